import ClaimLedger
import ClaimModel
import Foundation

/// A workspace of many articles with claims, whose evidence is in some thousand sources: ledgers and archived files.
struct SampleWorkspace {
    let articles: Int
    let claimsPerArticle: Int
    let evidencePerClaim: Int
    let sources: Int

    /// How large it is, in words.
    var size: String {
        let claims = articles * claimsPerArticle
        return
            "\(claims) claims, \(claims * evidencePerClaim) pieces of evidence, \(articles + sources) documents"
    }

    /// Writes it to a folder that isn't there yet.
    func write(to root: URL) throws {
        for name in ["Claims", "Sources-Archive"] {
            try FileManager.default.createDirectory(
                at: root.appending(path: name),
                withIntermediateDirectories: true
            )
        }
        var author = Author(root: root)
        var places: [Source] = []
        for number in 0..<sources { places.append(try source(number, &author)) }
        try author.store("sources")
        for number in 0..<articles {
            try article(number, places, &author)
            try author.store("article-\(number)")
        }
    }

    private struct Source {
        let edition: Digest
        let selector: Selector
    }

    private func source(_ number: Int, _ author: inout Author) throws -> Source {
        let quote = "the words of source \(number) that bear on claims"
        let before = "A paragraph before the words, of some length, says other things. Here stand "
        let after = ", and something stands behind them in the same paragraph as well."
        let edition = try author.document(
            "source-\(number)",
            title: "Report number \(number) of an office",
            publisher: "Publisher \(number % 300)",
            paragraphs: ["Source \(number)", before + quote + after],
            isArticle: false
        )
        let start = "Source \(number)\n".unicodeScalars.count + before.unicodeScalars.count
        return Source(edition: edition, selector: Self.selector(quote, at: start, "Here stand ", ", and"))
    }

    private func article(_ number: Int, _ sources: [Source], _ author: inout Author) throws {
        let quotes = (0..<claimsPerArticle).map {
            "Something happened on day \($0) of the year in town \(number)"
        }
        let paragraphs = quotes.enumerated().map {
            "\($1), said speaker \($0 % 20), and nobody there denied it for a long while."
        }
        let heading = "Article \(number)"
        let edition = try author.document(
            "article-\(number)",
            title: "Article number \(number) of a paper",
            publisher: "Coast Daily",
            paragraphs: [heading] + paragraphs,
            isArticle: true
        )
        var start = heading.unicodeScalars.count + 1
        for (place, quote) in quotes.enumerated() {
            let selector = Self.selector(quote, at: start, "\n", ", said")
            try claim(number * claimsPerArticle + place, quote, edition, selector, sources, &author)
            start += paragraphs[place].unicodeScalars.count + 1
        }
    }

    private func claim(
        _ number: Int,
        _ quote: String,
        _ article: Digest,
        _ selector: Selector,
        _ sources: [Source],
        _ author: inout Author
    ) throws {
        guard let name = ClaimID("claim-\(number)"), let about = CalendarDate("2024-0\(1 + number % 9)-11"),
            let asOf = CalendarDate("2025-06-01"), let date = CalendarDate("2025-05-01")
        else { throw BenchmarkError("the sample's constants are not what they should be") }
        let attribution = Attribution([
            .init(name: "Coast Daily", role: "newspaper", mode: .ownVoice),
            .init(name: "Speaker \(number % 20)", role: "official", mode: .indirectSpeech),
        ])
        let claim = try author.add(
            .claimRecorded(
                name: name,
                claim: Claim(
                    statement: "\(quote), as the article says in a sentence of usual length.",
                    kind: .event,
                    about: DateSpan(about),
                    tags: ["sample"]
                ),
                appearance: Appearance(article: article, selector: selector, attribution: attribution)
            )
        )
        var evidence: [RecordID] = []
        for piece in 0..<evidencePerClaim {
            let source = sources[((number * evidencePerClaim + piece) * 7 + piece * 13) % sources.count]
            let given = Evidence(
                source: source.edition,
                selector: source.selector,
                stance: [.supports, .conflicts, .supports, .context][piece % 4],
                summary: "A summary of what the passage says, in a sentence of usual length.",
                strength: [.strong, .medium, .weak, .medium][piece % 4],
                strengthNote: "an office",
                date: date
            )
            evidence.append(try author.add(.evidenceAttached(claim: claim, evidence: given)))
        }
        let review = Review(
            verdict: [.verified, .disputed, .unverifiable][number % 3],
            rationale: "The evidence bears it out, as far as it goes; the other side is thin.",
            evidence: evidence,
            asOf: asOf
        )
        _ = try author.add(.reviewGiven(claim: claim, review: review))
    }

    private static func selector(
        _ quote: String,
        at start: Int,
        _ prefix: String,
        _ suffix: String
    ) -> Selector {
        let range = CodePointRange(start: start, end: start + quote.unicodeScalars.count)
        return Selector(
            quote: TextQuoteSelector(exact: quote, prefix: prefix, suffix: suffix),
            position: TextPositionSelector(range)
        )
    }
}

/// Records one thing after the other, each in sight of the last, and archives what is recorded.
private struct Author {
    let root: URL
    private var pending = Data()
    private var last: RecordID?
    private var milliseconds: Int64 = 1_767_261_600_000

    init(root: URL) { self.root = root }

    /// Records something, a second after the last.
    mutating func add(_ body: RecordBody) throws -> RecordID {
        milliseconds += 1_000
        guard let at = Timestamp(milliseconds: milliseconds) else { throw BenchmarkError("too many records") }
        let record = Record(parents: last.map { [$0] } ?? [], at: at, by: "Ada Checker", body: body)
        pending.append(contentsOf: record.line)
        last = record.id
        return record.id
    }

    /// Archives a text and records it.
    mutating func document(
        _ name: String,
        title: String,
        publisher: String,
        paragraphs: [String],
        isArticle: Bool
    ) throws -> Digest {
        let bytes = Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
        try Data(bytes).write(to: root.appending(path: "Sources-Archive/\(name).txt"))
        guard let id = DocumentID(name) else { throw BenchmarkError("\(name) is no name") }
        let document = Document(
            id: id,
            edition: SHA256Digest.of(bytes),
            byteCount: bytes.count,
            archivePath: "\(name).txt",
            mediaType: "text/plain",
            dialect: "text",
            origin: "https://press.example/\(name)",
            metadata: DocumentMetadata(
                title: title,
                publisher: publisher,
                published: CalendarDate("2025-03-04"),
                language: "en"
            ),
            isArticle: isArticle
        )
        let imported = DocumentImported(document: document)
        _ = try add(isArticle ? .articleImported(imported) : .sourceImported(imported))
        return document.edition
    }

    /// Writes what was recorded to a ledger.
    mutating func store(_ ledger: String) throws {
        try pending.write(to: root.appending(path: "Claims/\(ledger).jsonl"))
        pending.removeAll()
    }
}
