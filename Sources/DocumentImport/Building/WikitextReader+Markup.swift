// The markup that stands within lines: links, templates, quotes, tags.
extension WikitextReader {
    mutating func readMarkup(upTo end: Int) {
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
        case 0x0A:
            // Within a link or a heading: a space.
            text.addSpace()
            position += 1
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
            // A parameter has three braces.
            let isParameter = byte(position + 2) == UInt8(ascii: "{") && byte(end) == UInt8(ascii: "}")
            position = isParameter ? end + 1 : end
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
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                index = max(index + 1, brackets.peek(index) ?? index + 1)
            default: index += 1
            }
        }
        position = start
        if start == inside.lowerBound, byte(start) == UInt8(ascii: ":") { position += 1 }
        readSpan(upTo: inside.upperBound)
        position = close
    }

    private mutating func readAddress(upTo end: Int) {
        let start = position + 1
        let isAddress = WikitextNames.isAddress(
            UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 8)])
        )
        guard isAddress, let close = closeOfAddress(), close < end else { return addOne() }
        position = bytes[start..<close].firstIndex(of: 0x20) ?? close
        readSpan(upTo: close)
        position = close + 1
    }

    /// The next closing bracket in the line. Where it is stays known, so that a line is looked through once.
    private mutating func closeOfAddress() -> Int? {
        if nextClose < position {
            nextClose = position
            while nextClose < bytes.count, bytes[nextClose] != UInt8(ascii: "]"), bytes[nextClose] != 0x0A {
                nextClose += 1
            }
        }
        return nextClose < bytes.count && bytes[nextClose] == UInt8(ascii: "]") ? nextClose : nil
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
