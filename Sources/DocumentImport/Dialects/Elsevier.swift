extension Dialect {
    /// Articles of Elsevier, as its interfaces hand them out.
    static let elsevier = Dialect(
        name: "elsevier",
        mediaType: "application/xml",
        roots: [
            Root(name: "full-text-retrieval-response"),
            Root(namespaceBeginning: "http://www.elsevier.com/xml/ja/"),
            Root(namespaceBeginning: "http://www.elsevier.com/xml/xocs/"),
        ],
        roles: roles([
            (
                .metadataOnly,
                [
                    "coredata", "objects", "scopus-id", "scopus-eid", "link", "meta", "item-info",
                    "author-group",
                    "date-received", "date-revised", "date-accepted", "serial-item", "rawtext", "keywords",
                ]
            ),
            (.passage(.heading), ["head/title", "section-title", "subtitle"]),
            (.passage(.paragraph), ["para", "simple-para"]), (.passage(.caption), ["caption/simple-para"]),
            (.turning(.footnote), ["footnote", "bibliography"]),
            (.passage(.footnote), ["bib-reference", "note-para"]),
            (.lead, ["label"]), (.container, ["bib-reference/label"]),
            (.noteMark, ["cross-ref", "cross-refs"]),
            (.superscript, ["sup"]), (.lowered, ["inf"]),
            (.inline, ["italic", "bold", "small-caps", "hsp", "inter-ref", "underline", "sans-serif"]),
            (.table, ["tgroup"]), (.tableHead, ["thead"]), (.passage(.tableRow), ["row"]), (.cell, ["entry"]),
            (.space, ["surname", "given-name"]), (.skipped, ["math", "figure/link"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "coredata/title"), MetadataRule(.title, "head/title", rank: 1),
            MetadataRule(
                .person,
                "author-group/author",
                parts: ["given-name", "surname"],
                without: ["roles", "cross-ref", "e-address", "degrees", "contributor-role"]
            ),
            MetadataRule(.person, "coredata/creator", rank: 1),
            MetadataRule(.organisation, "author-group/collaboration/text"),
            MetadataRule(.publisher, "coredata/publicationName"),
            MetadataRule(.published, "coredata/coverDate"),
            MetadataRule(.url, "coredata/doi", reading: .behind("https://doi.org/")),
            MetadataRule(.url, "item-info/doi", rank: 1, reading: .behind("https://doi.org/")),
        ]
    )
}
