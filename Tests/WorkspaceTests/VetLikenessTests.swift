import ClaimModel
import Testing
import Workspace

/// A number that is there may be of something else, and what looks alike may be said otherwise.
@Suite("Vetting what only looks alike")
struct VetLikenessTests {
    private func findings(_ draft: String, _ source: String) -> [VetFinding] {
        let passage = Passage(kind: .paragraph, text: source, locator: "/p")
        return DraftVetting([VetSource(name: "s", passages: [passage])]).findings([draft])
    }

    @Test(
        "The same number of another thing, time or act is not found, and the source's sentence is shown",
        arguments: [
            ("The town has 900 cars.", "The town has 900 boats."),
            ("The hospital has 300 nurses.", "The hospital has 300 beds."),
            ("In 2021 12 people died.", "In 2021 12 people were injured."),
            ("Twelve people died in the fire.", "Twelve people escaped from the fire unhurt."),
            ("The county budget was 40,000 crowns in 2021.", "The town budget was 40,000 crowns in 2021."),
            ("The mayor earned 5,000 crowns.", "The mayor denied that he earned 5,000 crowns."),
            ("Exports were 5 million crowns.", "Exports were planned to be 5 million crowns."),
            ("Exports rose to 5 million crowns.", "Imports rose to 5 million crowns."),
            ("The fee is 5 euros a day.", "The fee is 5 euros a month."),
        ]
    )
    func otherThing(draft: String, source: String) throws {
        let finding = try #require(findings(draft, source).first)
        #expect(finding.outcome == .notFound && finding.there == source && finding.why != nil, "\(finding)")
    }

    @Test(
        "The same number of the same thing is found under another name for it",
        arguments: [
            (
                "The prison holds 486 people.",
                "On the day of our visit 486 prisoners were held in the prison."
            ),
            ("The harbour lost 12 ships.", "The harbour lost 12 vessels."),
            ("Customers pay £431 on average.", "Customers paid an average bill of 431 pounds."),
            ("Six in ten pupils eat a school lunch.", "61 per cent of pupils eat a school lunch."),
            ("The town has 212 members in its club.", "The town's club has 212 members."),
        ]
    )
    func sameThing(draft: String, source: String) {
        #expect(findings(draft, source).map(\.outcome) == [.found])
    }

    @Test(
        "A misprint, a year, a day or a limit that differs is a fault",
        arguments: [
            (
                "The line costs 221 million euros.", "The cost is estimated at 212 million euros.",
                "221 million euros"
            ),
            ("It kills 127 sheep a year.", "In all 172 sheep were killed.", "127"),
            ("The roof dates from 1889.", "The roof trusses date from 1898.", "1889"),
            ("The harvest began on 18 August.", "The harvest began on 28 August, early.", "18 August"),
            (
                "The turbines must not be taller than 240 metres.",
                "The height of a turbine shall not exceed 265 metres.", "240 metres"
            ),
            (
                "The radar measures movement to within 3 centimetres.",
                "Its radar measures ground movement to within 3 millimetres.", "3 centimetres"
            ),
            (
                "Work at sea is due to start in spring 2027.", "Work at sea is due to start in spring 2028.",
                "spring 2027"
            ),
            (
                "At Weir the limit was exceeded 12 times, at Chapel 12 times.",
                "The limit was exceeded at station Weir 31 times and at station Chapel 12 times.", "12 times"
            ),
        ]
    )
    func misprint(draft: String, source: String, words: String) {
        let faults = findings(draft, source).filter(\.isFault)
        #expect(faults.count == 1 && faults.first?.text.contains(words) == true, "\(faults)")
    }

    @Test(
        "How much more there was speaks against nothing of how much there was, nor does another figure of the sentence",
        arguments: [
            (
                "The pool had 71,450 visitors this summer.",
                "The outdoor pool had 71,450 visitors, 6,300 more than last summer."
            ),
            (
                "Salad bars cut waste per plate from 96 grams to 71.",
                "Waste per plate fell from 96 grams to 71 grams after salad bars were brought in."
            ),
            (
                "Cigarette ends came first, then bottle caps with 1,470.",
                "Cigarette ends were the most frequent item (2,930), followed by bottle caps (1,470)."
            ),
            (
                "They lost £3,712,000 in the year to June 2026.",
                "The loss for the year was £3,712,000 (2025: £1,689,000)."
            ),
        ]
    )
    func beside(draft: String, source: String) {
        #expect(findings(draft, source).filter(\.isFault).isEmpty)
    }

    @Test("A figure of another year in brackets is not that of the year before it")
    func bracketedYear() {
        let source = "Turnover was £6.3 million (2025: £6.2 million)."
        #expect(findings("Turnover was £6.2 million in 2026.", source).contains { $0.isFault })
        #expect(!findings("Turnover was £6.2 million in 2025.", source).contains { $0.isFault })
    }

    @Test(
        "A question, and what hangs on a condition, are not said",
        arguments: [
            ("He said: “The dues fell.”", "He asked: “Do you think the dues fell?”"),
            ("He said: “I am guilty.”", "He said: “If you believe that, I am guilty.”"),
        ]
    )
    func notSaid(draft: String, source: String) throws {
        let quote = try #require(findings(draft, source).first)
        #expect(quote.outcome == .drifted && quote.why != nil)
    }

    @Test("A question that is told as one, and a condition that is told with it, are no drift")
    func toldSo() {
        #expect(
            findings(
                "He asked whether “the dues fell last year”.",
                "He asked: “Do you think the dues fell last year?”"
            ).first?.outcome == .found
        )
        #expect(
            findings("If asked, “I am guilty”, he said.", "He said: “If you believe that, I am guilty.”")
                .first?.outcome == .found
        )
    }
}
