/// What weights are before examples are seen, set by hand: figures, dates and workings that differ speak against a claim,
/// and those that agree for it, as strongly as people take them to. Training holds weights near these and moves them as far
/// as the examples tell; those that the examples hardly show stay as they are. Set with the worked case at hand.
enum StancePriors {
    /// The table, read once.
    static let table = StanceModel(text)

    /// The name of what holds for claims that are not about the climate.
    static let otherSubject = "another subject than the climate"

    /// The weight that examples do not move: on other subjects they tell nothing of how often a passage bears on a claim.
    static let fixed: Set<String> = [otherSubject]

    private static let text = """
        1.5 -0.5 working agrees
        -0.5 2.5 working differs
        0.3 0 quantity agrees
        0.8 0 quantity agrees, same subject
        -0.3 0.6 quantity differs
        0 1.5 quantity differs, same subject
        -0.2 0.8 length of time differs
        0 0.8 length of time differs, same subject
        0 0.5 length of time by its dates differs
        0.2 -0.2 date agrees
        0.6 -0.3 date agrees, same subject
        0.5 0 day agrees
        0.5 0 day agrees, same subject
        -0.3 0.3 date differs
        -0.5 0.5 date differs, same subject
        -0.2 0.4 day differs
        0 0.5 day differs, same subject
        0.8 -0.3 published on the day
        0.5 0 published on the day, same subject
        0 2.5 overtaken
        0.8 0.4 another subject than the climate
        -0.5 0 passage quotes what someone said
        -1 0 passage quotes what someone said, same subject
        0 0.3 opposite words
        0 0.6 opposite words, same subject
        """
}
