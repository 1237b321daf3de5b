import ClaimModel
import Testing

@Suite("Texts")
struct TextTests {
    @Test(
        "Nothing in a shown text moves a cursor, sets a colour or reorders a line (FAULTS 35, 36)",
        arguments: [
            ("\u{1B}[31mred", "\\x1b[31mred"), ("\u{9B}2J", "\\x9b2J"), ("a\u{7}b", "a\\x07b"),
            ("a\rb", "a\\x0db"),
            ("a\nb", "a\\x0ab"), ("\u{1B}]8;;x\u{1B}\\", "\\x1b]8;;x\\x1b\\"),
            ("\u{202E}abc\u{2066}", "\\u{202e}abc\\u{2066}"),
            ("zero\u{200B}width", "zero\\u{200b}width"), ("\u{E0041}", "\\u{e0041}"),
            ("so\u{AD}ft", "so\\xadft"),
            ("plain – “text” 漢字 😀", "plain – “text” 漢字 😀"),
        ]
    )
    func escaping(text: String, shown: String) {
        #expect(VisibleText.escaping(text) == shown)
    }

    @Test("Positions count code points, whatever Swift takes for a character")
    func codePoints() {
        let passages = ["e\u{301}a", "👍🏽", "b"].enumerated().map {
            Passage(kind: .paragraph, text: $0.element, locator: "/p[\($0.offset + 1)]")
        }
        let text = DocumentText(passages: passages)
        #expect(text.text == "e\u{301}a\n👍🏽\nb")
        #expect(text.ranges.map { [$0.start, $0.end] } == [[0, 3], [4, 6], [7, 8]])
        #expect(
            [0, 2, 3, 4, 5, 6, 7, 8, 99].map { text.passageIndex(at: $0) } == [
                0, 0, nil, 1, 1, nil, 2, nil, nil,
            ]
        )
        #expect(DocumentText(passages: []).passageIndex(at: 0) == nil)
    }

    @Test("A finding says where, what, the excerpt and what to do, with nothing hostile in it")
    func finding() {
        let finding = Finding(
            code: "xml.too-deep",
            place: .init(file: "a\u{1B}.xml", line: 3, column: 7),
            excerpt: "<a>\u{202E}",
            meaning: "too deep",
            advice: "Raise the limit."
        )
        #expect(
            finding.description
                == "a\\x1b.xml:3:7: error: too deep [xml.too-deep]\n    | <a>\\u{202e}\n    Raise the limit."
        )
        #expect(Finding(code: "c", severity: .warning, meaning: "m").description == "warning: m [c]")
    }
}
