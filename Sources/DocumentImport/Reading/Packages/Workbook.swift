import ClaimModel

// A workbook (SpreadsheetML): the rows of its sheets, each with the headers of its columns.
extension PackageReader {
    func readWorkbook(_ output: Output) throws(Finding) {
        try coreProperties(output)
        let path = "xl/workbook.xml"
        guard let bytes = parts[path] else { return }
        let root = try XMLNode.parse(bytes, name: "\(name)/\(path)", by: recipe)
        let targets = try relations(of: path)
        let values = CellValues(
            shared: try sharedStrings(),
            formats: try cellFormats(),
            isFrom1904: ["1", "true"].contains(root.child("workbookPr")?["date1904"] ?? "")
        )
        var read: Set<String> = []
        for (index, sheet) in (root.child("sheets")?.children ?? []).enumerated() {
            let found = sheet.attributes.lazy.filter { $0.name == "id" }.compactMap { targets[$0.value] }
                .first
            guard let target = found, let part = parts[target], read.insert(target).inserted else { continue }
            if let state = sheet["state"], state != "visible" {
                output.findings.append(hidden("the sheet '\(sheet["name"] ?? "")' is hidden"))
            }
            var writer = SheetRows(sheet: index + 1, name: sheet["name"] ?? "")
            let handler = SheetHandler(values) { row in
                if let passage = writer.passage(row) { output.put(passage) }
            }
            try GuardedParser.parse(part, .xml, fileName: "\(name)/\(target)", by: recipe, handler: handler)
            if handler.hasHidden {
                output.findings.append(
                    hidden("rows or columns of the sheet '\(sheet["name"] ?? "")' are hidden")
                )
            }
        }
    }

    /// What is said of a part of the document that nobody sees, and that is read.
    func hidden(_ what: String) -> Finding {
        Finding(
            code: "package.hidden-sheet",
            severity: .warning,
            place: .init(file: name),
            meaning: "\(what); what is hidden is read all the same"
        )
    }

    private func sharedStrings() throws(Finding) -> [String] {
        guard let bytes = parts["xl/sharedStrings.xml"] else { return [] }
        let handler = SharedStringsHandler()
        try GuardedParser.parse(
            bytes,
            .xml,
            fileName: "\(name)/xl/sharedStrings.xml",
            by: recipe,
            handler: handler
        )
        return handler.strings
    }

    /// The number format of each cell style, by its number.
    private func cellFormats() throws(Finding) -> [NumberFormat] {
        guard let bytes = parts["xl/styles.xml"] else { return [] }
        let root = try XMLNode.parse(bytes, name: "\(name)/xl/styles.xml", by: recipe)
        var codes: [Int: String] = [:]
        for format in root.child("numFmts")?.children ?? [] {
            if let id = format["numFmtId"].flatMap({ Int($0) }), let code = format["formatCode"] {
                codes[id] = code
            }
        }
        return (root.child("cellXfs")?.children ?? []).map { style in
            let id = style["numFmtId"].flatMap { Int($0) } ?? 0
            return NumberFormat(codes[id] ?? NumberFormat.builtIn[id] ?? "General")
        }
    }
}

/// What the values of cells stand for.
struct CellValues {
    let shared: [String]
    let formats: [NumberFormat]
    let isFrom1904: Bool

    /// The text of a cell as it is shown.
    func text(_ value: String, type: String, style: Int?) -> String {
        switch type {
        case "s": return Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
        case "b": return value == "1" ? "TRUE" : "FALSE"
        case "str", "inlineStr", "e", "d": return value
        default:
            guard let style, formats.indices.contains(style) else { return NumberFormat.general(value) }
            return formats[style].text(value, isFrom1904: isFrom1904)
        }
    }
}

/// The cells of a sheet, row by row.
private final class SheetHandler: TagHandler {
    let names = NameTable()
    private(set) var heldBytes = 0
    /// Whether rows or columns are hidden.
    private(set) var hasHidden = false

    private let values: CellValues
    private let onRow: (SheetRows.Row) -> Void
    private var row = SheetRows.Row(number: 1)
    private var cell: (column: Int, type: String, style: Int?)?
    private var text = ""
    private var takesText = false
    private var phonetic = 0
    private var nextRow = 1
    private var nextColumn = 0

    init(_ values: CellValues, onRow: @escaping (SheetRows.Row) -> Void) {
        self.values = values
        self.onRow = onRow
    }

    func startElement(_ tag: borrowing Tag) {
        func value(_ wanted: String) -> String? {
            for (position, name) in tag.attributes.enumerated() where names.names[Int(name)].local == wanted {
                return tag.value(position)
            }
            return nil
        }
        let local = names.names[tag.name].local
        if local == "row" || local == "col", ["1", "true"].contains(value("hidden") ?? "") {
            hasHidden = true
        }
        switch local {
        case "row":
            let number = min(max(value("r").flatMap { Int($0) } ?? nextRow, 1), 1 << 40)
            nextRow = number + 1
            nextColumn = 0
            row = SheetRows.Row(number: number)
            heldBytes = 0
        case "c":
            let column = value("r").flatMap(SheetRows.column(of:)) ?? nextColumn
            nextColumn = column + 1
            cell = (column, value("t") ?? "n", value("s").flatMap { Int($0) })
            text = ""
        case "v", "t": takesText = cell != nil && phonetic == 0
        case "rPh": phonetic += 1
        default: break
        }
        open.append(tag.name)
    }

    private var open: [Int] = []

    func endElement() {
        switch open.popLast().map({ names.names[$0].local }) {
        case "v"?, "t"?: takesText = false
        case "rPh"?: phonetic -= 1
        case "c"?:
            if let cell, !text.isEmpty {
                let shown = values.text(text, type: cell.type, style: cell.style)
                heldBytes += 32 + shown.utf8.count
                if !shown.isEmpty { row.cells.append((cell.column, shown)) }
            }
            cell = nil
        case "row"?: if !row.cells.isEmpty { onRow(row) }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if takesText { text += String(decoding: bytes, as: UTF8.self) }
    }
}

/// The strings that cells refer to.
private final class SharedStringsHandler: TagHandler {
    let names = NameTable()
    private(set) var strings: [String] = []
    var heldBytes: Int { 0 }
    private var open: [Int] = []
    private var phonetic = 0

    func startElement(_ tag: borrowing Tag) {
        let name = names.names[tag.name].local
        if name == "si" { strings.append("") }
        if name == "rPh" { phonetic += 1 }
        open.append(tag.name)
    }

    func endElement() { if open.popLast().map({ names.names[$0].local }) == "rPh" { phonetic -= 1 } }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard phonetic == 0, let last = open.last, names.names[last].local == "t", !strings.isEmpty else {
            return
        }
        strings[strings.count - 1] += String(decoding: bytes, as: UTF8.self)
    }
}
