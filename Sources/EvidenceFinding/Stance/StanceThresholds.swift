public import ClaimModel

/// From which likelihood on the wording leans to a side.
public struct StanceThresholds: Sendable {
    /// It leans to conflicts from here on.
    public var conflicts: Double
    /// It leans to supports from here on.
    public var supports: Double
    /// A lean is said in words from here on: three in five such leans are right on most of the training sets' folds, one in
    /// four from the thresholds on which passages are only ordered.
    public var said = 0.6
    /// What is likeliest against a claim is shown from here on.
    public var shownAgainst: Double
    /// What is likeliest for a claim is shown from here on.
    public var shownFor: Double

    /// Thresholds.
    public init(conflicts: Double, supports: Double, shownAgainst: Double, shownFor: Double) {
        self.conflicts = conflicts
        self.supports = supports
        self.shownAgainst = shownAgainst
        self.shownFor = shownFor
    }

    /// Chosen on the five folds of the sets that the weights are trained on.
    public static let shipped = StanceThresholds(
        conflicts: 0.36,
        supports: 0.36,
        shownAgainst: 0.08,
        shownFor: 0.2
    )

    /// The side that these likelihoods lean to, the one that is farther over its threshold; nil for neither.
    public func lean(_ likelihoods: [Double]) -> Evidence.Stance? {
        let (one, two) = (likelihoods[0] / supports, likelihoods[1] / conflicts)
        if two >= 1, two >= one { return .conflicts }
        return one >= 1 ? .supports : nil
    }

    /// The lean, where it is sure enough to be said.
    public func saidLean(_ likelihoods: [Double]) -> Evidence.Stance? {
        switch lean(likelihoods) {
        case .supports: likelihoods[0] >= said ? .supports : nil
        case .conflicts: likelihoods[1] >= said ? .conflicts : nil
        default: nil
        }
    }

    /// The likeliest of several against, and the likeliest of the others for; the first of those that are as likely.
    public func sides(_ likelihoods: [[Double]]) -> (for: Int?, against: Int?) {
        func likeliest(_ side: Int, from threshold: Double, except taken: Int?) -> Int? {
            var best: Int?
            for (index, likely) in likelihoods.enumerated() where index != taken && likely[side] >= threshold
            {
                if likely[side] > best.map({ likelihoods[$0][side] }) ?? 0 { best = index }
            }
            return best
        }
        let against = likeliest(1, from: shownAgainst, except: nil)
        return (likeliest(0, from: shownFor, except: against), against)
    }
}
