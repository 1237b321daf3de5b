import ClaimModel

/// Writes comma-separated values into bytes, a row at a time, as ``CSVTable`` has them.
struct CSVWriter {
    /// What is written and not passed on yet.
    private(set) var bytes: [UInt8] = []
    private let isRaw: Bool
    private let output: ReportOutput?

    /// Writes to an output, or keeps all that is written where there is none.
    init(isRaw: Bool, to output: ReportOutput? = nil) {
        self.isRaw = isRaw
        self.output = output
    }

    /// Writes a row.
    mutating func row(_ cells: [String]) {
        for (position, cell) in cells.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            self.cell(cell)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
        output?.take(&bytes)
    }

    /// Passes on the rest.
    mutating func finish() { output?.passOn(&bytes) }

    /// Whether a cell must stand in quotation marks: where it holds one, ends a line, or holds what separates cells in a
    /// spreadsheet of any language, a comma, a semicolon, a tab or a bar; and where white space at an end could be lost.
    private static func wantsQuotes(_ text: String) -> Bool {
        let separators: [UInt8] = [0x22, 0x2C, 0x3B, 0x7C, 0x09, 0x0A, 0x0D]
        return text.utf8.contains(where: separators.contains) || text.utf8.first == 0x20
            || text.utf8.last == 0x20
    }

    private mutating func cell(_ cell: String) {
        var text = cell
        if !isRaw {
            if CSVTable.isFormula(text) { text = "'" + text }
            text = VisibleText.escapingControls(text)
        }
        guard Self.wantsQuotes(text) else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
