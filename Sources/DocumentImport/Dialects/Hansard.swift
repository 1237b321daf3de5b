extension Dialect {
    /// Hansard, the record of the UK Parliament from 1803 to 2005, as whole volumes or as parts of a sitting. Numbers of
    /// columns and images are the printed book's, and are left out.
    ///
    /// Who speaks is named in the text of the paragraph, and stays there.
    static let hansard = Dialect(
        name: "hansard",
        mediaType: "application/xml",
        roots: [
            "hansard", "housecommons", "houselords", "westminsterhall", "writtenanswers", "writtenstatements",
            "grandcommitteereport",
        ].map { Root(name: $0, namespace: "") },
        roles: [
            "image": .skipped, "col": .skipped, "title": .passage(.heading), "date": .passage(.heading),
            "p": .passage(.paragraph), "member": .speakerInText, "membercontribution": .inline,
            "membercontribution/quote": .inline, "p/quote": .inline, "quote": .turning(.quotation),
            "lb": .space,
            "tr": .passage(.tableRow), "td": .cell, "th": .headerCell, "table": .table, "i": .inline,
            "b": .inline, "sup": .superscript,
            "sub": .lowered, "u": .inline, "session": .inline, "memberconstituency": .inline,
            "constituency": .inline,
            "li": .textOrContainer(.paragraph), "p/ol": .inline, "index": .container,
        ],
        otherwise: .textOrContainer(.paragraph),
        metadata: [
            MetadataRule(.title, "housecommons/title"), MetadataRule(.title, "houselords/title"),
            MetadataRule(.title, "westminsterhall/title"),
            MetadataRule(.title, "writtenanswers/title", rank: 1),
            MetadataRule(.title, "writtenstatements/title", rank: 1),
            MetadataRule(.title, "grandcommitteereport/title", rank: 1),
            MetadataRule(.title, "section/title", rank: 2), MetadataRule(.title, "titlepage/p", rank: 3),
            MetadataRule(.published, "date/@format"), MetadataRule(.published, "date", rank: 1),
            MetadataRule(.language, "hansard/@lang"),
        ]
    )
}
