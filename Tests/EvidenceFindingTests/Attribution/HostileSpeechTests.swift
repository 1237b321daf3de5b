import ClaimModel
import EvidenceFinding
import Testing

@Suite("Hostile speech")
struct HostileSpeechTests {
    @Test(
        "Unbalanced marks and empty texts are read, and every place lies within the text",
        arguments: [
            "", " ", "\n\n\n", "“", "””””", "\"\"\"", "“said", "said", "said said said said", "‘’‘’‘", "’s",
            "'s said",
            "“A ” said “ B” “", "Ines said: “", "\u{0}\u{FEFF}\u{202E}“x” said y",
            "He said he said he said he said.",
            "\r\n“A,” he said.\r\n\r\n“B”", "…—…—…", "\u{301}\u{301}", "“The 'quote \"in\" quote' said” she.",
        ]
    )
    func unbalanced(text: String) {
        let count = text.unicodeScalars.count
        let speeches = attributions(in: text)
        for (index, speech) in speeches.enumerated() {
            #expect(!speech.content.isEmpty)
            for range in speech.content + [speech.cue, speech.source].compactMap({ $0 }) {
                #expect(range.start >= 0 && range.start < range.end && range.end <= count)
            }
            if let outer = speech.outer { #expect(outer < index) }
        }
        #expect(attributions(in: text) == speeches)
    }

    @Test(
        "A long run of marks, cues or names gives no more speeches than it has words",
        arguments: [
            "“", "” ", "\"a\" ", "said ", "he said ", "Ada Lind ", "'", "‘a ", "\n“a", ", ", "“A,” he said. ",
        ]
    )
    func longRuns(unit: String) {
        let text = String(repeating: unit, count: 20_000 / unit.unicodeScalars.count)
        let speeches = attributions(in: text)
        #expect(speeches.count <= text.split { $0 == " " || $0 == "\n" }.count)
    }

    @Test(
        "A long run of German verbs, nouns and commas is read within its places",
        arguments: [
            "sagt ", "sagt, dass ", "Antrag ", "sagt: ", "er sagt, das ", "aus Sicht ", "„a “ sagt ", "sei. ",
        ]
    )
    func longGermanRuns(unit: String) throws {
        let text = String(repeating: unit, count: 20_000 / unit.unicodeScalars.count)
        let count = text.unicodeScalars.count
        let speeches = try #require(SpeechReading(text, language: "de")).speeches
        #expect(speeches.count <= text.split { $0 == " " || $0 == "\n" }.count)
        for range in speeches.flatMap({ $0.content + [$0.cue, $0.source].compactMap { $0 } }) {
            #expect(range.start >= 0 && range.start < range.end && range.end <= count)
        }
    }

    @Test("A text in two halves gives what its halves give")
    func halves() {
        let paragraph =
            "“The bridge will open in June,” Ines Duarte said. Karl Ek said that it was too late.\n\n"
        let one = attributions(in: paragraph).count
        #expect(one > 0)
        #expect(attributions(in: String(repeating: paragraph, count: 50)).count == one * 50)
    }
}
