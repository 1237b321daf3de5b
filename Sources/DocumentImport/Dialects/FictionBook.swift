extension Dialect {
    /// Books in FictionBook 2.
    static let fictionBook = Dialect(
        name: "fictionbook",
        mediaType: "application/x-fictionbook+xml",
        roots: [Root(name: "FictionBook")],
        roles: roles([
            (.metadataOnly, ["description"]), (.skipped, ["stylesheet", "binary", "image"]),
            (.passage(.heading), ["title/p", "subtitle"]), (.passage(.paragraph), ["p", "v", "text-author"]),
            (.turning(.quotation), ["cite", "epigraph"]),
            (.turning(.footnote), ["body[@name=notes|footnotes]"]),
            (.noteMark, ["a[@type=note]"]), (.superscript, ["sup"]), (.lowered, ["sub"]),
            (.struck, ["strikethrough"]), (.inline, ["a", "strong", "emphasis", "style", "code"]),
            (.table, ["table"]), (.passage(.tableRow), ["tr"]), (.cell, ["td"]), (.headerCell, ["th"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "title-info/book-title"),
            MetadataRule(
                .person,
                "title-info/author",
                parts: ["first-name", "middle-name", "last-name"],
                without: ["id", "home-page", "email"]
            ),
            MetadataRule(.publisher, "publish-info/publisher"),
            MetadataRule(.published, "title-info/date/@value"),
            MetadataRule(.published, "title-info/date", rank: 1),
            MetadataRule(.published, "publish-info/year", rank: 2),
            MetadataRule(.language, "title-info/lang"),
        ]
    )
}
