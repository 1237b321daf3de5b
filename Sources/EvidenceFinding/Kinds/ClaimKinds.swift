public import ClaimModel

/// Tells by plain words what kind of statement a sentence makes, and by which words.
///
/// A first guess for a person to correct: the kind that most words speak for, in a fixed order where several do alike.
public struct ClaimKinds: Sendable {
    /// A teller of kinds; it has no settings.
    public init() {}

    /// The kind of a sentence, with the words that decided.
    public func kind(of sentence: String) -> (kind: Claim.Kind, reason: String) {
        let words = sentence.lowercased().split {
            !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "%" && $0 != "-" && $0 != "."
                && $0 != ","
        }.map { Self.bare($0) }.filter { !$0.isEmpty }
        let text = " " + words.joined(separator: " ") + " "
        for (kind, phrases) in Self.phrases {
            if let phrase = phrases.first(where: { text.contains(" \($0) ") }) {
                return (kind, "\(kind.rawValue): \u{201C}\(phrase)\u{201D}")
            }
        }
        if let word = Self.superlative(words) { return (.comparison, "comparison: \u{201C}\(word)\u{201D}") }
        if let word = Self.amount(words, in: sentence) {
            return (.quantity, "quantity: \u{201C}\(word)\u{201D}")
        }
        return (.event, "event: nothing speaks for another kind")
    }

    /// A word without the marks behind it; a stop or a comma within a number, "2.3", stays.
    private static func bare(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, last == "." || last == "," { word = word.dropLast() }
        while let first = word.first, first == "." || first == "," { word = word.dropFirst() }
        return word
    }

    /// "largest", "fewest".
    private static func superlative(_ words: [Substring]) -> Substring? {
        words.first { word in
            word.count > 5 && word.hasSuffix("est") && !notSuperlatives.contains(String(word))
        }
    }

    /// A number that is no year and no day: a count, a share, a sum.
    private static func amount(_ words: [Substring], in sentence: String) -> Substring? {
        if let sign = sentence.first(where: { "$€£¥%".contains($0) }) { return Substring(String(sign)) }
        for (index, word) in words.enumerated() {
            if numberWords.contains(String(word)) { return word }
            guard let first = word.unicodeScalars.first, ("0"..."9").contains(first) else { continue }
            if word.hasSuffix("%") { return word }
            if word.contains(where: { $0 == "." || $0 == "," }), word.allSatisfy({ !$0.isLetter }) {
                return word
            }
            guard let number = Int(word), word.count != 4 || number < 1_000 || number > 2_100 else {
                continue
            }
            let beside = [index - 1, index + 1].filter(words.indices.contains).map { String(words[$0]) }
            if beside.contains(where: months.contains) { continue }
            return word
        }
        return nil
    }

    private static func list(_ text: String) -> [String] { text.split(separator: "/").map(String.init) }

    private static let months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
            .split(separator: " ").map(String.init)
    )
    private static let numberWords = Set(
        """
        two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty fifty hundred \
        hundreds thousand thousands million millions billion billions trillion percent
        """.split(separator: " ").map(String.init)
    )
    private static let notSuperlatives: Set<String> = [
        "interest", "request", "protest", "budapest", "conquest", "suggest", "invest", "harvest", "forest",
        "arrest",
        "honest", "modest", "contest", "manifest", "digest", "bucharest", "unrest", "northwest", "southwest",
        "midwest",
    ]

    private static let phrases: [(Claim.Kind, [String])] = [
        (
            .opinion,
            list(
                """
                should/ought to/i think/i believe/in my opinion/in my view/best/worst/disgraceful/wonderful/terrible/\
                beautiful/unfortunately/fortunately/will not be/is going to be/will likely/will probably/will never/\
                might/may well/will mark/hopefully/crooked/disaster/great again/will/would be
                """
            )
        ),
        (
            .comparison,
            list(
                """
                than/times higher/times more/times as/twice/half of/double/doubled/doubles/triple/tripled/compared with/\
                compared to/more than any/as many as/as much as/most of/for the first time/record high/record low/\
                the most/the least/equal to
                """
            )
        ),
        (
            .legal,
            list(
                """
                law/laws/treaty/illegal/legal/illegally/unconstitutional/constitution/constitutional/banned/ban/bans/\
                court/ruled/ruling/statute/legislation/article 5/convention/sanctions/sanctioned/lawsuit/convicted/\
                prohibited/prohibits/regulation/founding act/the act/doctrine/charter/amendment/sovereignty/indicted
                """
            )
        ),
        (
            .causal,
            list(
                """
                because/because of/due to/led to/leads to/lead to/as a result/resulted in/results in/caused/causes/\
                cause of/thanks to/therefore/consequently/in response to/contributed to/since there/so that/owing to
                """
            )
        ),
        (
            .quantity,
            list(
                """
                per cent/percent/%/a majority/a third/a quarter/a half/number of/average/rate of/dozens of/hundreds of/\
                thousands of/millions of/weekly/monthly/annually/per year/a year
                """
            )
        ),
    ]
}
