/// What kind of sign a code point is. Values from ``firstCluster`` stand for letters with marks that have none.
package enum LetterKind {
    /// The first value that no code point has: clusters without a code point of their own are numbered from here.
    package static let firstCluster: UInt32 = 0x110000
    /// A cluster that the text does not hold; it equals nothing in it.
    package static let unknownCluster: UInt32 = .max

    /// Letters and marks; not digits, not signs.
    @inlinable
    package static func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
        return isLetterBeyondASCII(value)
    }

    @usableFromInline
    package static func isLetterBeyondASCII(_ value: UInt32) -> Bool {
        if value < UInt32(tables.isLetter.count) { return tables.isLetter[Int(value)] }
        if value >= firstCluster { return true }
        return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
    }

    /// A decimal digit of any script.
    @inlinable
    package static func isDigit(_ value: UInt32) -> Bool {
        if value < 0x80 { return value &- 0x30 < 10 }
        return value >= 0x660 && isDigitBeyondASCII(value)
    }

    @usableFromInline
    package static func isDigitBeyondASCII(_ value: UInt32) -> Bool {
        Unicode.Scalar(value)?.properties.generalCategory == .decimalNumber
    }

    /// A letter or a digit.
    @inlinable
    package static func isWord(_ value: UInt32) -> Bool { isLetter(value) || isDigit(value) }

    /// Whether a letter belongs to a script that sets words apart by spaces, so that a place inside a word is
    /// told from a whole word.
    package static func isSpacedLetter(_ value: UInt32) -> Bool {
        (value < 0x0E00 || 0x10A0..<0x2E80 ~= value || 0xAC00..<0xD7B0 ~= value) && isLetter(value)
    }

    /// Something that a quote can be about: a word, or a symbol outside ASCII such as an emoji.
    package static func isContent(_ value: UInt32) -> Bool {
        if value < 0x80 || value >= firstCluster { return isWord(value) }
        guard let category = Unicode.Scalar(value)?.properties.generalCategory else { return false }
        switch category {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator,
            .control,
            .format, .nonspacingMark, .enclosingMark:
            return false
        default: return true
        }
    }

    /// The small letter, where there is exactly one.
    @inlinable
    package static func lowercased(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
        return lowercasedBeyondASCII(value)
    }

    @usableFromInline
    package static func lowercasedBeyondASCII(_ value: UInt32) -> UInt32 {
        if value < UInt32(tables.lowercased.count) { return tables.lowercased[Int(value)] }
        return lowercaseProperty(value)
    }

    // The properties are slow to ask for, and most text beyond ASCII is Latin, Greek or Cyrillic.
    private static let tables: (isLetter: [Bool], lowercased: [UInt32]) = {
        let values = UInt32(0)..<0x530
        return (
            values.map { Unicode.Scalar($0)?.properties.isAlphabetic ?? false },
            values.map(lowercaseProperty)
        )
    }()

    private static func lowercaseProperty(_ value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return value }
        let mapped = scalar.properties.lowercaseMapping.unicodeScalars
        guard let first = mapped.first, mapped.count == 1 else { return value }
        return first.value
    }
}
