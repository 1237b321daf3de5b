import ClaimLedger
import ClaimModel
import System
import TextAnchoring

extension WorkspaceReading {
    /// What a record's selector says of the place of a quote, besides the quote, that its document does not.
    ///
    /// - Returns: What, in words; nil where all of it is so.
    func falsePlace(_ selector: Selector, _ range: CodePointRange?, in entry: DocumentTextCache.Entry)
        -> String?
    {
        guard let range else { return nil }
        func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
        let (prefix, suffix) = (selector.quote.prefix, selector.quote.suffix)
        let length = entry.text.text.unicodeScalars.count
        let before = CodePointRange(
            start: max(0, range.start - prefix.unicodeScalars.count),
            end: range.start
        )
        let after = CodePointRange(
            start: range.end,
            end: min(length, range.end + suffix.unicodeScalars.count)
        )
        if words(prefix) != words(entry.anchoring.quote(before)) {
            return "that “\(prefix)” stands before it, where “\(entry.anchoring.quote(before))” does"
        }
        if words(suffix) != words(entry.anchoring.quote(after)) {
            return "that “\(suffix)” stands behind it, where “\(entry.anchoring.quote(after))” does"
        }
        guard let xpath = selector.xpath?.path, let passage = entry.text.passageIndex(at: range.start),
            entry.text.passages[passage].locator != xpath
        else { return nil }
        return "that it stands at \(xpath), where \(entry.text.passages[passage].locator) is"
    }

    /// Records that say another size of an archived file than it has; the file itself is what was imported.
    func sizeFindings(_ edition: TrackedEdition) throws(WorkspaceError) -> [Finding] {
        guard edition.document.part == nil else { return [] }
        let path = workspace.archive.path(of: edition.document)
        let size = try FileSystem.attempt { () throws(SystemError) in try FileStatus.of(path)?.byteCount }
        let said =
            [(edition.record, edition.document)] + edition.laterImports.map { ($0.record, $0.document) }
        return said.filter { $0.1.byteCount != size }.map { record, document in
            Finding(
                code: "archive.size",
                place: place(record),
                excerpt: "\(document.byteCount) bytes",
                meaning:
                    "record \(record.short) says another size of \(edition.document.archivePath) than its \(size ?? 0) bytes",
                advice: "The record was made up, or edited. Restore it from version control, or withdraw it."
            )
        }
    }
}
