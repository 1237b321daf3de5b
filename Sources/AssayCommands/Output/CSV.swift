/// Comma-separated values (RFC 4180), safe to open in a spreadsheet.
struct CSV {
    let header: [String]
    let rows: [[String]]
    /// Whether cells are left exactly as they are, even where a spreadsheet would take them for a formula.
    var isRaw = false

    /// The values as text, a line a row, CR LF at each line's end.
    func rendered() -> String {
        ([header] + rows).map { row in row.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private func cell(_ text: String) -> String {
        let text = !isRaw && isFormula(text) ? "'" + text : text
        let wantsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard wantsQuotes else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether a spreadsheet may take the cell for a formula: it begins, perhaps after white space or a quotation
    /// mark, with one of `= + - @` or their full-width forms, or with a tab or a carriage return.
    private func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        if first == "\t" || first == "\r" || first == "\0" { return true }
        let lead = text.unicodeScalars.first {
            !$0.properties.isWhitespace && $0 != "\"" && $0 != "'" && $0 != "\u{FEFF}"
        }
        guard let lead else { return false }
        return ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}"].contains(lead)
    }
}
