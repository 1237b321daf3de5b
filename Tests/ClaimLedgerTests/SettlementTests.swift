import ClaimLedger
import ClaimModel
import Testing

@Suite("Two reviewers, settlements and drafts")
struct SettlementTests {
    /// A claim that Ada verified and Bo, having seen that or not, disputed.
    private func disagreement(seen: Bool) throws -> (Story, RecordID, ada: RecordID, bo: RecordID) {
        var (story, claim, evidence) = try Story.withClaim()
        let common = Ledger(records: story.records).heads
        let ada = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])),
            by: "Ada"
        )
        let bo = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.disputed)),
            by: "Bo",
            seeing: seen ? nil : common
        )
        return (story, claim, ada, bo)
    }

    private func settled(_ claim: RecordID, _ all: [RecordID], _ holding: [RecordID]) -> RecordBody {
        .claimSettled(
            claim: claim,
            settlement: Settlement(of: all, holding: holding, reason: "The budget says.")
        )
    }

    @Test("A review that disagrees with another's in sight replaces nothing: the claim is contested")
    func contested() throws {
        var (story, claim, ada, bo) = try disagreement(seen: true)
        #expect(try story.claim.standing == .contested)
        #expect(try story.claim.standingReasons == [.reviewsContested([ada, bo])])
        #expect(try story.claim.currentReviews.map(\.record) == [ada, bo])
        // Check says what the earlier rule made of it.
        let finding = try #require(story.state.findings.first)
        #expect(finding.code == "standing.contested" && finding.meaning.contains("it was disputed"))
        // One's own later review replaces one's own.
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.disputed)), by: "Ada")
        #expect(try story.claim.standing == .disputed)
        #expect(story.state.findings.isEmpty)
    }

    @Test("Withdrawing one of the two ends it")
    func withdrawn() throws {
        var (story, _, _, bo) = try disagreement(seen: true)
        _ = try story.add(.reviewWithdrawn(review: bo, reason: "Wrong year."), by: "Bo")
        #expect(try story.claim.standing == .verified)
    }

    @Test("A review that agrees with another's in sight takes its place")
    func agreeing() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        let later = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence], asOf: "2023")),
            by: "Bo"
        )
        #expect(try story.claim.currentReviews.map(\.record) == [later])
    }

    @Test("A verdict that was stale when another saw why is replaced, whatever the other says")
    func staleReplaced() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        let against = try story.add(
            .evidenceAttached(claim: claim, evidence: try Sample.evidence(.conflicts, date: "2022-06-01"))
        )
        #expect(try story.claim.standing == .stale)
        _ = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.disputed, [against], asOf: "2022-06-30")),
            by: "Bo"
        )
        #expect(try story.claim.standing == .disputed)
    }

    @Test("A settlement ends it for the review that it holds, split or contested", arguments: [true, false])
    func settlement(seen: Bool) throws {
        var (story, claim, ada, bo) = try disagreement(seen: seen)
        #expect(try story.claim.standing == (seen ? .contested : .split))
        let settlement = try story.add(settled(claim, [ada, bo], [bo]), by: "Cy")
        #expect(try story.claim.standing == .disputed)
        #expect(try story.claim.settlement?.record == settlement)
        #expect(try story.claim.currentReviews.map(\.record) == [bo])
        #expect(story.state.findings.isEmpty)
        // A new disagreement opens it again.
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.unverifiable)), by: "Ada")
        #expect(try story.claim.standing == .contested)
        #expect(try story.claim.settlement == nil)
    }

    @Test(
        "A settlement that keeps both says so, and leaves the claim what it was: split, or contested where one had seen",
        arguments: [true, false]
    )
    func keptBoth(seen: Bool) throws {
        var (story, claim, ada, bo) = try disagreement(seen: seen)
        let settlement = try story.add(settled(claim, [ada, bo], [ada, bo]), by: "Cy")
        #expect(try story.claim.standing == (seen ? .contested : .split))
        #expect(try story.claim.standingReasons == [.allKept(settlement: settlement)])
        #expect(story.state.findings.isEmpty)
    }

    @Test("Settlements unseen by each other that hold different reviews settle nothing; a later one does")
    func settledTwice() throws {
        var (story, claim, ada, bo) = try disagreement(seen: true)
        let common = Ledger(records: story.records).heads
        let one = try story.add(settled(claim, [ada, bo], [ada]), by: "Cy", seeing: common)
        let two = try story.add(settled(claim, [ada, bo], [bo]), by: "Di", seeing: common)
        #expect(try story.claim.standing == .contested)
        #expect(try story.claim.standingReasons.contains(.settlementsDiffer([one, two])))
        _ = try story.add(settled(claim, [ada, bo], [ada]), by: "Ed")
        #expect(try story.claim.standing == .verified)
    }

    @Test("A settlement for a review that is withdrawn settles nothing")
    func withdrawnAfterwards() throws {
        var (story, claim, ada, bo) = try disagreement(seen: true)
        _ = try story.add(settled(claim, [ada, bo], [ada]), by: "Cy")
        #expect(try story.claim.standing == .verified)
        _ = try story.add(.reviewWithdrawn(review: ada, reason: "R"), by: "Ada")
        #expect(try story.claim.standing == .disputed)
    }

    @Test("A draft gives no standing; a review given does")
    func drafts() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewDrafted(claim: claim, review: try Sample.review(.disputed)))
        #expect(try story.claim.standing == .unreviewed && story.claim.drafts.count == 1)
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        #expect(try story.claim.standing == .verified)
    }
}

@Suite("Taking records back")
struct RetractionTests {
    private func undo(_ record: RecordID, _ document: Digest? = nil) -> RecordBody {
        .recordWithdrawn(record: record, document: document, reason: "A mistake.")
    }

    @Test("A decision taken back counts no more, and counts again when that is taken back")
    func decision() throws {
        var (story, claim, _) = try Story.withClaim()
        let proposal = try story.add(
            .evidenceProposed(claim: claim, evidence: try Sample.evidence(.conflicts))
        )
        let accepted = try story.add(.evidenceAccepted(evidence: proposal, stance: .context, reason: nil))
        #expect(try story.claim.evidence.last?.evidence.stance == .context)
        let undone = try story.add(undo(accepted))
        #expect(try story.claim.evidence.last?.state == .proposed)
        #expect(try story.claim.evidence.last?.evidence.stance == .conflicts)
        #expect(try story.claim.history.suffix(2) == [accepted, undone])
        _ = try story.add(undo(undone))
        #expect(try story.claim.evidence.last?.state == .accepted)
        #expect(try story.claim.evidence.last?.evidence.stance == .context)
    }

    @Test("What was brought in and taken back stays, withdrawn")
    func broughtIn() throws {
        var (story, claim, evidence) = try Story.withClaim()
        let review = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence]))
        )
        _ = try story.add(undo(review))
        #expect(try story.claim.standing == .unreviewed && story.claim.reviews[0].withdrawn == "A mistake.")
        _ = try story.add(undo(evidence))
        #expect(try story.claim.evidence[0].state == .withdrawn)
        let other = try story.add(.appearanceAdded(claim: claim, appearance: Sample.appearance))
        _ = try story.add(undo(other))
        #expect(try story.claim.appearances.count == 1 && story.claim.withdrawnAppearances.count == 1)
        _ = try story.add(undo(claim))
        #expect(try story.claim.withdrawn == "A mistake.")
    }

    @Test("Revisions, renames, notes, links, corrections and withdrawals are taken back")
    func others() throws {
        let (story, claim, _) = try Story.withClaim()
        let bodies: [RecordBody] = [
            .claimRevised(record: claim, claim: Sample.claim("Other.")),
            .claimRenamed(claim: claim, name: try #require(ClaimID("other"))),
            .note(about: .claim(claim), text: "T"), .claimWithdrawn(record: claim, reason: "R"),
            .note(about: .document(Sample.source), text: "T"),
            .documentWithdrawn(edition: Sample.source, reason: "R"),
            .documentTakenDown(edition: Sample.source, reason: "R"),
            .documentDescribed(
                edition: Sample.source,
                change: DescriptionChange(DocumentMetadata(title: "Other")),
                reason: nil
            ),
            .attributionCorrected(
                appearance: claim,
                attribution: Attribution([.init(name: "Bo", mode: .directQuote)]),
                reason: nil
            ),
            .claimAssigned(claim: claim, to: "Bo"), .privateNote(about: .claim(claim), text: "T"),
        ]
        let before = story.state
        for body in bodies {
            var changed = story
            let id = try changed.add(body)
            #expect(changed.state.claims != before.claims || changed.state.documents != before.documents)
            _ = try changed.add(undo(id))
            let plain = changed.state
            #expect(plain.documents == before.documents, "\(body.kind)")
            #expect(plain.claims[0].claim == before.claims[0].claim, "\(body.kind)")
            #expect(plain.claims[0].id == before.claims[0].id, "\(body.kind)")
            #expect(plain.claims[0].appearances == before.claims[0].appearances, "\(body.kind)")
            #expect(plain.claims[0].notes.isEmpty && plain.claims[0].privateNotes.isEmpty)
            #expect(plain.claims[0].withdrawn == nil && plain.claims[0].assignee == nil)
            #expect(plain.findings.isEmpty)
        }
    }

    @Test("A mistaken import is undone and done again under another name and description")
    func importAgain() throws {
        var story = Story()
        let document = try Sample.document("wrong", Sample.source, isArticle: false)
        let mistaken = try story.add(.sourceImported(DocumentImported(document: document)))
        _ = try story.add(undo(mistaken))
        #expect(story.state.documents.isEmpty)
        let right = try Sample.document("right", Sample.source, isArticle: true)
        _ = try story.add(.articleImported(DocumentImported(document: right)))
        let state = story.state
        #expect(state.documents.map(\.id.name) == ["right"] && state.documents[0].isArticle)
        #expect(state.documents[0].editions[0].conflicts.isEmpty && state.findings.isEmpty)
    }

    @Test("One document of an import of several is undone, the others stay")
    func oneOfSeveral() throws {
        var story = Story()
        let first = DocumentImported(document: try Sample.document("first", Sample.edition, isArticle: false))
        let second = DocumentImported(
            document: try Sample.document("second", Sample.source, isArticle: false)
        )
        let both = try story.add(.sourcesImported([first, second]))
        _ = try story.add(undo(both, Sample.source))
        #expect(story.state.documents.map(\.id.name) == ["first"])
        _ = try story.add(undo(both))
        #expect(story.state.documents.isEmpty)
    }

    @Test("What rests on an import that was undone is named, until it is imported again")
    func restingOnUndone() throws {
        var (story, claim, _) = try Story.withClaim()
        let imported = try #require(story.state.document(edition: Sample.source)?.editions.first?.record)
        _ = try story.add(undo(imported))
        #expect(story.state.findings.map(\.code) == ["ledger.dangling"])
        let document = try Sample.document("source", Sample.source, isArticle: false)
        _ = try story.add(.sourceImported(DocumentImported(document: document)))
        #expect(story.state.findings.isEmpty && story.state.claim(recordedBy: claim) != nil)
    }

    @Test("A record can only be taken back by one that had seen it")
    func unseen() throws {
        var (story, claim, _) = try Story.withClaim()
        let note = try story.add(.note(about: .claim(claim), text: "T"))
        _ = try story.add(undo(note), seeing: [claim])
        #expect(try story.claim.notes.count == 1)
        #expect(story.state.findings.map(\.code) == ["ledger.dangling"])
    }

    @Test(
        "Concurrent decisions about evidence: a no outweighs a yes, in either order of time",
        arguments: [true, false]
    )
    func acceptAndReject(acceptedFirst: Bool) throws {
        var (story, claim, _) = try Story.withClaim()
        let proposal = try story.add(
            .evidenceProposed(claim: claim, evidence: try Sample.evidence(.conflicts))
        )
        let common = Ledger(records: story.records).heads
        let yes = RecordBody.evidenceAccepted(evidence: proposal, stance: nil, reason: nil)
        let no = RecordBody.evidenceRejected(evidence: proposal, reason: nil)
        for (author, body) in acceptedFirst ? [("Ada", yes), ("Bo", no)] : [("Ada", no), ("Bo", yes)] {
            _ = try story.add(body, by: author, seeing: common)
        }
        #expect(try story.claim.evidence.last?.state == .rejected)
        let heads = Ledger(records: story.records).heads
        _ = try story.add(.evidenceAccepted(evidence: proposal, stance: nil, reason: nil), seeing: heads)
        #expect(try story.claim.evidence.last?.state == .accepted)
    }

    @Test("Accepted with different stances unseen, evidence is undecided until a person decides again")
    func stances() throws {
        var (story, claim, _) = try Story.withClaim()
        let proposal = try story.add(
            .evidenceProposed(claim: claim, evidence: try Sample.evidence(.conflicts))
        )
        let common = Ledger(records: story.records).heads
        for (author, stance) in [("Ada", Evidence.Stance.supports), ("Bo", .conflicts)] {
            _ = try story.add(
                .evidenceAccepted(evidence: proposal, stance: stance, reason: nil),
                by: author,
                seeing: common
            )
        }
        #expect(try story.claim.evidence.last?.state == .proposed)
        #expect(story.state.findings.map(\.code) == ["evidence.stance-conflict"])
        _ = try story.add(.evidenceAccepted(evidence: proposal, stance: .supports, reason: nil))
        #expect(try story.claim.evidence.last?.state == .accepted)
        #expect(try story.claim.evidence.last?.evidence.stance == .supports)
        // Accepting once more without a stance keeps the one that was decided.
        _ = try story.add(.evidenceAccepted(evidence: proposal, stance: nil, reason: "Again."))
        #expect(try story.claim.evidence.last?.evidence.stance == .supports)
    }
}
