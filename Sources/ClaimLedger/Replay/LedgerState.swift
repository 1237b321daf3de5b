public import ClaimModel

/// What the ledger says, replayed: documents, claims and what was decided. It follows from the records alone,
/// whatever the order of their lines.
public struct LedgerState: Sendable {
    /// The documents, in the order in which they first came in.
    public internal(set) var documents: [TrackedDocument] = []
    /// The files that hold many documents, in the order in which they first came in.
    public internal(set) var collections: [TrackedCollection] = []
    /// The claims, in the order in which they were recorded; withdrawn ones too.
    public internal(set) var claims: [TrackedClaim] = []
    /// The records in the order of replay.
    public internal(set) var records: [Record] = []
    /// The newest records.
    public internal(set) var heads: [RecordID] = []
    /// Records that this version of Assay does not know, in the order of replay.
    public internal(set) var unknown: [RecordID] = []
    /// What contradicts itself or refers to nothing.
    public internal(set) var findings: [Finding] = []

    var documentIndices: [DocumentID: Int] = [:]
    var editionIndices: [Digest: Int] = [:]
    var collectionIndices: [DocumentID: Int] = [:]
    var collectionFileIndices: [Digest: Int] = [:]
    var claimIndices: [ClaimID: Int] = [:]
    var claimRecordIndices: [RecordID: Int] = [:]
    var recordIndices: [RecordID: Int] = [:]

    /// The document of this name.
    public func document(_ id: DocumentID) -> TrackedDocument? { documentIndices[id].map { documents[$0] } }

    /// The document that has this edition.
    public func document(edition: Digest) -> TrackedDocument? {
        editionIndices[edition].map { documents[$0] }
    }

    /// How an edition was withdrawn; nil when it stands, or is not in the ledger.
    public func withdrawal(of edition: Digest) -> TrackedWithdrawal? {
        document(edition: edition)?.editions.first { $0.document.edition == edition }?.withdrawal
    }

    /// The collection of this name.
    public func collection(_ id: DocumentID) -> DocumentCollection? {
        collectionIndices[id].map { collections[$0].collection }
    }

    /// The collection whose archived file has this SHA-256.
    public func collection(file: Digest) -> DocumentCollection? {
        collectionFileIndices[file].map { collections[$0].collection }
    }

    /// Whether a document or a collection has this name.
    public func isTaken(_ id: DocumentID) -> Bool {
        documentIndices[id] != nil || collectionIndices[id] != nil
    }

    /// The claim of this name.
    public func claim(_ id: ClaimID) -> TrackedClaim? { claimIndices[id].map { claims[$0] } }

    /// The claim that this record brought in.
    public func claim(recordedBy id: RecordID) -> TrackedClaim? { claimRecordIndices[id].map { claims[$0] } }

    /// The record of this id.
    public func record(_ id: RecordID) -> Record? { recordIndices[id].map { records[$0] } }

    /// Where the record of this id stands in the order of replay, counted from 0.
    public func position(of id: RecordID) -> Int? { recordIndices[id] }

    /// The claims that appear in any edition of a document, in the order in which they were recorded.
    public func claims(in document: TrackedDocument) -> [TrackedClaim] {
        claims.filter { claim in
            claim.appearances.contains { document.editions.contains(edition: $0.appearance.article) }
        }
    }
}

/// A document with its editions.
public struct TrackedDocument: Hashable, Sendable {
    /// The editions in the order in which they came in, each with the record that brought it in; never empty.
    public internal(set) var editions: [TrackedEdition]
    /// What was noted about the document.
    public internal(set) var notes: [TrackedNote] = []

    /// The name of the document.
    public var id: DocumentID { newest.id }
    /// The edition that came in last.
    public var newest: Document {
        guard let last = editions.last else { preconditionFailure("a document has at least one edition") }
        return last.document
    }
    /// Whether any of its editions was imported as an article.
    public var isArticle: Bool { editions.contains { $0.document.isArticle } }
}

/// A file that holds many documents, and the record that brought it in.
public struct TrackedCollection: Hashable, Sendable {
    /// The record that brought it in.
    public let record: RecordID
    /// The collection, with the name that it goes by.
    public internal(set) var collection: DocumentCollection
}

/// One edition of a document, and the record that brought it in.
public struct TrackedEdition: Hashable, Sendable {
    /// The record that brought it in.
    public let record: RecordID
    /// The edition.
    public internal(set) var document: Document
    /// How it was withdrawn; nil when it stands.
    public internal(set) var withdrawal: TrackedWithdrawal?
}

/// The withdrawal of an edition of a document.
public struct TrackedWithdrawal: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// When it was recorded.
    public let at: Timestamp
    /// Who recorded it.
    public let by: String
    /// Why.
    public let reason: String
}

extension [TrackedEdition] {
    /// Whether the edition is among these.
    public func contains(edition: Digest) -> Bool { contains { $0.document.edition == edition } }
}

/// A claim with all that was recorded about it.
public struct TrackedClaim: Sendable {
    /// The readable name.
    public internal(set) var id: ClaimID
    /// The record that brought it in.
    public let record: RecordID
    /// When it was recorded.
    public let at: Timestamp
    /// Who recorded it.
    public let by: String
    /// The statement as it was last revised.
    public internal(set) var claim: Claim
    /// Where it appears; never empty.
    public internal(set) var appearances: [TrackedAppearance]
    /// What bears on it, in the order in which it came in: proposed, accepted, rejected and withdrawn.
    public internal(set) var evidence: [TrackedEvidence] = []
    /// Its reviews in the order of replay; withdrawn ones too.
    public internal(set) var reviews: [TrackedReview] = []
    /// The claims that it was linked to.
    public internal(set) var links: [TrackedLink] = []
    /// What was noted about it.
    public internal(set) var notes: [TrackedNote] = []
    /// Why it was taken back; nil when it stands.
    public internal(set) var withdrawn: String?
    /// Where it stands.
    public internal(set) var standing = Standing.unreviewed
    /// Why it is split or stale; empty otherwise.
    public internal(set) var standingReasons: [StandingReason] = []
    /// The records about it, in the order of replay.
    public internal(set) var history: [RecordID]

    /// The evidence that a person stands behind and that speaks for the claim.
    public var supporting: [TrackedEvidence] { accepted(.supports) }
    /// The evidence that a person stands behind and that speaks against the claim.
    public var conflicting: [TrackedEvidence] { accepted(.conflicts) }

    /// The evidence of a stance that a person stands behind.
    public func accepted(_ stance: Evidence.Stance) -> [TrackedEvidence] {
        evidence.filter { $0.state == .accepted && $0.evidence.stance == stance }
    }

    /// The reviews that no later review of this claim saw, and that were not withdrawn: what holds now. More
    /// than one when reviewers did not see each other.
    public internal(set) var currentReviews: [TrackedReview] = []
    /// The records that revised it, in the order of replay.
    public internal(set) var revisions: [RecordID] = []
}

/// A place where a claim appears, and the record that says so.
public struct TrackedAppearance: Hashable, Sendable {
    /// The record that says so.
    public let record: RecordID
    /// The place.
    public let appearance: Appearance
    /// What became of its quote in newer editions of the article, oldest first.
    public internal(set) var requoted: [TrackedRequote] = []
}

/// What became of a quote in a newer edition.
public struct TrackedRequote: Hashable, Sendable {
    /// The record that imported the edition.
    public let record: RecordID
    /// The edition.
    public let edition: Digest
    /// What became of the quote.
    public let requoted: Requoted
}

/// Evidence with what was decided about it.
public struct TrackedEvidence: Hashable, Sendable {
    /// The record that brought it in.
    public let record: RecordID
    /// When.
    public let at: Timestamp
    /// Who attached it, or which machine's user had it proposed.
    public let by: String
    /// The evidence, with the stance that was last accepted.
    public internal(set) var evidence: Evidence
    /// Whether a person stands behind it.
    public internal(set) var state: Evidence.State
    /// What was decided about it, in the order of replay: accepted, rejected, withdrawn.
    public internal(set) var decisions: [RecordID] = []
    /// What became of its quote in newer editions of the source, oldest first.
    public internal(set) var requoted: [TrackedRequote] = []
}

/// A review with who gave it when.
public struct TrackedReview: Hashable, Sendable {
    /// The record that gave it.
    public let record: RecordID
    /// When it was given.
    public let at: Timestamp
    /// The reviewer.
    public let by: String
    /// The verdict with its reasons.
    public let review: Review
    /// Why it was taken back; nil when it stands.
    public internal(set) var withdrawn: String?
}

/// A link from one claim to another.
public struct TrackedLink: Hashable, Sendable {
    /// The record that linked them.
    public let record: RecordID
    /// The record that brought the other claim in.
    public let other: RecordID
    /// How they belong together.
    public let relation: ClaimRelation
}

/// A note with who wrote it when.
public struct TrackedNote: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// When it was written.
    public let at: Timestamp
    /// Who wrote it.
    public let by: String
    /// The text.
    public let text: String
}
