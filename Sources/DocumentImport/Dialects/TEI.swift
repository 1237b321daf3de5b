extension Dialect {
    /// Text Encoding Initiative (TEI P5), ParlaMint's use of it among them.
    ///
    /// Where a header describes both the file and the original that it transcribes, the original's publisher, date
    /// and address are taken: they are what a checker cites.
    static let tei = Dialect(
        name: "tei",
        mediaType: "application/tei+xml",
        roots: [Root(name: "TEI"), Root(name: "teiCorpus"), Root(name: "TEI.2")],
        roles: [
            "teiCorpus": .container, "teiCorpus/TEI": .document, "teiHeader": .metadataOnly,
            "head": .passage(.heading), "p": .passage(.paragraph),
            "ab": .passage(.paragraph), "l": .passage(.paragraph), "quote": .turning(.quotation),
            "p/quote": .inline, "seg/quote": .inline, "cit": .turning(.quotation), "p/cit": .inline,
            "q": .turning(.quotation), "p/q": .inline, "seg/q": .inline,
            "u": .speech(attribute: "who"), "u/seg": .passage(.utterance), "seg": .inline,
            "sp": .speech(attribute: "who"), "speaker": .speakerName, "stage": .passage(.footnote),
            "note": .passage(.footnote), "note[@type=speaker]": .speakerOfNext,
            "hi[@rend=superscript|sup|super]": .superscript, "hi[@rend=subscript|sub]": .lowered,
            "ref[@type=noteAnchor|note]": .noteMark, "table": .table, "cell[@role=label]": .headerCell,
            "row": .passage(.tableRow), "cell": .cell,
            "figDesc": .passage(.caption), "caption": .passage(.caption),
            "item": .textOrContainer(.paragraph),
            "p/item": .inline, "label": .passage(.paragraph), "p/label": .inline, "lb": .space, "pb": .space,
            "cb": .space, "gap": .space, "byline": .passage(.paragraph), "dateline": .passage(.paragraph),
            "docTitle": .passage(.heading), "docAuthor": .passage(.paragraph), "titlePart": .inline,
            "opener": .textOrContainer(.paragraph), "closer": .textOrContainer(.paragraph),
            "salute": .passage(.paragraph), "signed": .passage(.paragraph), "trailer": .passage(.paragraph),
            "bibl": .passage(.footnote), "p/bibl": .inline, "vocal": .skipped, "kinesic": .skipped,
            "incident": .skipped, "standOff": .metadataOnly,
            "hi": .inline, "emph": .inline, "ref": .inline, "ptr": .inline, "name": .inline,
            "persName": .inline,
            "placeName": .inline, "orgName": .inline, "date": .inline, "num": .inline, "w": .word,
            "pc": .word,
            "s": .inline, "title": .inline, "foreign": .inline, "term": .inline, "mentioned": .inline,
            "said": .inline,
            "soCalled": .inline, "abbr": .inline, "expan": .inline, "choice": .inline, "corr": .inline,
            "sic": .skipped,
            "orig": .skipped, "reg": .inline, "del": .skipped, "add": .inline, "supplied": .inline,
            "unclear": .inline,
            "time": .inline, "measure": .inline, "g": .inline, "c": .inline,
        ],
        otherwise: .container,
        metadata: [
            MetadataRule(.part, "TEI/@id"),
            MetadataRule(field: .title, element: "title", within: ["titleStmt"]),
            MetadataRule(field: .person, element: "author", within: ["sourceDesc"]),
            MetadataRule(field: .person, element: "author", within: ["titleStmt"], rank: 1),
            MetadataRule(.publisher, "sourceDesc//publisher/orgName"),
            MetadataRule(field: .publisher, element: "publisher", within: ["sourceDesc"]),
            MetadataRule(.publisher, "publicationStmt//publisher/orgName", rank: 1),
            MetadataRule(field: .publisher, element: "publisher", within: ["publicationStmt"], rank: 1),
            MetadataRule(
                field: .retrieved,
                element: "date",
                within: ["sourceDesc"],
                attribute: "when",
                condition: ("type", ["retrieved", "accessed"])
            ),
            MetadataRule(
                field: .published,
                element: "date",
                within: ["sourceDesc"],
                attribute: "when",
                condition: ("type", ["", "published", "issued"])
            ),
            MetadataRule(
                field: .published,
                element: "date",
                within: ["publicationStmt"],
                attribute: "when",
                rank: 1
            ),
            MetadataRule(field: .url, element: "ref", within: ["sourceDesc"], attribute: "target"),
            MetadataRule(field: .url, element: "ptr", within: ["sourceDesc"], attribute: "target"),
            MetadataRule(
                field: .url,
                element: "idno",
                within: ["sourceDesc"],
                condition: ("type", ["URL", "URI", "url"]),
                rank: 1
            ),
            MetadataRule(field: .language, element: "TEI", attribute: "lang"),
            MetadataRule(.language, "teiCorpus/@lang", rank: 1),
            MetadataRule(.edition, "editionStmt//edition/@n"),
            MetadataRule(.edition, "editionStmt//edition", rank: 1),
            MetadataRule(.personName, "person//persName", parts: ["forename", "nameLink", "surname"]),
            MetadataRule(.personName, "org/orgName"),
        ]
    )
}
