import ClaimModel
import DocumentImport
import Testing

@Suite("Wiki text")
struct WikitextTests {
    private func passages(_ text: String) throws -> [Passage] {
        let escaped = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
            of: "<",
            with: "&lt;"
        )
        let source = """
            <mediawiki><page><title>T</title><id>1</id><revision><text>First.

            \(escaped)</text></revision></page></mediawiki>
            """
        return Array(try read(source).passages.dropFirst(2))
    }

    @Test(
        "Markup goes, words stay",
        arguments: [
            ("a '''b''' ''c'' '''''d''''' e's", "a b c d e's"),
            ("[[A]] [[A|b]] [[A|b|c]] [[:Category:X|y]] s[[A]]s", "A b c y sAs"),
            ("x [http://a.example b c] [https://d.example] y", "x b c y"), ("a [1] [b] c", "a [1] [b] c"),
            ("a{{t|{{u}}|x}}b {{{1|d}}} c", "ab c"), ("a {{b", "a b"), ("a }} b ]] c", "a }} b ]] c"),
            ("a [[File:x.jpg|thumb|b [[c]] d]] e", "a e"), ("a [[b", "a b"),
            ("a<ref>b</ref> c<ref name=x/> d<ref name=\"y\">{{z}}</ref>", "a c d"),
            ("a<!-- b --> c <!-- d", "a c <!-- d"), ("a<br/>b<br>c", "a b c"),
            ("<span style=\"x\">a</span> < b <x> c", "a < b <x> c"),
            ("<nowiki>[[a]] ''b''</nowiki>", "[[a]] ''b''"),
            ("a&nbsp;b &amp; &lt;c&gt; &#8364; &eacute; &x;", "a b & <c> € é &x;"),
            ("__NOTOC__a __b__ _c_", "a __b__ _c_"), ("<math>\\frac{1}{2}</math>a", "a"),
            ("a {b} c", "a {b} c"),
            ("''a [[b|''c'']]''", "a c"), ("a|b ! c || d", "a|b ! c || d"), ("[[a]]", "a"),
            ("[[de:Seite]]a", "a"),
        ]
    )
    func markup(text: String, expected: String) throws {
        #expect(try passages(text).map(\.text) == [expected])
    }

    @Test("Lines make headings, paragraphs, list items and rows")
    func lines() throws {
        let found = try passages(
            """
            one
            two

            == Head ==
            * a
            ** b
            # c
            : d
            ; e
            {| class="x"
            |+ f
            |-
            ! g !! scope="col" | h
            |-
            | i
            | style="y" | j || k
            |}
            ----
            = not a heading
            ===Deep===
            """
        )
        #expect(
            found.map { "\($0.kind.rawValue): \($0.text)" } == [
                "paragraph: one two", "heading: Head", "paragraph: a", "paragraph: b", "paragraph: c",
                "paragraph: d",
                "paragraph: e", "caption: f", "table row: g | h", "table row: i | j | k",
                "paragraph: = not a heading",
                "heading: Deep",
            ]
        )
        #expect(Set(found.map(\.locator)).count == found.count)
    }

    @Test(
        "Brackets without end cost no more than their length",
        arguments: [
            "{{", "[[", "[[a|", "{{a}}[[", "<ref>", "<ref name=", "<!--", "[http://", "'''", "{|\n|", "&",
            "[[a]", "}}", "__A", "==\n", "<nowiki>", "| a=\n",
        ]
    )
    func hostile(piece: String) throws {
        // Read in time that grows with the length: a quadratic reader would take minutes for this.
        let text = String(repeating: piece, count: 100_000)
        _ = try passages(text)
    }
}

extension String {
    fileprivate func replacingOccurrences(of old: Character, with new: String) -> String {
        reduce(into: "") { text, character in
            if character == old { text += new } else { text.append(character) }
        }
    }
}
