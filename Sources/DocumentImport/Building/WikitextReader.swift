import ClaimModel

/// Reads MediaWiki's markup as passages: headings, paragraphs, list items and table rows without templates, files,
/// footnotes and tags.
///
/// It takes two passes over the text, whatever is in it: one finds which opening brackets have a closing one, the
/// other copies what is to be read. What is never closed is text.
struct WikitextReader {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The path of the element that holds the text, and behind it that of the last passage in it.
    private var path: [UInt8]
    private let locatorLength: Int
    let put: (Passage) -> Void
    var brackets: WikitextBrackets
    var position = 0
    var text = CollectedText()
    var kind = Passage.Kind.paragraph
    var counts = (paragraphs: 0, headings: 0, rows: 0)
    var tables = 0
    /// How many links are being read within one another.
    var depth = 0
    static let deepest = 32
    var nextClose = -1

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - locator: The element that holds it. Paths within it lead on from there.
    ///   - put: Takes its passages.
    static func read(_ bytes: [UInt8], locator: String, put: (Passage) -> Void) {
        withoutActuallyEscaping(put) { put in
            bytes.withUnsafeBufferPointer { buffer in
                guard !isRedirect(buffer) else { return }
                var reader = WikitextReader(
                    bytes: buffer,
                    locator: locator,
                    put: put,
                    brackets: WikitextBrackets(buffer)
                )
                reader.read()
            }
        }
    }

    private init(
        bytes: UnsafeBufferPointer<UInt8>,
        locator: String,
        put: @escaping (Passage) -> Void,
        brackets: WikitextBrackets
    ) {
        self.bytes = bytes
        path = Array(locator.utf8)
        locatorLength = path.count
        self.put = put
        self.brackets = brackets
    }

    /// `#REDIRECT [[Another page]]`, in any language.
    private static func isRedirect(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: "#") else { return false }
        let line = bytes.prefix(200).prefix { $0 != 0x0A }
        let word = line.dropFirst().prefix { $0 != 0x20 && $0 != 0x5B && $0 != 0x3A }
        return word.count >= 6 && word.allSatisfy { (65...90).contains($0) || $0 >= 0x80 }
            && line.contains(0x5B)
    }

    // MARK: - Lines

    mutating func read() {
        while position < bytes.count {
            beginLine()
            readLine()
        }
        endPassage()
    }

    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0x0A }

    mutating func beginLine() {
        let first = byte(position)
        switch first {
        case 0x0A:
            endPassage()
        case UInt8(ascii: "="):
            endPassage()
            if let title = heading() {
                kind = .heading
                position += title.level
                readSpan(upTo: title.end)
                position = title.lineEnd
                endPassage()
            }
        case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: ";"):
            endPassage()
            while [0x2A, 0x23, 0x3A, 0x3B].contains(byte(position)) { position += 1 }
            if byte(position) == UInt8(ascii: "{"), byte(position + 1) == UInt8(ascii: "|") { beginLine() }
        case UInt8(ascii: "{") where byte(position + 1) == UInt8(ascii: "|"):
            endPassage()
            tables += 1
            skipLine()
        case UInt8(ascii: "|") where tables > 0: tableLine()
        case UInt8(ascii: "!") where tables > 0:
            position += 1
            cell()
        case UInt8(ascii: "-")
        where byte(position + 1) == first && byte(position + 2) == first
            && byte(position + 3) == first:
            endPassage()
            while byte(position) == first { position += 1 }
        default: break
        }
    }

    mutating func tableLine() {
        switch byte(position + 1) {
        case UInt8(ascii: "}"):
            endPassage()
            tables -= 1
            position += 2
        case UInt8(ascii: "-"):
            endPassage()
            skipLine()
        case UInt8(ascii: "+"):
            endPassage()
            kind = .caption
            position += 2
            skipCellAttributes()
        default:
            position += 1
            cell()
        }
    }

    /// A cell begins: a bar parts it from the one before.
    mutating func cell() {
        if kind != .tableRow {
            endPassage()
            kind = .tableRow
        }
        text.addCellBar()
        skipCellAttributes()
    }

    /// `style="…" |` before a cell's text.
    mutating func skipCellAttributes() {
        var end = position
        var hasSign = false
        while end < bytes.count, end - position < 400 {
            switch bytes[end] {
            case UInt8(ascii: "="): hasSign = true
            case UInt8(ascii: "|"):
                guard hasSign, byte(end + 1) != UInt8(ascii: "|") else { return }
                position = end + 1
                return
            case UInt8(ascii: "!") where byte(end + 1) == UInt8(ascii: "!"): return
            case 0x0A, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): return
            default: break
            }
            end += 1
        }
    }

    mutating func skipLine() { position = lineEnd }

    /// Where the line ends.
    private var lineEnd: Int {
        guard let base = bytes.baseAddress else { return bytes.count }
        return ByteSearch.first(in: base, from: position, to: bytes.count) { ByteSearch.marks($0, 0x0A) }
    }

    /// The next place before an end where markup may begin, or where the line ends.
    private func nextSpecial(upTo end: Int) -> Int {
        guard let base = bytes.baseAddress else { return end }
        return ByteSearch.first(in: base, from: position, to: end) { block in
            let opening =
                ByteSearch.marks(block, 0x5B) .| ByteSearch.marks(block, 0x7B)
                .| ByteSearch.marks(block, 0x3C) .| ByteSearch.marks(block, 0x26)
            let others =
                ByteSearch.marks(block, 0x27) .| ByteSearch.marks(block, 0x5F)
                .| ByteSearch.marks(block, 0x7C) .| ByteSearch.marks(block, 0x21)
            return opening .| others .| ByteSearch.marks(block, 0x0A)
        }
    }

    /// Where a heading's words are: `== Title ==`.
    func heading() -> (level: Int, end: Int, lineEnd: Int)? {
        var level = 0
        while level < 6, byte(position + level) == UInt8(ascii: "=") { level += 1 }
        let lineEnd = lineEnd
        var end = lineEnd
        while end > position, CollectedText.isSpace(bytes[end - 1]) { end -= 1 }
        var closing = 0
        while closing < level, end - closing > position + level, bytes[end - closing - 1] == UInt8(ascii: "=")
        {
            closing += 1
        }
        return closing > 0 ? (min(level, closing), end - closing, lineEnd) : nil
    }

    /// Reads up to the end of the line, and over it.
    mutating func readLine() {
        while position < bytes.count, bytes[position] != 0x0A {
            let start = position
            position = nextSpecial(upTo: bytes.count)
            add(start, position)
            guard position < bytes.count, bytes[position] != 0x0A else { break }
            readMarkup(upTo: bytes.count)
        }
        position += 1
        text.addSpace()
    }

    /// Reads text that ends before a place.
    mutating func readSpan(upTo end: Int) {
        guard depth < Self.deepest else { return position = end }
        depth += 1
        defer { depth -= 1 }
        while position < end {
            let start = position
            position = nextSpecial(upTo: end)
            add(start, position)
            if position < end { readMarkup(upTo: end) }
        }
    }

    mutating func add(_ start: Int, _ end: Int) {
        guard start < end else { return }
        text.add(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    mutating func endPassage() {
        defer {
            text.removeAll()
            kind = .paragraph
        }
        guard let words = text.text else { return }
        let place: String
        switch kind {
        case .heading:
            counts.headings += 1
            place = self.place("h", counts.headings)
        case .tableRow:
            counts.rows += 1
            place = self.place("tr", counts.rows)
        default:
            counts.paragraphs += 1
            place = self.place("p", counts.paragraphs)
        }
        put(Passage(kind: kind, text: words, locator: place))
    }
    /// The path of a passage, written over the end of the last one's.
    private mutating func place(_ name: StaticString, _ number: Int) -> String {
        path.removeSubrange(locatorLength...)
        path.append(UInt8(ascii: "/"))
        path.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        path.append(UInt8(ascii: "["))
        path.append(contentsOf: String(number).utf8)
        path.append(UInt8(ascii: "]"))
        return String(decoding: path, as: UTF8.self)
    }
}
