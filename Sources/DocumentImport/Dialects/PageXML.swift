extension Dialect {
    /// Pages that were read by machine or transcribed (PAGE-XML): the text of lines, each once.
    static let pageXML = Dialect(
        name: "page-xml",
        mediaType: "application/vnd.prima.page+xml",
        roots: [Root(name: "PcGts")],
        roles: roles([
            (.metadataOnly, ["Metadata", "ReadingOrder", "Layers", "Relations", "PlainText"]),
            (.passage(.paragraph), ["TextRegion"]),
            (.passage(.heading), ["TextRegion[@type=heading|header]"]),
            (.skipped, ["TextRegion[@type=page-number]", "Word", "Coords", "Baseline", "TextStyle"]),
            (.passage(.footnote), ["TextRegion[@type=footnote|marginalia]"]),
            (.passage(.caption), ["TextRegion[@type=caption]"]),
            (.line, ["TextLine"]), (.inline, ["TextEquiv", "Unicode"]),
            (.ifEmpty, ["TextRegion/TextEquiv"]),
            (.skipped, ["TextEquiv[@index=1|2|3|4|5|6|7|8|9]"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.edition, "Metadata/LastChange")
        ],
        milestones: [Milestone("page", "Page", "imageFilename")]
    )
}
