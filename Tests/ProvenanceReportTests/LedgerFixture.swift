import ClaimLedger
import ClaimModel
import Testing

/// Records that saw one another in a row, with an invented harbour town for their subject.
struct LedgerFixture {
    private(set) var records: [Record] = []
    private(set) var quotes: [RecordID: QuoteFixture] = [:]
    private var heads: [RecordID] = []
    private var minute = 0

    /// A quote with what stands around it, and where.
    struct QuoteFixture {
        var outcome = AnchorOutcome.exact
        var before = ""
        var quote: String
        var after = ""
        var range: CodePointRange?
    }

    var state: LedgerState { LedgerState(Ledger(records: records)) }

    /// Adds a record that saw the one before it, a minute later.
    @discardableResult
    mutating func add(_ body: RecordBody, by: String = "Ada Reyes", unseen: Int = 0) throws -> RecordID {
        minute += 1
        let time = try #require(Timestamp(milliseconds: 1_767_261_600_000 + Int64(minute) * 60_000))
        let parents = unseen == 0 ? heads : [records[records.count - 1 - unseen].id]
        let record = Record(parents: parents, at: time, by: by, body: body)
        records.append(record)
        heads = unseen == 0 ? [record.id] : heads + [record.id]
        return record.id
    }

    mutating func document(
        _ name: String,
        title: String?,
        publisher: String?,
        published: String? = nil,
        url: String? = nil,
        language: String? = "en",
        isArticle: Bool = false,
        replaces: Digest? = nil,
        requoted: [Requoted] = []
    ) throws -> Digest {
        let edition = SHA256Digest.of(Array((name + (title ?? "") + (replaces?.hex ?? "")).utf8))
        let document = Document(
            id: try #require(DocumentID(name.hasSuffix("-") ? name + "minus" : name)),
            edition: edition,
            byteCount: 4_096,
            archivePath: "2026/\(name).html",
            mediaType: "text/html",
            dialect: "html",
            origin: url ?? "\(name).html",
            metadata: DocumentMetadata(
                title: title,
                creators: isArticle ? [Creator(name: "Noor Haddad")] : [],
                publisher: publisher,
                published: published.flatMap { CalendarDate($0) },
                url: url,
                language: language
            ),
            replaces: replaces,
            isArticle: isArticle
        )
        let imported = DocumentImported(document: document, requoted: requoted)
        try add(isArticle ? .articleImported(imported) : .sourceImported(imported))
        return edition
    }

    mutating func claim(
        _ name: String,
        _ statement: String,
        kind: Claim.Kind = .event,
        about: String? = nil,
        tags: [String] = [],
        in article: Digest,
        quote: QuoteFixture,
        said links: [Attribution.Link] = [Attribution.Link(name: "Noor Haddad", mode: .ownVoice)]
    ) throws -> RecordID {
        let record = try add(
            .claimRecorded(
                name: try #require(ClaimID(name)),
                claim: Claim(
                    statement: statement,
                    kind: kind,
                    about: about.flatMap { DateSpan($0) },
                    tags: tags
                ),
                appearance: Appearance(
                    article: article,
                    selector: Self.selector(quote),
                    attribution: Attribution(links)
                )
            )
        )
        quotes[record] = quote
        return record
    }

    mutating func evidence(
        _ stance: Evidence.Stance,
        for claim: RecordID,
        from source: Digest,
        quote: QuoteFixture,
        summary: String? = nil,
        strength: Evidence.Strength? = nil,
        note: String? = nil,
        date: String? = nil,
        finder: (reasons: [String], score: Double)? = nil
    ) throws -> RecordID {
        let evidence = Evidence(
            source: source,
            selector: Self.selector(quote),
            stance: stance,
            origin: finder.map { .finder(reasons: $0.reasons, score: $0.score) } ?? .person,
            summary: summary,
            strength: strength,
            strengthNote: note,
            date: date.flatMap { CalendarDate($0) }
        )
        let record = try add(
            finder == nil
                ? .evidenceAttached(claim: claim, evidence: evidence)
                : .evidenceProposed(claim: claim, evidence: evidence)
        )
        quotes[record] = quote
        return record
    }

    @discardableResult
    mutating func review(
        _ claim: RecordID,
        _ verdict: Verdict,
        _ rationale: String,
        on evidence: [RecordID] = [],
        asOf: String,
        without reason: String? = nil,
        by: String = "Ada Reyes",
        unseen: Int = 0
    ) throws -> RecordID {
        try add(
            .reviewGiven(
                claim: claim,
                review: Review(
                    verdict: verdict,
                    rationale: rationale,
                    evidence: evidence,
                    asOf: try #require(CalendarDate(asOf)),
                    withoutEvidence: reason
                )
            ),
            by: by,
            unseen: unseen
        )
    }

    private static func selector(_ quote: QuoteFixture) -> Selector {
        Selector(
            quote: TextQuoteSelector(exact: quote.quote, prefix: quote.before, suffix: quote.after),
            position: quote.range.map { TextPositionSelector($0) },
            xpath: XPathSelector("/html[1]/body[1]/p[2]")
        )
    }
}
