extension Dialect {
    /// News Industry Text Format (IPTC, versions 3.0 to 3.6).
    static let nitf = Dialect(
        name: "nitf",
        mediaType: "application/xml",
        roots: [Root(name: "nitf")],
        roles: [
            "head": .metadataOnly, "byline": .metadataOnly, "dateline": .metadataOnly,
            "rights": .metadataOnly,
            "distributor": .metadataOnly, "media-metadata": .skipped, "media-reference": .skipped,
            "media-object": .skipped, "tagline": .metadataOnly,
            "hl1": .passage(.heading), "hl2": .passage(.heading), "p": .passage(.paragraph),
            "abstract": .textOrContainer(.paragraph), "block": .textOrContainer(.paragraph),
            "note": .turning(.footnote), "bq": .turning(.quotation), "pre": .passage(.paragraph),
            "li": .textOrContainer(.paragraph), "dt": .passage(.paragraph),
            "dd": .textOrContainer(.paragraph),
            "fn": .passage(.footnote), "tr": .passage(.tableRow), "td": .cell, "th": .headerCell,
            "table": .table,
            "thead": .tableHead,
            "caption": .passage(.caption), "media-caption": .turning(.caption), "credit": .passage(.caption),
            "br": .space, "media-producer": .metadataOnly, "bibliography": .passage(.footnote),
            "q": .inline, "em": .inline, "a": .inline, "person": .inline, "org": .inline, "location": .inline,
            "chron": .inline, "num": .inline, "money": .inline, "copyrite": .inline, "event": .inline,
            "function": .inline, "object.title": .inline, "virtloc": .inline, "classifier": .inline,
            "lang": .inline,
            "pronounce": .inline, "sub": .lowered, "sup": .superscript, "frac": .fraction,
            "frac-sep": .skipped, "postaddr": .inline,
        ],
        otherwise: .container,
        metadata: [
            MetadataRule(field: .title, element: "hl1"),
            MetadataRule(field: .title, element: "title", within: ["head"], rank: 1),
            MetadataRule(field: .person, element: "person", within: ["byline"]),
            MetadataRule(field: .organisation, element: "org", within: ["byline"]),
            MetadataRule(.person, "byline", without: ["byttl"], rank: 1),
            MetadataRule(field: .publisher, element: "pubdata", attribute: "name"),
            MetadataRule(field: .publisher, element: "distributor", rank: 1),
            MetadataRule(field: .published, element: "date.issue", attribute: "norm"),
            MetadataRule(field: .published, element: "pubdata", attribute: "date.publication", rank: 1),
            MetadataRule(field: .published, element: "story.date", attribute: "norm", rank: 2),
            MetadataRule(field: .url, element: "pubdata", attribute: "ex-ref"),
            MetadataRule(
                field: .retrieved,
                element: "meta",
                attribute: "content",
                condition: ("name", ["retrieved"])
            ),
            MetadataRule(field: .language, element: "nitf", attribute: "lang"),
        ]
    )
}
