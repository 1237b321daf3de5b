enum StanceWeights {
    static let text = ""
}
