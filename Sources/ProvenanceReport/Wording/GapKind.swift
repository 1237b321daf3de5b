/// The sorts of gaps, so that they can be counted over many claims.
enum GapKind: Int, Hashable, Sendable, CaseIterable, Comparable {
    case unreviewed, noBasis, articleChanged, lateEvidence, nothingFor, nothingAgainst, singleBasis,
        onePublisher
    case weakBasis, oneReviewer, unnamedSpeaker, lostQuotes, unseenQuotes, recovered, undated, proposals

    static func < (left: GapKind, right: GapKind) -> Bool { left.rawValue < right.rawValue }

    /// What is missing, in the plural of claims.
    var words: String {
        switch self {
        case .unreviewed: "Nobody has reviewed them"
        case .noBasis: "No accepted evidence bears the verdict"
        case .articleChanged: "The newest edition of the article reads otherwise"
        case .lateEvidence: "Evidence came in after the verdict"
        case .nothingFor: "No evidence for the claim"
        case .nothingAgainst: "No evidence against the claim"
        case .singleBasis: "The verdict rests on a single piece"
        case .onePublisher: "All that the verdict rests on has one publisher"
        case .weakBasis: "All that the verdict rests on is weak"
        case .oneReviewer: "No second reviewer"
        case .unnamedSpeaker: "The original speaker is not named"
        case .lostQuotes: "Evidence whose quote has no sure place"
        case .unseenQuotes: "Evidence whose quote was not looked up"
        case .recovered: "Evidence from a damaged document, read as far as it could be"
        case .undated: "Evidence without a date"
        case .proposals: "Proposals of the finder wait for a decision"
        }
    }
}
