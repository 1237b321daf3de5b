extension Dialect {
    /// Lists of feeds and outlines (OPML 1 and 2), whose texts stand in attributes.
    static let opml = Dialect(
        name: "opml",
        mediaType: "text/x-opml",
        roots: [Root(name: "opml")],
        roles: ["head": .metadataOnly, "outline": .textOrContainer(.paragraph)],
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "head/title"), MetadataRule(.person, "head/ownerName"),
            MetadataRule(.published, "head/dateModified", rank: 1),
            MetadataRule(.published, "head/dateCreated"),
        ],
        attributeTexts: [AttributeText("outline", "{text}, {xmlUrl}, {url}, {_note}")]
    )
}
