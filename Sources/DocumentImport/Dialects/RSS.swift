extension Dialect {
    /// RSS 0.9 to 2.0: each item a document. HTML in descriptions is read as such.
    static let rss = Dialect(
        name: "rss",
        mediaType: "application/rss+xml",
        roots: [
            Root(name: "rss"), Root(name: "RDF", namespace: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Root(name: "channel", namespace: ""),
        ],
        roles: [
            "rss": .container, "RDF": .container, "rdf:RDF": .container, "channel": .container, "item": .document,
            "title": .encoded(.html, .heading), "description": .encoded(.html, .paragraph),
            "fullitem": .encoded(.html, .paragraph), "content:encoded": .encoded(.html, .paragraph),
            "xhtml:body": .container, "body": .embedding, "xhtml:p": .passage(.paragraph),
            "content:items": .metadataOnly, "rdf:li": .metadataOnly,
            "tagline": .encoded(.html, .paragraph), "image": .metadataOnly, "textInput": .metadataOnly,
            "textinput": .metadataOnly, "xhtml:div": .textOrContainer(.paragraph),
        ],
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.part, "item/guid"), MetadataRule(.part, "item/@about", rank: 1),
            MetadataRule(.part, "item/link", rank: 2),
            MetadataRule(.title, "item/title", reading: .html),
            MetadataRule(.title, "channel/title", rank: 1, reading: .html),
            MetadataRule(.publisher, "item/dc:publisher"), MetadataRule(.publisher, "item/source", rank: 1),
            MetadataRule(.publisher, "channel/title", rank: 2, reading: .html),
            MetadataRule(.person, "item/dc:creator", reading: .html),
            MetadataRule(.person, "item/author", rank: 1, reading: .html),
            MetadataRule(.person, "item/itunes:author", rank: 2),
            MetadataRule(.person, "item/atom:author/name", rank: 2),
            MetadataRule(.published, "item/pubDate"), MetadataRule(.published, "item/dc:date", rank: 1),
            MetadataRule(.published, "item/dcterms:issued", rank: 1),
            MetadataRule(.published, "item/dcterms:created", rank: 2),
            MetadataRule(.published, "item/atom:published", rank: 2), MetadataRule(.published, "item/atom:updated", rank: 3),
            MetadataRule(.published, "channel/pubDate", rank: 4), MetadataRule(.published, "channel/dc:date", rank: 5),
            MetadataRule(.published, "channel/lastBuildDate", rank: 6),
            MetadataRule(.url, "item/feedburner:origLink"), MetadataRule(.url, "item/link", rank: 1),
            MetadataRule(.url, "item/guid[@isPermaLink=true|]", rank: 2),
            MetadataRule(.url, "channel/link", rank: 9),
            MetadataRule(.language, "item/@lang"), MetadataRule(.language, "item/dc:language"),
            MetadataRule(.language, "channel/language", rank: 1), MetadataRule(.language, "channel/dc:language", rank: 2),
        ],
        namespaces: [
            "": [
                "", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
                "http://blogs.law.harvard.edu/tech/rss", "http://channel.netscape.com/rdf/simple/0.9/",
                "http://purl.org/net/rss1.1#", "http://my.userland.com/rss2", "http://backend.userland.com/RSS2",
                "http://my.netscape.com/publish/formats/rss-0.91.dtd",
            ],
            "rdf": ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
            "content": ["http://purl.org/rss/1.0/modules/content/"],
            "dc": ["http://purl.org/dc/elements/1.1/"], "dcterms": ["http://purl.org/dc/terms/"],
            "itunes": ["http://www.itunes.com/dtds/podcast-1.0.dtd"], "atom": ["http://www.w3.org/2005/Atom"],
            "feedburner": ["http://rssnamespace.org/feedburner/ext/1.0"], "xhtml": ["http://www.w3.org/1999/xhtml"],
        ],
        foreign: .metadataOnly
    )
}
