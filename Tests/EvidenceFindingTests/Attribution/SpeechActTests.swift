import ClaimModel
import EvidenceFinding
import Foundation
import TestSupport
import Testing

@Suite("What was done with what is said")
struct SpeechActTests {
    /// Who is said to say the words of a text, and what they did.
    private func voices(_ text: String, at words: String) throws -> [Attribution.Link] {
        try SpeechReading(text).voices(at: place(of: words, in: text))
    }

    @Test(
        "A denial, a question, a demand, a forecast and a promise are told from a statement",
        arguments: [
            ("Ann Lee said that the budget doubled.", Attribution.Act.said),
            ("Ann Lee denied that the budget doubled.", .denied),
            ("Mayor Bo Ray rejected claims that the budget doubled.", .denied),
            ("Ann Lee does not believe that the budget doubled.", .denied),
            ("Ann Lee asked whether the budget doubled.", .asked),
            ("“Is it true that the budget doubled?” asked Ann Lee.", .asked),
            ("Ann Lee demanded that the budget doubled.", .demanded),
            ("Ann Lee predicted that the budget doubled.", .predicted),
            ("Ann Lee promised that the budget doubled.", .promised),
            ("The union denied claims that the budget doubled.", .denied),
            ("Ann Lee dismissed the report that the budget doubled.", .denied),
            ("The opposition demanded that the budget doubled.", .demanded),
            ("“Has the budget doubled, or are you guessing that the budget doubled?” asked Bo Ray.", .asked),
        ]
    )
    func acts(text: String, act: Attribution.Act) throws {
        let voices = try voices(text, at: "the budget doubled")
        #expect(voices.map(\.act) == [act], "\(text)")
    }

    @Test(
        "What was not said, or not yet, or perhaps never, gives nobody a voice, and the reason is told",
        arguments: [
            "Ann Lee did not say that the budget doubled.", "Ann Lee never said that the budget doubled.",
            "Ann Lee hasn't said that the budget doubled.", "Ann Lee refused to say that the budget doubled.",
            "Ann Lee will say on Monday that the budget doubled.",
            "Ann Lee is expected to say that the budget doubled.",
            "Ann Lee could say that the budget doubled.",
            "Ann Lee is due to announce that the budget doubled.",
            "The minister was likely to argue that the budget doubled.",
            "Not everyone believes that the budget doubled.", "Nobody said that the budget doubled.",
        ]
    )
    func unsaid(text: String) throws {
        let reading = SpeechReading(text)
        let range = try place(of: "the budget doubled", in: text)
        #expect(reading.voices(at: range).isEmpty, "\(text)")
        #expect(reading.unsaid(at: range).count == 1, "\(text)")
    }
}

@Suite("Speakers in the plain forms of print")
struct PlainAttributionTests {
    @Test(
        "According to, dash signatures, labels and headlines name who speaks",
        arguments: [
            ("According to Ann Lee, the budget doubled. Bo Ray disagreed.", "the budget doubled", "Ann Lee"),
            (
                "According to Ann Lee, the mayor of Ellery, the budget doubled.", "the budget doubled",
                "Ann Lee"
            ),
            (
                "“Anna is a true expert, and a great asset.” -Commissioner Bo Ray", "Anna is a true expert",
                "Bo Ray"
            ),
            ("“The budget doubled within one year.” — Ann Lee", "The budget doubled", "Ann Lee"),
            (
                "ANN LEE: The budget doubled.\n\nBO RAY: It did not.\n\nANN LEE: The ferry sank.",
                "The ferry sank", "ANN LEE"
            ),
            ("Ann Lee: “The budget doubled.”", "The budget doubled", "Ann Lee"),
            ("According to the Coast Office, 40 ferries sank in 2019.", "40 ferries sank", "Coast Office"),
            (
                "The port closed. According to Ann Lee, who chairs the board, it lost 4 million crowns.",
                "it lost 4 million", "Ann Lee"
            ),
            (
                "MARGE OLIN, HOST: The ferry sank last night.\n\nSEN. BO RAY: I warned them.\n\nOLIN: And nobody listened.",
                "And nobody listened", "MARGE OLIN"
            ),
            ("Q: Who paid?\n\nMs. Lee: The state paid half.\n\nQ: All of it?", "The state paid half", "Lee"),
        ]
    )
    func plain(text: String, words: String, name: String) throws {
        let voices = try SpeechReading(text).voices(at: place(of: words, in: text))
        #expect(voices.map(\.name) == [name], "\(text)")
    }

    @Test(
        "A label that names nobody gives no voice",
        arguments: ["Note: the budget doubled in one year.", "Update: The budget doubled in one year."]
    )
    func noLabel(text: String) throws {
        #expect(try SpeechReading(text).voices(at: place(of: "budget doubled", in: text)).isEmpty)
    }

    @Test(
        "Names are read as people write them",
        arguments: [
            (
                "Secretary of State Colin Marsh said that the budget doubled.", "Colin Marsh",
                "Secretary of State"
            ),
            ("Ursula von der Leyen said that the budget doubled.", "Ursula von der Leyen", nil),
            ("Xi Jinping came. On Monday Xi said that the budget doubled.", "Xi Jinping", nil),
            ("A report by the Audit Office said that the budget doubled.", "Audit Office", "report"),
            ("Both Ann Lee and Bo Ray said that the budget doubled.", "Ann Lee and Bo Ray", nil),
            (
                "Chancellor of the Exchequer Dora Hill said that the budget doubled.", "Dora Hill",
                "Chancellor of the Exchequer"
            ),
            (
                "Deputy Minister for Health and Sport Ivo Brandt said that the budget doubled.", "Ivo Brandt",
                "Deputy Minister for Health and Sport"
            ),
            ("Federal Bureau of Ferries Director Dora Hill said that the budget doubled.", "Dora Hill", nil),
            ("Ludwig van den Berg told reporters that the budget doubled.", "Ludwig van den Berg", nil),
            ("Maria de la Cruz said the budget doubled.", "Maria de la Cruz", nil),
            (
                "Dora Hill fell ill. Her campaign later disclosed that the budget doubled.",
                "Dora Hill’s campaign", nil
            ),
            ("That is part of the $20 million experts say the budget doubled.", "experts", nil),
        ] as [(String, String, String?)]
    )
    func names(text: String, name: String, role: String?) throws {
        let voices = try SpeechReading(text).voices(at: place(of: "the budget doubled", in: text))
        #expect(voices.map(\.name) == [name], "\(text)")
        if let role { #expect(voices.last?.role == role) }
    }

    @Test(
        "What is no clause, what anybody may say and what only leads up to a verb give no voice",
        arguments: [
            ("Parents sent a letter to the Harbour Board urging them to reconsider.", "them to reconsider"),
            ("Voters hear a candidate say the budget doubled.", "the budget doubled"),
            ("The Harbour Council has imposed sanctions on individual ferries.", "sanctions on individual"),
            ("A final accord on ferries is expected to be ratified in Rwanda.", "to be ratified"),
            ("All this has led the writer Bo Ray to fear the budget doubled.", "the budget doubled"),
            ("Ann Lee was told that the budget doubled.", "the budget doubled"),
            ("Ann Lee stopped short of saying that the budget doubled.", "the budget doubled"),
        ]
    )
    func noVoice(text: String, words: String) throws {
        #expect(try SpeechReading(text).voices(at: place(of: words, in: text)).isEmpty, "\(text)")
    }

    @Test("A surname that several bear means whom the text mostly calls so, else nobody in particular")
    func family() throws {
        let text = """
            Donald Marsh came with his daughter Ivanka Marsh. Donald Marsh ate. Donald Marsh slept.

            “The ferry sank,” Ivanka Marsh said.

            Marsh said that the budget doubled.
            """
        #expect(
            try SpeechReading(text).voices(at: place(of: "the budget doubled", in: text)).map(\.name) == [
                "Marsh"
            ]
        )
        let often = text + "\n\nDonald Marsh sang. Donald Marsh wept. Donald Marsh left. Donald Marsh slept."
        #expect(
            try SpeechReading(often).voices(at: place(of: "the budget doubled", in: often)).map(\.name) == [
                "Donald Marsh"
            ]
        )
    }

    @Test("What follows a name behind a comma is no role where it is a clause")
    func noRole() throws {
        let text = "According to Ann Lee, the budget doubled."
        #expect(
            try SpeechReading(text).voices(at: place(of: "the budget doubled", in: text)).map(\.role) == [nil]
        )
    }

    @Test(
        "When something was said, and how, is no part of who said it",
        arguments: [
            "“The budget doubled,” said Ann Lee last week.", "“The budget doubled,” said Ann Lee Monday.",
            "“The budget doubled,” Ann Lee repeatedly said.",
        ]
    )
    func times(text: String) throws {
        #expect(
            try SpeechReading(text).voices(at: place(of: "The budget doubled", in: text)).map(\.name) == [
                "Ann Lee"
            ],
            "\(text)"
        )
    }

    @Test("A month that is a surname is one")
    func month() throws {
        let text = "Prime Minister Theresa May said that the budget doubled."
        #expect(
            try SpeechReading(text).voices(at: place(of: "the budget doubled", in: text)).map(\.name) == [
                "Theresa May"
            ]
        )
    }

    @Test("A pronoun means no place, and where nobody fits it names nobody")
    func places() throws {
        let text = "The council met in Grand Bay. She said the budget doubled."
        let voices = try SpeechReading(text).voices(at: place(of: "the budget doubled", in: text))
        #expect(voices.map(\.mode) == [.unnamed])
    }

    @Test("A couple with one surname is told apart by their titles")
    func couple() throws {
        let text = """
            Robert Marsh and Jennifer Marsh came to Ellery.

            Mrs. Marsh said that the budget doubled. Mr. Marsh said that the ferry sank.
            """
        let reading = SpeechReading(text)
        #expect(
            try reading.voices(at: place(of: "the budget doubled", in: text)).map(\.name) == [
                "Jennifer Marsh"
            ]
        )
        #expect(try reading.voices(at: place(of: "the ferry sank", in: text)).map(\.name) == ["Robert Marsh"])
    }

    @Test(
        "Persons, organisations and groups are told apart",
        arguments: [
            ("Mayor Ann Lee said that the budget doubled.", Attribution.Kind.person),
            ("The Bank of Ellery said that the budget doubled.", .organisation),
            ("Residents said that the budget doubled.", .group),
        ]
    )
    func kinds(text: String, kind: Attribution.Kind) throws {
        #expect(
            try SpeechReading(text).voices(at: place(of: "the budget doubled", in: text)).map(\.kind) == [
                kind
            ]
        )
    }
}

@Suite("Speech in other languages")
struct LexicalSpeechTests {
    @Test(
        "Quotation marks, dialogue dashes and verbs of saying name who speaks",
        arguments: [
            (
                "fr", "« Le budget a doublé », a déclaré Anne Dupont, maire d'Ellery.", "Le budget a doublé",
                "Anne Dupont"
            ),
            ("fr", "Selon Anne Dupont, le budget a doublé en un an.", "le budget a doublé", "Anne Dupont"),
            ("fr", "— Le budget a doublé, a dit Anne Dupont.", "Le budget a doublé", "Anne Dupont"),
            ("de", "„Das Budget hat sich verdoppelt“, sagte Anna Lehmann.", "Das Budget hat", "Anna Lehmann"),
            (
                "de", "Bürgermeisterin Anna Lehmann sagte, das Budget habe sich verdoppelt.",
                "das Budget habe", "Anna Lehmann"
            ),
            (
                "de", "Anna Lehmann erklärte, dass sich das Budget verdoppelt hat.", "das Budget verdoppelt",
                "Anna Lehmann"
            ),
            ("es", "«El presupuesto se duplicó», dijo Ana Díaz.", "El presupuesto se duplicó", "Ana Díaz"),
            ("it", "«Il bilancio è raddoppiato», ha detto Anna Rossi.", "Il bilancio", "Anna Rossi"),
            ("pt", "“O orçamento dobrou este ano”, disse Ana Souza.", "O orçamento dobrou", "Ana Souza"),
            ("ru", "«Бюджет вырос вдвое», — сказала Анна Петрова.", "Бюджет вырос", "Анна Петрова"),
            ("pl", "„Budżet wzrósł dwukrotnie” – powiedziała Anna Nowak.", "Budżet wzrósł", "Anna Nowak"),
            ("de", "»Das Budget hat sich verdoppelt«, so Anna Lehmann.", "Das Budget hat", "Anna Lehmann"),
            (
                "de", "Das Budget habe sich verdoppelt, sagte Anna Lehmann am Montag.", "Das Budget habe",
                "Anna Lehmann"
            ),
            (
                "fr", "Le budget a doublé en un an, a déclaré Anne Dupont.", "Le budget a doublé",
                "Anne Dupont"
            ),
            ("es", "El presupuesto se duplicó en un año, dijo Ana Díaz.", "El presupuesto", "Ana Díaz"),
            ("nl", "„Het budget is verdubbeld”, zei Anna de Vries.", "Het budget is", "Anna de Vries"),
            ("nl", "“Het budget is verdubbeld”, zei Anna de Vries.", "Het budget is", "Anna de Vries"),
        ]
    )
    func quoted(language: String, text: String, words: String, name: String) throws {
        let reading = try #require(SpeechReading(text, language: language))
        #expect(reading.voices(at: try place(of: words, in: text)).map(\.name) == [name], "\(text)")
    }

    @Test("A language without a lexicon is not read as if it were English")
    func unread() { #expect(SpeechReading("「予算は倍増した」と市長は述べた。", language: "ja") == nil) }

    @Test(
        "What German reports without quotation marks has its speaker",
        arguments: [
            ("Anna Lehmann behauptet, das Budget sei verdoppelt worden.", "das Budget sei", "Anna Lehmann"),
            ("Wie Anna Lehmann betonte: Das Budget hat sich verdoppelt.", "Das Budget hat", "Anna Lehmann"),
            (
                "Gestern versicherte Anna Lehmann, dass das Budget reicht.", "das Budget reicht",
                "Anna Lehmann"
            ),
            ("Laut Anna Lehmann hat sich das Budget verdoppelt.", "das Budget verdoppelt", "Anna Lehmann"),
        ]
    )
    func german(text: String, words: String, name: String) throws {
        let reading = try #require(SpeechReading(text, language: "de"))
        #expect(reading.voices(at: try place(of: words, in: text)).map(\.name) == [name], "\(text)")
    }

    @Test(
        "Who speaks of himself outside quotation marks is the text's own voice",
        arguments: [
            ("de", "Ich glaube, dass sich das Budget verdoppelt hat.", "das Budget"),
            ("fr", "Je pense que le budget a doublé en un an.", "le budget a doublé"),
            ("es", "Yo digo que el presupuesto se duplicó.", "el presupuesto"),
        ]
    )
    func ownVoice(language: String, text: String, words: String) throws {
        let reading = try #require(SpeechReading(text, language: language))
        #expect(reading.voices(at: try place(of: words, in: text)).isEmpty, "\(text)")
    }

    @Test("A clause that depends on another is not what is said")
    func dependent() throws {
        let text = "Als er ankam, sagte Anna Lehmann nichts."
        let reading = try #require(SpeechReading(text, language: "de"))
        #expect(reading.voices(at: try place(of: "Als er ankam", in: text)).isEmpty)
    }

    @Test("A denial is no statement in other languages either")
    func denied() throws {
        let text = "Anna Lehmann bestritt, dass sich das Budget verdoppelt hat."
        let reading = try #require(SpeechReading(text, language: "de"))
        #expect(reading.voices(at: try place(of: "das Budget", in: text)).map(\.act) == [.denied])
        let not = "Anna Lehmann sagte nicht, dass sich das Budget verdoppelt hat."
        let other = try #require(SpeechReading(not, language: "de"))
        #expect(other.voices(at: try place(of: "das Budget", in: not)).isEmpty)
    }
}

/// Where words stand in a text, in code points.
private func place(of words: String, in text: String) throws -> CodePointRange {
    let range = try #require(text.range(of: words))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    return CodePointRange(start: start, end: start + words.unicodeScalars.count)
}
