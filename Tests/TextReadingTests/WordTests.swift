import TextReading
import Testing

@Suite("The words of a text")
struct WordTests {
    @Test(
        "Words are folded, hyphens part them, and numbers lose the marks between thousands",
        arguments: [
            ("The Mayor's boat", ["the", "mayor's", "boat"]),
            ("the mayor\u{2019}s boat", ["the", "mayor's", "boat"]),
            ("COVID-19 in 2,400.5 wards, 3,5", ["covid", "19", "in", "2400.5", "wards", "3", "5"]),
            ("C++ & 'quoted' #tag @name", ["c", "quoted", "tag", "name"]),
            ("ÉCOLE e\u{301}cole", ["école", "école"]),
            ("soft\u{AD}en zero\u{200B}width", ["soften", "zerowidth"]),
            ("港口 port", ["港", "口", "port"]),
            ("٣٤ الميناء", ["34", "الميناء"]),
            ("", []),
            ("\u{0} \u{1}\"*(", []),
        ]
    )
    func folds(text: String, expected: [String]) {
        #expect(words(of: text).map(\.folded) == expected)
    }

    @Test("Composed and decomposed letters give the same bytes")
    func composes() {
        let forms = ["Ellery-sur-Mér", "Ellery-sur-Me\u{301}r"].map {
            words(of: $0).map { Array($0.folded.utf8) }
        }
        #expect(forms[0] == forms[1])
    }

    @Test("Each word says where it stands and what it looks like")
    func places() {
        let text = "The TASS desk – 40 crowns, off-shore"
        let found = words(of: text)
        let utf8 = Array(text.utf8)
        #expect(
            found.map { String(decoding: utf8[$0.bytes], as: UTF8.self) } == [
                "The", "TASS", "desk", "40", "crowns", "off", "shore",
            ]
        )
        #expect(
            found.map(\.shape) == [
                .capitalised, [.capitalised, .allCapitals], [], .number, [], [], .joined,
            ]
        )
    }

    @Test("A word without end is parted, and nothing is lost", arguments: [79, 80, 81, 1_000])
    func parts(length: Int) {
        let found = words(of: String(repeating: "a", count: length))
        #expect(found.reduce(0) { $0 + $1.folded.utf8.count } == length)
        #expect(found.allSatisfy { $0.folded.utf8.count <= 80 })
    }
}

@Suite("The stems of words")
struct StemmerTests {
    @Test(
        "Forms of a word come together in the language's own way",
        arguments: [
            (Language.english, ["suspended", "suspends", "suspending"]),
            (.german, ["häfen", "hafen"]),
            (.french, ["portuaires", "portuaire"]),
            (.russian, ["совета", "советы"]),
        ]
    )
    func joins(language: Language, forms: [String]) {
        var stemmer = Stemmer(language)
        var stems: Set<String> = []
        for form in forms { stems.insert(stemmer.stem(form)) }
        #expect(stems.count == 1)
    }

    @Test(
        "The language comes from the document's tag, and English stands in for one that is not known",
        arguments: [("en-GB", Language.english), ("pt_BR", .portuguese), ("nb", .norwegian), ("tlh", nil)]
    )
    func tags(tag: String, expected: Language?) {
        #expect(Language(tag: tag) == expected)
        var stemmer = Stemmer(Language(tag: "tlh"))
        #expect(stemmer.stem("claims") == "claim")
    }

    @Test("Each language has its stemmer in the library of the system", arguments: Language.allCases)
    func isThere(language: Language) {
        var stemmer = Stemmer(language)
        #expect(!stemmer.stem("x").isEmpty)
    }
}
