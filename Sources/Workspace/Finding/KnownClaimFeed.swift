import ClaimModel

/// Reviewed claims that are in the archive: those of feeds, and those that pages of fact-checkers hold.
enum KnownClaimFeed {
    /// The dialect of documents that hold nothing else.
    static let dialect = "claimreview"
    /// The dialects of documents that may hold them.
    private static let dialects: Set<String> = [dialect, "html"]

    /// Whether a document may hold reviewed claims.
    static func mayHold(_ document: Document) -> Bool { dialects.contains(document.dialect) }

    /// Whether a passage is the claim of a review.
    static func isReviewed(_ passage: Passage) -> Bool {
        passage.kind == .quotation && passage.locator.hasSuffix("/claimReviewed")
    }
}
