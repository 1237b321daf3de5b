public import ClaimModel
public import JSONData

// How the model's values are written in records, and read from them. What a newer version adds to them is left
// alone: it stays in the line, which is never rewritten.

extension Claim {
    /// The claim as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "about": about.map { .string($0.description) },
            "kind": .string(kind.rawValue),
            "statement": .string(statement),
            "tags": tags.isEmpty ? nil : .strings(tags),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            statement: try reader.string("statement"),
            kind: try reader.oneOf("kind"),
            about: try reader.optional(
                "about",
                "a date or an interval: 2016/2019, 2021-11/..",
                DateSpan.init(_:)
            ),
            tags: try reader.strings("tags")
        )
    }
}

extension Appearance {
    /// The appearance as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "article": .string(article.hex),
            "attribution": .array(attribution.links.map { .object($0.json) }),
            "selector": .object(selector.json),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            article: try reader.digest("article"),
            selector: try Selector(try reader.reader("selector")),
            attribution: Attribution(try reader.objects("attribution", Attribution.Link.init(_:)))
        )
    }
}

extension Attribution.Link {
    /// The link as a JSON object. What is said by nobody in particular, and merely said, stays as it was before links
    /// told more.
    public var json: JSONObject {
        JSONObject([
            "act": act == .said ? nil : .string(act.rawValue),
            "kind": kind == .unknown ? nil : .string(kind.rawValue),
            "mode": .string(mode.rawValue),
            "name": .string(name),
            "role": role.map(JSONValue.string),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            name: try reader.string("name"),
            role: try reader.optionalString("role"),
            mode: try reader.oneOf("mode"),
            kind: try reader.optionalOneOf("kind") ?? .unknown,
            act: try reader.optionalOneOf("act") ?? .said
        )
    }
}

extension Selector {
    /// The selector as a JSON object: `exact`, `prefix`, `suffix`, `start`, `end` and `xpath`, the members of the
    /// three W3C selectors in one.
    public var json: JSONObject {
        JSONObject([
            "end": position.map { .integer($0.range.end) },
            "exact": .string(quote.exact),
            "prefix": quote.prefix.isEmpty ? nil : .string(quote.prefix),
            "start": position.map { .integer($0.range.start) },
            "suffix": quote.suffix.isEmpty ? nil : .string(quote.suffix),
            "xpath": xpath.map { .string($0.path) },
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        var position: TextPositionSelector?
        if reader.object["start"] != nil || reader.object["end"] != nil {
            let start = try reader.integer("start")
            let end = try reader.integer("end")
            guard end > start else { throw reader.fail("end", "a position after start") }
            position = TextPositionSelector(CodePointRange(start: start, end: end))
        }
        self.init(
            quote: TextQuoteSelector(
                exact: try reader.string("exact"),
                prefix: try reader.optionalString("prefix") ?? "",
                suffix: try reader.optionalString("suffix") ?? ""
            ),
            position: position,
            xpath: try reader.optionalString("xpath").map(XPathSelector.init(_:))
        )
    }
}

extension Evidence {
    /// The evidence as a JSON object.
    public var json: JSONObject {
        var object = JSONObject([
            "date": date.map { .string($0.description) },
            "selector": .object(selector.json),
            "source": .string(source.hex),
            "stance": .string(stance.rawValue),
            "strength": strength.map { .string($0.rawValue) },
            "strengthNote": strengthNote.map(JSONValue.string),
            "summary": summary.map(JSONValue.string),
        ])
        switch origin {
        case .person: break
        case .finder(let reasons, let score):
            object["finder"] = .object(JSONObject(["reasons": .strings(reasons), "score": .number(score)]))
        case .document: object["origin"] = .string("document")
        }
        return object
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        var origin = Origin.person
        if reader.object["finder"] != nil {
            let finder = try reader.reader("finder")
            guard case .number(let score) = finder.object["score"], (0...1).contains(score) else {
                throw finder.fail("score", "a number from 0 to 1")
            }
            origin = .finder(reasons: try finder.strings("reasons"), score: score)
        } else if try reader.optionalString("origin") == "document" {
            origin = .document
        }
        self.init(
            source: try reader.digest("source"),
            selector: try Selector(try reader.reader("selector")),
            stance: try reader.oneOf("stance"),
            origin: origin,
            summary: try reader.optionalString("summary"),
            strength: try reader.optionalOneOf("strength"),
            strengthNote: try reader.optionalString("strengthNote"),
            date: try reader.optionalDate("date")
        )
    }
}

extension Review {
    /// The review as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "asOf": .string(asOf.description),
            "evidence": .strings(evidence.map(\.description)),
            "houseVerdict": houseVerdict.map(JSONValue.string),
            "rationale": .string(rationale),
            "verdict": .string(verdict.rawValue),
            "withoutEvidence": withoutEvidence.map(JSONValue.string),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            verdict: try reader.oneOf("verdict"),
            rationale: try reader.string("rationale"),
            evidence: try reader.recordIDs("evidence"),
            asOf: try reader.date("asOf"),
            withoutEvidence: try reader.optionalString("withoutEvidence"),
            houseVerdict: try reader.optionalString("houseVerdict")
        )
    }
}

extension Settlement {
    /// The settlement as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "holding": .strings(holding.map(\.description)),
            "reason": .string(reason),
            "reviews": .strings(reviews.map(\.description)),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            of: try reader.recordIDs("reviews"),
            holding: try reader.recordIDs("holding"),
            reason: try reader.string("reason")
        )
    }
}

extension DescriptionChange {
    /// The change as a JSON object: what is given in `set`, the names of what is cleared in `cleared`.
    public var json: JSONObject {
        let set = values.json
        let names = DescriptionField.allCases.filter(cleared.contains).map(\.rawValue)
        return JSONObject([
            "cleared": names.isEmpty ? nil : .strings(names),
            "set": set.members.isEmpty ? nil : .object(set),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        var cleared: Set<DescriptionField> = []
        for name in try reader.strings("cleared") {
            guard let field = DescriptionField(rawValue: name) else {
                throw reader.fail("cleared", "names of fields of a description")
            }
            cleared.insert(field)
        }
        self.init(
            reader.object["set"] == nil ? DocumentMetadata() : try DocumentMetadata(try reader.reader("set")),
            clearing: cleared
        )
        if fields.isEmpty { throw reader.fail("set", "an object with what is said anew") }
    }
}
