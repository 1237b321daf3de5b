public import ClaimModel

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
    /// Where and by whom it is published, for ClaimReview.
    public var publication = Publication()

    /// What holds unless something else is chosen.
    public init() {}
}

/// A report in a form, and what is wrong with it.
public struct LaidOutReport: Sendable {
    /// The report's text as UTF-8. It may have many megabytes: it is better written than copied.
    public let bytes: [UInt8]
    /// Why it should not be handed out; empty where all is well.
    public let findings: [Finding]
}

extension ProvenanceReport {
    /// The report laid out in a format: the same value always gives the same text.
    public func rendered(as format: ReportFormat, _ options: ReportOptions = ReportOptions()) -> String {
        String(decoding: laidOut(as: format, options).bytes, as: UTF8.self)
    }

    /// The report laid out in a format, and checked where there is something to check: PROV that contradicts itself
    /// is not to be handed out.
    public func laidOut(as format: ReportFormat, _ options: ReportOptions = ReportOptions()) -> LaidOutReport
    {
        switch format {
        case .html: sealed(HTMLPage.bytes(of: self, options.publication))
        case .markdown: unchecked(Array(MarkdownPage.of(self).utf8))
        case .text: unchecked(Array(TextPage.of(self).utf8))
        case .json: sealed(Array(JSONReport.of(self).utf8))
        case .csvClaims: unchecked(Array(ClaimTable.of(self, options).utf8))
        case .csvEvidence: unchecked(Array(EvidenceTable.of(self, options).utf8))
        case .claimReview: unchecked(ClaimReview.graph(of: self, options.publication))
        case .dataFeed: unchecked(ClaimReview.feed(of: self, options.publication))
        case .annotations: unchecked(Annotations.bytes(of: self, options))
        case .provN: checked(ProvN.bytes)
        case .provJSON: checked(ProvJSON.bytes)
        case .provXML: checked(ProvXML.bytes)
        case .provO: checked(ProvO.bytes)
        case .provJSONLD: checked(ProvJSONLD.bytes)
        }
    }

    private func unchecked(_ bytes: [UInt8]) -> LaidOutReport { LaidOutReport(bytes: bytes, findings: []) }

    /// A form that carries its digest of itself.
    private func sealed(_ bytes: consuming [UInt8]) -> LaidOutReport {
        ReportDigest.seal(&bytes)
        return LaidOutReport(bytes: bytes, findings: [])
    }

    private func checked(_ write: (ProvDocument) -> [UInt8]) -> LaidOutReport {
        let document = provDocument
        // Checked first: what the check needs is given back before the text is made.
        let findings = document.violations().map(\.finding)
        return LaidOutReport(bytes: write(document), findings: findings)
    }
}
