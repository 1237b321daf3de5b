import TextReading

/// A figure that was computed from amounts in a text, with its working: "881 / 69.2 = 12.7".
public struct Working: Hashable, Sendable {
    /// The computation.
    public let text: String
    /// What comes out.
    public let result: Quantity
    /// The claim's words for it.
    public let stated: String
    /// How the claim's figure stands to it.
    public let agreement: QuantityAgreement

    /// The working and what the claim says, for people.
    public var reason: String { "\(text), the claim says \(stated)" }

    /// Whether it is likely to be of what the claim is about: a figure that is off by more than five times is one of
    /// something else, and so is a length of time that is off by more than two.
    public var isPlausible: Bool {
        switch agreement {
        case .equal, .within: true
        case .differs(let factor): factor >= 1 / farthest && factor <= farthest
        case .notComparable: false
        }
    }

    private var farthest: Double { result.measure == .amount(dimension: "time") ? 2 : 5 }
}

/// Finds the amounts for a working.
enum Calculation {
    /// An amount of a passage and the stems around it.
    private struct Labelled {
        let quantity: Quantity
        let label: Set<String>
        let written: String
        let text: Int
    }

    /// - Parameter mustUse: Whether one of the amounts must be the first text's.
    static func working(
        for relation: StatedRelation,
        in texts: [ReadText],
        mustUseFirst mustUse: Bool = false
    ) -> Working? {
        if relation.kind == .duration { return duration(relation, in: texts) }
        let amounts = texts.prefix(8).enumerated().flatMap { labelled($1, text: $0) }
        if relation.kind == .change { return change(relation, amounts) }
        let mine = relation.before.subtracting(relation.after)
        let others = relation.after.subtracting(relation.before)
        var best: (left: Labelled, right: Labelled, score: Int)?
        for left in amounts.prefix(40) {
            let leftScore = 2 * shared(left.label, mine) - shared(left.label, others)
            guard leftScore > 0 else { continue }
            for right in amounts.prefix(40)
            where right.quantity.bytes != left.quantity.bytes || right.text != left.text {
                let rightScore = 2 * shared(right.label, others) - shared(right.label, mine)
                guard rightScore > 0, isPair(left.quantity, right.quantity),
                    !mustUse || left.text * right.text == 0
                else { continue }
                if relation.kind == .difference,
                    !relation.quantity.measure.isComparable(with: left.quantity.measure)
                {
                    continue
                }
                let score = leftScore + rightScore + (left.text == right.text ? 2 : 0)
                if score > best?.score ?? 0 { best = (left, right, score) }
            }
        }
        guard let best else { return nil }
        let (left, right) = (best.left, best.right)
        if relation.kind == .difference {
            let value = abs(left.quantity.value - right.quantity.value)
            return made(
                relation,
                "\(left.written) − \(right.written) = \(NumberText.text(value))",
                value,
                left.quantity.measure
            )
        }
        guard right.quantity.value != 0 else { return nil }
        let value = left.quantity.value / right.quantity.value
        return made(
            relation,
            "\(left.written) / \(right.written) = \(NumberText.text(value))",
            value,
            .multiple
        )
    }

    private static func isPair(_ left: Quantity, _ right: Quantity) -> Bool {
        switch (left.measure, right.measure) {
        case (.multiple, _), (.ordinal, _), (_, .multiple), (_, .ordinal), (.percent, _), (_, .percent),
            (.fraction, _), (_, .fraction):
            return false
        case (.bare, .bare):
            return left.scale == right.scale && left.scale > 1 || left.scale == 1 && right.scale == 1
        case (.bare, .money), (.money, .bare): return left.scale > 1 && right.scale > 1
        default: return left.measure.isComparable(with: right.measure)
        }
    }

    /// How many stems are the same, or begin alike: "Russia", "Russian".
    private static func shared(_ left: Set<String>, _ right: Set<String>) -> Int {
        left.count { stem in
            right.contains(stem)
                || stem.utf8.count >= 5
                    && right.contains {
                        $0.utf8.count >= 5 && $0.utf8.prefix(5).elementsEqual(stem.utf8.prefix(5))
                    }
        }
    }

    private static func labelled(_ text: ReadText, text number: Int) -> [Labelled] {
        var result: [Labelled] = []
        for (index, quantity) in text.quantities.enumerated() {
            let from = index > 0 ? text.quantities[index - 1].bytes.upperBound : 0
            let to = index + 1 < text.quantities.count ? text.quantities[index + 1].bytes.lowerBound : Int.max
            var label: Set<String> = []
            var isBefore = false
            for word in text.content {
                let bytes = text.spelled.words[word].bytes
                if bytes.lowerBound >= from, bytes.upperBound <= quantity.bytes.lowerBound {
                    if text.spelled.endsClause(before: word) { label = [] }
                    label.insert(text.stems[word])
                    isBefore = true
                } else if bytes.lowerBound >= quantity.bytes.upperBound, bytes.upperBound <= to {
                    // What follows labels an amount up to a mark; where nothing stands before, up to the next amount.
                    let gap = text.spelled.gap(before: word)
                    if text.spelled.endsClause(before: word)
                        || isBefore && (gap.contains(0x2C) || gap.contains(0x7C))
                    {
                        break
                    }
                    label.insert(text.stems[word])
                }
            }
            let sign =
                quantity.scale > 1
                ? NumberText.text(quantity.written * quantity.scale) : NumberText.text(quantity.written)
            result.append(Labelled(quantity: quantity, label: label, written: sign, text: number))
        }
        return shortened(result)
    }

    /// Amounts of one text that share a scale are shown without it: 881 / 69.2.
    private static func shortened(_ amounts: [Labelled]) -> [Labelled] {
        let scales = Set(amounts.map(\.quantity.scale).filter { $0 > 1 })
        guard scales.count == 1 else { return amounts }
        return amounts.map {
            Labelled(
                quantity: $0.quantity,
                label: $0.label,
                written: $0.quantity.scale > 1 ? NumberText.text($0.quantity.written) : $0.written,
                text: $0.text
            )
        }
    }

    /// "from 100 to 105": the change in per cent of the first.
    private static func change(_ relation: StatedRelation, _ amounts: [Labelled]) -> Working? {
        for (left, right) in zip(amounts, amounts.dropFirst()) where left.text == right.text {
            guard isPair(left.quantity, right.quantity), left.quantity.value > 0,
                right.quantity.bytes.lowerBound - left.quantity.bytes.upperBound <= 6,
                shared(left.label, relation.before.union(relation.after)) > 0
            else { continue }
            let value = (right.quantity.value - left.quantity.value) / left.quantity.value * 100
            return made(
                relation,
                "(\(right.written) − \(left.written)) / \(left.written) = \(NumberText.text(value)) %",
                abs(value),
                .percent
            )
        }
        return nil
    }

    /// The time between the two dates of a passage.
    private static func duration(_ relation: StatedRelation, in texts: [ReadText]) -> Working? {
        for text in texts {
            // "from April 2016 to October 2017", "19 August 2008; to 29 April 2009".
            guard
                let (first, second) = zip(text.dates, text.dates.dropFirst()).first(where: { first, second in
                    let between =
                        first.words.upperBound..<max(first.words.upperBound, second.words.lowerBound)
                    return between.count <= 2
                        && between.contains { ["to", "until", "till"].contains(text.spelled.word($0)) }
                }), let from = first.span?.start, let to = second.span?.end, from.month != nil,
                to.month != nil,
                to.isLater(than: from)
            else { continue }
            let days = Double(to.dayNumber - from.dayNumber)
            let months = (days / 30.4369).rounded()
            let length = days < 60 ? "\(Int(days)) days" : "\(Int(months)) months"
            return made(
                relation,
                "\(from) to \(to) is \(length)",
                days * 86400,
                .amount(dimension: "time"),
                slack: 0.04
            )
        }
        return nil
    }

    private static func made(
        _ relation: StatedRelation,
        _ text: String,
        _ value: Double,
        _ measure: Quantity.Measure,
        slack: Double = 0.02
    ) -> Working? {
        guard value.isFinite else { return nil }
        let result = Quantity(
            low: value,
            high: value,
            slack: abs(value) * slack,
            bound: .exact,
            measure: measure,
            written: value,
            scale: 1,
            bytes: 0..<0
        )
        return Working(
            text: text,
            result: result,
            stated: relation.words,
            agreement: relation.quantity.agreement(with: result)
        )
    }
}
