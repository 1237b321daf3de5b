import ClaimLedger
import ClaimModel
import Testing

@Suite("Corrections and descriptions")
struct CorrectionTests {
    private func described(_ metadata: DocumentMetadata, clearing: Set<DescriptionField> = []) -> RecordBody {
        .documentDescribed(
            edition: Sample.source,
            change: DescriptionChange(metadata, clearing: clearing),
            reason: "R"
        )
    }

    private func source(_ change: (inout DocumentMetadata) -> Void) throws -> RecordBody {
        var document = try Sample.document("source", Sample.source, isArticle: false)
        change(&document.metadata)
        return .sourceImported(DocumentImported(document: document))
    }

    private func edition(_ story: Story) throws -> TrackedEdition {
        try #require(story.state.document(edition: Sample.source)?.editions.first)
    }

    @Test("A correction changes the fields it gives, clears those it names, and leaves the others alone")
    func correction() throws {
        var (story, _, _) = try Story.withClaim()
        _ = try story.add(
            described(DocumentMetadata(title: "Budget", publisher: "Town of Ellery"), clearing: [.creators]),
            by: "Bo"
        )
        let edition = try edition(story)
        #expect(edition.document.metadata.title == "Budget")
        #expect(edition.document.metadata.publisher == "Town of Ellery")
        #expect(edition.document.metadata.creators.isEmpty)
        #expect(edition.document.metadata.url == "https://example.org/source")
        #expect(edition.corrections.map(\.by) == ["Bo"])
        #expect(edition.descriptions.first?.change.value(of: .publisher) == .text("Coast Daily"))
        #expect(edition.conflicts.isEmpty && story.state.findings.isEmpty)
    }

    @Test("A later correction replaces an earlier one that its author saw")
    func correctedTwice() throws {
        var (story, _, _) = try Story.withClaim()
        _ = try story.add(described(DocumentMetadata(title: "One", publisher: "P")))
        _ = try story.add(described(DocumentMetadata(title: "Two")), by: "Bo")
        let edition = try edition(story)
        #expect(edition.document.metadata.title == "Two" && edition.document.metadata.publisher == "P")
        #expect(edition.conflicts.isEmpty)
    }

    @Test("Corrections unseen by each other conflict where they differ, and nothing of that field stands")
    func concurrentCorrections() throws {
        var (story, _, _) = try Story.withClaim()
        let common = Ledger(records: story.records).heads
        let first = described(DocumentMetadata(title: "One", publisher: "P"))
        _ = try story.add(first, by: "Ada", seeing: common)
        let second = described(DocumentMetadata(title: "Two", publisher: "P"))
        _ = try story.add(second, by: "Bo", seeing: common)
        var edition = try edition(story)
        #expect(edition.document.metadata.title == nil && edition.document.metadata.publisher == "P")
        #expect(edition.conflicts.map(\.field) == [.title])
        #expect(edition.conflicts.first?.statements.map(\.by) == ["Ada", "Bo"])
        #expect(story.state.findings.map(\.code) == ["document.description-conflict"])
        // Whoever has both in sight settles it.
        _ = try story.add(described(DocumentMetadata(title: "Two")), by: "Cy")
        edition = try self.edition(story)
        #expect(edition.document.metadata.title == "Two" && edition.conflicts.isEmpty)
        #expect(story.state.findings.isEmpty)
    }

    @Test("An import of the same bytes that saw the first changes nothing, and check names it")
    func laterImport() throws {
        var (story, _, _) = try Story.withClaim()
        _ = try story.add(source { $0.publisher = "The Ministry" }, by: "Mallory")
        let edition = try edition(story)
        #expect(edition.document.metadata.publisher == "Coast Daily")
        #expect(edition.conflicts.isEmpty)
        #expect(edition.differences.map(\.field) == [.publisher])
        #expect(story.state.findings.map(\.code) == ["document.description-differs"])
        #expect(story.state.findings.first?.meaning.contains("The Ministry") == true)
    }

    @Test("An import that saw none, whatever time it claims, conflicts: neither stands")
    func unseenImport() throws {
        let (story, _, _) = try Story.withClaim()
        let early = Record(
            parents: [],
            at: try #require(Timestamp("2001-01-01T00:00:00.000Z")),
            by: "Mallory",
            body: try source { $0.publisher = "The Ministry" }
        )
        let state = LedgerState(Ledger(records: story.records + [early]))
        let edition = try #require(state.document(edition: Sample.source)?.editions.first)
        #expect(edition.document.metadata.publisher == nil)
        #expect(edition.document.metadata.title == "Title of source")
        #expect(edition.conflicts.map(\.field) == [.publisher])
        #expect(state.findings.contains { $0.code == "document.description-conflict" })
        #expect(state.documents.count == 2)
    }

    @Test("Of two addresses that imports came from neither stands, where neither import saw the other")
    func unseenOrigin() throws {
        let (story, _, _) = try Story.withClaim()
        var document = try Sample.document("source", Sample.source, isArticle: false)
        document.metadata.url = nil
        document.origin = "https://forger.example/x"
        let early = Record(
            parents: [],
            at: try #require(Timestamp("2001-01-01T00:00:00.000Z")),
            by: "Mallory",
            body: .sourceImported(DocumentImported(document: document))
        )
        let state = LedgerState(Ledger(records: story.records + [early]))
        let edition = try #require(state.document(edition: Sample.source)?.editions.first)
        #expect(edition.conflicts.map(\.field) == [.url])
        #expect(edition.document.metadata.url == nil)
        #expect(
            !edition.document.origin.hasPrefix("http") && edition.document.origin.contains("forger.example")
        )
        // Whoever has both in sight settles it.
        let settled = Record(
            parents: Ledger(records: story.records + [early]).heads,
            at: try #require(story.records.last).at,
            by: "Cy",
            body: described(DocumentMetadata(url: "https://town.example/"))
        )
        let after = LedgerState(Ledger(records: story.records + [early, settled]))
        #expect(after.findings.isEmpty)
        #expect(
            after.document(edition: Sample.source)?.editions.first?.document.metadata.url
                == "https://town.example/"
        )
    }

    @Test(
        "Another import of the same bytes that names or reads them otherwise changes nothing, and check names it",
        arguments: ["name", "dialect", "encoding", "file", "program", "reading"]
    )
    func otherReading(what: String) throws {
        var (story, _, _) = try Story.withClaim()
        var document = try Sample.document("source", Sample.source, isArticle: false)
        switch what {
        case "name": document.id = try Sample.id("other")
        case "dialect": document.dialect = "html"
        case "encoding": document.encoding = "KOI8-R"
        case "file": document.archivePath = "other.txt"
        case "program":
            document.textLayer = TextLayer(
                program: "pdftotext",
                version: "1",
                file: Sample.source,
                byteCount: 1,
                archivePath: "x"
            )
        default: document.isRecovered = true
        }
        let before = try edition(story).document
        _ = try story.add(.sourceImported(DocumentImported(document: document)), by: "Mallory")
        #expect(try edition(story).document == before)
        #expect(story.state.findings.map(\.code) == ["document.import-differs"])
        #expect(story.state.findings.first?.meaning.contains("\(what) “") == true)
        #expect(story.state.findings.first?.meaning.contains("(Mallory)") == true)
    }

    @Test("What another import alone says of a document is taken, and check names whose word it is")
    func addition() throws {
        var (story, _, _) = try Story.withClaim()
        _ = try story.add(source { $0.edition = "2nd" }, by: "Bo")
        #expect(try edition(story).document.metadata.edition == "2nd")
        #expect(story.state.findings.map(\.code) == ["document.description-differs"])
        #expect(story.state.findings.first?.meaning.contains("edition \"2nd\" (Bo)") == true)
        // Whoever says it as a correction answers for it.
        _ = try story.add(described(DocumentMetadata(edition: "2nd")), by: "Cy")
        #expect(story.state.findings.isEmpty)
    }

    @Test("An import that says nothing of a field contradicts nothing")
    func silentImport() throws {
        var (story, _, _) = try Story.withClaim()
        _ = try story.add(source { $0 = DocumentMetadata() }, by: "Bo", seeing: [])
        #expect(try edition(story).conflicts.isEmpty)
        #expect(try edition(story).document.metadata.publisher == "Coast Daily")
    }

    @Test("Evidence of its source's day follows a correction of that day, and the verdict goes stale with it")
    func staleByDate() throws {
        var (story, claim, evidence) = try Story.withClaim()
        var later = try Sample.evidence(.conflicts, date: "2021-05")
        later.source = Sample.source
        let against = try story.add(.evidenceAttached(claim: claim, evidence: later))
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        #expect(try story.claim.standing == .verified)
        _ = try story.add(described(DocumentMetadata(published: try Sample.date("2022-03-01"))))
        #expect(try story.claim.standing == .stale)
        #expect(
            try story.claim.standingReasons == [
                .overtaken(
                    evidence: against,
                    date: try Sample.date("2022-03-01"),
                    asOf: try Sample.date("2021-12-31")
                )
            ]
        )
        // A date that a person gave otherwise stays.
        #expect(try story.claim.evidence.first?.evidence.date == Sample.date("2021-05-10"))
    }

    @Test("Who says a claim is corrected in one place; unseen differing corrections leave what was there")
    func attribution() throws {
        var (story, claim, _) = try Story.withClaim()
        let other = try story.add(.appearanceAdded(claim: claim, appearance: Sample.appearance))
        func corrected(_ name: String) -> RecordBody {
            .attributionCorrected(
                appearance: other,
                attribution: Attribution([.init(name: name, mode: .directQuote)]),
                reason: nil
            )
        }
        _ = try story.add(corrected("Rui Alves"))
        func speakers() throws -> [String?] {
            try story.claim.appearances.map { $0.appearance.attribution.speaker?.name }
        }
        #expect(try speakers() == ["Ines Duarte", "Rui Alves"])
        let common = Ledger(records: story.records).heads
        _ = try story.add(corrected("Bea Lima"), by: "Ada", seeing: common)
        _ = try story.add(corrected("Caio Reis"), by: "Bo", seeing: common)
        #expect(try speakers() == ["Ines Duarte", "Rui Alves"])
        #expect(story.state.findings.map(\.code) == ["claim.attribution-conflict"])
        _ = try story.add(corrected("Bea Lima"))
        #expect(try speakers() == ["Ines Duarte", "Bea Lima"])
    }

    @Test("A withdrawn appearance counts no more; a claim whose last one is withdrawn is withdrawn")
    func appearances() throws {
        var (story, claim, _) = try Story.withClaim()
        let other = try story.add(.appearanceAdded(claim: claim, appearance: Sample.appearance))
        _ = try story.add(.appearanceWithdrawn(appearance: claim, reason: "Another mayor."))
        #expect(try story.claim.appearances.map(\.record) == [other])
        #expect(try story.claim.withdrawnAppearances.map(\.withdrawn) == ["Another mayor."])
        #expect(try story.claim.withdrawn == nil)
        _ = try story.add(.appearanceWithdrawn(appearance: other, reason: "Another town."))
        #expect(try story.claim.withdrawn == "Another town.")
        #expect(try !story.claim.appearances.isEmpty)
    }

    @Test("A renamed claim answers to both names, and may go back")
    func renamed() throws {
        var (story, claim, _) = try Story.withClaim()
        let old = try #require(ClaimID("budget-doubled"))
        let new = try #require(ClaimID("b"))
        _ = try story.add(.claimRenamed(claim: claim, name: new))
        #expect(try story.claim.id == new && story.claim.formerNames == [old])
        #expect(story.state.claim(old)?.record == claim && story.state.claim(new)?.record == claim)
        // A new claim does not get the old name.
        _ = try story.add(
            .claimRecorded(name: old, claim: Sample.claim("Other."), appearance: Sample.appearance)
        )
        #expect(story.state.claim(old)?.record == claim)
        _ = try story.add(.claimRenamed(claim: claim, name: old))
        #expect(try story.claim.id == old && story.claim.formerNames == [new])
    }

    @Test("Revisions unseen by each other are named by check")
    func revisions() throws {
        var (story, claim, _) = try Story.withClaim()
        let common = Ledger(records: story.records).heads
        for (author, text) in [("Ada", "One."), ("Bo", "Two.")] {
            _ = try story.add(
                .claimRevised(record: claim, claim: Sample.claim(text)),
                by: author,
                seeing: common
            )
        }
        #expect(story.state.findings.map(\.code) == ["claim.revised-differently"])
        _ = try story.add(.claimRevised(record: claim, claim: Sample.claim("Three.")))
        #expect(story.state.findings.isEmpty)
    }

    @Test("A takedown makes stale what rests on the document")
    func takedown() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        _ = try story.add(.documentTakenDown(edition: Sample.source, reason: "A court's order."))
        #expect(try story.claim.standing == .stale)
        #expect(
            try story.claim.standingReasons == [.sourceWithdrawn(evidence: evidence, edition: Sample.source)]
        )
        #expect(try edition(story).takedown?.reason == "A court's order.")
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        #expect(try story.claim.standing == .verified)
    }

    @Test("Evidence has a short name that no later record and no merge changes")
    func labels() throws {
        var (story, claim, _) = try Story.withClaim()
        _ = try story.add(.evidenceAttached(claim: claim, evidence: try Sample.evidence(.context)))
        let common = Ledger(records: story.records).heads
        let one = try story.add(
            .evidenceAttached(claim: claim, evidence: try Sample.evidence(.supports)),
            by: "Ada",
            seeing: common
        )
        #expect(try story.claim.evidence.map(\.label) == ["E1", "E2", "E3"])
        let two = try story.add(
            .evidenceAttached(claim: claim, evidence: try Sample.evidence(.conflicts)),
            by: "Bo",
            seeing: common
        )
        let digits = [one, two].map { $0.description.prefix(4) }
        #expect(try story.claim.evidence.map(\.label) == ["E1", "E2", "E3~\(digits[0])", "E3~\(digits[1])"])
        _ = try story.add(.evidenceAttached(claim: claim, evidence: try Sample.evidence(.context)))
        #expect(try story.claim.evidence.last?.label == "E4")
    }

    @Test("The published state has nothing of the house's own, and no claim under embargo")
    func published() throws {
        var (story, claim, _) = try Story.withClaim()
        let second = try story.add(
            .claimRecorded(
                name: try #require(ClaimID("second")),
                claim: Sample.claim("Secret."),
                appearance: Sample.appearance
            )
        )
        let note = try story.add(.privateNote(about: .claim(claim), text: "Call her again."))
        _ = try story.add(.privateNote(about: .document(Sample.source), text: "From a leak."))
        _ = try story.add(.reviewDrafted(claim: claim, review: try Sample.review(.disputed)))
        _ = try story.add(.claimAssigned(claim: claim, to: "Bo"))
        let link = try story.add(.claimsLinked(claim: claim, other: second, relation: .same))
        let embargo = try story.add(.claimEmbargoed(claim: second, reason: "Until it is printed."))
        let state = story.state
        #expect(state.claims[0].privateNotes.map(\.text) == ["Call her again."])
        #expect(state.claims[0].notes.isEmpty && !state.claims[0].history.contains(note))
        #expect(state.claims[0].assignee == "Bo" && state.claims[0].standing == .unreviewed)
        #expect(state.claims[0].drafts.count == 1 && state.claims[0].reviews.isEmpty)
        #expect(state.documents[1].notes.isEmpty && state.documents[1].privateNotes.count == 1)
        let published = state.published
        #expect(published.claims.map(\.id.name) == ["budget-doubled"])
        #expect(published.claims[0].links.isEmpty && !published.claims[0].history.contains(link))
        #expect(published.claims[0].privateNotes.isEmpty && published.claims[0].drafts.isEmpty)
        #expect(published.documents[1].privateNotes.isEmpty)
        #expect(published.records.count == 4 && published.claim(recordedBy: second) == nil)
        #expect(published.record(claim) != nil && published.record(note) == nil)
        // Once the embargo is lifted the claim is there.
        _ = try story.add(.recordWithdrawn(record: embargo, document: nil, reason: "Printed."))
        #expect(story.state.published.claims.count == 2)
    }
}
