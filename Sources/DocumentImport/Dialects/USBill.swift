extension Dialect {
    /// Bills and resolutions of the US Congress in the markup before USLM.
    static let usBill = Dialect(
        name: "us-bill",
        mediaType: "application/xml",
        roots: ["bill", "resolution", "amendment-doc", "engrossed-amendment"].map { Root(name: $0, namespace: "") },
        roles: [
            "metadata": .metadataOnly, "enum": .lead, "header": .passage(.heading), "text": .passage(.paragraph),
            "official-title": .passage(.heading), "legis-type": .passage(.heading), "short-title": .inline,
            "legis-num": .passage(.heading), "action-date": .inline, "action-desc": .passage(.paragraph),
            "quoted-block": .turning(.quotation), "quote": .inline, "after-quoted-block": .passage(.paragraph),
            "toc-entry": .passage(.tableRow), "row": .passage(.tableRow), "entry": .cell, "ttitle": .passage(.caption),
            "footnote": .passage(.footnote), "pagebreak": .space, "linebreak": .space, "graphic": .skipped,
            "enum-in-header": .inline, "external-xref": .inline, "internal-xref": .inline, "act-name": .inline,
            "committee-name": .inline, "sponsor": .inline, "cosponsor": .inline, "nonsponsor": .inline, "term": .inline,
            "italic": .inline, "bold": .inline, "superscript": .inline, "subscript": .inline, "added-phrase": .inline,
            "deleted-phrase": .inline, "proviso": .inline, "header-in-text": .inline, "pop-name": .inline,
            "omitted-text": .inline, "effective-date": .inline, "definition": .inline,
        ],
        otherwise: .textOrContainer(.paragraph),
        metadata: [
            MetadataRule(.title, "dublinCore/dc:title"), MetadataRule(.title, "official-title", rank: 1),
            MetadataRule(.publisher, "dublinCore/dc:publisher"), MetadataRule(.published, "dublinCore/dc:date"),
            MetadataRule(.published, "action/action-date/@date", rank: 1), MetadataRule(.published, "action/action-date", rank: 2),
            MetadataRule(.language, "dublinCore/dc:language"), MetadataRule(.edition, "bill/@bill-stage"),
            MetadataRule(.edition, "resolution/@resolution-stage"),
        ],
        namespaces: ["dc": ["http://purl.org/dc/elements/1.1/"]]
    )
}
