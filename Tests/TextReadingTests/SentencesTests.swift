import ClaimModel
import Testing
import TextReading

@testable import TextAnchoring

@Suite("Sentences")
struct SentencesTests {
    @Test(
        "A text is cut where its sentences end, and nowhere else",
        arguments: [
            ["The bridge is closed.", "It opens in May."],
            ["Mr. Hill met Gen. Stone and Dr. J. R. Reed.", "They talked."],
            ["The U.S. Senate met in the U.S. capital.", "It voted."],
            ["She lived in the U.S.", "The house was sold."],
            ["It grew by 2.5 per cent to $3.75.", "No. 10 was silent.", "“No.”", "That was all."],
            ["“Is it true?” he asked.", "“It is.”", "(So it was.)", "Nobody spoke!"],
            ["Wait… there is more.", "Wait…", "There is more."],
            ["He came at 5 p.m. on Jan. 6 to Acme Inc. and left.", "See p. 5, e.g. Fig. 2, for more."],
            ["It was noted.[12]", "It was kept.[3][4]", "It was read."],
            ["会议昨天举行。", "有人说话！", "真的吗？", "是的。"],
            ["هل عقد الاجتماع؟", "نعم."],
            ["बैठक हुई।", "सब आए।"],
            ["El puerto de EE. UU. creció un 5 % en 2020.", "La Sra. Díaz lo abrió."],
            ["Las FF. AA. llegaron el lunes.", "El Dr. Sosa no vino."],
            [
                "Sie trafen sich am 5. Mai in Ellery.", "Der 2. Hafen wurde am 12. Juni geschlossen.",
                "Es waren 12.", "Niemand kam.",
            ],
            ["Es kostete 3 Mio. Euro, z.B. für Lampen usw.", "Die Stadt zahlte."],
            ["Le 1er mai, M. Dupont et Mme. Leroy parlaient.", "Il pleuvait."],
            ["В 2019 г. город заплатил 5 млн. руб. за стену.", "Он закрыт."],
            ["港口2020年关闭了。", "市长说预算增加了百分之五！", "真的吗？"],
            ["See example.org/a.html for v1.2.3 of it.", "Done."],
        ]
    )
    func cuts(expected: [String]) {
        let separator = expected[0].unicodeScalars.contains { ["会", "港"].contains($0) } ? "" : " "
        let text = AnchoringText(expected.joined(separator: separator))
        #expect(sentences(of: text.quote(whole(text))).map(text.quote) == expected)
    }

    @Test(
        "A sentence ends where the space after it is missing, and not inside names and addresses",
        arguments: [
            ("It closed yesterday.The mayor said so.", 2), ("Really?Yes, it did.", 2),
            ("See example.Com for it.", 1),
            ("He uses Node.Js at work.", 1), ("The U.S.Army came.", 1), ("It was v.Chr built.", 1),
        ]
    )
    func missingSpaces(text: String, count: Int) {
        #expect(sentences(of: text).count == count)
    }

    @Test("A line feed ends a sentence, with or without a mark")
    func lineFeeds() {
        let source = "A heading\nOne line.\r\n\n  Another line  \n"
        let text = AnchoringText(source)
        #expect(sentences(of: source).map(text.quote) == ["A heading", "One line.", "Another line"])
    }

    @Test("A text without words has no more sentences than marks", arguments: ["", " \n\t ", "\n"])
    func emptyTexts(text: String) {
        #expect(sentences(of: text).isEmpty)
    }

    @Test("Sentences are in order, do not overlap, and leave out white space alone")
    func coverage() {
        let source = "One. Two! “Three?” Four… five\nSix e\u{301}. 👩🏽‍🚀 seven. "
        let text = AnchoringText(source)
        let ranges = sentences(of: source)
        var end = 0
        for range in ranges {
            #expect(range.start >= end && range.count > 0)
            let between = text.quote(CodePointRange(start: end, end: range.start))
            #expect(between.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
            end = range.end
        }
        #expect(end == text.codePointCount - 1)
    }

    private func whole(_ text: AnchoringText) -> CodePointRange {
        CodePointRange(start: 0, end: text.codePointCount)
    }
}
