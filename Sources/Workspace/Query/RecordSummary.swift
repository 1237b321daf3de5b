public import ClaimLedger
import ClaimModel

/// A record in a line: what histories show of it.
public struct RecordSummary: Sendable {
    /// The record.
    public let record: Record
    /// What it is about: a claim's or a document's name; empty when this version can't tell.
    public let subject: String
    /// What it says, in a few words.
    public let words: String

    /// A record in a line.
    public init(_ record: Record, in state: LedgerState) {
        self.record = record
        func claim(_ id: RecordID) -> String { state.claim(recordedBy: id)?.id.name ?? id.short }
        func document(_ edition: Digest) -> String {
            state.document(edition: edition)?.id.name ?? edition.short
        }
        switch record.body {
        case .articleImported(let imported), .sourceImported(let imported):
            subject = document(imported.document.edition)
            let title = imported.document.metadata.title ?? imported.document.origin
            words = imported.document.replaces == nil ? title : "new edition: \(title)"
        case .documentWithdrawn(let edition, let reason):
            subject = document(edition)
            words = reason
        case .sourcesImported(let all):
            subject = all.first.map { document($0.document.edition) } ?? ""
            words = "\(all.count) sources: \(all.map(\.document.origin).joined(separator: ", "))"
        case .collectionImported(let collection):
            subject = state.collection(file: collection.file)?.id.name ?? collection.id.name
            words = "\(collection.documentCount) documents: \(collection.origin)"
        case .claimRecorded(_, let recorded, _):
            subject = claim(record.id)
            words = recorded.statement
        case .claimRevised(let id, let revised, let reason):
            subject = claim(id)
            words = Self.join([revised.statement, reason])
        case .claimWithdrawn(let id, let reason):
            subject = claim(id)
            words = reason
        case .appearanceAdded(let id, let appearance):
            subject = claim(id)
            words = "in \(document(appearance.article)): \(appearance.selector.quote.exact)"
        case .claimsLinked(let id, let other, let relation):
            subject = claim(id)
            words = "\(claim(id)) and \(claim(other)): \(relation.rawValue)"
        case .evidenceProposed(let id, let evidence), .evidenceAttached(let id, let evidence):
            subject = claim(id)
            words =
                "\(evidence.stance.rawValue), from \(document(evidence.source)): \(evidence.selector.quote.exact)"
        case .evidenceAccepted(let id, let stance, let reason):
            subject = Self.claim(withEvidence: id, in: state)
            words = Self.join(["evidence \(id.short)", stance.map { "as \($0.rawValue)" }, reason])
        case .evidenceRejected(let id, let reason):
            subject = Self.claim(withEvidence: id, in: state)
            words = Self.join(["evidence \(id.short)", reason])
        case .evidenceWithdrawn(let id, let reason):
            subject = Self.claim(withEvidence: id, in: state)
            words = Self.join(["evidence \(id.short)", reason])
        case .reviewGiven(let id, let review):
            subject = claim(id)
            words = "\(review.verdict.rawValue) as of \(review.asOf): \(review.rationale)"
        case .reviewWithdrawn(let id, let reason):
            subject = state.claims.first { $0.reviews.contains { $0.record == id } }?.id.name ?? id.short
            words = Self.join(["review \(id.short)", reason])
        case .note(.claim(let id), let text):
            subject = claim(id)
            words = text
        case .note(.document(let edition), let text):
            subject = document(edition)
            words = text
        case .privateNote(.claim(let id), let text):
            subject = claim(id)
            words = text
        case .privateNote(.document(let edition), let text):
            subject = document(edition)
            words = text
        case .documentDescribed(let edition, let change, let reason):
            subject = document(edition)
            let fields = change.fields.map {
                "\($0.rawValue): \(change.value(of: $0)?.description ?? "none")"
            }
            words = Self.join([fields.joined(separator: "; "), reason])
        case .documentTakenDown(let edition, let reason):
            subject = document(edition)
            words = reason
        case .attributionCorrected(let id, let attribution, let reason):
            subject = Self.claim(withAppearance: id, in: state)
            words = Self.join([attribution.links.map(\.name).joined(separator: " → "), reason])
        case .appearanceWithdrawn(let id, let reason):
            subject = Self.claim(withAppearance: id, in: state)
            words = Self.join(["appearance \(id.short)", reason])
        case .claimRenamed(let id, let name):
            subject = claim(id)
            words = "to \(name)"
        case .claimAssigned(let id, let name):
            subject = claim(id)
            words = name.map { "to \($0)" } ?? "to nobody"
        case .claimEmbargoed(let id, let reason):
            subject = claim(id)
            words = reason
        case .claimSettled(let id, let settlement):
            subject = claim(id)
            words = settlement.reason
        case .reviewDrafted(let id, let review):
            subject = claim(id)
            words = "\(review.verdict.rawValue) as of \(review.asOf): \(review.rationale)"
        case .recordWithdrawn(let id, let edition, let reason):
            let withdrawn = state.record(id)
            let name = edition.flatMap { withdrawn?.body.importedName(of: $0) }
            subject = name ?? withdrawn.map { RecordSummary($0, in: state).subject } ?? id.short
            words = Self.join(["\(withdrawn?.kind ?? "record") \(id.short)", reason])
        case .claimsPublished(let report):
            let names = report.claims.map { claim($0.record) }
            subject = names.count == 1 ? names[0] : ""
            let files = report.files.map(\.name)
            words = Self.join(
                ["\(names.count) \(names.count == 1 ? "claim" : "claims")", report.address]
                    + (files.isEmpty ? [] : [files.joined(separator: ", ")]) + [report.words]
            )
        case .recordsSigned(let signature):
            subject = ""
            let count = signature.records.count
            words =
                "\(count) \(count == 1 ? "record" : "records"), with \(signature.fingerprint ?? "a key that can't be read")"
        case .unknown:
            subject = ""
            words = "a record of a newer version, kept as it is"
        }
    }

    private static func claim(withEvidence id: RecordID, in state: LedgerState) -> String {
        guard let record = state.record(id) else { return id.short }
        return switch record.body {
        case .evidenceAttached(let claim, _), .evidenceProposed(let claim, _):
            state.claim(recordedBy: claim)?.id.name ?? claim.short
        default: id.short
        }
    }

    private static func claim(withAppearance id: RecordID, in state: LedgerState) -> String {
        guard let record = state.record(id) else { return id.short }
        return switch record.body {
        case .claimRecorded: state.claim(recordedBy: id)?.id.name ?? id.short
        case .appearanceAdded(let claim, _): state.claim(recordedBy: claim)?.id.name ?? claim.short
        default: id.short
        }
    }

    private static func join(_ parts: [String?]) -> String {
        let parts = parts.compactMap(\.self)
        return parts.count > 1 ? "\(parts[0]): \(parts[1...].joined(separator: ": "))" : parts.joined()
    }
}

extension RecordBody {
    /// The name under which an import brought in one of its documents; nil where it did not.
    fileprivate func importedName(of edition: Digest) -> String? {
        guard case .sourcesImported(let all) = self else { return nil }
        return all.first { $0.document.edition == edition }?.document.id.name
    }
}
