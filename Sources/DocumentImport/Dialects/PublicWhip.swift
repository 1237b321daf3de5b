extension Dialect {
    /// Debates as parlparse publishes them (TheyWorkForYou, Public Whip).
    static let publicWhip = Dialect(
        name: "publicwhip",
        mediaType: "application/xml",
        roots: [Root(name: "publicwhip")],
        roles: [
            "speech": .speechNamed(attribute: "speakername"), "ques": .speechNamed(attribute: "speakername"),
            "reply": .speechNamed(attribute: "speakername"),
            "oral-heading": .passage(.heading), "major-heading": .passage(.heading),
            "minor-heading": .passage(.heading),
            "p": .passage(.paragraph), "blockquote": .turning(.quotation), "li": .textOrContainer(.paragraph),
            "tr": .passage(.tableRow), "td": .cell, "th": .headerCell, "table": .table, "br": .space,
            "phrase": .inline,
            "a": .inline,
            "i": .inline, "b": .inline, "em": .inline, "strong": .inline, "sub": .lowered,
            "sup": .superscript,
            "ul": .container,
            "ol": .container, "span": .inline, "mplist": .container, "lordlist": .container,
            "msplist": .container,
            "mpname": .passage(.tableRow), "lord": .passage(.tableRow), "mspname": .passage(.tableRow),
            "msname": .passage(.tableRow), "mlaname": .passage(.tableRow),
            "divisioncount": .textOrContainer(.paragraph), "insert": .metadataOnly,
        ],
        otherwise: .textOrContainer(.paragraph),
        metadata: [
            MetadataRule(.title, "oral-heading"), MetadataRule(.title, "major-heading"),
            MetadataRule(.title, "minor-heading", rank: 1),
            MetadataRule(.published, "speech/@id", reading: .dateWithin),
            MetadataRule(.published, "major-heading/@id", reading: .dateWithin),
            MetadataRule(.published, "minor-heading/@id", reading: .dateWithin),
            MetadataRule(.published, "oral-heading/@id", reading: .dateWithin),
            MetadataRule(.published, "ques/@id", reading: .dateWithin),
            MetadataRule(.url, "major-heading/@url"), MetadataRule(.url, "speech/@url", rank: 1),
            MetadataRule(.edition, "publicwhip/@scraperversion"),
        ],
        attributeTexts: [
            AttributeText(
                "divisioncount",
                "Ayes {ayes}, Noes {noes}, Content {content}, Not content {not-content}, For {for}, "
                    + "Against {against}, Abstain {abstain}, Did not vote {didnotvote}, Tellers for aye {tellerayes}, "
                    + "Tellers for no {tellernoes}"
            ),
            AttributeText("mpname", "{vote}: "), AttributeText("lord", "{vote}: "),
            AttributeText("mspname", "{vote}: "), AttributeText("msname", "{vote}: "),
            AttributeText("mlaname", "{vote}: "),
        ]
    )
}
