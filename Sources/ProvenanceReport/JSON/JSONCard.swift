import ClaimLedger
import ClaimModel
import JSONData

extension ClaimCard {
    /// The card as data: the model's own members, and the sentences that every format shows.
    var json: JSONObject {
        JSONObject([
            "appearances": .array(appearances.map { .object($0.json) }),
            "claim": .object(claim.json),
            "earlierVerdicts": earlierVerdicts.isEmpty
                ? nil : .array(earlierVerdicts.map { .object($0.json) }),
            "evidence": .array(evidence.map { .object($0.json) }),
            "figure": figure.map { .object($0.json) },
            "gaps": .strings(gaps.map(\.text)),
            "history": .array(history.map { .object($0.json) }),
            "id": .string(id.name),
            "inclusion": .array(inclusion.map { .object($0.json) }),
            "links": links.isEmpty ? nil : .array(links.map { .object($0.json) }),
            "notes": notes.isEmpty ? nil : .array(notes.map { .object($0.json) }),
            "origins": origins.map { .object($0.json) },
            "record": .string(record.description),
            "standing": .string(standing.rawValue),
            "standingReasons": reasons.isEmpty ? nil : .strings(reasons.map(\.text)),
            "strongestAgainst": oppositions.isEmpty
                ? nil
                : .array(
                    oppositions.map {
                        .object(
                            JSONObject([
                                "evidence": .string($0.evidence.record.description),
                                "verdict": .string($0.verdict.rawValue),
                            ])
                        )
                    }
                ),
            "verdicts": .array(verdicts.map { .object($0.json) }),
            "withdrawn": withdrawn.map(JSONValue.string),
        ])
    }
}

extension IndependentOrigins {
    fileprivate var json: JSONObject {
        JSONObject([
            "conflicting": .integer(conflicting),
            "reasons": reasons.isEmpty ? nil : .strings(reasons),
            "supporting": .integer(supporting),
        ])
    }
}

extension ClaimFigure {
    /// The figure as data.
    var json: JSONObject {
        JSONObject([
            "points": .array(
                points.map { point in
                    .object(
                        JSONObject([
                            "evidence": .string(point.evidence.description), "value": .number(point.value),
                            "words": .string(point.words),
                        ])
                    )
                }
            ),
            "stated": .number(stated),
            "words": .string(words),
        ])
    }
}

extension AppearanceCard {
    fileprivate var json: JSONObject {
        JSONObject([
            "article": article.map { .string($0.id.name) },
            "attribution": .array(attribution.links.map { .object($0.json) }),
            "edition": .string(edition.hex),
            "quote": .object(quote.json),
            "record": .string(record.description),
        ])
    }
}

extension EvidenceCard {
    fileprivate var json: JSONObject {
        var object = evidence.json
        object["selector"] = nil
        object["by"] = .string(by)
        object["decisions"] = decisions.isEmpty ? nil : .strings(decisions)
        object["finderNote"] = finderNote.map(JSONValue.string)
        object["number"] = .integer(number)
        object["quote"] = .object(quote.json)
        object["record"] = .string(record.description)
        object["source"] = .string(evidence.source.hex)
        object["state"] = .string(state.rawValue)
        object["workings"] = workings.isEmpty ? nil : .strings(workings)
        return object
    }
}

extension QuoteCard {
    fileprivate var json: JSONObject {
        JSONObject([
            "after": .string(after),
            "before": .string(before),
            "end": range.map { .integer($0.end) },
            "newerEdition": requoted.map { .string($0.text) },
            "outcome": outcome.map { .string($0.rawValue) },
            "quote": .string(quote),
            "selector": .object(selector.json),
            "start": range.map { .integer($0.start) },
        ])
    }
}

extension VerdictCard {
    fileprivate var json: JSONObject {
        var object = review.json
        object["at"] = .string(at.description)
        object["by"] = .string(by)
        object["houseLabel"] = houseLabel.map(JSONValue.string)
        object["record"] = .string(record.description)
        object["withdrawn"] = withdrawn.map(JSONValue.string)
        return object
    }
}

extension LinkCard {
    fileprivate var json: JSONObject {
        JSONObject([
            "claim": .string(other.id.name),
            "relation": .string(relation.rawValue),
            "standing": .string(other.standing.rawValue),
        ])
    }
}

extension HistoryEntry {
    fileprivate var json: JSONObject {
        JSONObject([
            "at": .string(at.description),
            "by": .string(by),
            "kind": .string(kind),
            "record": .string(record.description),
            "words": .string(words),
        ])
    }
}
