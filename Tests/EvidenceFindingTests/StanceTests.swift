import ClaimModel
import EvidenceFinding
import Testing

@Suite("Stance")
struct StanceTests {
    private let judge = StanceJudge()

    private func judge(
        _ statement: String,
        _ text: String,
        about: String? = nil,
        article: String? = nil,
        before: String? = nil,
        title: String? = nil,
        document: String? = nil
    ) -> StanceJudgement {
        judge.judge(
            JudgedClaim(
                statement: statement,
                about: about.flatMap { DateSpan($0) },
                articleDate: article.flatMap { CalendarDate($0) }
            ),
            JudgedPassage(
                text: text,
                before: before,
                documentTitle: title,
                documentDate: document.flatMap { CalendarDate($0) }
            )
        )
    }

    @Test("A ratio that comes out otherwise conflicts, with its working")
    func ratio() {
        let result = judge(
            "The budgets of all Norland states together are 20 times the Southmark budget.",
            "Survey of 2016: Norland 881, Southmark 69.2 billion.",
            title: "Budgets of the armed forces"
        )
        #expect(result.stance == .conflicts)
        #expect(result.comparisons.first?.working == "881 / 69.2 = 12.7, the claim says 20 times")
    }

    @Test("Rows of a table give the two amounts")
    func rows() {
        let result = judge.judge(
            JudgedClaim(
                statement: "The budgets of all Norland states together are 20 times the Southmark budget."
            ),
            JudgedPassage(
                text: "Southmark | budget | 69.2 billion",
                tableRows: ["Norland | budgets together | 881 billion", "Southmark | budget | 69.2 billion"]
            )
        )
        #expect(result.stance == .conflicts)
        #expect(result.comparisons.first?.computation == "881 / 69.2 = 12.7")
    }

    @Test("A ratio that comes out so supports")
    func rightRatio() {
        let result = judge(
            "The lighthouse budget of Ellery is twice the harbour budget.",
            "Ellery’s lighthouse budget is 40 million crowns, the harbour budget 20 million crowns."
        )
        #expect(result.stance == .supports)
        #expect(result.comparisons.first?.computation == "40 / 20 = 2")
    }

    @Test("A later such event overtakes a claim of the last; the day itself supports it")
    func overtaken() {
        let claim = "The last meeting of the Harbour Council took place on 5 July 2019."
        let same = judge(
            claim,
            "The Harbour Council met in Ellery on Friday 5th of July.",
            article: "2021-11-01",
            document: "2019-07-05"
        )
        #expect(same.stance == .supports)
        #expect(same.overtaken == nil)
        let later = judge(
            claim,
            "A further meeting of the Harbour Council began on 12 January 2022.",
            article: "2021-11-01",
            document: "2022-01-12"
        )
        #expect(later.overtaken == CalendarDate("2022-01-12"))
        #expect(later.stance == .conflicts)
        #expect(later.reasons.first?.hasPrefix("overtaken: from 2022-01-12 on") == true)
        let before = judge(
            claim,
            "A meeting of the Harbour Council was held on 12 January 2018.",
            article: "2021-11-01"
        )
        #expect(before.overtaken == nil)
    }

    @Test(
        "What speaks against a claim raises the likelihood that the passage conflicts",
        arguments: [
            (
                "The council of Ellery bought eight boats.",
                "The council of Ellery bought eight boats in spring.",
                "The council of Ellery bought three boats in spring."
            ),
            (
                "The council of Ellery bought the boats.", "The council of Ellery bought the boats.",
                "The council of Ellery never bought the boats."
            ),
            (
                "The number of lamps in Ellery rose.", "The number of lamps in Ellery increased.",
                "The number of lamps in Ellery declined."
            ),
            (
                "The court of Ellery found the mayor guilty.", "The court of Ellery found the mayor guilty.",
                "The court of Ellery found the mayor innocent."
            ),
            (
                "The bridge of Ellery opened on 5 July 2019.", "The bridge of Ellery opened on 5 July 2019.",
                "The bridge of Ellery opened on 9 August 2020."
            ),
        ]
    )
    func against(claim: String, agreeing: String, opposing: String) {
        let (left, right) = (judge(claim, agreeing), judge(claim, opposing))
        #expect(right.likelihoods[1] > left.likelihoods[1])
        #expect(left.likelihoods[0] > right.likelihoods[0])
        #expect(left.stance == .supports)
    }

    @Test("A passage that shares nothing with the claim is context")
    func unrelated() {
        #expect(
            judge("The council of Ellery bought eight boats.", "Rain is expected on the coast.").stance
                == .context
        )
    }

    @Test(
        "A report of what someone said is no evidence for the thing, unless its issuer says it",
        arguments: [
            ("“The bridge of Ellery is safe,” said the builder.", Evidence.Stance.context),
            ("According to a blog the bridge of Ellery is safe.", .context),
            ("A reader claims that the bridge of Ellery is safe.", .context),
            ("The bridge of Ellery is safe.", .supports), ("The bridge of Ellery is not safe.", .conflicts),
            ("The bridge of Ellery is unsafe.", .conflicts),
        ]
    )
    func quotation(passage: String, stance: Evidence.Stance) {
        #expect(judge("The bridge of Ellery is safe.", passage).stance == stance)
    }

    @Test("The same question gets the same answer, and a prepared claim too")
    func repeatable() {
        let claim = JudgedClaim(statement: "Global warming has stopped since 1998.")
        let passage = JudgedPassage(
            text: "Warming has not stopped; 2016 was the warmest year.",
            documentTitle: "Global warming"
        )
        let first = judge.judge(claim, passage)
        #expect(first == judge.judge(claim, passage))
        #expect(first == judge.judge(PreparedClaim(claim), passage))
        #expect(abs(first.likelihoods.reduce(0, +) - 1) < 1e-9)
    }

    @Test("Training is repeatable, and a written model reads back the same")
    func training() {
        let examples = (0..<40).map { number in
            StanceTraining.Example(
                claim: JudgedClaim(statement: "The council bought \(number + 2) boats."),
                passage: JudgedPassage(
                    text: "The council bought \(number % 2 == 0 ? number + 2 : number + 90) boats."
                ),
                stance: number % 2 == 0 ? .supports : .conflicts,
                group: number
            )
        }
        let training = StanceTraining(examples)
        let model = training.model { $0 < 30 }
        #expect(model.text == StanceTraining(examples).model { $0 < 30 }.text)
        #expect(StanceModel(model.text).text == model.text)
        for (index, likely) in training.likelihoods(model).enumerated().dropFirst(30) {
            #expect((likely[0] > likely[1]) == (index % 2 == 0))
        }
    }

    @Test("Both sides are shown where both are likely enough, never one passage on both")
    func sides() {
        let thresholds = StanceThresholds(conflicts: 0.5, supports: 0.5, shownAgainst: 0.1, shownFor: 0.2)
        let both = thresholds.sides([[0.4, 0.3, 0.3], [0.3, 0.05, 0.65], [0.1, 0.1, 0.8]])
        #expect(both.against == 0 && both.for == 1)
        let none = thresholds.sides([[0.1, 0.05, 0.85]])
        #expect(none.against == nil && none.for == nil)
        #expect(thresholds.sides([]).for == nil)
    }

    @Test(
        "Hostile passages are judged by their beginning",
        arguments: [
            "", " ", "\u{0}", "🙂", String(repeating: "boats ", count: 200_000),
            String(repeating: "x", count: 1_000_000),
            String(repeating: "The council bought 8 boats on 5 July 2019. ", count: 25_000),
            String(repeating: "1 2 3 4 5 6 7 8 9 ", count: 60_000),
            String(repeating: "not never no ", count: 80_000),
        ]
    )
    func hostile(text: String) {
        let result = judge("The council of Ellery bought 8 boats, 20 times more than 2019.", text)
        #expect(result.likelihoods.allSatisfy { $0.isFinite })
        #expect(judge(text, "The council bought 8 boats.").likelihoods.allSatisfy { $0.isFinite })
    }
}

@Suite("Ranking of sentences")
struct SentenceRankingTests {
    @Test("The sentence that has the claim's rare words and numbers comes first, with its reasons")
    func order() throws {
        let sentences = [
            "The council met in the hall.", "Rain fell all day.",
            "In 2019 the council of Ellery bought eight boats for the harbour.", "The boats were late.",
        ]
        let ranked = SentenceRanking().rank("Ellery bought eight boats in 2019.", sentences)
        #expect(ranked.map(\.index).first == 2)
        #expect(ranked.count == 4 && Set(ranked.map(\.index)).count == 4)
        let first = try #require(ranked.first)
        #expect(first.reasons.contains { $0.hasPrefix("it has") && $0.contains("elleri") == false })
        #expect(first.reasons.contains("it has the claim’s 2019"))
    }

    @Test("Sentences that are as good stay in their order; none give none")
    func ties() {
        #expect(
            SentenceRanking().rank("Nothing alike", ["aaa bbb.", "aaa bbb.", "aaa bbb."]).map(\.index) == [
                0, 1, 2,
            ]
        )
        #expect(SentenceRanking().rank("Nothing", []).isEmpty)
        #expect(SentenceRanking().rank("", ["", "a"]).count == 2)
    }
}
