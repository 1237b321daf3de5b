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
        addComparisons(to: &features)
        features.add("overtaken", overtaking != nil)
        return features.all
    }
}
