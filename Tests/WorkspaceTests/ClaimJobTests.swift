import ClaimLedger
import ClaimModel
import Testing
import Workspace

@Suite("Recording claims")
struct ClaimJobTests {
    @Test("A claim is recorded with its quote's selectors and its attribution")
    func record() throws {
        let claim = try TestWorkspace.withClaim().claim
        let appearance = try #require(claim.appearances.first?.appearance)
        #expect(appearance.selector.quote.exact == "the lighthouse budget is twice that of last year")
        #expect(appearance.selector.quote.prefix.hasSuffix("Duarte said "))
        #expect(appearance.selector.xpath?.path == "/p[2]")
        #expect(
            appearance.selector.position?.range.count == appearance.selector.quote.exact.unicodeScalars.count
        )
        #expect(appearance.attribution.speaker?.name == "Ines Duarte")
        #expect(claim.standing == .unreviewed)
    }

    @Test("Words that are not in the article are refused, and the closest words are shown")
    func notThere() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let error = #expect(throws: WorkspaceError.self) {
            _ = try editor.recordClaim(
                Claim(statement: "The council met in June.", kind: .event),
                article: "ellery",
                quote: QuoteRequest("The council of Port Ellery meet on 3 May 2021")
            )
        }
        guard case .quoteNotFound(_, _, let closest) = error else {
            Issue.record("expected the quote not to be found, got \(String(describing: error))")
            return
        }
        #expect(closest == "The council of Port Ellery met on 3 May 2021")
        #expect(try test.read().state.claims.count == 1)
    }

    @Test("Words that stand in several places are taken only with the occurrence named")
    func severalPlaces() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let claim = Claim(statement: "There is a lighthouse.", kind: .event)
        let error = #expect(throws: WorkspaceError.self) {
            _ = try editor.recordClaim(claim, article: "ellery", quote: QuoteRequest("lighthouse"))
        }
        guard case .quoteAmbiguous(_, _, let places) = error else {
            Issue.record("expected several places, got \(String(describing: error))")
            return
        }
        #expect(places.count == 3)
        let recorded = try editor.recordClaim(
            claim,
            article: "ellery",
            quote: QuoteRequest("lighthouse", occurrence: 3)
        )
        #expect(recorded.appearances.first?.appearance.selector.xpath?.path == "/p[3]")
        #expect(try test.read().check().isEmpty)
    }

    @Test("A claim without a name is named by its statement, and no two claims share a name")
    func names() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let claim = Claim(statement: "The lighthouse was built in 1871.", kind: .event)
        let first = try editor.recordClaim(claim, article: "ellery", quote: QuoteRequest("built in 1871"))
        let second = try editor.recordClaim(claim, article: "ellery", quote: QuoteRequest("was built"))
        #expect(first.id.name == "lighthouse-built-1871")
        #expect(second.id.name == "lighthouse-built-1871-2")
        #expect(throws: WorkspaceError.self) {
            _ = try editor.recordClaim(
                named: "budget-doubled",
                claim,
                article: "ellery",
                quote: QuoteRequest("was built")
            )
        }
    }

    @Test("A unique beginning names a claim; a shared one is refused with the names it may mean")
    func prefixes() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.recordClaim(
            named: "budget-halved",
            Claim(statement: "It was halved.", kind: .comparison),
            article: "ellery",
            quote: QuoteRequest("lighthouse", occurrence: 1)
        )
        let reading = try test.read()
        #expect(try reading.claim(named: "budget-d").id.name == "budget-doubled")
        let error = #expect(throws: WorkspaceError.self) { _ = try reading.claim(named: "budget") }
        guard case .ambiguousName(_, _, let matches) = error else {
            Issue.record("expected an ambiguous name, got \(String(describing: error))")
            return
        }
        #expect(matches == ["budget-doubled", "budget-halved"])
    }

    @Test("A claim's second appearance has an attribution of its own")
    func appearance() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.addAppearance(of: "budget", article: "ellery", quote: QuoteRequest("doubles its"))
        let claim = try test.claim
        #expect(claim.appearances.count == 2)
        #expect(claim.appearances.last?.appearance.attribution.speaker?.name == "Coast Daily")
        #expect(throws: WorkspaceError.self) {
            _ = try editor.addAppearance(of: "budget", article: "ellery", quote: QuoteRequest("doubles its"))
        }
    }

    @Test("A revised claim keeps its history, and what is withdrawn is no longer listed")
    func reviseAndWithdraw() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.reviseClaim("budget-doubled") {
            $0.statement = "The budget of 2021 is twice that of 2020."
        }
        #expect(try test.claim.claim.statement == "The budget of 2021 is twice that of 2020.")
        #expect(try test.claim.history.count == 2)
        _ = try editor.withdrawClaim("budget-doubled", because: "Recorded twice.")
        let state = try test.read().state
        #expect(ClaimFilter().apply(to: state).isEmpty)
        #expect(state.claims.first?.withdrawn == "Recorded twice.")
    }

    @Test("Only an article's claims are recorded: a source is refused")
    func sourceIsRefused() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        #expect(throws: WorkspaceError.self) {
            _ = try editor.recordClaim(
                Claim(statement: "Something.", kind: .event),
                article: "budget",
                quote: QuoteRequest("first lit in 1874")
            )
        }
    }

    @Test(
        "Claims are listed by article, standing, speaker, tag and text",
        arguments: [
            ("speaker", "DUARTE", 1), ("speaker", "nobody", 0), ("text", "budget doubled", 1),
            ("text", "TWICE that", 1),
            ("text", "tripled", 0), ("tag", "money", 1), ("tag", "mon", 0), ("standing", "unreviewed", 2),
            ("standing", "verified", 0), ("article", "ellery", 2),
        ]
    )
    func filters(field: String, value: String, count: Int) throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.recordClaim(
            Claim(statement: "The last keeper left in 1968.", kind: .event, tags: ["money"]),
            article: "ellery",
            quote: QuoteRequest("keeper left")
        )
        let reading = try test.read()
        var filter = ClaimFilter()
        switch field {
        case "speaker": filter.speaker = value
        case "text": filter.text = value
        case "tag": filter.tag = value
        case "article": filter.article = try reading.document(named: value)
        default: filter.standings = [try #require(Standing(rawValue: value))]
        }
        #expect(filter.apply(to: reading.state).count == count)
    }
}
