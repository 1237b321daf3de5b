/// Feeds of reviewed claims that are in the archive.
enum KnownClaimFeed {
    /// The dialect of their documents.
    static let dialect = "claimreview"
}
