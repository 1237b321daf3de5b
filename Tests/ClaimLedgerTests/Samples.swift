import ClaimLedger
import ClaimModel
import Foundation
import Testing

/// A folder of ledgers of a test's own.
final class TestLedgers: Sendable {
    let folder: LedgerFolder
    var path: String { folder.path }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = LedgerFolder(path: url.path)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder.path) }

    func url(_ name: String) -> URL { URL(fileURLWithPath: "\(path)/\(name)") }

    func write(_ records: [Record], to name: String = "article.jsonl") throws {
        try Data(records.flatMap(\.line)).write(to: url(name))
    }

    func lines(_ name: String = "article.jsonl") throws -> [Data] {
        try Data(contentsOf: url(name)).split(separator: 0x0A).map { Data($0) }
    }
}

/// A ledger that is being made in memory: each record sees the heads unless it is told otherwise.
struct Story {
    private(set) var records: [Record] = []
    private var second: Int64 = 1_795_000_000

    mutating func add(_ body: RecordBody, by author: String = "Ada", seeing parents: [RecordID]? = nil) throws
        -> RecordID
    {
        second += 1
        let record = Record(
            parents: parents ?? Ledger(records: records).heads,
            at: try #require(Timestamp(milliseconds: second * 1_000)),
            by: author,
            body: body
        )
        records.append(record)
        return record.id
    }

    var state: LedgerState { LedgerState(Ledger(records: records)) }

    var claim: TrackedClaim {
        get throws { try #require(state.claims.first) }
    }
}

enum Sample {
    static let edition = SHA256Digest.of(Array("article".utf8))
    static let source = SHA256Digest.of(Array("source".utf8))
    static let newEdition = SHA256Digest.of(Array("source, corrected".utf8))

    static func id(_ name: String) throws -> DocumentID { try #require(DocumentID(name)) }
    static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func document(_ name: String, _ edition: Digest, isArticle: Bool, replaces: Digest? = nil) throws
        -> Document
    {
        Document(
            id: try id(name),
            edition: edition,
            byteCount: 7,
            archivePath: "\(name)-\(edition.short).txt",
            mediaType: "text/plain",
            dialect: "text",
            origin: "https://example.org/\(name)",
            metadata: DocumentMetadata(
                title: "Title of \(name)",
                creators: [Creator(name: "Rui Alves"), Creator(name: "Coast Daily", kind: .organisation)],
                publisher: "Coast Daily",
                published: try date("2021-05"),
                retrieved: try date("2026-11-24"),
                url: "https://example.org/\(name)",
                language: "en"
            ),
            replaces: replaces,
            isArticle: isArticle
        )
    }

    static let selector = Selector(
        quote: TextQuoteSelector(exact: "the quoted words", prefix: "before ", suffix: " after"),
        position: TextPositionSelector(CodePointRange(start: 7, end: 23)),
        xpath: XPathSelector("/p[1]")
    )

    static let appearance = Appearance(
        article: edition,
        selector: selector,
        attribution: Attribution([
            .init(name: "Coast Daily", mode: .ownVoice),
            .init(name: "Ines Duarte", role: "mayor", mode: .directQuote),
        ])
    )

    static func claim(_ statement: String = "The budget doubled.") -> Claim {
        Claim(statement: statement, kind: .comparison, about: DateSpan("2021"), tags: ["budget"])
    }

    static func evidence(_ stance: Evidence.Stance, date text: String = "2021-05-10") throws -> Evidence {
        Evidence(source: source, selector: selector, stance: stance, strength: .strong, date: try date(text))
    }

    static func review(_ verdict: Verdict, _ evidence: [RecordID] = [], asOf: String = "2021-12-31") throws
        -> Review
    {
        Review(verdict: verdict, rationale: "Because.", evidence: evidence, asOf: try date(asOf))
    }
}

extension Story {
    /// An article, a source, and a claim with a supporting piece of evidence.
    static func withClaim() throws -> (story: Story, claim: RecordID, evidence: RecordID) {
        var story = Story()
        _ = try story.add(
            .articleImported(
                DocumentImported(document: try Sample.document("article", Sample.edition, isArticle: true))
            )
        )
        _ = try story.add(
            .sourceImported(
                DocumentImported(document: try Sample.document("source", Sample.source, isArticle: false))
            )
        )
        let claim = try story.add(
            .claimRecorded(
                name: try #require(ClaimID("budget-doubled")),
                claim: Sample.claim(),
                appearance: Sample.appearance
            )
        )
        let evidence = try story.add(
            .evidenceAttached(claim: claim, evidence: try Sample.evidence(.supports))
        )
        return (story, claim, evidence)
    }
}
