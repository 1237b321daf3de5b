extension Dialect {
    /// Descriptions of digitised works (METS): their metadata and the titles of their parts.
    static let mets = Dialect(
        name: "mets",
        mediaType: "application/mets+xml",
        roots: [Root(name: "mets", namespace: "http://www.loc.gov/METS/")],
        roles: roles([
            (.metadataOnly, ["metsHdr", "amdSec", "fileSec", "structLink", "behaviorSec"]),
            (.embedding, ["xmlData"]), (.textOrContainer(.heading), ["div"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "/mets/@LABEL"),
            MetadataRule(.url, "/mets/@OBJID"),
        ],
        attributeTexts: [AttributeText("div", "{LABEL}")]
    )
}
