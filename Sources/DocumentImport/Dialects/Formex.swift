extension Dialect {
    /// Formex, in which the Publications Office of the European Union publishes the Official Journal.
    static let formex = Dialect(
        name: "formex",
        mediaType: "application/xml",
        roots: ["ACT", "CONS.ACT", "CONS.DOC", "AGR", "GENERAL", "ANNEX"].map {
            Root(name: $0, namespace: "")
        },
        roles: roles([
            (.metadataOnly, ["BIB.INSTANCE", "BIB.DATA", "INFO.CONSLEG", "INFO.PROD"]),
            (.lead, ["NO.P", "NO.PARAG", "NO.GR.SEQ"]),
            (.passage(.heading), ["TI", "STI", "TI.ART", "STI.ART", "TI.CJT", "TI.BLK"]),
            (.passage(.paragraph), ["P", "TXT", "DLIST.ITEM"]),
            (.mixed(.paragraph), ["ALINEA", "VISA", "PREAMBLE.INIT", "PREAMBLE.FINAL", "ITEM"]),
            (.passage(.footnote), ["NOTE"]),
            (.turning(.quotation), ["QUOT.S"]),
            (.table, ["TBL"]), (.passage(.tableRow), ["ROW"]), (.cell, ["CELL"]),
            (.headerCell, ["CELL[@TYPE=HEADER]"]), (.headerCell, ["TBL.HEADER/CELL"]),
            (.superscript, ["HT[@TYPE=SUP]"]), (.lowered, ["HT[@TYPE=SUB]"]),
            (
                .inline,
                ["HT", "DATE", "REF.DOC.OJ", "REF.DOC", "FT", "QUOT.START", "QUOT.END", "LINK", "ADDR.S"]
            ),
            (.skipped, ["INCL.ELEMENT"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "TITLE/TI"),
            MetadataRule(.published, "BIB.INSTANCE/DATE/@ISO"),
            MetadataRule(.published, "BIB.DATA/DATE/@ISO", rank: 1),
            MetadataRule(.language, "BIB.INSTANCE/LG.DOC"),
            MetadataRule(
                .url,
                "NO.CELEX",
                reading: .behind("http://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:")
            ),
        ],
        attributeTexts: [AttributeText("QUOT.START", "‘"), AttributeText("QUOT.END", "’")]
    )
}
