extension Language {
    /// The language that a text is most likely written in, among those that are read; nil where its script or its small
    /// words do not tell, as in a line of names.
    ///
    /// The script decides for Arabic and Hindi; Russian and Ukrainian are told apart by letters that only one has; the
    /// others by the small words that only join. It looks at the first 400 words.
    public init?(detectedIn text: String) {
        let spelled = SpelledText(text, limit: 400, language: nil)
        guard let language = Language.detected(spelled.words.map(\.folded)) else { return nil }
        self = language
    }

    private static func detected(_ words: [String]) -> Language? {
        var scripts: [Script: Int] = [:]
        var ukrainian = 0
        var russian = 0
        var points: [Language: Double] = [:]
        for word in words {
            guard let scalar = word.unicodeScalars.first else { continue }
            let script = Script(scalar.value)
            scripts[script, default: 0] += 1
            if script == .cyrillic {
                if word.unicodeScalars.contains(where: { [0x456, 0x457, 0x454, 0x491].contains($0.value) }) {
                    ukrainian += 1
                }
                if word.unicodeScalars.contains(where: { [0x44B, 0x44D, 0x451, 0x44A].contains($0.value) }) {
                    russian += 1
                }
            }
            // A word that several languages have says less.
            let languages = smallWords[word] ?? []
            for language in languages { points[language, default: 0] += 1 / Double(languages.count) }
        }
        scripts[.other] = nil
        guard
            let (script, count) = scripts.max(by: {
                ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue)
            }),
            count * 2 > scripts.values.reduce(0, +)
        else { return nil }
        switch script {
        case .arabic: return (points[.arabic] ?? 0) > 0 ? .arabic : nil
        case .devanagari: return (points[.hindi] ?? 0) > 0 ? .hindi : nil
        case .cyrillic:
            return ukrainian > russian
                ? .ukrainian : russian > ukrainian ? .russian : best(points, [.russian, .ukrainian])
        case .latin: return best(points, latin)
        case .other: return nil
        }
    }

    /// The language with the most small words, if it has clearly more than the next.
    private static func best(_ points: [Language: Double], _ among: [Language]) -> Language? {
        let ranked = among.map { (language: $0, points: points[$0] ?? 0) }.sorted {
            ($0.points, $1.language.rawValue) > ($1.points, $0.language.rawValue)
        }
        guard let first = ranked.first, first.points >= 1, first.points * 4 >= ranked[1].points * 5 else {
            return nil
        }
        return first.language
    }

    private static let latin: [Language] = [
        .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .polish, .turkish,
    ]

    private static let smallWords: [String: [Language]] = {
        var words: [String: [Language]] = [:]
        for language in latin + [.russian, .ukrainian, .arabic, .hindi] {
            for word in language.stopWords { words[word, default: []].append(language) }
        }
        return words
    }()

    private enum Script: Int {
        case latin, cyrillic, arabic, devanagari, other

        init(_ value: UInt32) {
            switch value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
            case 0x400...0x52F: self = .cyrillic
            case 0x600...0x6FF: self = .arabic
            case 0x900...0x97F: self = .devanagari
            default: self = .other
            }
        }
    }
}
