/// A form in which a report can be laid out.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// One self-contained page, without scripts and without requests.
    case html
    /// CommonMark with tables, for a repository or a pull request.
    case markdown
    /// Plain text of 80 columns, for a terminal or a mail.
    case text
    /// Data for other programs; the heads are its member `heads`, and `ReportSchema` says what it holds.
    case json
    /// A table of the claims (RFC 4180).
    case csvClaims = "csv claims"
    /// A table of their evidence (RFC 4180).
    case csvEvidence = "csv evidence"
    /// schema.org's ClaimReview in JSON-LD, for search engines.
    case claimReview = "claimreview"
    /// The same as a feed: schema.org's DataFeed.
    case dataFeed = "datafeed"
    /// W3C Web Annotation in JSON-LD: an annotation an anchor.
    case annotations
    /// W3C PROV for people.
    case provN = "prov n"
    /// W3C PROV in JSON.
    case provJSON = "prov json"
    /// W3C PROV in XML.
    case provXML = "prov xml"
    /// W3C PROV in RDF, as Turtle.
    case provO = "prov o"
    /// W3C PROV in JSON-LD.
    case provJSONLD = "prov jsonld"

    /// The usual ending of a file in this format.
    public var fileEnding: String {
        switch self {
        case .html: "html"
        case .markdown: "md"
        case .text: "txt"
        case .json, .provJSON: "json"
        case .csvClaims, .csvEvidence: "csv"
        case .claimReview, .dataFeed, .annotations, .provJSONLD: "jsonld"
        case .provN: "provn"
        case .provXML: "xml"
        case .provO: "ttl"
        }
    }
}

/// What can be chosen about a form.
public struct ReportOptions: Hashable, Sendable {
    /// Whether the cells of tables are left as they are, even where a spreadsheet would take them for a formula.
    public var isRaw = false
    /// Whether positions in annotations count UTF-16 units, as browsers do, and not code points, as the W3C does.
    public var countsUTF16 = false
    /// The address at which the report will stand, for ClaimReview; nil when it isn't known.
    public var address: String?
    /// Who publishes the reviews, for ClaimReview; nil for the reviewers themselves.
    public var publisher: String?

    /// What holds unless something else is chosen.
    public init() {}
}

extension ProvenanceReport {
    /// The report laid out in a format: the same value always gives the same text.
    public func rendered(as format: ReportFormat, _ options: ReportOptions = ReportOptions()) -> String {
        switch format {
        case .html: HTMLPage.of(self)
        case .markdown: MarkdownPage.of(self)
        case .text: TextPage.of(self)
        case .json: JSONReport.of(self)
        case .csvClaims: ClaimTable.of(self, options)
        case .csvEvidence: EvidenceTable.of(self, options)
        case .claimReview: String(decoding: ClaimReview.graph(of: self, options), as: UTF8.self)
        case .dataFeed: String(decoding: ClaimReview.feed(of: self, options), as: UTF8.self)
        case .annotations: String(decoding: Annotations.bytes(of: self, options), as: UTF8.self)
        case .provN: String(decoding: ProvN.bytes(provDocument), as: UTF8.self)
        case .provJSON: String(decoding: ProvJSON.bytes(provDocument), as: UTF8.self)
        case .provXML: String(decoding: ProvXML.bytes(provDocument), as: UTF8.self)
        case .provO: String(decoding: ProvO.bytes(provDocument), as: UTF8.self)
        case .provJSONLD: String(decoding: ProvJSONLD.bytes(provDocument), as: UTF8.self)
        }
    }
}
