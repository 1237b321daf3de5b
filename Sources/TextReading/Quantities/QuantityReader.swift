/// The quantities that a text states, in order.
///
/// Numbers in digits and words, of any script; with sign, scale ("billion"), fractions, ranges, bounds ("nearly"), units,
/// currencies, per cent and points, multiples ("20 times higher"), parts ("half of"), ordinals, and what is counted. Years
/// and days of dates are left out, and so are digits that name or number something ("COVID-19", "9/11", "page 12"). A
/// number beside which something was not read is marked: see ``Quantity/isWhole``. More than `limit` are not read, so that
/// a page of figures does not cost what it likes.
///
/// - Parameter language: The language of the text; nil where its numbers in words are not known. Digits are read all the
///   same.
public func quantities(in text: String, limit: Int = 400, language: Language? = .english) -> [Quantity] {
    let text = SpelledText(text, language: language)
    return text.quantities(limit: limit, outside: text.dates(relativeTo: nil, limit: limit))
}

extension SpelledText {
    /// The quantities outside the words of dates.
    package func quantities(limit: Int, outside dates: [ReadDate]) -> [Quantity] {
        var taking = dates.lazy.map(\.words).makeIterator()
        var skipped = taking.next()
        var found: [ReadFigure] = []
        var index = 0
        while index < words.count, found.count < limit {
            if let date = skipped, index >= date.lowerBound {
                if index < date.upperBound {
                    index = date.upperBound
                    continue
                }
                skipped = taking.next()
                continue
            }
            guard canBegin(index) else {
                index += 1
                continue
            }
            switch figure(at: index) {
            case .figure(let figure):
                let range = ranged(figure)
                if range.words.upperBound <= skipped?.lowerBound ?? .max {
                    found.append(range)
                    index = max(range.words.upperBound, index + 1)
                } else {
                    found.append(figure)
                    index = max(figure.words.upperBound, index + 1)
                }
            case .skip(let end): index = max(end, index + 1)
            case nil: index += 1
            }
        }
        markUnread(&found, dates)
        lendMeasures(&found)
        shareScales(&found)
        return found.lazy.filter { !$0.isName }.map(\.quantity)
    }

    /// Whether a figure can begin at a word.
    private func canBegin(_ index: Int) -> Bool {
        let word = words[index]
        if word.shape.contains(.number) { return true }
        if numberVocabulary.beginnings.contains(word.folded) { return true }
        if numberVocabulary.isCompounding, word.folded.utf8.count >= 8 { return true }
        // "USD34.6", and "½ million".
        if word.shape.contains(.allCapitals) || word.folded.hasPrefix("rs") {
            return bytes[word.bytes].contains { $0 &- 0x30 < 10 }
        }
        let start = word.bytes.lowerBound
        return numberVocabulary.scales[word.folded] != nil || bytes[safe: start - 2] ?? 0 >= 0x80
            || bytes[safe: start - 1] ?? 0 >= 0x80
    }

    // MARK: - Ranges

    /// The figure with the other end of its range, where it has one: "30 to 40", "10%–20%", "between $10 and $15". "rose
    /// from 30 to 40" is a change, and no range.
    private func ranged(_ first: ReadFigure) -> ReadFigure {
        guard first.measure.measure != .ordinal, first.bound != .vague,
            let (start, isDash) = secondEnd(after: first), start < words.count, canBegin(start),
            case .figure(var second) = figure(at: start), second.measure.measure != .ordinal,
            second.bound != .vague
        else { return first }
        var first = first
        if isDash, second.low < 0 || second.words.lowerBound > start {
            // The dash of a range is not the sign of its end.
            let value = -second.low
            if second.written < 0, value > 0 {
                (second.low, second.high, second.written) = (value, value, -second.written)
            }
        }
        if first.scale == 1, second.scale > 1,
            first.isBare || second.isBare || first.measure.measure == second.measure.measure,
            first.written <= second.written, first.written >= 0
        {
            first.low *= second.scale
            first.high *= second.scale
            first.slack *= second.scale
            first.scale = second.scale
        }
        if first.isBare, !second.isBare {
            first.measure(as: second.measure)
        } else if second.isBare, !first.isBare {
            guard isDash || first.measure.startByte != nil else { return first }
            second.measure(as: first.measure)
        }
        guard first.measure.measure.isComparable(with: second.measure.measure) else { return first }
        // "minus 5 to minus 10" names its ends by their size.
        let isNegative = first.high < 0 && second.high < 0 && !isDash
        guard first.low <= second.high && first.high <= second.high || isNegative else {
            // "3–1", "555-1234": neither is a figure by itself.
            if isDash { first.isWhole = false }
            return first
        }
        var range = first
        range.words = first.words.lowerBound..<second.words.upperBound
        range.bytes = first.bytes.lowerBound..<second.bytes.upperBound
        range.low = min(first.low, second.low)
        range.high = max(first.high, second.high)
        range.slack = max(first.slack, second.slack)
        range.measure = second.measure
        range.isWhole = first.isWhole && second.isWhole
        range.isName = first.isName
        if range.bound == .exact { range.bound = second.bound }
        return range
    }

    /// Where the second end of a range may begin, and whether a dash leads there.
    private func secondEnd(after first: ReadFigure) -> (Int, Bool)? {
        let end = first.words.upperBound
        guard end < words.count else { return nil }
        let between = bytes[
            min(first.bytes.upperBound, words[end].bytes.lowerBound)..<words[end].bytes.lowerBound
        ]
        if isDashed(between), canBegin(end) { return (end, true) }
        guard between.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0xC2 || $0 == 0xA0 }) else { return nil }
        let vocabulary = numberVocabulary
        let before = word(first.words.lowerBound - 1)
        let isBetween = vocabulary.between.contains(before)
        func past(minus index: Int) -> Int { vocabulary.minus.contains(word(index)) ? index + 1 : index }
        if isBetween, vocabulary.ands.contains(word(end)) { return (past(minus: end + 1), false) }
        if vocabulary.to.contains(word(end)) {
            if isChange(before: first) { return nil }
            return (past(minus: end + 1), false)
        }
        if word(end) == "or", first.scale == 1, first.isBare, vocabulary.isEnglish { return (end + 1, false) }
        return nil
    }

    /// A hyphen or dash, with a currency's sign after it or not.
    private func isDashed(_ between: ArraySlice<UInt8>) -> Bool {
        var rest = between
        let spaced = rest.first == 0x20
        rest = rest.drop { $0 == 0x20 }
        if rest.first == UInt8(ascii: "-"), !spaced {
            rest = rest.dropFirst()
        } else if rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8) && !spaced
            || rest.starts(with: "‑".utf8)
        {
            rest = rest.dropFirst(3)
        } else if rest.starts(with: "…".utf8) || rest.starts(with: "~".utf8) {
            rest = rest.dropFirst(rest.first == 0x7E ? 1 : 3)
        } else {
            return false
        }
        let isSpacedAfter = rest.first == 0x20
        guard spaced == isSpacedAfter else { return false }
        rest = rest.drop { $0 == 0x20 }
        return rest.isEmpty || Units.known.currencySign(at: rest).map { $0.length == rest.count } == true
    }

    /// Whether "from 30 to 40" follows a word of change in its clause.
    private func isChange(before first: ReadFigure) -> Bool {
        let start = first.words.lowerBound
        guard numberVocabulary.from.contains(word(start - 1)) else {
            // "rose 30 to 40": by 30 to 40, or by 30 to 40 in all. Not told apart.
            return NumberWords.changes.contains(word(start - 1))
        }
        var index = start - 1
        while index > 0, start - index < 12, !endsClause(before: index) {
            index -= 1
            if NumberWords.changes.contains(word(index)) { return true }
        }
        return !numberVocabulary.isEnglish
    }

    // MARK: - What was not read

    /// Marks the figures beside which a sign, digit or number word stands that no figure or date took.
    private func markUnread(_ found: inout [ReadFigure], _ dates: [ReadDate]) {
        for index in found.indices where found[index].isWhole {
            if hasUnreadBefore(found[index]) || hasUnreadAfter(found[index], dates) {
                found[index].isWhole = false
            }
        }
        for index in found.indices.dropFirst() {
            let (left, right) = (found[index - 1], found[index])
            guard left.measure.measure != .ordinal, right.measure.measure != .ordinal,
                left.bytes.upperBound <= right.bytes.lowerBound
            else { continue }
            let gap = bytes[left.bytes.upperBound..<right.bytes.lowerBound]
            let isTouching =
                gap.allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0xC2 || $0 == 0xA0 } && !isCounted(left)
            let between = left.words.upperBound..<max(left.words.upperBound, right.words.lowerBound)
            let isCalculation =
                between.count == 1 && words[between.lowerBound].bytes.upperBound <= right.bytes.lowerBound
                && NumberWords.operators.contains(word(between.lowerBound)) && gap.count < 14
                || between.count == 2 && word(between.lowerBound) == "out"
                    && word(between.lowerBound + 1) == "of"
            if isTouching && !isTimeAway(right) || isCalculation {
                found[index - 1].isWhole = false
                found[index].isWhole = false
            }
        }
    }

    /// "46,300 two years earlier": how long ago it was, which is no part of the number before it.
    private func isTimeAway(_ figure: ReadFigure) -> Bool {
        figure.measure.measure == .amount(dimension: "time")
            && ["ago", "earlier", "before", "previously", "later"].contains(word(figure.words.upperBound))
    }

    private func isCounted(_ figure: ReadFigure) -> Bool {
        switch figure.measure.measure {
        case .count, .percent, .points: true
        default: false
        }
    }

    private func hasUnreadBefore(_ figure: ReadFigure) -> Bool {
        let start = figure.bytes.lowerBound
        guard let (scalar, at) = bytes.scalar(before: start) else { return false }
        if LetterKind.isWord(scalar.value) { return true }
        if scalar.value < 0x80 {
            let sign = UInt8(scalar.value)
            if "^*=±/:_#@&\\".utf8.contains(sign) { return true }
            // A hyphen or a mark that a digit stands before.
            if "-,.'".utf8.contains(sign), at > 0, bytes[at - 1] &- 0x30 < 10 { return true }
        } else if ["×", "÷", "±", "·", "√", "⁄", "∶"].contains(scalar) || scalar.properties.numericType != nil
        {
            return true
        }
        let first = figure.words.lowerBound
        guard first > 0, isBeside(first) else { return false }
        let before = word(first - 1)
        return numberVocabulary.scales[before] != nil && !NumberWords.labels.contains(before)
            || numberVocabulary.points.contains(before) && words[first - 1].bytes.upperBound < start
                && first > 1
                && numberVocabulary.small[word(first - 2)] != nil
    }

    private func hasUnreadAfter(_ figure: ReadFigure, _ dates: [ReadDate]) -> Bool {
        let end = figure.bytes.upperBound
        if let (scalar, length) = bytes.scalar(at: end) {
            if LetterKind.isWord(scalar.value) { return true }
            if scalar.properties.numericType != nil { return true }
            if ["^", "*", "=", "×", "÷", "±", "⁄", "_", "√"].contains(scalar) { return true }
            // "9.8 m/s²": a unit that goes on is another unit.
            if scalar == "/", case .amount = figure.measure.measure { return true }
            if ["/", ":", "-", ",", ".", "'", "’", "–"].contains(scalar),
                let next = bytes[safe: end + length],
                next &- 0x30 < 10
            {
                return !isDate(after: end + length, dates)
            }
        }
        let last = figure.words.upperBound
        guard last < words.count, isBeside(last), words[last].bytes.lowerBound >= end else { return false }
        let next = word(last)
        return numberVocabulary.scales[next] != nil && next != "score"
            || numberVocabulary.points.contains(next) && numberVocabulary.small[word(last + 1)] != nil
    }

    private func isDate(after byte: Int, _ dates: [ReadDate]) -> Bool {
        dates.contains { words[$0.words.lowerBound].bytes.lowerBound == byte }
    }

    // MARK: - Lists

    /// "10, 12 and 15 per cent", "from 30 to 20 people": what names the last of a list names those before it.
    private func lendMeasures(_ found: inout [ReadFigure]) {
        for index in found.indices.dropLast().reversed() {
            let (left, right) = (found[index], found[index + 1])
            guard left.isBare, !right.isBare, right.measure.startByte == nil, left.bound != .vague,
                right.measure.measure != .ordinal, right.measure.measure != .multiple,
                left.scale == right.scale,
                right.measure.measure != .fraction, right.words.lowerBound - left.words.upperBound <= 1,
                left.bytes.upperBound <= right.bytes.lowerBound
            else { continue }
            let gap = raw(left.bytes.upperBound..<right.bytes.lowerBound)
            guard
                [", ", " and ", " or ", ", and ", " to ", " und ", " et ", " y ", " e ", " и ", " i "]
                    .contains(gap)
            else {
                continue
            }
            found[index].measure(as: right.measure)
            found[index].isName = false
        }
    }

    /// "Norland 881, Southmark 69.2 billion": a number without a name takes the scale of the next amount, if only a comma
    /// and a few words part them and the next is the smaller before its scale.
    private func shareScales(_ found: inout [ReadFigure]) {
        for index in found.indices.dropLast() {
            let (mine, next) = (found[index], found[index + 1])
            guard mine.scale == 1, next.scale > 1, next.bound != .vague, mine.written >= 2, mine.isBare,
                mine.bytes.upperBound < next.bytes.lowerBound,
                next.bytes.lowerBound - mine.bytes.upperBound < 40
            else { continue }
            let between = bytes[mine.bytes.upperBound..<next.bytes.lowerBound]
            let points = between.count { $0 == 0x2E || $0 == 0x3B }
            guard points == 0, between.contains(0x2C) || between.contains(0x2F) else { continue }
            found[index].low *= next.scale
            found[index].high *= next.scale
            found[index].slack *= next.scale
            found[index].scale = next.scale
            found[index].measure = next.measure
            found[index].isName = false
        }
    }
}
