extension Dialect {
    /// Pages that were read by machine, as hOCR: lines are joined, pages and boxes stand in the locators.
    static let hocr: Dialect = {
        let dialect = xhtml
        return Dialect(
            name: "hocr",
            mediaType: "text/vnd.hocr+html",
            roots: [],
            roles: dialect.roles.merging(
                roles([
                    (.line, ["span[@class=ocr_line|ocrx_line|ocr_header|ocr_textfloat]"]),
                    (.passage(.caption), ["span[@class=ocr_caption]"]),
                    (.skipped, ["div[@class=ocr_separator|ocr_photo|ocr_graphic]"]),
                ])
            ) { $1 },
            otherwise: .inline,
            metadata: dialect.metadata,
            milestones: [
                Milestone("page", "div[@class=ocr_page]", "title", marker: "ppageno ", offset: 1),
                Milestone("page", "div[@class=ocr_page]", "id", marker: "page_"),
            ]
        )
    }()

    /// Whether the beginning of a file shows that it is hOCR.
    static func isHOCR(_ head: [UInt8]) -> Bool {
        let text = String(decoding: head.prefix(Sniffing.length), as: UTF8.self)
        return text.contains("ocr_page") || text.contains("ocr-system")
    }
}
