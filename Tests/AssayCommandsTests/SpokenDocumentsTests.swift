import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import AssayCommands

/// Debates, minutes and captions name who speaks; the chain of a claim begins with them.
@Suite("Documents that name who speaks")
struct SpokenDocumentsTests {
    /// A file, words of it, and who says them.
    struct Spoken: Sendable, CustomTestStringConvertible {
        let file: String
        let text: String
        let words: String
        let names: [String]

        var testDescription: String { "\(file): \(words)" }
    }

    private static let debate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <publicwhip scraperversion="a">
        <major-heading id="uk.org.publicwhip/debate/2024-05-01a.1.0" url="">Harbours</major-heading>
        <speech id="uk.org.publicwhip/debate/2024-05-01a.1.1" person_id="uk.org.publicwhip/person/10001" \
        speakername="Ann Lee"><p pid="a1">The budget doubled in one year. Bo Ray said that the ferry sank.</p></speech>
        <speech id="uk.org.publicwhip/debate/2024-05-01a.1.2" nospeaker="true"><p>The House divided at noon.</p></speech>
        <speech id="uk.org.publicwhip/debate/2024-05-01a.1.3" speakerid="uk.org.publicwhip/member/9" \
        speakername="Bo Ray"><p>The wall fell in March, not in May.</p></speech>
        </publicwhip>
        """
    private static let minutes = """
        <?xml version="1.0"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Minutes</title></titleStmt>
        <publicationStmt><publisher>Ellery Council</publisher></publicationStmt></fileDesc><profileDesc><particDesc>
        <listPerson><person xml:id="p1"><persName><forename>Ann</forename> <surname>Lee</surname></persName></person>
        <person xml:id="p2"><persName>Bo Ray</persName></person></listPerson></particDesc></profileDesc></teiHeader>
        <text><body><sp who="#p1"><speaker>Ms Lee</speaker><p>The budget doubled in one year.</p></sp>
        <sp who="#p2"><p>The ferry sank in March.</p></sp>
        <u who="#p1"><seg>Nobody was asked about the wall.</seg></u></body></text></TEI>
        """
    private static let corpus = """
        <?xml version="1.0"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Sitting</title>
        </titleStmt></fileDesc></teiHeader><text><body><div type="debateSection">
        <note type="speaker">The Chair, Ann Lee:</note><u who="#LeeAnn"><seg>The budget doubled in one year.</seg></u>
        <note type="speaker">Mr Bo Ray</note><u who="#RayBo"><seg>The ferry sank in March.</seg>
        <seg>Nobody was asked.</seg></u></div></body></text></TEI>
        """
    private static let captions = """
        WEBVTT

        1
        00:00:01.000 --> 00:00:04.000
        <v Ann Lee>The budget doubled
        in one year.</v>

        2
        00:00:04.500 --> 00:00:07.000
        <v.loud Bo Ray>The ferry sank in March.

        """
    private static let subtitles = """
        1
        00:00:01,000 --> 00:00:04,000
        ANN LEE: The budget doubled in one year.

        2
        00:00:05,000 --> 00:00:07,000
        BO RAY: The ferry sank in March.

        """

    static let inputs: [Spoken] = [
        Spoken(file: "a.xml", text: debate, words: "The budget doubled in one year", names: ["Ann Lee"]),
        Spoken(file: "a.xml", text: debate, words: "the ferry sank", names: ["Ann Lee", "Bo Ray"]),
        Spoken(file: "a.xml", text: debate, words: "The House divided at noon", names: ["unknown"]),
        Spoken(file: "a.xml", text: debate, words: "The wall fell in March", names: ["Bo Ray"]),
        Spoken(
            file: "b.xml",
            text: minutes,
            words: "The budget doubled in one year",
            names: ["Ellery Council", "Ann Lee"]
        ),
        Spoken(
            file: "b.xml",
            text: minutes,
            words: "The ferry sank in March",
            names: ["Ellery Council", "Bo Ray"]
        ),
        Spoken(
            file: "b.xml",
            text: minutes,
            words: "Nobody was asked",
            names: ["Ellery Council", "Ann Lee"]
        ),
        Spoken(
            file: "c.xml",
            text: corpus,
            words: "The budget doubled in one year",
            names: ["The Chair, Ann Lee"]
        ),
        Spoken(file: "c.xml", text: corpus, words: "Nobody was asked", names: ["Mr Bo Ray"]),
        Spoken(file: "d.vtt", text: captions, words: "The budget doubled in one year", names: ["Ann Lee"]),
        Spoken(file: "d.vtt", text: captions, words: "The ferry sank in March", names: ["Bo Ray"]),
        Spoken(
            file: "e.srt",
            text: subtitles,
            words: "The ferry sank in March",
            names: ["unknown", "BO RAY"]
        ),
    ]

    @Test(
        "The chain begins with whom the document names, under the name that it gives in full",
        arguments: inputs
    )
    func spoken(input: Spoken) throws {
        let folder = try TemporaryFolder()
        try folder.write(input.text, to: input.file)
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "--id", "spoken", input.file).code == 0)
        let recorded = try folder.assay(
            "record",
            "--article",
            "spoken",
            "--id",
            "said",
            "--statement",
            "It is so.",
            "--quote",
            input.words
        )
        #expect(recorded.code == 0, "\(recorded.errors)")
        let shown = try folder.assay("show", "said", "--format", "json").output
        let all = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
        let claim = try #require((all["claims"] as? [[String: Any]])?.first)
        let appearance = try #require((claim["appearances"] as? [[String: Any]])?.first)
        let links = try #require(appearance["attribution"] as? [[String: Any]])
        #expect(links.compactMap { $0["name"] as? String } == input.names)
    }
}
