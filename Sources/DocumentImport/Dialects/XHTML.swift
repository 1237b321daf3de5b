extension Dialect {
    /// Web pages: what stands beside their text is left out by its weight, whatever elements hold it.
    static let page = Dialect(
        name: xhtml.name,
        mediaType: xhtml.mediaType,
        roots: [],
        roles: xhtml.roles.merging(
            ["nav", "aside", "form", "footer", "noscript", "dialog", "body/header"].map {
                ($0, ElementRole.textOrContainer(.paragraph))
            }
        ) { $1 },
        otherwise: .inline,
        metadata: xhtml.metadata
    )

    /// XHTML 1 and HTML, whether well-formed or not.
    static let xhtml = Dialect(
        name: "html",
        mediaType: "application/xhtml+xml",
        roots: [Root(name: "html")],
        roles: [
            "head": .metadataOnly, "script": .skipped, "style": .skipped, "noscript": .skipped,
            "template": .skipped,
            "nav": .skipped, "aside": .skipped, "form": .skipped, "button": .skipped, "select": .skipped,
            "textarea": .skipped, "svg": .skipped, "iframe": .skipped, "object": .skipped, "canvas": .skipped,
            "body/header": .skipped, "footer": .skipped, "dialog": .skipped, "math": .skipped,
            "h1": .passage(.heading), "h2": .passage(.heading), "h3": .passage(.heading),
            "h4": .passage(.heading),
            "h5": .passage(.heading), "h6": .passage(.heading), "p": .passage(.paragraph),
            "pre": .passage(.paragraph), "address": .passage(.paragraph), "summary": .passage(.paragraph),
            "blockquote": .turning(.quotation), "li": .textOrContainer(.paragraph),
            "dt": .passage(.paragraph),
            "dd": .textOrContainer(.paragraph), "div": .textOrContainer(.paragraph),
            "section": .textOrContainer(.paragraph), "article": .textOrContainer(.paragraph),
            "main": .textOrContainer(.paragraph), "body": .textOrContainer(.paragraph),
            "header": .textOrContainer(.paragraph), "center": .textOrContainer(.paragraph),
            "figcaption": .passage(.caption), "caption": .passage(.caption), "tr": .passage(.tableRow),
            "td": .cell, "th": .headerCell, "br": .space, "hr": .space, "html": .container, "table": .table,
            "thead": .tableHead, "tbody": .container, "tfoot": .container, "sup": .superscript,
            "sub": .lowered,
            "del": .struck, "s": .struck, "strike": .struck,
            "a[@role=doc-noteref]": .noteMark,
            "a[@class=footnote|footnote-ref|footnoteref|fnref|fn|noteref|note-ref|sdfootnoteanc|ftnref]":
                .noteMark, "ul": .container, "ol": .container,
            "dl": .container, "figure": .container,
        ],
        otherwise: .inline,
        metadata: [
            MetadataRule(
                field: .title,
                element: "meta",
                attribute: "content",
                condition: ("property", ["og:title"])
            ),
            MetadataRule(field: .title, element: "h1", rank: 1),
            MetadataRule(field: .title, element: "title", within: ["head"], rank: 2),
            MetadataRule(
                field: .person,
                element: "meta",
                attribute: "content",
                condition: ("name", ["author", "dc.creator", "DC.creator", "parsely-author", "byl"])
            ),
            MetadataRule(
                field: .person,
                element: "meta",
                attribute: "content",
                condition: ("property", ["article:author"]),
                rank: 1
            ),
            MetadataRule(
                field: .publisher,
                element: "meta",
                attribute: "content",
                condition: ("property", ["og:site_name"])
            ),
            MetadataRule(
                field: .publisher,
                element: "meta",
                attribute: "content",
                condition: ("name", ["publisher", "dc.publisher", "DC.publisher", "application-name"]),
                rank: 1
            ),
            MetadataRule(
                field: .published,
                element: "meta",
                attribute: "content",
                condition: ("property", ["article:published_time", "og:article:published_time"])
            ),
            MetadataRule(
                field: .published,
                element: "meta",
                attribute: "content",
                condition: (
                    "name",
                    [
                        "date", "dc.date", "DC.date", "DC.date.issued", "pubdate", "publish-date",
                        "parsely-pub-date",
                    ]
                ),
                rank: 1
            ),
            MetadataRule(field: .published, element: "time", attribute: "datetime", rank: 2),
            MetadataRule(
                field: .retrieved,
                element: "meta",
                attribute: "content",
                condition: ("name", ["retrieved"])
            ),
            MetadataRule(
                field: .url,
                element: "link",
                attribute: "href",
                condition: ("rel", ["canonical"])
            ),
            MetadataRule(
                field: .url,
                element: "meta",
                attribute: "content",
                condition: ("property", ["og:url"]),
                rank: 1
            ),
            MetadataRule(field: .language, element: "html", attribute: "lang"),
        ]
    )
}
