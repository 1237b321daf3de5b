import ClaimModel

/// Comma-separated values (RFC 4180), safe to open in a spreadsheet and to show on a terminal.
///
/// A cell that a spreadsheet may take for a formula gets an apostrophe in front, which `stripped` takes off again;
/// control characters but line feeds are shown as escapes. Raw tables have neither.
public struct CSVTable: Sendable {
    /// The names of the columns.
    public let header: [String]
    /// The rows, each of as many cells as there are columns.
    public let rows: [[String]]
    /// Whether cells are left exactly as they are.
    public var isRaw: Bool

    /// A table.
    public init(header: [String], rows: [[String]], isRaw: Bool = false) {
        self.header = header
        self.rows = rows
        self.isRaw = isRaw
    }

    /// The values as text, a line a row, CR LF at each line's end.
    public func rendered() -> String {
        var csv = CSVWriter(isRaw: isRaw)
        csv.row(header)
        for row in rows { csv.row(row) }
        return String(decoding: csv.bytes, as: UTF8.self)
    }

    /// A cell as it was before it was made safe: without the apostrophe that keeps it from being a formula.
    public static func stripped(_ cell: String) -> String {
        guard cell.hasPrefix("'") else { return cell }
        let rest = String(cell.dropFirst())
        return isFormula(rest) ? rest : cell
    }

    /// Whether a spreadsheet may take the cell for a formula: it begins, perhaps after white space, marks that can't be
    /// seen or a quotation mark, with one of `= + - @` or their full-width forms, or with a tab or a carriage return.
    static func isFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        // Most cells begin with a letter or a digit.
        if first < 0x80, first > 0x2F, first != UInt8(ascii: "="), first != UInt8(ascii: "@") { return false }
        if first == 0x09 || first == 0x0D || first == 0 { return true }
        let lead = text.unicodeScalars.first {
            !$0.properties.isWhitespace && $0 != "\"" && $0 != "'" && !VisibleText.isInvisible($0)
        }
        guard let lead else { return false }
        return ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}"].contains(lead)
    }
}

extension VisibleText {
    /// Shows control characters (C0, C1, DEL) as escapes; line feeds stay, and so does all else that can't be seen.
    static func escapingControls(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 || $0 == 0x0A }
        if isPlain { return text }
        var visible = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: visible.unicodeScalars.append(scalar)
            case 0...0x1F, 0x7F...0x9F: visible += escaping(String(scalar))
            default: visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }
}
