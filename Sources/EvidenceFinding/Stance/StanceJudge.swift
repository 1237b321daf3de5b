public import ClaimModel

/// Judges what a passage does to a claim: a small linear model over features that people can check by eye.
public struct StanceJudge: Sendable {
    let model: StanceModel
    let thresholds: StanceThresholds

    /// The judge that the project ships.
    public init() {
        model = .trained
        thresholds = .shipped
    }

    /// A judge with a model of one's own.
    public init(model: StanceModel, thresholds: StanceThresholds = .shipped) {
        self.model = model
        self.thresholds = thresholds
    }

    /// What the passage does to the claim, with reasons that a person can check by eye.
    public func judge(_ claim: JudgedClaim, _ passage: JudgedPassage) -> StanceJudgement {
        judge(PreparedClaim(claim), passage)
    }

    /// The same for a claim that was read before, for many passages.
    public func judge(_ claim: PreparedClaim, _ passage: JudgedPassage) -> StanceJudgement {
        let pair = StancePair(claim, passage)
        return judgement(pair.features(), overtaken: pair.overtaking)
    }

    /// Of the passages of one claim, the likeliest against it and the likeliest other for it: both sides to look at, even
    /// where the judge takes none. Nil where nothing is likely enough. Most of what is shown against is not: it is a place
    /// to look, and never a stance.
    public func sides(of judgements: [StanceJudgement]) -> (for: Int?, against: Int?) {
        thresholds.sides(judgements.map(\.likelihoods))
    }

    private func judgement(_ features: [StanceFeature], overtaken: CalendarDate?) -> StanceJudgement {
        let likelihoods = model.likelihoods(features)
        let stance = thresholds.stance(likelihoods)
        let place =
            switch stance {
            case .supports: 0
            case .conflicts: 1
            case .context: 2
            }
        var reasons = reasons(features, for: stance)
        if let overtaken {
            reasons.insert(
                "overtaken: from \(overtaken) on there is a later one; for its own time it may be right",
                at: 0
            )
        }
        return StanceJudgement(
            stance: stance,
            score: (likelihoods[place] * 1000).rounded() / 1000,
            reasons: reasons,
            likelihoods: likelihoods,
            overtaken: overtaken
        )
    }

    /// Reasons that are shown whatever they weigh.
    private static let alwaysShown: Set<String> = ["shared words", "passage quotes what someone said"]

    /// The words of the features that count most for the stance; for context, of those that count most at all.
    private func reasons(_ features: [StanceFeature], for stance: Evidence.Stance) -> [String] {
        let weighed: [(reason: String, weight: Double)] = features.compactMap { feature in
            guard let reason = feature.reason else { return nil }
            var weight = model.weights[feature.name] ?? .zero
            weight += model.weights[feature.name + ", same subject"] ?? .zero
            let value =
                switch stance {
                case .supports: weight.x - max(weight.y, 0)
                case .conflicts: weight.y - max(weight.x, 0)
                case .context: max(abs(weight.x), abs(weight.y))
                }
            let isShown = value > 0 || Self.alwaysShown.contains(feature.name)
            return isShown ? (reason, value * feature.value) : nil
        }
        return weighed.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .prefix(4).map(\.element.reason)
    }
}

extension StancePair {
    /// Every feature of the pair.
    func features() -> [StanceFeature] {
        var features = StanceFeatures()
        addOverlap(to: &features)
        addNegation(to: &features)
        addDirection(to: &features)
        addKinds(to: &features)
        addQuantities(to: &features)
        addDates(to: &features)
        addWords(to: &features)
        features.add("overtaken", overtaking != nil)
        return features.all
    }

    /// The words of both sides, each by itself, where the claim is about the climate: on that subject the examples
    /// tell which wording goes with claims that were borne out, and which with claims that were refuted.
    private func addWords(to features: inout StanceFeatures) {
        guard claim.stems.contains(where: Self.climate.contains) else {
            features.add(StancePriors.otherSubject, true)
            return
        }
        for stem in Set(claim.read.stems).sorted() { features.add("claim word: \(stem)", true) }
        for stem in Set(focus.stems).sorted() { features.add("passage word: \(stem)", true) }
    }

    /// Stems that tell that a claim is about the climate.
    private static let climate: Set<String> = [
        "climat", "warm", "co2", "carbon", "dioxid", "temperatur", "glacier", "ice", "greenhous", "emiss",
        "ocean",
        "weather", "atmospher", "fossil", "coral", "reef", "polar", "hurrican", "arctic", "antarct",
        "antarctica", "cool",
        "heat", "drought", "wildfir", "methan", "solar", "sun", "sea", "ipcc", "flood", "storm", "coal",
        "pollut", "energi",
        "snow", "hot", "tree", "earth", "bear", "renew", "wind",
    ]
}

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
