extension Dialect {
    /// The Federal Register as GPO publishes whole issues (FEDREG): each rule, proposed rule and notice a document. The
    /// pages of the printed issue stand in the locators.
    static let federalRegister = Dialect(
        name: "federal-register",
        mediaType: "application/xml",
        roots: [Root(name: "FEDREG", namespace: "")],
        roles: roles([
            (.document, ["RULE", "PRORULE", "NOTICE", "PRESDOC", "CORRECT"]),
            (.metadataOnly, ["FEDREG/VOL", "FEDREG/NO", "FEDREG/DATE", "FEDREG/UNITNAME"]),
            (.skipped, ["CNTNTS", "GPH", "MATH", "BILCOD", "STARS"]),
            (
                .passage(.heading),
                ["HD", "SUBJECT", "AGENCY", "SUBAGY", "TITLE", "RESERVED", "SECTNO", "TITLE3", "PRES"]
            ),
            (
                .passage(.paragraph),
                ["P", "FP", "CFR", "RIN", "DEPDOC", "AUTH", "NAME", "PRTPAGE/P", "LDRFIG"]
            ),
            (.turning(.footnote), ["FTNT"]), (.passage(.footnote), ["FRDOC", "TNOTE", "AMDPAR/NOTE"]),
            (.mixed(.paragraph), ["AMDPAR"]), (.turning(.quotation), ["EXTRACT"]),
            (.passage(.caption), ["TTITLE", "TDESC"]),
            (.table, ["GPOTABLE"]), (.tableHead, ["BOXHD"]), (.passage(.tableRow), ["ROW", "BOXHD"]),
            (.headerCell, ["CHED"]), (.cell, ["ENT"]),
            (.superscript, ["SU"]), (.lowered, ["E[@T=52]"]),
            (.inline, ["E", "FTREF", "PRTPAGE", "FR", "AC", "SIG/TITLE"]), (.space, ["LI"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "PREAMB/SUBJECT"), MetadataRule(.title, "PRESDOC/HD", rank: 1),
            MetadataRule(.title, "PRESDOC//TITLE3", rank: 2),
            MetadataRule(.organisation, "PREAMB/AGENCY"),
            MetadataRule(.published, "/FEDREG/DATE"),
        ],
        milestones: [Milestone("page", "PRTPAGE", "P")]
    )
}
