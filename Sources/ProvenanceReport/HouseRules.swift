import ClaimModel

/// The rules of a house that a report's standings and words follow from, beside the ledger. A report states them, so that
/// it can be made again after they changed.
public struct HouseRules: Hashable, Sendable {
    /// How many reviewers the house wants behind a verdict, 1 or more.
    public var reviewersWanted: Int
    /// What the house calls its own verdicts, by the ids that reviews have.
    public var verdictLabels: [String: String]

    /// The rules of a house; of one without any unless given.
    public init(reviewersWanted: Int = 1, verdictLabels: [String: String] = [:]) {
        self.reviewersWanted = reviewersWanted
        self.verdictLabels = verdictLabels
    }

    /// What the verdict of a review is called: the house's own word with the verdict under which it counts, or that alone.
    public func words(_ review: Review) -> String {
        guard let id = review.houseVerdict else { return review.verdict.rawValue }
        return "\(verdictLabels[id] ?? id) (\(review.verdict.rawValue))"
    }

    /// Where these rules, which a report states, differ from those of today, in words; nil where they don't.
    public func difference(from today: HouseRules) -> String? {
        var parts: [String] = []
        if reviewersWanted != today.reviewersWanted {
            parts.append(
                "\(reviewersWanted) behind a verdict were enough, and \(today.reviewersWanted) are wanted now"
            )
        }
        for (id, label) in verdictLabels.sorted(by: { $0.key < $1.key }) {
            let now = today.verdictLabels[id] ?? id
            if now != label {
                parts.append("the verdict \(id) was called “\(label)”, and is called “\(now)” now")
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
