import ClaimLedger
import ClaimModel
import JSONData

/// What became of a document that claims rest on: it was withdrawn, or came in again with changes.
struct Correction: Hashable, Sendable {
    /// What became of it.
    enum Event: Hashable, Sendable {
        /// It was withdrawn, and why.
        case withdrawn(by: String, at: Timestamp, reason: String)
        /// A newer edition came in.
        case newEdition(Digest)
    }

    /// The edition that claims rest on.
    let document: Document
    let event: Event
    /// The claims that appear in it, or whose accepted evidence is in it, each with what became of its quotes.
    let claims: [Affected]

    /// A claim that rests on the document.
    struct Affected: Hashable, Sendable {
        let claim: ClaimMention
        /// What rests on it, in words: the claim's own quote, a piece of evidence, a verdict.
        let what: [String]
    }
}

extension ReportBuilder {
    /// What became of documents that the report's claims rest on, in the order in which they came in.
    func corrections() -> [Correction] {
        let resting = claimsByEdition()
        return state.documents.flatMap { document in
            document.editions.flatMap { edition -> [Correction] in
                guard let claims = resting[edition.document.edition] else { return [] }
                var events: [Correction.Event] = []
                if let withdrawal = edition.withdrawal {
                    events.append(.withdrawn(by: withdrawal.by, at: withdrawal.at, reason: withdrawal.reason))
                }
                if document.newest.edition != edition.document.edition {
                    events.append(.newEdition(document.newest.edition))
                }
                return events.map { event in
                    Correction(
                        document: edition.document,
                        event: event,
                        claims: claims.map { affected($0, by: edition.document.edition) }
                    )
                }
            }
        }
    }

    /// For each edition, the claims of the report that rest on it.
    private func claimsByEdition() -> [Digest: [Int]] {
        var claims: [Digest: [Int]] = [:]
        func add(_ claim: Int, to edition: Digest) {
            if claims[edition]?.last != claim { claims[edition, default: []].append(claim) }
        }
        for index in standing {
            let claim = state.claims[index]
            for appearance in claim.appearances { add(index, to: appearance.appearance.article) }
            for evidence in claim.evidence where evidence.state == .accepted {
                add(index, to: evidence.evidence.source)
            }
        }
        return claims
    }

    private func affected(_ index: Int, by edition: Digest) -> Correction.Affected {
        let claim = state.claims[index]
        var what: [String] = []
        for appearance in claim.appearances where appearance.appearance.article == edition {
            what.append("its quote\(fate(appearance.requoted.last))")
        }
        for (number, evidence) in claim.evidence.enumerated()
        where evidence.state == .accepted && evidence.evidence.source == edition {
            let verdicts = claim.currentReviews.filter { $0.review.evidence.contains(evidence.record) }
            let rests = verdicts.isEmpty ? "" : ", on which the verdict of \(verdicts[0].by) rests"
            what.append(
                "E\(number + 1) (\(evidence.evidence.stance.rawValue))\(rests)\(fate(evidence.requoted.last))"
            )
        }
        return Correction.Affected(claim: cards.mention(index), what: what)
    }

    private func fate(_ requote: TrackedRequote?) -> String {
        guard let requote else { return "" }
        let isSame = requote.requoted.outcome == .moved && !requote.requoted.isChange
        return isSame
            ? ": unchanged, elsewhere" : ": \(requote.requoted.outcome.rawValue) in the newer edition"
    }
}

extension Correction {
    /// What became of the document, as a sentence.
    var sentence: String {
        let name = SourceText.short(document)
        switch event {
        case .withdrawn(let by, let at, let reason):
            return "\(name) was withdrawn, recorded by \(by), \(SourceText.minute(at)): \(reason)"
        case .newEdition(let edition):
            return "\(name) came in again with changes, as edition \(edition.short)."
        }
    }

    var json: JSONObject {
        var object = JSONObject([
            "claims": .array(
                claims.map {
                    .object(JSONObject(["claim": .string($0.claim.id.name), "what": .strings($0.what)]))
                }
            ),
            "document": .string(document.id.name),
            "edition": .string(document.edition.hex),
        ])
        switch event {
        case .withdrawn(let by, let at, let reason):
            object["event"] = .string("withdrawn")
            object["by"] = .string(by)
            object["at"] = .string(at.description)
            object["reason"] = .string(reason)
        case .newEdition(let edition):
            object["event"] = .string("new edition")
            object["newest"] = .string(edition.hex)
        }
        return object
    }
}
