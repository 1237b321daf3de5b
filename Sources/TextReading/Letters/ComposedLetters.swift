/// One value for each way of writing a letter with marks (Unicode canonical equivalence, UAX 15).
///
/// Swift's strings are equal when they are canonically equivalent, and so are the keys of a dictionary. A letter
/// followed by marks is looked up among the letters that have a code point of their own.
public enum ComposedLetters {
    /// Whether a code point joins the letter before it: its canonical combining class is not 0.
    public static func isMark(_ value: UInt32) -> Bool {
        if value < 0x300 { return false }
        if value < 0x370 { return true }
        if value < 0x483 || 0x2010..<0x20D0 ~= value || 0x3400..<0xA66F ~= value || 0xAC00..<0xFB1E ~= value {
            return false
        }
        return Unicode.Scalar(value)?.properties.canonicalCombiningClass != .notReordered
    }

    /// The code point that means the same as this letter with its marks; nil where there is none.
    public static func composed(_ cluster: String) -> UInt32? { table.composed[cluster] }

    /// The code point to use in place of another one that Unicode holds to be the same letter.
    package static func preferred(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x340...0x387, 0x1F00...0x1FFF, 0x2126...0x212B: table.preferred[value] ?? value
        default: value
        }
    }

    /// A Hangul syllable made of its parts (The Unicode Standard, 3.12), with the number of parts it took.
    package static func hangul(_ first: UInt32, _ second: UInt32?, _ third: UInt32?) -> (
        value: UInt32, length: Int
    )? {
        guard 0x1100..<0x1113 ~= first, let second, 0x1161..<0x1176 ~= second else { return nil }
        let syllable = 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
        if let third, 0x11A8..<0x11C3 ~= third { return (syllable + third - 0x11A7, 3) }
        return (syllable, 2)
    }

    private static let table: (composed: [String: UInt32], preferred: [UInt32: UInt32]) = {
        let blocks: [ClosedRange<UInt32>] = [
            0xC0...0x233, 0x374...0x3D4, 0x400...0x4F9, 0x622...0x6D3, 0x929...0x95F, 0x9DC...0x9DF,
            0xA33...0xA5E,
            0x1E00...0x1EFF, 0x1F00...0x1FFE, 0x2126...0x212B, 0x304C...0x30FE, 0x3B...0x3B, 0x60...0x60,
            0xB4...0xB7, 0x300...0x344,
        ]
        var composed: [String: UInt32] = [:]
        var preferred: [UInt32: UInt32] = [:]
        for block in blocks {
            for value in block {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let key = String(Character(scalar))
                if let known = composed[key] { preferred[value] = known } else { composed[key] = value }
            }
        }
        return (composed, preferred)
    }()
}
