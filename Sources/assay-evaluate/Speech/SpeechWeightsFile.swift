import EvidenceFinding

/// Writes weights as the source file that the finder reads them from.
struct SpeechWeightsFile {
    /// The longest line.
    private static let width = 108

    private let names: [UInt64: String]

    /// - Parameter texts: The texts that the weights were learnt from, which hold every word that is named.
    init(_ texts: [TaughtText]) {
        var names: [UInt64: String] = [
            Symbol("").hash: SpeechModel.noWord, Symbol(SpeechText.nameWord).hash: SpeechText.nameWord,
        ]
        for text in texts {
            for token in text.text.tokens where names[token.word.hash] == nil {
                let word = Self.levelled(text.text.string(token.range), isMark: token.isMark)
                names[token.word.hash] = word
                let ending = String(String.UnicodeScalarView(word.unicodeScalars.suffix(3)))
                if !token.isMark { names[token.ending.hash] = ending }
            }
        }
        self.names = names.filter { Symbol($1).hash == $0 || $1 == SpeechModel.noWord }
    }

    /// A word as it is compared.
    private static func levelled(_ word: String, isMark: Bool) -> String {
        let scalars = word.unicodeScalars
        if isMark, let first = scalars.first {
            switch first {
            case "“", "”", "„", "«", "»", "‟": return "\""
            case "‘", "’", "‚", "‹", "›": return "'"
            case "—", "–", "―", "‒": return "-"
            case "-": return scalars.count == 1 ? "‐" : "-"
            default: return String(first)
            }
        }
        var levelled = ""
        for scalar in scalars {
            switch scalar {
            case "0"..."9": levelled += "0"
            case "’": levelled += "'"
            default: levelled += scalar.properties.lowercaseMapping
            }
        }
        return levelled
    }

    func text(_ result: SpeechTrainer.Result, note: String) -> String {
        var lines = [
            "// The weights of `SpeechModel`, as `SpeechModelText.swift` reads them. \(note)",
            "// Made by `assay-evaluate learn-speech`; do not edit.",
            "let speechWeights: StaticString = #\"\"\"",
        ]
        let cues = result.model.cueStrengths.compactMap { word, strength in
            names[word.hash].map { (strength, $0) }
        }
        for strength in UInt8(1)...3 {
            var line = "    cue \(strength)"
            for word in cues.filter({ $0.0 == strength }).map(\.1).sorted() {
                if line.unicodeScalars.count + word.unicodeScalars.count >= Self.width {
                    lines.append(line)
                    line = "    cue \(strength)"
                }
                line += " " + word
            }
            lines.append(line)
        }
        for feature in SpeechFeature.allCases {
            let rows = result.rows.filter { $0.saying.feature == feature }
            lines += rows.map { row in
                let second = row.saying.second == 0 ? "" : " " + name(row.saying.second)
                let said = name(row.saying.first) + second
                return wrapped("    \(feature.name) \(said) ", row.weights, isEdge: feature.isEdge)
            }.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
        }
        return (lines + ["    \"\"\"#", ""]).joined(separator: "\n")
    }

    private func name(_ value: UInt64) -> String {
        if value < 1_000_000 { return "#\(value)" }
        guard let name = names[value] else { preconditionFailure("a word that no text holds") }
        return name
    }

    private func wrapped(_ start: String, _ weights: [Int32], isEdge: Bool) -> [String] {
        var lines: [String] = []
        var line = start
        for (column, weight) in weights.enumerated() where weight != 0 {
            let labels = isEdge ? [column / SpeechLabel.count, column % SpeechLabel.count] : [column]
            let piece = String(labels.compactMap { SpeechLabel(rawValue: $0)?.letter }) + String(weight)
            if line.unicodeScalars.count + piece.count > Self.width {
                lines.append(line)
                line = start
            }
            line += piece
        }
        return line == start ? lines : lines + [line]
    }
}
