import ClaimLedger
import ClaimModel
import DocumentImport

/// Tells documents that were made from the ledger itself: reports, feeds, tables, provenance. What such a document says rests on
/// the evidence that the ledger has already, so it is no evidence beside it.
struct OwnReports {
    private let ledger: Ledger
    private let archive: Archive
    private var known: [Digest: RecordID?] = [:]

    init(_ reading: WorkspaceReading) {
        ledger = reading.ledger
        archive = reading.workspace.archive
    }

    /// The record of the ledger that a document names; nil where it names none.
    ///
    /// - Parameter passages: Gives its passages.
    mutating func record(
        namedIn document: Document,
        _ passages: () throws(WorkspaceError) -> [Passage]
    ) throws(WorkspaceError) -> RecordID? {
        if let record = known[document.edition] { return record }
        var found: RecordID?
        // A file of many documents may hold a report among others.
        if document.part?.member == nil { found = try record(namedInFile: document.archivePath) }
        if found == nil {
            let ledger = ledger
            for passage in try passages() {
                found = RecordMentions.first(in: passage.text, ledger.contains)
                if found != nil { break }
            }
        }
        known[document.edition] = .some(found)
        return found
    }

    /// The record that an archived file names; nil too for one that is not there.
    private func record(namedInFile path: String) throws(WorkspaceError) -> RecordID? {
        var mentions = RecordMentions(ledger.contains)
        return try archive.readAll(path) { mentions.take($0) } ? mentions.finish() : nil
    }

    /// What is said of such a document when it comes in.
    static func finding(_ record: RecordID, _ name: String, member: String?) -> Finding {
        Finding(
            code: "evidence.own-report",
            severity: .warning,
            place: .init(file: member.map { "\(name)/\($0)" } ?? name),
            meaning:
                "it names record \(record.short) of this ledger: it is a report that was made from it, or was copied from one",
            advice:
                "What it says rests on what the ledger has already: nothing of it is proposed as evidence."
        )
    }
}
