import ClaimModel

extension HTMLWriter {
    /// The article's own text with its claims marked.
    mutating func markedText(_ text: MarkedText, _ section: ArticleSection) {
        // The claims come first; a text that is all the report is about stands open below them.
        block("details", ["class": "text", "open": section.isWholeReport ? "" : nil]) { html in
            html.block("summary") { html in
                html.text("The article with its claims marked")
                html.inline("span", ["class": "aside"]) {
                    $0.text(" (edition \(text.edition.short), \(text.passages.count) passages)")
                }
            }
            html.legend(section.tally)
            let language = section.document.metadata.language.flatMap(LanguageTag.valid)
            html.block("div", ["class": "running", "lang": language, "dir": "auto"]) { html in
                for passage in text.passages { html.passage(passage, text.claims) }
            }
            if !text.unplaced.isEmpty {
                html.block("p", ["class": "unplaced"]) { html in
                    html.text("Without a sure place in this text: ")
                    for mention in text.unplaced {
                        html.claimName(mention)
                        html.text(" ")
                    }
                }
            }
        }
    }

    /// What the lines under the claims mean.
    private mutating func legend(_ tally: Tally) {
        block("ul", ["class": "legend", "aria-label": "Marks"]) { html in
            for standing in Tally.order where tally[standing] > 0 {
                html.block("li") { $0.badge(standing) }
            }
        }
    }

    private mutating func passage(_ passage: MarkedText.MarkedPassage, _ claims: [ClaimMention]) {
        switch passage.kind {
        case .heading: block("p", ["class": "heading", "dir": "auto"]) { $0.runs(passage, claims) }
        case .quotation: block("blockquote", ["dir": "auto"]) { $0.runs(passage, claims) }
        case .paragraph, .utterance, .tableRow, .caption, .footnote:
            let name = passage.kind == .caption || passage.kind == .footnote ? "small" : nil
            block("p", ["class": name, "dir": "auto"]) { $0.runs(passage, claims) }
        }
    }

    private mutating func runs(_ passage: MarkedText.MarkedPassage, _ claims: [ClaimMention]) {
        if let speaker = passage.speaker {
            inline("b") { $0.foreign(speaker) }
            text(": ")
        }
        for run in passage.runs {
            guard let inner = run.marks.last else {
                text(run.text)
                continue
            }
            inline("mark", ["class": "s-\(CSSName.of(claims[inner].standing))"]) { html in
                html.inline(
                    "a",
                    ["href": "#\(Anchor.claim(claims[inner].id))", "title": claims[inner].statement]
                ) { html in
                    html.text(run.text)
                    if run.ends.contains(inner) { html.sign(claims[inner]) }
                }
            }
            for other in run.ends where other != inner {
                inline("a", ["class": "also", "href": "#\(Anchor.claim(claims[other].id))"]) { html in
                    html.sign(claims[other])
                }
            }
        }
    }

    /// The sign of a claim's standing behind its quote, with the word for those who can't see it.
    private mutating func sign(_ mention: ClaimMention) {
        inline("sup", ["class": "s-\(CSSName.of(mention.standing))"]) { html in
            html.inline("span", ["aria-hidden": "true"], text: StandingText.symbol(mention.standing))
            html.inline(
                "span",
                ["class": "aside"],
                text: " (\(mention.id.name): \(mention.standing.rawValue))"
            )
        }
    }
}
