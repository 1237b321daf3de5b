import ClaimModel
import EvidenceFinding
import TextAnchoring
import TextReading

/// The places of a text that may make a claim: what is said in a sentence, or the sentence itself.
struct ClaimPlaces {
    let document: DocumentText
    let speech: SpeechReading?
    /// Whether a clause can be told from words without a verb.
    let isEnglish: Bool

    private var text: String { document.text }
    /// The fewest words of a claim.
    private static let fewest = 4

    /// The places in the order of the text, none overlapping another.
    func places() -> [CodePointRange] {
        let scalars = Array(text.unicodeScalars)
        let said = said()
        var next = 0
        var places: [CodePointRange] = []
        for sentence in sentences(of: text) {
            var within: [CodePointRange] = []
            while next < said.count, said[next].end <= sentence.start { next += 1 }
            var index = next
            while index < said.count, said[index].start < sentence.end {
                within.append(
                    CodePointRange(
                        start: max(said[index].start, sentence.start),
                        end: min(said[index].end, sentence.end)
                    )
                )
                index += 1
            }
            guard isStated(sentence) else { continue }
            if within.isEmpty, !endsLikeSentence(sentence, scalars) { continue }
            let pieces = within.map { trimmed($0, scalars) }.filter { isWhole($0, scalars) }
            if !pieces.isEmpty {
                places += pieces
            } else if endsLikeSentence(sentence, scalars) {
                // Words set apart in a sentence say nothing alone: the sentence does.
                let whole = trimmed(sentence, scalars)
                if isWhole(whole, scalars) { places.append(whole) }
            }
        }
        return places
    }

    /// Whether a piece is a statement: long enough, no question, and with a finite verb.
    private func isWhole(_ range: CodePointRange, _ scalars: [Unicode.Scalar]) -> Bool {
        guard wordCount(range, scalars) >= Self.fewest else { return false }
        // A question mark right behind it belongs to it.
        var next = range.end
        while next < scalars.count, !isWord(scalars[next]), scalars[next] != "\n", next - range.end < 3 {
            if scalars[next] == "?" || scalars[next] == "？" { return false }
            next += 1
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.start..<range.end])
        return !isEnglish || ClauseReading.hasFiniteVerb(String(view))
    }

    /// Whether a sentence stands in running text: headings, captions, notes, rows, bylines, embeds and links to more do
    /// not state what the article claims.
    private func isStated(_ sentence: CodePointRange) -> Bool {
        var low = 0
        var high = document.ranges.count
        while low < high {
            let middle = (low + high) / 2
            if document.ranges[middle].start <= sentence.start { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return true }
        let passage = document.passages[low - 1]
        switch passage.kind {
        case .heading, .caption, .footnote, .tableRow: return false
        case .quotation where passage.locator.hasSuffix("/claimReviewed"): return false
        case .paragraph, .quotation, .utterance: break
        }
        let line = passage.text
        if PrintedVoice.byline(line) != nil { return false }
        if line.contains("pic.twitter.com") || line.contains("https://t.co/") || line.hasPrefix("©") {
            return false
        }
        let opening = line.prefix(40).lowercased()
        return !Self.furniture.contains { opening.hasPrefix($0) }
    }

    /// How lines begin that lead away from the article or speak of it.
    private static let furniture = [
        "read more", "read also", "also read", "read:", "see also", "related:", "watch:", "listen:", "share ",
        "follow us",
        "subscribe", "sign up", "click here", "photo:", "photo by", "image:", "image credit", "credit:",
        "getty images",
        "advertisement", "editor's note", "editor’s note", "correction:", "this article", "this story",
        "copyright",
        "all rights reserved", "contact ", "reporting by", "additional reporting", "posted by", "comments",
        "loading",
    ]

    /// What is stated in speech, the outermost speeches alone, in order and without overlaps.
    private func said() -> [CodePointRange] {
        guard let speech else { return [] }
        let all = speech.speeches.filter { $0.outer == nil && speech.isVoice($0) }.flatMap(\.content)
            .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var said: [CodePointRange] = []
        for range in all where said.last.map({ $0.end <= range.start }) ?? true { said.append(range) }
        return said
    }

    /// Whether a line ends as sentences do; headings and captions seldom do.
    private func endsLikeSentence(_ range: CodePointRange, _ scalars: [Unicode.Scalar]) -> Bool {
        let marks: Set<Unicode.Scalar> = [".", "!", "\u{201D}", "\"", "\u{2019}", ")", "…", "。"]
        return scalars[range.start..<range.end].last.map(marks.contains) ?? false
    }

    /// A place without the marks around it and the "that" before it.
    private func trimmed(_ range: CodePointRange, _ scalars: [Unicode.Scalar]) -> CodePointRange {
        var (start, end) = (range.start, range.end)
        while start < end, !isWord(scalars[start]), !"([$€£¥".unicodeScalars.contains(scalars[start]) {
            start += 1
        }
        for opening in Self.openings where end - start > opening.count {
            let beginning = String(String.UnicodeScalarView(scalars[start..<start + opening.count]))
                .lowercased()
            if Array(beginning.unicodeScalars) == opening {
                start += opening.count
                break
            }
        }
        while start < end, !isWord(scalars[start]), !"([$€£¥".unicodeScalars.contains(scalars[start]) {
            start += 1
        }
        while end > start, !isWord(scalars[end - 1]), !")]%".unicodeScalars.contains(scalars[end - 1]) {
            end -= 1
        }
        return CodePointRange(start: start, end: end)
    }

    /// Words that tie a statement to what stands before it.
    private static let openings = [
        "that ", "and that ", "but that ", "and ", "but ", "so ", "however, ", "moreover, ", "meanwhile, ",
        "still, ", "yet ",
    ].map { Array($0.unicodeScalars) }

    private func wordCount(_ range: CodePointRange, _ scalars: [Unicode.Scalar]) -> Int {
        var count = 0
        var inWord = false
        for scalar in scalars[range.start..<range.end] {
            let isPart = isWord(scalar)
            if isPart, !inWord { count += 1 }
            inWord = isPart
        }
        return count
    }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
