extension Dialect {
    /// Posts and comments in dumps of StackExchange: each row a document, its texts in attributes.
    static let stackExchange = Dialect(
        name: "stackexchange",
        mediaType: "application/xml",
        roots: [Root(name: "posts", namespace: ""), Root(name: "comments", namespace: "")],
        roles: ["row": .document],
        otherwise: .container,
        metadata: [
            MetadataRule(.part, "row/@Id"), MetadataRule(.title, "row/@Title"),
            MetadataRule(.person, "row/@OwnerDisplayName"), MetadataRule(.person, "row/@UserDisplayName"),
            MetadataRule(.published, "row/@CreationDate"), MetadataRule(.edition, "row/@LastEditDate"),
        ],
        attributeTexts: [
            AttributeText("row", "{Title}", as: (.plain, .heading)),
            AttributeText("row", "{Body}", as: (.html, .paragraph)),
            AttributeText("row", "{Text}", as: (.plain, .paragraph)),
        ]
    )
}
