import ClaimModel
import TextReading

/// A text read for what it states: its words with their classes and meanings, its sentences and segments, its figures
/// and dates.
struct StatementText {
    /// A word with what is known of it.
    struct Token: Sendable {
        let meant: MeantWord
        let classes: WordClass
        let shape: Word.Shape
        let bytes: Range<Int>
        /// +1 up, −1 down, 0 unchanged.
        var direction: Int?
        /// Acts and states that have an opposite and begin here.
        let events: [EventLexicon.Hit]
        /// Whether it is (part of) a name.
        var isName: Bool
        /// Whether it is part of a figure, its unit, or a date.
        var isMeasured = false
        var isDate = false

        /// Its part of speech by the words beside it, where they tell: "the *export* of", "wolves *live* in".
        var partInContext: Character?

        var folded: String { meant.folded }
        /// Its part of speech: by its neighbours, else its most usual one; of a word that no table has, what its ending tells.
        var part: Character {
            if let partInContext { return partInContext }
            if Self.nounEndings.contains(where: { folded.hasSuffix($0) }), folded.utf8.count > 6 {
                return "n"
            }
            guard meant.entry.own.isEmpty, meant.entry.rows.isEmpty, meant.entry.linked.isEmpty else {
                return meant.entry.part
            }
            return folded.utf8.count > 5 && !isName && (folded.hasSuffix("ed") || folded.hasSuffix("ing"))
                ? "v" : "n"
        }

        private static let nounEndings = [
            "tion", "tions", "sion", "ment", "ments", "ness", "ity", "ism", "ship", "sumer", "sumers",
        ]

        /// Whether it carries a subject.
        var isContent: Bool {
            !isMeasured && !isDate && classes.isDisjoint(with: [.function, .negation, .pronoun, .own])
                && !shape.contains(.number)
        }

        /// Whether a claim says something by it that another text must have too.
        var isTelling: Bool { isContent && !classes.contains(.light) }
    }

    /// A stretch of a sentence that makes one statement, or one part of a list of them.
    struct Segment: Sendable {
        let tokens: Range<Int>
        let sentence: Int
        /// The segment whose subject it shares: the one before, where it has none of its own.
        var parent: Int?
    }

    /// A date, with its words.
    struct Dated: Sendable {
        let tokens: Range<Int>
        let span: DateSpan?
    }

    let spelled: SpelledText
    /// The language that it was read in; nil where it was not told, and is taken as English.
    let language: Language?
    private(set) var tokens: [Token]
    let sentences: [Range<Int>]
    private(set) var segments: [Segment]
    private(set) var figures: [Figure] = []
    let dates: [Dated]
    /// Numbers that name: "line 5", by the noun's place.
    private(set) var labels: [(noun: Int, number: String)] = []
    private(set) var quantities: [(quantity: Quantity, tokens: Range<Int>)] = []

    /// The most words that are looked at.
    static let maximumWords = 600

    init(_ text: String, date: CalendarDate?, language: Language? = nil) {
        let spelled = SpelledText(text, limit: Self.maximumWords, language: language ?? .english)
        self.spelled = spelled
        self.language = language
        var stemmer = Stemmer(language ?? .english)
        let folded = spelled.words.map { Self.plain($0.folded) }
        let stems = spelled.words.indices.map { index in
            spelled.words[index].shape.contains(.number) ? folded[index] : stemmer.stem(folded[index])
        }
        var sentences: [Range<Int>] = []
        var start = 0
        for index in spelled.words.indices.dropFirst() where spelled.endsStatement(before: index) {
            sentences.append(start..<index)
            start = index
        }
        if start < spelled.words.count { sentences.append(start..<spelled.words.count) }
        self.sentences = sentences
        let starts = Set(sentences.map(\.lowerBound))
        let isGerman = language == .german
        let isEnglish = language == nil || language == .english
        var tokens: [Token] = []
        tokens.reserveCapacity(spelled.words.count)
        for (index, word) in spelled.words.enumerated() {
            var classes = WordClass.of(folded[index])
            if isEnglish, WordClass.englishContent.contains(folded[index]) { classes = [] }
            // Italian for "been".
            if isEnglish, folded[index] == "state" { classes = .light }
            let isPlain = classes.isEmpty == false
            let entry =
                classes.contains(.function)
                ? Meanings.Entry() : Meanings.known.entry(stems[index], folded[index])
            let isCapital = word.shape.contains(.capitalised)
            let isKnown = !entry.own.isEmpty || !entry.rows.isEmpty || isPlain
            let isFollowed =
                index + 1 < spelled.words.count && spelled.words[index + 1].shape.contains(.capitalised)
                && spelled.isBeside(index + 1)
            let isFirst =
                starts.contains(index)
                || (index > 0 && spelled.gap(before: index).contains { $0 == 0x3A || $0 == 0x7C })
            let isName =
                isCapital && !classes.contains(.function) && !isGerman
                && (!isFirst || !isKnown || (isFollowed && !classes.contains(.light)))
            tokens.append(
                Token(
                    meant: MeantWord(folded: folded[index], stem: stems[index], entry: entry),
                    classes: classes,
                    shape: word.shape,
                    bytes: word.bytes,
                    direction: Directions.of(folded[index]),
                    events: EventLexicon.known.hits(stems, folded, at: index, isEnglish: isEnglish),
                    isName: isName
                )
            )
        }
        // "The motto “Patience builds harbours”": the words of what a thing is called are its name.
        for index in tokens.indices.dropFirst() where Self.naming.contains(folded[index - 1]) {
            guard spelled.gap(before: index).first == 0x20, Self.isQuotationMark(spelled.gap(before: index)),
                let end = stretch(index + 1, min(tokens.count + 1, index + 8)).first(where: {
                    Self.isQuotationMark(spelled.gap(before: $0))
                })
            else { continue }
            for place in index..<min(end, tokens.count) { tokens[place].isName = true }
        }
        // What stands in an address is not said.
        let addresses = Self.addresses(spelled.bytes)
        func isInAddress(_ bytes: Range<Int>) -> Bool { addresses.contains { $0.overlaps(bytes) } }
        let read = spelled.dates(relativeTo: date, limit: 100).filter {
            $0.words.isEmpty || !isInAddress(spelled.words[$0.words.lowerBound].bytes)
        }
        // "un an plus tôt", "dos años más tarde": when, and no direction.
        for index in tokens.indices.dropLast()
        where ["plus", "más", "più", "mais"].contains(tokens[index].folded)
            && ["tôt", "tard", "tarde", "temprano", "tardi", "presto", "cedo"].contains(
                tokens[index + 1].folded
            )
        {
            tokens[index].direction = nil
            for place in [index, index + 1] { tokens[place].isDate = true }
        }
        if !addresses.isEmpty {
            for index in tokens.indices where isInAddress(tokens[index].bytes) {
                tokens[index].isMeasured = true
            }
        }
        dates = read.map { Dated(tokens: $0.words, span: $0.span) }
        for dated in dates { for index in dated.tokens { tokens[index].isDate = true } }
        var quantities: [(quantity: Quantity, tokens: Range<Int>)] = []
        for quantity in spelled.quantities(limit: 100, outside: read)
        where quantity.measure != .ordinal && !isInAddress(quantity.bytes) {
            let first = spelled.words.firstIndex { $0.bytes.upperBound > quantity.bytes.lowerBound } ?? 0
            let end =
                spelled.words.firstIndex { $0.bytes.lowerBound >= quantity.bytes.upperBound }
                ?? spelled.words.count
            quantities.append((quantity, first..<max(end, first + 1)))
        }
        labels = tokens.indices.dropFirst().filter { index in
            tokens[index].shape.contains(.number) && spelled.isBeside(index) && folded[index].utf8.count <= 4
                && Self.labelled.contains(tokens[index - 1].folded)
        }.map { (noun: $0 - 1, number: folded[$0]) }
        self.quantities = quantities.filter {
            !Self.isLabel($0.quantity, $0.tokens, tokens, spelled) && !Self.isNotOne($0.tokens, spelled)
                && !Self.isInName($0.tokens, tokens, spelled, starts)
        }
        for (quantity, range) in self.quantities {
            // What is counted stays a word: "27 miners".
            var named = 0
            if case .count(let names) = quantity.measure { named = names.count }
            for index in range.dropLast(named) { tokens[index].isMeasured = true }
        }
        if isEnglish { Self.tellParts(&tokens, spelled) }
        self.tokens = tokens
        segments = []
        segments = makeSegments()
        figures = makeFigures()
    }

    /// Where addresses of pages stand: from "http" or "www." to the next space.
    private static func addresses(_ bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        let marks = [Array("http://".utf8), Array("https://".utf8), Array("www.".utf8)]
        while index < bytes.count {
            if bytes[index] | 0x20 == UInt8(ascii: "h") || bytes[index] | 0x20 == UInt8(ascii: "w"),
                marks.contains(where: { bytes[index...].starts(with: $0) })
            {
                let end = bytes[index...].firstIndex { $0 <= 0x20 } ?? bytes.count
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your",
        "each",
        "every", "no", "any", "some", "another", "of",
    ]
    private static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might",
        "must", "shall",
        "should", "does", "did", "do",
    ]
    private static let beForms: Set<String> = ["is", "are", "was", "were", "been", "be", "am"]
    private static let afterVerbs: Set<String> = [
        "in", "on", "at", "from", "for", "to", "by", "with", "the", "a", "an", "its", "their", "his", "her",
        "about",
        "over", "under", "into", "against",
    ]

    /// Gives words that are nouns and verbs alike the part that their neighbours leave them.
    private static func tellParts(_ tokens: inout [Token], _ spelled: SpelledText) {
        for index in tokens.indices where !tokens[index].isName && tokens[index].isContent {
            let (usual, word) = (tokens[index].part, tokens[index].folded)
            // "chemicals": no adjective has a plural.
            if usual == "a", word.hasSuffix("s"), word.utf8.count > 4,
                !["ss", "us", "is", "less"].contains(where: { word.hasSuffix($0) })
            {
                tokens[index].partInContext = "n"
                continue
            }
            // "were closed", "has been printed", "were flooded": what was done.
            if usual == "a" || usual == "n", word.hasSuffix("ed"), index > 0, spelled.isBeside(index),
                beForms.contains(spelled.word(index - 1))
            {
                tokens[index].partInContext = "v"
                continue
            }
            // "Orlanda Bank closed 18 branches": between a noun and what a determiner or number begins.
            if usual == "a", word.hasSuffix("ed"), index > 0, index + 1 < tokens.count,
                spelled.isBeside(index),
                tokens[index - 1].isName || tokens[index - 1].isContent && tokens[index - 1].part == "n",
                tokens[index + 1].isMeasured || determiners.contains(spelled.word(index + 1))
            {
                tokens[index].partInContext = "v"
                continue
            }
            // "owns more than a hundred": never the adjective.
            if word == "owns"
                || word == "owned" && !beForms.contains(index > 0 ? spelled.word(index - 1) : "")
            {
                tokens[index].partInContext = "v"
                continue
            }
            if isNounByPlace(index, tokens, spelled) {
                tokens[index].partInContext = "n"
                continue
            }
            guard usual == "v" || usual == "n", tokens[index].direction == nil else { continue }
            let isBeside = index > 0 && spelled.isBeside(index)
            let before = isBeside ? spelled.word(index - 1) : ""
            let next = index + 1 < tokens.count && spelled.isBeside(index + 1) ? spelled.word(index + 1) : ""
            let isParticiple = word.hasSuffix("ed")
            // "is not investigating".
            if usual == "n", word.hasSuffix("ing"), isBeside, index > 1 {
                let isAuxiliary =
                    beForms.contains(before)
                    || ["not", "never", "still", "now", "also"].contains(before)
                        && beForms.contains(spelled.word(index - 2))
                if isAuxiliary,
                    ["the", "a", "an", "its", "his", "her", "their"].contains(next)
                {
                    tokens[index].partInContext = "v"
                    continue
                }
            }
            // "We planted 420 pines".
            if usual == "n", isParticiple, ["we", "they", "he", "she", "it", "i", "who"].contains(before) {
                tokens[index].partInContext = "v"
                continue
            }
            // "Lena Voss heads the clinic".
            if usual == "n", word.hasSuffix("s"), isBeside, tokens[index - 1].isName,
                ["the", "a", "an", "its"].contains(next), !tokens[index].meant.entry.own.isEmpty
            {
                tokens[index].partInContext = "v"
                continue
            }
            // "complaints about delays".
            if usual == "v", word.hasSuffix("s"), ["about", "of", "against"].contains(before) {
                tokens[index].partInContext = "n"
                continue
            }
            if usual == "v", !isParticiple, tokens[index].events.isEmpty {
                let isAfterDeterminer =
                    determiners.contains(before)
                    || isBeside && tokens[index - 1].part == "a" && word.hasSuffix("s") && word.utf8.count > 3
                let isSubject =
                    auxiliaries.contains(next)
                    && (!isBeside || tokens[index - 1].isName || tokens[index - 1].part == "a"
                        || ["that", "and", "but", "while"].contains(before))
                if isAfterDeterminer || isSubject || !isBeside && next == "of" {
                    tokens[index].partInContext = "n"
                }
            } else if usual == "n", isBeside, index > 0 {
                let other = tokens[index - 1]
                let isSubjectBefore =
                    (other.isName || other.part == "n" && other.isContent) && !other.isMeasured
                    && !other.isDate
                let isPlural = other.folded.hasSuffix("s") || other.isName
                let isObjectNext =
                    afterVerbs.contains(next) || index + 1 < tokens.count && tokens[index + 1].isMeasured
                // "Trelko bribed customs officers".
                if isParticiple, other.isName, !next.isEmpty, next != "of" {
                    tokens[index].partInContext = "v"
                    continue
                }
                guard isSubjectBefore, isObjectNext, !tokens[index].meant.entry.own.isEmpty else { continue }
                if isParticiple
                    || isPlural && ["live", "come", "play", "work", "need", "plan", "produce"].contains(word)
                {
                    tokens[index].partInContext = "v"
                }
            }
        }
    }

    /// "the flat above", "the Orrel pass is", "it was rust that", "caused by rust": where only a noun can stand.
    private static func isNounByPlace(_ index: Int, _ tokens: [Token], _ spelled: SpelledText) -> Bool {
        let (usual, word) = (tokens[index].part, tokens[index].folded)
        guard usual != "n", index > 0, spelled.isBeside(index), !word.hasSuffix("ed"), !word.hasSuffix("ing")
        else { return false }
        let before = spelled.word(index - 1)
        let next = index + 1 < tokens.count && spelled.isBeside(index + 1) ? spelled.word(index + 1) : ""
        // "the lift in the north tower".
        if usual == "v", articles.contains(before), !next.isEmpty {
            return hanging.contains(next) || ["in", "of", "on"].contains(next)
        }
        if usual == "a" {
            return articles.contains(before) && hanging.contains(next)
        }
        // "the Tarrow tunnel remains": a verb after one that is named would have an s.
        if tokens[index - 1].isName, usual == "v", !word.hasSuffix("s"), next.hasSuffix("s"),
            tokens[index + 1].part == "v",
            !["s", "ch", "sh", "ese"].contains(where: { before.hasSuffix($0) })
        {
            var first = index - 1
            while first > 0, tokens[first - 1].isName, spelled.isBeside(first) { first -= 1 }
            if articles.contains(spelled.word(first - 1)) { return true }
        }
        if tokens[index - 1].isName { return ["is", "was", "has", "are", "were", "will"].contains(next) }
        return next == "that" && ["is", "was"].contains(before)
            || ["by", "from"].contains(before) && !tokens[index].meant.entry.own.isEmpty
                && (next.isEmpty || ["and", "in", "on", "at"].contains(next))
    }

    private static let articles: Set<String> = ["the", "a", "an"]
    private static let hanging: Set<String> = [
        "above", "below", "beside", "near", "behind", "next", "at", "opposite", "under", "beneath",
    ]

    /// What is followed by its name in quotation marks.
    static let naming: Set<String> = [
        "slogan", "motto", "film", "book", "song", "play", "programme", "program", "campaign", "title",
        "exhibition", "novel", "poem", "album", "painting", "project", "operation", "ship", "series", "show",
        "magazine", "newspaper", "opera", "game", "restaurant", "brand", "name", "ferry", "yacht",
    ]

    /// Whether a quotation mark stands between two words.
    static func isQuotationMark(_ gap: some Collection<UInt8>) -> Bool {
        gap.contains { [0x22, 0x9C, 0x9D, 0x9E, 0xAB, 0xBB].contains($0) }
    }

    /// "the slogan “Bread first”": a word at the edge of what stands in quotation marks.
    func isBesideQuotationMark(_ index: Int) -> Bool {
        Self.isQuotationMark(spelled.gap(before: index)) && spelled.gap(before: index).first == 0x20
            || Self.isQuotationMark(spelled.gap(before: index + 1))
                && spelled.gap(before: index + 1).first != 0x20
    }

    /// Whether a stretch speaks of another of the things named before: "the new one", "the one in the south tower".
    func namesAnother(_ range: Range<Int>) -> Bool {
        range.prefix(6).contains { index in
            ["one", "ones"].contains(tokens[index].folded)
                && stretch(max(range.lowerBound, index - 2), index).contains { tokens[$0].folded == "the" }
        }
    }

    /// A possessive is its noun.
    private static func plain(_ folded: String) -> String {
        if folded.hasSuffix("'s"), folded.utf8.count > 3 { return String(folded.dropLast(2)) }
        if folded.hasPrefix("l'") || folded.hasPrefix("d'") || folded.hasPrefix("s'") {
            return String(folded.dropFirst(2))
        }
        return folded.hasSuffix("'") ? String(folded.dropLast()) : folded
    }

    /// "Line 5", "article 9": a number that names.
    private static func isLabel(
        _ quantity: Quantity,
        _ range: Range<Int>,
        _ tokens: [Token],
        _ spelled: SpelledText
    ) -> Bool {
        // "2022/23": the second part of a year.
        if range.lowerBound > 0, quantity.measure == .bare,
            spelled.gap(before: range.lowerBound).elementsEqual("/".utf8)
        {
            return true
        }
        guard quantity.measure == .bare, quantity.scale == 1, quantity.low == quantity.low.rounded(),
            range.count == 1,
            range.lowerBound > 0, spelled.isBeside(range.lowerBound), quantity.value < 1000
        else { return false }
        return labelled.contains(tokens[range.lowerBound - 1].folded)
    }

    /// "not one ship", "not a single": a denial, and no figure.
    private static func isNotOne(_ range: Range<Int>, _ spelled: SpelledText) -> Bool {
        spelled.word(range.lowerBound) == "one" && spelled.word(range.lowerBound - 1) == "not"
    }

    /// "the comedy 'Two Hats'": a number word that begins a name of several words.
    private static func isInName(
        _ range: Range<Int>,
        _ tokens: [Token],
        _ spelled: SpelledText,
        _ starts: Set<Int>
    ) -> Bool {
        let (first, next) = (range.lowerBound, range.lowerBound + 1)
        guard tokens[first].shape.contains(.capitalised), !tokens[first].shape.contains(.number),
            !starts.contains(first), tokens.indices.contains(next), spelled.isBeside(next)
        else { return false }
        return tokens[next].shape.contains(.capitalised)
    }

    private static let labelled: Set<String> = [
        "line", "article", "chapter", "section", "route", "highway", "flight", "room", "gate", "phase",
        "unit", "terminal",
        "platform", "level", "grade", "class", "group", "district", "ward", "paragraph", "page", "table",
        "figure", "no",
        "number", "division", "season", "episode", "volume", "part", "stage", "lane", "track", "bus", "tram",
        "reactor",
        "linie", "artikel", "ligne", "línea", "linea", "linha", "lijn", "linia",
    ]

    // MARK: - Segments

    private static let continuing: Set<String> = [
        "against", "after", "up", "down", "from", "compared", "versus", "than", "gegen", "nach", "contre",
        "après",
    ]
    private static let turning: Set<String> = [
        "but", "while", "whereas", "although", "though", "aber", "während", "mais", "pero", "ma", "mas",
        "maar",
    ]

    /// What a life's entries begin with.
    private static let lives: Set<String> = [
        "born", "raised", "educated", "died", "studied", "buried", "married", "founded", "built", "opened",
        "rebuilt", "closed", "demolished", "sold", "bought",
    ]

    private func makeSegments() -> [Segment] {
        var result: [Segment] = []
        for (number, sentence) in sentences.enumerated() {
            var starts: [(index: Int, continues: Bool)] = [(sentence.lowerBound, false)]
            // Where a clause of "who" began, and where the main one goes on after it.
            var relative: Int?
            var resumed: Set<Int> = []
            // "While hotels paid 2,310, care homes …": what leads in ends at its comma.
            let leads = ["while", "whereas", "although", "though"].contains(
                tokens[sentence.lowerBound].folded
            )
            let main = !leads ? nil : sentence.dropFirst(3).first { spelled.gap(before: $0).contains(0x2C) }
            for index in sentence.dropFirst() {
                if index == main {
                    starts.append((index, false))
                    continue
                }
                let gap = spelled.gap(before: index)
                let word = tokens[index].folded
                let hasComma = gap.contains(0x2C)
                let isMark =
                    gap.contains { $0 == 0x3B || $0 == 0x3A || $0 == 0x28 } || gap.elementsEqual(" – ".utf8)
                    || gap.elementsEqual(" — ".utf8) || gap.elementsEqual(" - ".utf8)
                if isMark || Self.turning.contains(word) {
                    starts.append((index, false))
                } else if hasComma, Self.continuing.contains(word) || word == "not" || word == "nicht" {
                    starts.append((index, true))
                } else if hasComma, ["and", "or", "with", "as", "und", "et", "y", "e"].contains(word) {
                    starts.append((index, false))
                } else if hasComma,
                    ["which", "who", "where", "when", "die", "der", "das", "qui", "que", "che"].contains(
                        word
                    ),
                    !["is", "are", "was", "were"].contains(spelled.word(index + 1))
                {
                    starts.append((index, false))
                    relative = index
                } else if hasComma, spelled.word(index + 1) == "of",
                    ["which", "whom", "whose"].contains(spelled.word(index + 2))
                {
                    // "a union, most of which are led by women".
                    starts.append((index, false))
                    relative = index
                } else if hasComma, let clause = relative,
                    ["is", "are", "was", "were", "has", "have", "had", "will"].contains(word)
                        || isMainVerb(index, after: clause, sentence)
                {
                    // "The trial of Anna Stolz, who once advised Otto Reyl, *is in its second week*".
                    starts.append((index, true))
                    resumed.insert(index)
                    relative = nil
                } else if hasComma, word == "the",
                    [
                        "number", "figure",
                        "day", "date", "year", "month", "moment", "time", "week",
                    ].contains(
                        spelled.word(index + 1)
                    )
                {
                    // "on 16 October, the day on which the court …": an aside on the date.
                    starts.append((index, false))
                } else if hasComma, Self.lives.contains(word),
                    stretch(starts[starts.count - 1].index, index).contains(where: {
                        Self.lives.contains(spelled.word($0))
                    })
                {
                    // "born at Estemont in 1931, raised at Quillon": each has its own place and time.
                    starts.append((index, true))
                } else if isFigureSplit(index, word, hasComma, sentence) {
                    starts.append((index, true))
                }
            }
            for (place, start) in starts.enumerated() {
                let end = place + 1 < starts.count ? starts[place + 1].index : sentence.upperBound
                guard start.index < end else { continue }
                let range = start.index..<end
                var parent: Int?
                // "The hospital, which has 320 beds": what is said of the noun before.
                if place > 0, ["which", "who"].contains(tokens[start.index].folded), !result.isEmpty,
                    result[result.count - 1].sentence == number
                {
                    parent = result.count - 1
                }
                if !result.isEmpty, start.continues || lacksSubject(range, isFirst: place == 0) {
                    if place > 0 || refersBack(range) { parent = result.count - 1 }
                    if resumed.contains(start.index), place > 1 { parent = result.count - 2 }
                }
                result.append(Segment(tokens: range, sentence: number, parent: parent))
            }
        }
        return result
    }

    /// "The old bridge, which had stood since 1790, *collapsed*": the verb that the sentence lacked before the clause.
    private func isMainVerb(_ index: Int, after clause: Int, _ sentence: Range<Int>) -> Bool {
        func isVerb(_ place: Int) -> Bool {
            tokens[place].part == "v" && tokens[place].isTelling && !tokens[place].isName
        }
        // "The hospital, which has 320 beds, *serves* the north".
        let isPresent =
            tokens[index].folded.hasSuffix("s") && tokens.indices.contains(index + 1)
            && (Self.afterVerbs.contains(spelled.word(index + 1)) || tokens[index + 1].isMeasured)
        return isVerb(index) && (tokens[index].folded.hasSuffix("ed") || isPresent)
            && !stretch(sentence.lowerBound, clause).contains(where: isVerb)
            && !stretch(sentence.lowerBound, clause).contains {
                !tokens[$0].isDate && Self.auxiliaries.contains(tokens[$0].folded)
            }
    }

    /// Whether a list of figures goes on here: "7 homicides in one county and 12 in another".
    private func isFigureSplit(_ index: Int, _ word: String, _ hasComma: Bool, _ sentence: Range<Int>) -> Bool
    {
        guard hasComma || word == "and" || word == "und" || word == "et" || word == "y" else { return false }
        guard let before = quantities.last(where: { $0.tokens.upperBound <= index }),
            before.tokens.lowerBound >= sentence.lowerBound,
            let after = quantities.first(where: { $0.tokens.lowerBound >= index }),
            after.tokens.lowerBound < sentence.upperBound
        else { return false }
        return after.tokens.lowerBound - index <= 8
    }

    /// Whether a stretch has no subject of its own.
    private func lacksSubject(_ range: Range<Int>, isFirst: Bool) -> Bool {
        if refersBack(range) { return true }
        guard !isFirst else { return false }
        return !range.contains { index in
            tokens[index].isTelling && !tokens[index].isName && tokens[index].part == "n"
                && !quantities.contains { $0.tokens.contains(index) }
        }
    }

    /// Whether its first word but for dates and small words points back: "it", "they", "the northern one".
    func refersBack(_ range: Range<Int>) -> Bool {
        for index in range {
            let token = tokens[index]
            if token.classes.contains(.pronoun),
                !["that", "this", "who", "which", "these", "those"].contains(token.folded)
            {
                return true
            }
            if token.isTelling || token.isMeasured { return false }
        }
        return false
    }

    /// "68 percent of farmland, *leased land included*, is used": what stands between commas only to say what counts too.
    func isInAside(_ index: Int, of range: Range<Int>) -> Bool {
        guard range.contains(where: { Self.counting.contains(tokens[$0].folded) }) else { return false }
        func isComma(_ place: Int) -> Bool { spelled.gap(before: place).contains(0x2C) }
        guard let start = stretch(range.lowerBound + 1, index + 1).last(where: isComma),
            let end = stretch(index + 1, range.upperBound).first(where: isComma), end - start <= 6
        else { return false }
        return (start..<end).contains { Self.counting.contains(tokens[$0].folded) }
    }

    private static let counting: Set<String> = [
        "included", "including", "excluded", "excluding", "except", "excepted",
    ]

    /// Whether a word stands right after the one before it, with nothing but spaces and an apostrophe between: "hikers' club".
    func isJoined(_ index: Int) -> Bool {
        spelled.gap(before: index).allSatisfy { [0x20, 0x27, 0xE2, 0x80, 0x99].contains($0) }
    }

    /// Whether a word stands in the genitive: "Carden's".
    func isPossessive(_ index: Int) -> Bool {
        let bytes = tokens[index].bytes
        let word = String(decoding: spelled.bytes[bytes], as: UTF8.self)
        return word.hasSuffix("'s") || word.hasSuffix("’s") || word.hasSuffix("s'") || word.hasSuffix("s’")
    }

    /// "in the course of", "on account of": a word that only joins.
    func isIdiom(_ index: Int) -> Bool {
        let (word, before) = (tokens[index].folded, spelled.word(index - 1))
        if ["subject", "due", "according"].contains(word), spelled.word(index + 1) == "to" { return true }
        // "on the other hand", "for its part", "by contrast".
        if word == "hand", ["other", "one"].contains(before) { return true }
        if word == "part", ["its", "their", "his", "her"].contains(before) { return true }
        if ["contrast", "fact", "turn", "particular", "addition", "general"].contains(word),
            ["by", "in"].contains(before)
        {
            return true
        }
        guard Self.joining.contains(tokens[index].folded), spelled.word(index + 1) == "of" else {
            return false
        }
        return ["in", "on", "by", "at", "the", "as", "a", "an"].contains(spelled.word(index - 1))
    }

    private static let joining: Set<String> = [
        "course", "account", "means", "terms", "event", "turn", "basis", "wake", "case", "view", "result",
        "spite", "order", "decree", "decision", "request",
        "addition", "absence", "favour", "favor", "behalf", "light", "purpose", "number", "total",
    ]

    /// Whether a token belongs to a phrase that states an act, and is not its first word: "without a *break*".
    func isInPhrase(_ index: Int) -> Bool {
        (max(0, index - 7)..<index).contains { start in
            tokens[start].events.contains { start + $0.length > index || $0.tail?.contains(index) == true }
        }
    }

    /// The segment of a token.
    func segment(of token: Int) -> Int { segments.firstIndex { $0.tokens.contains(token) } ?? 0 }

    /// The words of tokens as they stand.
    func words(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let bytes = tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound
        return String(decoding: spelled.bytes[bytes], as: UTF8.self)
    }

    func words(bytes: Range<Int>) -> String { String(decoding: spelled.bytes[bytes], as: UTF8.self) }

    /// Whether an "and" or "but" with a verb of its own stands between a denial and a word.
    private func endsDenial(_ denial: Int, _ index: Int) -> Bool {
        stretch(denial + 1, index).contains { place in
            // "was never popular, was signed in 1988".
            // "has never lost its licence, which was extended": another clause.
            if spelled.gap(before: place).contains(0x2C), ["which", "who"].contains(tokens[place].folded) {
                return true
            }
            if spelled.gap(before: place).contains(0x2C),
                ["was", "were", "is", "are", "has", "have", "had", "will"].contains(tokens[place].folded)
            {
                return true
            }
            return ["and", "but"].contains(tokens[place].folded)
                && (["was", "were", "is", "are", "has", "have", "had", "will"].contains(
                    spelled.word(place + 1)
                )
                    // "has not resigned and remains".
                    || place + 1 < tokens.count && tokens[place + 1].part == "v"
                        && tokens[place + 1].folded.hasSuffix("s"))
                && !["neither", "nobody", "none", "nothing", "no"].contains(tokens[denial].folded)
        }
    }

    /// Whether an odd number of denials stands before a token in its segment: "never interrupted"; two deny nothing.
    func isDenied(_ index: Int) -> Bool {
        let segment = segments[self.segment(of: index)]
        var count = 0
        for place in segment.tokens where place < index {
            // "has yet to appear".
            if tokens[place].folded == "yet", spelled.word(place + 1) == "to" {
                count += 1
                continue
            }
            // "shall cease to operate".
            if ["cease", "ceases", "ceased"].contains(tokens[place].folded), spelled.word(place + 1) == "to" {
                count += 1
                continue
            }
            guard tokens[place].classes.contains(.negation), !isBound(place) else { continue }
            let word = tokens[place].folded
            // "cannot pay its debts and was declared insolvent": what is joined on is said anew.
            if endsDenial(place, index) { continue }
            // "nor", "not only" deny nothing by themselves; "without" and "no" deny the next words.
            if word == "not", spelled.word(place + 1) == "only" { continue }
            // "mayor without a break since 2014, resigned".
            if word == "without",
                stretch(place + 1, index + 1).contains(where: { spelled.gap(before: $0).contains(0x2C) })
            {
                continue
            }
            if ["no", "without", "ohne", "kein", "keine"].contains(word), index - place > 5,
                (place..<index).contains(where: { tokens[$0].isTelling && tokens[$0].part == "v" })
            {
                if word == "without" { continue }
            }
            count += 1
        }
        if isCalledFalse(before: index) { count += 1 }
        // "reported not one burglary".
        if segment.tokens.contains(index + 2), spelled.word(index + 1) == "not",
            ["one", "a", "any", "single"].contains(spelled.word(index + 2))
        {
            count += 1
        }
        // "lost no game" denies that one was lost.
        if [
            "no", "none", "nobody", "nothing", "neither", "niemand", "personne", "nadie", "nessuno",
            "ninguém", "keine",
            "kein", "aucun", "ningún", "nessun",
        ].contains(spelled.word(index + 1)),
            segment.tokens.contains(index + 1), !isBound(index + 1)
        {
            count += 1
        }
        return count % 2 == 1
    }

    /// "It is false that the mayor took bribes".
    private func isCalledFalse(before index: Int) -> Bool {
        let start = sentences[segments[segment(of: index)].sentence].lowerBound
        guard index > start + 3, spelled.word(start) == "it", ["is", "was"].contains(spelled.word(start + 1))
        else {
            return false
        }
        var place = start + 2
        if ["a", "an", "simply", "quite", "just"].contains(spelled.word(place)) { place += 1 }
        return [
            "false", "untrue", "wrong", "incorrect", "lie", "myth", "invention", "hoax", "nonsense",
            "impossible",
        ].contains(spelled.word(place)) && spelled.word(place + 1) == "that"
    }

    /// "no more than 80", "not later than May": a limit, which denies nothing.
    private func isBound(_ place: Int) -> Bool {
        guard ["no", "not"].contains(tokens[place].folded), spelled.word(place + 2) == "than" else {
            return false
        }
        return [
            "more", "fewer", "less", "later", "earlier", "higher", "lower", "longer", "shorter", "larger",
            "smaller",
        ].contains(spelled.word(place + 1))
    }
}

extension SpelledText {
    /// Whether a sentence ends before a word: a full stop, question or exclamation mark and space, or a line's end.
    func endsStatement(before index: Int) -> Bool {
        let gap = gap(before: index)
        if gap.contains(0x0A) { return true }
        guard gap.count > 1, let mark = gap.firstIndex(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F })
        else { return false }
        guard gap[mark] == 0x2E else { return true }
        // "Dr. Lee", "No. 5": short words with a full stop end no sentence.
        let before = word(index - 1)
        // "the U.S. Department".
        if before.utf8.count == 1, !before.utf8.allSatisfy({ (48...57).contains($0) }) { return false }
        return before.utf8.count > 3
            || !["dr", "mr", "mrs", "ms", "st", "no", "vs", "prof", "gen", "sen", "rep"].contains(before)
    }
}

/// The places from one to another; none where the second does not come after the first.
func stretch(_ from: Int, _ to: Int) -> Range<Int> { from..<max(from, to) }
