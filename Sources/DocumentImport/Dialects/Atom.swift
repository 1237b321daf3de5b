extension Dialect {
    /// Atom 0.3 and 1.0: each entry a document. HTML and XHTML in texts are read as such.
    static let atom = Dialect(
        name: "atom",
        mediaType: "application/atom+xml",
        roots: [
            "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://example.com/newformat#", "",
        ].flatMap { [Root(name: "feed", namespace: $0), Root(name: "entry", namespace: $0)] },
        roles: [
            "feed": .container, "entry": .document, "title": .encoded(.typed, .heading),
            "subtitle": .encoded(.typed, .paragraph), "tagline": .encoded(.typed, .paragraph),
            "info": .encoded(.typed, .paragraph), "summary": .encoded(.typed, .paragraph),
            "content": .encoded(.typed, .paragraph), "copyright": .encoded(.typed, .footnote),
            "rights": .encoded(.typed, .footnote), "source": .metadataOnly,
            "media:group": .container, "media:description": .encoded(.html, .paragraph),
            "category[@term=\(blogger)template|\(blogger)settings|\(blogger)page-template]": .dropsDocument,
        ],
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.part, "entry/id"),
            MetadataRule(.title, "entry/title", reading: .typed),
            MetadataRule(.title, "feed/title", rank: 1, reading: .typed),
            MetadataRule(.publisher, "entry/source/title", reading: .html),
            MetadataRule(.publisher, "feed/title", rank: 1, reading: .html),
            MetadataRule(.person, "entry/author/name"), MetadataRule(.person, "feed/author/name", rank: 1),
            MetadataRule(.published, "entry/published"), MetadataRule(.published, "entry/issued"),
            MetadataRule(.published, "entry/created", rank: 1),
            MetadataRule(.published, "entry/updated", rank: 2),
            MetadataRule(.published, "entry/modified", rank: 3),
            MetadataRule(.published, "feed/updated", rank: 4),
            MetadataRule(.published, "feed/modified", rank: 5),
            MetadataRule(.url, "entry/link[@rel=alternate|]/@href"), MetadataRule(.url, "entry/id", rank: 1),
            MetadataRule(.url, "feed/link[@rel=alternate|]/@href", rank: 2),
            MetadataRule(.language, "entry/@lang"), MetadataRule(.language, "feed/@lang", rank: 1),
            MetadataRule(.edition, "entry/updated"),
        ],
        namespaces: [
            "": [
                "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://example.com/newformat#",
                "",
            ],
            "media": ["http://search.yahoo.com/mrss/"],
        ],
        foreign: .metadataOnly
    )

    /// What Blogger's exports call the kinds of their entries.
    private static let blogger = "http://schemas.google.com/blogger/2008/kind#"
}
