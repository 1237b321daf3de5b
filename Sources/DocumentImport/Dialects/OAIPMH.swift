extension Dialect {
    /// Open Archives Initiative's protocol for harvesting: each record a document, in the dialect of its metadata.
    static let oaiPMH = Dialect(
        name: "oai-pmh",
        mediaType: "application/xml",
        roots: [Root(name: "OAI-PMH")],
        roles: [
            "record": .document, "record/header": .metadataOnly, "metadata": .embedding, "about": .metadataOnly,
            "request": .metadataOnly, "responseDate": .metadataOnly, "resumptionToken": .metadataOnly,
            "error": .passage(.paragraph), "ListRecords": .container, "GetRecord": .container, "OAI-PMH": .container,
        ],
        otherwise: .textOrContainer(.paragraph),
        metadata: [
            MetadataRule(.part, "record/header/identifier"), MetadataRule(.edition, "record/header/datestamp"),
            MetadataRule(.url, "record/header/identifier", rank: 999),
        ]
    )

    /// Dublin Core, by itself or in records of others.
    static let dublinCore = Dialect(
        name: "dublin-core",
        mediaType: "application/xml",
        roots: [
            Root(name: "dc", namespaceBeginning: "http://www.openarchives.org/OAI/"),
            Root(name: "dc"), Root(name: "qualifieddc"), Root(name: "dublin_core"),
        ],
        roles: [
            "title": .passage(.heading), "description": .passage(.paragraph), "abstract": .passage(.paragraph),
            "tableOfContents": .passage(.paragraph), "coverage": .passage(.paragraph), "rights": .passage(.footnote),
            "bibliographicCitation": .passage(.footnote), "source": .passage(.footnote), "relation": .passage(.footnote),
            "dc": .container, "qualifieddc": .container,
        ],
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.title, "title"), MetadataRule(.person, "creator"), MetadataRule(.person, "contributor", rank: 1),
            MetadataRule(.publisher, "publisher"), MetadataRule(.published, "issued"), MetadataRule(.published, "date", rank: 1),
            MetadataRule(.published, "created", rank: 2), MetadataRule(.language, "language"),
            MetadataRule(.url, "identifier"), MetadataRule(.edition, "hasVersion"),
        ]
    )
}
