import TextReading

/// A sentence read for its figures and dates, and for what each of them is of.
///
/// Of several figures each has the part of the sentence around it: "spent 4 million on roads in 2022, after 3 million in
/// 2021". A part that names nothing of its own is of what the part before it is of; one with words before its figure has
/// a subject of its own.
struct VetSentence: Sendable {
    let text: String
    /// The stems of its words, small words, figures and dates left out.
    let words: Set<String>
    let figures: [VetFigure]
    /// The years that it names without a month, but for those of its figures' days.
    let years: [Year]
    /// All years that it may name, those of its days and of numbers among them.
    let yearsNamed: Set<String>
    /// The names among its words.
    let names: Set<String>
    /// The words before its first figure.
    let lead: Set<String>
    /// Its first word, where that says what it is about: it may be a name.
    let opening: Set<String>
    /// Whether it goes on about what the sentence before is about: "Of this, …", "The share was …", a number alone.
    let goesOn: Bool

    /// A year that a sentence names.
    struct Year: Sendable {
        let year: String
        let bytes: Range<Int>
    }

    /// A word that says what the sentence is about.
    private struct Term {
        let stem: String
        let written: String
        let bytes: Range<Int>
        let isName: Bool
        let isYear: Bool
    }

    /// - Parameter earlier: A figure of the sentence before: a bare number may count the same.
    init(_ text: String, _ language: Language?, after earlier: Quantity? = nil, _ stemmer: inout Stemmer) {
        self.text = text
        let read = TextReading.words(of: text)
        let dates = SentenceDates(text, language, read)
        let (days, yearless) = (dates.dates, dates.yearless)
        let utf8 = Array(text.utf8)
        let (quantities, isBorrowed, takesUp) = Self.quantities(
            in: text,
            language,
            days.map(\.bytes) + yearless.map(\.bytes),
            read,
            after: earlier
        )
        let taken = quantities.map(\.bytes) + days.map(\.bytes) + yearless.map(\.bytes)
        var terms: [Term] = []
        for (place, word) in read.enumerated() where !taken.contains(where: { $0.overlaps(word.bytes) }) {
            guard word.folded.count > 2, !word.shape.contains(.number),
                !StopWords.contains(word.folded), !StopWords.contains(word.folded, in: language)
            else { continue }
            let isName = place > 0 && word.shape.contains(.capitalised)
            terms.append(
                Term(
                    stem: stemmer.stem(word.folded),
                    written: String(decoding: utf8[word.bytes], as: UTF8.self),
                    bytes: word.bytes,
                    isName: isName,
                    isYear: false
                )
            )
        }
        words = Set(terms.map(\.stem))
        names = Set(terms.filter(\.isName).map(\.stem))
        opening = Set(terms.filter { $0.bytes.lowerBound == read.first?.bytes.lowerBound }.map(\.stem))
        goesOn =
            takesUp || read.prefix(6).contains { Self.referring.contains($0.folded) }
            || zip(read, read.dropFirst()).contains {
                $0.folded == "of" && Self.pronouns.contains($1.folded)
            }
        let years = days.flatMap { day in
            Self.years(day).map { Term(stem: $0, written: $0, bytes: day.bytes, isName: false, isYear: true) }
        }
        yearsNamed = Set(
            read.map(\.folded).filter {
                $0.utf8.count == 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
        )
        let firstFigure = taken.map(\.lowerBound).min() ?? text.utf8.count
        lead = Set(terms.filter { $0.bytes.lowerBound < firstFigure }.map(\.stem))
        self.years = dates.years
        let said = Self.attribution(read)
        let parts = SentenceParts(read, utf8, quantities.map(\.bytes))
        let isSpan = Self.isSpan(read, years.map(\.bytes)) || days.contains { Self.years($0).count > 1 }
        var figures: [VetFigure] = []
        for (number, quantity) in quantities.enumerated() where quantity.isTelling {
            let figure = Self.figure(
                .quantity(quantity),
                quantity.bytes,
                text,
                terms + years,
                parts,
                number,
                isBorrowed: isBorrowed.contains(number),
                nouns: isBorrowed.contains(number) ? [] : Self.nouns(of: quantity, &stemmer),
                said: said,
                yearsOfAll: isSpan ? Set(years.map(\.stem)) : [],
                read
            )
            figures.append(figure)
        }
        // A year alone is the time of the figures beside it.
        let hasNumbers = read.contains { word in
            word.shape.contains(.number) && !days.contains { $0.bytes.overlaps(word.bytes) }
        }
        let dated =
            (days.filter { !hasNumbers && quantities.isEmpty || $0.span.start?.month != nil }
            .map { (value: VetFigure.Value.date($0), bytes: $0.bytes) } + yearless)
            .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        let dateParts = SentenceParts(read, utf8, dated.map(\.bytes))
        for (number, day) in dated.enumerated() {
            figures.append(
                Self.figure(
                    day.value,
                    day.bytes,
                    text,
                    terms,
                    dateParts,
                    number,
                    isBorrowed: false,
                    nouns: [],
                    said: said,
                    yearsOfAll: [],
                    read
                )
            )
        }
        self.figures = figures
    }

    private static func figure(
        _ value: VetFigure.Value,
        _ bytes: Range<Int>,
        _ text: String,
        _ terms: [Term],
        _ parts: SentenceParts,
        _ number: Int,
        isBorrowed: Bool,
        nouns: Set<String>,
        said: Range<Int>?,
        yearsOfAll: Set<String>,
        _ words: [Word]
    ) -> VetFigure {
        func stems(_ ranges: [Range<Int>], years: Bool = false) -> Set<String> {
            Set(
                terms.filter { term in
                    term.isYear == years && ranges.contains { $0.contains(term.bytes.lowerBound) }
                }.map(\.stem)
            )
        }
        let own = parts.own(number)
        let before = own.lowerBound..<max(own.lowerBound, bytes.lowerBound)
        // "today it has 14": of what was named before.
        let isReferring = words.contains {
            before.contains($0.bytes.lowerBound) && pronouns.contains($0.folded)
        }
        let hasSubject = number > 0 && !isReferring && !stems([before]).isEmpty
        var shared = [parts.tail]
        if number > 0, !hasSubject {
            shared.append(parts.lead)
            // What names nothing of its own is of what the part before is of: "…, after 3 million in 2021"; what does shares
            // its verb: "4,120 arrived by ambulance and 1,310 by helicopter".
            let earlier = parts.own(number - 1)
            shared.append(
                stems([own]).isEmpty
                    ? earlier : upToPreposition(earlier, after: parts.figure(number - 1), words)
            )
        }
        let ownYears = stems([own], years: true)
        let wide = ownYears.isEmpty ? stems([parts.lead, parts.tail], years: true) : ownYears
        let isNow = words.contains { own.contains($0.bytes.lowerBound) && now.contains($0.folded) }
        let years = yearsOfAll.isEmpty ? isNow ? ownYears : wide : yearsOfAll
        let allYears = Set(terms.filter(\.isYear).map(\.stem))
        // What is said of several figures at once tells none of them from another.
        let isLeadShared = number == 0 && parts.count > 1 && !parts.hasSubject(1, terms.map(\.bytes))
        let ownWords = stems([isLeadShared ? bytes.lowerBound..<max(bytes.lowerBound, own.upperBound) : own])
        let clauseRanges = [own] + shared
        let names = terms.filter { term in
            term.isName && clauseRanges.contains { $0.contains(term.bytes.lowerBound) }
                && !(said?.contains(term.bytes.lowerBound) ?? false)
        }
        return VetFigure(
            value: value,
            isBorrowed: isBorrowed,
            isAlone: parts.count == 1,
            isDifference: isDifference(value, bytes, words),
            text: String(decoding: Array(text.utf8)[bytes], as: UTF8.self),
            bytes: bytes,
            own: ownWords.union(years).union(nouns),
            clause: stems(clauseRanges).union(years).union(nouns),
            subject: number == 0 || hasSubject ? stems([before]) : stems([parts.lead]),
            names: Set(names.map(\.stem)),
            years: years,
            otherYears: isNow ? allYears.subtracting(years) : [],
            nouns: nouns,
            spelling: Dictionary(terms.map { ($0.stem, $0.written) }) { first, _ in first }
        )
    }

    /// The stems of the words for what a quantity counts.
    private static func nouns(of quantity: Quantity, _ stemmer: inout Stemmer) -> Set<String> {
        guard case .count(let words) = quantity.measure else { return [] }
        var stems: Set<String> = []
        for word in words where word.count > 2 { stems.insert(stemmer.stem(word)) }
        return stems
    }

    private static func upToPreposition(
        _ part: Range<Int>,
        after figure: Range<Int>,
        _ words: [Word]
    ) -> Range<Int> {
        let inside = words.filter {
            figure.upperBound <= $0.bytes.lowerBound && part.contains($0.bytes.lowerBound)
        }
        let end = inside.first { prepositions.contains($0.folded) }?.bytes.lowerBound ?? part.upperBound
        return figure.upperBound..<max(figure.upperBound, end)
    }

    private static let prepositions: Set<String> = [
        "by", "in", "on", "at", "for", "of", "from", "with", "to", "through", "via", "into", "under", "per",
    ]

    // MARK: - Reading

    /// The years of a date: both of "between 2020 and 2022".
    private static func years(_ day: DateMention) -> [String] {
        let ends = [day.span.start?.year, day.span.end?.year].compactMap(\.self)
        // A school year, a season, a fiscal year: another than that before it, with which it shares a year.
        if ends.count == 2, ends[1] == ends[0] + 1, day.bytes.count <= 9 { return ["\(ends[0])/\(ends[1])"] }
        return ends.count == 2 && ends[0] == ends[1] ? [String(ends[0])] : ends.map(String.init)
    }

    /// The figures; a bare number beside a figure counts what that counts, where words between them set it against that.
    private static func quantities(
        in text: String,
        _ language: Language?,
        _ days: [Range<Int>],
        _ words: [Word],
        after earlier: Quantity?
    ) -> (figures: [Quantity], borrowed: Set<Int>, takesUp: Bool) {
        let all = TextReading.quantities(in: text, language: language ?? .english).filter { quantity in
            quantity.measure != .ordinal && !days.contains { $0.overlaps(quantity.bytes) }
        }
        let read = zip(all, [nil] + all).map { quantity, before in
            notTaller(notLimit(readByItself(quantity, after: before, words, text), words), words)
        }
        var figures: [Quantity] = []
        var borrowed: Set<Int> = []
        for (place, quantity) in read.enumerated() {
            guard quantity.measure == .bare else {
                figures.append(quantity)
                continue
            }
            if let head = joinedHead(after: quantity, words) {
                figures.append(quantity.counting(as: .count([head]), unit: nil))
                continue
            }
            if let label = label(of: quantity, words, text) {
                if !yearLabels.contains(label) {
                    figures.append(quantity.counting(as: .count([label]), unit: nil))
                }
                continue
            }
            let next = read[place...].first { $0.measure != .bare }
            let isOneOfTwo = next.map { isJoined(quantity, $0, words) } ?? false
            let neighbour =
                isOneOfTwo ? next : read[..<place].last { $0.measure != .bare } ?? next ?? earlier
            borrowed.insert(figures.count)
            // "271 grants worth £9.3 million, against 310 worth £11.8 million": no sum of money.
            let isSum = { (other: Quantity) in if case .money = other.measure { true } else { false } }
            // Of what is beside a number that was not read whole nothing is known.
            guard let neighbour, neighbour.isWhole,
                isOneOfTwo || !isSum(neighbour) || neighbour.scale == quantity.scale
            else {
                figures.append(quantity)
                continue
            }
            figures.append(
                quantity.counting(as: neighbour.measure, unit: neighbour.unit, parts: neighbour.parts)
            )
        }
        let takesUp = earlier != nil && !figures.isEmpty && read.allSatisfy { $0.measure == .bare }
        return (figures, borrowed, takesUp)
    }

    /// A figure beside a word that may make a calculation of two: it is looked for as it stands. "4.8 per cent over 18
    /// months", "line 6 by 3.4 kilometres".
    private static func readByItself(
        _ quantity: Quantity,
        after earlier: Quantity?,
        _ words: [Word],
        _ text: String
    ) -> Quantity {
        guard !quantity.isWhole else { return quantity }
        let utf8 = Array(text.utf8)
        // "In the last three years 140 nurses have left".
        let isAfterTime =
            earlier.map {
                $0.measure == .amount(dimension: "time")
                    && $0.bytes.upperBound + 1 == quantity.bytes.lowerBound
                    && utf8[$0.bytes.upperBound] == UInt8(ascii: " ")
            } ?? false
        let before = words.last { $0.bytes.upperBound <= quantity.bytes.lowerBound }
        let after = words.first { $0.bytes.lowerBound >= quantity.bytes.upperBound }
        func isAlone(_ gap: Range<Int>) -> Bool { utf8[gap].allSatisfy { $0 == UInt8(ascii: " ") } }
        let isAfter =
            before.map {
                calculating.contains($0.folded)
                    && isAlone($0.bytes.upperBound..<quantity.bytes.lowerBound)
            } ?? false
        let isBefore =
            after.map {
                calculating.contains($0.folded)
                    && isAlone(quantity.bytes.upperBound..<$0.bytes.lowerBound)
            } ?? false
        guard isAfter || isBefore || isAfterTime else { return quantity }
        var alone = quantity
        alone.isWhole = true
        return alone
    }

    /// "must not be taller than 240 metres" sets a limit.
    private static func notTaller(_ quantity: Quantity, _ words: [Word]) -> Quantity {
        let before = words.filter { $0.bytes.upperBound <= quantity.bytes.lowerBound }.suffix(5).map(\.folded)
        guard quantity.bound == .exact || quantity.bound == .over, let last = before.last,
            ["than", "exceed"].contains(last), before.dropLast().contains("not")
        else { return quantity }
        var limit = quantity
        limit.bound = .upTo
        return limit
    }

    /// "was exceeded 12 times" tells how often, and no limit.
    private static func notLimit(_ quantity: Quantity, _ words: [Word]) -> Quantity {
        guard quantity.measure == .count(["times"]),
            words.last(where: { $0.bytes.upperBound <= quantity.bytes.lowerBound })?.folded == "exceeded"
        else { return quantity }
        var exact = quantity
        exact.bound = .exact
        return exact
    }

    private static let calculating: Set<String> = ["by", "over", "per", "out"]
    /// Whether nothing but "to" or the like stands between two figures: "from 1.07 billion to 500 million euros".
    private static func isJoined(_ one: Quantity, _ other: Quantity, _ words: [Word]) -> Bool {
        let between = words.filter {
            $0.bytes.lowerBound >= one.bytes.upperBound && $0.bytes.upperBound <= other.bytes.lowerBound
        }
        return between.count == 1 && joining.contains(between[0].folded)
    }

    private static let joining: Set<String> = ["to", "and", "or", "auf", "bis", "und"]

    /// Whether it says how much more or less something is. Of per cent that is often told by a verb.
    private static func isDifference(_ value: VetFigure.Value, _ bytes: Range<Int>, _ words: [Word]) -> Bool {
        guard case .quantity(let quantity) = value else { return false }
        switch quantity.measure {
        case .percent, .points, .fraction, .multiple, .ordinal: return false
        case .count, .amount, .money, .bare: break
        }
        let before = words.filter { $0.bytes.upperBound <= bytes.lowerBound }.suffix(2).map(\.folded)
        if before.last == "by", let first = before.first, changing.contains(first) { return true }
        guard let next = words.firstIndex(where: { $0.bytes.lowerBound >= bytes.upperBound }) else {
            return false
        }
        let isComparing = ["more", "fewer", "less", "higher", "lower"].contains(words[next].folded)
        // "40 million more than the year before" and "3,600 more", not "two more deckhands".
        return isComparing
            && (next + 1 == words.count
                || ["than", "the", "last", "in", "a"].contains(words[next + 1].folded)
                || words[next + 1].bytes.lowerBound > words[next].bytes.upperBound + 1)
    }

    private static let changing: Set<String> = [
        "up", "down", "rose", "risen", "rise", "fell", "fallen", "grew", "grown", "increased", "dropped",
        "declined",
    ]

    private static let yearLabels: Set<String> = ["year", "date", "jahr", "datum", "année", "año", "anno"]

    /// What a number counts where a hyphen keeps the reader from it: "18,450 in-patients".
    private static func joinedHead(after quantity: Quantity, _ words: [Word]) -> String? {
        let rest = words.drop { $0.bytes.lowerBound < quantity.bytes.upperBound }
        guard let first = rest.first, first.bytes.lowerBound <= quantity.bytes.upperBound + 1 else {
            return nil
        }
        let joined = rest.dropFirst().prefix { $0.shape.contains(.joined) }
        return joined.last.flatMap { $0.folded.hasSuffix("s") ? $0.folded : nil }
    }

    /// The name of the column that a number of a table's row stands under: "Inhabitants: 8100".
    private static func label(of quantity: Quantity, _ words: [Word], _ text: String) -> String? {
        let utf8 = Array(text.utf8)
        var place = quantity.bytes.lowerBound
        while place > 0, utf8[place - 1] == UInt8(ascii: " ") { place -= 1 }
        guard place > 0, utf8[place - 1] == UInt8(ascii: ":") else { return nil }
        return words.last { $0.bytes.upperBound == place - 1 && !$0.shape.contains(.number) }?.folded
    }

    /// Whether two years are the ends of a time that all figures are of: "between 2020 and 2022".
    private static func isSpan(_ words: [Word], _ years: [Range<Int>]) -> Bool {
        guard years.count == 2 else { return false }
        let before = words.last { $0.bytes.upperBound <= years[0].lowerBound }?.folded
        let between = words.filter {
            $0.bytes.lowerBound >= years[0].upperBound && $0.bytes.upperBound <= years[1].lowerBound
        }.map(\.folded)
        return before == "between" && between == ["and"] || before == "from" && between == ["to"]
    }

    /// The words that tell who says it: "the treasurer reported that …".
    private static func attribution(_ words: [Word]) -> Range<Int>? {
        guard let that = words.prefix(12).firstIndex(where: { $0.folded == "that" }),
            words[..<that].contains(where: { saying.contains($0.folded) })
        else { return nil }
        return 0..<words[that].bytes.lowerBound
    }

    private static let pronouns: Set<String> = ["it", "them", "these", "those", "this", "they"]
    /// Words for the time of the text, beside a year for another.
    private static let now: Set<String> = ["today", "now", "currently", "nowadays", "meanwhile"]

    /// Words that take up what the sentence before is about.
    private static let referring: Set<String> = [
        "it", "its", "they", "their", "them", "this", "these", "those", "he", "his", "she", "her", "share",
        "figure",
        "number", "rate", "total", "proportion", "sum", "amount", "former", "latter", "both", "others",
    ]

    private static let saying: Set<String> = [
        "said", "says", "told", "reported", "reports", "wrote", "writes", "announced", "added", "noted",
        "stated",
        "found", "estimated", "claimed", "explained", "confirmed",
    ]
}
