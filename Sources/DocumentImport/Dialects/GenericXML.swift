extension Dialect {
    /// Any other well-formed XML: every element with text of its own is a paragraph.
    static let generic = Dialect(
        name: "xml",
        mediaType: "application/xml",
        roots: [],
        roles: [:],
        otherwise: .mixed(.paragraph),
        metadata: [
            MetadataRule(field: .title, element: "title"),
            MetadataRule(field: .title, element: "headline", rank: 1),
            MetadataRule(field: .person, element: "author"),
            MetadataRule(field: .person, element: "creator", rank: 1),
            MetadataRule(field: .publisher, element: "publisher"),
            MetadataRule(field: .published, element: "published"),
            MetadataRule(field: .published, element: "pubDate", rank: 1),
            MetadataRule(field: .published, element: "date", rank: 2),
        ]
    )
}
