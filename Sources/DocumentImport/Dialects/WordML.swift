extension Dialect {
    /// The namespaces of WordprocessingML: transitional, strict, and that of Word 2003.
    private static let wordNamespaces = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.microsoft.com/office/word/2003/wordml",
    ]

    /// A word processor's document in one XML file: Word 2003, or flat OPC.
    static let word2003 = word(named: "word-xml", headings: defaultHeadings)

    /// The styles that are headings where no list of styles says it.
    static let defaultHeadings =
        ["Title", "Subtitle"] + (1...9).flatMap { ["Heading\($0)", "heading \($0)"] }

    /// WordprocessingML. Tracked changes are read as if all were accepted.
    ///
    /// - Parameter headings: The identifiers of the styles that are headings.
    static func word(named name: String, headings: [String]) -> Dialect {
        Dialect(
            name: name,
            mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            roots: wordNamespaces.flatMap { namespace in
                ["document", "wordDocument", "footnotes", "endnotes"].map {
                    Root(name: $0, namespace: namespace)
                }
            } + [Root(name: "package", namespace: "http://schemas.microsoft.com/office/2006/xmlPackage")],
            roles: roles([
                (.passage(.paragraph), ["w:p"]), (.passage(.caption), ["w:txbxContent/w:p"]), (.run, ["w:r"]),
                (
                    .inline,
                    [
                        "w:t", "w:rPr", "w:pPr", "w:hyperlink", "w:smartTag", "w:ins", "w:moveTo",
                        "w:fldSimple",
                        "w:sdt", "w:sdtContent", "w:noBreakHyphen", "w:lastRenderedPageBreak", "w:bdo",
                        "w:dir",
                    ]
                ),
                (.space, ["w:br", "w:tab", "w:cr", "w:ptab"]),
                (.remakes(.heading), ["w:pStyle[@val=\(headings.joined(separator: "|"))]"]),
                (.remakes(.quotation), ["w:pStyle[@val=Quote|IntenseQuote]"]),
                (.remakes(.caption), ["w:pStyle[@val=Caption]"]),
                (.remakes(.heading), ["w:outlineLvl[@val=0|1|2|3|4|5|6|7|8]"]),
                (.raisesRun, ["w:vertAlign[@val=superscript]"]),
                (.lowersRun, ["w:vertAlign[@val=subscript]"]),
                (.strikesRun, ["w:strike", "w:dstrike", "w:vanish"]),
                (
                    .inline,
                    [
                        "w:strike[@val=0|false|off]", "w:dstrike[@val=0|false|off]",
                        "w:vanish[@val=0|false|off]",
                    ]
                ),
                (.struck, ["w:del", "w:moveFrom"]),
                (.inline, ["w:rPr/w:del", "w:rPr/w:ins", "w:rPr/w:moveFrom"]),
                (
                    .skipped,
                    [
                        "w:instrText", "w:delText", "w:sectPr", "w:footnotePr", "w:tblPr", "w:tblGrid",
                        "w:trPr", "w:tcPr", "mc:Fallback", "w:pict", "w:binData", "w:fonts", "w:lists",
                        "w:styles",
                    ]
                ),
                (.container, ["w:txbxContent"]), (.turning(.footnote), ["w:footnote", "w:endnote"]),
                (.skipped, ["w:footnote[@type=separator|continuationSeparator|continuationNotice]"]),
                (.skipped, ["w:endnote[@type=separator|continuationSeparator|continuationNotice]"]),
                (.table, ["w:tbl"]), (.passage(.tableRow), ["w:tr"]), (.cell, ["w:tc"]),
                (.power, ["m:sSup"]), (.index, ["m:sSub"]), (.indexAndPower, ["m:sSubSup"]),
                (.fraction, ["m:f"]),
                (.skipped, ["m:sSupPr", "m:sSubPr", "m:sSubSupPr", "m:fPr"]),
                (
                    .inline,
                    ["m:oMath", "m:oMathPara", "m:r", "m:t", "m:e", "m:sup", "m:sub", "m:num", "m:den"]
                ),
                (.skipped, ["pkg:part"]),
                (
                    .container,
                    [
                        "pkg:part[@name=/word/document.xml|/word/footnotes.xml|/word/endnotes.xml|/docProps/core.xml]"
                    ]
                ),
                (.metadataOnly, ["o:DocumentProperties", "cp:coreProperties"]),
            ]),
            otherwise: .container,
            metadata: officeMetadata,
            namespaces: [
                "w": wordNamespaces,
                "m": [
                    "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math",
                ],
                "mc": ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
                "pkg": ["http://schemas.microsoft.com/office/2006/xmlPackage"],
                "o": ["urn:schemas-microsoft-com:office:office"],
            ].merging(propertyNamespaces) { $1 },
            attributeTexts: [AttributeText("w:noBreakHyphen", "\u{2011}")]
        )
    }

    /// Where Office files say what they are. The day on which a file was made is not that on which it was published.
    static let officeMetadata = [
        MetadataRule(.title, "cp:coreProperties/dc:title"),
        MetadataRule(.person, "cp:coreProperties/dc:creator"),
        MetadataRule(.language, "cp:coreProperties/dc:language"),
        MetadataRule(.edition, "cp:coreProperties/dcterms:modified"),
        MetadataRule(.title, "o:DocumentProperties/o:Title"),
        MetadataRule(.person, "o:DocumentProperties/o:Author"),
    ]

    /// The namespaces of Office files' properties.
    static let propertyNamespaces = [
        "cp": ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties"],
        "dc": ["http://purl.org/dc/elements/1.1/"], "dcterms": ["http://purl.org/dc/terms/"],
    ]
}
