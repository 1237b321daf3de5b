extension Dialect {
    /// Verbatim reports of the French Assemblée nationale (compteRendu).
    static let assembleeNationale = Dialect(
        name: "assemblee-nationale",
        mediaType: "application/xml",
        roots: [Root(name: "compteRendu", namespace: "http://schemas.assemblee-nationale.fr/referentiel")],
        roles: roles([
            (.metadataOnly, ["uid", "seanceRef", "sessionRef", "metadonnees"]),
            (.skipped, ["sommaire", "id", "qualite"]),
            (.speakerName, ["orateurs"]),
            (.inline, ["orateur", "nom", "italique", "gras", "souligne", "indice"]),
            (.passage(.heading), ["point/texte", "titreStruct/intitule"]),
            (.passage(.paragraph), ["paragraphe/texte", "texte"]),
            (.superscript, ["exposant"]), (.space, ["br"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.published, "metadonnees/dateSeance"),
            MetadataRule(.published, "metadonnees/dateSeanceJour", rank: 1),
            MetadataRule(.edition, "metadonnees/version"),
            MetadataRule(.edition, "/compteRendu/uid", rank: 1),
        ]
    )
}
