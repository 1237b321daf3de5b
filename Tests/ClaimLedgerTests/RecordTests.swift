import ClaimLedger
import ClaimModel
import Foundation
import JSONData
import Testing

@Suite("Records")
struct RecordTests {
    /// A body of every kind.
    static func bodies() throws -> [RecordBody] {
        let id = Record(
            parents: [],
            at: try #require(Timestamp("2026-01-01T00:00:00.000Z")),
            by: "A",
            body: .unknown(kind: "k", body: .init())
        ).id
        let article = try Sample.document("article", Sample.edition, isArticle: true)
        var plain = try Sample.document("plain", Sample.source, isArticle: false, replaces: Sample.edition)
        plain.metadata = DocumentMetadata()
        plain.encoding = "windows-1251"
        var proposed = try Sample.evidence(.context)
        proposed.origin = .finder(reasons: ["881 / 69.2 = 12.7"], score: 0.625)
        proposed.strength = nil
        proposed.date = nil
        var review = try Sample.review(.disputed, [id, id], asOf: "2021")
        review.withoutEvidence = "None is public."
        var part = try Sample.document("part", Sample.edition, isArticle: false)
        let named = DocumentPart(
            file: Sample.edition,
            member: "pages/a.html",
            key: "/rss[1]/channel[1]/item[2]"
        )
        part.part = named
        part.edition = named.edition
        let collection = DocumentCollection(
            id: try #require(DocumentID("crawl")),
            file: Sample.source,
            byteCount: 12,
            archivePath: "crawl.warc.gz",
            dialect: "html",
            encoding: "windows-1251",
            origin: "crawl.warc.gz",
            documentCount: 100_000,
            refusedCount: 2,
            metadata: DocumentMetadata(publisher: "Town of Ellery", retrieved: CalendarDate("2026-11-24"))
        )
        return [
            .articleImported(DocumentImported(document: article)),
            .sourceImported(
                DocumentImported(
                    document: plain,
                    requoted: [
                        Requoted(
                            record: id,
                            outcome: .moved,
                            position: CodePointRange(start: 1, end: 4),
                            reads: "new"
                        ),
                        Requoted(record: id, outcome: .orphaned),
                    ]
                )
            ),
            .claimRecorded(
                name: try #require(ClaimID("a-claim")),
                claim: Sample.claim("Ü 😀 \u{1} \" \\"),
                appearance: Sample.appearance
            ),
            .claimRevised(record: id, claim: Claim(statement: "S", kind: .opinion)),
            .claimWithdrawn(record: id, reason: "R"),
            .appearanceAdded(
                claim: id,
                appearance: Appearance(
                    article: Sample.edition,
                    selector: Selector(quote: TextQuoteSelector(exact: "x")),
                    attribution: Attribution([.init(name: "officials", mode: .unnamed)])
                )
            ),
            .claimsLinked(claim: id, other: id, relation: .same),
            .evidenceProposed(claim: id, evidence: proposed),
            .evidenceAttached(claim: id, evidence: try Sample.evidence(.conflicts)),
            .evidenceAccepted(evidence: id, stance: .context, reason: "R"),
            .evidenceAccepted(evidence: id, stance: nil, reason: nil),
            .evidenceRejected(evidence: id, reason: nil),
            .evidenceWithdrawn(evidence: id, reason: "R"),
            .reviewGiven(claim: id, review: review),
            .reviewWithdrawn(review: id, reason: "R"),
            .note(about: .claim(id), text: "T"),
            .note(about: .document(Sample.edition), text: "T"),
            .documentWithdrawn(edition: Sample.edition, reason: "R"),
            .sourcesImported([DocumentImported(document: part), DocumentImported(document: plain)]),
            .collectionImported(collection),
        ] + (try newerBodies(id, review))
    }

    /// A body of every kind that came in with the second version of the ledger's form.
    private static func newerBodies(_ id: RecordID, _ review: Review) throws -> [RecordBody] {
        var misleading = review
        misleading.verdict = .misleading
        var house = review
        house.houseVerdict = "half-true"
        return [
            .privateNote(about: .claim(id), text: "T"),
            .privateNote(about: .document(Sample.edition), text: "T"),
            .documentDescribed(
                edition: Sample.edition,
                change: DescriptionChange(
                    DocumentMetadata(
                        title: "Title",
                        creators: [Creator(name: "Rui Alves")],
                        published: try Sample.date("2021-05-04")
                    ),
                    clearing: [.publisher, .url]
                ),
                reason: "R"
            ),
            .documentTakenDown(edition: Sample.edition, reason: "R"),
            .attributionCorrected(
                appearance: id,
                attribution: Attribution([.init(name: "Ines Duarte", role: "mayor", mode: .directQuote)]),
                reason: nil
            ),
            .appearanceWithdrawn(appearance: id, reason: "R"),
            .claimRenamed(claim: id, name: try #require(ClaimID("b"))),
            .claimAssigned(claim: id, to: "Bo"),
            .claimAssigned(claim: id, to: nil),
            .claimEmbargoed(claim: id, reason: "R"),
            .claimSettled(claim: id, settlement: Settlement(of: [id], holding: [id], reason: "R")),
            .reviewDrafted(claim: id, review: review),
            .recordWithdrawn(record: id, document: nil, reason: "R"),
            .recordWithdrawn(record: id, document: Sample.source, reason: "R"),
            .reviewGiven(claim: id, review: misleading),
            .reviewGiven(claim: id, review: house),
            .claimRevised(record: id, claim: Claim(statement: "S", kind: .opinion), reason: "R"),
            .claimsPublished(
                PublishedReport(
                    heads: [id],
                    claims: [
                        PublishedReport.Claim(record: id, standing: .missingContext, reviews: [id]),
                        PublishedReport.Claim(record: id, standing: .unreviewed),
                    ],
                    files: [PublishedReport.File(name: "report.html", digest: Sample.source)],
                    address: "https://desk.example/checks",
                    words: "W"
                )
            ),
            .claimsPublished(
                PublishedReport(heads: [], claims: [PublishedReport.Claim(record: id, standing: .split)])
            ),
            .recordsSigned(RecordSignature(records: [id], signature: "S")),
        ]
    }

    @Test("There is a body of every kind, and each kind is read under its own name")
    func everyKind() throws {
        let kinds = try Self.bodies().map { try #require($0.knownKind) }
        #expect(Set(kinds) == Set(RecordBody.Kind.allCases))
        #expect(try Self.bodies().map(\.kind) == kinds.map(\.rawValue))
    }

    @Test("A record names the version of its form from the second on, and older lines keep their bytes")
    func versions() throws {
        for body in try Self.bodies() {
            var story = Story()
            _ = try story.add(body)
            let line = String(decoding: story.records[0].line, as: UTF8.self)
            let isNew =
                switch body {
                case .reviewGiven(_, let review): review.verdict == .misleading || review.houseVerdict != nil
                case .privateNote, .documentDescribed, .documentTakenDown, .attributionCorrected,
                    .appearanceWithdrawn, .claimRenamed, .claimAssigned, .claimEmbargoed, .claimSettled,
                    .reviewDrafted, .recordWithdrawn, .claimsPublished, .recordsSigned:
                    true
                default: false
                }
            #expect(line.contains(#""version":2"#) == isNew, "\(line)")
        }
    }

    @Test("A record of a later version is read as far as it can be, and said to be of one")
    func laterVersion() throws {
        let bodies = [
            ("note", #"{"document":"\#(Sample.edition.hex)","text":"T"}"#),
            ("review given", #"{"claim":"\#(Sample.edition.hex)","review":{"verdict":"half true"}}"#),
        ]
        let ledgers = try TestLedgers()
        var lines: [UInt8] = []
        for (kind, body) in bodies {
            var object = try #require(
                try JSONParser.read(
                    Array(
                        #"{"at":"2026-01-01T00:00:00.000Z","body":\#(body),"by":"Bo","kind":"\#(kind)","parents":[],"version":3}"#
                            .utf8
                    )
                ).object
            )
            object["id"] = .string(SHA256Digest.of(CanonicalJSON.bytes(.object(object))).hex)
            lines += CanonicalJSON.bytes(.object(object)) + [0x0A]
        }
        try Data(lines).write(to: ledgers.url("article.jsonl"))
        let ledger = try ledgers.folder.read()
        #expect(ledger.findings.isEmpty)
        #expect(ledger.records.flatMap(\.line) == lines)
        let codes = Set(ledger.check(LedgerState(ledger)).filter { $0.severity == .warning }.map(\.code))
        #expect(codes == ["ledger.newer-version", "ledger.unknown-kind"])
    }

    @Test("A record of every kind reads back from its line as it was, under the same id")
    func roundTrip() throws {
        var story = Story()
        for body in try Self.bodies() { _ = try story.add(body) }
        let ledgers = try TestLedgers()
        try ledgers.write(story.records)
        let read = try ledgers.folder.read()
        #expect(read.records == story.records)
        #expect(read.findings.isEmpty)
    }

    @Test("The lines of records are always the same bytes")
    func golden() throws {
        var story = Story()
        for body in try Self.bodies() { _ = try story.add(body) }
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "Golden/records.jsonl"
        )
        let bytes = Data(story.records.flatMap(\.line))
        if ProcessInfo.processInfo.environment["ASSAY_UPDATE_GOLDEN"] == "1" { try bytes.write(to: url) }
        #expect(bytes == (try Data(contentsOf: url)))
    }

    @Test("A record's id is the SHA-256 of its line without the id: anyone can compute it")
    func idByHand() throws {
        var story = Story()
        let id = try story.add(.note(about: .document(Sample.edition), text: "T"))
        let line = String(decoding: story.records[0].line, as: UTF8.self)
        let without = line.replacing("\"id\":\"\(id)\",", with: "").replacing("\n", with: "")
        #expect(SHA256Digest.of(Array(without.utf8)) == id.digest)
    }

    @Test("Kinds and members of a newer version are kept, and known as such")
    func newerVersion() throws {
        let ledgers = try TestLedgers()
        var story = Story()
        _ = try story.add(.unknown(kind: "claim translated", body: JSONObject(["to": .string("pt")])))
        // A known kind with a member that this version does not know.
        var object = JSONObject([
            "at": .string("2026-01-01T00:00:00.000Z"), "by": .string("Bo"), "kind": .string("note"),
            "parents": .array([]),
            "body": .object(
                JSONObject([
                    "document": .string(Sample.edition.hex), "text": .string("T"), "mood": .string("calm"),
                ])
            ),
        ])
        object["id"] = .string(SHA256Digest.of(CanonicalJSON.bytes(.object(object))).hex)
        let line = CanonicalJSON.bytes(.object(object)) + [0x0A]
        try Data(story.records.flatMap(\.line) + line).write(to: ledgers.url("article.jsonl"))
        let ledger = try ledgers.folder.read()
        let state = LedgerState(ledger)
        #expect(ledger.findings.isEmpty && ledger.records.count == 2)
        #expect(state.unknown == [story.records[0].id])
        #expect(ledger.check(state).filter { $0.severity == .error }.map(\.code) == ["ledger.dangling"])
        #expect(
            ledger.check(state).contains {
                $0.code == "ledger.unknown-kind" && $0.meaning.contains("claim translated")
            }
        )
    }

    @Test(
        "A record of the wrong shape is named with the member that is wrong",
        arguments: [
            (#"{"evidence":"abc"}"#, "evidence accepted", "body.evidence"),
            (#"{"claim":{"kind":"event"},"record":"ID"}"#, "claim revised", "body.claim.statement"),
            (
                #"{"claim":{"kind":"wonder","statement":"S"},"record":"ID"}"#, "claim revised",
                "body.claim.kind"
            ),
            (#"{"reason":"","record":"ID"}"#, "claim withdrawn", "body.reason"),
            (#"{"document":{"id":"a b"}}"#, "article imported", "body.document.archivePath"),
            (#"{"document":{"archivePath":"../x"}}"#, "source imported", "body.document.archivePath"),
        ]
    )
    func wrongShape(body: String, kind: String, member: String) throws {
        let ledgers = try TestLedgers()
        let filled = body.replacing("ID", with: Sample.edition.hex)
        var object = try #require(
            try JSONParser.read(
                Array(
                    #"{"at":"2026-01-01T00:00:00.000Z","body":\#(filled),"by":"Bo","kind":"\#(kind)","parents":[]}"#
                        .utf8
                )
            ).object
        )
        object["id"] = .string(SHA256Digest.of(CanonicalJSON.bytes(.object(object))).hex)
        try Data(CanonicalJSON.bytes(.object(object)) + [0x0A]).write(to: ledgers.url("article.jsonl"))
        let findings = try ledgers.folder.read().findings
        #expect(findings.map(\.code) == ["ledger.unreadable"])
        #expect(findings.first?.meaning.contains("\"\(member)\"") == true, "\(findings)")
    }
}
