import ClaimModel
import EvidenceFinding
import Testing

@Suite("Finding passages for claims, and claims for passages")
struct FindingTests {
    private static let claims = [
        FindableClaim(
            statement: "The lighthouse budget of Port Ellery doubled in 2021.",
            about: DateSpan("2021")
        ),
        FindableClaim(statement: "The last lighthouse keeper left in 1968."),
        FindableClaim(statement: "A whale was seen in the harbour."),
    ]
    private static let budget = [
        "The council met in May.",
        "The lighthouse gets 40,000 crowns in its 2021 budget, which doubles what Port Ellery paid before.",
        "The meeting ended late.",
    ]

    private func collection() -> PassageCollection {
        var collection = PassageCollection()
        collection.add(title: "Budget of Port Ellery", passages: Self.budget, language: .english)
        collection.add(
            title: "Whales",
            passages: ["Whales are large.", "One whale came into the harbour and was seen by all."],
            language: .english
        )
        collection.add(title: nil, passages: ["Nothing of note."], language: .english)
        return collection
    }

    @Test("A claim finds the passage that speaks of it, and says which words they share")
    func claimFinds() throws {
        var collection = collection()
        let found = try #require(collection.passages(for: Self.claims[0]).first)
        #expect(found.document == 0 && found.passage == 1)
        #expect((0...1).contains(found.score))
        #expect(found.reasons.first?.contains("“doubled”") == true)
        #expect(collection.passages(for: Self.claims[2]).first?.document == 1)
    }

    @Test("Documents that are left out are not found, nor are those without a word of the claim")
    func excludes() {
        var collection = collection()
        #expect(collection.passages(for: Self.claims[0], excluding: [0]).allSatisfy { $0.document != 0 })
        #expect(collection.passages(for: FindableClaim(statement: "Zebras gallop.")).isEmpty)
        #expect(collection.passages(for: FindableClaim(statement: "")).isEmpty)
    }

    @Test("A notice that stands in every document is not the passage that is proposed")
    func templates() throws {
        var collection = PassageCollection()
        for town in ["Ellery", "Marl", "Dunmore", "Quay", "Sand", "Holm"] {
            let notice = "All rights of this town gazette budget page are kept by the town gazette office."
            let own = "The budget of \(town) pays for a new lighthouse lamp."
            collection.add(title: "\(town) Gazette", passages: [notice, own], language: .english)
        }
        let claim = FindableClaim(statement: "The town's budget pays for the lamp in Marl.")
        let found = try #require(collection.passages(for: claim).first)
        #expect(found.document == 1 && found.passage == 1)
    }

    @Test("A document read past the standing claims gives its best passage for each claim it bears on")
    func documentFinds() {
        var reading = StandingClaims.Reading(StandingClaims(Self.claims), title: nil, language: .english)
        for passage in Self.budget { reading.read(passage) }
        let found = reading.passages()
        #expect(found.map(\.claim) == [0])
        #expect(found.first?.passage == 1)
        reading.begin(title: nil)
        reading.read("A whale in the harbour was seen.")
        #expect(reading.passages().map(\.claim) == [2])
        #expect(reading.passages().map(\.passage) == [0])
    }

    @Test("The title helps a passage that names its subject by another word")
    func title() {
        let claims = StandingClaims([
            FindableClaim(statement: "The lighthouse keeper of Port Ellery retired.")
        ])
        let passage = "The keeper retired in spring."
        var without = StandingClaims.Reading(claims, title: nil, language: .english)
        without.read(passage)
        var with = StandingClaims.Reading(claims, title: "The lighthouse of Port Ellery", language: .english)
        with.read(passage)
        let scores = (without.passages().first?.score ?? 0, with.passages().first?.score ?? 0)
        #expect(scores.0 < scores.1)
    }

    @Test("One shared word is not enough, and no claims find nothing")
    func oneWord() {
        var reading = StandingClaims.Reading(StandingClaims(Self.claims), title: nil, language: .english)
        reading.read("A whale.")
        #expect(reading.passages().isEmpty)
        var none = StandingClaims.Reading(StandingClaims([]), title: "x", language: nil)
        none.read("A whale was seen in the harbour.")
        #expect(none.passages().isEmpty)
    }

    @Test("Forms of words meet in the document's language")
    func languages() {
        let claim = FindableClaim(statement: "Die Häfen wurden geschlossen.", language: .german)
        var reading = StandingClaims.Reading(StandingClaims([claim]), title: nil, language: .german)
        reading.read("Der Hafen wird geschlossen.")
        #expect(reading.passages().count == 1)
    }
}

@Suite("Sources of one origin")
struct OriginTests {
    private let report = """
        The council of Port Ellery voted on Monday evening to double the money that the lighthouse gets, after a \
        debate of four hours in which nobody spoke against it.
        """

    @Test("Reprints and quotations of each other are one origin")
    func reprints() {
        let groups = originGroups([
            OriginText(text: report),
            OriginText(
                text: "Our reader writes about boats and the price of rope, which rose again in the spring."
            ),
            OriginText(text: "As the Gazette has it: " + report + " More tomorrow."),
        ])
        #expect(groups.map(\.members) == [[0, 2]])
        #expect(groups.first?.reason.contains("100 %") == true)
    }

    @Test(
        "Reports that credit one agency are one origin, however they credit it",
        arguments: [
            (OriginText(text: "It rained.", credits: ["AFP via Coast Daily"]), "AFP"),
            (OriginText(text: "ELLERY, October 18. /AFP/. It rained on the quay."), "AFP"),
            (OriginText(text: "ELLERY (AFP) — It rained."), "AFP"),
        ]
    )
    func agencies(source: OriginText, agency: String) {
        let other = OriginText(text: "Rain fell on the town.", credits: ["Agence France-Presse"])
        let alone = OriginText(text: "Rain was seen.", credits: ["Coast Daily"])
        #expect(originGroups([other, alone, source]).map(\.members) == [[0, 2]])
        #expect(originGroups([other, alone, source]).first?.reason == "credit \(agency)")
    }

    @Test(
        "Sources that share neither words nor credits stand alone, and so does one that only mentions an agency"
    )
    func alone() {
        let one = OriginText(
            text: "The mayor spoke to reporters of AFP and Reuters about the quay for an hour."
        )
        let other = OriginText(text: "A whale was seen.", credits: ["AFP"])
        #expect(originGroups([one, other]).isEmpty)
        #expect(originGroups([one]).isEmpty)
        #expect(originGroups([]).isEmpty)
        #expect(originGroups([OriginText(text: ""), OriginText(text: "")]).isEmpty)
    }
}

@Suite("Worth checking")
struct CheckWorthinessTests {
    private let model = CheckWorthiness()

    @Test("A statement with figures is worth checking, thanks and wishes are not")
    func scores() {
        let claim = model.score("Unemployment rose by 12 percent in 2019, and 40,000 jobs were lost.")
        #expect(claim.score > 0.5)
        #expect(claim.reasons.contains { $0.contains("number") || $0.contains("percentage") })
        #expect(model.score("Thank you all very much, I hope you will enjoy the evening.").score < 0.5)
        #expect(model.score("What should we do?").score < 0.5)
    }

    @Test(
        "Any text has a score from 0 to 1",
        arguments: ["", "\u{0}", "?!%$", "🦭", String(repeating: "a ", count: 9_999)]
    )
    func bounds(text: String) {
        #expect((0...1).contains(model.score(text).score))
    }

    @Test("Training is the same each time, and its file reads back to the same scores")
    func trains() {
        let sentences = (0..<40).map { number in
            number % 2 == 0
                ? (text: "The budget rose by \(number + 3) percent.", isWorthChecking: true)
                : (text: "I hope that we will be friends, number \(number).", isWorthChecking: false)
        }
        let one = CheckWorthiness(trainedOn: sentences)
        #expect(one.file == CheckWorthiness(trainedOn: sentences).file)
        let read = CheckWorthiness(file: one.file)
        for sentence in sentences {
            #expect(read.score(sentence.text).score == one.score(sentence.text).score)
        }
        #expect(one.score("The budget rose by 9 percent.").score > one.score("I hope that we will be.").score)
    }
}
