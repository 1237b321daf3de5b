import ClaimModel

/// Reads MediaWiki's markup as passages: headings, paragraphs, list items and table rows without templates, files,
/// footnotes and tags.
///
/// It takes two passes over the text, whatever is in it: one finds which opening brackets have a closing one, the
/// other copies what is to be read. What is never closed is text.
struct WikitextReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let locator: String
    private let put: (Passage) -> Void
    private var brackets: WikitextBrackets
    private var position = 0
    private var text = CollectedText()
    private var kind = Passage.Kind.paragraph
    private var counts = (paragraphs: 0, headings: 0, rows: 0)
    private var tables = 0
    /// How many links are being read within one another.
    private var depth = 0
    private static let deepest = 32

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
        self.locator = locator
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

    private mutating func read() {
        while position < bytes.count {
            beginLine()
            readLine()
        }
        endPassage()
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0x0A }

    private mutating func beginLine() {
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
        case UInt8(ascii: "-") where byte(position + 1) == first && byte(position + 2) == first
            && byte(position + 3) == first:
            endPassage()
            while byte(position) == first { position += 1 }
        default: break
        }
    }

    private mutating func tableLine() {
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
    private mutating func cell() {
        if kind != .tableRow {
            endPassage()
            kind = .tableRow
        }
        text.addCellBar()
        skipCellAttributes()
    }

    /// `style="…" |` before a cell's text.
    private mutating func skipCellAttributes() {
        var end = position
        var hasSign = false
        while end < bytes.count, end - position < 400 {
            switch bytes[end] {
            case UInt8(ascii: "="): hasSign = true
            case UInt8(ascii: "|"):
                guard hasSign, byte(end + 1) != UInt8(ascii: "|") else { return }
                position = end + 1
                return
            case 0x0A, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): return
            default: break
            }
            end += 1
        }
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    }

    /// Where a heading's words are: `== Title ==`.
    private func heading() -> (level: Int, end: Int, lineEnd: Int)? {
        var level = 0
        while level < 6, byte(position + level) == UInt8(ascii: "=") { level += 1 }
        var lineEnd = position
        while lineEnd < bytes.count, bytes[lineEnd] != 0x0A { lineEnd += 1 }
        var end = lineEnd
        while end > position, CollectedText.isSpace(bytes[end - 1]) { end -= 1 }
        var closing = 0
        while closing < level, end - closing > position + level, bytes[end - closing - 1] == UInt8(ascii: "=") {
            closing += 1
        }
        return closing > 0 ? (min(level, closing), end - closing, lineEnd) : nil
    }

    /// Reads up to the end of the line, and over it.
    private mutating func readLine() {
        while position < bytes.count, bytes[position] != 0x0A {
            let start = position
            while position < bytes.count, !Self.isSpecial[Int(bytes[position])] { position += 1 }
            add(start, position)
            guard position < bytes.count, bytes[position] != 0x0A else { break }
            readMarkup(upTo: bytes.count)
        }
        position += 1
        text.addSpace()
    }

    /// Reads text that ends before a place.
    private mutating func readSpan(upTo end: Int) {
        guard depth < Self.deepest else { return position = end }
        depth += 1
        defer { depth -= 1 }
        while position < end {
            let start = position
            while position < end, !Self.isSpecial[Int(bytes[position])] || bytes[position] == 0x0A {
                position += 1
            }
            add(start, position)
            if position < end { readMarkup(upTo: end) }
        }
    }

    private mutating func add(_ start: Int, _ end: Int) {
        guard start < end else { return }
        text.add(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    private mutating func endPassage() {
        defer {
            text.removeAll()
            kind = .paragraph
        }
        guard let words = text.text else { return }
        let place: String
        switch kind {
        case .heading:
            counts.headings += 1
            place = "h[\(counts.headings)]"
        case .tableRow:
            counts.rows += 1
            place = "tr[\(counts.rows)]"
        default:
            counts.paragraphs += 1
            place = "p[\(counts.paragraphs)]"
        }
        put(Passage(kind: kind, text: words, locator: "\(locator)/\(place)"))
    }

    // MARK: - Markup within lines

    private static let isSpecial: [Bool] = {
        var special = Array(repeating: false, count: 256)
        for byte in "\n[{'<&_|!".utf8 { special[Int(byte)] = true }
        return special
    }()

    private mutating func readMarkup(upTo end: Int) {
        switch bytes[position] {
        case UInt8(ascii: "["): readLink(upTo: end)
        case UInt8(ascii: "{"): skipTemplate()
        case UInt8(ascii: "'"): readQuotes()
        case UInt8(ascii: "<"): readTag()
        case UInt8(ascii: "&"): readReference(upTo: end)
        case UInt8(ascii: "_"): readSwitch(upTo: end)
        case UInt8(ascii: "|"), UInt8(ascii: "!"):
            if tables > 0, byte(position + 1) == bytes[position], kind == .tableRow || kind == .caption {
                position += 2
                cell()
            } else {
                addOne()
            }
        default: addOne()
        }
    }

    private mutating func addOne() {
        add(position, position + 1)
        position += 1
    }

    /// Bold and italics are marked by two, three or five apostrophes.
    private mutating func readQuotes() {
        var count = 0
        while byte(position + count) == UInt8(ascii: "'") { count += 1 }
        let kept = count < 2 ? count : count == 4 ? 1 : max(0, count - 5)
        add(position, position + kept)
        position += count
    }

    private mutating func skipTemplate() {
        if let end = brackets.end(of: position) {
            position = end
        } else if byte(position + 1) == UInt8(ascii: "{") {
            while byte(position) == UInt8(ascii: "{") { position += 1 }
        } else {
            addOne()
        }
    }

    /// `[[Target|words]]`, `[[Target]]s`, `[http://… words]`.
    private mutating func readLink(upTo end: Int) {
        guard byte(position + 1) == UInt8(ascii: "[") else { return readAddress(upTo: end) }
        guard let close = brackets.end(of: position), close <= end else {
            position += 2
            return
        }
        let inside = position + 2..<close - 2
        guard !WikitextNames.isLeftOut(UnsafeBufferPointer(rebasing: bytes[inside])) else {
            position = close
            return
        }
        // The words stand behind the last bar that is not within another link or template.
        var start = inside.lowerBound
        var index = start
        while index < inside.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "|"):
                start = index + 1
                index += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"): index = max(index + 1, brackets.peek(index) ?? index + 1)
            default: index += 1
            }
        }
        position = start
        if start == inside.lowerBound, byte(start) == UInt8(ascii: ":") { position += 1 }
        readSpan(upTo: inside.upperBound)
        position = close
    }

    private mutating func readAddress(upTo end: Int) {
        var close = position + 1
        var space: Int?
        while close < end, bytes[close] != UInt8(ascii: "]"), bytes[close] != 0x0A {
            if space == nil, bytes[close] == 0x20 { space = close }
            close += 1
        }
        let isAddress = WikitextNames.isAddress(
            UnsafeBufferPointer(rebasing: bytes[position + 1..<min(close, position + 12)])
        )
        guard isAddress, close < end, bytes[close] == UInt8(ascii: "]") else { return addOne() }
        position = space ?? close
        readSpan(upTo: close)
        position = close + 1
    }

    /// `__NOTOC__` and the like.
    private mutating func readSwitch(upTo end: Int) {
        guard byte(position + 1) == UInt8(ascii: "_") else { return addOne() }
        var close = position + 2
        while close < end, (65...90).contains(bytes[close]) { close += 1 }
        if close > position + 2, byte(close) == UInt8(ascii: "_"), byte(close + 1) == UInt8(ascii: "_") {
            position = close + 2
        } else {
            addOne()
        }
    }

    private mutating func readReference(upTo end: Int) {
        var close = position + 1
        while close < end, close - position < 12, bytes[close] != UInt8(ascii: ";"), bytes[close] > 0x20 {
            close += 1
        }
        guard byte(close) == UInt8(ascii: ";") else { return addOne() }
        let name = String(decoding: bytes[position + 1..<close], as: UTF8.self)
        guard let scalar = WikitextNames.scalar(name) else { return addOne() }
        if scalar == "\u{A0}" { text.addSpace() } else { text.add(String(scalar)) }
        position = close + 1
    }

    private mutating func readTag() {
        if let end = brackets.end(of: position) {
            position = end
            return
        }
        guard let tag = WikitextNames.tag(bytes, position) else { return addOne() }
        position = tag.end
        if tag.parts { text.addSpace() }
        if tag.name == "nowiki" || tag.name == "pre" {
            // What is in it is text as it stands.
            let start = position
            while position < bytes.count,
                bytes[position] != UInt8(ascii: "<") || WikitextNames.tag(bytes, position)?.isEnd != true
            {
                position += 1
            }
            add(start, position)
        }
    }
}
