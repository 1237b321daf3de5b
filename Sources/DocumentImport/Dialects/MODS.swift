extension Dialect {
    /// Metadata Object Description Schema, as libraries and GovInfo describe documents.
    static let mods = Dialect(
        name: "mods",
        mediaType: "application/mods+xml",
        roots: [
            Root(name: "mods", namespace: "http://www.loc.gov/mods/v3"),
            Root(name: "modsCollection", namespace: "http://www.loc.gov/mods/v3"),
        ],
        roles: roles([
            (.document, ["modsCollection/mods"]),
            (.container, ["mods", "modsCollection", "relatedItem", "extension", "part"]),
            (.passage(.heading), ["titleInfo"]), (.space, ["title", "subTitle", "partNumber", "partName"]),
            (.passage(.paragraph), ["abstract", "tableOfContents", "searchTitle", "briefTitle"]),
            (.passage(.footnote), ["note", "accessCondition"]),
        ]),
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.title, "mods/titleInfo/title"),
            MetadataRule(.person, "mods/name[@type=personal]/namePart"),
            MetadataRule(.organisation, "mods/name[@type=corporate]/namePart"),
            MetadataRule(.publisher, "mods/originInfo/publisher"),
            MetadataRule(.published, "mods/originInfo/dateIssued"),
            MetadataRule(.published, "mods/originInfo/dateCreated", rank: 1),
            MetadataRule(.url, "mods/location/url"),
            MetadataRule(.url, "mods/identifier[@type=uri]", rank: 1),
            MetadataRule(.language, "mods/language/languageTerm[@type=code]"),
            MetadataRule(.part, "mods/recordInfo/recordIdentifier"),
        ]
    )
}
