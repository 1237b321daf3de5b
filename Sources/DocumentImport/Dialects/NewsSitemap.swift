extension Dialect {
    /// Sitemaps of news (sitemaps.org with Google's extension): each article that is named is a document.
    static let newsSitemap = Dialect(
        name: "news-sitemap",
        mediaType: "application/xml",
        roots: [Root(name: "urlset")],
        roles: [
            "url": .document, "urlset": .container, "news": .container, "title": .passage(.heading),
            "image": .container, "caption": .passage(.caption), "video": .container,
            "video/title": .passage(.caption), "description": .passage(.paragraph),
            "image/title": .passage(.caption),
        ],
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.part, "url/loc"), MetadataRule(.url, "url/loc"), MetadataRule(.title, "news/title"),
            MetadataRule(.published, "news/publication_date"),
            MetadataRule(.published, "url/lastmod", rank: 1),
            MetadataRule(.publisher, "publication/name"), MetadataRule(.language, "publication/language"),
        ]
    )
}
