import ClaimLedger
import ClaimModel

extension WorkspaceReading {
    /// The day on which a claim was first published, where a verdict on it holds as of a day before: nobody had made the
    /// claim then. What it rests on may be later, where it tells of that day.
    ///
    /// - Returns: nil where the dates fit, or are not all known.
    public func publication(after review: Review, of claim: TrackedClaim) -> CalendarDate? {
        // Of an article that has several editions, the one that the claim was taken from.
        let dates = claim.appearances.map { place in
            let edition = place.appearance.article
            let document = state.document(edition: edition)
            return document?.editions.first { $0.document.edition == edition }?.document.metadata.published
        }
        guard let first = dates.compactMap(\.self).min(), !dates.contains(nil),
            first.isLater(than: review.asOf)
        else { return nil }
        return first
    }
}
