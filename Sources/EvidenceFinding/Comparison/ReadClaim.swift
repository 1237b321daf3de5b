import ClaimModel
import TextReading

/// A claim read for what it states.
struct ReadClaim {
    let text: StatementText
    let claim: JudgedClaim
    let language: Language?
    /// Who said it, where the claim is that someone said something: the speaker's tokens and the first of what was said.
    let speech: (speaker: [Int], verb: Int, content: Range<Int>)?
    /// Words in quotation marks.
    let quotation: String?
    /// What another text must have too, but for figures and dates.
    let telling: [Int]
    /// Those of them that it may lack: what a name is called by.
    let optional: Set<Int>
    private static let places: Set<String> = [
        "district", "province", "region", "county", "canton", "borough", "parish", "department", "island",
        "peninsula",
        "valley", "republic", "kingdom", "archipelago", "port", "harbour", "harbor", "city", "town",
        "village",
        "commune", "municipality",
    ]
    /// Verbs that say little beside their object: "ran a deficit".
    static let carriers: Set<String> = [
        "ran", "run", "runs", "made", "make", "had", "has", "took", "gave", "imposed", "posted", "reported",
        "recorded", "closed", "granted", "issued", "signed", "placed", "handed", "tendered", "submitted",
    ]

    /// The tokens that state the act: the first with an event, else its verbs.
    let act: [Int]
    let isFuture: Bool
    /// Whether it says what should be, which no passage can bear out.
    let isNorm: Bool
    let isPlanned: Bool
    /// Whether it speaks of now: "employs", "has", "is".
    let isPresent: Bool
    /// Whether it says only what may or could be.
    let isPossible: Bool

    init(_ claim: JudgedClaim) {
        self.claim = claim
        let language = SeenLanguage.of(claim.statement)
        self.language = language
        text = StatementText(claim.statement, date: claim.articleDate, language: language)
        let text = text
        speech = Self.speech(text)
        quotation = Self.isCalled(text) ? nil : Self.quotation(claim.statement)
        let content = speech?.content ?? 0..<text.tokens.count
        telling = content.filter {
            (text.tokens[$0].isTelling || Self.isOwning($0, text)) && text.tokens[$0].direction == nil
                && (text.tokens[$0].classes.isDisjoint(with: [
                    .each, .together, .only, .hearsay, .planned, .possible, .future,
                ]) || Self.isHeadOfCompound($0, text))
                || Self.isCountedNoun($0, text)
        }
        var optional: Set<Int> = []
        for index in telling {
            let token = text.tokens[index]
            // "Senator Olga Finn", "The company Helvex", "Footballer Milo Hart".
            if !token.isName || index == 0 && (!token.meant.entry.own.isEmpty || Self.isTrade(token.folded)),
                token.part != "a",
                index + 1 < text.tokens.count,
                text.tokens[index + 1].isName,
                text.spelled.isBeside(index + 1),
                // "in the third quarter the airline Aerona carried".
                index < 3 || index < 9 && text.spelled.word(index - 1) == "the" && token.part == "n"
            {
                optional.insert(index)
            }
            // "won 34 percent of the vote": won, received or took.
            if ["won", "wins", "received", "took", "got", "polled", "secured", "obtained"].contains(
                token.folded
            ),
                text.tokens.contains(where: { ["vote", "votes"].contains($0.folded) }),
                text.quantities.contains(where: { $0.quantity.measure == .percent })
            {
                optional.insert(index)
            }
            // "the wage bill".
            if token.folded == "bill", index > 0, text.spelled.isBeside(index),
                ["wage", "pay", "tax", "energy", "power", "fuel", "food"].contains(
                    text.spelled.word(index - 1)
                )
            {
                optional.insert(index)
            }
            // "was declared void".
            if token.folded == "declared", index + 1 < text.tokens.count,
                text.tokens[index + 1].events.contains(where: { $0.length == 1 })
            {
                optional.insert(index)
            }
            // "took place".
            if index > 0, token.folded == "place",
                ["took", "take", "takes", "taken"].contains(text.spelled.word(index - 1))
            {
                optional.insert(index)
            }
            // "lost no game", "closed for good".
            if index > 0,
                text.spelled.word(index - 1) == "no" && index > 1 && text.tokens[index - 2].part == "v"
                    && !text.tokens[index - 2].events.isEmpty
                    || text.spelled.word(index - 1) == "for" && token.folded == "good"
            {
                optional.insert(index)
            }
            if token.part == "r" && !token.isName
                || ["still", "again", "already", "since", "ever"].contains(token.folded)
            {
                optional.insert(index)
            }
        }
        // "by Loyola Law School professor Justin Levitt": what stands before a person's name tells who it is.
        for index in telling where !text.tokens[index].isName && text.tokens[index].part == "n" {
            guard index + 2 < text.tokens.count, text.tokens[index + 1].isName, text.tokens[index + 2].isName,
                text.spelled.isBeside(index + 1), text.spelled.isBeside(index + 2)
            else { continue }
            optional.insert(index)
            var before = index - 1
            while before >= 0, text.tokens[before].isName, text.spelled.isBeside(before + 1) {
                optional.insert(before)
                before -= 1
            }
        }
        // "in the district of Norrby", "Zamora province": what kind of place a name is.
        for index in telling
        where Self.places.contains(text.tokens[index].folded) && !text.tokens[index].isName {
            let isBefore =
                text.spelled.word(index + 1) == "of" && index + 2 < text.tokens.count
                && text.tokens[index + 2].isName
            if isBefore || index > 0 && text.tokens[index - 1].isName { optional.insert(index) }
        }
        // "Marek Dolan, who leads the opposition, said": what lies between commas after a name tells who it is.
        self.optional = optional
        act = Self.toldAct(text, content).map { [$0] } ?? Self.act(text, content)
        isFuture = content.contains {
            (text.tokens[$0].classes.contains(.future) || text.tokens[$0].folded == "would")
                && !text.tokens[$0].isName
        }
        // What people said that should be is no norm of the claim's: "74 percent said that he should".
        let said = content.first { text.tokens[$0].classes.contains(.speech) } ?? content.upperBound
        let folded = content.filter { $0 < said }.map { text.tokens[$0].folded }
        isNorm =
            folded.contains { ["should", "ought"].contains($0) }
            || zip(folded, folded.dropFirst()).contains {
                ["has", "have", "need", "needs"].contains($0) && $1 == "to"
            }
        let verbs = act
        isPresent =
            language == .english
            && (content.contains { ["is", "are", "has", "have"].contains(text.tokens[$0].folded) }
                && !content.contains { index in
                    ["was", "were", "been", "had"].contains(text.tokens[index].folded)
                        || ["has", "have"].contains(text.spelled.word(index - 1))
                            && text.tokens[index].folded.hasSuffix("ed")
                }
                || !verbs.isEmpty
                    && verbs.allSatisfy {
                        let word = text.tokens[$0].folded
                        return text.tokens[$0].part == "v" && word.hasSuffix("s") && !word.hasSuffix("ss")
                    })
        isPossible = content.contains {
            !text.tokens[$0].isDate
                && ["may", "might", "could", "possibly", "perhaps"].contains(text.tokens[$0].folded)
        }
        isPlanned = content.contains {
            text.tokens[$0].classes.contains(.planned) || text.tokens[$0].classes.contains(.possible)
        }
    }

    /// "farmers own the land": the verb, and not "its own land".
    private static func isOwning(_ index: Int, _ text: StatementText) -> Bool {
        ["own", "owns", "owned"].contains(text.tokens[index].folded) && index > 0
            && ["the", "a", "an", "their", "its", "his", "her", "no", "all"].contains(
                text.spelled.word(index + 1)
            )
            && !["its", "their", "his", "her", "my", "our", "of", "the"].contains(
                text.spelled.word(index - 1)
            )
    }

    /// Whether a word ends as those for what people do: "striker", "pianist".
    private static func isTrade(_ word: String) -> Bool {
        word.utf8.count > 5 && ["er", "or", "ist", "ian", "man", "woman"].contains { word.hasSuffix($0) }
    }

    /// "the number of *members*": what is counted, though the word says little by itself elsewhere.
    private static func isCountedNoun(_ index: Int, _ text: StatementText) -> Bool {
        let token = text.tokens[index]
        guard token.part == "n", !token.classes.isDisjoint(with: [.light, .hearsay]),
            !token.classes.contains(.function),
            !["year", "month", "week", "day", "people", "country", "countries", "company", "companies"]
                .contains(token.folded)
        else { return false }
        let (before, second) = (text.spelled.word(index - 1), text.spelled.word(index - 2))
        return before == "of" && ["number", "numbers"].contains(second)
    }

    /// "the pension *bill*": a noun with another noun before it names a thing, whatever else its word can do.
    private static func isHeadOfCompound(_ index: Int, _ text: StatementText) -> Bool {
        guard index > 0, text.spelled.isBeside(index), text.tokens[index].folded == "bill" else {
            return false
        }
        let before = text.tokens[index - 1]
        return before.isTelling && before.part == "n"
    }

    /// The figures that the claim states, with its own time where they have none.
    var figures: [Figure] {
        text.figures.filter { figure in
            guard let content = speech?.content else { return true }
            return content.contains(figure.tokens.lowerBound)
        }.map { figure in
            var figure = figure
            if figure.time == nil, let about = claim.about { figure.time = about }
            return figure
        }
    }

    /// What of the claim stands with a figure: without a clause that leads in to it, and without what follows the comma after it.
    /// A passage that gives another figure for that speaks against the claim; one that gives the same must have all of it.
    func core(around figure: Range<Int>) -> Set<Int> {
        let sentence = text.sentences[text.segments[text.segment(of: figure.lowerBound)].sentence]
        func isComma(_ index: Int) -> Bool {
            text.spelled.gap(before: index).contains { $0 == 0x2C || $0 == 0x3B }
        }
        // A comma, or a word that begins another clause, ends it.
        let end =
            stretch(figure.upperBound, sentence.upperBound).first {
                isComma($0) || Self.turning.contains(text.spelled.word($0))
            } ?? sentence.upperBound
        var start = sentence.lowerBound
        if Self.leading.contains(text.spelled.word(start)),
            let comma = stretch(start + 1, figure.lowerBound).first(where: isComma)
        {
            start = comma
        }
        return Set(stretch(start, end))
    }

    private static let turning: Set<String> = [
        "out", "after", "against", "compared", "while", "whereas", "but", "that", "which", "who", "when",
        "where",
    ]

    private static let leading: Set<String> = [
        "in", "at", "on", "after", "before", "despite", "with", "as", "for", "among", "under", "during",
        "since", "although",
        "while", "when", "according",
    ]

    /// "advised beginners to study": what was told, forced or helped is another's act, and not what the claim states.
    private static func toldAct(_ text: StatementText, _ content: Range<Int>) -> Int? {
        guard
            let verb = content.first(where: {
                telling.contains(text.tokens[$0].folded) && $0 > content.lowerBound
            }),
            !["was", "were", "is", "are", "been", "be"].contains(text.spelled.word(verb - 1)),
            let to = stretch(verb + 2, min(verb + 6, content.upperBound)).first(where: {
                text.spelled.word($0) == "to"
            }), to + 1 < content.upperBound, text.tokens[to + 1].part == "v"
        else { return nil }
        return verb
    }

    private static let telling: Set<String> = [
        "advised", "advises", "urged", "urges", "encouraged", "encourages", "begged", "persuaded",
        "instructed",
        "commanded",
    ]

    /// The tokens that state the act: verbs and states with an opposite, else any verb.
    private static func act(_ text: StatementText, _ content: Range<Int>) -> [Int] {
        func isNoun(_ index: Int) -> Bool {
            let before = text.spelled.word(index - 1)
            // "the tunnel opened": a noun stands before the verb.
            let word = text.tokens[index].folded
            if index + 1 < text.tokens.count, !word.hasSuffix("ed"), !word.hasSuffix("ing") {
                let next = text.tokens[index + 1]
                if ["was", "is", "has", "were", "are", "have", "had", "will"].contains(next.folded)
                    || next.part == "v" && next.folded.hasSuffix("ed")
                {
                    return true
                }
            }
            // "a curfew for bars": no verb follows a preposition.
            if ["for", "with", "against", "between", "by", "from", "at", "into"].contains(before),
                !word.hasSuffix("ing"), text.tokens[index].events.allSatisfy({ $0.length == 1 })
            {
                return true
            }
            return ["the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "of", "our"]
                .contains(before)
                || text.tokens[index].part == "n" && index > content.lowerBound
                    && text.tokens[index - 1].isContent && text.tokens[index - 1].part == "a"
        }
        // "Nobody was hurt when the stand collapsed": what is stated stands before it.
        let aside = stretch(content.lowerBound + 2, content.upperBound).first {
            text.spelled.word($0) == "when"
                && stretch(content.lowerBound, $0).contains {
                    text.tokens[$0].part == "v" && text.tokens[$0].isTelling && !text.tokens[$0].isName
                }
        }
        let plain = stretch(content.lowerBound, aside ?? content.upperBound).filter {
            !text.tokens[$0].isName && !text.tokens[$0].isMeasured && !text.tokens[$0].isDate
        }
        let eventful = plain.filter {
            !text.tokens[$0].events.isEmpty && !isNoun($0) && ($0 > content.lowerBound)
        }
        let verbs = plain.filter {
            text.tokens[$0].part == "v" && text.tokens[$0].isTelling && !isNoun($0) && $0 > content.lowerBound
        }
        // An act that has an opposite tells more than the verbs beside it: "ran a deficit", "is in force".
        // "overturned the fraud conviction": the verb, and not the noun that it is done to.
        let told = eventful.filter {
            text.tokens[$0].part == "v" || text.tokens[$0].events.contains { $0.length > 1 }
        }
        if told.contains(where: { text.tokens[$0].part == "v" }) { return told }
        if !eventful.isEmpty { return eventful }
        let named = plain.filter { !text.tokens[$0].events.isEmpty && $0 > content.lowerBound }
        if let carrier = named.first(where: { place in
            verbs.allSatisfy { Self.carriers.contains(text.tokens[$0].folded) && $0 < place }
        }) {
            return [carrier]
        }
        if !verbs.isEmpty { return verbs }
        let nominal = plain.filter { !text.tokens[$0].events.isEmpty }
        if !nominal.isEmpty { return nominal }
        return plain.filter { index in
            text.tokens[index].part == "v" && !text.tokens[index].classes.contains(.function)
                && text.tokens[index].isContent
                && index > content.lowerBound && !isNoun(index)
        }
    }

    private static func speech(_ text: StatementText) -> (speaker: [Int], verb: Int, content: Range<Int>)? {
        for (index, token) in text.tokens.enumerated()
        where token.classes.contains(.speech) || token.classes.contains(.planned) {
            guard token.part == "v" || ["said", "told", "says"].contains(token.folded), index > 0,
                index + 2 < text.tokens.count
            else { continue }
            // "told the police that", "demanded in his sermon that".
            if let that = stretch(index + 1, min(index + 7, text.tokens.count - 1)).first(where: {
                text.spelled.word($0) == "that"
            }), that > index + 1 || token.classes.contains(.planned),
                token.folded.hasSuffix("ed") || ["told", "tells", "said", "says"].contains(token.folded),
                !stretch(index + 1, that).contains(where: {
                    text.tokens[$0].part == "v" && text.tokens[$0].isTelling
                }),
                (0..<index).contains(where: { text.tokens[$0].isName })
            {
                return ((0..<index).filter { text.tokens[$0].isName }, index, (that + 1)..<text.tokens.count)
            }
            guard token.classes.contains(.speech) else { continue }
            // "called the reform inhumane", "described the taps as unlawful".
            if Self.calling.contains(token.folded), index + 3 < text.tokens.count,
                !["on", "for", "off", "in", "at", "out", "up", "upon", "by", "back", "there"].contains(
                    text.spelled.word(index + 1)
                ),
                !["was", "were", "is", "are", "been", "be"].contains(text.spelled.word(index - 1)),
                (0..<index).contains(where: { text.tokens[$0].isName })
            {
                return ((0..<index).filter { text.tokens[$0].isName }, index, (index + 1)..<text.tokens.count)
            }
            let next = text.spelled.word(index + 1)
            let isQuote = text.spelled.gap(before: index + 1).contains { $0 == 0x22 || $0 == 0xE2 }
            guard
                next == "that" || isQuote
                    || ["said", "says", "predicted", "claimed", "warned"].contains(token.folded)
            else { continue }
            let speaker = (0..<index).filter { text.tokens[$0].isName }
            guard !speaker.isEmpty else { continue }
            return (speaker, index, (next == "that" ? index + 2 : index + 1)..<text.tokens.count)
        }
        return nil
    }

    /// Verbs by which somebody says what something is.
    static let calling: Set<String> = [
        "called", "calls", "described", "describes", "branded", "labelled", "termed", "dubbed",
    ]

    /// "The slogan “Bread first” was coined": quotation marks around what a thing is called, and no words of anybody.
    private static func isCalled(_ text: StatementText) -> Bool {
        text.tokens.indices.dropFirst().prefix(3).contains { index in
            StatementText.naming.contains(text.spelled.word(index - 1))
                && StatementText.isQuotationMark(text.spelled.gap(before: index))
                && text.spelled.gap(before: index).first == 0x20
        }
    }

    private static func quotation(_ statement: String) -> String? {
        let scalars = Array(statement.unicodeScalars)
        guard let open = scalars.firstIndex(where: { "\"“„«".unicodeScalars.contains($0) }),
            let close = scalars[(open + 1)...].firstIndex(where: { "\"”“»".unicodeScalars.contains($0) }),
            close > open + 3
        else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[(open + 1)..<close])
        return String(view)
    }
}

/// The language of a text by its small words.
enum SeenLanguage {
    /// The likeliest of the languages that are read; English where nothing tells.
    static func of(_ text: String) -> Language {
        var counts: [Language: Int] = [:]
        for word in SpelledText(text, limit: 80).words {
            for language in table[word.folded] ?? [] { counts[language, default: 0] += 1 }
        }
        let english = counts[.english] ?? 0
        let best = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
        if let best, best.value > english, best.value > 1 || best.key == .german && english == 0 {
            return best.key
        }
        // Languages whose small words are not listed here are told by their letters and words.
        return english == 0 ? Language(detectedIn: text) ?? .english : .english
    }

    private static let table: [String: [Language]] = {
        var table: [String: [Language]] = [:]
        for (language, words) in words {
            for word in words.split(separator: " ") { table[String(word), default: []].append(language) }
        }
        return table
    }()

    private static let words: [(Language, String)] = [
        (
            .english,
            "the of and to in was is were that for on with by at from has had not are be it its he she they as an have will been this "
                + "or than but their after into more who which"
        ),
        (
            .german,
            "der die das und von wurde ist im um nicht mit den dem ein eine zu auf für des hat sich war sind ende "
                + "wurden wird werden kein keine keinen er sie haben hatte bei aus nach über durch noch nur dass seit vom zum zur drei zwei"
        ),
        (
            .french,
            "le la les des et en est une un du dans que qui pour au par sur pas a été c'est l'usine ont"
        ),
        (.spanish, "el la los las de y en que se del un una por con para no su fue al es"),
        (.italian, "il la di e in è che del un una per con non della nel è stato i gli"),
        (.portuguese, "o a os as de e em que do da um uma por com não no na foi para"),
        (.dutch, "de het een en van in is op te dat met voor niet werd zijn door"),
    ]
}
