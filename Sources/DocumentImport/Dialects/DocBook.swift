extension Dialect {
    /// DocBook 4 and 5.
    static let docBook = Dialect(
        name: "docbook",
        mediaType: "application/docbook+xml",
        roots: [Root(namespace: "http://docbook.org/ns/docbook"), Root(doctype: "DocBook")]
            + ["book", "chapter", "refentry", "set", "part", "preface", "appendix", "sect1"]
            .map { Root(name: $0, namespace: "") },
        roles: [
            "info": .metadataOnly, "articleinfo": .metadataOnly, "bookinfo": .metadataOnly,
            "chapterinfo": .metadataOnly,
            "refentryinfo": .metadataOnly, "docinfo": .metadataOnly, "setinfo": .metadataOnly,
            "sectioninfo": .metadataOnly,
            "title": .passage(.heading), "subtitle": .passage(.heading), "titleabbrev": .metadataOnly,
            "para": .passage(.paragraph), "simpara": .passage(.paragraph), "blockquote": .turning(.quotation),
            "epigraph": .turning(.quotation), "attribution": .passage(.caption),
            "literallayout": .passage(.paragraph),
            "programlisting": .passage(.paragraph), "screen": .passage(.paragraph),
            "synopsis": .passage(.paragraph),
            "term": .passage(.paragraph), "glossterm": .inline, "glossentry/glossterm": .passage(.paragraph),
            "glossdef": .container, "member": .passage(.paragraph), "footnote": .turning(.footnote),
            "footnote/para": .passage(.footnote), "footnote/simpara": .passage(.footnote),
            "caption": .turning(.caption),
            "figure/title": .passage(.caption), "table/title": .passage(.caption),
            "example/title": .passage(.caption),
            "equation/title": .passage(.caption), "row": .passage(.tableRow), "entry": .cell,
            "superscript": .superscript, "subscript": .lowered, "footnoteref": .noteMark, "tgroup": .table,
            "thead": .tableHead, "informaltable": .container,
            "tr": .passage(.tableRow),
            "td": .cell, "th": .headerCell, "entry/para": .inline, "td/para": .inline,
            "bibliomixed": .passage(.footnote),
            "biblioentry": .passage(.footnote), "releaseinfo": .metadataOnly, "revhistory": .metadataOnly,
            "indexterm": .skipped, "index": .skipped, "toc": .skipped, "refname": .passage(.heading),
            "refpurpose": .passage(.paragraph), "refmeta": .metadataOnly, "question": .container,
            "answer": .container,
            "speaker": .speakerName, "line": .passage(.paragraph), "remark": .skipped,
            "mediaobject": .container,
            "imageobject": .skipped, "videoobject": .skipped, "textobject": .container, "phrase": .inline,
        ].merging(
            [
                "emphasis", "link", "ulink", "xref", "quote", "literal", "filename", "command", "option",
                "code",
                "function", "varname", "citetitle", "acronym", "abbrev",
                "foreignphrase",
                "firstterm", "replaceable", "userinput", "application", "productname", "trademark", "email",
                "uri",
                "parameter", "type", "classname", "constant", "envar", "keycap", "guilabel", "guimenu",
                "date", "person",
                "personname", "orgname", "wordasword", "inlineequation", "mathphrase", "computeroutput",
                "systemitem",
                "citation", "anchor", "symbol", "markup", "tag", "sgmltag", "year", "holder",
            ].map { ($0, ElementRole.inline) },
            uniquingKeysWith: { first, _ in first }
        ),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "info/title"), MetadataRule(.title, "articleinfo/title"),
            MetadataRule(.title, "bookinfo/title"),
            MetadataRule(.title, "article/title", rank: 1), MetadataRule(.title, "book/title", rank: 1),
            MetadataRule(.title, "chapter/title", rank: 2), MetadataRule(.title, "title", rank: 3),
            MetadataRule(
                .person,
                "author",
                parts: ["honorific", "firstname", "givenname", "othername", "lineage", "surname"]
            ),
            MetadataRule(.organisation, "author/orgname"), MetadataRule(.organisation, "corpauthor"),
            MetadataRule(.publisher, "publisher/publishername"), MetadataRule(.published, "pubdate"),
            MetadataRule(.published, "info/date", rank: 1),
            MetadataRule(.published, "articleinfo/date", rank: 1),
            MetadataRule(.edition, "edition"), MetadataRule(.edition, "releaseinfo", rank: 1),
            MetadataRule(.language, "article/@lang"), MetadataRule(.language, "book/@lang"),
            MetadataRule(.language, "chapter/@lang", rank: 1),
            MetadataRule(.url, "info/biblioid[@class=uri]"),
            MetadataRule(.url, "info/biblioid[@class=doi]", rank: 1, reading: .behind("https://doi.org/")),
        ]
    )
}
