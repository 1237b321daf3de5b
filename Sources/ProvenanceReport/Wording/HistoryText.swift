import ClaimLedger
import ClaimModel

/// What each record about a claim says, in a few words.
struct HistoryText {
    let state: LedgerState
    let references: [RecordID: EvidenceReference]
    var rules = HouseRules()
    /// The fingerprints of the keys that records are signed with, as their signatures say.
    var signed: [RecordID: String] = [:]

    /// The records in the order of replay, each once.
    func entries(_ records: [RecordID]) -> [HistoryEntry] {
        var seen: Set<RecordID> = []
        return records.compactMap { id in
            guard seen.insert(id).inserted, let record = state.record(id) else { return nil }
            let mark = signed[id].map { " [signature of \($0)]" } ?? ""
            return HistoryEntry(
                record: id,
                at: record.at,
                by: record.by,
                kind: record.kind,
                words: words(record) + mark,
                brief: brief(record).map { $0 + mark }
            )
        }
    }

    /// A decision about evidence, with who made it; without a full stop.
    static func decision(_ record: Record) -> String {
        let words = decisionWords(record)
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }

    private static func decisionWords(_ record: Record) -> String {
        let by = "by \(record.by), \(SourceText.minute(record.at))"
        switch record.body {
        case .evidenceAccepted(_, let stance, let reason):
            return "Accepted\(stance.map { " as \($0.rawValue)" } ?? "") \(by)\(after(reason))"
        case .evidenceRejected(_, let reason): return "Rejected \(by)\(after(reason))"
        case .evidenceWithdrawn(_, let reason): return "Withdrawn \(by)\(after(reason))"
        default: return "\(record.kind) \(by)"
        }
    }

    /// The withdrawal of a source, with who recorded it.
    static func withdrawal(_ withdrawal: TrackedWithdrawal) -> String {
        "The source was withdrawn, recorded by \(withdrawal.by), \(SourceText.minute(withdrawal.at)): "
            + withdrawal.reason
    }

    private func words(_ record: Record) -> String {
        switch record.body {
        case .documentWithdrawn(let edition, let reason):
            "withdrew \(document(edition))\(Self.after(reason))"
        case .claimRecorded(_, let claim, _): "recorded: \(claim.statement)"
        case .claimRevised(_, let claim, let reason): "revised to: \(claim.statement)\(Self.after(reason))"
        case .claimWithdrawn(_, let reason): "withdrawn\(Self.after(reason))"
        case .appearanceAdded(_, let appearance):
            "found in another place, too: \(document(appearance.article))"
        case .claimsLinked(let claim, let other, let relation):
            "linked as \(relation.rawValue): \(name(claim)) and \(name(other))"
        case .evidenceProposed(_, let evidence):
            "proposed \(label(record.id)): \(evidence.stance.rawValue)"
        case .evidenceAttached(_, let evidence):
            "attached \(label(record.id)): \(evidence.stance.rawValue)"
        case .evidenceAccepted(let evidence, let stance, let reason):
            "accepted \(label(evidence))\(stance.map { " as \($0.rawValue)" } ?? "")\(Self.after(reason))"
        case .evidenceRejected(let evidence, let reason): "rejected \(label(evidence))\(Self.after(reason))"
        case .evidenceWithdrawn(let evidence, let reason):
            "withdrew \(label(evidence))\(Self.after(reason))"
        case .reviewGiven(_, let review): "\(rules.words(review)), as of \(review.asOf)"
        case .reviewWithdrawn(let review, let reason):
            "withdrew the review \(review.short)\(Self.after(reason))"
        case .note(_, let text): text
        case .documentDescribed(let edition, let change, let reason):
            "corrected what is said of \(document(edition)): \(Self.words(change))\(Self.after(reason))"
        case .documentTakenDown(let edition, let reason):
            "took down \(document(edition))\(Self.after(reason))"
        case .attributionCorrected(_, let attribution, let reason):
            "corrected who says it: \(attribution.links.map(\.name).joined(separator: " → "))\(Self.after(reason))"
        case .appearanceWithdrawn(_, let reason): "withdrew an appearance\(Self.after(reason))"
        case .claimRenamed(_, let name): "renamed to \(name)"
        case .claimSettled(_, let settlement):
            "settled, holding \(settlement.holding.count) of \(settlement.reviews.count) reviews: \(settlement.reason)"
        case .recordWithdrawn(let id, _, let reason):
            "took back \(state.record(id)?.kind ?? "record") \(id.short): \(reason)"
        // The house's own: histories of reports leave them out.
        case .privateNote, .reviewDrafted, .claimAssigned, .claimEmbargoed: ""
        case .articleImported(let imported), .sourceImported(let imported):
            "imported \(imported.document.id)"
        case .sourcesImported(let all): "imported \(all.map(\.document.id.name).joined(separator: ", "))"
        case .collectionImported(let collection):
            "imported \(collection.id), \(collection.documentCount) documents"
        case .claimsPublished(let report):
            "published \(SourceText.count(report.claims.count, "claim", "claims"))"
                + (report.address.map { " at \($0)" } ?? "")
        case .recordsSigned(let signature):
            "signed \(SourceText.count(signature.records.count, "record", "records"))"
        case .unknown: "a record that a newer version wrote"
        }
    }

    /// What a correction says anew: "publisher: Coast Daily; title: none".
    private static func words(_ change: DescriptionChange) -> String {
        change.fields.map { "\($0.rawValue): \(change.value(of: $0)?.description ?? "none")" }
            .joined(separator: "; ")
    }

    /// The words about evidence, by its label alone.
    private func brief(_ record: Record) -> String? {
        let evidence: RecordID
        switch record.body {
        case .evidenceProposed, .evidenceAttached: evidence = record.id
        case .evidenceAccepted(let id, _, _), .evidenceRejected(let id, _), .evidenceWithdrawn(let id, _):
            evidence = id
        default: return nil
        }
        guard let name = references[evidence]?.label else { return nil }
        return words(record).replacing(label(evidence), with: name, maxReplacements: 1)
    }

    private func label(_ evidence: RecordID) -> String {
        guard let reference = references[evidence] else { return "record \(evidence.short)" }
        return "\(reference.label ?? "evidence") (\(reference.source))"
    }

    private func name(_ claim: RecordID) -> String {
        state.claim(recordedBy: claim)?.id.name ?? "record \(claim.short)"
    }

    private func document(_ edition: Digest) -> String {
        state.document(edition: edition)?.id.name ?? "edition \(edition.short)"
    }

    private static func after(_ reason: String?) -> String { reason.map { ": \($0)" } ?? "" }
}
