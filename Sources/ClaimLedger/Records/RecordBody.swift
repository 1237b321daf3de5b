public import ClaimModel
import JSONData

/// What a record says. Each case is one kind of record; `kind` is its name in the ledger.
///
/// It is indirect because records are copied far more often than they are looked into.
public indirect enum RecordBody: Hashable, Sendable {
    /// An article came into the archive: a document whose claims are checked.
    case articleImported(DocumentImported)
    /// A source came into the archive: a document that bears on claims.
    case sourceImported(DocumentImported)
    /// An edition of a document was withdrawn: by its publisher, or because it should not have been archived. The
    /// archived file stays, and what rests on it wants another look.
    case documentWithdrawn(edition: Digest, reason: String)
    /// Several sources came into the archive together.
    case sourcesImported([DocumentImported])
    /// A file that holds many documents came into the archive.
    case collectionImported(DocumentCollection)
    /// A claim was recorded, with the first place where it appears.
    case claimRecorded(name: ClaimID, claim: Claim, appearance: Appearance)
    /// A claim was worded, classed, dated or tagged anew.
    case claimRevised(record: RecordID, claim: Claim)
    /// A claim was taken back.
    case claimWithdrawn(record: RecordID, reason: String)
    /// The same claim was found in another place.
    case appearanceAdded(claim: RecordID, appearance: Appearance)
    /// Two claims were linked.
    case claimsLinked(claim: RecordID, other: RecordID, relation: ClaimRelation)
    /// A machine proposed a passage as evidence.
    case evidenceProposed(claim: RecordID, evidence: Evidence)
    /// A person attached a passage as evidence.
    case evidenceAttached(claim: RecordID, evidence: Evidence)
    /// A person stands behind evidence, perhaps with another stance than was proposed.
    case evidenceAccepted(evidence: RecordID, stance: Evidence.Stance?, reason: String?)
    /// A person does not stand behind evidence.
    case evidenceRejected(evidence: RecordID, reason: String?)
    /// Evidence was taken back.
    case evidenceWithdrawn(evidence: RecordID, reason: String)
    /// A claim was reviewed.
    case reviewGiven(claim: RecordID, review: Review)
    /// A review was taken back.
    case reviewWithdrawn(review: RecordID, reason: String)
    /// Something worth keeping was written down about a claim or a document.
    case note(about: NoteSubject, text: String)
    /// A record of a newer version of Assay. It is kept and shown, and changes nothing.
    case unknown(kind: String, body: JSONObject)

    /// The kind's name in the ledger.
    public var kind: String {
        switch self {
        case .articleImported: "article imported"
        case .sourceImported: "source imported"
        case .documentWithdrawn: "document withdrawn"
        case .sourcesImported: "sources imported"
        case .collectionImported: "collection imported"
        case .claimRecorded: "claim recorded"
        case .claimRevised: "claim revised"
        case .claimWithdrawn: "claim withdrawn"
        case .appearanceAdded: "appearance added"
        case .claimsLinked: "claims linked"
        case .evidenceProposed: "evidence proposed"
        case .evidenceAttached: "evidence attached"
        case .evidenceAccepted: "evidence accepted"
        case .evidenceRejected: "evidence rejected"
        case .evidenceWithdrawn: "evidence withdrawn"
        case .reviewGiven: "review given"
        case .reviewWithdrawn: "review withdrawn"
        case .note: "note"
        case .unknown(let kind, _): kind
        }
    }
}

/// What a note is about.
public enum NoteSubject: Hashable, Sendable {
    /// The claim that this record brought in.
    case claim(RecordID)
    /// This edition of a document.
    case document(Digest)
}

/// A document that came into the archive, and what became of the quotes of the edition that it replaces.
public struct DocumentImported: Hashable, Sendable {
    /// The edition; whether it is an article follows from the kind of record.
    public var document: Document
    /// The quotes of earlier editions, looked for again in this one; empty for a first edition.
    public var requoted: [Requoted]

    /// A document that came into the archive.
    public init(document: Document, requoted: [Requoted] = []) {
        self.document = document
        self.requoted = requoted
    }
}

/// What became of one quote when a newer edition of its document was imported.
public struct Requoted: Hashable, Sendable {
    /// The record that brought the quote in: a claim, an appearance or evidence.
    public var record: RecordID
    /// What became of it.
    public var outcome: AnchorOutcome
    /// Where it stands now; nil when it is orphaned or ambiguous.
    public var position: CodePointRange?
    /// How it reads now, where that differs from before (typography aside); nil otherwise.
    public var reads: String?

    /// What became of one quote.
    public init(
        record: RecordID,
        outcome: AnchorOutcome,
        position: CodePointRange? = nil,
        reads: String? = nil
    ) {
        self.record = record
        self.outcome = outcome
        self.position = position
        self.reads = reads
    }

    /// Whether what rests on the quote wants another look: it is gone, doubtful, or reads differently.
    public var isChange: Bool {
        switch outcome {
        case .exact: false
        case .moved: reads != nil
        case .ambiguous, .orphaned: true
        }
    }
}
