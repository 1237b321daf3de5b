extension Dialect {
    /// Business reports (XBRL 2.1): each fact a sentence with its name, period, entity and unit.
    static let xbrl = Dialect(
        name: "xbrl",
        mediaType: "application/xbrl-instance+xml",
        roots: [Root(name: "xbrl", namespace: "http://www.xbrl.org/2003/instance")],
        roles: [
            "xbrl": .container, "schemaRef": .skipped, "linkbaseRef": .skipped, "footnoteLink": .skipped,
        ],
        otherwise: .facts,
        metadata: [
            MetadataRule(.title, "DocumentType"), MetadataRule(.title, "ReportTitle", rank: 1),
            MetadataRule(.publisher, "EntityRegistrantName"),
            MetadataRule(.publisher, "NameOfReportingEntityOrOtherMeansOfIdentification", rank: 1),
        ]
    )
}
