/// The headers of a table's columns, with which its rows are read: `Year: 2025 | Cost: 40,000`.
///
/// A header is a cell that says that it is one. In a table without such, a first row of words is one for rows with
/// figures of as many cells.
struct TableHeaders {
    /// A cell of a row.
    struct Cell {
        var text: String
        var isHeader = false
        var columns = 1
        var rows = 1
    }

    private var headers: [Int: String] = [:]
    private var guessed: [String] = []
    /// For columns that cells of rows above reach down into, in how many more rows.
    private var reached: [Int: Int] = [:]
    private var hasData = false

    /// More columns than this are read without headers.
    private static let maximumColumns = 1_000
    /// A first row with a cell longer than this, in bytes, is no row of headers.
    private static let longestGuess = 80
    /// A header longer than this, in bytes, is not repeated in each row.
    private static let longestHeader = 200

    /// Reads the next row.
    ///
    /// - Returns: Its text with headers; nil where it is to be read as it stands.
    mutating func read(_ cells: [Cell]) -> String? {
        guard cells.count <= Self.maximumColumns else { return nil }
        let columns = place(cells)
        let filled = cells.filter { !$0.text.isEmpty }
        if filled.count > 1 || cells.count > 1, !filled.isEmpty, filled.allSatisfy(\.isHeader) {
            if hasData { headers = [:] }
            hasData = false
            for (cell, column) in zip(cells, columns) { add(cell, at: column) }
            return nil
        }
        // A row with one cell in it is a title or a note.
        if filled.count < 2, headers.isEmpty { return nil }
        if !hasData, headers.isEmpty, guessed.isEmpty, isGuess(cells) {
            guessed = cells.map(\.text)
            return nil
        }
        hasData = true
        if headers.isEmpty {
            guard guessed.count >= cells.count, cells.dropFirst().contains(where: { Self.isFigure($0.text) })
            else {
                return nil
            }
            return Self.line(cells, guessed)
        }
        return Self.line(cells, zip(cells, columns).map { $0.columns == 1 ? headers[$1] ?? "" : "" })
    }

    private mutating func add(_ cell: Cell, at column: Int) {
        guard !cell.text.isEmpty, cell.text.utf8.count <= Self.longestHeader else { return }
        for column in Self.columns(of: cell, from: column) {
            let known = headers[column] ?? ""
            if known.utf8.count + cell.text.utf8.count > Self.longestHeader { continue }
            headers[column] = known.isEmpty || known == cell.text ? cell.text : "\(known), \(cell.text)"
        }
    }

    /// The columns that a cell stands in, of those that are read with headers.
    private static func columns(of cell: Cell, from column: Int) -> Range<Int> {
        column..<max(column, min(column + cell.columns, maximumColumns))
    }

    /// The columns that the cells begin in.
    private mutating func place(_ cells: [Cell]) -> [Int] {
        var columns: [Int] = []
        var column = 0
        var below: [Int: Int] = [:]
        for cell in cells {
            while reached[column] != nil, column < Self.maximumColumns { column += 1 }
            columns.append(column)
            if cell.rows > 1 {
                for column in Self.columns(of: cell, from: column) {
                    below[column] = cell.rows - 1
                }
            }
            column += cell.columns
        }
        for (column, rows) in reached where rows > 1 { below[column] = max(below[column] ?? 0, rows - 1) }
        reached = below
        return columns
    }

    private func isGuess(_ cells: [Cell]) -> Bool {
        guard cells.count > 1, cells.allSatisfy({ $0.columns == 1 && $0.rows == 1 }) else { return false }
        let texts = cells.map(\.text)
        guard texts.allSatisfy({ $0.utf8.count <= Self.longestGuess }),
            texts.dropFirst().allSatisfy({ !$0.isEmpty })
        else { return false }
        let figures = texts.filter(Self.isFigure)
        return figures.isEmpty || !Self.isFigure(texts[0]) && Self.areYears(figures)
    }

    /// Whether figures are years that follow one another, as over the columns of a table.
    private static func areYears(_ figures: [String]) -> Bool {
        let years = figures.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
        guard years.count == figures.count, years.count > 1,
            years.allSatisfy({ (1_500...2_200).contains($0) })
        else {
            return false
        }
        let step = years[1] - years[0]
        return step != 0 && zip(years, years.dropFirst()).allSatisfy { $1 - $0 == step }
    }

    /// Whether a cell holds a figure: digits, and few letters beside them.
    static func isFigure(_ text: String) -> Bool {
        var digits = 0
        var letters = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType != nil {
                digits += 1
            } else if scalar.properties.isAlphabetic {
                letters += 1
            }
        }
        return digits > 0 && letters <= 3
    }

    /// A row with the header of each cell before it.
    static func line(_ cells: [Cell], _ headers: [String]) -> String {
        zip(cells, headers).compactMap { cell, header in
            if cell.text.isEmpty { return nil }
            return header.isEmpty || cell.isHeader || header == cell.text
                ? cell.text : "\(header): \(cell.text)"
        }
        .joined(separator: " | ")
    }
}
