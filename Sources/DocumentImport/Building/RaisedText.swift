/// Figures that stand raised or lowered in a line. As mere figures they would join those before them: 10 to the sixth
/// would read 106, a year with a mark of a note behind it another year.
enum RaisedText {
    /// How a text stands.
    enum Form: UInt8 {
        case raised, lowered
        /// An exponent of a formula.
        case power
        /// A numerator or denominator, which is written in brackets where it has several terms.
        case operand
        /// Raised where it follows a word or a figure directly.
        case noteMark
        /// A whole number, which is written with commas between thousands.
        case grouped
        /// It is not shown.
        case hidden
    }

    /// A raised text longer than this, in bytes, is a text of its own.
    private static let longest = 60

    /// A text in another form; nil to leave it as it is.
    ///
    /// - Parameter before: The byte before it.
    static func text(_ piece: ArraySlice<UInt8>, after before: UInt8?, _ form: Form) -> [UInt8]? {
        if form == .operand { return hasTerms(piece) ? bracketed(piece) : nil }
        guard piece.count <= longest else { return nil }
        switch form {
        case .operand: return nil
        case .power:
            if let raised = raised(piece, before) { return raised }
            guard piece.contains(where: isLetter) else { return nil }
            return Array("^".utf8) + (piece.count > 1 ? bracketed(piece) : Array(piece))
        case .raised: return raised(piece, before)
        case .noteMark:
            // In brackets of its own, or behind a space, it joins nothing.
            guard let before, before >= 0x80 || isLetter(before) || ".,;:!?\")]".utf8.contains(before) else {
                return nil
            }
            return raised(piece, before)
        case .lowered:
            guard let before, CollectedText.isDigit(before), let first = piece.first,
                CollectedText.isDigit(first)
            else { return nil }
            return mapped(piece, lowered)
        case .grouped:
            let number = piece.drop { CollectedText.isSpace($0) || $0 == 0x2C }
            guard number.count > 4, number.first != 48, number.allSatisfy(CollectedText.isDigit) else {
                return nil
            }
            let text = String(decoding: number, as: UTF8.self)
            return Array(piece[..<number.startIndex]) + Array(FigureSentences.grouped(text).utf8)
        case .hidden: return []
        }
    }

    /// Whether a part of a formula has several terms: a sign stands in it, outside of brackets.
    private static func hasTerms(_ piece: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        for scalar in String(decoding: piece, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case "+", "-", "−", "±", "/": if depth == 0 { return true }
            default: break
            }
        }
        return false
    }

    private static func bracketed(_ piece: ArraySlice<UInt8>) -> [UInt8] {
        let terms = piece.drop(while: CollectedText.isSpace)
        return Array(piece[..<terms.startIndex]) + Array("(".utf8) + terms + Array(")".utf8)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        CollectedText.isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    /// Figures and signs raised; what holds other words is left as it is, unless its figures would join others.
    private static func raised(_ piece: ArraySlice<UInt8>, _ before: UInt8?) -> [UInt8]? {
        let scalars = String(decoding: piece, as: UTF8.self).unicodeScalars
        guard scalars.contains(where: { ("0"..."9").contains($0) }) else { return nil }
        let isFigure = scalars.allSatisfy { raised[$0] != nil || ",. ".unicodeScalars.contains($0) }
        let joins =
            before.map(CollectedText.isDigit) == true && piece.first.map(CollectedText.isDigit) == true
        guard isFigure || joins else { return nil }
        return mapped(piece, raised)
    }

    private static func mapped(_ piece: ArraySlice<UInt8>, _ map: [Unicode.Scalar: Unicode.Scalar]) -> [UInt8]
    {
        var text = ""
        for scalar in String(decoding: piece, as: UTF8.self).unicodeScalars {
            text.unicodeScalars.append(map[scalar] ?? scalar)
        }
        return Array(text.utf8)
    }

    private static let raised = map("0123456789+-−–()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿⁱ")
    private static let lowered = map("0123456789+-−–()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₍₎")

    private static func map(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
    }
}
