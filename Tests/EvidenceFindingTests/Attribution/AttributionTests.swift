import ClaimModel
import EvidenceFinding
import Foundation
import Testing

/// A text with what is found in it, shown as text.
struct ReadSpeech {
    let speeches: [QuotedSpeech]
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        speeches = attributions(in: text)
        scalars = Array(text.unicodeScalars)
    }

    func string(_ range: CodePointRange) -> String {
        String(String.UnicodeScalarView(scalars[range.start..<range.end]))
    }

    func content(_ index: Int) -> String { speeches[index].content.map(string).joined(separator: " … ") }

    /// The speech whose content holds these words, the innermost of several.
    func speech(holding words: String) -> QuotedSpeech? {
        speeches.last { $0.content.contains { string($0).contains(words) } }
    }
}

@Suite("Who said what")
struct AttributionTests {
    @Test(
        "The speaker, the form and the cue of what is said are told",
        arguments: [
            (
                "“The bridge will open in June,” Mayor Ines Duarte said.", "The bridge will open in June",
                "Ines Duarte",
                QuotedSpeech.Form.direct
            ),
            (
                "\"The bridge will open in June,\" said Ines Duarte, the mayor of Ellery.",
                "The bridge will open",
                "Ines Duarte", .direct
            ),
            (
                "Ines Duarte said that the bridge would open in June.", "the bridge would open in June",
                "Ines Duarte",
                .indirect
            ),
            (
                "The bridge will open in June, Ines Duarte said.", "The bridge will open in June",
                "Ines Duarte", .indirect
            ),
            (
                "According to Ines Duarte, the bridge will open in June.", "the bridge will open in June",
                "Ines Duarte",
                .indirect
            ),
            (
                "Ines Duarte told reporters that the bridge was “a gift to the whole town” and would open in June.",
                "a gift to the whole town", "Ines Duarte", .mixed
            ),
        ]
    )
    func forms(text: String, words: String, speaker: String, form: QuotedSpeech.Form) throws {
        let speech = try #require(ReadSpeech(text).speech(holding: words))
        #expect(speech.speaker?.name == speaker)
        #expect(speech.form == form)
        #expect(speech.cue != nil)
        #expect(speech.source != nil)
        #expect(!speech.reasons.isEmpty)
        #expect(speech.confidence > 0.5)
    }

    @Test("A quotation that the speaker's name breaks is one speech in two pieces")
    func pieces() throws {
        let read = ReadSpeech("“We asked for money,” Ines Duarte said, “and we got none of it.”")
        let speech = try #require(read.speeches.first)
        #expect(read.speeches.count == 1)
        #expect(speech.content.count == 2)
        #expect(
            read.content(0).contains("We asked for money") && read.content(0).contains("we got none of it")
        )
    }

    @Test(
        "Other quotation marks do as well",
        arguments: [("“", "”"), ("\"", "\""), ("„", "“"), ("«", "»"), ("‘", "’")]
    )
    func marks(open: String, close: String) throws {
        let read = ReadSpeech(
            "Ines Duarte said: \(open)The bridge will open in June and nobody will stop it.\(close)"
        )
        let speech = try #require(read.speech(holding: "nobody will stop it"))
        #expect(speech.form == .direct)
        #expect(speech.speaker?.name == "Ines Duarte")
    }

    @Test("A quotation over two paragraphs is one speech")
    func paragraphs() throws {
        let read = ReadSpeech(
            """
            “The bridge will open in June and nobody will stop it,” Ines Duarte said. “We have the money, and we have the workers.

            “We have the steel, too, and the ships that bring it.”
            """
        )
        let speech = try #require(read.speech(holding: "We have the steel"))
        #expect(speech.speaker?.name == "Ines Duarte")
        #expect(speech.form == .direct)
    }

    @Test(
        "What the text says a speaker is becomes the role",
        arguments: [
            (
                "“It is late,” said Ines Duarte, a former harbour engineer.", "Ines Duarte",
                "former harbour engineer"
            ),
            (
                "Foreign Minister Olga Brandt said that the talks had failed.", "Olga Brandt",
                "Foreign Minister"
            ),
            (
                "Karl Ek, a spokesman for the port, said that the crane had been sold.", "Karl Ek",
                "spokesman for the port"
            ),
            (
                "The ministry’s spokesman, Karl Ek, said that the crane had been sold.", "Karl Ek",
                "ministry’s spokesman"
            ),
        ]
    )
    func roles(text: String, name: String, role: String) throws {
        let speaker = try #require(attributions(in: text).first?.speaker)
        #expect(speaker.name == name)
        #expect(speaker.role == role)
        #expect(!speaker.isUnnamed)
    }

    @Test("A surname, a pronoun and an office stand for the last full name")
    func resolution() throws {
        let read = ReadSpeech(
            """
            Ines Duarte, a Lisbon-based analyst, said that the port was losing money.

            “The cranes are older than I am,” Duarte said. She said that nobody had counted the ships.

            The port must be sold, according to the analyst.
            """
        )
        for words in [
            "the port was losing money", "cranes are older", "nobody had counted", "port must be sold",
        ] {
            let speech = try #require(read.speech(holding: words), "\(words)")
            #expect(speech.speaker?.name == "Ines Duarte", "\(words)")
            #expect(speech.speaker?.role == "Lisbon-based analyst", "\(words)")
        }
    }

    @Test("A pronoun passes over a name of the other gender")
    func gender() throws {
        let read = ReadSpeech(
            """
            Mary Okafor said that the dam was safe. John Lind said that it was not.

            She said that the cracks were only in the paint.
            """
        )
        #expect(read.speech(holding: "only in the paint")?.speaker?.name == "Mary Okafor")
    }

    @Test(
        "Speakers without a name are told as such",
        arguments: [
            "Two officials said that the crane had been sold.",
            "The crane had been sold, according to a senior aide who spoke on condition of anonymity.",
            "Sources said that the crane had been sold.",
        ]
    )
    func unnamed(text: String) throws {
        let speech = try #require(ReadSpeech(text).speech(holding: "crane had been sold"))
        let speaker = try #require(speech.speaker)
        #expect(speaker.isUnnamed)
        #expect(speech.mode(isQuoted: true) == .unnamed)
    }

    @Test("A body speaks under its own name")
    func body() throws {
        let speech = try #require(
            attributions(in: "The Russian foreign ministry announced that the office will close.").first
        )
        #expect(speech.speaker?.name == "Russian foreign ministry")
        #expect(speech.speaker?.isUnnamed == false)
    }

    @Test("A speaker inside a speaker makes a chain, the outermost first")
    func chain() throws {
        let text =
            "Ines Duarte said that the minister, Karl Ek, had told her that the port would be sold in May."
        let reading = SpeechReading(text)
        let start = try #require(text.range(of: "the port would be sold")?.lowerBound)
        let offset = text.unicodeScalars.distance(from: text.startIndex, to: start)
        let voices = reading.voices(at: CodePointRange(start: offset, end: offset + 22))
        #expect(voices.map(\.name) == ["Ines Duarte", "Karl Ek"])
        #expect(voices.allSatisfy { $0.mode == .indirectSpeech })
    }

    @Test("In a mixed speech, quoted words are quoted and others are reported")
    func mixedModes() throws {
        let text =
            "Ines Duarte told reporters that the bridge was “a gift to the whole town” and would open in June."
        let reading = SpeechReading(text)
        func mode(_ words: String) throws -> Attribution.Mode? {
            let start = try #require(text.range(of: words)?.lowerBound)
            let offset = text.unicodeScalars.distance(from: text.startIndex, to: start)
            return reading.voices(at: CodePointRange(start: offset, end: offset + words.unicodeScalars.count))
                .last?.mode
        }
        #expect(try mode("gift to the whole town") == .directQuote)
        #expect(try mode("would open in June") == .indirectSpeech)
    }

    @Test("What the article says itself has no voice but its own")
    func ownVoice() {
        let text = "The bridge was built in 1871. It is 300 metres long and rests on “four piers”."
        #expect(SpeechReading(text).voices(at: CodePointRange(start: 0, end: 28)).isEmpty)
    }

    @Test("Plans and wishes are found, but state nothing")
    func plans() throws {
        for speech in attributions(in: "Ines Duarte wants to sell the port to a neighbour.") {
            #expect(!speech.isStatement)
        }
    }

    @Test("Places are code points, whatever stands before")
    func codePoints() throws {
        let read = ReadSpeech("🇵🇹👩🏽‍🔧 café — Ines Duarte said that the bridge would open in June.")
        let speech = try #require(read.speech(holding: "the bridge would open"))
        #expect(speech.source.map(read.string) == "Ines Duarte")
        #expect(speech.cue.map(read.string) == "said")
    }
}
