import ClaimLedger
import ClaimModel
import Testing

@Suite("How many reviewers stand behind a verdict")
struct ReviewersWantedTests {
    private func reviewed(_ reviews: [(by: String, verdict: Verdict)]) throws -> Story {
        var (story, claim, evidence) = try Story.withClaim()
        for (by, verdict) in reviews {
            let review = try Sample.review(verdict, verdict == .verified ? [evidence] : [])
            _ = try story.add(.reviewGiven(claim: claim, review: review), by: by)
        }
        return story
    }

    private func standing(_ story: Story, wanting count: Int) throws -> TrackedClaim {
        try #require(story.state.wanting(reviewers: count).claims.first)
    }

    @Test("With one reviewer where two are wanted, a verdict is provisional; with two it holds")
    func two() throws {
        let one = try reviewed([("Ada", .verified)])
        let claim = try standing(one, wanting: 2)
        #expect(claim.standing == .provisional)
        #expect(claim.standingReasons == [.reviewersWanted(.verified, by: ["Ada"], wanted: 2)])
        #expect(try standing(one, wanting: 1).standing == .verified)
        let two = try reviewed([("Ada", .verified), ("Bo", .verified)])
        #expect(try standing(two, wanting: 2).standing == .verified)
        #expect(try standing(two, wanting: 2).backers == ["Ada", "Bo"])
        #expect(try standing(two, wanting: 3).standing == .provisional)
    }

    @Test("One person is one reviewer, however often and under whatever address")
    func samePerson() throws {
        let story = try reviewed([
            ("Ada Lee", .verified), ("Ada Lee <ada@example.org>", .verified), ("ada lee", .verified),
        ])
        #expect(try standing(story, wanting: 2).standing == .provisional)
        #expect(PersonName.key("<ada@example.org>") == "<ada@example.org>")
        #expect(PersonName.key("  ") == "")
    }

    @Test("Who changed their mind stands behind the verdict no more")
    func changedMind() throws {
        let story = try reviewed([("Ada", .disputed), ("Bo", .verified), ("Ada", .verified)])
        #expect(try standing(story, wanting: 2).backers == ["Bo", "Ada"])
        let back = try reviewed([
            ("Ada", .verified), ("Bo", .verified), ("Ada", .disputed), ("Bo", .disputed),
        ])
        #expect(try standing(back, wanting: 2).standing == .disputed)
        #expect(try standing(back, wanting: 3).backers == ["Ada", "Bo"])
    }

    @Test("A review that was given before the claim was revised does not count")
    func revised() throws {
        var story = try reviewed([("Ada", .verified)])
        let claim = try story.claim
        let evidence = try #require(claim.evidence.first).record
        _ = try story.add(.claimRevised(record: claim.record, claim: Sample.claim("The budget tripled.")))
        #expect(try standing(story, wanting: 2).standing == .stale)
        let review = try Sample.review(.verified, [evidence])
        _ = try story.add(.reviewGiven(claim: claim.record, review: review), by: "Bo")
        #expect(try standing(story, wanting: 2).backers == ["Bo"])
    }

    @Test("Who settles for a verdict stands behind it; a claim without a verdict is not provisional")
    func settled() throws {
        var story = try reviewed([("Ada", .verified), ("Bo", .disputed)])
        #expect(try standing(story, wanting: 2).standing == .contested)
        let claim = try story.claim
        let records = claim.currentReviews.map(\.record)
        let settlement = Settlement(of: records, holding: [records[1]], reason: "The log says so.")
        var byOther = story
        _ = try story.add(.claimSettled(claim: claim.record, settlement: settlement), by: "Bo")
        #expect(try standing(story, wanting: 2).standing == .provisional)
        _ = try byOther.add(.claimSettled(claim: claim.record, settlement: settlement), by: "Cy")
        #expect(try standing(byOther, wanting: 2).standing == .disputed)
        #expect(try standing(try reviewed([]), wanting: 2).standing == .unreviewed)
    }
}
