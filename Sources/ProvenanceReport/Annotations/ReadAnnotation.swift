import ClaimLedger
public import ClaimModel

/// An annotation as it was read from a file: what it is on, and what it says.
public struct ReadAnnotation: Sendable {
    /// The document that it is on, as far as the annotation names it.
    public struct Source: Hashable, Sendable {
        /// The document's address.
        public var address: String?
        /// The SHA-256 of the edition.
        public var edition: Digest?
        /// The document's readable name in the workspace that it came from.
        public var document: String?
    }

    /// The place in the document, as far as the annotation names it.
    public struct Place: Hashable, Sendable {
        /// The words.
        public var quote: TextQuoteSelector?
        /// Where they stand.
        public var position: Range<Int>?
        /// Whether the position counts UTF-16 units and not code points.
        public var countsUTF16 = false
        /// The element that holds them.
        public var xpath: String?
        /// The kinds of selectors that can't be followed here.
        public var others: [String] = []
    }

    /// A review that came with a claim.
    public struct GivenReview: Sendable {
        /// The verdict with its reasons; its evidence is in `evidence`.
        public let review: Review
        /// The evidence it rests on, by its numbers within the claim.
        public let evidence: [Int]
        /// Who gave it.
        public let by: String?
        /// Why it was taken back; nil when it stands.
        public let withdrawn: String?
    }

    /// A decision about evidence.
    public struct Decision: Sendable {
        /// `accepted`, `rejected` or `withdrawn`.
        public let word: String
        /// The stance that it was accepted with, where that was another.
        public let stance: Evidence.Stance?
        /// Why.
        public let reason: String?
    }

    /// What an annotation says.
    public enum Content: Sendable {
        /// A claim with all that was recorded of it, as Assay writes it.
        case claim(
            name: String,
            claim: Claim,
            attribution: Attribution,
            links: [(claim: String, relation: ClaimRelation)],
            notes: [String],
            reviews: [GivenReview],
            withdrawn: String?
        )
        /// Another appearance of a claim, as Assay writes it.
        case appearance(of: String, attribution: Attribution)
        /// Evidence for or against a claim, as Assay writes it; its source and selector are the annotation's target.
        case evidence(for: String, evidence: Evidence, number: Int, isProposed: Bool, decisions: [Decision])
        /// A remark of anybody's, with its tags.
        case remark(text: String?, tags: [String])
    }

    /// Where it stands in the file: its number and its id.
    public var name: String
    /// The document that it is on.
    public var source: Source
    /// The place in the document.
    public var place: Place
    /// What it says.
    public var content: Content
    /// Who made it.
    public var creator: String?
}
