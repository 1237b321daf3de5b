extension Dialect {
    /// Minutes of the German Bundestag (dbtplenarprotokoll, since 2017).
    ///
    /// Who speaks is named in a paragraph of its own, and speaks in those that follow; so is the chair.
    static let bundestag = Dialect(
        name: "bundestag",
        mediaType: "application/xml",
        roots: [Root(name: "dbtplenarprotokoll")],
        roles: roles([
            (.skipped, ["inhaltsverzeichnis", "redner", "rednerliste"]),
            (.metadataOnly, ["herausgeber"]),
            (
                .passage(.heading),
                [
                    "plenarprotokoll-nummer", "berichtart", "sitzungstitel", "anlagen-titel",
                    "anlagen-text/titel",
                    "p[@klasse=T_fett|T_NaS|T_Beratung|T_Drs|T_Ueberweisung|Anlage_Ueberschrift]",
                ]
            ),
            (.passage(.paragraph), ["p", "veranstaltungsdaten"]),
            (.passage(.quotation), ["p[@klasse=Z]"]),
            (.speakerName, ["p[@klasse=redner]", "name"]),
            (.passage(.footnote), ["kommentar", "fussnote"]),
            (.table, ["table"]), (.tableHead, ["thead"]), (.passage(.tableRow), ["tr"]), (.cell, ["td"]),
            (.headerCell, ["th"]), (.space, ["br"]), (.superscript, ["sup"]), (.lowered, ["sub"]),
            (
                .inline,
                [
                    "a", "b", "i", "u", "wahlperiode", "sitzungsnr", "ort", "datum", "seite", "seitenbereich",
                    "xref", "span",
                ]
            ),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "kopfdaten/plenarprotokoll-nummer"),
            MetadataRule(.publisher, "kopfdaten/herausgeber"),
            MetadataRule(.published, "dbtplenarprotokoll/@sitzung-datum"),
            MetadataRule(.published, "veranstaltungsdaten/datum/@date", rank: 1),
        ]
    )
}
