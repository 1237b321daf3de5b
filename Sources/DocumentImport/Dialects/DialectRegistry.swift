/// The dialects that documents are read in. A new one wants a file of its own and a line here.
enum DialectRegistry {
    /// The dialects that are known by their root elements, the more particular ones first.
    static let known: [Dialect] = [
        .nitf,
        .tei,
        .xhtml,
        .newsML,
        .docBook,
        .elsevier,
        .jats,
        .hansard,
        .publicWhip,
        .akomaNtoso,
        .uslm,
        .usBill,
        .rss,
        .atom,
        .mediaWiki,
        .oaiPMH,
        .dublinCore,
        .sdmx,
        .bundestag,
        .assembleeNationale,
        .canadianHansard,
        .formex,
        .clml,
        .federalRegister,
        .billStatus,
        .mods,
        .mets,
        .xbrl,
        .worldBank,
        .ecbRates,
        .pubMed,
        .crossref,
        .ead,
        .fictionBook,
        .stackExchange,
        .opml,
        .newsSitemap,
        .cap,
        .kml,
        .ttml,
        .alto,
        .pageXML,
        .word2003,
        .flatOpenDocument,
    ]

    /// The dialects that are known by something else than their root elements.
    static let others: [Dialect] = [.hocr]

    /// The dialect of documents with this root element.
    static func dialect(forRoot root: ElementName, doctype: String? = nil) -> Dialect {
        known.first { $0.isKnown(by: root, doctype: doctype) } ?? .generic
    }

    /// The dialect of this name, among those that are XML or HTML.
    static func dialect(named name: String) -> Dialect? {
        (known + others + [.generic]).first { $0.name == name }
    }

    /// The names of all dialects, plain text and feeds of reviews among them.
    static var names: [String] {
        (known + others + [.generic]).map(\.name) + DialectName.all
    }
}
