import ClaimLedger
import ClaimModel

/// A ledger of one article with as many claims as asked, each with evidence and a review.
struct SampleLedger {
    let records: [Record]

    init(claims: Int, evidencePerClaim: Int) throws {
        guard let start = Timestamp("2026-01-01T00:00:00.000Z"), let id = DocumentID("sample"),
            let day = CalendarDate("2026-01-01")
        else { throw BenchmarkError("the sample's constants are not what they should be") }
        let edition = SHA256Digest.of(Array("sample".utf8))
        var records: [Record] = []
        func add(_ body: RecordBody) throws -> RecordID {
            let parents = records.last.map { [$0.id] } ?? []
            guard let at = Timestamp(milliseconds: start.milliseconds + Int64(records.count) * 1_000) else {
                throw BenchmarkError("too many records")
            }
            let record = Record(parents: parents, at: at, by: "Ada Checker", body: body)
            records.append(record)
            return record.id
        }
        let document = Document(
            id: id,
            edition: edition,
            byteCount: 6,
            archivePath: "sample.txt",
            mediaType: "text/plain",
            dialect: "text",
            origin: "sample.txt",
            metadata: DocumentMetadata(title: "A sample"),
            isArticle: true
        )
        _ = try add(.articleImported(DocumentImported(document: document)))
        for number in 0..<claims {
            guard let name = ClaimID("claim-\(number)") else {
                throw BenchmarkError("claim-\(number) is no name")
            }
            let quote = TextQuoteSelector(
                exact: "the words in which claim \(number) is made",
                prefix: "what stands before the words, ",
                suffix: ", and what stands behind them"
            )
            let range = CodePointRange(start: number * 90, end: number * 90 + 40)
            let selector = Selector(
                quote: quote,
                position: TextPositionSelector(range),
                xpath: XPathSelector("/p[\(number + 1)]")
            )
            let claim = try add(
                .claimRecorded(
                    name: name,
                    claim: Claim(
                        statement:
                            "Statement number \(number) says that something happened on some day in some town.",
                        kind: .event,
                        about: DateSpan(day),
                        tags: ["sample"]
                    ),
                    appearance: Appearance(
                        article: edition,
                        selector: selector,
                        attribution: Attribution([
                            .init(name: "Coast Daily", role: "newspaper", mode: .ownVoice),
                            .init(name: "Speaker \(number % 50)", role: "official", mode: .indirectSpeech),
                        ])
                    )
                )
            )
            var evidence: [RecordID] = []
            for piece in 0..<evidencePerClaim {
                evidence.append(
                    try add(
                        .evidenceAttached(
                            claim: claim,
                            evidence: Evidence(
                                source: edition,
                                selector: selector,
                                stance: piece % 3 == 1 ? .conflicts : .supports,
                                summary: "A summary of what the passage says, in a sentence of usual length.",
                                strength: .strong,
                                date: day
                            )
                        )
                    )
                )
            }
            _ = try add(
                .reviewGiven(
                    claim: claim,
                    review: Review(
                        verdict: .verified,
                        rationale: "The evidence bears it out, as far as it goes.",
                        evidence: evidence,
                        asOf: day
                    )
                )
            )
        }
        self.records = records
    }
}
