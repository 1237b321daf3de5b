extension Dialect {
    /// Pages that were read by machine (ALTO): blocks are paragraphs, parted words are joined, pages and boxes stand in
    /// the locators.
    static let alto = Dialect(
        name: "alto",
        mediaType: "application/xml",
        roots: [Root(name: "alto"), Root(name: "ALTO")],
        roles: roles([
            (.metadataOnly, ["Description", "Styles", "Tags", "ReadingOrder"]),
            (.passage(.paragraph), ["TextBlock"]), (.line, ["TextLine"]), (.inline, ["String"]),
            (.wordPart, ["String[@SUBS_TYPE=HypPart1]"]), (.space, ["SP"]), (.glue, ["HYP"]),
            (.skipped, ["Shape", "ALTERNATIVE", "Glyph", "Illustration", "GraphicalElement"]),
        ]),
        otherwise: .container,
        metadata: [MetadataRule(.language, "TextBlock/@LANG")],
        attributeTexts: [AttributeText("String", "{CONTENT}")],
        milestones: [
            Milestone("page", "Page", "PRINTED_IMG_NR", "PHYSICAL_IMG_NR", "ID"),
            Milestone("xywh", "TextBlock", "HPOS", "VPOS", "WIDTH", "HEIGHT", joins: true, isDetail: true),
        ]
    )
}
