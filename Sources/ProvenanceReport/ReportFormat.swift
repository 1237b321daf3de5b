/// A form in which a report can be laid out.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// One self-contained page, without scripts and without requests.
    case html
    /// CommonMark with tables, for a repository or a pull request.
    case markdown
    /// Data for other programs; what it takes to check it is its member `proof`.
    case json
}

extension ProvenanceReport {
    /// The report laid out in a format: the same value always gives the same text.
    public func rendered(as format: ReportFormat) -> String {
        switch format {
        case .html: ReportDigest.sealed(HTMLPage.of(self))
        case .markdown: MarkdownPage.of(self)
        case .json: ReportDigest.sealed(JSONReport.of(self))
        }
    }
}
