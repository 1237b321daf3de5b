/// A document that is a zip file of parts: Office Open XML (ISO/IEC 29500), OpenDocument (ISO/IEC 26300), EPUB.
enum PackageKind: String, CaseIterable {
    case docx, xlsx, pptx, odt, ods, odp, epub

    /// Its media type.
    var mediaType: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .odp: "application/vnd.oasis.opendocument.presentation"
        case .epub: "application/epub+zip"
        }
    }

    /// Whether the beginning of a zip file shows that it is such a document, by the name of its first member.
    static func isLikely(_ head: some Collection<UInt8>) -> Bool {
        let head = Array(head)
        guard head.count > 30 else { return false }
        let length = Int(head[26]) | Int(head[27]) << 8
        let name = String(decoding: head[30..<min(30 + length, head.count)], as: UTF8.self)
        return name == "[Content_Types].xml" || name == "_rels/.rels" || name == "mimetype"
            || name == "META-INF/container.xml" || name == "content.xml" || name.hasPrefix("docProps/")
            || ["word/", "xl/", "ppt/"].contains { name.hasPrefix($0) } && !name.hasSuffix(".html")
    }

    /// What parts there are make of the file; nil when they make no such document.
    init?(_ parts: PackageParts) {
        if let type = parts["mimetype"].map({ String(decoding: $0.prefix(100), as: UTF8.self) }) {
            let known = Self.allCases.first { type.hasPrefix($0.mediaType) }
            if let known { self = known } else { return nil }
        } else if parts.name(where: { $0.hasPrefix("word/document") }) != nil {
            self = .docx
        } else if parts["xl/workbook.xml"] != nil {
            self = .xlsx
        } else if parts["ppt/presentation.xml"] != nil {
            self = .pptx
        } else if parts["META-INF/container.xml"] != nil {
            self = .epub
        } else {
            return nil
        }
    }
}
