import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// An article with its claims.
    mutating func article(_ section: ArticleSection) {
        let anchor = Anchor.article(section.document.id)
        block("section", ["id": anchor, "class": "document", "aria-labelledby": "\(anchor)-title"]) { html in
            html.articleHead(section, anchor)
            if let text = section.text { html.markedText(text, section) }
            for entry in section.entries {
                switch entry {
                case .card(let card): html.claim(card)
                case .reference(let mention, let document): html.reference(mention, under: document)
                }
            }
            if section.entries.isEmpty { html.block("p", text: "No claim of this article is recorded.") }
        }
    }

    private mutating func articleHead(_ section: ArticleSection, _ anchor: String) {
        let document = section.document
        let metadata = document.metadata
        block("header", ["class": "article-head"]) { html in
            html.block("p", ["class": "kicker"], text: "Article")
            html.block("h2", ["id": "\(anchor)-title", "dir": "auto"]) {
                $0.foreign(metadata.title ?? document.id.name, language: metadata.language)
            }
            html.byline(document)
            html.block("p", ["class": "tally"]) { html in
                for standing in Tally.order where section.tally[standing] > 0 {
                    html.inline("span") { html in
                        html.badge(standing)
                        html.text(" \(section.tally[standing])")
                    }
                }
            }
            html.archived(section.editions)
            for note in section.notes { html.note(note) }
        }
    }

    /// Who wrote, published and dated a document, and where it is found.
    mutating func byline(_ document: Document) {
        let metadata = document.metadata
        block("p", ["class": "byline"]) { html in
            if !metadata.creators.isEmpty {
                html.foreign(metadata.creators.map(\.name).joined(separator: ", "))
                html.markup(" · ")
            }
            if let publisher = metadata.publisher {
                html.foreign(publisher)
                html.markup(" · ")
            }
            if let published = metadata.published {
                html.date(published)
                html.markup(" · ")
            }
            let address = metadata.url ?? document.origin
            html.address(address, text: address)
        }
    }

    /// The archived files of a document, with their digests.
    private mutating func archived(_ editions: [Document]) {
        block("details", ["class": "archived"]) { html in
            let title = editions.count == 1 ? "Archived file" : "Archived files: \(editions.count) editions"
            html.block("summary", text: title)
            for edition in editions { html.archivedFile(edition) }
        }
    }

    /// An archived file: path, digest, size.
    mutating func archivedFile(_ document: Document, more: (inout HTMLWriter) -> Void = { _ in }) {
        block("dl", ["class": "file"]) { html in
            html.fact("Archived as") { $0.inline("code", text: "Sources-Archive/\(document.archivePath)") }
            html.fact("SHA-256") { $0.inline("code", text: document.edition.hex) }
            html.fact("Size") { html in
                html.text("\(document.byteCount) bytes, \(document.mediaType), read as \(document.dialect)")
            }
            if let retrieved = document.metadata.retrieved { html.fact("Retrieved") { $0.date(retrieved) } }
            if let replaced = document.replaces {
                html.fact("Replaces") { $0.inline("code", text: replaced.hex) }
            }
            html.fact("Came from") { $0.foreign(document.origin) }
            more(&html)
        }
    }

    /// A name with its value in a list of facts.
    mutating func fact(_ name: String, _ value: (inout HTMLWriter) -> Void) {
        block("div") { html in
            html.inline("dt", text: name)
            html.inline("dd", [:], value)
        }
    }

    private mutating func reference(_ mention: ClaimMention, under document: DocumentID) {
        block("p", ["class": "elsewhere"]) { html in
            html.badge(mention.standing)
            html.text(" ")
            html.claimName(mention)
            html.text(" ")
            html.foreign(mention.statement)
            html.text(" Shown in full under ")
            html.inline("a", ["href": "#\(Anchor.article(document))"], text: document.name)
            html.text(".")
        }
    }

    /// The article's own text with its claims marked.
    private mutating func markedText(_ text: MarkedText, _ section: ArticleSection) {
        block("details", ["class": "text", "open": section.isWholeReport ? "" : nil]) { html in
            html.block("summary") { html in
                html.text("The article with its claims marked")
                html.inline("span", ["class": "aside"]) {
                    $0.text(" (edition \(text.edition.short), \(text.passages.count) passages)")
                }
            }
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
            html.inline("span", ["aria-hidden": "true"], text: StandingWords.symbol(mention.standing))
            html.inline(
                "span",
                ["class": "aside"],
                text: " (\(mention.id.name): \(mention.standing.rawValue))"
            )
        }
    }
}
