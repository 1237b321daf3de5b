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
    /// A claim was worded, classed, dated or tagged anew, and perhaps why.
    case claimRevised(record: RecordID, claim: Claim, reason: String? = nil)
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
    /// The same, for the house alone: it is in no report and no export.
    case privateNote(about: NoteSubject, text: String)
    /// What is said of an edition of a document was corrected.
    case documentDescribed(edition: Digest, change: DescriptionChange, reason: String?)
    /// The archived bytes of an edition were removed, for a court or for a person's right. Their digest and
    /// description stay.
    case documentTakenDown(edition: Digest, reason: String)
    /// Who says a claim in one place was corrected. `appearance` is the record that brought the place in.
    case attributionCorrected(appearance: RecordID, attribution: Attribution, reason: String?)
    /// A place where a claim was said to appear was taken back.
    case appearanceWithdrawn(appearance: RecordID, reason: String)
    /// A claim got another readable name; the earlier ones go on working.
    case claimRenamed(claim: RecordID, name: ClaimID)
    /// A claim was given to somebody to look at, or to nobody any more.
    case claimAssigned(claim: RecordID, to: String?)
    /// A claim is kept out of reports and exports until this record is withdrawn.
    case claimEmbargoed(claim: RecordID, reason: String)
    /// A disagreement between reviewers was settled.
    case claimSettled(claim: RecordID, settlement: Settlement)
    /// A review was written and not given yet: no standing follows from it.
    case reviewDrafted(claim: RecordID, review: Review)
    /// A record was taken back: what it did no longer counts. Of a record that imported several documents,
    /// `document` names the edition that is meant; all of them when nil.
    case recordWithdrawn(record: RecordID, document: Digest?, reason: String)
    /// Claims were published.
    case claimsPublished(PublishedReport)
    /// Records were signed by who recorded them.
    case recordsSigned(RecordSignature)
    /// A record of a newer version of Assay. It is kept and shown, and changes nothing.
    case unknown(kind: String, body: JSONObject)

    /// The kind's name in the ledger.
    public var kind: String {
        if case .unknown(let kind, _) = self { return kind }
        return knownKind?.rawValue ?? ""
    }

    /// The kind; nil for a record of a newer version.
    public var knownKind: Kind? {
        switch self {
        case .articleImported: .articleImported
        case .sourceImported: .sourceImported
        case .documentWithdrawn: .documentWithdrawn
        case .sourcesImported: .sourcesImported
        case .collectionImported: .collectionImported
        case .claimRecorded: .claimRecorded
        case .claimRevised: .claimRevised
        case .claimWithdrawn: .claimWithdrawn
        case .appearanceAdded: .appearanceAdded
        case .claimsLinked: .claimsLinked
        case .evidenceProposed: .evidenceProposed
        case .evidenceAttached: .evidenceAttached
        case .evidenceAccepted: .evidenceAccepted
        case .evidenceRejected: .evidenceRejected
        case .evidenceWithdrawn: .evidenceWithdrawn
        case .reviewGiven: .reviewGiven
        case .reviewWithdrawn: .reviewWithdrawn
        case .note: .note
        case .privateNote: .privateNote
        case .documentDescribed: .documentDescribed
        case .documentTakenDown: .documentTakenDown
        case .attributionCorrected: .attributionCorrected
        case .appearanceWithdrawn: .appearanceWithdrawn
        case .claimRenamed: .claimRenamed
        case .claimAssigned: .claimAssigned
        case .claimEmbargoed: .claimEmbargoed
        case .claimSettled: .claimSettled
        case .reviewDrafted: .reviewDrafted
        case .recordWithdrawn: .recordWithdrawn
        case .claimsPublished: .claimsPublished
        case .recordsSigned: .recordsSigned
        case .unknown: nil
        }
    }
}

extension RecordBody {
    /// The kinds of records that this version knows, by their names in the ledger.
    public enum Kind: String, Sendable, CaseIterable {
        /// `article imported`
        case articleImported = "article imported"
        /// `source imported`
        case sourceImported = "source imported"
        /// `document withdrawn`
        case documentWithdrawn = "document withdrawn"
        /// `sources imported`
        case sourcesImported = "sources imported"
        /// `collection imported`
        case collectionImported = "collection imported"
        /// `claim recorded`
        case claimRecorded = "claim recorded"
        /// `claim revised`
        case claimRevised = "claim revised"
        /// `claim withdrawn`
        case claimWithdrawn = "claim withdrawn"
        /// `appearance added`
        case appearanceAdded = "appearance added"
        /// `claims linked`
        case claimsLinked = "claims linked"
        /// `evidence proposed`
        case evidenceProposed = "evidence proposed"
        /// `evidence attached`
        case evidenceAttached = "evidence attached"
        /// `evidence accepted`
        case evidenceAccepted = "evidence accepted"
        /// `evidence rejected`
        case evidenceRejected = "evidence rejected"
        /// `evidence withdrawn`
        case evidenceWithdrawn = "evidence withdrawn"
        /// `review given`
        case reviewGiven = "review given"
        /// `review withdrawn`
        case reviewWithdrawn = "review withdrawn"
        /// `note`
        case note
        /// `private note`
        case privateNote = "private note"
        /// `document described`
        case documentDescribed = "document described"
        /// `document taken down`
        case documentTakenDown = "document taken down"
        /// `attribution corrected`
        case attributionCorrected = "attribution corrected"
        /// `appearance withdrawn`
        case appearanceWithdrawn = "appearance withdrawn"
        /// `claim renamed`
        case claimRenamed = "claim renamed"
        /// `claim assigned`
        case claimAssigned = "claim assigned"
        /// `claim embargoed`
        case claimEmbargoed = "claim embargoed"
        /// `claim settled`
        case claimSettled = "claim settled"
        /// `review drafted`
        case reviewDrafted = "review drafted"
        /// `record withdrawn`
        case recordWithdrawn = "record withdrawn"
        /// `claims published`
        case claimsPublished = "claims published"
        /// `records signed`
        case recordsSigned = "records signed"

        /// The version of the ledger's form that brought the kind in.
        var version: Int {
            switch self {
            case .articleImported, .sourceImported, .documentWithdrawn, .sourcesImported, .collectionImported,
                .claimRecorded, .claimRevised, .claimWithdrawn, .appearanceAdded, .claimsLinked,
                .evidenceProposed, .evidenceAttached, .evidenceAccepted, .evidenceRejected,
                .evidenceWithdrawn, .reviewGiven, .reviewWithdrawn, .note:
                1
            case .privateNote, .documentDescribed, .documentTakenDown, .attributionCorrected,
                .appearanceWithdrawn, .claimRenamed, .claimAssigned, .claimEmbargoed, .claimSettled,
                .reviewDrafted, .recordWithdrawn, .claimsPublished, .recordsSigned:
                2
            }
        }
    }

    /// The version of the ledger's form that a reader must know to read this record.
    var version: Int {
        if case .reviewGiven(_, let review) = self { return review.version }
        // A program that does not know text layers would look for the text in the file itself.
        switch self {
        case .articleImported(let imported), .sourceImported(let imported):
            if imported.document.textLayer != nil { return 2 }
        case .sourcesImported(let all):
            if all.contains(where: { $0.document.textLayer != nil }) { return 2 }
        default: break
        }
        return knownKind?.version ?? 1
    }
}

extension Review {
    /// The version of the ledger's form that brought its verdict in.
    fileprivate var version: Int {
        switch verdict {
        case .misleading, .missingContext: 2
        case .verified, .disputed, .unverifiable, .notCheckable: houseVerdict == nil ? 1 : 2
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
