import ClaimLedger
import ClaimModel
import JSONData

/// What is new and what changed since an earlier report.
struct ReportChanges: Hashable, Sendable {
    /// A claim that stands otherwise, or on other grounds, than it did.
    struct Change: Hashable, Sendable {
        let claim: ClaimMention
        /// Where it stood.
        let before: Standing
        /// What changed, a sentence each.
        let what: [String]
    }

    /// The newest records of the earlier report.
    let heads: [RecordID]
    /// How many records came in since.
    let recordCount: Int
    /// The latest time that a record of the earlier report bears; nil when it had none.
    let newestRecord: Timestamp?
    /// Claims that were not there, or had no place in this report's scope.
    let new: [ClaimMention]
    /// Claims whose standing, statement, verdict or evidence changed.
    let changed: [Change]
    /// Claims that later evidence overtook since.
    let overtaken: [Change]
    /// Claims that were taken back since.
    let withdrawn: [ClaimMention]

    /// Whether nothing in this scope changed.
    var isEmpty: Bool { new.isEmpty && changed.isEmpty && overtaken.isEmpty && withdrawn.isEmpty }
}

extension ReportBuilder {
    /// What is new and what changed since an earlier state of the ledger.
    func changes(since earlier: LedgerState) -> ReportChanges {
        var new: [ClaimMention] = []
        var changed: [ReportChanges.Change] = []
        var overtaken: [ReportChanges.Change] = []
        var withdrawn: [ClaimMention] = []
        for index in selection.claims {
            let claim = state.claims[index]
            let mention = cards.mention(index, withReasons: true)
            guard let before = earlier.claim(recordedBy: claim.record) else {
                if claim.withdrawn == nil { new.append(mention) }
                continue
            }
            if claim.withdrawn != nil {
                if before.withdrawn == nil { withdrawn.append(mention) }
                continue
            }
            let what = Self.differences(before, claim)
            guard !what.isEmpty else { continue }
            let change = ReportChanges.Change(claim: mention, before: before.standing, what: what)
            if Self.isOvertaken(claim), !Self.isOvertaken(before) {
                overtaken.append(change)
            } else {
                changed.append(change)
            }
        }
        return ReportChanges(
            heads: earlier.heads,
            recordCount: state.records.count - earlier.records.count,
            newestRecord: earlier.records.lazy.map(\.at).max(),
            new: new,
            changed: changed,
            overtaken: overtaken,
            withdrawn: withdrawn
        )
    }

    private static func isOvertaken(_ claim: TrackedClaim) -> Bool {
        claim.standingReasons.contains {
            if case .overtaken = $0 { true } else { false }
        }
    }

    private static func differences(_ before: TrackedClaim, _ now: TrackedClaim) -> [String] {
        var what: [String] = []
        if before.standing != now.standing {
            what.append("It was \(before.standing.rawValue), and is \(now.standing.rawValue).")
        }
        if before.claim.statement != now.claim.statement {
            what.append("It was worded: \(before.claim.statement)")
        }
        let known = Set(before.reviews.map(\.record))
        for review in now.currentReviews where !known.contains(review.record) {
            what.append(
                "\(review.by) marked it \(review.review.verdict.rawValue), as of \(review.review.asOf)."
            )
        }
        for (stance, word) in [(Evidence.Stance.supports, "for"), (.conflicts, "against")] {
            let (then, today) = (before.accepted(stance).count, now.accepted(stance).count)
            if then != today { what.append("Evidence \(word) it: \(then) then, \(today) now.") }
        }
        if before.appearances.count != now.appearances.count {
            what.append("It appears in \(now.appearances.count) places; it was \(before.appearances.count).")
        }
        return what
    }
}

extension ReportChanges {
    /// What it is compared with, as a sentence.
    var sentence: String {
        let time = newestRecord.map { " of \(SourceText.minute($0))" } ?? ""
        let records = SourceText.count(recordCount, "record", "records")
        return isEmpty
            ? "Since the earlier report\(time), \(records) came in, and nothing here changed."
            : "Since the earlier report\(time), \(records) came in."
    }

    var json: JSONObject {
        func names(_ mentions: [ClaimMention]) -> JSONValue { .strings(mentions.map(\.id.name)) }
        func list(_ changes: [Change]) -> JSONValue {
            .array(
                changes.map {
                    .object(
                        JSONObject([
                            "before": .string($0.before.rawValue),
                            "claim": .string($0.claim.id.name),
                            "standing": .string($0.claim.standing.rawValue),
                            "what": .strings($0.what),
                        ])
                    )
                }
            )
        }
        return JSONObject([
            "changed": list(changed),
            "new": names(new),
            "overtaken": list(overtaken),
            "records": .integer(recordCount),
            "withdrawn": names(withdrawn),
        ])
    }
}
