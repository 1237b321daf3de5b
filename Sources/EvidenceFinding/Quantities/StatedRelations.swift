import TextReading

/// The relations between two amounts that a claim states and that can be computed from them: a ratio, a difference, a
/// change.
public struct StatedRelations: Sendable {
    private let relations: [StatedRelation]

    /// Reads a claim; nil when it states none.
    public init?(in claim: String) {
        var stemmer = Stemmer(.english)
        relations = StatedRelation.all(in: ReadText(claim, date: nil, &stemmer))
        if relations.isEmpty { return nil }
    }

    /// Computes what the claim states from the amounts in texts: sentences, a table's row, or two passages.
    ///
    /// Two amounts are set against each other only where the words around them tell which is which.
    public func workings(in passages: [String]) -> [Working] {
        var stemmer = Stemmer(.english)
        let texts = passages.map { ReadText($0, date: nil, &stemmer) }
        return relations.compactMap { Calculation.working(for: $0, in: texts) }
    }

    /// What the claim states as one passage has it, as far as it is likely to be about the same. Without two amounts in
    /// digits there is nothing to compute.
    public func plausibleWorkings(in passage: String) -> [Working] {
        Self.hasAmounts(passage) ? workings(in: [passage]).filter(\.isPlausible) : []
    }

    /// Whether two runs of digits stand in a text.
    private static func hasAmounts(_ text: String) -> Bool {
        var runs = 0
        var isInRun = false
        for byte in text.utf8 {
            let isDigit = (48...57).contains(byte)
            if isDigit, !isInRun { runs += 1 }
            isInRun = isDigit || isInRun && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
            if runs == 2 { return true }
        }
        return false
    }
}

/// A relation between two amounts that a claim states: so many times as much, so much more, so many per cent up.
struct StatedRelation: Sendable {
    enum Kind: Sendable { case ratio, difference, change, duration }
    let kind: Kind
    let quantity: Quantity
    let words: String
    /// The stems of what stands before it and after it.
    let before: Set<String>
    let after: Set<String>

    /// The relations that a claim states.
    static func all(in claim: ReadText) -> [StatedRelation] {
        claim.quantities.compactMap { quantity in
            guard let kind = kind(of: quantity, in: claim) else { return nil }
            var (before, after): (Set<String>, Set<String>) = ([], [])
            for index in claim.content {
                let word = claim.spelled.words[index].bytes
                if word.upperBound <= quantity.bytes.lowerBound { before.insert(claim.stems[index]) }
                if word.lowerBound >= quantity.bytes.upperBound { after.insert(claim.stems[index]) }
            }
            return StatedRelation(
                kind: kind,
                quantity: quantity,
                words: claim.words(quantity.bytes),
                before: before,
                after: after
            )
        }
    }

    private static func kind(of quantity: Quantity, in claim: ReadText) -> Kind? {
        let next = claim.spelled.words.first { $0.bytes.lowerBound >= quantity.bytes.upperBound }?.folded
        let compares = ["more", "less", "fewer", "higher", "lower", "larger", "smaller"].contains(next)
        switch quantity.measure {
        case .multiple, .fraction: return .ratio
        case .percent: return compares || claim.has(.rise) || claim.has(.fall) ? .change : nil
        case .amount(dimension: "time"): return compares ? .difference : .duration
        case .amount, .money, .count: return compares ? .difference : nil
        default: return nil
        }
    }
}
