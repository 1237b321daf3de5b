import ClaimModel
import TextReading

/// What a quote leaves out of its source, within it and at its ends, and whether that turns what the source says.
struct QuoteSense: Sendable {
    private let scalars: [Unicode.Scalar]
    private let negations: Set<String>
    private let turning: Set<String>

    /// So many words before a quote are looked at for one that denies it.
    private static let reach = 6

    /// Words that make what they go with depend on something, or less than sure.
    private static let conditions: Set<String> = [
        "if", "unless", "until", "except", "provided", "only", "almost", "nearly", "might", "could", "would",
        "may",
        "perhaps", "probably", "possibly", "allegedly", "reportedly", "supposedly",
    ]
    /// After a quote that ends there, these take back what it says.
    private static let exceptions: Set<String> = ["unless", "except", "provided"]
    /// "no doubt that", "not only": no denial of what follows.
    private static let affirming: Set<String> = ["doubt", "only", "just", "merely", "wonder", "question"]

    init(_ text: String, _ language: Language?) {
        scalars = Array(text.unicodeScalars)
        negations = (language ?? .english).negations.union(Language.english.negations)
        turning = negations.union(Self.conditions)
    }

    /// The words of a stretch.
    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    /// The word that is left out and turns the sense, in words for people; nil where nothing is known to.
    ///
    /// - Parameters:
    ///   - parts: Where the parts of the quote stand, in order.
    ///   - inserted: What the writer put in, in brackets.
    ///   - before: What the draft says before the quote in the same sentence.
    ///   - after: What it says after it.
    ///   - asks: Whether the quote is a question in the draft.
    func change(
        _ parts: [CodePointRange],
        inserted: [String],
        before: String,
        after: String,
        asks: Bool
    ) -> String? {
        guard let first = parts.first, let last = parts.last else { return nil }
        // "I [don't] support": the writer put the denial in again.
        let isPutIn = inserted.contains { denies($0) }
        for (part, next) in zip(parts, parts.dropFirst()) where !isPutIn {
            if let word = turningWord(between: part.end, and: next.start) { return "left out “\(word)”" }
        }
        if !denies(before), let word = denial(before: first.start) {
            return "left out “\(word)” before it"
        }
        if !denies(after), let word = denial(after: last.end) { return "left out “\(word)” after it" }
        let around = words(of: "\(before) \(after)").map(\.folded)
        if let word = condition(before: first.start), !around.contains(where: Self.opening.contains) {
            return "left out “\(word)” before it"
        }
        if isAsked(last.end), !asks, !around.contains(where: Self.asking.contains) {
            return "left out that it is a question"
        }
        return nil
    }

    /// The word that makes the sentence before a quote a condition of it: "If you believe that, I am guilty."
    private func condition(before place: Int) -> String? {
        var start = place
        while start > 0, place - start < 160, !Self.ends(scalars[start - 1]),
            !Self.quotes.contains(scalars[start - 1])
        {
            start -= 1
        }
        let words = words(of: string(start..<place)).map(\.folded)
        guard let first = words.first, Self.opening.contains(first) else { return nil }
        return first
    }

    /// Whether the sentence that a quote ends in is a question.
    private func isAsked(_ place: Int) -> Bool {
        var end = place
        while end < scalars.count, end - place < 300, !Self.ends(scalars[end]) { end += 1 }
        return end < scalars.count && scalars[end] == "?"
    }

    private static let quotes: Set<Unicode.Scalar> = ["“", "”", "„", "«", "»", "\""]
    private static let opening: Set<String> = ["if", "unless", "wenn", "falls", "sofern", "si"]
    private static let asking: Set<String> = [
        "ask", "asks", "asked", "asking", "whether", "if", "question", "wonders", "wondered", "ob", "fragte",
        "fragt",
    ]

    // MARK: - Within

    private func turningWord(between start: Int, and end: Int) -> String? {
        guard start < end else { return nil }
        let gap = string(start..<end)
        let pieces = sentences(of: gap).map { range in
            string(start + range.start..<start + range.end)
        }
        // Of whole sentences that are left out, the ends of those quoted are left.
        if pieces.count > 1, let head = pieces.first, let tail = pieces.last {
            let atHead = scalars[start..<end].first.map { !Self.ends($0) } ?? false
            return (atHead ? words(of: head).first : nil).flatMap { isDenial($0.folded) ? $0.folded : nil }
                ?? lastDenial(in: tail)
        }
        let isAside = Self.opens(gap) && Self.closes(gap)
        let wanted = isAside ? Self.conditions.intersection(["if", "unless", "until", "except"]) : turning
        return words(of: gap).first { wanted.contains($0.folded) || !isAside && isDenial($0.folded) }?.folded
    }

    private static func opens(_ gap: String) -> Bool {
        gap.unicodeScalars.first { !$0.properties.isWhitespace }.map(asides.contains) ?? false
    }

    private static func closes(_ gap: String) -> Bool {
        gap.unicodeScalars.reversed().first { !$0.properties.isWhitespace }.map(asides.contains) ?? false
    }

    private static let asides: Set<Unicode.Scalar> = [",", "(", ")", "-", "–", "—"]

    // MARK: - At the ends

    /// A word before a quote, in its clause, that denies it.
    private func denial(before place: Int) -> String? {
        var start = place
        while start > 0, place - start < 120, !Self.parts(scalars[start - 1]) { start -= 1 }
        return lastDenial(in: string(start..<place))
    }

    private func lastDenial(in text: String) -> String? {
        let words = words(of: text).map(\.folded)
        for index in words.indices.suffix(Self.reach).reversed() where isDenial(words[index]) {
            if index + 1 < words.count, Self.affirming.contains(words[index + 1]) { continue }
            return words[index]
        }
        return nil
    }

    /// The word right after a quote where that denies it or takes it back.
    private func denial(after place: Int) -> String? {
        // "until the summer, unless the district withdraws its grant".
        var rest = place
        while rest < scalars.count, [",", " "].contains(scalars[rest]) { rest += 1 }
        if rest > place {
            var end = rest
            while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
            let next = string(rest..<end).lowercased()
            if Self.exceptions.contains(next) { return next }
        }
        var end = place
        while end < scalars.count, end - place < 40, !Self.parts(scalars[end]) { end += 1 }
        guard let next = words(of: string(place..<end)).first?.folded else { return nil }
        return isDenial(next) || Self.exceptions.contains(next) ? next : nil
    }

    private func denies(_ text: String) -> Bool {
        words(of: text).contains { isDenial($0.folded) || Self.exceptions.contains($0.folded) }
    }

    private func isDenial(_ word: String) -> Bool { negations.contains(word) || word.hasSuffix("n't") }

    /// Whether a mark divides clauses.
    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        ends(scalar) || [",", ";", ":", "–", "—", "“", "”", "„", "«", "»", "\"", "(", ")"].contains(scalar)
    }

    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        [".", "!", "?", "\n", "…", "。", "؟"].contains(scalar)
    }
}
