import ClaimLedger
public import ClaimModel

/// The words that an organisation publishes its verdicts in, from the worst to the best.
///
/// A rating follows from the standing alone, so that two reports of one ledger never differ in it.
public struct RatingScale: Hashable, Sendable {
    /// A word of the scale.
    public struct Rating: Hashable, Sendable {
        /// The word or words, for instance "Mostly false".
        public let label: String
        /// What it means; nil where the label says it.
        public let meaning: String?
        /// Its place from the worst, 1, to the best; nil for a rating that says neither, such as "Not proven".
        public let value: Int?
    }

    /// The scale's name; nil when it has none.
    public let name: String?
    /// The ratings from the worst to the best, then those without a place.
    public let ratings: [Rating]
    private let places: [Standing: Int]

    /// The value of the best rating; the worst has 1.
    public var best: Int { ratings.count { $0.value != nil } }

    /// The rating of a standing; nil where the scale has none for it.
    public subscript(_ standing: Standing) -> Rating? { places[standing].map { ratings[$0] } }

    /// The scale that a report uses for machines where the organisation has none of its own.
    public static let standard = RatingScale(
        name: nil,
        ratings: [
            Rating(label: "Disputed", meaning: nil, value: 1),
            Rating(label: "Misleading", meaning: nil, value: 2),
            Rating(label: "Missing context", meaning: nil, value: 3),
            Rating(label: "Verified", meaning: nil, value: 4),
            Rating(label: "Unverifiable", meaning: nil, value: nil),
            Rating(label: "Not checkable", meaning: nil, value: nil),
        ],
        places: [
            .disputed: 0, .misleading: 1, .missingContext: 2, .verified: 3, .unverifiable: 4,
            .notCheckable: 5,
        ]
    )

    init(name: String?, ratings: [Rating], places: [Standing: Int]) {
        self.name = name
        self.ratings = ratings
        self.places = places
    }
}
