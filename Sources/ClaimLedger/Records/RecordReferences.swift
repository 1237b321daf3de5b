public import ClaimModel

// What a record rests on, by name.

extension RecordBody {
    /// The records that this one is about or rests on.
    public var referencedRecords: [RecordID] {
        switch self {
        case .articleImported(let imported), .sourceImported(let imported): imported.requoted.map(\.record)
        case .sourcesImported(let all): all.flatMap { $0.requoted.map(\.record) }
        case .collectionImported, .documentWithdrawn, .documentTakenDown, .documentDescribed, .claimRecorded,
            .note(.document, _), .privateNote(.document, _), .recordsSigned, .unknown:
            []
        case .claimRevised(let claim, _, _), .claimWithdrawn(let claim, _), .claimRenamed(let claim, _),
            .claimAssigned(let claim, _), .claimEmbargoed(let claim, _), .appearanceAdded(let claim, _),
            .evidenceProposed(let claim, _), .evidenceAttached(let claim, _), .note(.claim(let claim), _),
            .privateNote(.claim(let claim), _):
            [claim]
        case .appearanceWithdrawn(let appearance, _), .attributionCorrected(let appearance, _, _):
            [appearance]
        case .claimsLinked(let claim, let other, _): [claim, other]
        case .evidenceAccepted(let evidence, _, _), .evidenceRejected(let evidence, _),
            .evidenceWithdrawn(let evidence, _):
            [evidence]
        case .reviewGiven(let claim, let review), .reviewDrafted(let claim, let review):
            [claim] + review.evidence
        case .reviewWithdrawn(let review, _): [review]
        case .claimSettled(let claim, let settlement): [claim] + settlement.reviews
        case .recordWithdrawn(let record, _, _): [record]
        case .claimsPublished(let report): report.claims.flatMap { [$0.record] + $0.reviews }
        }
    }

    /// The editions of documents that this record is about or quotes.
    public var referencedEditions: [Digest] {
        switch self {
        case .articleImported(let imported), .sourceImported(let imported):
            [imported.document.replaces].compactMap(\.self)
        case .sourcesImported(let all): all.compactMap(\.document.replaces)
        case .documentWithdrawn(let edition, _), .documentTakenDown(let edition, _),
            .documentDescribed(let edition, _, _), .note(.document(let edition), _),
            .privateNote(.document(let edition), _):
            [edition]
        case .claimRecorded(_, _, let appearance), .appearanceAdded(_, let appearance): [appearance.article]
        case .evidenceProposed(_, let evidence), .evidenceAttached(_, let evidence): [evidence.source]
        default: []
        }
    }

    /// The editions of documents that this record brings in.
    public var importedEditions: [Digest] {
        switch self {
        case .articleImported(let imported), .sourceImported(let imported): [imported.document.edition]
        case .sourcesImported(let all): all.map(\.document.edition)
        default: []
        }
    }
}
