extension Dialect {
    /// Finding aids of archives (EAD 2002 and 3).
    static let ead = Dialect(
        name: "ead",
        mediaType: "application/xml",
        roots: [Root(name: "ead")],
        roles: roles([
            (.metadataOnly, ["eadheader", "control", "container", "physloc", "langmaterial"]),
            (.passage(.heading), ["head", "did/unittitle"]),
            (
                .passage(.paragraph),
                [
                    "p", "did/unitdate", "did/physdesc", "did/abstract", "did/origination", "item",
                    "bibref", "did/repository", "did/unitid", "defitem",
                ]
            ),
            (.table, ["table"]), (.tableHead, ["thead"]), (.passage(.tableRow), ["row"]), (.cell, ["entry"]),
            (.space, ["lb"]),
            (
                .inline,
                [
                    "title", "emph", "persname", "corpname", "famname", "geogname", "name", "subject", "date",
                    "extent", "ref", "extref", "unittitle", "unitdate", "num", "genreform", "part", "quote",
                    "physfacet",
                ]
            ),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "titlestmt/titleproper"),
            MetadataRule(.title, "archdesc/did/unittitle", rank: 1),
            MetadataRule(.person, "titlestmt/author"), MetadataRule(.publisher, "publicationstmt/publisher"),
            MetadataRule(.publisher, "archdesc/did/repository", rank: 1),
            MetadataRule(.published, "publicationstmt/date"),
            MetadataRule(.url, "eadheader/eadid/@url"),
        ]
    )
}
