/// Mends what keeps a page from being read as browsers read it.
///
/// libxml2 does not let `</nav>` end an element while a `div` in it is open: all that follows would be navigation. And
/// it takes references by number as XML has them, where HTML has windows-1252 for those of control characters.
enum PageRepair {
    /// The page as it is parsed.
    ///
    /// - Returns: Its bytes, and how many references stood for no character.
    static func repaired(_ page: [UInt8]) -> (page: [UInt8], replaced: Int) {
        let ends = missingEnds(page)
        let (references, replaced) = wrongReferences(page)
        guard !ends.isEmpty || !references.isEmpty else { return (page, 0) }
        var repaired: [UInt8] = []
        repaired.reserveCapacity(page.count + 6 * ends.count)
        var edits = ends.map {
            Edit(range: $0.place..<$0.place, text: Array(String(repeating: "</div>", count: $0.count).utf8))
        }
        edits += references
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        var start = 0
        for edit in edits where edit.range.lowerBound >= start {
            repaired += page[start..<edit.range.lowerBound]
            repaired += edit.text
            start = edit.range.upperBound
        }
        repaired += page[start...]
        return (repaired, replaced)
    }

    /// The elements that are open, and how many of each name.
    private struct OpenElements {
        private(set) var names: [String] = []
        private(set) var counts: [String: Int] = [:]

        mutating func append(_ name: String) {
            names.append(name)
            counts[name, default: 0] += 1
        }

        mutating func remove(from index: Int) {
            for name in names[index...] { counts[name, default: 0] -= 1 }
            names.removeSubrange(index...)
        }
    }

    private struct Edit {
        let range: Range<Int>
        let text: [UInt8]
    }

    // MARK: - Ends

    /// Elements that end with all that is open in them.
    private static let sections: Set<String> = [
        "nav", "aside", "header", "footer", "section", "article", "main", "form", "noscript", "figure",
        "dialog",
    ]
    private static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe"]

    /// Where ends of `div` are missing before the end of an element around them, and how many.
    private static func missingEnds(_ page: [UInt8]) -> [(place: Int, count: Int)] {
        var missing: [(place: Int, count: Int)] = []
        // Elements are few names: a section, a table, or a div.
        var open = OpenElements()
        var place = 0
        while let start = page[place...].firstIndex(of: UInt8(ascii: "<")), start + 2 < page.count {
            if page[start...].starts(with: "<!--".utf8) {
                place = end(of: "-->", in: page, from: start + 4)
                continue
            }
            let isEnd = page[start + 1] == UInt8(ascii: "/")
            let nameStart = start + (isEnd ? 2 : 1)
            var nameEnd = nameStart
            while nameEnd < page.count, nameEnd - nameStart < 12, isLetter(page[nameEnd]) { nameEnd += 1 }
            guard nameEnd > nameStart else {
                place = start + 1
                continue
            }
            let name = String(decoding: page[nameStart..<nameEnd], as: UTF8.self).lowercased()
            place = tagEnd(page, from: nameEnd)
            if isEnd {
                close(name, at: start, &open, &missing)
            } else if raw.contains(name) {
                place = end(of: "</\(name)", in: page, from: place)
            } else if name == "div" || name == "table" || sections.contains(name), open.names.count < 10_000 {
                open.append(name)
            }
        }
        return missing
    }

    private static func close(
        _ name: String,
        at place: Int,
        _ open: inout OpenElements,
        _ missing: inout [(place: Int, count: Int)]
    ) {
        if name == "div" {
            if open.names.last == "div" { open.remove(from: open.names.count - 1) }
        } else if name == "table" || sections.contains(name) {
            // An end without a beginning is not looked for among all that is open.
            guard open.counts[name, default: 0] > 0, let index = open.names.lastIndex(of: name) else {
                return
            }
            let inner = open.names[(index + 1)...]
            // What a table holds is not ended from outside.
            guard name == "table" || !inner.contains("table") else { return }
            let count = inner.count { $0 == "div" }
            if count > 0, name != "table" { missing.append((place, count)) }
            open.remove(from: index)
        }
    }

    /// Where a tag ends, quotes minded; it does not go over many lines where a quote is missing.
    private static func tagEnd(_ page: [UInt8], from start: Int) -> Int {
        var quote: UInt8?
        var index = start
        let limit = min(page.count, start + 16_384)
        while index < limit {
            let byte = page[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
                page[index - 1] == UInt8(ascii: "=")
            {
                quote = byte
            }
            index += 1
        }
        return index
    }

    private static func end(of mark: String, in page: [UInt8], from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= page.count {
            guard let next = page[index...].firstIndex(of: mark[0]), next + mark.count <= page.count else {
                break
            }
            if zip(mark, page[next...]).allSatisfy({ $0 == $1 || $0 == $1 | 0x20 }) { return next }
            index = next + 1
        }
        return page.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }

    // MARK: - References

    /// References that HTML reads otherwise than XML: by number to no character, or to one of windows-1252; by a known
    /// name without a semicolon.
    private static func wrongReferences(_ page: [UInt8]) -> (edits: [Edit], replaced: Int) {
        var edits: [Edit] = []
        var replaced = 0
        var place = 0
        while let start = page[place...].firstIndex(of: UInt8(ascii: "&")) {
            place = start + 1
            guard place < page.count else { break }
            if page[place] == UInt8(ascii: "#") {
                guard let (value, end) = number(page, from: place + 1) else { continue }
                place = end
                guard let scalar = scalar(of: value) else { continue }
                if scalar == "\u{FFFD}" { replaced += 1 }
                edits.append(Edit(range: start..<end, text: Array(String(scalar).utf8)))
            } else if let end = bareName(page, from: place) {
                place = end
                edits.append(Edit(range: end..<end, text: [UInt8(ascii: ";")]))
            }
        }
        return (edits, replaced)
    }

    /// The number of a reference, and where the reference ends.
    private static func number(_ page: [UInt8], from start: Int) -> (value: UInt32, end: Int)? {
        var index = start
        let isHexadecimal = index < page.count && page[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < page.count {
            let byte = page[index]
            let digit: UInt32
            switch byte {
            case 48...57: digit = UInt32(byte - 48)
            case 65...70 where isHexadecimal: digit = UInt32(byte - 55)
            case 97...102 where isHexadecimal: digit = UInt32(byte - 87)
            default: digit = 99
            }
            if digit == 99 { break }
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x20_0000)
            index += 1
        }
        guard index > first else { return nil }
        return (value, index < page.count && page[index] == UInt8(ascii: ";") ? index + 1 : index)
    }

    /// The character that HTML has for a number where XML has another or none; nil where both have the same.
    private static func scalar(of value: UInt32) -> Unicode.Scalar? {
        if (0x80...0x9F).contains(value) {
            let mapped = windows1252[Int(value - 0x80)]
            return mapped == 0 ? "\u{FFFD}" : Unicode.Scalar(mapped)
        }
        if value == 0 || value > 0x10_FFFF || (0xD800...0xDFFF).contains(value) { return "\u{FFFD}" }
        return value < 0x20 && ![0x09, 0x0A, 0x0D].contains(value) ? " " : nil
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D,
        0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0,
        0x017E, 0x0178,
    ]

    /// The names that HTML knows without a semicolon, as older pages have them.
    private static let bareNames: Set<String> = [
        "copy", "reg", "nbsp", "amp", "lt", "gt", "quot", "pound", "yen", "cent", "sect", "deg", "plusmn",
        "micro",
        "middot", "para", "laquo", "raquo", "frac12", "frac14", "frac34", "sup1", "sup2", "sup3", "times",
        "divide",
        "auml", "ouml", "uuml", "Auml", "Ouml", "Uuml", "szlig", "eacute", "egrave", "ecirc", "agrave",
        "acirc",
        "ccedil", "iuml", "ocirc", "ntilde", "aring", "oslash", "aelig", "aacute", "iacute", "oacute",
        "uacute",
        "Eacute", "iexcl", "iquest", "shy", "ordm", "ordf",
    ]

    /// Where a known name without a semicolon ends; nil where there is none, or it is part of an address.
    private static func bareName(_ page: [UInt8], from start: Int) -> Int? {
        var end = start
        while end < page.count, end - start < 8, isLetter(page[end]) || (48...57).contains(page[end]) {
            end += 1
        }
        guard end > start, end < page.count, page[end] != UInt8(ascii: ";"), page[end] != UInt8(ascii: "=")
        else {
            return nil
        }
        return bareNames.contains(String(decoding: page[start..<end], as: UTF8.self)) ? end : nil
    }
}
