import ClaimModel
import Testing
import Workspace

/// What one source says, a draft on it, and whether the draft says something else.
@Suite("Vetting what words mean")
struct VetSenseTests {
    private static let quotes: [(source: String, draft: String, isFault: Bool)] = [
        ("“Do not kill them all,” said Lena Hart.", "Lena Hart said: “Kill them all.”", true),
        ("“I do not support the war,” said Lena Hart.", "“I … support the war,” said Lena Hart.", true),
        ("“We will never build flats,” said Lena Hart.", "“We will ... build flats,” said Lena Hart.", true),
        ("“I do not support the war,” said Lena Hart.", "“I [do] support the war,” said Lena Hart.", true),
        (
            "“I do not support the war,” said Lena Hart.", "“I [don’t] support the war,” said Lena Hart.",
            false
        ),
        (
            "“We keep it open, unless they object,” said Lena Hart.", "“We keep it open,” said Lena Hart.",
            true
        ),
        ("“It could well fall by May,” said Lena Hart.", "“It … fall by May,” said Lena Hart.", true),
        (
            "“The wall, old as it is, will stand,” said Lena Hart.",
            "“The wall … will stand,” said Lena Hart.", false
        ),
        (
            "“I do not say that the wall is weak,” said Lena Hart.",
            "Lena Hart did not say “the wall is weak”.", false
        ),
        (
            "Lena Hart denied having said “the wall will fall by May”.",
            "Lena Hart said “the wall will fall by May”.", true
        ),
        (
            "“The wall will fall by May,” said Lena Marsh.", "“The wall will fall by May,” said Lena Hart.",
            true
        ),
        ("“The wall will fall by May,” said Tom Hart.", "“The wall will fall by May,” said Lena Hart.", true),
        ("“The wall will fall by May,” said Lena Hart.", "“The wall will fall by May,” said Hart.", false),
        ("Lena Hart called the bridge “rotten”.", "Lena Hart called the bridge “perfectly safe”.", true),
        (
            "Lena Hart called the bridge “perfectly safe”.", "Lena Hart called the bridge “perfectly safe”.",
            false
        ),
        (
            "Lena Hart called the bridge “not perfectly safe”.",
            "Lena Hart called the bridge “perfectly safe”.", true
        ),
    ]

    private static let figures: [(source: String, draft: String, isFault: Bool)] = [
        (
            "Exports of Oster rose by 12 percent in 2021.", "Exports of Oster fell by 12 percent in 2021.",
            true
        ),
        (
            "Exports of Oster rose by 12 percent in 2021.", "Exports of Oster rose by 12 percent in 2021.",
            false
        ),
        ("The school of Oster has 480 pupils.", "The school of Oster has 500 pupils.", true),
        ("The town spent 4.2 million crowns on roads.", "The town spent 4.3 million crowns on roads.", true),
        ("The town spent 4,213,000 crowns on roads.", "The town spent 4.2 million crowns on roads.", false),
        ("The school of Oster has 480 pupils.", "The school of Oster has about 500 pupils.", false),
        (
            "The bridge was used by 13,800 vehicles a day.", "About 14,200 vehicles a day used the bridge.",
            true
        ),
        (
            "The bridge was used by 13,800 vehicles a day.", "About 14,000 vehicles a day used the bridge.",
            false
        ),
        (
            "Rents in Wester rose by 8 per cent, and in Oster by 3 per cent.",
            "Rents in Oster rose by 8 per cent.", true
        ),
        (
            "Rents in Wester rose by 8 per cent. Rents in Oster rose by 3 per cent.",
            "Rents in Oster rose by 8 per cent.", true
        ),
        (
            "We said that the fire killed 9 people. This was wrong. It killed 4.",
            "The fire killed 9 people.", true
        ),
        ("Town: Marne | Year: 2022 | Inhabitants: 8100", "Marne had 8,200 inhabitants in 2022.", true),
        ("Town: Marne | Year: 2022 | Inhabitants: 8100", "Marne had 8,100 inhabitants in 2022.", false),
        ("In 2019 the clinic had eight beds; today it has 14 beds.", "In 2019 the clinic had 14 beds.", true),
        (
            "79.6 per cent liked it, up from 71.2 per cent a year before.",
            "79.6 per cent liked it, up from 71.2 per cent a year before.", false
        ),
        (
            "Of 64 clerks 4 came by ferry and 13 by tram.", "Of 64 clerks 4 came by ferry and 13 by tram.",
            false
        ),
        (
            "The ferry carried 48,300 guests in 2022. The library lent 91,400 books.",
            "The library had 48,300 guests in 2022.", true
        ),
    ]

    private func isFaulty(_ source: String, _ draft: String) -> Bool {
        let passage = Passage(kind: .paragraph, text: source, locator: "/p")
        return DraftVetting([VetSource(name: "s", passages: [passage])]).findings([draft]).contains(
            where: \.isFault
        )
    }

    @Test("A quote is held against the sense of the source, and against who said it")
    func quoted() {
        for (source, draft, isFault) in Self.quotes {
            #expect(isFaulty(source, draft) == isFault, "\(draft) | \(source)")
        }
    }

    @Test("A figure is held against what the source says it of, when, and how exactly")
    func stated() {
        for (source, draft, isFault) in Self.figures {
            #expect(isFaulty(source, draft) == isFault, "\(draft) | \(source)")
        }
    }

    @Test("Who speaks may be named a paragraph before")
    func paragraphs() {
        let source = ["Mayor Lena Hart was angry.", "“The wall will fall by May,” she said."].map {
            Passage(kind: .paragraph, text: $0, locator: "/p")
        }
        let vetting = DraftVetting([VetSource(name: "s", passages: source)])
        func faults(_ draft: String...) -> [String] { vetting.findings(draft).filter(\.isFault).map(\.text) }
        #expect(faults("Bo Marsh was calm.", "“The wall will fall by May,” he said.") == ["Bo Marsh"])
        #expect(faults("Lena Hart was angry.", "“The wall will fall by May,” she said.").isEmpty)
    }

    @Test("Parts that stand far apart, or are of two speakers, are no one quote")
    func joined() {
        func passages(_ texts: [(String, String)]) -> [Passage] {
            texts.map { Passage(kind: .utterance, text: $0.1, speaker: $0.0, locator: "/u") }
        }
        let vetting = DraftVetting([
            VetSource(
                name: "s",
                passages: passages([
                    ("Lena Hart", "We close the pool in May."), ("Bo Marsh", "The bridge is old."),
                    ("Lena Hart", "We open the library in June."), ("Lena Hart", "Nothing else."),
                    ("Lena Hart", "We sell the ferry in July."),
                ])
            )
        ])
        func isFaulty(_ draft: String) -> Bool { vetting.findings([draft]).contains(where: \.isFault) }
        #expect(isFaulty("“We close the pool … the bridge is old,” said Lena Hart."))
        #expect(!isFaulty("“We close the pool in May. … We open the library in June,” said Lena Hart."))
        #expect(isFaulty("“We close the pool … we sell the ferry in July,” said Lena Hart."))
        #expect(isFaulty("“The bridge is old,” said Lena Hart."))
    }
}
