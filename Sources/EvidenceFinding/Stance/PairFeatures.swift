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
