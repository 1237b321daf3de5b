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
    /// What was published, in the order of replay; what was taken back is left out.
    public internal(set) var publications: [TrackedPublication] = []
    /// The signatures under records, in the order of replay; what was taken back is left out. Whether they hold is
    /// not looked at here.
    public internal(set) var signatures: [TrackedSignature] = []
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

    /// The claim of this name, or that had it before.
    public func claim(_ id: ClaimID) -> TrackedClaim? { claimIndices[id].map { claims[$0] } }

    /// The claim that this record brought in.
    public func claim(recordedBy id: RecordID) -> TrackedClaim? { claimRecordIndices[id].map { claims[$0] } }

    /// The record of this id.
    public func record(_ id: RecordID) -> Record? { recordIndices[id].map { records[$0] } }

    /// Where the record of this id stands in the order of replay, counted from 0.
    public func position(of id: RecordID) -> Int? { recordIndices[id] }

    /// Records in the order of replay.
    public func ordered(_ ids: [RecordID]) -> [RecordID] {
        ids.sorted { (position(of: $0) ?? .max) < (position(of: $1) ?? .max) }
    }

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
    /// What was noted for the house alone. It belongs in no report and no export.
    public internal(set) var privateNotes: [TrackedNote] = []

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
    /// How its archived bytes were taken down; nil when they are kept.
    public internal(set) var takedown: TrackedWithdrawal?
    /// What was said of it and by whom, in the order of replay; empty where one import is all that says anything.
    public internal(set) var descriptions: [TrackedDescription] = []
    /// The fields of which people said different things without sight of each other: nothing stands there.
    public internal(set) var conflicts: [DescriptionConflict] = []
    /// What later imports say otherwise than what stands.
    public internal(set) var differences: [DescriptionConflict] = []
    /// The imports of the same bytes that came after the one that stands, as they were recorded.
    public internal(set) var laterImports: [LaterImport] = []
    /// The corrections among what was said of it.
    public var corrections: [TrackedDescription] { descriptions.filter { !$0.isImport } }
}

/// Another import of the same bytes.
public struct LaterImport: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// Who recorded it.
    public let by: String
    /// The document as it has it.
    public let document: Document
}

/// What one record says of an edition of a document.
public struct TrackedDescription: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// When it was recorded.
    public let at: Timestamp
    /// Who recorded it.
    public let by: String
    /// Whether it is an import; a correction otherwise.
    public let isImport: Bool
    /// What it says.
    public let change: DescriptionChange
    /// Why, in the words of who corrected it; may be missing.
    public let reason: String?
    /// Where an import says that the file came from, where that is an address of the web.
    var source: String?
    /// The corrections before it, in the order of replay, that its author had not seen.
    public internal(set) var unseen: Set<RecordID> = []
}

/// A field of a description of which records say different things.
public struct DescriptionConflict: Hashable, Sendable {
    /// The field.
    public let field: DescriptionField
    /// What each says, in the order of replay.
    public let statements: [Statement]

    /// What one record says of the field.
    public struct Statement: Hashable, Sendable {
        /// The record.
        public let record: RecordID
        /// Who recorded it.
        public let by: String
        /// The value; nil where the record says that nothing is known.
        public let value: DescriptionValue?
    }
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
public struct TrackedClaim: Hashable, Sendable {
    /// The readable name.
    public internal(set) var id: ClaimID
    /// The names that it had before, which go on working, the oldest first.
    public internal(set) var formerNames: [ClaimID] = []
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
    /// Where it was said to appear, and was taken back.
    public internal(set) var withdrawnAppearances: [TrackedAppearance] = []
    /// What bears on it, in the order in which it came in: proposed, accepted, rejected and withdrawn.
    public internal(set) var evidence: [TrackedEvidence] = []
    /// Its reviews in the order of replay; withdrawn ones too.
    public internal(set) var reviews: [TrackedReview] = []
    /// The reviews that were written and not given: they belong in no report and no export.
    public internal(set) var drafts: [TrackedReview] = []
    /// How disagreements about it were settled, in the order of replay.
    public internal(set) var settlements: [TrackedSettlement] = []
    /// Who stands behind the verdict that holds, each once: its reviewers, and who settled for it. Those whose review
    /// went stale or was taken back are not among them. Empty where no verdict holds.
    public internal(set) var backers: [String] = []
    /// The settlement that its standing follows from; nil when it follows from reviews alone.
    public internal(set) var settlement: TrackedSettlement?
    /// Why it is kept out of reports and exports; nil when it is not.
    public internal(set) var embargo: TrackedWithdrawal?
    /// Whom it was given to; nil when nobody.
    public internal(set) var assignee: String?
    /// The records that say that it was published, in the order of replay.
    public internal(set) var publications: [RecordID] = []
    /// The claims that it was linked to.
    public internal(set) var links: [TrackedLink] = []
    /// What was noted about it.
    public internal(set) var notes: [TrackedNote] = []
    /// What was noted for the house alone. It belongs in no report and no export.
    public internal(set) var privateNotes: [TrackedNote] = []
    /// Why it was taken back; nil when it stands.
    public internal(set) var withdrawn: String?
    /// Where it stands.
    public internal(set) var standing = Standing.unreviewed
    /// Why it is provisional, split, contested or stale; empty otherwise.
    public internal(set) var standingReasons: [StandingReason] = []
    /// The records about it that reports may show, in the order of replay.
    public internal(set) var history: [RecordID]
    /// The records about it that are the house's own, in the order of replay: private notes, drafts, embargoes and
    /// assignments.
    public internal(set) var houseHistory: [RecordID] = []

    /// The evidence that a person stands behind and that speaks for the claim.
    public var supporting: [TrackedEvidence] { accepted(.supports) }
    /// The evidence that a person stands behind and that speaks against the claim.
    public var conflicting: [TrackedEvidence] { accepted(.conflicts) }

    /// The evidence of a stance that a person stands behind.
    public func accepted(_ stance: Evidence.Stance) -> [TrackedEvidence] {
        evidence.filter { $0.state == .accepted && $0.evidence.stance == stance }
    }

    /// The reviews that hold now: not withdrawn, not replaced and not settled against. More than one when
    /// reviewers agree, did not see each other, or disagree.
    public internal(set) var currentReviews: [TrackedReview] = []
    /// The records that revised it, in the order of replay.
    public internal(set) var revisions: [RecordID] = []
}

/// A place where a claim appears, and the record that says so.
public struct TrackedAppearance: Hashable, Sendable {
    /// The record that says so.
    public let record: RecordID
    /// The place, with the attribution as it was last corrected.
    public internal(set) var appearance: Appearance
    /// How its attribution was corrected, in the order of replay.
    public internal(set) var corrections: [TrackedAttribution] = []
    /// Why it was taken back; nil when it stands.
    public internal(set) var withdrawn: String?
    /// What became of its quote in newer editions of the article, oldest first.
    public internal(set) var requoted: [TrackedRequote] = []
}

/// A correction of who says a claim in one place.
public struct TrackedAttribution: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// When it was recorded.
    public let at: Timestamp
    /// Who recorded it.
    public let by: String
    /// The attribution as corrected.
    public let attribution: Attribution
    /// Why; may be missing.
    public let reason: String?
}

/// A settlement with who made it when.
public struct TrackedSettlement: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// When.
    public let at: Timestamp
    /// Who settled it.
    public let by: String
    /// What holds from then on, and why.
    public let settlement: Settlement
}

/// A publication with who recorded it when.
public struct TrackedPublication: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// When it was recorded.
    public let at: Timestamp
    /// Who recorded it.
    public let by: String
    /// What was published.
    public let report: PublishedReport
}

/// A signature under records with who recorded it when.
public struct TrackedSignature: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// When it was recorded.
    public let at: Timestamp
    /// Who recorded it, and so says that the signed records are theirs.
    public let by: String
    /// The signature.
    public let signature: RecordSignature
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
    /// The short name among its claim's evidence, for instance `E4`. It never changes; where people who did not see
    /// each other brought in evidence of one number, digits of the record follow (`E4~3fa9`).
    public internal(set) var label: String
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
    /// The stance that it came in with.
    public let firstStance: Evidence.Stance
    /// The claim as it was worded or dated when this came in, where that was otherwise than now; nil where it was not.
    public internal(set) var earlierClaim: Claim?
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
