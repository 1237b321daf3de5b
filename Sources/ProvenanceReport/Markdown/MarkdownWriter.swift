import ClaimModel

/// Writes CommonMark into bytes. Every text is escaped, so that it can't become markup, HTML or a link.
struct MarkdownWriter {
    /// What is written and not passed on yet.
    private(set) var bytes: [UInt8] = []
    private let output: ReportOutput?

    /// Writes to an output, or keeps all that is written where there is none.
    init(to output: ReportOutput? = nil) { self.output = output }

    /// Writes whole lines that are harmless already.
    mutating func lines(_ lines: [UInt8]) { bytes.append(contentsOf: lines) }

    /// Passes on the rest.
    mutating func finish() { output?.passOn(&bytes) }

    /// Writes markup of ours, or text that is known to be harmless: names, digests, dates.
    mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Ends the line.
    mutating func line(_ text: String = "") {
        markup(text)
        bytes.append(0x0A)
        output?.take(&bytes)
    }

    /// Writes text within a line: line feeds become spaces, and what can't be seen is shown by its name.
    mutating func text(_ text: String) {
        let trimmed = Substring(text.utf8.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 })
        let rest = String(trimmed.utf8.dropFirst(start(of: trimmed.utf8))) ?? ""
        let hasAddress = Self.mayHaveAddress(rest)
        TextPieces.forEach(
            in: rest,
            isSpecial: {
                Self.isSpecial($0) || hasAddress && ($0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "."))
            }
        ) { piece in
            switch piece {
            case .plain(let part): bytes.append(contentsOf: part)
            case .special(0x0A), .special(0x09): bytes.append(0x20)
            case .special(let byte):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case .invisible(let scalar): markup("\\[\(VisibleText.name(scalar))\\]")
            }
        }
    }

    /// Writes text as code, in which only backticks, line feeds and invisible characters matter.
    mutating func code(_ text: String) {
        let plain = VisibleText.escaping(text).utf8.map { $0 == UInt8(ascii: "`") ? UInt8(ascii: "'") : $0 }
        markup("`")
        bytes.append(contentsOf: plain)
        markup("`")
    }

    /// Writes what at the start of a line would begin a heading, a list or a rule, escaped, and says how many
    /// bytes of the text it was.
    private mutating func start(of text: Substring.UTF8View) -> Int {
        guard let first = text.first else { return 0 }
        if Self.marks.contains(first) {
            markup("\\")
            bytes.append(first)
            return 1
        }
        let digits = text.prefix { (48...57).contains($0) }
        guard (1...9).contains(digits.count), let next = text.dropFirst(digits.count).first,
            next == UInt8(ascii: ".") || next == UInt8(ascii: ")")
        else { return 0 }
        bytes.append(contentsOf: digits)
        markup("\\")
        bytes.append(next)
        return digits.count + 1
    }

    private static let marks = Array("#+-=".utf8)

    /// Whether some reader of Markdown could make a link of a part of the text by itself.
    private static func mayHaveAddress(_ text: String) -> Bool {
        var window: UInt32 = 0
        for byte in text.utf8 {
            window = window << 8 | UInt32(byte | 0x20)
            // "://" and "www." with the bit set that makes ASCII letters small; the signs have it already.
            if window & 0xFF_FFFF == 0x3A_2F2F || window == 0x7777_772E { return true }
        }
        return false
    }

    /// ASCII punctuation that can begin or end something within a line: in CommonMark, in its tables, in
    /// GitHub's formulas, mentions and references.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
            UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "@"):
            true
        default: false
        }
    }
}
