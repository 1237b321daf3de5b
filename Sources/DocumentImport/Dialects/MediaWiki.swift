extension Dialect {
    /// Exports of MediaWiki: each page a document, the text of its newest revision without markup.
    static let mediaWiki = Dialect(
        name: "mediawiki",
        mediaType: "application/xml",
        roots: [Root(name: "mediawiki")],
        roles: [
            "mediawiki": .container, "page": .document, "page/title": .passage(.heading), "revision": .version,
            "revision/text": .encoded(.wikitext, .paragraph),
        ],
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.part, "page/id"), MetadataRule(.title, "page/title"),
            MetadataRule(.url, "siteinfo/base", reading: .pageTitle),
            MetadataRule(.url, "page/title", reading: .pageTitle),
            MetadataRule(.publisher, "siteinfo/sitename"), MetadataRule(.published, "revision/timestamp"),
            MetadataRule(.edition, "revision/id"), MetadataRule(.language, "mediawiki/@lang"),
        ]
    )
}
