/// What is only typography: code points that stand for the same sign, or for none.
///
/// All functions take and give scalar values. The signs that they give are ASCII wherever there is one.
package enum Typography {
    /// A code point that leaves no trace: zero-width and bidirectional controls, variation selectors.
    package static let nothing: UInt32 = 0
    package static let space: UInt32 = 0x20
    package static let lineBreak: UInt32 = 0x0A
    package static let softHyphen: UInt32 = 0xAD
    package static let ellipsis: UInt32 = 0x2026
    package static let dash: UInt32 = 0x2D
    package static let singleQuote: UInt32 = 0x27
    package static let doubleQuote: UInt32 = 0x22
    package static let fullStop: UInt32 = 0x2E

    /// The sign that a code point stands for: itself, an ASCII twin, ``space``, ``lineBreak`` or ``nothing``.
    package static func sign(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return asciiSign(value) }
        switch value {
        case 0x85, 0x2028, 0x2029: return lineBreak
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return space
        case 0x80...0x9F, 0x61C, 0x640, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF:
            return nothing
        case 0xB4, 0x2BC, 0x2018...0x201B, 0x2032, 0x2039, 0x203A: return singleQuote
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x301D...0x301F: return doubleQuote
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: return dash
        case 0x17F: return 0x73
        case 0xFF01...0xFF5E: return asciiSign(value - 0xFEE0)
        default: return value
        }
    }

    /// The letters of a Latin ligature (U+FB00 to U+FB06); nil for anything else.
    package static func ligature(_ value: UInt32) -> [UInt32]? {
        switch value {
        case 0xFB00: [0x66, 0x66]
        case 0xFB01: [0x66, 0x69]
        case 0xFB02: [0x66, 0x6C]
        case 0xFB03: [0x66, 0x66, 0x69]
        case 0xFB04: [0x66, 0x66, 0x6C]
        case 0xFB05, 0xFB06: [0x73, 0x74]
        default: nil
        }
    }

    private static func asciiSign(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x20, 0x09: space
        case 0x0A...0x0D: lineBreak
        case 0x60: singleQuote
        case 0x00...0x1F, 0x7F: nothing
        default: value
        }
    }
}
