import ClaimLedger
import ClaimModel

/// An article with its claims.
struct ArticleSection: Hashable, Sendable {
    /// A claim under an article.
    enum Entry: Hashable, Sendable {
        /// Shown here in full.
        case card(ClaimCard)
        /// Shown in full under the article of this name, where it appeared first.
        case reference(ClaimMention, under: DocumentID)

        var card: ClaimCard? {
            if case .card(let card) = self { card } else { nil }
        }
    }

    /// The newest edition.
    let document: Document
    /// All editions, oldest first.
    let editions: [Document]
    let notes: [TrackedNote]
    let tally: Tally
    let entries: [Entry]
    /// Whether the report is on this article alone, so that its text is shown at once.
    let isWholeReport: Bool
    /// The article's text with its claims marked; nil where it isn't at hand.
    let text: MarkedText?
    /// What the claims are about and when they were reviewed; nil where there is nothing to draw, or too much.
    let timeline: Timeline?
    /// Who says the claims, and whose evidence bears on them; nil where there is nothing to draw, or too much.
    let graph: SourceGraph?
}
