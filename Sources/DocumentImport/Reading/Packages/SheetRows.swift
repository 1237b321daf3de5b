import ClaimModel

/// Makes passages of a sheet's rows: each cell with the header of its column, the cells' names in the locator.
struct SheetRows {
    /// A row with the cells that hold something.
    struct Row {
        let number: Int
        var cells: [(column: Int, text: String)] = []
    }

    private let sheet: Int
    private let name: String
    private var headers = TableHeaders()

    /// - Parameters:
    ///   - sheet: Which sheet it is, counted from 1; 0 for a file that is a table.
    ///   - name: Its name.
    init(sheet: Int, name: String) {
        self.sheet = sheet
        self.name = name
    }

    /// The passage of a row; nil for one without text.
    mutating func passage(_ row: Row) -> Passage? {
        guard let first = row.cells.first, let last = row.cells.last else { return nil }
        let path = sheet > 0 ? "/sheet[\(sheet)]/row[\(row.number)]" : "/row[\(row.number)]"
        let from = "\(Self.name(ofColumn: first.column))\(row.number)"
        let to = "\(Self.name(ofColumn: last.column))\(row.number)"
        let range = from == to ? from : "\(from):\(to)"
        let locator = "\(path)#\(name.isEmpty ? "" : "\(name)!")\(range)"
        // Cells come in the order of their columns; where a file has them otherwise, each keeps its own place.
        var cells: [TableHeaders.Cell] = []
        let isOrdered = zip(row.cells, row.cells.dropFirst()).allSatisfy { $0.column < $1.column }
        if isOrdered, last.column < 1_000 {
            cells = [TableHeaders.Cell](repeating: TableHeaders.Cell(text: ""), count: last.column + 1)
            for cell in row.cells { cells[cell.column].text = Self.collapsed(cell.text) }
        } else {
            cells = row.cells.map { TableHeaders.Cell(text: Self.collapsed($0.text)) }
        }
        let text = headers.read(cells) ?? cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
        return text.isEmpty ? nil : Passage(kind: .tableRow, text: text, locator: locator)
    }

    private static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The column of a cell, counted from 0: 27 for `AB7`.
    static func column(of cell: String) -> Int? {
        var column = 0
        for byte in cell.utf8 {
            guard (65...90).contains(byte) || (97...122).contains(byte) else { break }
            column = column * 26 + Int(byte & 0x1F)
            if column > 20_000 { return nil }
        }
        return column > 0 ? column - 1 : nil
    }

    /// The name of a column: `AB` for 27.
    static func name(ofColumn column: Int) -> String {
        var rest = column + 1
        var name = ""
        while rest > 0 {
            name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}
