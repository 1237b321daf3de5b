import ClaimLedger
import ClaimModel
import Testing

@Suite("Standing")
struct StandingTests {
    @Test(
        "A claim that nobody reviewed is unreviewed; a review gives it its verdict",
        arguments: Verdict.allCases
    )
    func verdicts(verdict: Verdict) throws {
        var (story, claim, evidence) = try Story.withClaim()
        #expect(try story.claim.standing == .unreviewed)
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(verdict, [evidence])))
        #expect(try story.claim.standing == Standing(verdict))
        #expect(try story.claim.standingReasons.isEmpty)
    }

    @Test("Reviews that did not see each other and differ are split, until one saw both")
    func split() throws {
        var (story, claim, evidence) = try Story.withClaim()
        let common = Ledger(records: story.records).heads
        let one = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])),
            by: "Ada",
            seeing: common
        )
        let other = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.disputed)),
            by: "Bo",
            seeing: common
        )
        #expect(try story.claim.standing == .split)
        guard case .reviewsDiffer(let records) = try story.claim.standingReasons.first else {
            Issue.record("no reason")
            return
        }
        #expect(Set(records) == [one, other])
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.disputed)), by: "Ada")
        #expect(try story.claim.standing == .disputed)
        #expect(try story.claim.reviews.count == 3)
    }

    @Test(
        "One's own later review replaces one's own, however the name is spelled; another's does not",
        arguments: [
            ("Ada Lee", "ada lee", true), ("Ada Lee", " Ada\u{A0} Lee ", true),
            ("Zo\u{EB} Roe", "Zoe\u{308} Roe", true),
            ("Ada Lee", "Ada\u{200B} Lee", true), ("Ada Lee <ada@x.example>", "Ada Lee", true),
            ("Ada Lee", "Ada Leigh", false), ("Ada Lee", "\u{410}da Lee", false),
        ]
    )
    func ownReview(first: String, later: String, isOne: Bool) throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])),
            by: first
        )
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.disputed)), by: later)
        #expect(try story.claim.standing == (isOne ? .disputed : .contested))
    }

    @Test("Reviews that did not see each other and agree are not split")
    func agreeing() throws {
        var (story, claim, evidence) = try Story.withClaim()
        let common = Ledger(records: story.records).heads
        for author in ["Ada", "Bo"] {
            _ = try story.add(
                .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])),
                by: author,
                seeing: common
            )
        }
        #expect(try story.claim.standing == .verified)
        #expect(try story.claim.currentReviews.count == 2)
    }

    @Test("A withdrawn review gives way to the one that it replaced")
    func withdrawn() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        let second = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.disputed)))
        _ = try story.add(.reviewWithdrawn(review: second, reason: "Hasty."))
        #expect(try story.claim.standing == .verified)
        #expect(try story.claim.reviews.map(\.withdrawn) == [nil, "Hasty."])
    }

    @Test("A proposal changes nothing until a person accepts it, perhaps with another stance")
    func proposals() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        var later = try Sample.evidence(.conflicts, date: "2023-01-01")
        later.origin = .finder(reasons: ["it says not"], score: 0.5)
        let proposal = try story.add(.evidenceProposed(claim: claim, evidence: later))
        #expect(try story.claim.standing == .verified)
        #expect(try story.claim.evidence.last?.state == .proposed)
        _ = try story.add(.evidenceAccepted(evidence: proposal, stance: .context, reason: nil))
        #expect(try story.claim.standing == .verified)
        #expect(try story.claim.evidence.last?.evidence.stance == .context)
        _ = try story.add(.evidenceAccepted(evidence: proposal, stance: .conflicts, reason: nil))
        #expect(try story.claim.standing == .stale)
    }

    @Test("Where people who did not see each other decide differently, evidence is not accepted")
    func concurrentDecisions() throws {
        var (story, claim, _) = try Story.withClaim()
        let proposal = try story.add(
            .evidenceProposed(claim: claim, evidence: try Sample.evidence(.conflicts))
        )
        let common = Ledger(records: story.records).heads
        _ = try story.add(.evidenceRejected(evidence: proposal, reason: nil), by: "Ada", seeing: common)
        _ = try story.add(
            .evidenceAccepted(evidence: proposal, stance: nil, reason: nil),
            by: "Bo",
            seeing: common
        )
        #expect(try story.claim.evidence.last?.state == .rejected)
        _ = try story.add(.evidenceAccepted(evidence: proposal, stance: nil, reason: nil), by: "Ada")
        #expect(try story.claim.evidence.last?.state == .accepted)
    }

    @Test(
        "Evidence of a later day than the verdict holds as of overtakes it, if it speaks against it",
        arguments: [
            (Verdict.verified, Evidence.Stance.conflicts, "2022-01-12", true),
            (.verified, .conflicts, "2021-12-31", false),
            (.verified, .conflicts, "2021", false), (.verified, .supports, "2022-01-12", false),
            (.disputed, .supports, "2022-01-12", true), (.disputed, .conflicts, "2022-01-12", false),
            (.unverifiable, .conflicts, "2022-01-12", false), (.verified, .context, "2022-01-12", false),
        ]
    )
    func overtaken(verdict: Verdict, stance: Evidence.Stance, date: String, isStale: Bool) throws {
        var (story, claim, evidence) = try Story.withClaim()
        // The reviewer may have seen it: the verdict holds as of its day all the same.
        let later = try story.add(
            .evidenceAttached(claim: claim, evidence: try Sample.evidence(stance, date: date))
        )
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(verdict, [evidence, later])))
        #expect(try story.claim.standing == (isStale ? .stale : Standing(verdict)))
    }

    @Test(
        "Taking another's evidence away ends no disagreement; a review that saw it gone does",
        arguments: [false, true]
    )
    func evidenceTakenAway(isRejected: Bool) throws {
        var (story, claim, _) = try Story.withClaim()
        let against = try story.add(
            .evidenceAttached(claim: claim, evidence: try Sample.evidence(.conflicts)),
            by: "Ada"
        )
        _ = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.disputed, [against])),
            by: "Ada"
        )
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified)), by: "Ben")
        #expect(try story.claim.standing == .contested)
        _ = try story.add(
            isRejected
                ? .evidenceRejected(evidence: against, reason: "no")
                : .evidenceWithdrawn(evidence: against, reason: "no"),
            by: "Ben"
        )
        #expect(try story.claim.standing == .contested)
        #expect(try story.claim.currentReviews.count == 2)
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified)), by: "Ben")
        #expect(try story.claim.standing == .verified)
    }

    @Test("A revision that the review did not see makes it stale; a review after it does not")
    func revised() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        let revision = try story.add(.claimRevised(record: claim, claim: Sample.claim("The budget tripled.")))
        #expect(try story.claim.standingReasons == [.claimRevised(revision)])
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        #expect(try story.claim.standing == .verified)
    }

    @Test(
        "A new edition in which the quote is gone or reads otherwise makes the verdict stale",
        arguments: [true, false]
    )
    func changedEdition(ofArticle: Bool) throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        let (name, edition) = ofArticle ? ("article", Sample.edition) : ("source", Sample.source)
        let document = try Sample.document(name, Sample.newEdition, isArticle: ofArticle, replaces: edition)
        let record = ofArticle ? claim : evidence
        var same = story
        let unchanged = Requoted(record: record, outcome: .moved, position: CodePointRange(start: 0, end: 4))
        let harmless = DocumentImported(document: document, requoted: [unchanged])
        _ = try same.add(ofArticle ? .articleImported(harmless) : .sourceImported(harmless))
        #expect(try same.claim.standing == .verified)
        let changed = DocumentImported(
            document: document,
            requoted: [Requoted(record: record, outcome: .orphaned)]
        )
        _ = try story.add(ofArticle ? .articleImported(changed) : .sourceImported(changed))
        #expect(try story.claim.standing == .stale)
        #expect(
            try story.claim.standingReasons == [
                ofArticle
                    ? .articleChanged(edition: Sample.newEdition, outcome: .orphaned)
                    : .sourceChanged(evidence: evidence, edition: Sample.newEdition, outcome: .orphaned)
            ]
        )
    }

    @Test("Two claims of one name, recorded without sight of each other, are both kept")
    func nameTaken() throws {
        var (story, claim, _) = try Story.withClaim()
        let body = RecordBody.claimRecorded(
            name: try #require(ClaimID("budget-doubled")),
            claim: Sample.claim("Another statement."),
            appearance: Sample.appearance
        )
        let second = try story.add(body, by: "Bo")
        let names = story.state.claims.map(\.id.name)
        #expect(names == ["budget-doubled", "budget-doubled~\(second.description.prefix(4))"])
        #expect(story.state.claim(recordedBy: claim)?.claim.statement == "The budget doubled.")
        #expect(story.state.findings.map(\.code) == ["ledger.name-taken"])
    }
}
