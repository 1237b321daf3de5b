import ClaimModel
import TestSupport
import Testing
import Workspace

/// Drafts with planted faults, held against sources that were made for it.
@Suite("Vetting drafts")
struct VetTests {
    private static let towns = ["Ellery", "Marrow", "Tarn", "Oldhaven", "Quill", "Brask"]
    private static let things = [
        "lighthouse", "ferry", "harbour wall", "library", "market hall", "tram depot",
    ]
    private static let speakers = [
        "Ines Duarte", "Rui Alves", "Bea Lima", "Caio Reis", "Dora Pinto", "Edu Matos",
    ]

    /// A long source: a statement and a sum for each town, thing and year.
    private static let source: [Passage] = {
        var passages: [Passage] = []
        for (index, town) in towns.enumerated() {
            for (other, thing) in things.enumerated() {
                let sum = 1_000 * (index + 2) * (other + 3)
                passages.append(
                    passage(
                        "“We repaired the \(thing) of \(town) before the autumn storms arrived,” said \(speakers[other]) at the meeting."
                    )
                )
                passages.append(
                    passage("The council of \(town) spent \(sum) crowns on the \(thing) in that budget year.")
                )
            }
        }
        return passages
    }()

    private static func passage(_ text: String) -> Passage {
        Passage(kind: .paragraph, text: text, locator: "/p")
    }

    private struct Draft {
        let text: [String]
        /// The faults that were planted, by what they are and a word of them.
        let faults: [(VetFinding.Subject, String)]
    }

    /// A draft with two quotes and a sum; by its number a quote is changed, invented or attributed to somebody else, or
    /// the sum is another.
    private static func draft(_ number: Int) -> Draft {
        let town = towns[number % towns.count]
        let place = number / towns.count % things.count
        let thing = things[place]
        let sum = 1_000 * (number % towns.count + 2) * (place + 3)
        var quote = "We repaired the \(thing) of \(town) before the autumn storms arrived"
        var speaker = speakers[place]
        var second = "before the autumn storms arrived"
        var spent = "\(sum)"
        var faults: [(VetFinding.Subject, String)] = []
        switch number % 5 {
        case 1:
            quote = "We rebuilt the \(thing) of \(town) long before the autumn storms arrived"
            faults = [(.quote, "rebuilt")]
        case 2:
            second = "nobody in this town was ever asked about it"
            faults = [(.quote, "nobody")]
        case 3:
            spent = "\(sum * 2)"
            faults = [(.figure, spent)]
        case 4:
            speaker = "Zita Moura"
            faults = [(.speaker, "Zita")]
        default: break
        }
        let marks = number % 2 == 0 ? ("“", "”") : ("\"", "\"")
        return Draft(
            text: [
                "\(marks.0)\(quote),\(marks.1) said \(speaker) last week.",
                "The work was done \(marks.0)\(second)\(marks.1), the minutes say.",
                "The council of \(town) spent \(spent) crowns on the \(thing) in that budget year.",
            ],
            faults: faults
        )
    }

    @Test(
        "Of 60 drafts every planted fault is found, and nothing else is called one"
    )
    func planted() {
        let vetting = DraftVetting([VetSource(name: "minutes", passages: Self.source)])
        var planted = 0
        var found = 0
        var alarms = 0
        var looked = 0
        for number in 0..<60 {
            let draft = Self.draft(number)
            let findings = vetting.findings(draft.text)
            looked += findings.count
            planted += draft.faults.count
            for (subject, word) in draft.faults {
                if findings.contains(where: { $0.isFault && $0.subject == subject && $0.text.contains(word) })
                {
                    found += 1
                } else {
                    print("draft \(number) hides a \(subject.rawValue): \(findings)")
                }
            }
            for finding in findings
            where finding.isFault
                && !draft.faults.contains(where: { $0.0 == finding.subject && finding.text.contains($0.1) })
            {
                alarms += 1
                print("draft \(number), false alarm: \(finding)")
            }
        }
        #expect(planted == 48 && looked > 150)
        #expect(Double(found) / Double(planted) >= 0.98)
        #expect(Double(alarms) / Double(looked) <= 0.02)
    }

    private func findings(_ draft: String, _ source: String...) -> [VetFinding] {
        DraftVetting([VetSource(name: "s", passages: source.map(Self.passage))]).findings([draft])
    }

    @Test("Typography, what is left out and what is put into brackets are no drift")
    func typography() {
        let source =
            "The town's budget - all of it - was spent on the wall, and nobody at the office asked why."
        for quote in [
            "The town’s budget – all of it – was spent on the wall",
            "The town's budget … was spent on the wall",
            "The town's budget [of 2021] was spent",
            "was spent on the wall, […] nobody at the office asked why.",
            "[T]he town's budget",
            "was spent on the\nwall, and nobody",
        ] {
            let found = findings("She wrote “\(quote)” to us.", source)
            #expect(found.map(\.outcome) == [.found], "\(quote): \(found)")
        }
    }

    @Test("A changed word, a dropped negation and a changed number are drift, with what the source says")
    func drift() throws {
        let source = "The harbour was not closed during the storm of March, the office wrote."
        for quote in [
            "The harbour was closed during the storm of March",
            "The harbour was not closed during the storm of May",
        ] {
            let found = try #require(findings("It said “\(quote)”.", source).first)
            #expect(found.outcome == .drifted && found.isFault, "\(quote)")
            #expect(found.there?.contains("not closed during the storm") == true)
        }
        #expect(
            findings("It said “nobody has ever seen such a thing here”.", source).map(\.outcome) == [.absent]
        )
    }

    @Test("Parts of a quote in another order are not found")
    func order() {
        let source = "First the wall was built of stone. Then the tower was built of wood."
        #expect(findings("“the tower was built … the wall was built”", source).first?.isFault == true)
        #expect(findings("“the wall was built … the tower was built”", source).first?.outcome == .found)
    }

    @Test("A figure is compared only with what speaks of the same and counts the same")
    func figures() {
        let source = "The new ferry of Tarn carried 300 passengers in the first summer season."
        func outcome(_ text: String) -> [VetFinding.Outcome] { findings(text, source).map(\.outcome) }
        #expect(
            outcome("The new ferry of Tarn carried 300 passengers in its first summer season.") == [.found]
        )
        #expect(
            outcome("The new ferry of Tarn carried 400 passengers in its first summer season.") == [.differs]
        )
        #expect(outcome("The museum of Brask sold 400 tickets to visitors.") == [.notFound])
        #expect(
            outcome("The new ferry of Tarn cost 400 crowns in its first summer season.") == [.notFound]
        )
    }

    @Test("A day is compared with that of the sentence that speaks of the same")
    func days() {
        let source = [
            "The council of Tarn opened the new ferry on 3 May 2021.",
            "The council of Brask met on 9 June 2020.",
        ]
        func outcome(_ text: String) -> [VetFinding.Outcome] {
            DraftVetting([VetSource(name: "s", passages: source.map(Self.passage))]).findings([text]).map(
                \.outcome
            )
        }
        #expect(outcome("The council of Tarn opened the new ferry on 3 May 2021.") == [.found])
        #expect(outcome("The council of Tarn opened the new ferry in May 2021.") == [.found])
        #expect(outcome("The council of Tarn opened the new ferry on 5 May 2021.") == [.differs])
        #expect(outcome("The council of Tarn opened the new ferry on 3 May 2019.") == [.differs])
        #expect(outcome("The council of Tarn opened the new ferry on 3 June 2021.") == [.differs])
        #expect(outcome("The council of Quill opened a museum on 5 May 2021.") == [.notFound])
    }

    @Test("Of several sentences the one that speaks of the same most closely is compared")
    func closest() {
        let source = [
            "The council of Tarn spent 3000 crowns on the ferry that year.",
            "The council of Tarn spent 9000 crowns on the library that year.",
        ]
        func outcome(_ text: String) -> [VetFinding.Outcome] {
            DraftVetting([VetSource(name: "s", passages: source.map(Self.passage))]).findings([text]).map(
                \.outcome
            )
        }
        #expect(outcome("The council of Tarn spent 3000 crowns on the ferry that year.") == [.found])
        #expect(outcome("The council of Tarn spent 9000 crowns on the ferry that year.") == [.differs])
        #expect(outcome("The council of Brask spent 9000 crowns on the ferry that year.") == [.elsewhere])
    }

    @Test("A quote that several say is rightly given to each of them, and to nobody else")
    func speakers() {
        let source = [
            "“The wall will hold the sea,” said Ines Duarte.",
            "“The wall will hold the sea,” said Rui Alves.",
        ]
        func faults(_ text: String) -> [String] {
            DraftVetting([VetSource(name: "s", passages: source.map(Self.passage))]).findings([text])
                .filter(\.isFault).map(\.text)
        }
        #expect(faults("“The wall will hold the sea,” said Rui Alves last week.").isEmpty)
        #expect(faults("“The wall will hold the sea,” said Zita Moura last week.") == ["Zita Moura"])
        #expect(faults("‘The wall won’t hold the sea,’ said Rui Alves.") == ["The wall won’t hold the sea"])
    }

    @Test("Words at a distance and inches are no quotes")
    func noQuotes() {
        #expect(findings("The “free” port and a 12\" pipe of the \"old\" kind.", "Nothing.").isEmpty)
    }
}

/// What a second source says of the same.
@Suite("Vetting against sources that differ")
struct VetSecondSourceTests {
    private func finding(_ draft: String, _ sources: [String]) throws -> VetFinding {
        let vetting = DraftVetting(
            sources.enumerated().map { number, text in
                VetSource(
                    name: "s\(number + 1)",
                    passages: [Passage(kind: .paragraph, text: text, locator: "/p")]
                )
            }
        )
        return try #require(vetting.findings([draft]).first)
    }

    @Test("A figure that one source confirms and another gives otherwise is found, and the other is named")
    func figure() throws {
        let sources = [
            "The new ferry of Tarn carried 300 passengers in the first summer season.",
            "The new ferry of Tarn carried 340 passengers in the first summer season.",
        ]
        let draft = "The new ferry of Tarn carried 300 passengers in its first summer season."
        for order in [sources, sources.reversed()] {
            let found = try finding(draft, order)
            #expect(found.outcome == .found && !found.isFault)
            #expect(found.second?.there == sources[1])
        }
        #expect(try finding(draft, [sources[0], sources[0]]).second == nil)
        #expect(
            try finding(draft, [sources[0], "The ferry of Brask carried 340 passengers last season."]).second
                == nil
        )
    }

    @Test("A figure that two sources give otherwise than the draft names both")
    func twoDiffer() throws {
        let found = try finding(
            "The new ferry of Tarn carried 400 passengers in its first summer season.",
            [
                "The new ferry of Tarn carried 300 passengers in the first summer season.",
                "The new ferry of Tarn carried 340 passengers in the first summer season.",
            ]
        )
        #expect(found.outcome == .differs)
        #expect(Set([found.source, found.second?.source]) == ["s1", "s2"])
    }

    @Test("A day that another source gives otherwise is named")
    func day() throws {
        let found = try finding(
            "The council of Tarn opened the new ferry on 3 May 2021.",
            [
                "The council of Tarn opened the new ferry on 3 May 2021.",
                "The council of Tarn opened the new ferry on 5 May 2021.",
            ]
        )
        #expect(found.outcome == .found && found.second?.source == "s2")
    }

    @Test("A quote that another source has in other words is found, and the other is named")
    func quote() throws {
        let draft = "She said “the wall will hold the sea for a hundred years”."
        let sources = [
            "“The wall will hold the sea for a hundred years,” she said.",
            "“The wall will hold the sea for a thousand years,” she said.",
            "Nothing of that was heard in the harbour of the town that evening.",
        ]
        let found = try finding(draft, sources)
        #expect(found.outcome == .found && found.source == "s1")
        #expect(found.second?.source == "s2" && found.second?.there.contains("thousand") == true)
        #expect(try finding(draft, [sources[0], sources[2]]).second == nil)
        let drifted = try finding(
            draft,
            [sources[1], "“The wall will hold the sea for ten thousand years,” she said."]
        )
        #expect(drifted.outcome == .drifted && drifted.second != nil)
    }
}
