import ClaimModel

/// A word or a mark of a text.
package struct SpeechToken: Sendable {
    /// How a word is written.
    package enum Shape: Int, Sendable {
        case lower, capitalised, capitals, mixed, number, mark
    }

    /// Where it stands, in code points.
    package var range: CodePointRange
    /// The word in small letters, typography levelled, digits as 0.
    package var word: Symbol
    /// Its last three letters.
    package var ending: Symbol
    package var shape: Shape
    /// For a mark, its code point.
    package var mark: UInt32
    /// Which paragraph and which sentence of the text hold it.
    package var paragraph = 0
    package var sentence = 0

    package var isMark: Bool { shape == .mark }
    package var isUpper: Bool { shape == .capitalised || shape == .capitals || shape == .mixed }
}

/// Reads words and marks. A word keeps its inner hyphens and apostrophes; the 's of a name is a word of its own.
struct SpeechTokenReader {
    let scalars: [Unicode.Scalar]
    private(set) var tokens: [SpeechToken] = []
    private var buffer: [Unicode.Scalar] = []

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        tokens.reserveCapacity(scalars.count / 5)
    }

    /// The words and marks of a text, in order.
    static func tokens(of scalars: [Unicode.Scalar]) -> [SpeechToken] {
        var reader = SpeechTokenReader(scalars)
        reader.read()
        return reader.tokens
    }

    private mutating func read() {
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if Self.isSpace(scalar) {
                index += 1
            } else if Self.isWord(scalar) {
                let end = endOfWord(index)
                addWord(index, end)
                index = end
            } else if isClitic(index) {
                let end = index + 2
                addWord(index, end)
                index = end
            } else {
                let end = endOfMark(index)
                addMark(index, end)
                index = end
            }
        }
    }

    private func endOfWord(_ start: Int) -> Int {
        var end = start + 1
        while end < scalars.count {
            if Self.isWord(scalars[end]) {
                end += 1
                continue
            }
            guard end + 1 < scalars.count, Self.isWord(scalars[end + 1]) else { break }
            switch scalars[end] {
            case "-", "‐", "‑", "&": break
            case "'", "’": if isClitic(end) { return end }
            case ".", ",":
                let isNumber = Self.isDigit(scalars[end - 1]) && Self.isDigit(scalars[end + 1])
                let isInitials = scalars[end] == "." && (end - start == 1 || scalars[end - 2] == ".")
                if !isNumber && !isInitials { return end }
            default: return end
            }
            end += 1
        }
        // The full stop of "U.S." and "J." belongs to the word.
        if end < scalars.count, scalars[end] == "." {
            let letter = end - start == 1 && scalars[start].properties.isUppercase
            let dotted = end - start > 2 && scalars[end - 2] == "." && !Self.isDigit(scalars[end - 1])
            if letter || dotted { end += 1 }
        }
        return end
    }

    /// An apostrophe with an s that ends a word.
    private func isClitic(_ index: Int) -> Bool {
        guard scalars[index] == "'" || scalars[index] == "’", index > 0, Self.isWord(scalars[index - 1]),
            index + 1 < scalars.count, scalars[index + 1] == "s" || scalars[index + 1] == "S"
        else { return false }
        return index + 2 >= scalars.count || !Self.isWord(scalars[index + 2])
    }

    /// Dashes of several hyphens and ellipses of several stops are one mark.
    private func endOfMark(_ start: Int) -> Int {
        var end = start + 1
        let scalar = scalars[start]
        guard scalar == "-" || scalar == "." else { return end }
        while end < scalars.count, scalars[end] == scalar { end += 1 }
        return end
    }

    private mutating func addWord(_ start: Int, _ end: Int) {
        buffer.removeAll(keepingCapacity: true)
        var (upper, lower, digits) = (0, 0, 0)
        for scalar in scalars[start..<end] {
            if scalar.isASCII {
                let value = scalar.value
                if value >= 0x41, value <= 0x5A {
                    upper += 1
                    buffer.append(Unicode.Scalar(UInt8(value + 32)))
                } else if value >= 0x30, value <= 0x39 {
                    digits += 1
                    buffer.append("0")
                } else {
                    if value >= 0x61 { lower += 1 }
                    buffer.append(scalar)
                }
            } else if scalar == "’" {
                buffer.append("'")
            } else {
                if scalar.properties.isUppercase { upper += 1 } else { lower += 1 }
                buffer.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        let startsUpper = scalars[start].properties.isUppercase
        let shape: SpeechToken.Shape =
            digits > 0 && lower == 0
            ? .number
            : upper == 0
                ? .lower
                : lower == 0 && upper > 1 ? .capitals : startsUpper && upper == 1 ? .capitalised : .mixed
        tokens.append(
            SpeechToken(
                range: CodePointRange(start: start, end: end),
                word: Symbol(buffer[...]),
                ending: Symbol(buffer.suffix(3)),
                shape: shape,
                mark: 0
            )
        )
    }

    private mutating func addMark(_ start: Int, _ end: Int) {
        var level = scalars[start]
        switch level {
        case "“", "”", "„", "«", "»", "‟": level = "\""
        case "‘", "’", "‚", "‹", "›": level = "'"
        case "—", "–", "―", "‒": level = "-"
        default: if level == "-", end - start == 1 { level = "‐" }
        }
        tokens.append(
            SpeechToken(
                range: CodePointRange(start: start, end: end),
                word: Symbol([level][...]),
                ending: .none,
                shape: .mark,
                mark: scalars[start].value
            )
        )
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 {
            return (value >= 0x61 && value <= 0x7A) || (value >= 0x41 && value <= 0x5A) || isDigit(scalar)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x9...0xD, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
            0xFEFF, 0xAD, 0x2060:
            true
        default: false
        }
    }
}
