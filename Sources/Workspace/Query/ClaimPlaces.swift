import ClaimModel
import EvidenceFinding
import TextAnchoring
import TextReading

/// The places of a text that may make a claim: what is said in a sentence, or the sentence itself.
struct ClaimPlaces {
    let text: String
    let speech: SpeechReading?

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
            if within.isEmpty, !endsLikeSentence(sentence, scalars) { continue }
            for place in within.isEmpty ? [sentence] : within {
                let trimmed = trimmed(place, scalars)
                if wordCount(trimmed, scalars) >= Self.fewest { places.append(trimmed) }
            }
        }
        return places
    }

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
        let that = Array("that ".unicodeScalars)
        if end - start > 5, Array(scalars[start..<start + 5]) == that { start += 5 }
        while start < end, !isWord(scalars[start]), !"([$€£¥".unicodeScalars.contains(scalars[start]) {
            start += 1
        }
        while end > start, !isWord(scalars[end - 1]), !")]%".unicodeScalars.contains(scalars[end - 1]) {
            end -= 1
        }
        return CodePointRange(start: start, end: end)
    }

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
