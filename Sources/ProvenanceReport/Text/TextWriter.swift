import ClaimModel

/// Writes plain text of 80 columns into bytes. Nothing in it moves a cursor, sets a colour or reorders a line.
struct TextWriter {
    /// The columns that a line may take.
    static let width = 80
    /// What is written and not passed on yet.
    private(set) var bytes: [UInt8] = []
    private let output: ReportOutput?

    /// Writes to an output, or keeps all that is written where there is none.
    init(to output: ReportOutput? = nil) { self.output = output }

    /// Writes whole lines that are harmless already.
    mutating func lines(_ lines: [UInt8]) { bytes.append(contentsOf: lines) }

    /// Passes on the rest.
    mutating func finish() { output?.passOn(&bytes) }

    /// Ends a line.
    mutating func line() {
        bytes.append(0x0A)
        output?.take(&bytes)
    }

    /// Writes a rule across the page.
    mutating func rule(_ sign: Character) {
        bytes.append(contentsOf: String(repeating: sign, count: Self.width).utf8)
        line()
    }

    /// Writes a paragraph, broken between words: its first line behind `lead`, the others as far in, or by `hang`.
    mutating func paragraph(_ text: String, lead: String = "", indent: Int = 0, hang: Int? = nil) {
        let inner = indent + (hang ?? Self.columns(lead))
        bytes.append(contentsOf: repeatElement(0x20, count: indent))
        bytes.append(contentsOf: lead.utf8)
        var column = indent + Self.columns(lead)
        var isAtStart = true
        var text = text
        let isPlain = text.withUTF8 { plain($0, inner, column) }
        if isPlain { return line() }
        // Line feeds of the text are white space like any other: only we break lines.
        for word in Self.visible(text).split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            var word = word[...]
            let length = Self.columns(word)
            if !isAtStart, column + 1 + length > Self.width {
                wrap(inner, &column)
                isAtStart = true
            }
            if !isAtStart {
                bytes.append(0x20)
                column += 1
            }
            // A word that no line can hold is cut where the line ends.
            while column + Self.columns(word) > Self.width, let cut = Self.cut(word, to: Self.width - column)
            {
                bytes.append(contentsOf: word[..<cut].utf8)
                word = word[cut...]
                wrap(inner, &column)
            }
            bytes.append(contentsOf: word.utf8)
            column += Self.columns(word)
            isAtStart = false
        }
        line()
    }

    /// Writes the words of a text of plain signs; false, with nothing written, where it has others or long words.
    private mutating func plain(_ text: UnsafeBufferPointer<UInt8>, _ inner: Int, _ first: Int) -> Bool {
        var length = 0
        var position = 0
        while position < text.count {
            let byte = text[position]
            let size = byte < 0x80 ? 1 : PlainSign.size(in: text, at: position)
            guard size > 0, byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 else { return false }
            length = byte <= 0x20 ? 0 : length + 1
            if max(inner, first) + length > Self.width { return false }
            position += size
        }
        var column = first
        var isAtStart = true
        var start = 0
        while start < text.count {
            if text[start] <= 0x20 {
                start += 1
                continue
            }
            var end = start
            var length = 0
            while end < text.count, text[end] > 0x20 {
                if text[end] & 0xC0 != 0x80 { length += 1 }
                end += 1
            }
            if !isAtStart, column + 1 + length > Self.width {
                wrap(inner, &column)
                isAtStart = true
            }
            if !isAtStart {
                bytes.append(0x20)
                column += 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            column += length
            isAtStart = false
            start = end
        }
        return true
    }

    private mutating func wrap(_ inner: Int, _ column: inout Int) {
        line()
        bytes.append(contentsOf: repeatElement(0x20, count: inner))
        column = inner
    }

    /// The text with what can't be seen shown as escapes; white space is a space, a line feed or a tab.
    private static func visible(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x09 }
        if isPlain { return text }
        var visible = ""
        TextPieces.forEach(in: text, isSpecial: { _ in false }) { piece in
            switch piece {
            case .plain(let bytes): visible += String(decoding: bytes, as: UTF8.self)
            case .special: visible += " "
            case .invisible(let scalar): visible += VisibleText.escaping(String(scalar))
            }
        }
        return visible
    }

    /// Where a word is cut so that its beginning takes no more columns than these; nil when not even one sign fits.
    private static func cut(_ word: Substring, to width: Int) -> Substring.Index? {
        var taken = 0
        var position = word.startIndex
        while position < word.endIndex {
            let next = word.index(after: position)
            taken += columns(word[position..<next])
            if taken > width { break }
            position = next
        }
        return position > word.startIndex ? position : nil
    }

    /// How many columns a text takes on a terminal: two for East Asian wide signs and emoji (UAX 11).
    static func columns(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + ($1.unicodeScalars.first.map(isWide) == true ? 2 : 1) }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
