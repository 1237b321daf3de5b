import ClaimModel

extension HTMLWriter {
    /// The documents that evidence comes from, each once, with what identifies its archived file.
    mutating func sources(of report: ProvenanceReport) {
        let entries = report.sources.entries
        guard !entries.isEmpty else { return }
        block("section", ["id": "sources", "aria-labelledby": "sources-title"]) { html in
            html.block("h2", ["id": "sources-title"], text: "Sources")
            html.block("p", ["class": "extent"]) {
                $0.text(
                    "The \(SourceText.count(entries.count, "document", "documents")) that evidence in this report "
                        + "comes from, as archived."
                )
            }
            html.block("ol", ["class": "sources-list"]) { html in
                for entry in entries { html.source(entry, isBrief: report.isLarge) }
            }
        }
    }

    private mutating func source(_ entry: SourceList.Entry, isBrief: Bool) {
        let document = entry.document
        let metadata = document.metadata
        block("li", ["id": Anchor.source(document.edition)]) { html in
            html.block("p") { html in
                if let publisher = metadata.publisher {
                    html.inline("b") { $0.foreign(publisher) }
                    html.text(" ")
                }
                html.title(metadata.title ?? document.id.name, of: document)
                if let published = metadata.published {
                    html.text(", ")
                    html.date(published)
                }
                html.text(". Bears on \(SourceText.count(entry.claims, "claim", "claims")).")
            }
            html.block("p", ["class": "small"]) { html in
                html.inline("code", text: document.archivePath)
                html.text(", \(document.byteCount) bytes, \(document.mediaType), read as \(document.dialect)")
                if let retrieved = metadata.retrieved {
                    html.text(", retrieved ")
                    html.date(retrieved)
                }
            }
            html.block("p", ["class": "small"]) { html in
                html.text("SHA-256 ")
                html.inline("code", text: document.edition.hex)
                let address = metadata.url ?? document.origin
                if !isBrief, WebAddress.linkable(address) == nil, address != document.archivePath {
                    html.text(" · came from ")
                    html.address(address, text: address)
                }
            }
        }
    }
}
