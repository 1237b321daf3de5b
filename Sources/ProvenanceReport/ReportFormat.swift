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
        case .html: String(decoding: htmlBytes, as: UTF8.self)
        case .markdown: MarkdownPage.of(self)
        case .json: String(decoding: jsonBytes, as: UTF8.self)
        }
    }

    /// The same as bytes, for a file. A page of many megabytes is not copied on the way.
    public func bytes(as format: ReportFormat) -> [UInt8] {
        if case .html = format { return htmlBytes }
        return Array(rendered(as: format).utf8)
    }

    private var jsonBytes: [UInt8] {
        var bytes = Array(JSONReport.of(self).utf8)
        ReportDigest.seal(&bytes)
        return bytes
    }

    private var htmlBytes: [UInt8] {
        var bytes = HTMLPage.bytes(of: self)
        ReportDigest.seal(&bytes)
        return bytes
    }
}
