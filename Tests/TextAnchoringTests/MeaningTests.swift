import ClaimModel
import Testing
import TextReading

@testable import TextAnchoring

/// Quotes in whose place something else is said stand nowhere, however alike the letters are.
@Suite("Quotes whose meaning changed")
struct MeaningTests {
    static let before =
        "The council of Ellery met in the old harbour hall on a wet evening, and many had come. "
    static let after = " Those who listened at the back asked for the minutes, which came out a week later."

    @Test(
        "A quote in whose place another number, unit, direction, name or opposite stands is orphaned, with the reason",
        arguments: [
            ("It spent 40 million crowns on the new harbour wall", "million", "billion", MeaningChange.scale),
            ("It spent 40 million crowns on the new harbour wall", "40", "46", .number),
            ("It spent 40 million crowns on the new harbour wall", "40", "-40", .number),
            ("It spent 40 million crowns on the new harbour wall", "40 million", "40", .scale),
            ("It spent $40 on each of the lamps along the wall", "$", "€", .unit),
            ("Five of the boats were lost in the storm last winter", "Five", "Nine", .number),
            ("Half of the boats were lost in the storm last winter", "Half", "All", .number),
            ("All members of the board agreed with the harbour master", "All", "Some", .number),
            ("The first of the two boats reached the inner harbour", "first", "third", .number),
            ("It lies 12 miles from the harbour mouth, said the pilot", "miles", "kilometres", .unit),
            ("It lies 12 miles from the harbour mouth, said the pilot", "12", "21", .number),
            ("Fees went up by 5 percent for all boats in the harbour", "percent", "percentage points", .unit),
            ("Fees rose for all the boats that lay in the harbour", "rose", "fell", .direction),
            ("The board will raise the dues for all of the boats", "raise", "lower", .antonym),
            ("The number of visitors increased over the summer months", "increased", "decreased", .direction),
            ("The water was higher than in any year since the flood", "higher", "lower", .direction),
            ("The council approved the plan for a new harbour wall", "approved", "rejected", .antonym),
            ("The pilot was found guilty by the court of the town", "guilty", "innocent", .antonym),
            ("The harbour is open to fishing boats all year round", "open", "closed", .antonym),
            ("The mayor supports the plan for a new harbour wall", "supports", "opposes", .antonym),
            ("The storm came before the boats had left the harbour", "before", "after", .antonym),
            ("At least nine of the boats came back to the harbour", "least", "most", .antonym),
            ("The strong walls of the harbour held against the sea", "strong", "weak", .antonym),
            ("The pilot won the case against the owners of the boat", "won", "lost", .antonym),
            ("The board has agreed to pay for the broken lamps", "has agreed", "has not agreed", .negation),
            ("The board did not agree to pay for the broken lamps", "not ", "", .negation),
            ("Nobody on the board had read the report on the wall", "Nobody", "Somebody", .negation),
            ("It was legal to sell fish on the harbour wall then", "legal", "illegal", .antonym),
            ("The report was written by Anna Lindqvist for the board", "Lindqvist", "Marchetti", .name),
            ("The ship came from Austria with salt for the town", "Austria", "Australia", .name),
            ("The ship came from Iran with salt for the whole town", "Iran", "Iraq", .name),
            ("The hall opens on Monday for all who live in town", "Monday", "Tuesday", .date),
            ("The hall was closed in March for all who live in town", "March", "April", .date),
            ("Always keep the gate of the inner harbour shut at night", "Always", "Never", .negation),
            ("Der Umsatz stieg im Hafen von Ellery um 12 Prozent", "stieg", "sank", .direction),
            ("Le budget du port est de 12 millions de couronnes", "millions", "milliards", .scale),
            ("Она потратила 12 миллионов крон на новую стену порта", "миллионов", "миллиардов", .scale),
        ]
    )
    func changed(quote: String, word: String, other: String, change: MeaningChange) throws {
        let there = quote.replacing(word, with: other, maxReplacements: 1)
        #expect(there != quote)
        let original = AnchoringText(Self.before + quote + "." + Self.after)
        let edition = AnchoringText(Self.before + there + "." + Self.after)
        let start = Self.before.unicodeScalars.count
        let range = CodePointRange(start: start, end: start + quote.unicodeScalars.count)
        let selector = try #require(original.selector(for: range))
        for candidate in [selector, Selector(quote: TextQuoteSelector(exact: quote))] {
            let anchor = edition.anchor(candidate)
            #expect(anchor.outcome == .orphaned)
            #expect(anchor.range == nil)
        }
        let anchor = edition.anchor(selector)
        #expect(anchor.change == change)
        // The closest text is shown.
        let closest = try #require(anchor.runnerUp)
        #expect(edition.quote(closest.range).contains(other.isEmpty ? "agree" : other))
    }

    @Test(
        "Line breaks beside negations and inside words change nothing",
        arguments: [
            "was-\n not", "was\n not", "was not", "was -\nnot", "was\u{AD}\n not", "wa-\ns not", "was no-\nt",
            "was\r\nnot",
        ]
    )
    func lineBreaks(there: String) throws {
        let quote = "The bridge was not closed to carts"
        let original = AnchoringText(Self.before + quote + "." + Self.after)
        let start = Self.before.unicodeScalars.count
        let selector = try #require(
            original.selector(for: CodePointRange(start: start, end: start + quote.unicodeScalars.count))
        )
        let broken = quote.replacing("was not", with: there)
        let anchor = AnchoringText(Self.before + broken + "." + Self.after).anchor(selector)
        #expect(anchor.outcome == .exact || anchor.outcome == .moved)
    }

    @Test(
        "A hyphen at both edges of a narrow column joins no words",
        arguments: ["was-\nnot-\nclosed", "was-\n not-\n closed", "was\u{AD}\nnot-\nclosed"]
    )
    func narrowColumns(there: String) throws {
        let quote = "The bridge was not closed to carts"
        let original = AnchoringText(Self.before + quote + "." + Self.after)
        let start = Self.before.unicodeScalars.count
        let selector = try #require(
            original.selector(for: CodePointRange(start: start, end: start + quote.unicodeScalars.count))
        )
        let broken = quote.replacing("was not closed", with: there)
        let anchor = AnchoringText(Self.before + broken + "." + Self.after).anchor(selector)
        #expect(anchor.outcome == .exact || anchor.outcome == .moved)
        // Without the word that denies it is another statement.
        let turned = AnchoringText(Self.before + quote.replacing("not ", with: "") + "." + Self.after)
        #expect(turned.anchor(selector).outcome == .orphaned)
    }

    @Test("A misspelt name is the name that the text has elsewhere; where it has it nowhere, it is another")
    func misspeltName() throws {
        let quote = "The report was written by Lindqvist for the board"
        let more = " The board thanked Lindqvist."
        func anchor(_ there: String, _ rest: String) throws -> Anchor {
            let original = AnchoringText(Self.before + quote + "." + Self.after + more)
            let start = Self.before.unicodeScalars.count
            let range = CodePointRange(start: start, end: start + quote.unicodeScalars.count)
            let selector = try #require(original.selector(for: range))
            return AnchoringText(Self.before + there + "." + Self.after + rest).anchor(selector)
        }
        let misspelt = quote.replacing("Lindqvist", with: "Linddqvist")
        #expect(try anchor(misspelt, more).outcome == .moved)
        #expect(try anchor(misspelt, " The board thanked Linddqvist.").outcome == .orphaned)
        #expect(try anchor(quote.replacing("Lindqvist", with: "Lundgren"), more).outcome == .orphaned)
    }

    @Test("How somebody is addressed is no scale")
    func address() throws {
        let quote = "All agreed, Mr Marsh said, that the wall should be built of stone"
        let original = AnchoringText(Self.before + quote + "." + Self.after)
        let start = Self.before.unicodeScalars.count
        let range = CodePointRange(start: start, end: start + quote.unicodeScalars.count)
        let selector = try #require(original.selector(for: range))
        let there = quote.replacing("Mr", with: "Mn")
        #expect(AnchoringText(Self.before + there + "." + Self.after).anchor(selector).change != .scale)
    }

    @Test("What a text reads now never cuts a word")
    func wholeWords() throws {
        let quote = "They came back to the old harbour"
        let original = AnchoringText(Self.before + quote + " at noon." + Self.after)
        let start = Self.before.unicodeScalars.count
        let selector = try #require(
            original.selector(for: CodePointRange(start: start, end: start + quote.unicodeScalars.count))
        )
        for there in [
            "They came back to the old harbourside", "Nobody says they came back to the old harbourmasters",
        ] {
            let edition = AnchoringText(Self.before + there + " at noon." + Self.after)
            let anchor = edition.anchor(selector)
            for range in [anchor.range, anchor.runnerUp?.range].compactMap({ $0 }) {
                let words = edition.quote(range).split(separator: " ").map(String.init)
                let all = edition.quote(CodePointRange(start: 0, end: edition.codePointCount))
                let known = Set(all.split { " .,".contains($0) }.map(String.init))
                #expect(words.allSatisfy { known.contains($0.filter { !".,".contains($0) }) })
            }
        }
    }

    @Test(
        "A word that is misread, and a number written otherwise, are no change",
        arguments: [
            ("It spent 40 million crowns on the new harbour wall", "million", "milhon"),
            ("It spent 4,000 crowns on the lamps of the harbour", "4,000", "4000"),
            ("It spent five crowns on each lamp of the harbour", "five", "5"),
            ("The council approved the plan for a new harbour wall", "approved", "approvcd"),
        ]
    )
    func unchanged(quote: String, word: String, other: String) throws {
        let original = AnchoringText(Self.before + quote + "." + Self.after)
        let start = Self.before.unicodeScalars.count
        let selector = try #require(
            original.selector(for: CodePointRange(start: start, end: start + quote.unicodeScalars.count))
        )
        let there = quote.replacing(word, with: other, maxReplacements: 1)
        let anchor = AnchoringText(Self.before + there + "." + Self.after).anchor(selector)
        #expect(anchor.outcome == .moved)
    }

    @Test(
        "Without its surroundings, a quote is known by its letters if at most 18 in a hundred are wrong",
        arguments: [
            (
                "Boats carry stone under night skies above quiet water lands",
                "Boxts cazry stqne undzr nighv skzes abqve quvet watzr lznds", AnchorOutcome.moved
            ),
            (
                "That boat will take iron from here into town this very noon",
                "Thxt boqt wxll tzke irxn frqm hzre intq tqwn thzs vxry noon", .orphaned
            ),
        ]
    )
    func share(quote: String, there: String, outcome: AnchorOutcome) {
        let text = AnchoringText("Item twelve. " + there + ". Item thirteen.")
        #expect(text.anchor(Selector(quote: TextQuoteSelector(exact: quote))).outcome == outcome)
    }

    @Test("A number is never taken for a misread one, however noisy the text")
    func noisyNumbers() throws {
        let quote =
            "The council of the town spent 4512 crowns on lamps for the old harbour wall and the bridge"
        let there =
            "The councjl of the tovn spent 4572 crowns on lamqs for the old harbuor wall and the bridqe"
        let text = AnchoringText("They met. " + there + ". They left.")
        let selector = Selector(
            quote: TextQuoteSelector(exact: quote, prefix: "They met. ", suffix: ". They left.")
        )
        let anchor = text.anchor(selector)
        #expect(anchor.outcome == .orphaned && anchor.change == .number)
    }
}
