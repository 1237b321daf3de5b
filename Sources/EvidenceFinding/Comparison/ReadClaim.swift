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
    /// Verbs that say little beside their object: "ran a deficit".
    static let carriers: Set<String> = [
        "ran", "run", "runs", "made", "make", "had", "has", "took", "gave", "imposed", "posted", "reported",
        "recorded", "closed",
    ]

    /// The tokens that state the act: the first with an event, else its verbs.
    let act: [Int]
    let isFuture: Bool
    /// Whether it says what should be, which no passage can bear out.
    let isNorm: Bool
    let isPlanned: Bool

    init(_ claim: JudgedClaim) {
        self.claim = claim
        let language = SeenLanguage.of(claim.statement)
        self.language = language
        text = StatementText(claim.statement, date: claim.articleDate, language: language)
        let text = text
        speech = Self.speech(text)
        quotation = Self.quotation(claim.statement)
        let content = speech?.content ?? 0..<text.tokens.count
        telling = content.filter {
            text.tokens[$0].isTelling && text.tokens[$0].direction == nil
                && text.tokens[$0].classes.isDisjoint(with: [
                    .each, .together, .only, .hearsay, .planned, .possible, .future,
                ])
        }
        var optional: Set<Int> = []
        for index in telling {
            let token = text.tokens[index]
            // "Senator Olga Finn", "The company Helvex", "Footballer Milo Hart".
            if !token.isName || index == 0, token.part != "a", index + 1 < text.tokens.count,
                text.tokens[index + 1].isName,
                text.spelled.isBeside(index + 1), index < 3
            {
                optional.insert(index)
            }
            // "lost no game", "closed for good".
            if index > 0,
                text.spelled.word(index - 1) == "no" && index > 1 && text.tokens[index - 2].part == "v"
                    || text.spelled.word(index - 1) == "for" && token.folded == "good"
            {
                optional.insert(index)
            }
            if token.part == "r" || ["still", "again", "already", "since", "ever"].contains(token.folded) {
                optional.insert(index)
            }
        }
        // "Marek Dolan, who leads the opposition, said": what lies between commas after a name tells who it is.
        self.optional = optional
        act = Self.act(text, content)
        isFuture = content.contains {
            (text.tokens[$0].classes.contains(.future) || text.tokens[$0].folded == "would")
                && !text.tokens[$0].isName
        }
        let folded = content.map { text.tokens[$0].folded }
        isNorm =
            folded.contains { ["should", "ought"].contains($0) }
            || zip(folded, folded.dropFirst()).contains {
                ["has", "have", "need", "needs"].contains($0) && $1 == "to"
            }
        isPlanned = content.contains {
            text.tokens[$0].classes.contains(.planned) || text.tokens[$0].classes.contains(.possible)
        }
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
            return ["the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "of", "our"]
                .contains(before)
                || text.tokens[index].part == "n" && index > content.lowerBound
                    && text.tokens[index - 1].isContent && text.tokens[index - 1].part == "a"
        }
        let plain = content.filter {
            !text.tokens[$0].isName && !text.tokens[$0].isMeasured && !text.tokens[$0].isDate
        }
        let eventful = plain.filter {
            !text.tokens[$0].events.isEmpty && !isNoun($0) && ($0 > content.lowerBound)
        }
        let verbs = plain.filter {
            text.tokens[$0].part == "v" && text.tokens[$0].isTelling && !isNoun($0) && $0 > content.lowerBound
        }
        // An act that has an opposite tells more than the verbs beside it: "ran a deficit", "is in force".
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
        for (index, token) in text.tokens.enumerated() where token.classes.contains(.speech) {
            guard token.part == "v" || ["said", "told", "says"].contains(token.folded), index > 0,
                index + 2 < text.tokens.count
            else { continue }
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
        guard let best, best.value > english, best.value > 1 else { return .english }
        return best.key
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
            "the of and to in was is were that for on with by at from has had not are be it its he she they"
        ),
        (
            .german,
            "der die das und von wurde ist im um nicht mit den dem ein eine zu auf für des hat sich war sind ende"
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
