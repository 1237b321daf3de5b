import ClaimModel
import EvidenceFinding
import Foundation
import TestSupport
import Testing

/// Who is meant where a name is not plainly beside the words: one text a kind, as news, transcripts and minutes have it.
@Suite("Whom a text means")
struct SpeakerKindsTests {
    private func place(of words: String, in text: String) throws -> CodePointRange {
        let range = try #require(text.range(of: words))
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        return CodePointRange(start: start, end: start + words.unicodeScalars.count)
    }

    private func voices(_ text: String, at words: String, language: String? = nil) throws -> [Attribution
        .Link]
    {
        let reading = try #require(SpeechReading(text, language: language))
        return reading.voices(at: try place(of: words, in: text))
    }

    @Test(
        "The beginning of a clause, or what stands before a name, is nobody's name",
        arguments: [
            (
                "A former nurse, who cannot be named for legal reasons, said that she had raised concerns with the "
                    + "owners in 2021.",
                "she had raised concerns", nil
            ),
            (
                "Le patron, Luc Santerre, conteste cette version. Joint par téléphone, il affirme que les fonds étaient "
                    + "réunis dès le mois de mars.",
                "les fonds étaient réunis", "fr"
            ),
        ] as [(String, String, String?)]
    )
    func nobody(_ row: (text: String, words: String, language: String?)) throws {
        for voice in try voices(row.text, at: row.words, language: row.language) {
            #expect(!voice.name.hasPrefix("who") && voice.name != "Joint", "\(voice.name)")
        }
    }

    @Test(
        "The speaker is the one whom the text means",
        arguments: [
            // Neither the town nor the agency of a dateline, nor who wrote the article, is meant by a pronoun.
            (
                "ELLERY (Coast Wire) — Councillor Dora Marsh and her husband, Councillor Paul Marsh, met.\n\nHer "
                    + "husband disagreed. “The pier will close in 2027,” he said.",
                "The pier will close", "Paul Marsh"
            ),
            (
                "By Ada Low and Tom Beck\n\nThe minister resigned. Officials had warned Joanna Sykes.\n\nShe said the "
                    + "roofs were safe.",
                "the roofs were safe", "Joanna Sykes"
            ),
            // Behind the sentence, between commas, and by the name behind an office.
            (
                "The plan passed. The decision was unanimous, said the board’s chairman, Sir Lachlan Abbot.",
                "The decision was unanimous", "Lachlan Abbot"
            ),
            (
                "The plan passed. The decision was unanimous, said Sir Lachlan Abbot.",
                "The decision was unanimous", "Lachlan Abbot"
            ),
            (
                "Margot Oyel leads the trust. It employed 4,310 people in March, she told the Courier, “more than ever”.",
                "It employed 4,310 people", "Margot Oyel"
            ),
            (
                "Masts must stay below 240 metres, the board ruled, and no piles may be driven in summer.",
                "no piles may be driven", "board"
            ),
            (
                "Vacancies have more than halved since 2023, according to the director of nursing, Piers Lock.",
                "Vacancies have more than halved", "Piers Lock"
            ),
            (
                "The chair of governors, Desmond Lyle, said that the school would improve.",
                "the school would improve", "Desmond Lyle"
            ),
            // A title that is a given name, an address behind an office, and one without a name who spoke last.
            (
                "The list was long. Dean Prowse said that the members had lost their work.",
                "the members had lost", "Dean Prowse"
            ),
            (
                "The local Conservative MP, Sir Peter Loxley, rejected the figure. “The list was long,” he said.",
                "The list was long", "Peter Loxley"
            ),
            (
                "Lotte Harms of the group Osse said the river was dead. A manager at the plant, speaking on condition of "
                    + "anonymity, said the valves were old. “Everyone knew it,” he said.",
                "Everyone knew it", "manager at the plant"
            ),
            // A particle is written in small letters: Ben is a name.
            ("Ben Low of Eastfield met us. “Nobody rang us,” Low said.", "Nobody rang us", "Ben Low"),
            (
                "Two teachers, Ben Low of Eastfield School and Carla Diaz of St Mary's, said they had closed classrooms.",
                "they had closed classrooms", "Ben Low and Carla Diaz"
            ),
            (
                "Olive Pratt has lived there for years. “They are liars,” Olive Pratt said. Her neighbour Samir Haddad, "
                    + "whose flat flooded, was calmer. “We will see if they pay,” he said.",
                "We will see if they pay", "Samir Haddad"
            ),
            (
                "Hannah Bright read the letter. “That is rubbish,” was Bright's reply.", "That is rubbish",
                "Hannah Bright"
            ),
            ("Our chairman, Lord Penrose, said that the year was hard.", "the year was hard", "Penrose"),
            (
                "One of them, the welder Jess Toomey, said she earned little.", "she earned little",
                "Jess Toomey"
            ),
            (
                "The senator arrived.\n\nPhoto: Joanna Sykes leaves her home. “I have nothing to add,” she said.",
                "I have nothing to add", "Joanna Sykes"
            ),
            (
                "Joseph Hunter, a writer in Ellery, said he will not vote for Bo Lee. Also, Bo Lee isn't a conservative, "
                    + "he said.", "Bo Lee isn't a conservative", "Joseph Hunter"
            ),
            ("Co-author Wen Li said that the drug works.", "the drug works", "Wen Li"),
            ("Col. Adem Hoxha gave a number. “They count twice,” he said.", "They count twice", "Adem Hoxha"),
            ("MINISTER FOR PORTS HALE: The crane was safe.", "The crane was safe", "MINISTER FOR PORTS HALE"),
        ]
    )
    func meant(text: String, words: String, name: String) throws {
        #expect(try voices(text, at: words).last?.name == name, "\(text)")
    }

    @Test(
        "Where two may be meant, or nobody is named, no name is given",
        arguments: [
            (
                "Mark Hollis and his wife, Anne Hollis, met. Mark Hollis told them it was cheap. Anne Hollis told them it "
                    + "was free. “My account is right,” Hollis said.",
                "My account is right", "Hollis"
            ),
            ("Traders said that the price rose in May.", "the price rose in May", "Traders"),
            ("A memo, seen by the Coast Daily, says ministers knew of it.", "ministers knew of it", "memo"),
            ("Critics, including the Anglers' League, say the paper is old.", "the paper is old", "Critics"),
        ]
    )
    func unnamed(text: String, words: String, name: String) throws {
        #expect(try voices(text, at: words).last?.name == name, "\(text)")
    }

    @Test("Who belongs to a person is called by that person's name")
    func owned() throws {
        let text = "Prime Minister Alan Croft called it sad. His spokesman said that the memo was not read."
        let voice = try #require(try voices(text, at: "the memo was not read").last)
        #expect(voice.name == "Alan Croft’s spokesman")
        #expect(voice.mode == .unnamed)
        #expect(voice.kind == .office)
    }

    @Test(
        "An office before a surname is not given to somebody else of that surname, nor a headline's word to a name"
    )
    func offices() throws {
        let text = """
            Reckless Lee And Ray Sink Ellery's Harbour Plan Again

            President Lee spoke in Ellery on Monday, and many came to hear it. His wife, Michelle Lee, was there too.

            Lee said that the harbour would be sold. Former President Bo Ray and Hilda Ray were there. Hilda Ray said that the harbour would stay.
            """
        let sold = try #require(try voices(text, at: "the harbour would be sold").last)
        #expect(sold.name == "Lee")
        #expect(sold.role == "President")
        let stay = try #require(try voices(text, at: "the harbour would stay").last)
        #expect(stay.name == "Hilda Ray")
        #expect(stay.role == nil)
    }

    @Test("Who speaks next in a list is no role, and a role ends with a noun")
    func roles() throws {
        let list = "Present: Cllr S. Oyelaran, Mrs P. Dunn. Cllr Oyelaran asked why the sum had grown."
        #expect(try voices(list, at: "the sum had grown").last?.role == nil)
        let union = "Lee Carver, regional secretary of the Food Union, said: “It can keep the plant open.”"
        #expect(
            try voices(union, at: "It can keep the plant").last?.role
                == "regional secretary of the Food Union"
        )
        let cut =
            "Ada Low, the director at the Museum of Ellery and whose book sold well, told us the roof leaked."
        #expect(try voices(cut, at: "the roof leaked").last?.role?.hasSuffix("and") != true)
    }

    @Test("Whom a labelled speech quotes is a voice within it")
    func transcript() throws {
        let text = """
            Ada Low: There were 4,120 bursts.

            Bo Ray: The minister says the letter never came.

            Ada Low: I have the receipt.
            """
        #expect(try voices(text, at: "the letter never came").map(\.name) == ["Bo Ray", "minister"])
    }

    @Test("Words that tell of an inner speech are those of who tells it")
    func told() throws {
        let text = "A leaked memo showed that officials had warned the minister about unsafe roofs."
        let words = "officials had warned the minister about unsafe roofs"
        #expect(try voices(text, at: words).map(\.name) == ["leaked memo"])
    }

    @Test(
        "What only looks like speech gives nobody a voice",
        arguments: [
            ("The town council approved the fee after a debate that lasted four hours.", "lasted four hours"),
            (
                "Officials said that the American demand that Mr. Bo be tried had not changed.",
                "Mr. Bo be tried"
            ),
            (
                "The fund raised its British growth forecast by 0.1 points to 1.8 percent.",
                "points to 1.8 percent"
            ),
            ("He took heat for his questioning of the candidate in May last year.", "the candidate in May"),
            (
                "“I learned that when you start calling these groups ‘bad’, people listen,” Bo Ray said.",
                "these groups"
            ),
        ]
    )
    func noVoice(text: String, words: String) throws {
        let names = try voices(text, at: words).map(\.name)
        #expect(
            !names.contains { ["town council", "American", "you", "British", "he"].contains($0) },
            "\(names)"
        )
    }

    @Test(
        "In other languages too the speaker is the one whom the text means",
        arguments: [
            (
                "de", "Bürgermeisterin Karin Vogt (Grüne) sagte, das Bad werde teuer.", "das Bad werde teuer",
                "Karin Vogt"
            ),
            (
                "de",
                "Karin Vogt sagte, das Bad werde teuer. Ihr Stellvertreter Jens Brandt widersprach. Die Kosten lägen "
                    + "niedriger, erklärte er.", "Die Kosten lägen niedriger", "Jens Brandt"
            ),
            (
                "de", "„Das ist ein Skandal“, sagte der Vorsitzende des Bundes, Ralf Jansen.", "Das ist ein",
                "Ralf Jansen"
            ),
            (
                "de",
                "Die Sprecherin Ute Kern sagte: „Die Kunden haben genug.“ Reiter sagte dagegen, alles sei gut.",
                "Die Kunden haben", "Ute Kern"
            ),
            (
                "de", "Ihr Anwalt Markus Thiel sagte, sie habe nichts genommen.", "sie habe nichts genommen",
                "Markus Thiel"
            ),
            (
                "de",
                "Adler: Vier von fünf Fichten sind tot.\n\nWas nun?\n\nAdler: Wir brauchen andere Bäume.",
                "Wir brauchen andere Bäume", "Adler"
            ),
            (
                "de", "„Wir haben nichts gewusst“, beteuerte Olga Petersen.", "Wir haben nichts",
                "Olga Petersen"
            ),
            (
                "fr", "« La dette a doublé en cinq ans », a justifié le maire, Luc Moreau.",
                "La dette a doublé", "Luc Moreau"
            ),
            (
                "fr", "Claire Vidal affirme que tout est faux. « Le maire nous ment », a-t-elle lancé.",
                "Le maire nous ment", "Claire Vidal"
            ),
            (
                "fr",
                "Luc Moreau est maire. Luc Moreau ajoute que la dette baisse. « On nous a menti », dit-il.",
                "On nous a menti", "Luc Moreau"
            ),
            (
                "fr", "Son opposante Claire Vidal affirme que ces chiffres sont faux.", "ces chiffres sont",
                "Claire Vidal"
            ),
            (
                "fr", "Le port fermera en mars, a annoncé jeudi la ministre, Élise Garnier.",
                "Le port fermera", "Élise Garnier"
            ),
            (
                "es",
                "Andrés Pardo negó que cerraran hospitales. «No se cerrará ninguno», aseguró en Ellery.",
                "No se cerrará", "Andrés Pardo"
            ),
        ]
    )
    func languages(language: String, text: String, words: String, name: String) throws {
        #expect(try voices(text, at: words, language: language).last?.name == name, "\(text)")
    }

    @Test("A document's issuer is no person, a body is called one, and a subject set apart is not said")
    func bodies() throws {
        let report = "De acuerdo con un informe del Tribunal de Cuentas, tres hospitales perdieron dinero."
        let issuer = try #require(try voices(report, at: "tres hospitales perdieron", language: "es").last)
        #expect(issuer.mode == .unnamed)
        let body = "Der Fahrgastverband Pro Schiene kritisierte, dass jeder dritte Zug verspätet sei."
        let voice = try #require(try voices(body, at: "jeder dritte Zug", language: "de").last)
        #expect(voice.kind == .organisation)
        let subject = "El portavoz de la oposición, Raúl Gil, pidió la dimisión de Pardo."
        #expect(try voices(subject, at: "El portavoz de la oposición", language: "es").isEmpty)
    }
}
