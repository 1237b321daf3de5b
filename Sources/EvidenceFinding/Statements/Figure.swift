import ClaimModel
import TextReading

/// A figure of a text with what it is a figure of.
struct Figure {
    /// What kind of figure it is.
    enum Role: Sendable {
        /// How much there is.
        case level
        /// By how much it went up or down.
        case change
        /// What it went up or down from.
        case from
        /// So many times as much.
        case multiple
        /// A part of a whole, in per cent.
        case share
    }

    /// For whom an amount is counted.
    enum Sharing: Hashable, Sendable {
        /// For each of several.
        case each
        /// For all of several together.
        case together
        /// For each of something, by its word: "per inhabitant".
        case thing(String)
    }

    var quantity: Quantity
    /// Its words.
    let tokens: Range<Int>
    let segment: Int
    var role: Role
    /// +1 up, −1 down, 0 unchanged; nil where nothing says.
    var direction: Int?
    /// The length of time that it is counted over, in seconds: "a year".
    var perTime: Double?
    /// For each of several, or all together.
    var sharing: Sharing?
    /// The time that it is of, and whether its own words give it.
    var time: DateSpan?
    var hasOwnTime = false
    /// Whether it stands only "a year before" or the like.
    var isEarlier = false
    /// Whether the text sets it aside: "not 17", "the 17 of a newspaper is wrong".
    var isSetAside = false
    /// Whether its limit is that of all: "no class has more than 25", of which each has at most 25.
    var isOfAll = false
    /// The stems of what is counted.
    var head: [MeantWord] = []
}

extension StatementText {
    func makeFigures() -> [Figure] {
        var result: [Figure] = []
        for (quantity, range) in quantities {
            if case .amount(dimension: "time") = quantity.measure, isSpan(range) { continue }
            if isAttributive(range) || isDistance(range) || isBase(range) || isAge(range) { continue }
            let segment = segment(of: range.lowerBound)
            var figure = Figure(quantity: quantity, tokens: range, segment: segment, role: .level)
            figure.head = head(of: quantity, range)
            addDirection(to: &figure)
            addPer(to: &figure)
            addTime(to: &figure, result)
            figure.isSetAside = isSetAside(range)
            turnLimit(of: &figure)
            turnPart(of: &figure)
            boundByVerb(&figure)
            result.append(figure)
        }
        return inheritingHeads(result) + halves(result)
    }

    /// "No class has more than 25": none is over the limit, so that it bounds all of them from the other side.
    private func turnLimit(of figure: inout Figure) {
        let own = segments[figure.segment].tokens
        let before = stretch(own.lowerBound, figure.tokens.lowerBound)
        let isNone =
            ["no", "none", "nobody"].contains(spelled.word(own.lowerBound))
            || spelled.word(own.lowerBound) == "not"
                && ["one", "a"].contains(spelled.word(own.lowerBound + 1))
        guard isNone, before.filter({ tokens[$0].classes.contains(.negation) }).count == 1,
            before.contains(where: { tokens[$0].isTelling })
        else { return }
        let turned: [Quantity.Bound: Quantity.Bound] = [
            .over: .upTo, .atLeast: .under, .under: .atLeast, .upTo: .over,
        ]
        guard let bound = turned[figure.quantity.bound] else { return }
        figure.quantity.bound = bound
        figure.isOfAll = true
    }

    /// "shall not exceed 265 metres": a limit, and no figure that is set aside.
    private func boundByVerb(_ figure: inout Figure) {
        let place = figure.tokens.lowerBound - 1
        let isLimit =
            ["exceed", "exceeding"].contains(spelled.word(place))
            && ["not", "never"].contains(
                spelled.word(spelled.word(place - 1) == "to" ? place - 2 : place - 1)
            )
        // "must not be taller than 240 metres".
        if spelled.word(place) == "than", [.over, .under].contains(figure.quantity.bound), place > 0,
            !["more", "less", "fewer"].contains(spelled.word(place - 1)),
            stretch(max(0, place - 4), place).contains(where: { ["not", "never"].contains(spelled.word($0)) })
        {
            figure.quantity.bound = figure.quantity.bound == .over ? .upTo : .atLeast
            return
        }
        guard isLimit, figure.quantity.bound == .exact else { return }
        figure.quantity.bound = .upTo
        figure.isSetAside = false
    }

    /// "has more than halved": less than half is left.
    private func turnPart(of figure: inout Figure) {
        guard case .multiple = figure.quantity.measure, figure.quantity.value < 1,
            Directions.multiple(tokens[figure.tokens.lowerBound].folded) != nil
                || figure.tokens.last.map({ Directions.multiple(tokens[$0].folded) != nil }) == true
        else { return }
        let turned: [Quantity.Bound: Quantity.Bound] = [
            .over: .under, .atLeast: .upTo, .under: .over, .upTo: .atLeast,
        ]
        if let bound = turned[figure.quantity.bound] { figure.quantity.bound = bound }
    }

    /// "more than half were about delays": half without a number beside it.
    private func halves(_ others: [Figure]) -> [Figure] {
        tokens.indices.compactMap { index in
            guard tokens[index].folded == "half",
                spelled.word(index - 1) == "than" || spelled.word(index - 1) == "over",
                !tokens[index].isMeasured, !others.contains(where: { $0.tokens.contains(index) })
            else { return nil }
            let isUnder = ["less", "fewer"].contains(spelled.word(index - 2))
            var figure = half(at: index, isUnder ? .under : .over)
            addTime(to: &figure, others)
            return figure
        }
    }

    /// A word that says "half", "most" or "a minority": more or less than 50 per cent.
    func half(at index: Int, _ bound: Quantity.Bound) -> Figure {
        Figure(
            quantity: Quantity(
                low: 50,
                high: 50,
                slack: 0,
                bound: bound,
                measure: .percent,
                written: 50,
                scale: 1,
                bytes: tokens[index].bytes
            ),
            tokens: index..<(index + 1),
            segment: segment(of: index),
            role: .share
        )
    }

    /// "a billion-euro railway", "a five-year plan": the figure belongs to the next word.
    private func isAttributive(_ range: Range<Int>) -> Bool {
        guard let last = range.last, tokens[last].shape.contains(.joined), last + 1 < tokens.count else {
            return false
        }
        return spelled.isBeside(last + 1) && tokens[last + 1].isContent
    }

    /// "9.4 per 1,000 inhabitants", "for every 100,000": what a rate is of.
    private func isBase(_ range: Range<Int>) -> Bool {
        let (before, second) = (spelled.word(range.lowerBound - 1), spelled.word(range.lowerBound - 2))
        guard tokens[range.lowerBound].shape.contains(.number) else { return false }
        return before == "per"
            || ["every", "each"].contains(before) && ["for", "in", "of", "to"].contains(second)
    }

    /// "people over 65", "children under 12", "aged 18": how old they are.
    private func isAge(_ range: Range<Int>) -> Bool {
        let (before, noun) = (spelled.word(range.lowerBound - 1), spelled.word(range.lowerBound - 2))
        guard range.count == 1, tokens[range.lowerBound].shape.contains(.number) else { return false }
        if before == "aged" { return true }
        return ["over", "under"].contains(before)
            && [
                "people", "residents", "women", "men", "patients", "citizens", "adults", "children", "voters",
                "inhabitants",
                "workers", "girls", "boys", "pupils", "drivers", "those",
            ].contains(noun)
    }

    /// "one season earlier": how far away a time is.
    private func isDistance(_ range: Range<Int>) -> Bool {
        Self.stretches.contains(spelled.word(range.upperBound))
            && Self.away.contains(spelled.word(range.upperBound + 1))
            || Self.stretches.contains(spelled.word(range.upperBound - 1))
                && Self.away.contains(spelled.word(range.upperBound))
    }

    private static let stretches: Set<String> = [
        "year", "years", "season", "seasons", "month", "months", "quarter", "quarters", "week", "weeks",
        "decade", "decades",
        "day", "days",
    ]
    private static let away: Set<String> = ["earlier", "before", "previously", "ago", "later", "afterwards"]

    /// "over ten years", "five years ago", "for six days" measure no thing of their own.
    private func isSpan(_ range: Range<Int>) -> Bool {
        // "the first in two years", "the highest in ten years".
        if spelled.word(range.lowerBound - 1) == "in" || spelled.word(range.lowerBound - 1) == "for",
            ["first", "time", "last", "lowest", "highest", "worst", "best", "meeting"].contains(
                spelled.word(range.lowerBound - 2)
            )
        {
            return true
        }
        return ["over", "ago", "within", "during", "every", "per"].contains(
            spelled.word(range.lowerBound - 1)
        )
            || ["ago", "earlier", "later", "before", "after", "old"].contains(spelled.word(range.upperBound))
    }

    private func head(of quantity: Quantity, _ range: Range<Int>) -> [MeantWord] {
        if case .count = quantity.measure {
            return range.filter { !tokens[$0].isMeasured && !tokens[$0].classes.contains(.function) }.map {
                tokens[$0].meant
            }
        }
        // "41 million tonnes of freight", "24 percent of firms".
        var index = range.upperBound
        guard spelled.word(index) == "of", spelled.isBeside(index) else { return [] }
        index += 1
        var head: [MeantWord] = []
        while index < tokens.count, index < range.upperBound + 5,
            spelled.isBeside(index) || spelled.word(index) == "the"
        {
            if tokens[index].isContent { head.append(tokens[index].meant) } else if !head.isEmpty { break }
            index += 1
        }
        return head
    }

    // MARK: - Direction and role

    private func addDirection(to figure: inout Figure) {
        let (range, measure) = (figure.tokens, figure.quantity.measure)
        let own = segments[figure.segment].tokens
        let before = spelled.word(range.lowerBound - 1)
        var index = range.lowerBound - 1
        // "by more than 12", "to about 12": the word before the bound.
        var lead = before
        while index > own.lowerBound,
            [
                "about", "almost", "nearly", "than", "more", "over", "some", "around", "roughly", "a", "an",
                "just", "at", "least", "un", "el", "ca",
            ].contains(spelled.word(index))
        {
            index -= 1
            lead = spelled.word(index)
        }
        if case .multiple = measure {
            figure.role =
                figure.quantity.value < 1 && Directions.multiple(tokens[range.lowerBound].folded) == nil
                ? .share : .multiple
        }
        if case .fraction = measure {
            let next = spelled.word(range.upperBound)
            let isOfOther =
                ["that", "as"].contains(next) || ["that", "as"].contains(spelled.word(range.upperBound - 1))
            let isDownTo =
                spelled.word(range.lowerBound - 1) == "to"
                && own.contains { $0 < range.lowerBound && Directions.of(spelled.word($0)) ?? 0 != 0 }
            figure.role = isOfOther || isDownTo ? .multiple : .share
        }
        var direction: Int?
        var isAfter = false
        // What follows it: "nine seats more than before", "200 fewer".
        for place in stretch(range.upperBound, min(own.upperBound, range.upperBound + 2)) {
            let word = spelled.word(place)
            // "3,870 operations, fewer than planned": another thought.
            if spelled.gap(before: place).contains(0x2C) { break }
            if tokens[place].classes.isDisjoint(with: .function) == false, Directions.of(word) == nil {
                break
            }
            if let found = Directions.of(word), found != 0, !isDoneToObject(place) {
                direction = found
                isAfter = true
                break
            }
        }
        if direction == nil {
            for place in own where place < range.lowerBound {
                let word = spelled.word(place)
                guard let found = Directions.of(word) else { continue }
                if ["more", "less", "fewer", "higher", "lower", "up", "over", "plus", "más", "meer", "mehr"]
                    .contains(word),
                    ["than", "to", "de", "dan", "als"].contains(spelled.word(place + 1))
                {
                    continue
                }
                // "no longer than six weeks", "cut off the power in 620 homes": a limit, and no direction.
                if spelled.word(place + 1) == "than", place + 2 == range.lowerBound { continue }
                if word == "cut", ["off", "out"].contains(spelled.word(place + 1)) { continue }
                if isDoneToObject(place) { continue }
                // "the lower one is used by 18,000": which of two, and no way that it went.
                if ["lower", "higher", "longer", "larger", "smaller"].contains(word),
                    ["the", "its", "this"].contains(spelled.word(place - 1))
                {
                    continue
                }
                if tokens[place].isName || word == "added" && spelled.word(place - 1) == "value" { continue }
                // "makes up", "up to": no direction.
                if ["up", "down"].contains(word), !isSlope(place) { continue }
                direction = found
            }
        }
        if direction == nil, let sign = statedSign(of: figure) {
            direction = sign
            figure.role = .change
            figure.direction = sign
            if figure.quantity.high < 0 { figure.quantity = figure.quantity.negated }
            return
        }
        figure.direction = direction
        if ["from", "von", "de", "da"].contains(lead), hasUpperEnd(range, own) { figure.role = .from }
        // "14 percent in 2022, down from 16".
        if lead == "from", ["up", "down"].contains(spelled.word(index - 1)) { figure.role = .from }
        guard let direction, figure.role != .from else { return }
        let changing: Set<String> = [
            "by", "um", "of", "with", "met", "de", "del", "von", "на", "på", "o", "em", "di",
        ]
        switch measure {
        case .fraction where lead == "by" && figure.role == .share && direction != 0:
            figure.role = .change
        case .percent, .points, .money, .count, .amount, .bare:
            if isAfter {
                figure.role = .change
            } else if ["to", "auf", "at", "à", "stands", "stood", "towards", "below", "above", "under"]
                .contains(lead)
            {
                figure.role = lead == "at" && isNominalChange(own, range) ? .change : .level
            } else if ["from", "von"].contains(lead) && hasUpperEnd(range, own) {
                figure.role = .from
            } else if changing.contains(lead) || lead == "by" {
                figure.role = .change
            } else if direction != 0, index >= own.lowerBound, Directions.of(lead) != nil {
                figure.role = .change
            } else if measure == .points || (measure == .percent && direction != 0) {
                figure.role = .change
            }
        default: break
        }
    }

    /// "500 homes *lost* power": what was lost stands after it, and the figure did not go down.
    private func isDoneToObject(_ place: Int) -> Bool {
        let next = place + 1
        guard ["lost", "lose", "loses", "gained", "gain", "gains", "won"].contains(tokens[place].folded),
            tokens.indices.contains(next), spelled.isBeside(next), !tokens[next].isMeasured,
            !tokens[next].isDate, tokens[next].direction == nil
        else { return false }
        if ["their", "his", "her", "the", "all", "its"].contains(spelled.word(next)) {
            return !stretch(next + 1, min(next + 4, tokens.count)).contains { tokens[$0].isMeasured }
        }
        return tokens[next].isTelling && tokens[next].part == "n" && !tokens[next].isName
    }

    /// "Change on year: −12.0 percent": which way it went, where a sign says so of what is called a change.
    private func statedSign(of figure: Figure) -> Int? {
        switch figure.quantity.measure {
        case .percent, .points, .count, .bare, .money, .amount: break
        default: return nil
        }
        let first = tokens[figure.tokens.lowerBound].bytes.lowerBound
        let isPlus = first > 0 && spelled.bytes[first - 1] == UInt8(ascii: "+")
        guard isPlus || figure.quantity.value < 0 else { return nil }
        let sentence = sentences[segments[figure.segment].sentence]
        guard
            sentence.contains(where: {
                ["change", "changes", "veränderung", "variation", "difference"].contains(
                    tokens[$0].folded
                ) && $0 < figure.tokens.lowerBound
            })
        else { return nil }
        return isPlus ? 1 : -1
    }

    /// "up 3 percent", "was down from": the small words as directions.
    private func isSlope(_ index: Int) -> Bool {
        let (before, next) = (spelled.word(index - 1), spelled.word(index + 1))
        if ["make", "makes", "made", "making", "take", "takes", "took", "add", "adds", "added"].contains(
            before
        ) {
            return false
        }
        return ["is", "was", "were", "are", "went", "goes", "go", "and", "put", "puts", "pushed"].contains(
            before
        )
            && next != "to"
            || ["from", "by", "on"].contains(next)
            || tokens.indices.contains(index + 1) && tokens[index + 1].isMeasured
    }

    /// "growth of output at 3.2 percent", "inflation was 4 percent".
    private func isNominalChange(_ own: Range<Int>, _ range: Range<Int>) -> Bool {
        own.contains { index in
            index < range.lowerBound
                && ["growth", "increase", "rise", "decline", "fall", "drop", "decrease", "reduction"]
                    .contains(spelled.word(index))
        }
    }

    private func hasUpperEnd(_ range: Range<Int>, _ own: Range<Int>) -> Bool {
        stretch(range.upperBound, min(tokens.count, range.upperBound + 8)).contains {
            ["to", "auf", "à", "a"].contains(spelled.word($0))
        }
    }

    // MARK: - What it is per

    private func addPer(to figure: inout Figure) {
        let end = figure.tokens.upperBound
        let segment = segments[figure.segment].tokens
        var offset = 0
        while offset < 8, end + offset < tokens.count {
            let index = end + offset
            let word = spelled.word(index)
            let next = spelled.word(index + 1)
            let gap = spelled.gap(before: index)
            if offset > 0, gap.contains(where: { $0 == 0x2C || $0 == 0x3B || $0 == 0x2E || $0 == 0x3A }) {
                break
            }
            if tokens[index].isMeasured, word != "a", word != "one" { break }
            if word == "than" { break }
            if ["a", "an", "per", "each", "every", "par", "pro", "al", "por", "je", "im"].contains(word)
                || word == "in" && spelled.word(index + 1) == "a"
                    && Self.lengths[spelled.word(index + 2)] != nil,
                let length = Self.lengths[word == "in" ? spelled.word(index + 2) : next]
            {
                figure.perTime = figure.perTime ?? length
                offset += 2
                continue
            }
            if let length = Self.adverbs[word] {
                figure.perTime = figure.perTime ?? length
            } else if word == "over" || word == "for"
                || word == "in" && figure.direction == nil && figure.quantity.measure != .percent,
                let long = span(at: index + 1)
            {
                figure.perTime = figure.perTime ?? long
            } else if ["per", "for", "to"].contains(word), ["each", "every"].contains(next) || word == "per",
                Self.lengths[next] == nil
            {
                let thing = ["each", "every"].contains(next) ? spelled.word(index + 2) : next
                // "for each of its trams".
                if !thing.isEmpty {
                    figure.sharing = figure.sharing ?? (thing == "of" ? .each : .thing(thing))
                }
                offset += 1
            } else if WordClass.of(word).contains(.each), Self.lengths[next] == nil,
                // "five schools, each of which": what follows is said of each.
                !(next == "of" && ["which", "them", "these", "whom"].contains(spelled.word(index + 2)))
            {
                figure.sharing = figure.sharing ?? .each
            }
            offset += 1
        }
        // "Vehicles per day: 12,900": a table's column says it before its cell.
        if figure.perTime == nil, spelled.gap(before: figure.tokens.lowerBound).contains(0x3A) {
            let sentence = sentences[segments[figure.segment].sentence]
            let per = stretch(sentence.lowerBound, figure.tokens.lowerBound).last {
                spelled.word($0) == "per"
            }
            figure.perTime = per.flatMap { Self.lengths[spelled.word($0 + 1)] }
        }
        // "For each pupil the county pays …", "together … cost".
        for index in segment where figure.sharing == nil && index < figure.tokens.lowerBound {
            let token = tokens[index]
            if token.classes.contains(.together), token.folded != "total", token.folded != "overall" {
                figure.sharing = .together
            }
            // "each of which", "each of the three ferries".
            if ["each", "every"].contains(token.folded), spelled.word(index + 1) == "of",
                ["which", "them", "these", "whom", "the", "its", "our", "their"].contains(
                    spelled.word(index + 2)
                ),
                // How many they are is no amount of each.
                figure.tokens.lowerBound > index + 4
                    || ["which", "them", "these", "whom"].contains(spelled.word(index + 2))
            {
                figure.sharing = .each
            }
            if ["each", "every"].contains(token.folded), Self.lengths[spelled.word(index + 1)] == nil,
                index + 1 < figure.tokens.lowerBound, tokens[index + 1].isContent
            {
                // "each rural clinic": the last noun is what it is counted for.
                var noun = index + 1
                while noun + 1 < figure.tokens.lowerBound, spelled.isBeside(noun + 1),
                    tokens[noun + 1].isContent, tokens[noun].part == "a"
                {
                    noun += 1
                }
                figure.sharing = .thing(tokens[noun].folded)
            }
        }
        // "a household paid on average 300".
        let start = segment.lowerBound
        if figure.sharing == nil, ["a", "an"].contains(spelled.word(start)),
            start + 1 < figure.tokens.lowerBound,
            tokens[start + 1].isContent, tokens[start + 1].part == "n", !tokens[start + 1].isName,
            stretch(start + 2, figure.tokens.lowerBound).contains(where: {
                spelled.word($0) == "average" && spelled.word($0 - 1) == "on"
            })
        {
            figure.sharing = .thing(tokens[start + 1].folded)
        }
        for index in stretch(end, min(segment.upperBound, end + 3)) where figure.sharing == nil {
            if tokens[index].isMeasured { break }
            if ["together", "combined", "altogether", "jointly"].contains(tokens[index].folded)
                || tokens[index].folded == "in" && ["all", "total"].contains(spelled.word(index + 1))
                || tokens[index].folded == "all" && spelled.word(index + 1) == "told"
                || tokens[index].folded == "between" && spelled.word(index + 1) == "them"
            {
                figure.sharing = .together
            }
        }
        if figure.perTime == nil, figure.quantity.measure != .amount(dimension: "time") {
            figure.perTime = leadingStretch(segment, figure.tokens)
        }
        if figure.perTime == nil {
            for index in segment
            where ["annual", "annually", "yearly", "jährlich", "annuel"].contains(spelled.word(index)) {
                figure.perTime = 31_556_952
            }
            // "the monthly rent is 900".
            if figure.perTime == nil,
                let often = segment.first(where: {
                    $0 < figure.tokens.lowerBound
                        && ["monthly", "weekly", "daily"].contains(spelled.word($0))
                        && tokens.indices.contains($0 + 1) && tokens[$0 + 1].isTelling
                        && !tokens[$0 + 1].isName
                })
            {
                figure.perTime = Self.adverbs[spelled.word(often)]
            }
        }
    }

    /// "In twelve weeks we sell 6,000": a stretch of time in front that an amount is counted over; not "in ten years' time".
    private func leadingStretch(_ segment: Range<Int>, _ figure: Range<Int>) -> Double? {
        let start = segment.lowerBound
        guard ["in", "within", "over"].contains(spelled.word(start)),
            let stretch = quantities.first(where: { $0.tokens.lowerBound == start + 1 }),
            case .amount(dimension: "time") = stretch.quantity.measure,
            stretch.tokens.upperBound < figure.lowerBound,
            stretch.quantity.low == stretch.quantity.high,
            !["time", "of", "after", "before", "from"].contains(spelled.word(stretch.tokens.upperBound)),
            // "sells", "carry": what goes on, and not what was done once.
            tokens[stretch.tokens.upperBound..<figure.lowerBound].contains(where: {
                $0.part == "v" && !$0.folded.hasSuffix("ed")
            })
        else { return nil }
        return stretch.quantity.value
    }

    private func span(at index: Int) -> Double? {
        guard let found = quantities.first(where: { $0.tokens.contains(index) }),
            case .amount(dimension: "time") = found.quantity.measure
        else { return nil }
        return found.quantity.value
    }

    private static let adverbs: [String: Double] = [
        "annually": 31_556_952, "yearly": 31_556_952, "monthly": 2_629_746, "daily": 86_400,
        "weekly": 604_800,
    ]

    private static let lengths: [String: Double] = [
        "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_629_746,
        "year": 31_556_952,
        "stunde": 3600, "tag": 86_400, "woche": 604_800, "monat": 2_629_746, "jahr": 31_556_952,
        "an": 31_556_952,
        "mois": 2_629_746, "jour": 86_400, "año": 31_556_952, "mes": 2_629_746, "día": 86_400,
    ]

    // MARK: - When

    private func addTime(to figure: inout Figure, _ earlier: [Figure]) {
        let own = segments[figure.segment].tokens
        let dates = joinedDates
        // "higher than a year before" compares, and dates nothing.
        let dated = dates.filter { date in
            date.span != nil && own.contains(date.tokens.lowerBound)
                && spelled.word(date.tokens.lowerBound - 1) != "than"
                // "8 percent fewer than in 2023", "up 8 percent on 2023": what it is measured against.
                && !(figure.role == .change && date.tokens.lowerBound >= figure.tokens.upperBound
                    && (spelled.word(date.tokens.lowerBound - 2) == "than"
                        || ["on", "from"].contains(spelled.word(date.tokens.lowerBound - 1))
                            && date.tokens.lowerBound - figure.tokens.upperBound < 3))
        }
        let next =
            quantities.first { $0.tokens.lowerBound >= figure.tokens.upperBound }?.tokens.lowerBound ?? .max
        let previous =
            quantities.last { $0.tokens.upperBound <= figure.tokens.lowerBound }?.tokens.upperBound ?? 0
        if isAboutYearBefore(own, figure.tokens) {
            figure.isEarlier = true
            figure.hasOwnTime = true
            // "two years previously" is more than one before.
            let isOne = !own.contains {
                [
                    "years", "months", "seasons", "month", "quarter", "week", "decade", "ans", "jahre",
                    "años",
                    "anni",
                ].contains(spelled.word($0))
            }
            if isOne, let start = earlier.last(where: { $0.time?.start != nil })?.time?.start {
                figure.time = CalendarDate(year: start.year - 1).map { DateSpan($0) }
            }
            return
        }
        if let after = dated.first(where: {
            $0.tokens.lowerBound >= figure.tokens.upperBound && $0.tokens.lowerBound < next
        }) {
            // A date in front belongs to it rather, unless the figure before has taken it.
            let front = dated.last {
                $0.tokens.upperBound <= figure.tokens.lowerBound && $0.tokens.lowerBound >= previous
            }
            let isNear = after.tokens.lowerBound - figure.tokens.upperBound <= 6
            figure.time = isNear || front == nil ? after.span : front?.span
            figure.hasOwnTime = true
        } else if let before = dated.last(where: { $0.tokens.upperBound <= figure.tokens.lowerBound }) {
            figure.time = before.span
            figure.hasOwnTime = true
        } else {
            let sentence = sentences[segments[figure.segment].sentence]
            if let lead = leadingDate(figure.segment) {
                figure.time = lead
                figure.hasOwnTime = true
                return
            }
            // "3.7 million (2025: 1.7 million)": the year in brackets is that of the figure there.
            let all = dates.filter {
                $0.span != nil && sentence.contains($0.tokens.lowerBound)
                    && !(spelled.gap(before: $0.tokens.lowerBound).contains(0x28)
                        && $0.tokens.lowerBound >= figure.tokens.upperBound)
            }
            // A date beside another figure is that one's: "61 percent, against 65 percent four years ago".
            let isTaken = all.count == 1 && isDateOfOther(all[0].tokens, figure.tokens)
            if all.count == 1, !isTaken, !own.contains(where: { Self.otherTimes.contains(spelled.word($0)) })
            {
                figure.time = all[0].span
            } else if let parent = segments[figure.segment].parent,
                !own.contains(where: { Self.otherTimes.contains(spelled.word($0)) }),
                let before = earlier.last(where: { $0.segment == parent })
            {
                figure.time = before.time
            }
            if own.contains(where: { index in
                // "the summer camp" is no time.
                Self.otherTimes.contains(spelled.word(index))
                    && !(tokens.indices.contains(index + 1) && spelled.isBeside(index + 1)
                        && tokens[index + 1].isTelling && tokens[index + 1].part == "n"
                        && tokens[index].isContent)
            }) {
                figure.hasOwnTime = true
            }
        }
    }

    /// The dates, "from November 2022 to February 2023" as one.
    private var joinedDates: [Dated] {
        var joined: [Dated] = []
        for date in dates {
            if let last = joined.last, let start = last.span?.start,
                let end = date.span?.end ?? date.span?.start, isStretch(from: last, to: date),
                end.isLater(than: start)
            {
                joined[joined.count - 1] = Dated(
                    tokens: last.tokens.lowerBound..<date.tokens.upperBound,
                    span: DateSpan(start: start, end: end)
                )
            } else {
                joined.append(date)
            }
        }
        return joined
    }

    /// "from 1 March to 31 August", "between 2010 and 2020": whether two dates are the ends of one stretch of time.
    func isStretch(from first: Dated, to second: Dated) -> Bool {
        second.tokens.lowerBound == first.tokens.upperBound + 1
            && ["from", "between"].contains(spelled.word(first.tokens.lowerBound - 1))
            && ["to", "until", "till", "and"].contains(spelled.word(first.tokens.upperBound))
    }

    private func isDateOfOther(_ date: Range<Int>, _ figure: Range<Int>) -> Bool {
        let segment = segments[segment(of: date.lowerBound)].tokens
        return date.lowerBound > figure.upperBound
            && quantities.contains {
                segment.contains($0.tokens.lowerBound) && $0.tokens.lowerBound >= figure.upperBound
                    && date.lowerBound - $0.tokens.upperBound <= 3
            }
    }

    /// The date of the stretch right before a segment, where that stretch is a time and no more: "in 2022, it was …".
    private func leadingDate(_ segment: Int) -> DateSpan? {
        guard segment > 0, segments[segment - 1].sentence == segments[segment].sentence else { return nil }
        let before = segments[segment - 1].tokens
        guard !before.contains(where: { tokens[$0].isTelling || tokens[$0].isMeasured }) else { return nil }
        return dates.last { before.contains($0.tokens.lowerBound) }?.span
    }

    /// Words that put a figure at another time than the rest of its sentence.
    private static let otherTimes: Set<String> = [
        "spring", "summer", "autumn", "fall", "winter", "later", "before", "earlier", "previously",
        "formerly", "once", "today",
        "now", "since", "zuvor", "vorher", "davor", "spring",
    ]

    private func isAboutYearBefore(_ own: Range<Int>, _ range: Range<Int>) -> Bool {
        for index in stretch(range.upperBound, min(own.upperBound, range.upperBound + 8)) {
            if quantities.contains(where: {
                $0.tokens.lowerBound == index && $0.quantity.measure != .amount(dimension: "time")
            }) {
                return false
            }
            if ["year", "month", "decade", "week", "season", "quarter", "years", "months", "seasons"]
                .contains(
                    spelled.word(index)
                ),
                ["before", "earlier", "ago", "previously"].contains(spelled.word(index + 1))
            {
                return spelled.word(index - 2) != "than" && spelled.word(index - 1) != "than"
            }
        }
        // "one season earlier, it had been 10,700": a stretch before that only says when.
        let segment = segment(of: range.lowerBound)
        var lead = 0..<0
        if segment > 0, segments[segment - 1].sentence == segments[segment].sentence,
            !segments[segment - 1].tokens.contains(where: { tokens[$0].isTelling })
        {
            lead = segments[segment - 1].tokens
        }
        // "ein Jahr zuvor 51.900", "a year earlier 51,900".
        for index in Array(lead) + own where index < range.lowerBound {
            if [
                "jahr", "year", "año", "an", "anno", "season", "month", "quarter", "years", "seasons", "ans",
                "jahre",
                "años", "anni",
            ].contains(spelled.word(index)),
                [
                    "zuvor", "vorher", "davor", "before", "earlier", "previously", "antes", "auparavant",
                    "prima",
                ].contains(
                    spelled.word(index + 1)
                ) || spelled.word(index + 1) == "plus" && spelled.word(index + 2) == "tôt"
            {
                return true
            }
        }
        return false
    }

    // MARK: - What is set aside

    /// "not 17", "contrary to a figure of 90", "reports of 27 dead were wrong", "gave 58 by mistake", "no 1,200".
    private func isSetAside(_ range: Range<Int>) -> Bool {
        let own = segments[segment(of: range.lowerBound)].tokens
        let before = stretch(max(own.lowerBound, range.lowerBound - 6), range.lowerBound).map {
            spelled.word($0)
        }
        if let last = before.last, ["not", "nicht", "instead", "non", "neither", "nor"].contains(last) {
            return true
        }
        if before.suffix(3).contains("not"),
            before.suffix(3).contains("and") || before.suffix(2).first == "not"
        {
            return true
        }
        let phrase = before.joined(separator: " ")
        if phrase.contains("contrary to") || phrase.contains("instead of") || phrase.contains("rather than") {
            return true
        }
        if isSaidTooHigh(range) || isFirstStated(range) || isTakenBack(range) || isCorrected(range) {
            return true
        }
        for index in own where tokens[index].classes.contains(.wrong) {
            // "withdrew the accreditation of eight": only reports and figures are corrected.
            if Self.retracting.contains(tokens[index].folded),
                !own.contains(where: { Self.reports.contains(spelled.word($0)) })
            {
                continue
            }
            // "the correct number is 34" sets aside the other one.
            if tokens[index].folded == "correct" { continue }
            guard abs(index - range.lowerBound) <= 9,
                tokens[index].folded != "error" || index > range.lowerBound
            else { continue }
            // "27 dead were wrong": no other figure stands between.
            let between = min(index, range.lowerBound)..<max(index, range.lowerBound)
            if quantities.contains(where: { between.contains($0.tokens.lowerBound) && $0.tokens != range }) {
                continue
            }
            return true
        }
        // "… at 1.2 percent and calls 3.2 percent, a figure of the press, wrong".
        let sentence = sentences[segments[segment(of: range.lowerBound)].sentence]
        for index in sentence
        where index > range.upperBound && tokens[index].classes.contains(.wrong)
            && tokens[index].folded != "correct" && index - range.upperBound <= 8
        {
            let between = range.upperBound..<index
            if !quantities.contains(where: { between.contains($0.tokens.lowerBound) }),
                before.contains(where: { ["calls", "called", "considers", "the", "of"].contains($0) }),
                !between.contains(where: {
                    WordClass.of(spelled.word($0)).contains(.contrast)
                        || spelled.gap(before: $0).contains(0x3A) || spelled.gap(before: $0).contains(0x3B)
                })
            {
                return true
            }
        }
        return false
    }

    /// "first reported that it killed 85; the figure was corrected to 8".
    private func isCorrected(_ range: Range<Int>) -> Bool {
        let number = segments[segment(of: range.lowerBound)].sentence
        let after = stretch(range.upperBound, min(sentences[number].upperBound, range.upperBound + 16))
        return after.contains { index in
            ["corrected", "revised", "amended"].contains(spelled.word(index))
                && spelled.word(index + 1) == "to"
                && ["was", "were", "later", "been", "then"].contains(spelled.word(index - 1))
                && stretch(index + 2, min(index + 5, tokens.count)).contains { place in
                    quantities.contains { $0.tokens.contains(place) }
                }
        }
    }

    /// "We said that it rose by 9 per cent. *This was wrong.*": the next sentence takes it back.
    private func isTakenBack(_ range: Range<Int>) -> Bool {
        let number = segments[segment(of: range.lowerBound)].sentence + 1
        guard sentences.indices.contains(number) else { return false }
        let next = sentences[number].prefix(8).map { spelled.word($0) }
        guard ["this", "that", "it", "these", "the"].contains(next.first ?? ""),
            next[0] != "the"
                || ["figure", "number", "statement", "claim", "right", "correct", "actual", "true", "real"]
                    .contains(
                        next.dropFirst().first ?? ""
                    ),
            let verb = next.firstIndex(where: { ["was", "is", "were", "are"].contains($0) }), verb <= 3
        else { return false }
        let rest = next.dropFirst(verb + 1)
        // "The right number is 60."
        if verb == 3 || verb == 2, next[0] == "the",
            ["right", "correct", "actual", "true", "real"].contains(next.dropFirst().first ?? "")
        {
            return true
        }
        let isDenied = rest.first == "not"
        return rest.prefix(3).contains {
            (isDenied
                ? ["correct", "true", "right", "so", "accurate"]
                : ["wrong", "incorrect", "false", "mistaken", "mistake", "error", "inaccurate", "untrue"])
                .contains($0)
        }
    }

    /// "we stated at first that six were injured; the correct number is 34".
    private func isFirstStated(_ range: Range<Int>) -> Bool {
        let sentence = sentences[segments[segment(of: range.lowerBound)].sentence]
        func isFirst(_ index: Int) -> Bool {
            ["initially", "originally"].contains(spelled.word(index))
                || spelled.word(index) == "first" && spelled.word(index - 1) == "at"
        }
        func isPutRight(_ index: Int) -> Bool {
            ["correct", "right", "true", "actual", "real"].contains(spelled.word(index))
                && ["number", "figure", "count", "total", "toll", "amount", "one"].contains(
                    spelled.word(index + 1)
                )
        }
        return stretch(sentence.lowerBound, range.lowerBound).contains(where: isFirst)
            && !stretch(sentence.lowerBound, range.lowerBound).contains(where: isPutRight)
            && stretch(range.upperBound, sentence.upperBound).contains(where: isPutRight)
    }

    private static let retracting: Set<String> = [
        "withdrawn", "retract", "retracted", "correct", "corrected", "correction",
    ]
    private static let reports: Set<String> = [
        "figure", "figures", "number", "numbers", "report", "reports", "estimate", "estimates", "count",
        "toll", "claim",
        "claims", "statement", "data",
    ]

    /// "Sixty were hurt, first reports had it; that was too high": the text says itself that the figure is off.
    private func isSaidTooHigh(_ range: Range<Int>) -> Bool {
        let sentence = sentences[segments[segment(of: range.lowerBound)].sentence]
        for index in stretch(range.upperBound, sentence.upperBound) where spelled.word(index) == "too" {
            guard ["high", "low", "many", "few"].contains(spelled.word(index + 1)),
                ["was", "were", "is", "are", "proved"].contains(spelled.word(index - 1)),
                !quantities.contains(where: {
                    $0.tokens.lowerBound > range.upperBound && $0.tokens.lowerBound < index
                })
            else { continue }
            return true
        }
        return false
    }

    /// "1,140 dollars, where 960 had sufficed": a number with nothing after it has the unit of the one before.
    private func inheritingUnits(_ figures: [Figure]) -> [Figure] {
        var figures = figures
        for index in figures.indices.dropFirst() where figures[index].quantity.measure == .bare {
            let (before, own) = (figures[index - 1], figures[index])
            switch before.quantity.measure {
            case .money, .amount, .percent, .points: break
            default: continue
            }
            let next = own.tokens.upperBound
            // "930,000 in 2023", "the 500,000 of 2021": only when.
            let isDated =
                tokens.indices.contains(next + 1) && ["in", "of"].contains(spelled.word(next))
                && dates.contains { $0.tokens.lowerBound == next + 1 }
            let isFollowed =
                tokens.indices.contains(next) && spelled.isBeside(next) && !isDated
                && (tokens[next].isTelling && tokens[next].part == "n"
                    || ["of", "in", "out"].contains(spelled.word(next)))
            guard segments[before.segment].sentence == segments[own.segment].sentence, !isFollowed,
                own.head.isEmpty, spelled.word(own.tokens.lowerBound - 1) != "of"
            else { continue }
            let old = own.quantity
            let scale =
                old.scale == 1 && before.quantity.scale > 1 && old.written < 1000 ? before.quantity.scale : 1
            // "45 square kilometres and Lake Sill 9": nine of the same unit.
            let unit =
                before.quantity.measure == .amount(dimension: "temperature") || before.quantity.written == 0
                ? 1 : before.quantity.low / before.quantity.written / before.quantity.scale
            let isRange = before.quantity.low != before.quantity.high
            figures[index].quantity = old.times(scale * (isRange ? 1 : unit))
            figures[index].quantity.unit = before.quantity.unit
            figures[index].quantity.measure = before.quantity.measure
            figures[index].quantity.scale *= scale
        }
        return figures
    }

    /// "7 homicides … and 12 in the next county": a number without a name counts what the one before counts.
    private func inheritingHeads(_ given: [Figure]) -> [Figure] {
        var figures = inheritingUnits(given)
        for index in figures.indices where figures[index].quantity.measure == .bare {
            guard index > 0, case .count = figures[index - 1].quantity.measure,
                segments[figures[index - 1].segment].sentence == segments[figures[index].segment].sentence
            else { continue }
            if figures[index].head.isEmpty { figures[index].head = figures[index - 1].head }
        }
        return figures
    }
}
