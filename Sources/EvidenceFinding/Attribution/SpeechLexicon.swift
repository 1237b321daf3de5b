import ClaimModel

/// The words of a language by which print tells who says what. Compiled for this purpose.
struct SpeechLexicon: Sendable {
    /// Forms of verbs of saying, in small letters, by what they do with what is said.
    let verbs: [String: Attribution.Act]
    /// Words that may stand between a speaker and such a verb: auxiliaries, pronouns of the verb, adverbs.
    let helpers: Set<String>
    let negations: Set<String>
    /// Auxiliaries that put a verb into the future or make it only possible, where a form does not say so itself.
    let futures: Set<String>
    /// Words that open what is said: que, dass, что.
    let thats: Set<String>
    /// Phrases before who is followed, at the beginning of a sentence: "selon", "nach angaben von".
    let accordingTo: [[String]]
    /// Articles and small words before an office or a name.
    let articles: Set<String>
    /// Words that end the phrase for a speaker: prepositions and conjunctions.
    let breaks: Set<String>
    /// Titles and offices before a name, written with a capital.
    let titles: Set<String>
    let pronouns: Set<String>
    /// Whether a verb may stand without its subject.
    private(set) var dropsPronouns = false
    /// Whether nouns have capitals, so that capitals make no name.
    let capitalisesNouns: Bool
    /// The pronouns of who speaks in the text itself: "ich", "nous".
    private(set) var firstPersons: Set<String> = []
    /// Words that do for a verb of saying right behind what is said: German "so".
    let tags: Set<String>
    /// Whether reported speech goes on in a mood of its own (Konjunktiv I), with the forms that show it.
    let reportedForms: Set<String>

    private static let firstPersons: [String: Set<String>] = [
        "de": ["ich", "wir"], "fr": ["je", "j'", "nous"], "es": ["yo", "nosotros", "nosotras"],
        "it": ["io", "noi"],
        "pt": ["eu", "nós"], "ru": ["я", "мы"], "pl": ["ja", "my"], "nl": ["ik", "wij", "we"],
        "ar": ["أنا", "نحن"],
    ]

    /// The lexicon of a language by its code; nil where there is none.
    static func of(_ code: String) -> SpeechLexicon? {
        var lexicon = all[code]
        lexicon?.firstPersons = firstPersons[code] ?? []
        lexicon?.dropsPronouns = ["es", "it", "pt", "pl"].contains(code)
        return lexicon
    }

    /// The codes of the languages that are read so.
    static var languages: [String] { all.keys.sorted() }

    private static let all: [String: SpeechLexicon] = [
        "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese, "ru": russian,
        "pl": polish,
        "nl": dutch, "ar": arabic,
    ]

    init(
        said: String,
        denied: String,
        asked: String,
        demanded: String,
        predicted: String,
        promised: String,
        helpers: String,
        negations: String,
        futures: String = "",
        thats: String,
        accordingTo: [String],
        articles: String,
        breaks: String,
        titles: String,
        pronouns: String,
        capitalisesNouns: Bool = false,
        reportedForms: String = "",
        tags: String = ""
    ) {
        func set(_ words: String) -> Set<String> {
            Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
        }
        var verbs: [String: Attribution.Act] = [:]
        let lists: [(Attribution.Act, String)] = [
            (.said, said), (.denied, denied), (.asked, asked), (.demanded, demanded), (.predicted, predicted),
            (.promised, promised),
        ]
        for (act, words) in lists { for word in set(words) { verbs[word] = act } }
        self.verbs = verbs
        self.helpers = set(helpers)
        self.negations = set(negations)
        self.futures = set(futures)
        self.thats = set(thats)
        self.accordingTo = accordingTo.map { $0.split(separator: " ").map(String.init) }
        self.articles = set(articles)
        self.breaks = set(breaks)
        self.titles = set(titles)
        self.pronouns = set(pronouns)
        self.capitalisesNouns = capitalisesNouns
        self.reportedForms = set(reportedForms)
        self.tags = set(tags)
    }
}
