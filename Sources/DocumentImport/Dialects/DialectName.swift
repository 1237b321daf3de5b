/// The names of the dialects that are not XML or HTML.
enum DialectName {
    /// Plain text.
    static let text = "text"
    /// Feeds of reviewed claims.
    static let claimReview = "claimreview"
}
