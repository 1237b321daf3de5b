extension Dialect {
    /// Debates of the House of Commons of Canada (ourcommons.ca).
    static let canadianHansard = Dialect(
        name: "canadian-hansard",
        mediaType: "application/xml",
        roots: [Root(name: "Hansard", namespace: "")],
        roles: roles([
            (.metadataOnly, ["ExtractedInformation", "StartPageNumber"]),
            (.skipped, ["FloorLanguage"]),
            (
                .passage(.heading),
                [
                    "DocumentName", "OrderOfBusinessTitle", "SubjectOfBusinessTitle",
                    "SubjectOfBusinessQualifier",
                    "CatchLine", "Title",
                ]
            ),
            (.speakerName, ["PersonSpeaking"]),
            (.passage(.paragraph), ["ParaText", "Line"]),
            (.passage(.footnote), ["ProceduralText", "Timestamp"]),
            (.turning(.quotation), ["Quote", "Poetry"]),
            (.passage(.quotation), ["QuotePara"]),
            (.superscript, ["Sup"]), (.lowered, ["Sub"]),
            (.inline, ["Affiliation", "B", "I", "U", "Document", "Em", "Italic", "Bold"]),
            (.table, ["table"]), (.passage(.tableRow), ["row"]), (.cell, ["entry"]), (.tableHead, ["thead"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "ExtractedItem[@Name=Institution]"),
            MetadataRule(.published, "ExtractedItem[@Name=Date]"),
            MetadataRule(.language, "Hansard/@lang"),
            MetadataRule(.edition, "ExtractedItem[@Name=Number]"),
        ]
    )
}
