/// A declaration of a style sheet, as a browser reads it: escapes undone, comments left out, in small letters.
struct StyleDeclaration {
    /// The selectors of the rule that it stands in, each as it was written; those of `@font-face`, `@page` and keyframes
    /// are empty.
    var selectors: [String]
    /// The property without a vendor's prefix.
    let property: String
    /// The value; the content of its strings and addresses is left out.
    let value: String
    /// What stands in the strings of the value; empty where nothing does.
    let strings: String
    /// Where it begins, in bytes.
    let offset: Int
}

/// Reads a style sheet (CSS Syntax Level 3) for what it does, not for what it looks like.
struct StyleReading {
    /// Something that is asked for or not understood: where, and its name.
    struct Refusal {
        let offset: Int
        let reason: String
    }

    private(set) var declarations: [StyleDeclaration] = []
    private(set) var refusals: [Refusal] = []
    /// The names of at-rules that stand in it.
    private(set) var atRules: Set<String> = []

    private static let knownRules: Set<String> = [
        "media", "font-face", "keyframes", "charset",
    ]
    private static let asking: Set<String> = [
        "src", "image-set", "image", "cross-fade", "element", "expression", "paint", "attr",
    ]

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) {
        // As browsers do before they read it (CSS Syntax, section 3.3): form feeds and carriage returns end a line, too.
        bytes = text.map { $0 == 0x0C || $0 == 0x0D ? 0x0A : $0 }
        if let control = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }) {
            refusals.append(Refusal(offset: control, reason: "it holds a control character"))
        }
        while position < bytes.count { content(of: [], isRule: false) }
    }

    // MARK: - Rules

    /// What stands between braces, or the whole sheet.
    private mutating func content(of selectors: [String], isRule: Bool) {
        while position < bytes.count {
            let start = position
            let piece = piece()
            let end = position < bytes.count ? bytes[position] : nil
            position += 1
            let text = piece.text.trimmed
            if end == UInt8(ascii: "{") {
                rule(text, at: start, within: selectors)
            } else {
                if text.hasPrefix("@") {
                    atRule(text, at: start)
                } else if !text.isEmpty {
                    declaration(text, piece.strings, selectors, at: start)
                }
                if end == UInt8(ascii: "}") { return }
            }
        }
    }

    private mutating func rule(_ prelude: String, at start: Int, within outer: [String]) {
        guard prelude.hasPrefix("@") else {
            content(of: Self.selectors(prelude), isRule: true)
            return
        }
        let name = atRule(prelude, at: start)
        // What stands in these belongs to the rule that they stand in, if any.
        if name == "media", !Self.isKnownMedia(prelude) {
            refusals.append(
                Refusal(
                    offset: start,
                    reason: "the condition “\(prelude)” is not taken: only print, screen and widths are"
                )
            )
        }
        content(of: name == "media" ? outer : [], isRule: true)
    }

    /// Whether a condition asks for nothing but the kind of medium and its width: what is seen must not hang on what a reader
    /// has set.
    private static func isKnownMedia(_ prelude: String) -> Bool {
        prelude.dropFirst("@media".count).description.styleWords.allSatisfy { word in
            guard word.hasPrefix("("), word.hasSuffix(")") else {
                return ["all", "print", "screen", "only", "and", ","].contains(word)
            }
            return word.dropFirst().dropLast().split { " :<>=".contains($0) }.allSatisfy { part in
                ["min-width", "max-width", "width", "orientation", "portrait", "landscape"].contains(part)
                    || StyleNumber.parts(of: String(part)).map { ["", "px", "em", "rem"].contains($0.unit) }
                        == true
            }
        }
    }

    @discardableResult
    private mutating func atRule(_ prelude: String, at start: Int) -> String {
        let name = Self.unprefixed(
            String(prelude.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0 == "-") })
        )
        atRules.insert(name)
        if !Self.knownRules.contains(name) {
            refusals.append(Refusal(offset: start, reason: "the rule “@\(name)” is not taken"))
        }
        return name
    }

    private mutating func declaration(_ text: String, _ strings: String, _ selectors: [String], at start: Int)
    {
        guard let colon = text.firstIndex(of: ":") else { return }
        declarations.append(
            StyleDeclaration(
                selectors: selectors,
                property: Self.unprefixed(String(text[..<colon]).trimmed),
                value: String(text[text.index(after: colon)...]).trimmed,
                strings: strings,
                offset: start
            )
        )
    }

    private static func selectors(_ prelude: String) -> [String] {
        var depth = 0
        var selectors = [""]
        for sign in prelude {
            if sign == "(" || sign == "[" { depth += 1 }
            if sign == ")" || sign == "]" { depth -= 1 }
            if sign == ",", depth == 0 {
                selectors.append("")
            } else {
                selectors[selectors.count - 1].append(sign)
            }
        }
        return selectors.map(\.trimmed)
    }

    private static func unprefixed(_ name: String) -> String {
        for prefix in ["-webkit-", "-moz-", "-ms-", "-o-"] where name.hasPrefix(prefix) {
            return String(name.dropFirst(prefix.count))
        }
        return name
    }

    // MARK: - Text

    /// Reads up to a semicolon or a brace that stands within no brackets and no string.
    private mutating func piece() -> (text: String, strings: String) {
        var text: [UInt8] = []
        var strings: [UInt8] = []
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "}"): return (Self.lowered(text), Self.lowered(strings))
            case UInt8(ascii: ";") where depth == 0: return (Self.lowered(text), Self.lowered(strings))
            case UInt8(ascii: "/") where bytes[position...].starts(with: "/*".utf8):
                position =
                    bytes.firstPosition(of: Array("*/".utf8), from: position + 2).map { $0 + 2 }
                    ?? bytes.count
                text.append(0x20)
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                strings += string()
                text.append(contentsOf: "\"\"".utf8)
                continue
            case UInt8(ascii: "\\"):
                text.append(contentsOf: escape())
                continue
            case UInt8(ascii: "("), UInt8(ascii: "["):
                depth += 1
                text.append(byte)
                position += 1
                if byte == UInt8(ascii: "(") { call(text) }
                continue
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            default: break
            }
            text.append(byte)
            position += 1
        }
        return (Self.lowered(text), Self.lowered(strings))
    }

    /// Looks at the function whose parenthesis was just opened.
    private mutating func call(_ text: [UInt8]) {
        let name = Self.unprefixed(
            String(
                Self.lowered(text).dropLast().reversed().prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
                    .reversed()
            )
        )
        if Self.asking.contains(name) {
            refusals.append(
                Refusal(
                    offset: position,
                    reason: "“\(name)(” asks for something from outside, or shows what is no text"
                )
            )
        }
        guard name == "url" else { return }
        let start = position
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
        var address: [UInt8] = []
        if position < bytes.count,
            bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        {
            address = string()
        } else {
            while position < bytes.count, bytes[position] != UInt8(ascii: ")") {
                if bytes[position] == UInt8(ascii: "\\") {
                    address.append(contentsOf: escape())
                } else {
                    address.append(bytes[position])
                    position += 1
                }
            }
        }
        if !Self.lowered(address).trimmed.hasPrefix("data:") {
            refusals.append(Refusal(offset: start, reason: "“url(” asks for something from outside"))
        }
    }

    /// The content of the string that begins here; the place goes behind it.
    private mutating func string() -> [UInt8] {
        let quote = bytes[position]
        position += 1
        var content: [UInt8] = []
        while position < bytes.count, bytes[position] != quote {
            // Where it ends there, and what it takes with it, is not for two readers to see differently.
            if bytes[position] == 0x0A {
                refusals.append(Refusal(offset: position, reason: "a string is not closed in its line"))
                return content
            }
            if bytes[position] == UInt8(ascii: "\\") {
                content.append(contentsOf: escape())
            } else {
                content.append(bytes[position])
                position += 1
            }
        }
        if position >= bytes.count {
            refusals.append(Refusal(offset: position, reason: "a string is not closed"))
        }
        position += 1
        return content
    }

    /// What an escape stands for; the place goes behind it.
    private mutating func escape() -> [UInt8] {
        position += 1
        let digits = bytes[min(position, bytes.count)...].prefix(6).prefix { Self.isHex($0) }
        guard !digits.isEmpty else {
            guard position < bytes.count else { return [] }
            position += 1
            return bytes[position - 1] == 0x0A ? [] : [bytes[position - 1]]
        }
        position += digits.count
        if position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
        return Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    private static func lowered(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).lowercased()
    }
}

extension String {
    /// The text without white space around it.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
