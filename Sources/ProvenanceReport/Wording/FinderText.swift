public import ClaimLedger
import ClaimModel

/// How the finder's reasons are introduced. What a person decided otherwise stands as a question, and what was found for
/// other words of the claim says so.
public enum FinderText {
    /// What stands before the reasons; nil where they hold for the claim as it is and nobody decided otherwise.
    public static func note(_ tracked: TrackedEvidence) -> String? {
        guard case .finder = tracked.evidence.origin else { return nil }
        let parts = [overruled(tracked), earlier(tracked)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// Reasons with what stands before them.
    public static func reasons(_ reasons: [String], of tracked: TrackedEvidence) -> String {
        (note(tracked).map { "\($0): " } ?? "") + reasons.joined(separator: "; ")
    }

    /// That the reasons are of the claim in other words, or of another time; nil where they are not.
    public static func earlier(_ tracked: TrackedEvidence) -> String? {
        guard let earlier = tracked.earlierClaim else { return nil }
        let about = earlier.about.map { " (about \($0))" } ?? ""
        return "found for the claim as it read then, “\(earlier.statement)”\(about)"
    }

    private static func overruled(_ tracked: TrackedEvidence) -> String? {
        let proposed = tracked.firstStance.rawValue
        switch tracked.state {
        case .accepted where tracked.evidence.stance != tracked.firstStance:
            return
                "a question, for it was proposed as \(proposed) and accepted as \(tracked.evidence.stance.rawValue)"
        case .rejected: return "a question, for it was proposed as \(proposed) and rejected"
        case .accepted, .proposed, .withdrawn: return nil
        }
    }
}
