import TextReading

/// What a sentence has, as features with names that people can read.
///
/// `w=` is a word's stem, `b=` two that follow each other, `c=` a piece of a word; the others are ``SentenceTrait``s
/// and lengths.
struct SentenceFeatures {
    /// Each feature with its value before weighting; a feature stands once.
    private(set) var values: [(name: String, value: Double)] = []
    /// What can be said of the sentence in plain words.
    private(set) var traits: [SentenceTrait] = []

    /// How much words and pieces count at most, beside traits.
    private static let wordScale = 0.5
    private static let traitScale = 0.15

    init(_ sentence: String, _ stemmer: inout Stemmer) {
        let tokens = Self.tokens(sentence)
        let stems = tokens.map { $0.symbol ?? stemmer.stem($0.word) }
        addGroup(Self.wordNames(stems))
        addGroup(Self.pieceNames(tokens))
        traits = SentenceTrait.allCases.filter { $0.holds(tokens) }
        for trait in traits { values.append(("h=\(trait.rawValue)", Self.traitScale)) }
        for limit in [4, 6, 8, 10, 13, 16, 20, 25, 30, 40] where tokens.count > limit {
            values.append(("h=longer than \(limit)", Self.traitScale))
        }
    }

    /// Adds features of one kind; the more there are, the less each counts.
    private mutating func addGroup(_ names: [String]) {
        var seen: Set<String> = []
        let distinct = names.filter { seen.insert($0).inserted }
        let value = Self.wordScale / Double(max(4, distinct.count)).squareRoot()
        for name in distinct { values.append((name, value)) }
    }

    private static func wordNames(_ stems: [String]) -> [String] {
        var names = stems.map { "w=\($0)" }
        let framed = ["^"] + stems + ["."]
        for (one, next) in zip(framed, framed.dropFirst()) { names.append("b=\(one) \(next)") }
        return names
    }

    private static func pieceNames(_ tokens: [SentenceToken]) -> [String] {
        var names: [String] = []
        for token in tokens {
            let letters = Array("_\(token.word)_").map { $0.isNumber ? "0" : $0 }
            for length in 3...5 where letters.count >= length {
                for start in 0...(letters.count - length) {
                    names.append("c=" + String(letters[start..<(start + length)]))
                }
            }
        }
        return names
    }

    // MARK: - Tokens

    /// The words of a sentence and the signs between them that mean something: `$ € £ % ? !`.
    static func tokens(_ sentence: String) -> [SentenceToken] {
        let utf8 = Array(sentence.utf8)
        var tokens: [SentenceToken] = []
        var end = 0
        func addSigns(upTo start: Int) {
            for byte in utf8[end..<start] where "$%?!".utf8.contains(byte) {
                let sign = String(UnicodeScalar(byte))
                tokens.append(SentenceToken(word: sign, shape: [], symbol: sign))
            }
        }
        for word in words(of: sentence) {
            addSigns(upTo: word.bytes.lowerBound)
            tokens.append(SentenceToken(word: word.folded, shape: word.shape, symbol: symbol(word)))
            end = word.bytes.upperBound
        }
        addSigns(upTo: utf8.count)
        return tokens
    }

    private static func symbol(_ word: Word) -> String? {
        if word.shape.contains(.number) {
            let isYear =
                word.folded.utf8.count == 4 && ["17", "18", "19", "20"].contains(word.folded.prefix(2))
                && word.folded.allSatisfy(\.isNumber)
            return isYear ? "<year>" : "<number>"
        }
        return SentenceWords.numbers.contains(word.folded) ? "<number word>" : nil
    }
}

/// A word or a sign of a sentence.
struct SentenceToken {
    /// The folded word.
    let word: String
    /// What it looks like.
    let shape: Word.Shape
    /// What stands for it in features; its stem when nil.
    let symbol: String?

    /// Whether it is a word, not a sign.
    var isWord: Bool { word.utf8.count > 1 || !"$%?!".contains(word) }
}
