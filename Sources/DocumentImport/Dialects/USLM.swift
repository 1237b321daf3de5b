extension Dialect {
    /// United States Legislative Markup: bills, resolutions, laws, statutes and the Code. Marks of printed pages are left
    /// out.
    static let uslm = Dialect(
        name: "uslm",
        mediaType: "application/uslm+xml",
        roots: [
            Root(namespace: "http://schemas.gpo.gov/xml/uslm"),
            Root(namespace: "http://xml.house.gov/schemas/uslm/1.0"),
        ],
        roles: [
            "meta": .metadataOnly, "num": .lead, "heading": .passage(.heading),
            "subheading": .passage(.heading),
            "chapeau": .passage(.paragraph), "content": .mixed(.paragraph),
            "continuation": .passage(.paragraph),
            "p": .passage(.paragraph), "recital": .passage(.paragraph),
            "enactingFormula": .passage(.paragraph),
            "resolvingClause": .passage(.paragraph), "docTitle": .passage(.heading),
            "officialTitle": .passage(.heading), "actionDescription": .space, "action": .passage(.paragraph),
            "preface/title": .passage(.heading), "preface/dc:title": .passage(.heading),
            "sidenote": .passage(.footnote), "footnote": .passage(.footnote),
            "editorialNote": .passage(.footnote),
            "note": .turning(.footnote), "p/footnote": .passage(.footnote), "page": .skipped,
            "quotedContent": .turning(.quotation),
            "referenceItem": .passage(.tableRow), "designator": .cell, "label": .cell,
            "headerRow": .passage(.tableRow),
            "column": .cell, "row": .passage(.tableRow), "tr": .passage(.tableRow), "td": .cell,
            "th": .headerCell, "table": .table,
            "thead": .tableHead,
            "caption": .passage(.caption), "figcaption": .passage(.caption), "br": .space,
            "endMarker": .skipped,
            "ref": .inline, "inline": .inline, "i": .inline, "b": .inline, "sup": .superscript,
            "sub": .lowered,
            "term": .inline, "shortTitle": .inline, "proviso": .inline, "amendingAction": .inline,
            "quotedText": .inline, "headingText": .inline, "addedText": .inline, "deletedText": .inline,
            "committee": .inline, "sponsor": .inline, "cosponsor": .inline, "date": .inline, "span": .inline,
            "actionInstruction": .inline, "center": .inline, "entity": .inline, "def": .inline,
            "defTerm": .inline,
            "role": .inline, "notation": .inline, "name": .inline, "autograph": .inline, "small": .inline,
            "approvedDate": .inline, "organization": .inline, "legislativeHistory": .container, "a": .inline,
            "signature": .passage(.paragraph), "elided": .passage(.paragraph), "toc": .container,
            "docNumber": .textOrContainer(.paragraph),
        ],
        otherwise: .textOrContainer(.paragraph),
        metadata: [
            MetadataRule(.title, "meta/dc:title"), MetadataRule(.title, "officialTitle", rank: 1),
            MetadataRule(.organisation, "meta/dc:creator"), MetadataRule(.publisher, "meta/dc:publisher"),
            MetadataRule(.published, "meta/dc:date"), MetadataRule(.published, "meta/approvedDate", rank: 1),
            MetadataRule(.published, "preface/action/date/@date", rank: 2),
            MetadataRule(.published, "action/date/@date", rank: 3),
            MetadataRule(.published, "meta/dcterms:created", rank: 4),
            MetadataRule(.language, "meta/dc:language"), MetadataRule(.edition, "meta/docStage"),
            MetadataRule(.edition, "meta/docPublicationName", rank: 1),
        ],
        namespaces: [
            "dc": ["http://purl.org/dc/elements/1.1/"], "dcterms": ["http://purl.org/dc/terms/"],
        ]
    )
}
