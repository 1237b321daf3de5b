extension Dialect {
    /// Journal Article Tag Suite (NISO Z39.96) and the NLM tag sets before it.
    static let jats = Dialect(
        name: "jats",
        mediaType: "application/jats+xml",
        roots: [Root(name: "article")],
        roles: [
            "journal-meta": .metadataOnly, "article-id": .metadataOnly, "article-categories": .metadataOnly,
            "contrib/name": .metadataOnly, "contrib/collab": .metadataOnly, "contrib/string-name": .metadataOnly,
            "contrib/xref": .metadataOnly, "contrib/email": .metadataOnly, "contrib/role": .metadataOnly,
            "contrib/aff": .metadataOnly, "contrib/address": .metadataOnly, "contrib/x": .metadataOnly,
            "contrib-id": .metadataOnly,
            "contrib/degrees": .metadataOnly, "on-behalf-of": .metadataOnly, "contrib-group/role": .metadataOnly,
            "aff": .metadataOnly, "pub-date": .metadataOnly, "pub-history": .metadataOnly, "history": .metadataOnly,
            "volume": .metadataOnly, "article-meta/issue": .metadataOnly, "article-meta/fpage": .metadataOnly,
            "article-meta/lpage": .metadataOnly, "elocation-id": .metadataOnly, "copyright-statement": .metadataOnly,
            "copyright-year": .metadataOnly, "copyright-holder": .metadataOnly, "license_ref": .metadataOnly,
            "kwd-group": .metadataOnly, "award-group": .metadataOnly, "counts": .metadataOnly,
            "custom-meta-group": .container, "custom-meta": .passage(.footnote), "meta-name": .space,
            "object-id": .metadataOnly, "funding-statement": .passage(.footnote), "corresp": .passage(.footnote),
            "license-p": .passage(.footnote), "self-uri": .metadataOnly,
            "article-title": .passage(.heading), "subtitle": .passage(.heading), "title": .passage(.heading),
            "p": .passage(.paragraph), "disp-quote": .turning(.quotation), "verse-line": .passage(.paragraph),
            "speech": .container, "speaker": .speakerName, "attrib": .passage(.caption),
            "label": .lead, "caption": .turning(.caption), "caption/title": .passage(.caption),
            "def": .container, "term": .passage(.paragraph), "preformat": .passage(.paragraph),
            "code": .inline, "list-item": .textOrContainer(.paragraph), "statement": .container,
            "tr": .passage(.tableRow), "td": .cell, "th": .cell, "break": .space, "fn": .turning(.footnote),
            "fn/p": .passage(.footnote), "table-wrap-foot/p": .passage(.footnote), "ack": .container,
            "ref": .passage(.footnote), "ref/label": .inline, "disp-formula": .textOrContainer(.paragraph),
            "disp-formula/label": .space, "tex-math": .skipped, "graphic": .skipped, "inline-graphic": .skipped,
            "alternatives": .inline, "processing-meta": .metadataOnly,
            "bold": .inline, "italic": .inline, "underline": .inline, "sup": .inline, "sub": .inline, "sc": .inline,
            "monospace": .inline, "xref": .inline, "ext-link": .inline, "uri": .inline, "email": .inline,
            "named-content": .inline, "styled-content": .inline, "inline-formula": .inline, "roman": .inline,
            "strike": .inline, "overline": .inline, "abbrev": .inline, "milestone-start": .inline, "x": .inline,
            "chem-struct": .inline, "inline-supplementary-material": .inline, "institution": .inline, "country": .inline,
            "math": .inline, "mrow": .inline, "mi": .inline, "mo": .inline, "mn": .inline, "mtext": .inline,
            "msub": .inline, "msup": .inline, "msubsup": .inline, "mfrac": .inline, "mstyle": .inline, "mover": .inline,
            "munder": .inline, "munderover": .inline, "msqrt": .inline, "mroot": .inline, "mfenced": .inline,
            "mtable": .inline, "mtr": .inline, "mtd": .space, "mspace": .inline, "mpadded": .inline, "merror": .inline,
            "semantics": .inline, "annotation": .skipped, "annotation-xml": .skipped,
            "given-names": .inline, "surname": .inline, "year": .inline, "volume-id": .inline, "source": .inline,
        ],
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "article-meta/title-group/article-title"),
            MetadataRule(
                .person,
                "article-meta/contrib-group/contrib[@contrib-type=author|]/name",
                parts: ["given-names", "surname", "suffix"]
            ),
            MetadataRule(.person, "article-meta/contrib-group/contrib[@contrib-type=author|]/string-name"),
            MetadataRule(.organisation, "article-meta/contrib-group/contrib[@contrib-type=author|]/collab"),
            MetadataRule(.publisher, "journal-meta//publisher-name"),
            MetadataRule(.publisher, "journal-meta//journal-title", rank: 1),
            MetadataRule(
                .published,
                "article-meta/pub-date[@date-type=pub|publication]",
                parts: ["year", "month", "day"]
            ),
            MetadataRule(
                .published,
                "article-meta/pub-date[@pub-type=epub]",
                parts: ["year", "month", "day"],
                rank: 1
            ),
            MetadataRule(
                .published,
                "article-meta/pub-date[@pub-type=ppub]",
                parts: ["year", "month", "day"],
                rank: 2
            ),
            MetadataRule(.published, "article-meta/pub-date", parts: ["year", "month", "day"], rank: 3),
            MetadataRule(
                .url,
                "article-meta/article-id[@pub-id-type=doi]",
                reading: .behind("https://doi.org/")
            ),
            MetadataRule(.url, "article-meta/self-uri/@href", rank: 1),
            MetadataRule(.language, "article/@lang"),
            MetadataRule(.edition, "article-meta/article-version"),
        ]
    )
}
