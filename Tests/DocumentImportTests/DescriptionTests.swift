import ClaimModel
import DocumentImport
import Testing

@Suite("Descriptions of dialects")
struct DescriptionTests {
    private func described(_ source: String) throws -> DialectDescription {
        let read = DialectDescription.read(source, name: "town", fileName: "Dialects/town.dialect")
        #expect(read.findings.isEmpty, "\(read.findings)")
        return try #require(read.description)
    }

    @Test("Each word makes of elements what the documentation says")
    func words() throws {
        var recipe = ReadingRecipe()
        recipe.described = [
            try described(
                """
                root: council            # the town's own
                namespace: dc = http://purl.org/dc/elements/1.1/#
                document: sitting
                other: section
                heading: h, sitting/title
                paragraph: p
                quoted: cited
                table-row: row
                cell: c
                caption: legend
                footnote: fn
                label: no
                inline: em
                html: web
                speaker: who
                speech: said/@by
                utterance: reply
                metadata: meta
                skipped: page
                title: sitting/title
                part: sitting/@n
                person: dc:creator
                published: meta//date[@kind=held]/@on, meta/date
                """
            )
        ]
        let source = """
            <council xmlns:dc="http://purl.org/dc/elements/1.1/#">
            <sitting n="7"><title>May</title><meta><x><date kind="held" on="3 May 2021"/></x><dc:creator>Rosa</dc:creator></meta>
            <no>1.</no><h>Light</h>loose text<p>a <em>b</em>c<page>9</page><fn>note</fn></p><cited><p>said once</p></cited>
            <table><legend>Sums</legend><row><c>1</c><c>2</c></row></table><web>&lt;p>x&lt;/p>y</web>
            <said by="Ines Duarte"><p>Yes.</p></said><turn><who>Ole:</who><p>No.</p></turn><reply>So.</reply></sitting>
            <sitting n="8"><p>Later.</p></sitting></council>
            """
        let documents = try readParts(Array(source.utf8), recipe: recipe)
        #expect(documents.map(\.document.part) == ["7", "8"])
        #expect(documents.map(\.document.dialect) == ["town", "town"])
        let metadata = documents[0].document.metadata
        #expect(metadata.title == "May" && metadata.published == CalendarDate("2021-05-03"))
        #expect(metadata.creators == [Creator(name: "Rosa")])
        #expect(
            documents[0].passages.map { "\($0.kind.rawValue)|\($0.speaker ?? "")|\($0.text)" } == [
                "heading||May", "heading||1. Light", "paragraph||loose text", "paragraph||a bc",
                "footnote||note",
                "quotation||said once", "caption||Sums", "table row||1 | 2", "paragraph||x", "paragraph||y",
                "utterance|Ines Duarte|Yes.", "utterance|Ole|No.", "utterance||So.",
            ]
        )
    }

    @Test("It goes before the built-in dialects, and can be asked for by name")
    func precedence() throws {
        var recipe = ReadingRecipe()
        recipe.described = [try described("root: TEI\nskipped: teiHeader\n")]
        #expect(try read("<TEI><p>x</p></TEI>", recipe: recipe).document.dialect == "town")
        #expect(try read("<other><p>x</p></other>", recipe: recipe).document.dialect == "xml")
        recipe.dialect = "town"
        #expect(try read("<other><p>x</p></other>", recipe: recipe).document.dialect == "town")
    }

    @Test(
        "What is wrong is said with line and column",
        arguments: [
            ("", "1:1", "no line says by which root"),
            ("root: a\nparagraf: p", "2:1", "'paragraf' is no word"),
            ("root: a\n  heading h1", "2:3", "no colon"), ("root:", "1:1", "names nothing"),
            ("root: a\nheading: b, , c", "2:1", "names nothing"),
            ("root: a\nheading: 1b", "2:10", "no element's name"),
            ("root: a\nheading: a/b/c", "2:10", "more than one parent"),
            ("root: a\nheading: b\nparagraph: c, b", "3:15", "named twice"),
            ("root: a\nheading: x:b", "2:10", "prefix 'x' is not declared"),
            ("root: x:a", "1:7", "prefix 'x' is not declared"),
            ("root: a\nother: table", "2:8", "not what other elements can be"),
            ("root: a\nspeech: said", "2:9", "no attribute says who speaks"),
            ("root: a\nnamespace: dc", "2:12", "no prefix and namespace"),
            ("root: a\ntitle: @x", "2:8", "it is no path"),
            ("root: a\ntitle: b[@c=d]/e", "2:8", "only the last element"),
        ]
    )
    func wrong(source: String, place: String, meaning: String) throws {
        let read = DialectDescription.read(source, name: "town", fileName: "town.dialect")
        #expect(read.description == nil)
        let finding = try #require(read.findings.first)
        #expect(finding.place.description == "town.dialect:\(place)")
        #expect(finding.meaning.contains(meaning) && finding.advice != nil, "\(finding)")
    }

    @Test("A name that is built in, or is none, is refused", arguments: ["tei", "text", "Town", "a b", ""])
    func names(name: String) {
        let read = DialectDescription.read("root: a", name: name, fileName: "x.dialect")
        #expect(read.description == nil && read.findings.map(\.code) == ["dialect.description"])
    }
}
