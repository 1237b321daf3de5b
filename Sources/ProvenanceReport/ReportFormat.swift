import ClaimModel

/// A form in which a report can be laid out.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// One self-contained page, without scripts and without requests.
    case html
    /// CommonMark with tables, for a repository or a pull request.
    case markdown
    /// Plain text of 80 columns, for a terminal or a mail.
    case text
    /// Data for other programs; what it takes to check it is its member `proof`, and `ReportSchema` says what else it
    /// holds.
    case json
    /// A table of the claims (RFC 4180).
    case csvClaims = "csv claims"
    /// A table of their evidence (RFC 4180).
    case csvEvidence = "csv evidence"
    /// schema.org's ClaimReview in JSON-LD, for search engines.
    case claimReview = "claimreview"
    /// The same as a feed: schema.org's DataFeed.
    case dataFeed = "datafeed"
    /// What was changed after publication: a page of its own.
    case corrections
    /// The same as an Atom feed (RFC 4287).
    case correctionsFeed = "corrections feed"
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

    /// Whether a report in this form carries its digest of itself.
    public var isSealed: Bool { digestPlace != nil }

    /// Which of the places that look like the report's digest of itself is it; nil for a form without one.
    var digestPlace: DigestPlace? {
        switch self {
        case .html, .json: .first
        case .markdown, .text: .last
        case .csvClaims, .csvEvidence, .claimReview, .dataFeed, .annotations, .corrections, .correctionsFeed:
            nil
        case .provN, .provJSON, .provXML, .provO, .provJSONLD: nil
        }
    }

    /// Whether it shows quotes as they stand in the archive now. PROV tells of what was recorded alone.
    public var showsQuotes: Bool {
        switch self {
        case .html, .markdown, .text, .json, .csvClaims, .csvEvidence, .claimReview, .dataFeed, .annotations:
            true
        case .corrections, .correctionsFeed, .provN, .provJSON, .provXML, .provO, .provJSONLD: false
        }
    }

    /// Whether a report on so many claims tells, in this form, how many origins the evidence has and what can be computed
    /// from it.
    public func weighsEvidence(ofClaims count: Int) -> Bool {
        switch self {
        case .html: count <= ProvenanceReport.briefFrom
        case .markdown, .text, .json: true
        case .csvClaims, .csvEvidence, .claimReview, .dataFeed, .annotations: false
        case .corrections, .correctionsFeed, .provN, .provJSON, .provXML, .provO, .provJSONLD: false
        }
    }

    /// The usual ending of a file in this format.
    public var fileEnding: String {
        switch self {
        case .html, .corrections: "html"
        case .markdown: "md"
        case .text: "txt"
        case .json, .provJSON: "json"
        case .csvClaims, .csvEvidence: "csv"
        case .claimReview, .dataFeed, .annotations, .provJSONLD: "jsonld"
        case .provN: "provn"
        case .provXML, .correctionsFeed: "xml"
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
    /// Whether ClaimReview tells of verdicts too that do not hold, or not yet: those of claims that are stale, split,
    /// contested or provisional, each marked so. It leaves them out otherwise.
    public var includesUnsettled = false
    /// Where and by whom it is published, for ClaimReview.
    public var publication = Publication()
    /// The version that the report says made it: this one, unless a stored report of another is made again.
    public var version = AssayVersion.current

    /// What holds unless something else is chosen.
    public init() {}

    init(_ publication: Publication) { self.publication = publication }
}
