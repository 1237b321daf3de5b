public import ClaimModel

/// From which likelihood on a side is taken.
public struct StanceThresholds: Sendable {
    /// Conflicts is taken from here on: high, so that it is right more often than not.
    public var conflicts: Double
    /// Supports is taken from here on.
    public var supports: Double
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

    /// Chosen on the five folds of Climate-FEVER's development half.
    public static let shipped = StanceThresholds(
        conflicts: 0.39,
        supports: 0.3,
        shownAgainst: 0.08,
        shownFor: 0.2
    )

    /// The stance of these likelihoods.
    public func stance(_ likelihoods: [Double]) -> Evidence.Stance {
        if likelihoods[1] >= conflicts { return .conflicts }
        return likelihoods[0] >= supports ? .supports : .context
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
