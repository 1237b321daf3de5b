import ClaimLedger
import ClaimModel
import Foundation
import Testing
import Workspace

@Suite("Evidence and reviews")
struct EvidenceAndReviewTests {
    @Test("Evidence takes its date from its source unless a person gives another")
    func evidenceDate() throws {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        #expect(try test.claim.supporting.first?.evidence.date == CalendarDate("2021-05-10"))
    }

    @Test("Verified wants evidence that supports, disputed wants evidence that conflicts")
    func wantedEvidence() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        #expect(throws: WorkspaceError.self) {
            _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "It is so."))
        }
        _ = try test.attachBudget()
        #expect(throws: WorkspaceError.self) {
            _ = try editor.mark("budget-doubled", ReviewRequest(.disputed, because: "It is not so."))
        }
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "40,000 is twice 20,000."))
        #expect(try test.claim.standing == .verified)
        #expect(try test.claim.currentReviews.first?.review.evidence.count == 1)
        #expect(try test.read().check().isEmpty)
    }

    @Test("A verdict without evidence is taken with a reason, which is kept")
    func withoutEvidence() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        var request = ReviewRequest(.disputed, because: "Everybody there knows better.")
        request.withoutEvidence = "The budget is not public."
        _ = try editor.mark("budget-doubled", request)
        #expect(try test.claim.standing == .disputed)
        #expect(try test.claim.currentReviews.first?.review.withoutEvidence == "The budget is not public.")
        #expect(try test.read().check().isEmpty)
    }

    @Test("Marking anew keeps the earlier review, and the ledger only grows")
    func markTwice() throws {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        _ = try test.attachBudget(.conflicts, quote: "20,000 crowns in 2020")
        var editor = try test.editor()
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "Twice."))
        let before = try #require(try test.files(in: "Claims")["ellery.jsonl"])
        _ = try editor.mark("budget-doubled", ReviewRequest(.disputed, because: "Not quite."))
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "Twice after all."))
        let after = try #require(try test.files(in: "Claims")["ellery.jsonl"])
        #expect(after.starts(with: before))
        #expect(after.count > before.count)
        let claim = try test.claim
        #expect(claim.reviews.map(\.review.verdict) == [.verified, .disputed, .verified])
        #expect(claim.standing == .verified)
    }

    @Test("Conflicting evidence of a later day overtakes a verdict that holds as of an earlier one")
    func overtaken() throws {
        let test = try TestWorkspace.withClaim()
        let support = try test.attachBudget()
        var editor = try test.editor()
        var request = ReviewRequest(.verified, because: "Twice.")
        request.asOf = CalendarDate("2021-12-31")
        request.evidence = [String(support.id.short)]
        _ = try editor.mark("budget-doubled", request)
        let later = try editor.attach(
            EvidenceRequest(
                source: "harbour",
                quote: QuoteRequest("the lighthouse got nothing at all"),
                stance: .conflicts
            ),
            to: "budget-doubled"
        )
        let claim = try test.claim
        #expect(claim.standing == .stale)
        #expect(
            claim.standingReasons == [
                .overtaken(
                    evidence: later.id,
                    date: try #require(CalendarDate("2023-03-01")),
                    asOf: try #require(CalendarDate("2021-12-31"))
                )
            ]
        )
    }

    @Test(
        "Evidence that is rejected or withdrawn makes the verdict that rests on it stale, and check finds it"
    )
    func dropped() throws {
        let test = try TestWorkspace.withClaim()
        let support = try test.attachBudget()
        var editor = try test.editor()
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "Twice."))
        _ = try editor.withdrawEvidence(support.id.short, because: "Misread.")
        #expect(try test.claim.standing == .stale)
        #expect(try test.claim.standingReasons == [.evidenceDropped(support.id)])
        #expect(try test.read().check().map(\.code) == ["verdict.without-evidence"])
        _ = try editor.accept(support.id.short)
        #expect(try test.claim.standing == .verified)
        #expect(try test.read().check().isEmpty)
    }

    @Test("The same passage is not attached twice with one stance")
    func twice() throws {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        #expect(throws: WorkspaceError.self) { _ = try test.attachBudget() }
    }

    @Test("A withdrawn review gives way to the one before it")
    func withdrawReview() throws {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        _ = try test.attachBudget(.conflicts, quote: "20,000 crowns in 2020")
        var editor = try test.editor()
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "Twice."))
        let second = try editor.mark("budget-doubled", ReviewRequest(.disputed, because: "No."))
        _ = try editor.withdrawReview(second.id.short, because: "Hasty.")
        #expect(try test.claim.standing == .verified)
        #expect(try test.claim.reviews.count == 2)
    }
}
