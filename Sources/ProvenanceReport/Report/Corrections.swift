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
        /// What is said of it was corrected: by whom, when, from what to what, and why.
        case described(by: String, at: Timestamp, what: String, reason: String?)
        /// Its archived bytes were removed, and why.
        case takenDown(by: String, at: Timestamp, reason: String)
        /// People who did not see each other's records say different things of it.
        case inConflict(String)
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
                if let takedown = edition.takedown {
                    events.append(.takenDown(by: takedown.by, at: takedown.at, reason: takedown.reason))
                }
                for correction in edition.corrections {
                    events.append(
                        .described(
                            by: correction.by,
                            at: correction.at,
                            what: Self.what(correction, of: edition),
                            reason: correction.reason
                        )
                    )
                }
                for conflict in edition.conflicts {
                    let statements = conflict.statements.map {
                        "“\($0.value?.description ?? "unknown")” (\($0.by))"
                    }
                    events.append(
                        .inConflict("\(conflict.field.rawValue): \(statements.joined(separator: " or "))")
                    )
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

    /// What a correction changed: each field with what its author saw it say, and what it says now.
    private static func what(_ correction: TrackedDescription, of edition: TrackedEdition) -> String {
        let earlier = edition.descriptions.prefix { $0.record != correction.record }
            .filter { !correction.unseen.contains($0.record) }
        return correction.change.fields.map { field in
            let before = earlier.last { $0.change.states(field) }?.change.value(of: field)
            let now = correction.change.value(of: field)
            return
                "\(field.rawValue) from “\(before?.description ?? "unknown")” to “\(now?.description ?? "unknown")”"
        }.joined(separator: ", ")
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
        for evidence in claim.evidence
        where evidence.state == .accepted && evidence.evidence.source == edition {
            let verdicts = claim.currentReviews.filter { $0.review.evidence.contains(evidence.record) }
            let rests = verdicts.isEmpty ? "" : ", on which the verdict of \(verdicts[0].by) rests"
            what.append(
                "\(evidence.label) (\(evidence.evidence.stance.rawValue))\(rests)\(fate(evidence.requoted.last))"
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
        case .described(let by, let at, let what, let reason):
            return "What is said of \(name) was corrected by \(by), \(SourceText.minute(at)): \(what)"
                + (reason.map { ". \($0)" } ?? "")
        case .takenDown(let by, let at, let reason):
            return
                "The archived bytes of \(name) were removed, recorded by \(by), \(SourceText.minute(at)): \(reason)"
        case .inConflict(let what):
            return
                "People who did not see each other’s records say different things of \(name): \(what). None of it stands."
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
        case .described(let by, let at, let what, let reason):
            object["event"] = .string("description corrected")
            object["by"] = .string(by)
            object["at"] = .string(at.description)
            object["what"] = .string(what)
            object["reason"] = reason.map(JSONValue.string)
        case .takenDown(let by, let at, let reason):
            object["event"] = .string("taken down")
            object["by"] = .string(by)
            object["at"] = .string(at.description)
            object["reason"] = .string(reason)
        case .inConflict(let what):
            object["event"] = .string("description in conflict")
            object["what"] = .string(what)
        }
        return object
    }
}
