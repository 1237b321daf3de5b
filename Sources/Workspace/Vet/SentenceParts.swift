import TextReading

/// The parts of a sentence around its figures.
struct SentenceParts {
    /// What stands before the first figure.
    let lead: Range<Int>
    /// What stands behind a mark after the last.
    let tail: Range<Int>
    private let owns: [Range<Int>]
    private let figures: [Range<Int>]

    /// How many figures there are.
    var count: Int { figures.count }

    /// Words and marks that part what is said of one figure from what is said of the next.
    private static let parting: Set<String> = [
        "and", "but", "against", "after", "while", "whereas", "than", "to", "from", "compared", "und", "et",
        "y", "e",
    ]
    private static let marks: Set<UInt8> = Set(",;:()|".utf8)

    /// - Parameters:
    ///   - words: The words of the sentence.
    ///   - figures: Where the figures stand, in order.
    init(_ words: [Word], _ utf8: [UInt8], _ figures: [Range<Int>]) {
        self.figures = figures
        guard let first = figures.first, let last = figures.last else {
            lead = 0..<0
            tail = 0..<0
            owns = []
            return
        }
        lead = 0..<first.lowerBound
        // "912 nurses and 305 doctors worked there": what follows is said of both.
        let isPair = figures.count > 1 && Self.isJoined(figures[figures.count - 2], last, words)
        let behind = min(last.upperBound, utf8.count)..<utf8.count
        let end = behind.first { Self.marks.contains(utf8[$0]) } ?? utf8.count
        let tailStart = isPair ? last.upperBound : end
        tail = tailStart..<utf8.count
        var owns: [Range<Int>] = []
        var start = 0
        for (figure, next) in zip(figures, figures.dropFirst()) {
            let gap = figure.upperBound..<max(figure.upperBound, next.lowerBound)
            let end = Self.end(of: gap, words, utf8) ?? next.lowerBound
            owns.append(start..<end)
            start = end
        }
        owns.append(start..<max(start, tailStart))
        self.owns = owns
    }

    /// Where in the gap between two figures the part of the second begins: at a semicolon, at a comma with "and" or "but"
    /// behind it, else at the last word or mark that parts. A mark right before the second figure is that figure's own:
    /// "bottle caps (1,470)", "Beds: 366".
    private static func end(of gap: Range<Int>, _ words: [Word], _ utf8: [UInt8]) -> Int? {
        if let semicolon = gap.first(where: { utf8[$0] == UInt8(ascii: ";") }) { return semicolon }
        let inside = words.filter { gap.contains($0.bytes.lowerBound) }
        let parts = inside.filter { parting.contains($0.folded) }
        func isBehindComma(_ word: Word) -> Bool {
            word.bytes.lowerBound - 2 >= gap.lowerBound
                && utf8[word.bytes.lowerBound - 2] == UInt8(ascii: ",")
        }
        if let clause = parts.first(where: { coordinating.contains($0.folded) && isBehindComma($0) }) {
            return clause.bytes.lowerBound
        }
        let lastWord = inside.last?.bytes.lowerBound ?? gap.lowerBound
        let marked = gap.filter { marks.contains(utf8[$0]) }
        let mark = marked.last { $0 < lastWord } ?? marked.last
        return [parts.last?.bytes.lowerBound, mark].compactMap(\.self).max()
    }

    private static let coordinating: Set<String> = [
        "and", "but", "while", "whereas", "und", "aber", "et", "y",
    ]

    /// Whether nothing but "and" stands between two figures.
    private static func isJoined(_ one: Range<Int>, _ other: Range<Int>, _ words: [Word]) -> Bool {
        let between = words.filter {
            $0.bytes.lowerBound >= one.upperBound && $0.bytes.upperBound <= other.lowerBound
        }
        return between.count == 1 && ["and", "or", "und", "et", "y", "e"].contains(between[0].folded)
    }

    /// The part of a figure, by its number.
    func own(_ number: Int) -> Range<Int> { owns[number] }

    /// Where a figure stands.
    func figure(_ number: Int) -> Range<Int> { figures[number] }

    /// Whether one of these terms stands before a figure in its part.
    func hasSubject(_ number: Int, _ terms: [Range<Int>]) -> Bool {
        terms.contains { owns[number].contains($0.lowerBound) && $0.lowerBound < figures[number].lowerBound }
    }
}
