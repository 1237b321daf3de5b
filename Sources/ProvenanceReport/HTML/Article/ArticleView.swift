import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// An article with its claims.
    mutating func article(_ section: ArticleSection, _ style: CardStyle) {
        let anchor = Anchor.article(section.document.id)
        block("section", ["id": anchor, "class": "document", "aria-labelledby": "\(anchor)-title"]) { html in
            if style.isOpen {
                for case .card(let card) in section.entries { html.claim(card, style) }
                html.articleHead(section, anchor)
                return
            }
            html.articleHead(section, anchor)
            html.block("div", ["class": "claims"]) { html in
                for entry in section.entries {
                    switch entry {
                    case .card(let card): html.claim(card, style)
                    case .reference(let mention, let document): html.reference(mention, under: document)
                    }
                }
            }
            if section.entries.isEmpty { html.block("p", text: "No claim of this article is recorded.") }
            if let text = section.text { html.markedText(text, section) }
            html.figures(of: section, style)
        }
    }

    private mutating func articleHead(_ section: ArticleSection, _ anchor: String) {
        let document = section.document
        let metadata = document.metadata
        block("header", ["class": "article-head"]) { html in
            html.block("h2", ["id": "\(anchor)-title", "dir": "auto"]) {
                $0.foreign(metadata.title ?? document.id.name, language: metadata.language)
            }
            html.byline(document)
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
}
