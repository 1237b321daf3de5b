import ClaimModel

// Texts and presentations in OpenDocument.
extension PackageReader {
    func readOpenDocument(_ output: Output) throws(Finding) {
        let dialect = Dialect.openDocument(kind)
        output.metadata = try read("meta.xml", dialect, output)
        let own = try read("content.xml", dialect, output)
        if output.metadata.title == nil { output.metadata.title = own.title }
    }
}

extension Dialect {
    /// OpenDocument in one XML file.
    static let flatOpenDocument = openDocument(named: "opendocument", .odt)

    /// OpenDocument (ISO/IEC 26300). Tracked changes are read as if all were accepted.
    static func openDocument(_ kind: PackageKind) -> Dialect { openDocument(named: kind.rawValue, kind) }

    private static func openDocument(named name: String, _ kind: PackageKind) -> Dialect {
        let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        return Dialect(
            name: name,
            mediaType: kind.mediaType,
            roots: [Root(namespace: office)],
            roles: roles([
                (.metadataOnly, ["office:meta"]),
                (
                    .skipped,
                    [
                        "office:styles", "office:automatic-styles", "office:master-styles",
                        "office:font-face-decls",
                        "office:settings", "office:scripts", "text:sequence-decls", "office:forms",
                        "text:table-of-content", "text:note-citation", "draw:object", "dc:creator", "dc:date",
                        "style:region-left",
                    ]
                ),
                (.struck, ["text:tracked-changes"]),
                (.passage(.heading), ["text:h"]), (.passage(.paragraph), ["text:p"]),
                (
                    .inline,
                    [
                        "text:span", "text:a", "text:bookmark", "text:date", "text:time", "text:page-number",
                        "text:change-start", "text:change-end", "text:change", "text:ruby-base",
                        "text:sequence",
                    ]
                ),
                (.skipped, ["text:ruby-text"]), (.space, ["text:s", "text:tab", "text:line-break"]),
                (.turning(.footnote), ["text:note-body", "office:annotation"]), (.inline, ["text:note"]),
                (.passage(.footnote), ["text:note-body/text:p", "office:annotation/text:p"]),
                (.turning(.caption), ["draw:text-box"]), (.passage(.caption), ["draw:text-box/text:p"]),
                (.table, ["table:table"]), (.tableHead, ["table:table-header-rows"]),
                (.passage(.tableRow), ["table:table-row"]), (.cell, ["table:table-cell"]),
                (.turning(.footnote), ["presentation:notes"]), (.skipped, ["table:covered-table-cell"]),
                (.container, ["draw:page"]), (.scope, ["draw:frame"]),
                (.turning(.heading), ["draw:frame[@class=title|subtitle]"]),
            ]).merging(
                kind == .odp
                    ? ["draw:text-box": .container, "draw:text-box/text:p": .passage(.paragraph)] : [:]
            ) {
                $1
            },
            otherwise: .container,
            metadata: [
                MetadataRule(.title, "office:meta/dc:title"),
                MetadataRule(.person, "office:meta/meta:initial-creator"),
                MetadataRule(.person, "office:meta/dc:creator", rank: 1),
                MetadataRule(.language, "office:meta/dc:language"),
                MetadataRule(.edition, "office:meta/dc:date"),
            ],
            namespaces: [
                "office": [office], "text": ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
                "table": ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
                "draw": ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"],
                "presentation": ["urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"],
                "meta": ["urn:oasis:names:tc:opendocument:xmlns:meta:1.0"],
                "style": ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
                "dc": ["http://purl.org/dc/elements/1.1/"],
            ],
            milestones: kind == .odp ? [Milestone("slide", "draw:page", "name")] : []
        )
    }
}
