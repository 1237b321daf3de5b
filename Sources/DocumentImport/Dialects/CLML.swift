extension Dialect {
    /// Crown Legislation Markup Language, as legislation.gov.uk publishes acts and instruments.
    static let clml = Dialect(
        name: "clml",
        mediaType: "application/xml",
        roots: [Root(name: "Legislation", namespace: "http://www.legislation.gov.uk/namespaces/legislation")],
        roles: roles([
            (.metadataOnly, ["ukm:Metadata"]),
            (.lead, ["Number", "P1/Pnumber", "Pnumber"]),
            (.leadInBrackets, ["P2/Pnumber", "P3/Pnumber", "P4/Pnumber", "P5/Pnumber", "P6/Pnumber"]),
            (.passage(.heading), ["Title", "TitleBlock/Subtitle", "Subtitle"]),
            (
                .passage(.paragraph),
                ["Text", "DateText", "PrimaryPrelims/Number", "SecondaryPrelims/Number", "LongTitle"]
            ),
            (.mixed(.paragraph), ["Para", "ListItem", "EnactingText"]),
            (.turning(.footnote), ["Footnote", "Commentary"]), (.turning(.quotation), ["BlockAmendment"]),
            (.table, ["table"]), (.tableHead, ["thead"]), (.passage(.tableRow), ["tr"]), (.cell, ["td"]),
            (.headerCell, ["th"]), (.superscript, ["Superior", "sup"]), (.lowered, ["Inferior", "sub"]),
            (.skipped, ["Contents", "Figure", "Image", "Versions", "Resources"]),
            (
                .inline,
                [
                    "Emphasis", "Strong", "Underline", "SmallCaps", "Citation", "CitationSubRef", "Term",
                    "Addition",
                    "Substitution", "Repeal", "CommentaryRef", "FootnoteRef", "Acronym", "Abbreviation",
                    "Character",
                    "InlineAmendment", "AppendText", "Span", "Uppercase", "Expanded", "InternalLink",
                    "ExternalLink", "Definition", "Proviso",
                ]
            ),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "ukm:Metadata/dc:title"),
            MetadataRule(.publisher, "ukm:Metadata/dc:publisher"),
            MetadataRule(.published, "ukm:EnactmentDate/@Date"),
            MetadataRule(.published, "ukm:Made/@Date", rank: 1),
            MetadataRule(.url, "Legislation/@DocumentURI"),
            MetadataRule(.url, "ukm:Metadata/dc:identifier", rank: 1),
            MetadataRule(.language, "ukm:Metadata/dc:language"),
            MetadataRule(.edition, "ukm:Metadata/dct:valid"),
            MetadataRule(.edition, "ukm:Metadata/dc:modified", rank: 1),
        ],
        namespaces: [
            "": ["http://www.legislation.gov.uk/namespaces/legislation", "http://www.w3.org/1999/xhtml"],
            "ukm": ["http://www.legislation.gov.uk/namespaces/metadata"],
            "dc": ["http://purl.org/dc/elements/1.1/"], "dct": ["http://purl.org/dc/terms/"],
        ],
        foreign: .metadataOnly
    )
}
