import ClaimModel

/// A stored page taken apart as a browser would: its words, its data, and what runs or changes its look.
///
/// It is read to say where a page differs, not to find out whether it does: for that, the bytes are compared.
struct PageReading {
    /// A word of the visible text.
    struct Word: Hashable {
        let text: String
        /// Where it stands in the page's bytes.
        let offset: Int

        static func == (left: Word, right: Word) -> Bool { left.text == right.text }

        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    /// An element whose content is no markup.
    struct Element {
        /// The start tag as it was written.
        let tag: String
        /// Where its content stands.
        let content: Range<Int>
    }

    private(set) var words: [Word] = []
    private(set) var scripts: [Element] = []
    private(set) var styles: [Element] = []
    /// Attributes that run something, or give an element a style of its own: where, and as they were written.
    private(set) var actions: [(offset: Int, text: String)] = []

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<") { markup() } else { text() }
        }
    }

    /// The data elements of an id.
    func data(_ openingTag: StaticString) -> [Element] { scripts.filter { $0.tag == openingTag.description } }

    func content(_ element: Element) -> ArraySlice<UInt8> { bytes[element.content] }

    // MARK: - Text

    private mutating func text() {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        while position < end {
            if Self.isSpace(bytes[position]) {
                position += 1
                continue
            }
            let start = position
            while position < end, !Self.isSpace(bytes[position]) { position += 1 }
            words.append(Word(text: Self.decoded(bytes[start..<position]), offset: start))
        }
    }

    /// The text with the entities that a report writes, and numeric ones, as what they stand for.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    // MARK: - Markup

    private mutating func markup() {
        if bytes[position...].starts(with: "<!--".utf8) {
            position = after("-->", from: position + 4)
            return
        }
        let start = position
        let end = endOfTag()
        let tag = String(decoding: bytes[start..<end], as: UTF8.self)
        let name = tag.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
        position = end
        if Self.actionNames(in: tag) { actions.append((start, tag)) }
        guard ["script", "style", "title", "textarea", "noscript", "template"].contains(name) else { return }
        let closing = firstClosing(name, from: end)
        if name == "script" { scripts.append(Element(tag: tag, content: end..<closing)) }
        if name == "style" { styles.append(Element(tag: tag, content: end..<closing)) }
        position = closing
    }

    /// Where the tag that begins here ends: behind the next `>` that stands within no quotes.
    private func endOfTag() -> Int {
        var quote: UInt8?
        for index in position..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return bytes.count
    }

    private func firstClosing(_ name: String, from start: Int) -> Int {
        var place = start
        let wanted = Array("</\(name)".utf8)
        while place + wanted.count <= bytes.count {
            let piece = bytes[place..<place + wanted.count].lazy.map { (65...90).contains($0) ? $0 + 32 : $0 }
            if bytes[place] == UInt8(ascii: "<"), piece.elementsEqual(wanted) { return place }
            place += 1
        }
        return bytes.count
    }

    private func after(_ words: String, from start: Int) -> Int {
        bytes.firstPosition(of: Array(words.utf8), from: min(start, bytes.count)).map {
            $0 + words.utf8.count
        }
            ?? bytes.count
    }

    /// Whether a tag has an attribute that runs something or sets a style: reports have none.
    private static func actionNames(in tag: String) -> Bool {
        guard tag.utf8.contains(UInt8(ascii: "=")) else { return false }
        var isQuoted: Character?
        var name = ""
        for sign in tag {
            if let quote = isQuoted {
                if sign == quote { isQuoted = nil }
                continue
            }
            switch sign {
            case "\"", "'": isQuoted = sign
            case "=":
                let lowered = name.lowercased()
                if lowered == "style" || lowered.hasPrefix("on") && lowered.count > 2 { return true }
                name = ""
            case " ", "\n", "\t", "/": name = ""
            default: name.append(sign)
            }
        }
        return false
    }
}
