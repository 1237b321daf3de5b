/// A spoilt copy of a text, which knows where each code point of the original went.
package struct Degradation {
    /// How a copy is spoilt: other quotation marks, dashes and spaces; 2 % or 8 % of its letters changed, added or left
    /// out; lines broken to a width, words at their ends and some others divided; narrow columns that break anywhere inside
    /// words, with a hyphen of some kind or none, and before and after each word that denies.
    package enum Kind: String, CaseIterable, Sendable {
        case typography, lightNoise, heavyNoise, brokenLines, narrowColumns
    }

    /// The copy's code points.
    package private(set) var scalars: [Unicode.Scalar] = []
    /// Where each code point of the original begins in the copy; one more for the end.
    package private(set) var places: [Int] = []

    /// The copy.
    package var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Spoils a text, always in the same way for the same seed.
    package init(_ original: [Unicode.Scalar], _ kind: Kind, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var column = 0
        for index in original.indices {
            places.append(scalars.count)
            let scalar = original[index]
            switch kind {
            case .typography: setDifferently(scalar, &generator)
            case .lightNoise: spoil(scalar, 0.02, &generator)
            case .heavyNoise: spoil(scalar, 0.08, &generator)
            case .brokenLines:
                breakLines(original, index, &column, &generator)
            case .narrowColumns: breakColumns(original, index, &column, &generator)
            }
        }
        places.append(scalars.count)
    }

    private mutating func add(_ text: String) { scalars.append(contentsOf: text.unicodeScalars) }

    private mutating func setDifferently(_ scalar: Unicode.Scalar, _ generator: inout SeededGenerator) {
        switch scalar {
        case "’", "‘": add("'")
        case "'": add(["’", "‘", "ʼ"].randomElement(using: &generator) ?? "'")
        case "“", "”": add(["\"", "«", "„"].randomElement(using: &generator) ?? "\"")
        case "\"": add(["“", "”", "»"].randomElement(using: &generator) ?? "\"")
        case "—", "–", "―": add(["-", "--", "−"].randomElement(using: &generator) ?? "-")
        case "-": add(["‐", "–", "‑"].randomElement(using: &generator) ?? "-")
        case "…": add("...")
        case " ":
            add(
                generator.chance(0.2)
                    ? ["\u{A0}", "\u{2009}", "  ", "\n", "\u{202F} "].randomElement(using: &generator) ?? " "
                    : " "
            )
        case "é", "ñ", "ú", "à": add(String(scalar) == "ñ" ? "n\u{303}" : String(scalar))
        default:
            scalars.append(scalar)
            if scalar.properties.isAlphabetic, generator.chance(0.02) {
                add(generator.chance(0.5) ? "\u{AD}" : "\u{200B}")
            }
        }
    }

    private mutating func spoil(_ scalar: Unicode.Scalar, _ share: Double, _ generator: inout SeededGenerator)
    {
        guard scalar.properties.isAlphabetic, generator.chance(share) else {
            scalars.append(scalar)
            return
        }
        let letter = Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &generator))
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: scalars.append(letter)
        case 1:
            let first = generator.chance(0.5)
            scalars.append(first ? letter : scalar)
            scalars.append(first ? scalar : letter)
        default: break
        }
    }

    private mutating func breakLines(
        _ original: [Unicode.Scalar],
        _ index: Int,
        _ column: inout Int,
        _ generator: inout SeededGenerator
    ) {
        let scalar = original[index]
        column += 1
        if scalar == " ", column > 60 {
            add("\n")
            column = 0
            return
        }
        scalars.append(scalar)
        let next = index + 1 < original.count ? original[index + 1] : " "
        guard scalar.properties.isAlphabetic, next.properties.isAlphabetic else { return }
        if column > 56, generator.chance(0.3) {
            add("-\n")
            column = 0
        } else if generator.chance(0.01) {
            add("-")
        }
    }

    // MARK: - Narrow columns

    /// Breaks lines of about 24 letters: inside a word, wherever the line is full, and beside each negation.
    private mutating func breakColumns(
        _ original: [Unicode.Scalar],
        _ index: Int,
        _ column: inout Int,
        _ generator: inout SeededGenerator
    ) {
        let scalar = original[index]
        column += 1
        if scalar == " " {
            let denies =
                Self.denies(original, wordFrom: index + 1) || Self.denies(original, wordBefore: index)
            if denies, generator.chance(0.8) {
                // "was-⏎ not": the hyphen of the column's edge, though no word is divided.
                add(["-\n ", "\n", " \n  ", "-\n", "\r\n"].randomElement(using: &generator) ?? "\n")
                column = 0
            } else if column > 24, generator.chance(0.5) {
                add(["\n", "\n  ", " \n"].randomElement(using: &generator) ?? "\n")
                column = 0
            } else {
                scalars.append(scalar)
            }
            return
        }
        scalars.append(scalar)
        let next = index + 1 < original.count ? original[index + 1] : " "
        guard scalar.properties.isAlphabetic, next.properties.isAlphabetic, column > 20, generator.chance(0.4)
        else { return }
        add(["-\n", "\u{2010}\n", "\u{AD}\n", "-\n    ", "- \n"].randomElement(using: &generator) ?? "-\n")
        column = 0
    }

    private static let negations: Set<String> = ["not", "no", "never", "nor", "neither", "without", "none"]

    private static func denies(_ scalars: [Unicode.Scalar], wordFrom start: Int) -> Bool {
        var word = ""
        var index = start
        while index < scalars.count, scalars[index].properties.isAlphabetic, index - start < 9 {
            word.unicodeScalars.append(scalars[index])
            index += 1
        }
        return negations.contains(word.lowercased())
    }

    private static func denies(_ scalars: [Unicode.Scalar], wordBefore end: Int) -> Bool {
        var start = end
        while start > 0, scalars[start - 1].properties.isAlphabetic, end - start < 9 { start -= 1 }
        return denies(scalars, wordFrom: start)
    }
}
