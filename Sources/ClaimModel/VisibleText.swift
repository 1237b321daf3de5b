/// Text made safe for a terminal or a log: nothing in it moves a cursor, sets a colour or reorders a line.
public enum VisibleText {
    /// Shows control characters, bidirectional controls, zero-width and tag characters as `\x1b` or `\u{202e}`.
    public static func escaping(_ text: String) -> String {
        // Most texts are plain ASCII without controls.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        guard text.unicodeScalars.contains(where: isInvisible) else { return text }
        var visible = ""
        for scalar in text.unicodeScalars {
            if isInvisible(scalar) {
                let hex = String(scalar.value, radix: 16)
                visible +=
                    scalar.value < 0x100 ? (hex.utf8.count < 2 ? "\\x0\(hex)" : "\\x\(hex)") : "\\u{\(hex)}"
            } else {
                visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    /// The same line by line: line feeds stay.
    public static func escapingLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escaping(String($0)) }
            .joined(separator: "\n")
    }

    /// `U+202E`, as the Unicode standard writes code points.
    package static func name(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    }

    /// Whether a code point acts on the text around it without being seen itself: C0 and C1 controls, line and
    /// paragraph separators, soft hyphen, zero-width and bidirectional controls (UAX 9), tag characters.
    public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
