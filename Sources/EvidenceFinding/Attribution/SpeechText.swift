import ClaimModel
import TextReading

/// A text laid out for the search for speech: its words and marks by paragraph, sentence and quotation.
package struct SpeechText: Sendable {
    package let scalars: [Unicode.Scalar]
    package let tokens: [SpeechToken]
    /// The words and marks of each paragraph, and of each sentence.
    package let paragraphs: [Range<Int>]
    package let sentences: [Range<Int>]
    /// What stands between quotation marks, in order.
    package let quotations: [QuotedStretch]
    /// For each word or mark, the quotation that holds it; -1 outside.
    package let quotation: [Int32]

    /// - Parameter levelsNames: Whether words with capitals are made one word, as for English; not where nouns have
    ///   capitals too.
    package init(_ text: String, levelsNames: Bool = true) {
        var scalars = Array(text.unicodeScalars)
        let ends = Self.paragraphEnds(&scalars)
        var tokens = SpeechTokenReader.tokens(of: scalars)
        self.scalars = scalars
        paragraphs = Self.group(&tokens, endingAt: ends, \.paragraph)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let stretches = TextReading.sentences(of: String(view))
        sentences = Self.group(&tokens, endingAt: stretches.map(\.end), \.sentence)
        if levelsNames { Self.levelNames(&tokens, sentences) }
        self.tokens = tokens
        let marks = QuotationMarks(scalars: scalars, tokens: tokens)
        var quotations: [QuotedStretch] = []
        var quotation = [Int32](repeating: -1, count: tokens.count)
        for paragraph in paragraphs {
            for stretch in marks.stretches(in: paragraph) {
                for index in stretch.tokens { quotation[index] = Int32(quotations.count) }
                quotations.append(stretch)
            }
        }
        self.quotations = quotations
        self.quotation = quotation
    }

    /// The text of a stretch.
    package func string(_ range: CodePointRange) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.start..<min(range.end, scalars.count)])
        return String(view)
    }

    /// The first word or mark that ends behind a place; the number of all when none does.
    package func token(at place: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.end <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The code points from the first to the last of some words.
    package func range(_ tokens: Range<Int>) -> CodePointRange {
        guard let first = tokens.first, let last = tokens.last else {
            return CodePointRange(start: 0, end: 0)
        }
        return CodePointRange(start: self.tokens[first].range.start, end: self.tokens[last].range.end)
    }

    /// Where paragraphs end. A line break within a sentence is made a space: the text was broken to a width.
    private static func paragraphEnds(_ scalars: inout [Unicode.Scalar]) -> [Int] {
        var ends: [Int] = []
        var lineStart = 0
        for index in scalars.indices where scalars[index] == "\n" || scalars[index] == "\r" {
            if isSoft(index, scalars, lineStart) { scalars[index] = " " } else { ends.append(index) }
            lineStart = index + 1
        }
        ends.append(scalars.count)
        return ends
    }

    /// Whether a line ends within a sentence: it is long, ends with no mark, and the next line goes on.
    private static func isSoft(_ index: Int, _ scalars: [Unicode.Scalar], _ lineStart: Int) -> Bool {
        guard index + 1 < scalars.count, index - lineStart >= 40, index > 0 else { return false }
        let (last, next) = (scalars[index - 1], scalars[index + 1])
        guard SpeechTokenReader.isWord(last) || last == "," || last == "-" else { return false }
        return !SpeechTokenReader.isSpace(next) && !next.properties.isUppercase
            || SpeechTokenReader.isWord(next) && index - lineStart >= 55 && last == ","
    }

    /// Makes all names one word to the model, so that it learns how names stand in a sentence and not which are in
    /// the news. A capital makes a name, at a sentence's start only where the next word has one too.
    private static func levelNames(_ tokens: inout [SpeechToken], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            var isFirst = true
            for index in sentence where !tokens[index].isMark {
                defer { isFirst = false }
                guard tokens[index].isUpper, SpeechWords.class(of: tokens[index].word) == .plain else {
                    continue
                }
                let next = index + 1
                if isFirst, next >= sentence.upperBound || !tokens[next].isUpper { continue }
                tokens[index].word = name
                tokens[index].ending = name
            }
        }
    }

    /// What a name is to the model.
    private static let name = Symbol(nameWord)
    /// How a name is written in the file of weights.
    package static let nameWord = "<name>"

    /// Divides words at places, and notes at each to which part it belongs.
    private static func group(
        _ tokens: inout [SpeechToken],
        endingAt ends: [Int],
        _ part: WritableKeyPath<SpeechToken, Int>
    ) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var index = 0
        for end in ends {
            let start = index
            while index < tokens.count, tokens[index].range.start < end {
                tokens[index][keyPath: part] = groups.count
                index += 1
            }
            if start < index { groups.append(start..<index) }
        }
        if index < tokens.count {
            let start = index
            while index < tokens.count {
                tokens[index][keyPath: part] = groups.count
                index += 1
            }
            groups.append(start..<index)
        }
        return groups
    }
}
