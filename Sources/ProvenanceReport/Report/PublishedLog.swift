public import ClaimLedger
import ClaimModel
import JSONData

/// What was changed of claims after they were published: the corrections log.
struct PublishedLog: Hashable, Sendable {
    /// A claim that was published.
    struct Entry: Hashable, Sendable {
        let claim: ClaimMention
        /// The record that brought the claim in.
        let record: RecordID
        let publications: [Publishing]
        /// What changed since, in the order of replay.
        let changes: [Change]
    }

    /// One publication of a claim.
    struct Publishing: Hashable, Sendable {
        let record: RecordID
        let at: Timestamp
        let by: String
        let address: String?
        let standing: Standing
        let files: [PublishedReport.File]
        let words: String?
    }

    /// What one record changed.
    struct Change: Hashable, Sendable {
        let record: RecordID
        let at: Timestamp
        let by: String
        let reason: String?
        let parts: [Part]
    }

    /// One field, in words.
    struct Part: Hashable, Sendable {
        let field: String
        let subject: String?
        let before: String?
        let after: String?
    }

    /// The published claims, in the order in which they were recorded.
    let entries: [Entry]

    /// A change, with the published claims that it changed alike.
    struct Shared: Hashable, Sendable {
        let change: Change
        /// The claims, in the order in which they were recorded; one or more.
        let entries: [Entry]
    }

    /// The changes, each once however many claims rest on what was changed, the newest first.
    var shared: [Shared] {
        var places: [Change: Int] = [:]
        var shared: [(change: Change, entries: [Entry])] = []
        for (entry, change) in newestFirst {
            if let place = places[change] {
                shared[place].entries.append(entry)
            } else {
                places[change] = shared.count
                shared.append((change, [entry]))
            }
        }
        let order = Dictionary(entries.enumerated().map { ($0.element.record, $0.offset) }) { first, _ in
            first
        }
        return shared.map { group in
            Shared(
                change: group.change,
                entries: group.entries.sorted { order[$0.record, default: 0] < order[$1.record, default: 0] }
            )
        }
    }

    /// What was changed of one claim alone, with the claims of which anything was; and the changes of several.
    var parted: (own: [Entry], shared: [Shared]) {
        let several = shared.filter { $0.entries.count > 1 }
        let changes = Set(several.map(\.change))
        let own = entries.map { entry in
            Entry(
                claim: entry.claim,
                record: entry.record,
                publications: entry.publications,
                changes: entry.changes.filter { !changes.contains($0) }
            )
        }
        return (own.filter { !$0.changes.isEmpty }, several)
    }

    /// The changes of all claims, the newest first.
    var newestFirst: [(entry: Entry, change: Change)] {
        let all = entries.flatMap { entry in entry.changes.map { (entry: entry, change: $0) } }
        return all.enumerated().sorted { left, right in
            let (one, two) = (left.element.change.at, right.element.change.at)
            return one != two ? one > two : left.offset > right.offset
        }.map(\.element)
    }

    /// The time of the newest change, or of the newest publication where nothing changed; nil for an empty log.
    var updated: Timestamp? {
        entries.flatMap { $0.changes.map(\.at) }.max() ?? entries.flatMap { $0.publications.map(\.at) }.max()
    }
}

extension ReportBuilder {
    /// What was changed of the report's claims after they were published.
    func publishedLog(_ published: [PublishedClaim], _ rules: HouseRules) -> PublishedLog {
        let places = Dictionary(
            selection.claims.map { (state.claims[$0].record, $0) }
        ) { first, _ in first }
        return PublishedLog(
            entries: published.compactMap { claim in
                guard let index = places[claim.claim] else { return nil }
                return PublishedLog.Entry(
                    claim: cards.mention(index),
                    record: claim.claim,
                    publications: claim.publications.map { Self.publishing($0, of: claim.claim) },
                    changes: claim.changes.map { Self.change($0, rules) }
                )
            }
        )
    }

    private static func publishing(_ publication: TrackedPublication, of claim: RecordID)
        -> PublishedLog.Publishing
    {
        let standing = publication.report.claims.first { $0.record == claim }?.standing
        return PublishedLog.Publishing(
            record: publication.record,
            at: publication.at,
            by: publication.by,
            address: publication.report.address,
            standing: standing ?? .unreviewed,
            files: publication.report.files,
            words: publication.report.words
        )
    }

    private static func change(_ change: PublishedChange, _ rules: HouseRules) -> PublishedLog.Change {
        PublishedLog.Change(
            record: change.record,
            at: change.at,
            by: change.by,
            reason: change.reason,
            parts: change.parts.map { part in
                PublishedLog.Part(
                    field: part.field.rawValue,
                    subject: part.subject,
                    before: part.before.map(rules.words),
                    after: part.after.map(rules.words)
                )
            }
        )
    }

}

extension HouseRules {
    /// What stood or stands in a field of a published claim, in words.
    public func words(_ value: PublishedChange.Value) -> String {
        switch value {
        case .text(let text): text
        case .standing(let standing, nil): standing.rawValue
        case .standing(let standing, let house?):
            "\(verdictLabels[house] ?? house) (\(standing.rawValue))"
        }
    }
}

extension [PublishedClaim] {
    /// The ids of the house's own verdicts that the log names.
    var houseVerdicts: Set<String> {
        var ids: Set<String> = []
        for part in flatMap(\.changes).flatMap(\.parts) {
            for value in [part.before, part.after] {
                if case .standing(_, let house?) = value { ids.insert(house) }
            }
        }
        return ids
    }
}

extension PublishedLog.Part {
    /// The field with what stood there and what does since, as a sentence.
    var sentence: String {
        let name = subject.map { "\(field) of \($0)" } ?? field
        let sentence =
            switch (before, after) {
            case (let before?, let after?): "\(name): it was “\(before)”, and is “\(after)”."
            case (nil, let after?): "\(name), new: “\(after)”."
            case (let before?, nil): "\(name), gone: “\(before)”."
            case (nil, nil): "\(name)."
            }
        return sentence.firstCapital
    }
}

extension PublishedLog.Change {
    /// Who changed it, when and why, as a sentence.
    var origin: String {
        "Recorded by \(by), \(SourceText.minute(at))"
            + (reason.map { ": \($0)" } ?? "; no reason was recorded.")
    }
}

extension PublishedLog.Shared {
    /// How many claims it changed, as a heading.
    var heading: String { "\(SourceText.count(entries.count, "claim", "claims")) changed alike" }
}

extension PublishedLog.Publishing {
    /// The publication as a sentence.
    var sentence: String {
        let place = address.map { " at \($0)" } ?? ""
        return "Published as \(standing.rawValue)\(place), recorded by \(by), \(SourceText.minute(at))"
            + (words.map { ": \($0)" } ?? ".")
    }
}

extension PublishedLog {
    /// What stands where nothing was changed.
    static let nothing = "Nothing of what was published was changed since."

    /// How many claims were published and how many changed, as a sentence.
    var summary: String {
        if entries.isEmpty { return "Nothing was recorded as published." }
        let changed = entries.filter { !$0.changes.isEmpty }.count
        let published = "\(SourceText.count(entries.count, "claim was", "claims were")) published"
        return changed == 0 ? "\(published). \(Self.nothing)" : "\(published); \(changed) changed since."
    }

    var json: JSONValue {
        .array(
            entries.map { entry in
                .object(
                    JSONObject([
                        "changes": .array(entry.changes.map { .object($0.json) }),
                        "claim": .string(entry.claim.id.name),
                        "publications": .array(entry.publications.map { .object($0.json) }),
                    ])
                )
            }
        )
    }
}

extension PublishedLog.Publishing {
    fileprivate var json: JSONObject {
        JSONObject([
            "address": address.map(JSONValue.string),
            "at": .string(at.description),
            "by": .string(by),
            "files": files.isEmpty ? nil : .array(files.map { .object($0.json) }),
            "record": .string(record.description),
            "standing": .string(standing.rawValue),
            "words": words.map(JSONValue.string),
        ])
    }
}

extension PublishedLog.Change {
    fileprivate var json: JSONObject {
        JSONObject([
            "at": .string(at.description),
            "by": .string(by),
            "parts": .array(
                parts.map { part in
                    .object(
                        JSONObject([
                            "after": part.after.map(JSONValue.string),
                            "before": part.before.map(JSONValue.string),
                            "field": .string(part.field),
                            "subject": part.subject.map(JSONValue.string),
                        ])
                    )
                }
            ),
            "reason": reason.map(JSONValue.string),
            "record": .string(record.description),
        ])
    }
}
