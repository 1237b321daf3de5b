import ClaimModel
import TextReading

/// A passage read for what it states, with what stands around it.
struct ReadPassage {
    let text: StatementText
    let passage: JudgedPassage
    let language: Language
    let surroundings: Surroundings
    /// Who speaks, where the passage begins with a name and a colon, or its document names a speaker.
    let speaker: Surroundings?
    /// What is read: the passage's text, and of a table its cells as sentences.
    let shownText: String
    /// The tokens of that beginning.
    let prefix: Range<Int>
    /// Whether figures stand in the cells of a table.
    let isTable: Bool
    /// Of a table, where the passage's own rows stand.
    private let ownBytes: [Range<Int>]?
    /// Words of the publisher: who issues what the passage says.
    let publisher: Surroundings

    init(_ passage: JudgedPassage) {
        self.passage = passage
        let table = TableText(passage)
        isTable = table != nil
        ownBytes = table?.ownBytes
        let shown = table?.text ?? passage.text
        shownText = shown
        language = SeenLanguage.of(passage.text)
        let text = StatementText(shown, date: passage.documentDate, language: language)
        self.text = text
        publisher = Surroundings([passage.publisher ?? ""])
        var prefix = 0..<0
        if table == nil, let first = text.segments.first, text.segments.count > 1,
            let next = text.segments.dropFirst().first(where: {
                text.spelled.gap(before: $0.tokens.lowerBound).contains(0x3A)
            }),
            next.tokens.lowerBound <= 18, next.sentence == 0
        {
            let head = 0..<next.tokens.lowerBound
            if text.tokens[first.tokens].contains(where: { $0.isName }),
                text.quantities.allSatisfy({ $0.tokens.lowerBound >= head.upperBound }),
                passage.text.contains(": "), Self.looksLikeSpeaker(text, head)
            {
                prefix = head
            }
        }
        self.prefix = prefix
        var named = prefix.isEmpty ? "" : text.words(prefix)
        if let own = passage.speaker { named += " " + own }
        speaker = named.isEmpty ? nil : Surroundings([named])
        surroundings = Surroundings(
            [passage.documentTitle ?? "", passage.publisher ?? "", named, table?.surroundings ?? ""]
        )
    }

    /// Whether a token stands in a row that the passage has, and not in one that only stands around it.
    func isOwn(_ token: Int) -> Bool {
        guard let ownBytes, text.tokens.indices.contains(token) else { return true }
        return ownBytes.contains { $0.contains(text.tokens[token].bytes.lowerBound) }
    }

    /// The words that name a row of a table, of which each cell is a sentence.
    func rowName(ofSentence sentence: Int) -> Range<Int> {
        let tokens = text.sentences[sentence]
        let end = tokens.dropFirst().first { index in
            text.spelled.gap(before: index).contains { $0 == 0x7C || $0 == 0x3A }
        }
        return tokens.lowerBound..<(end ?? tokens.upperBound)
    }

    /// The one year that all dates of the passage lie in, or of its title where it has none; nil for none or several.
    var onlyTime: DateSpan? {
        var spans = text.dates.compactMap(\.span)
        if spans.isEmpty, let title = passage.documentTitle {
            spans = dates(in: title, relativeTo: nil, limit: 4).map(\.span)
        }
        let years = Set(spans.flatMap { [$0.start?.year, $0.end?.year] })
        guard years.count == 1, let only = years.first, let year = only else { return nil }
        return CalendarDate(year: year).map { DateSpan($0) }
    }

    /// "Transport minister Rita Solm:" rather than "Head office of Pontex:": it ends with a name, or an aside after one.
    private static func looksLikeSpeaker(_ text: StatementText, _ head: Range<Int>) -> Bool {
        let names = head.filter { text.tokens[$0].isName }
        guard names.count >= 2, let first = names.first else { return false }
        let pairs = zip(names, names.dropFirst()).contains { $1 == $0 + 1 }
        return pairs && !head.contains { ["of"].contains(text.spelled.word($0)) && $0 < first }
    }

    /// Whether the one who issues the passage speaks: "we", "our", or the publisher by name.
    func isIssuer(_ indices: Range<Int>) -> Bool {
        indices.contains {
            Self.organs.contains(text.tokens[$0].folded) || text.tokens[$0].classes.contains(.own)
                || publisher.has(text.tokens[$0].meant) && text.tokens[$0].isTelling
        }
    }

    /// Those who issue figures and findings in their own name.
    private static let organs: Set<String> = [
        "police", "ministry", "office", "agency", "court", "department", "bureau", "institute", "commission",
        "authority", "authorities",
        "board", "council", "inquiry", "audit", "auditors", "registry", "bank", "parliament", "management",
        "officials", "government",
        "service", "coroner", "prosecutors", "prosecutor", "fund", "organisation", "organization",
        "university", "researchers", "scientists", "census", "rolls", "records", "register", "statistics",
        "data", "figures",
        "filings", "study", "survey", "report", "accounts", "minutes",
    ]

    /// Whether a token stands in quotation marks that someone's words are given in.
    func isQuoted(_ token: Int) -> Bool {
        let bytes = text.spelled.bytes
        let place = text.tokens[token].bytes.lowerBound
        var (open, straight) = (0, 0)
        var index = 0
        while index + 2 < bytes.count, index < place {
            if bytes[index] == 0x22 { straight += 1 }
            if bytes[index] == 0xE2, bytes[index + 1] == 0x80 {
                if bytes[index + 2] == 0x9C { open += 1 }
                if bytes[index + 2] == 0x9D { open -= 1 }
            }
            index += 1
        }
        return open > 0 || straight % 2 == 1
    }

    /// How what is said at a token is meant.
    enum Reality { case said, hearsay, notDone, refused }

    /// - Parameter isFuture: Whether the claim itself speaks of what is to come.
    func reality(at token: Int, isFuture: Bool, isPlanned: Bool) -> Reality {
        let segment = text.segments[text.segment(of: token)]
        let tokens = text.tokens
        let sentence = text.sentences[segment.sentence]
        if isAsked(sentence) { return .notDone }
        // "was nearly evacuated": it was not.
        if !tokens[token].isMeasured, !tokens[token].shape.contains(.number),
            ["nearly", "almost", "narrowly"].contains(text.spelled.word(token - 1)),
            ["was", "were", "had", "been", "has", "have"].contains(text.spelled.word(token - 2))
        {
            return .refused
        }
        // "asks whether it shrank": a question.
        if let whether = sentence.first(where: { text.spelled.word($0) == "whether" }), whether < token,
            segment.tokens.contains(whether)
        {
            return .notDone
        }
        for index in sentence where index < token && !prefix.contains(index) {
            // "was thought to be worth", "is said to be 800 years old", "had heard that".
            let word = tokens[index].folded
            if Self.reputed.contains(word), text.spelled.word(index + 1) == "to",
                ["is", "are", "was", "were", "been"].contains(text.spelled.word(index - 1)),
                segment.tokens.contains(index)
            {
                return .hearsay
            }
            if ["heard", "hears", "read"].contains(word), text.spelled.word(index + 1) == "that" {
                return .hearsay
            }
            // "an earlier version of this article said".
            if word == "version",
                ["earlier", "previous", "first", "original"].contains(text.spelled.word(index - 1))
            {
                return .hearsay
            }
            guard tokens[index].classes.contains(.speech) || tokens[index].classes.contains(.hearsay) else {
                continue
            }
            let that = stretch(index + 1, min(index + 8, token + 1)).first { text.spelled.word($0) == "that" }
            let isReport = that.map { $0 - index < 3 } ?? false
            // "wrote to the office that a station gave": told to somebody.
            let isTold =
                that.map { that in
                    that - index >= 3 && segment.tokens.contains { $0 >= that }
                        && ["to", "the", "us", "me", "our", "on", "in", "at", "during"].contains(
                            text.spelled.word(index + 1)
                        )
                } ?? false
            let isOwn = isIssuer(sentence.lowerBound..<index)
            // "I never said that …": what was not said is not said to be so.
            if isReport, text.isDenied(index) { return .hearsay }
            if tokens[index].classes.contains(.hearsay), isTeller(index, sentence),
                segment.tokens.contains(index)
                    || index < segment.tokens.lowerBound && index - sentence.lowerBound < 5,
                !text.spelled.gap(before: segment.tokens.lowerBound).contains(0x3A)
            {
                return .hearsay
            }
            if isReport, !isOwn, !tokens[index].classes.contains(.finding), segment.tokens.contains(index) {
                return .hearsay
            }
            if isTold, !isOwn, Self.saying.contains(tokens[index].folded) { return .hearsay }
        }
        // "… , the builder wrote in 2019", "“…”, said the builder": said by another, after.
        for index in sentence where index > token && Self.saying.contains(tokens[index].folded) {
            let next = text.spelled.word(index + 1)
            let clause = text.segments[text.segment(of: index)].tokens
            if next == "that" || isIssuer(clause) { continue }
            // "sixteen, and not six, as an earlier version said": said of what it was not.
            let previous = text.segments[max(0, text.segment(of: index) - 1)].tokens
            if text.spelled.word(clause.lowerBound) == "as", !previous.contains(token),
                previous.prefix(2).contains(where: { text.spelled.word($0) == "not" })
            {
                continue
            }
            let isAside =
                (clause.lowerBound...index).contains {
                    $0 > token && text.spelled.gap(before: $0).contains(0x2C)
                } || isQuoted(token)
            if isAside { return .hearsay }
        }
        // "decided against an order".
        for index in segment.tokens where index < token && text.spelled.word(index) == "against" {
            if ["decided", "decides", "voted", "ruled", "advised", "opted"].contains(
                text.spelled.word(index - 1)
            ),
                token - index <= 8
            {
                return .refused
            }
        }
        var isUnreal = false
        for index in segment.tokens where !tokens[index].isName && !tokens[index].isDate {
            let classes = tokens[index].classes
            let word = tokens[index].folded
            // "had thought of ordering", "toyed with selling".
            if index < token, !isPlanned, Self.musing.contains(word),
                ["of", "about", "with"].contains(text.spelled.word(index + 1)),
                text.spelled.word(index + 2).hasSuffix("ing")
            {
                isUnreal = true
            }
            // "is in talks to buy", "are calling for a ban".
            if index < token, !isPlanned,
                word == "talks" && ["to", "about", "over", "on"].contains(text.spelled.word(index + 1))
                    || ["calling", "calls", "call", "called", "campaigning", "pressing", "pushing", "asking"]
                        .contains(word)
                        && text.spelled.word(index + 1) == "for"
            {
                isUnreal = true
            }
            // "is forecast to emit", "is set to open".
            if index < token, !isPlanned, !isFuture, text.spelled.word(index + 1) == "to",
                Self.foreseen.contains(word),
                ["is", "are", "was", "were", "been"].contains(text.spelled.word(index - 1))
            {
                isUnreal = true
            }
            // "was meant to be ready", "ought to be ready".
            if index < token, !isPlanned,
                word == "ought"
                    || ["meant", "supposed", "due"].contains(word) && text.spelled.word(index + 1) == "to"
            {
                isUnreal = true
            }
            if index < token,
                classes.contains(.possible) || classes.contains(.planned) && word != "bill" || word == "would"
            {
                if isPlanned { continue }
                // "Plans for the stadium were rejected": what was decided of them.
                if isVerdict(token),
                    ["plan", "plans", "proposal", "proposals", "bid", "application", "motion", "draft"]
                        .contains(word)
                {
                    continue
                }
                if !classes.contains(.function), tokens[index].part == "n", language == .english,
                    word != "draft",
                    word != "proposal", word != "plan"
                {
                    continue
                }
                isUnreal = true
            }
            if index > token, ["might", "may", "could", "should", "would"].contains(word), !isPlanned {
                isUnreal = true
            }
            if index < token, classes.contains(.future), !isFuture, word != "soon", word != "tomorrow" {
                isUnreal = true
            }
            if index > token, classes.contains(.planned) || classes.contains(.possible), index > 0,
                word != "asked",
                ["was", "were", "is", "are", "be", "been", "could", "might", "being"].contains(
                    text.spelled.word(index - 1)
                )
            {
                isUnreal = !isPlanned
            }
            // "was to move", "was to hire 2,000 teachers".
            if index <= token, !isFuture, text.spelled.word(index - 1) == "to",
                ["was", "were"].contains(text.spelled.word(index - 2)),
                tokens[index].part == "v" || index == token
            {
                isUnreal = true
            }
            if word == "be", index < token || index - token < 8, index > 0,
                text.spelled.word(index - 1) == "to",
                ["was", "were", "is", "are"].contains(text.spelled.word(index - 2)), !isFuture
            {
                isUnreal = true
            }
        }
        guard isUnreal else { return .said }
        return isRefused(after: token, segment) ? .refused : .notDone
    }

    /// Whether a token says that something was approved or turned down.
    private func isVerdict(_ token: Int) -> Bool {
        text.tokens[token].events.contains { EventLexicon.known.names[$0.row] == "approval" }
    }

    private static let foreseen: Set<String> = [
        "forecast", "forecasted", "predicted", "projected", "likely", "set", "poised", "tipped", "slated",
        "expected",
    ]

    private static let reputed: Set<String> = [
        "thought", "believed", "said", "reputed", "rumoured", "rumored", "supposed", "assumed", "reported",
        "alleged",
    ]

    private static let musing: Set<String> = [
        "thought", "think", "thinks", "thinking", "dreamt", "dreamed", "dreams", "toyed", "talked", "talk",
        "spoke", "idea",
        "intention", "dream",
    ]

    /// Whether a sentence ends with a question mark.
    private func isAsked(_ sentence: Range<Int>) -> Bool {
        guard let last = sentence.last else { return false }
        let end = text.tokens[last].bytes.upperBound
        let next =
            last + 1 < text.tokens.count ? text.tokens[last + 1].bytes.lowerBound : text.spelled.bytes.count
        return text.spelled.bytes[end..<max(end, next)].contains(0x3F)
    }

    /// Whether visitors and readers tell something here, rather than being counted.
    private func isTeller(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard ["visitor", "visitors", "reader", "readers"].contains(text.tokens[index].folded) else {
            return true
        }
        return sentence.contains { Self.saying.contains(text.tokens[$0].folded) }
            || text.spelled.word(index - 1) == "to" && text.spelled.word(index - 2) == "according"
    }

    private static let saying: Set<String> = [
        "said", "says", "wrote", "writes", "told", "claimed", "claims", "tweeted", "posted", "alleged",
        "argued",
    ]

    /// Whether the text goes on to say that it did not come to be: "but it was left as it was", "threw out the bill".
    private func isRefused(after token: Int, _ segment: StatementText.Segment) -> Bool {
        let sentence = text.sentences[segment.sentence]
        for index in sentence
        where !segment.tokens.contains(index) || text.spelled.word(index) == "against" || index < token {
            let before = index > 0 ? text.tokens[index - 1].classes : []
            if index > token,
                [
                    "still", "left", "remain", "remains", "remained", "stayed", "stays", "against", "kept",
                    "instead",
                ].contains(
                    text.spelled.word(index)
                )
            {
                return true
            }
            if index > token, text.tokens[index].classes.contains(.negation), !before.contains(.negation) {
                return true
            }
            if text.tokens[index].events.contains(where: {
                $0.side < 0 && EventLexicon.known.names[$0.row] == "approval"
            }), index < token {
                return true
            }
        }
        return false
    }
}
