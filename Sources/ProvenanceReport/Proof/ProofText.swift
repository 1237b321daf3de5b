import JSONData

/// How the proof stands in the forms that people read as text: as JSON behind all else, in Markdown within a comment.
enum ProofText {
    private static let name = "assay-proof"

    private static func opening(_ format: ReportFormat) -> String {
        format == .markdown ? "\n<!-- \(name)\n" : "\n\(name)\n"
    }

    private static func closing(_ format: ReportFormat) -> String { format == .markdown ? "\n-->\n" : "\n" }

    /// The proof as the last lines of a report in this form.
    static func section(_ report: ProvenanceReport, _ options: ReportOptions, _ format: ReportFormat)
        -> [UInt8]
    {
        var json = JSONWriter(isForScript: true)
        json.value(.object(ReportProof(report, options).json))
        // Two hyphens could end the comment; a hyphen stands only within strings here.
        let text = String(decoding: json.bytes, as: UTF8.self).replacing("--", with: "-\\u002d")
        return Array((opening(format) + text + closing(format)).utf8)
    }

    /// The proof of a report in this form: what stands behind the last mark; nil where there is none.
    static func content(in bytes: [UInt8], _ format: ReportFormat) -> [UInt8]? {
        let mark = Array(opening(format).utf8)
        let end = Array(closing(format).utf8)
        guard let start = bytes.lastPosition(of: mark).map({ $0 + mark.count }) else { return nil }
        guard bytes[start...].count > end.count, bytes.suffix(end.count).elementsEqual(end) else {
            return nil
        }
        return Array(bytes[start..<(bytes.count - end.count)])
    }
}
