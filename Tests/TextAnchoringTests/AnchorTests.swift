import ClaimModel
import Testing
import TextReading

@testable import TextAnchoring

/// A selector of a quote alone, as a person types it.
private func typed(_ exact: String, prefix: String = "", suffix: String = "") -> Selector {
    Selector(quote: TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix))
}

private func range(_ start: Int, _ end: Int) -> CodePointRange { CodePointRange(start: start, end: end) }

@Suite("Where a quote stands")
struct AnchorTests {
    static let report = """
        The council met on Friday. It was agreed that the bridge will be closed for 20 days in March. \
        The mayor said that the meeting was held in public, and that nobody had complained about the noise.
        """

    @Test("A selector taken from a text stands exactly where it was taken, at every place")
    func roundTrip() throws {
        let source =
            "«Où?» — the well-known co-\nop said…\u{AD} e\u{301}te\u{301} 👩‍🚀 is 3.5 km “away”. 𝒳 \u{200F}שלום\u{200F} end"
        let text = AnchoringText(source)
        for start in 0..<text.codePointCount {
            for end in start + 1...text.codePointCount {
                let selector = try #require(text.selector(for: range(start, end)))
                let anchor = text.anchor(selector)
                let hasContent = selector.quote.exact.unicodeScalars.contains {
                    LetterKind.isContent($0.value)
                }
                if !hasContent { continue }
                #expect(anchor.outcome == .exact, "\(selector.quote.exact.debugDescription) \(anchor)")
                #expect(anchor.score == 1)
            }
        }
    }

    @Test("A typed quote that stands once is exact")
    func typedQuote() {
        let text = AnchoringText(Self.report)
        let anchor = text.anchor(typed("closed for 20 days"))
        #expect(anchor.outcome == .exact)
        #expect(anchor.score == 1)
        #expect(anchor.range.map(text.quote) == "closed for 20 days")
        #expect(anchor.runnerUp == nil)
    }

    @Test(
        "Typography makes no difference",
        arguments: [
            ("the café’s owner", "the cafe\u{301}'s owner"),
            ("a ﬁne oﬃce", "a fine office"),
            ("he said “so it is”", "he said \"so it is\""),
            ("he said «so it is»", "he said ''so it is''"),
            ("from 10–20 people", "from 10-20 people"),
            ("fell to −5 degrees", "fell to -5 degrees"),
            ("wait… there is more", "wait... there is more"),
            ("wait. . . there is more", "wait… there is more"),
            ("ten\u{A0}thousand\u{2009}people", "ten thousand people"),
            ("a zero\u{200B}width space", "a zerowidth space"),
            ("a co\u{AD}operative bank", "a cooperative bank"),
            ("many\n  lines\r\nbroken", "many lines broken"),
            ("the re-\nform of the re-\r\n  gime", "the reform of the regime"),
            ("the reform of the regime", "the re- form of the re-gime"),
            ("the next me-etings", "the next meetings"),
            ("the next meetings", "the next me-etings"),
            ("the COVID-\n19 wave", "the COVID-19 wave"),
            ("ＡＢＣ１２３ news", "ABC123 news"),
            ("yes—or no", "yes--or no"),
            ("\u{1EA1}\u{301}bc letters", "a\u{301}\u{323}bc letters"),
            (
                "한국의 수도",
                "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1174} \u{1109}\u{116E}\u{1103}\u{1169}"
            ),
            ("й и ё вместе", "и\u{306} и е\u{308} вместе"),
        ]
    )
    func typography(there: String, quote: String) {
        for (there, quote) in [(there, quote), (quote, there)] {
            let text = AnchoringText("Before it: " + there + " and after.")
            let anchor = text.anchor(typed(quote))
            #expect(anchor.outcome == .exact)
            #expect(anchor.score == 1)
            #expect(anchor.range.map(text.quote) == there)
        }
    }

    @Test("A quote broken across lines is still found at its position")
    func position() {
        let text = AnchoringText("First line.\nThe com-\nmittee agreed on all points.\nLast line.")
        let quote = TextQuoteSelector(exact: "The committee agreed", prefix: "First line.\n")
        let anchor = text.anchor(Selector(quote: quote, position: TextPositionSelector(range(12, 32))))
        #expect(anchor.outcome == .exact)
        #expect(anchor.range == range(12, 34))
    }

    @Test("A quote that stands elsewhere is moved")
    func moved() {
        let text = AnchoringText("A new beginning was put here. " + Self.report)
        let selector = Selector(
            quote: TextQuoteSelector(exact: "the bridge will be closed"),
            position: TextPositionSelector(range(46, 71))
        )
        let anchor = text.anchor(selector)
        #expect(anchor.outcome == .moved)
        #expect(anchor.score == 1)
        #expect(anchor.range == range(76, 101))
    }

    @Test("Other capitals count a little against a quote")
    func capitals() {
        let text = AnchoringText("THE BRIDGE WILL BE CLOSED on Monday.")
        let anchor = text.anchor(typed("The bridge will be closed"))
        #expect(anchor.outcome == .exact)
        #expect(anchor.score > 0.9 && anchor.score < 1)
        #expect(AnchoringText("Tell us more.").anchor(typed("US")).outcome == .orphaned)
    }

    @Test(
        "Noise in the letters is seen through, with a lower score",
        arguments: [
            "the meeting was heId in public, and that nobody",
            "the meting was held in public, and that nobody",
            "the meeeting was held in public, and that nobody",
            "the meeting was hled in public, and that nobody",
            "the meeting washeld in public, and that nobody",
            "the mee ting was held in public, and that nobody",
            "the meeting was held in pubIic. and that nobody",
        ]
    )
    func noise(there: String) {
        let text = AnchoringText("The mayor said that \(there) had complained.")
        let anchor = text.anchor(typed("the meeting was held in public, and that nobody"))
        #expect(anchor.outcome == .moved)
        #expect(anchor.score > 0.9 && anchor.score < 1)
        #expect(anchor.range.map(text.quote) == there)
    }

    @Test(
        "A changed meaning is not taken for the same quote",
        arguments: [
            ("20 times", "30 times"),
            ("was held", "was not held"),
            ("was not held", "was held"),
            ("closed for 20 days in March", "closed for 30 days in March"),
            ("closed for 20 days in March", "closed for 200 days in March"),
            ("closed for 20 days in March", "closed for 120 days in March"),
            ("it grew by 2.5 per cent over the year", "it grew by 25 per cent over the year"),
            (
                "the meeting was held in public, and that nobody",
                "the meeting was not held in public, and that nobody"
            ),
            (
                "the meeting was not held in public, and nobody",
                "the meeting was now held in public, and nobody"
            ),
            (
                "the meeting could be held in public last Friday",
                "the meeting couldn’t be held in public last Friday"
            ),
            (
                "the sale of the house was legal in those days",
                "the sale of the house was illegal in those days"
            ),
            ("there was an increase in prices over the year", "there was a decrease in prices over the year"),
            ("she was able to leave", "she was unable to leave"),
            ("he will win the seat", "she will win the seat"),
            ("the bill was passed", "the bill was dropped"),
            ("он был в городе вчера", "он не был в городе вчера"),
            ("the party", "a party"),
            ("art", "party"),
            ("by 20", "by 20.5"),
            ("by 20", "by 20,000"),
            ("5 degrees", "-5 degrees"),
            ("it is known that he could", "it is known that he couldn’t"),
            ("it is said that he can", "it is said that he can't"),
            ("there were 20 30 years ago, they said", "there were 2030 years ago, they said"),
            ("legal proceedings", "illegal proceedings"),
        ]
    )
    func meaning(quote: String, there: String) {
        for surroundings in [("", ""), ("It was reported on Monday that ", " by two of the papers.")] {
            let text = AnchoringText("It was reported on Monday that \(there) by two of the papers.")
            let anchor = text.anchor(typed(quote, prefix: surroundings.0, suffix: surroundings.1))
            #expect(anchor.outcome == .orphaned)
            #expect(anchor.range == nil)
            #expect(anchor.score == 0)
        }
    }

    @Test("A word added to a long quote is seen through where the surroundings are the same, and costs score")
    func wording() {
        let text = AnchoringText(
            "The mayor said that the old stone bridge will soon be closed to all traffic, as planned."
        )
        let quote = "the old stone bridge will be closed to all traffic"
        let known = text.anchor(typed(quote, prefix: "The mayor said that ", suffix: ", as planned."))
        #expect(known.outcome == .moved)
        #expect(known.score < 0.95)
        #expect(known.range.map(text.quote) == "the old stone bridge will soon be closed to all traffic")
        let alone = text.anchor(typed(quote))
        #expect(alone.outcome == .orphaned)
        #expect(alone.runnerUp?.range == known.range)
    }

    @Test("A digit read as a letter is noise")
    func digitLookalikes() {
        let text = AnchoringText("The mayor said that the bridge will be closed for 2O days in March.")
        let anchor = text.anchor(typed("the bridge will be closed for 20 days in March"))
        #expect(anchor.outcome == .moved)
    }

    @Test("The same words in several places are ambiguous, and the best two are shown")
    func ambiguous() throws {
        let text = AnchoringText("The vote was postponed. Then the vote was postponed again.")
        let anchor = text.anchor(typed("vote was postponed"))
        #expect(anchor.outcome == .ambiguous)
        #expect(anchor.range == range(4, 22))
        let runnerUp = try #require(anchor.runnerUp)
        #expect(runnerUp.range == range(33, 51))
        #expect(runnerUp.score == 1)
    }

    @Test("What stands around a repeated quote tells which is meant")
    func surroundings() {
        let text = AnchoringText("The vote was postponed. Then the vote was postponed again.")
        let first = text.anchor(typed("vote was postponed", prefix: "The ", suffix: ". Then"))
        #expect(first.outcome == .exact)
        #expect(first.range == range(4, 22))
        let second = text.anchor(typed("vote was postponed", prefix: ". Then the ", suffix: " again."))
        #expect(second.outcome == .exact)
        #expect(second.range == range(33, 51))
        #expect(second.runnerUp?.range == range(4, 22))
    }

    @Test("The recorded position tells repeated quotes apart")
    func repeatedAtPosition() {
        let text = AnchoringText("The vote was postponed. Then the vote was postponed again.")
        let quote = TextQuoteSelector(exact: "vote was postponed")
        let exact = text.anchor(Selector(quote: quote, position: TextPositionSelector(range(33, 51))))
        #expect(exact.outcome == .exact)
        #expect(exact.range == range(33, 51))
        let near = text.anchor(Selector(quote: quote, position: TextPositionSelector(range(34, 52))))
        #expect(near.outcome == .moved)
        #expect(near.range == range(33, 51))
        let between = text.anchor(Selector(quote: quote, position: TextPositionSelector(range(19, 37))))
        #expect(between.outcome == .ambiguous)
    }

    @Test("A lookalike with the quote's place taken by other words is not accepted")
    func lookalike() {
        let text = AnchoringText(
            "He was asked at noon and said no. Later on, at the harbour, she told us yes, of course."
        )
        let selector = typed("yes", prefix: "He was asked at noon and said ", suffix: ". Later on, at the")
        #expect(text.anchor(selector).outcome == .orphaned)
    }

    @Test("The closest place that was turned down is shown with an orphaned quote")
    func turnedDown() {
        let text = AnchoringText("It is known that the bridge will be closed for 30 days in March.")
        let anchor = text.anchor(typed("the bridge will be closed for 20 days in March"))
        #expect(anchor.outcome == .orphaned)
        #expect(
            anchor.runnerUp.map { text.quote($0.range) } == "the bridge will be closed for 30 days in March"
        )
    }

    @Test(
        "What holds no word is orphaned",
        arguments: ["", " ", "…", "—", "\u{AD}\u{200B}", " “ ” ", "?!"]
    )
    func noWords(quote: String) {
        #expect(AnchoringText("Wait … — “ ” ?! a - b").anchor(typed(quote)).outcome == .orphaned)
    }

    @Test("Nothing is found in an empty text, nor a quote longer than the text")
    func emptyText() {
        let empty = AnchoringText("")
        #expect(empty.codePointCount == 0)
        #expect(empty.anchor(typed("anything at all")).outcome == .orphaned)
        #expect(empty.selector(for: range(0, 0)) == nil)
        let short = AnchoringText("a quote")
        let long = String(repeating: "a quote that is longer ", count: 500)
        #expect(short.anchor(typed(long)).outcome == .orphaned)
    }

    @Test("Quotes at a text's two ends are found")
    func ends() {
        let text = AnchoringText("Alpha came first. Omega came last")
        #expect(text.anchor(typed("Alpha came")).range == range(0, 10))
        #expect(text.anchor(typed("came last")).range == range(24, 33))
        #expect(text.anchor(typed(text.quote(range(0, 33)))).range == range(0, 33))
    }

    @Test("Positions count code points beyond the basic plane, in emoji and in combined letters")
    func codePoints() {
        let text = AnchoringText("👩🏽‍🚀 flew to 𝐌ars, e\u{301}te\u{301} of 🇫🇷 2040")
        #expect(text.codePointCount == "👩🏽‍🚀 flew to 𝐌ars, e\u{301}te\u{301} of 🇫🇷 2040".unicodeScalars.count)
        #expect(text.anchor(typed("été of")).range == range(19, 27))
        #expect(text.anchor(typed("👩🏽‍🚀 flew")).range == range(0, 9))
        #expect(text.anchor(typed("2040")).range == range(31, 35))
    }

    @Test("Quotes in scripts from right to left, without spaces or without capitals are found")
    func scripts() {
        let text = AnchoringText("قال الوزير إن الاجتماع عقد أمس. 国防部长说会议昨天举行。 השר אמר שהפגישה התקיימה.")
        for quote in ["الاجتماع عقد أمس", "会议昨天", "שהפגישה התקיימה"] {
            let anchor = text.anchor(typed(quote))
            #expect(anchor.outcome == .exact)
            #expect(anchor.range.map(text.quote) == quote)
        }
    }

    @Test("Selectors carry the text around the quote, less of it at the ends")
    func selectors() throws {
        let text = AnchoringText("One two three four five.")
        let path = XPathSelector("/p[1]")
        let selector = try #require(text.selector(for: range(4, 7), context: 6, xpath: path))
        #expect(selector.quote == TextQuoteSelector(exact: "two", prefix: "One ", suffix: " three"))
        #expect(selector.position?.range == range(4, 7))
        #expect(selector.xpath == path)
        #expect(text.selector(for: range(4, 4)) == nil)
        #expect(text.selector(for: range(-1, 4)) == nil)
        #expect(text.selector(for: range(20, 25)) == nil)
        #expect(text.quote(range(19, 99)) == "five.")
    }

    @Test("A text of one letter, over and over, is searched in bounded steps")
    func hostileText() {
        let words = AnchoringText(String(repeating: "a ", count: 50_000))
        #expect(words.anchor(typed(String(repeating: "a ", count: 20_000))).outcome == .ambiguous)
        let text = AnchoringText(String(repeating: "a", count: 100_000))
        #expect(text.anchor(typed(String(repeating: "a", count: 40_000))).outcome == .orphaned)
        #expect(text.anchor(typed(String(repeating: "a", count: 40_000) + "b")).outcome == .orphaned)
        let quote = TextQuoteSelector(
            exact: String(repeating: "a", count: 40),
            prefix: "aaaab",
            suffix: "baaaa"
        )
        let selector = Selector(quote: quote, position: TextPositionSelector(range(50_000, 50_040)))
        #expect(text.anchor(selector).outcome == .exact)
        #expect(text.anchor(typed(String(repeating: "ab", count: 300))).outcome == .orphaned)
    }
}
