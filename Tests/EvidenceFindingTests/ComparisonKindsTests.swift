import ClaimModel
import EvidenceFinding
import Testing

@Suite("What is compared, by kind")
struct ComparisonKindsTests {
    private func judge(_ claim: String, _ passage: String, about: String? = nil) -> StanceJudgement {
        StanceJudge().judge(
            JudgedClaim(statement: claim, about: about.flatMap { DateSpan($0) }),
            JudgedPassage(text: passage)
        )
    }

    @Test("The parts are added up where all are there, and no part is taken for the whole")
    func sums() {
        let claim = "The two locks cost 90 million dinars together."
        let both = judge(
            claim,
            "The northern lock cost 52 million dinars and the southern lock 38 million dinars."
        )
        #expect(both.stance == .supports)
        #expect(both.comparisons.first?.code == .sum)
        #expect(both.comparisons.first?.computation == "52 million + 38 million = 90 million")
        #expect(
            judge(claim, "The northern lock cost 52 million dinars and the southern lock 61 million dinars.")
                .stance
                == .conflicts
        )
        #expect(judge(claim, "The northern lock cost 52 million dinars.").stance == .context)
    }

    @Test("Amounts of another year are shown with their year, and decide nothing")
    func otherYear() throws {
        let judgement = judge(
            "The fleet of Norland is twenty times that of Sudland.",
            "In 2016 the fleet of Norland had 881 ships and that of Sudland had 69 ships.",
            about: "2021"
        )
        #expect(judgement.stance == .context)
        let first = try #require(judgement.comparisons.first)
        #expect(first.code == .otherTime)
        #expect(first.isComputedEqual == false)
        #expect(
            first.working
                == "881 / 69 = 12.8, the claim says twenty times; the amounts are of another time than the claim (2016)"
        )
    }

    @Test(
        "A bound is meant to the digit",
        arguments: [
            (
                "At least 300 people marched in Ellery.", "290 people marched in Ellery.",
                Evidence.Stance.conflicts
            ),
            ("At least 300 people marched in Ellery.", "300 people marched in Ellery.", .supports),
            ("Fewer than 200 people marched in Ellery.", "202 people marched in Ellery.", .conflicts),
            ("Up to 40 people marched in Ellery.", "41 people marched in Ellery.", .conflicts),
            ("More than 1,000 people marched in Ellery.", "1,001 people marched in Ellery.", .supports),
        ]
    )
    func bounds(claim: String, passage: String, expected: Evidence.Stance) {
        #expect(judge(claim, passage).stance == expected)
    }

    @Test(
        "A share is of those of whom the passage says the same",
        arguments: [
            ("Of the 24,000 teachers, 8,000 work part-time.", Evidence.Stance.supports),
            ("Of the 24,000 teachers, 2,400 work part-time.", .conflicts),
            ("Of the 24,000 teachers, 8,000 are older than fifty-five.", .context),
        ]
    )
    func shares(passage: String, expected: Evidence.Stance) {
        #expect(judge("A third of the teachers work part-time.", passage).stance == expected)
    }

    @Test(
        "What must be done, and what nobody has to do",
        arguments: [
            ("Owners are obliged to register boats in Ellery.", Evidence.Stance.supports),
            ("In Ellery there is no duty to register boats.", .conflicts),
            ("In Ellery boats need not be registered.", .conflicts),
            ("In Ellery 40 boats were stolen.", .context),
        ]
    )
    func duties(passage: String, expected: Evidence.Stance) {
        #expect(judge("Boats must be registered in Ellery.", passage).stance == expected)
    }

    @Test("Words in quotation marks are the speaker's where the passage says so, before or after them")
    func quotes() {
        let claim = "Mayor Duarte called the pier \"a gift to the town\"."
        #expect(
            judge(claim, "\"It is a gift to the town,\" Mayor Duarte said of the pier.").stance == .supports
        )
        #expect(judge(claim, "A builder called the pier \"a gift to the town\".").stance == .context)
    }

    @Test(
        "The first years of something are no first place, and the most recent is the last",
        arguments: [
            (
                "In its first years the council met every week.",
                "It was the first meeting of the council in May."
            ),
            (
                "The most recent meeting of the council took place on 5 July 2019.",
                "It was the second meeting of the council."
            ),
        ]
    )
    func places(claim: String, passage: String) {
        #expect(judge(claim, passage).stance == .context)
    }

    @Test("What was withdrawn is not a figure that was set aside")
    func withdrawn() {
        let judgement = judge(
            "The board licensed eight clinics in 2020.",
            "The board has withdrawn the licences of eight clinics in 2020."
        )
        #expect(!judgement.comparisons.contains { $0.code == .setAside })
    }

    @Test(
        "What somebody is, or never was",
        arguments: [
            (
                "Ines Duarte has been a registered Liberal since 2003.",
                "Ines Duarte has never been a registered Liberal."
            ),
            (
                "The office of trade is investigating the sale.",
                "The office of trade is not investigating the sale."
            ),
        ]
    )
    func being(claim: String, passage: String) {
        #expect(judge(claim, passage).stance == .conflicts)
    }

    @Test(
        "Another figure speaks against a claim though the passage lacks what the claim adds after a comma or leads in with",
        arguments: [
            (
                "The council had accepted 11,491 applications, 15 percent over the limit of 10,000.",
                "The council had accepted 8,120 applications by the end of the year."
            ),
            (
                "In a sign of unrest among some members, just 24 percent of the donors to Mrs. Duarte’s campaign were workers.",
                "In all, 41 percent of the donors to Mrs. Duarte's campaign were workers."
            ),
            (
                "A study by Ellery Law School professor Ines Duarte found 31 cases of fraud.",
                "The study by Ines Duarte found 241 cases of fraud."
            ),
            ("Ines Duarte owned 40 percent of the firm.", "Mrs. Duarte owned 60 percent of the firm."),
        ]
    )
    func core(claim: String, passage: String) {
        #expect(judge(claim, passage).stance == .conflicts)
    }

    @Test("A passage that has only a part of what the claim adds does not bear it out")
    func partOnly() {
        let judgement = judge(
            "The council had accepted 11,491 applications, 15 percent over the limit of 10,000.",
            "The council had accepted 11,491 applications."
        )
        #expect(judgement.stance == .context)
    }

    @Test("What stands in an address is not said")
    func addresses() {
        let judgement = judge(
            "Norland spends twenty times as much on ships as Sudland.",
            "A note on Norland and Sudland, seen at https://news.example/norland-spends-twenty-times-more-on-ships-than-sudland."
        )
        #expect(judgement.stance == .context)
        #expect(judgement.comparisons.isEmpty)
    }

    @Test("Something that is weighed, or decided against, was not done")
    func notDone() {
        let claim = "The airline ordered forty aircraft."
        #expect(judge(claim, "The airline is considering an order for forty aircraft.").stance == .context)
        #expect(judge(claim, "The airline decided against an order for forty aircraft.").stance == .conflicts)
    }

    private static let wages =
        "Occupation | Workers, 2021 | Wage, 2021 (crowns)\nBakers | 310 | 2,100\nWeavers | 240 | 1,900\nAll | 550 | 2,010"

    @Test(
        "A cell is read with its column's name, year and unit, in the claim's row only",
        arguments: [
            ("In 2021 bakers earned a wage of 2,100 crowns.", Evidence.Stance.supports),
            ("In 2021 bakers earned a wage of 1,900 crowns.", .conflicts),
            ("In 2021 tailors earned a wage of 2,100 crowns.", .context),
            ("In 2020 bakers earned a wage of 2,100 crowns.", .context),
        ]
    )
    func cells(_ claim: String, _ stance: Evidence.Stance) {
        #expect(judge(claim, Self.wages).stance == stance)
    }

    @Test("Rows are added up, ranked and set beside the row of all, and the working names the cells")
    func columns() {
        let rows = "District | Road deaths, 2019\nNorby | 14\nEllery | 9\nTarn | 27\nTotal | 50"
        let lowest = judge("Ellery had the lowest number of road deaths in 2019.", rows)
        #expect(lowest.stance == .supports)
        #expect(lowest.comparisons.first?.code == .rank)
        #expect(judge("Norby had the lowest number of road deaths in 2019.", rows).stance == .conflicts)
        let share = judge("Tarn had 54 percent of road deaths in 2019.", rows)
        #expect(share.stance == .supports)
        #expect(share.comparisons.first?.computation == "27 / 50 = 54 %")
        let sum = judge("The three districts had a total of 50 road deaths in 2019.", rows)
        #expect(sum.stance == .supports)
    }

    @Test(
        "Of two amounts the words tell which is the earlier",
        arguments: [
            ("Fees were 40 dinars in 2022; one season earlier they had been 50.", Evidence.Stance.supports),
            ("Fees were 40 dinars in 2022; two years previously they had been 30.", .conflicts),
            ("Fees, hitherto at 50 dinars, were set at 40 dinars.", .supports),
            ("Fees, at 50 dinars until March, have been 40 since.", .supports),
        ]
    )
    func earlier(_ passage: String, _ stance: Evidence.Stance) {
        #expect(judge("Fees fell.", passage).stance == stance)
    }

    @Test(
        "What is allowed and what is forbidden",
        arguments: [
            ("Shops in Tarn are allowed to open on Sundays.", Evidence.Stance.supports),
            ("Shops in Tarn are forbidden to open on Sundays.", .conflicts),
            ("A party moved that shops in Tarn be forbidden to open on Sundays.", .context),
        ]
    )
    func permission(_ passage: String, _ stance: Evidence.Stance) {
        #expect(judge("Shops in Tarn may open on Sundays.", passage).stance == stance)
    }

    @Test("How long it took, from two dates")
    func duration() {
        let claim = "The trial of the Tarn mill lasted at least three months."
        let long = judge(
            claim,
            "The trial of the Tarn mill began on 4 February 2019 and ended on 28 June 2019."
        )
        #expect(long.stance == .supports)
        #expect(long.comparisons.first?.computation == "from the first to the second 144 days")
        let short = judge(claim, "The trial of the Tarn mill began on 4 June 2019 and ended on 28 June 2019.")
        #expect(short.stance == .conflicts)
    }

    @Test("The years of a life stand in brackets after the name")
    func life() {
        let claim = "The poet Vera Lund died in 1953."
        #expect(judge(claim, "Vera Lund (1889–1953) wrote three books of verse.").stance == .supports)
        #expect(judge(claim, "Vera Lund (1889–1963) wrote three books of verse.").stance == .conflicts)
        #expect(judge(claim, "Lund (1889–1963) wrote three books of verse.").stance == .conflicts)
        #expect(judge(claim, "Nora Lund (1889–1963) wrote three books of verse.").stance == .context)
        #expect(judge(claim, "Nora Moss (1889–1963) wrote three books of verse.").stance == .context)
    }

    @Test(
        "What each cost, what came first, what was dropped: read, and not guessed from common words",
        arguments: [
            (
                "The four sheds cost Tarn 8 million dinars in all.",
                "Tarn paid 2 million dinars for each of its four sheds.", Evidence.Stance.supports
            ),
            (
                "The four sheds cost Tarn 8 million dinars in all.",
                "Tarn paid 8 million dinars for each of its four sheds.", .conflicts
            ),
            (
                "The canal at Tarn was opened before the lock of Ibry.",
                "The canal at Tarn was opened in 1822, the lock of Ibry in 1830.", .supports
            ),
            (
                "The canal at Tarn was opened before the lock of Ibry.",
                "The canal at Tarn was opened in 1830, the lock of Ibry in 1822.", .conflicts
            ),
            (
                "No more than 60 cows were driven over the Tarn pass.",
                "We drove 142 cows over the Tarn pass.", .conflicts
            ),
            (
                "The well of Ibry contains arsenic.",
                "Our chemists found that the well of Ibry is free of arsenic.", .conflicts
            ),
            (
                "The council of Ibry has banned scooters from the quay.",
                "A ban on scooters from the quay was discussed by the council of Ibry and dropped.",
                .conflicts
            ),
            (
                "The ferry to Ibry will go into service in May 2027.",
                "The ferry to Ibry will not go into service before August 2027.", .conflicts
            ),
        ]
    )
    func kinds(claim: String, passage: String, expected: Evidence.Stance) {
        #expect(judge(claim, passage).stance == expected)
    }

    @Test("A passage in another language that counts something else decides nothing")
    func otherNoun() {
        let claim = "The number of teachers in Ibry fell by 6 percent in 2023."
        #expect(judge(claim, "Le nombre d'élèves d'Ibry a baissé de 6 pour cent en 2023.").stance == .context)
        #expect(
            judge(claim, "Le nombre d'enseignants d'Ibry a baissé de 6 pour cent en 2023.").stance
                == .supports
        )
    }

    @Test(
        "What is said of another is no evidence, however alike the figures",
        arguments: [
            (
                "Guards at Tarn earned 2,310 dinars a month.",
                "While porters earned 2,310 dinars a month, guards at Tarn went without pay."
            ),
            (
                "The ferry Morning Star burns 90 tonnes a week.",
                "The ferry Evening Star burns 90 tonnes a week."
            ),
            (
                "The households of Tarn used 3,260 litres of water in 2022.",
                "Those households of Tarn that keep cattle used 3,260 litres of water in 2022."
            ),
            (
                "Vera Lund is the youngest mayor that Tarn has had.",
                "Vera Lund, mayor of Tarn, is the youngest of five sisters."
            ),
            ("Vera Lund called the toll unfair.", "Others called the toll unfair while Vera Lund watched."),
            (
                "The strike at the Tarn mill ended without a rise.",
                "The strike at the Tarn mill had begun on 4 November."
            ),
        ]
    )
    func others(_ claim: String, _ passage: String) {
        #expect(judge(claim, passage).stance == .context)
    }
}
