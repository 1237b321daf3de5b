import ClaimLedger
import ClaimModel

// The small parts that occur everywhere in the page.

extension HTMLWriter {
    /// The sign and the word of a standing.
    mutating func badge(_ standing: Standing) {
        inline("span", ["class": "badge s-\(CSSName.of(standing))"]) { html in
            html.inline(
                "span",
                ["class": "sign", "aria-hidden": "true"],
                text: StandingText.symbol(standing)
            )
            html.text(standing.rawValue.firstCapital)
        }
    }

    /// A rating of the organisation's own scale, with its place on it.
    mutating func rating(_ rating: RatingScale.Rating, of scale: RatingScale?) {
        inline("span", ["class": "rating", "title": rating.meaning]) { html in
            html.foreign(rating.label)
            if let value = rating.value, let best = scale?.best {
                html.inline("span", ["class": "meta"], text: " \(value) of \(best)")
            }
        }
    }

    /// A date as it was given.
    mutating func date(_ date: CalendarDate) {
        inline("time", ["datetime": date.description], text: date.description)
    }

    /// An instant to the minute; in full for machines.
    mutating func instant(_ at: Timestamp) {
        inline("time", ["datetime": at.description], text: SourceText.minute(at))
    }

    /// A digest or id: its beginning to see, the whole on demand and for machines.
    mutating func shortID(_ digest: Digest) {
        let hex = digest.hex
        inline("code", ["class": "id", "title": hex], text: String(hex.prefix(8)))
    }

    /// A claim's name, a link where the report has its card.
    mutating func claimName(_ mention: ClaimMention) {
        if mention.hasCard {
            inline("a", ["class": "name", "href": "#\(Anchor.claim(mention.id))"], text: mention.id.name)
        } else {
            inline("code", ["class": "name"], text: mention.id.name)
        }
    }

    /// Sentences, with a link to the evidence that each speaks of.
    mutating func remarks(_ remarks: [Remark], class name: String) {
        block("ul", ["class": name]) { html in
            for remark in remarks {
                html.block("li") { html in
                    html.foreign(remark.text)
                    if let evidence = remark.evidence {
                        html.text(" ")
                        html.inline("a", ["href": "#\(Anchor.evidence(evidence))"], text: "Show the evidence")
                    }
                }
            }
        }
    }

    /// The head of a table: a title for each column, on demand with the class of its cells.
    mutating func tableHead(_ columns: KeyValuePairs<String, String?>) {
        block("thead") { html in
            html.block("tr") { html in
                for (title, name) in columns {
                    html.inline("th", ["scope": "col", "class": name], text: title)
                }
            }
        }
    }

    /// An address: a link where it is plainly one of the web, text otherwise.
    mutating func address(_ address: String, text: String) {
        if let url = WebAddress.linkable(address) {
            link(url, text: text)
        } else {
            inline("code", ["class": "address"]) { $0.foreign(text) }
        }
    }

    /// A link out of the page that tells the other side nothing and lends it no weight.
    mutating func link(_ url: String, text: String, language: String? = nil) {
        inline("a", ["class": "out", "href": url, "rel": "noopener noreferrer nofollow"]) {
            $0.foreign(text, language: language)
        }
    }
}

/// The fragments that deep links name.
enum Anchor {
    static func claim(_ id: ClaimID) -> String { "claim-\(id.name)" }
    static func article(_ id: DocumentID) -> String { "article-\(id.name)" }
    /// Sixteen digits of the edition.
    static func source(_ edition: Digest) -> String { "source-\(edition.hex.prefix(16))" }
    /// Sixteen digits of the record: short enough to pass on, long enough not to meet its like.
    static func evidence(_ record: RecordID) -> String { "evidence-\(record.description.prefix(16))" }
}

/// The class names that the style knows standings and modes by.
enum CSSName {
    static func of(_ mode: Attribution.Mode) -> String {
        switch mode {
        case .ownVoice: "own-voice"
        case .directQuote: "direct-quote"
        case .indirectSpeech: "indirect-speech"
        case .unnamed: "unnamed"
        }
    }

    static func of(_ standing: Standing) -> String {
        switch standing {
        case .unreviewed: "unreviewed"
        case .verified: "verified"
        case .disputed: "disputed"
        case .misleading: "misleading"
        case .missingContext: "missing-context"
        case .unverifiable: "unverifiable"
        case .notCheckable: "not-checkable"
        case .provisional: "provisional"
        case .split: "split"
        case .contested: "contested"
        case .stale: "stale"
        }
    }
}
