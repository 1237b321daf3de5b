import ClaimModel
import TextReading

/// A figure or a date of a sentence, with the words that say what it is of.
struct VetFigure: Sendable {
    /// What is stated.
    enum Value: Sendable {
        case quantity(Quantity)
        case date(DateMention)
        /// A day whose year the sentence does not give.
        case day(month: Int, day: Int)
    }

    let value: Value
    /// Whether the sentence does not say what it counts, or says it of the figure beside it.
    let isBorrowed: Bool
    /// Whether its sentence has no other figure.
    let isAlone: Bool
    /// Whether it says how much more or less something is: "6,300 more than last summer".
    let isDifference: Bool
    /// Its words.
    let text: String
    /// Where it stands in its sentence, in bytes of UTF-8.
    let bytes: Range<Int>
    /// The stems of the words of its own part of the sentence, its years, and what it counts.
    let own: Set<String>
    /// The same with what the sentence says of all its figures.
    let clause: Set<String>
    /// What its part of the sentence is about: the words before the figure.
    let subject: Set<String>
    /// The names among the words of its clause, but for who says it.
    let names: Set<String>
    /// The years that it is of; none where the sentence gives none.
    let years: Set<String>
    /// The years of the sentence that it is not of: "in 2019 it had eight; today it has 14".
    let otherYears: Set<String>
    /// The stems of what it counts: "crossings" of "62 crossings".
    let nouns: Set<String>
    /// The words of its clause as they are written, by their stems.
    let spelling: [String: String]

    /// A number of few digits stands in many sentences.
    var isCommon: Bool {
        guard case .quantity(let quantity) = value else { return false }
        guard case .count = quantity.measure else { return false }
        return quantity.scale == 1 && abs(quantity.written) < 10
    }

    /// Whether another is a day as this is, or is of the same unit.
    func isOfKind(of other: VetFigure) -> Bool {
        switch (value, other.value) {
        case (.quantity(let mine), .quantity(let others)):
            mine.measure == others.measure && mine.unit == others.unit
        case (.quantity, _), (_, .quantity): false
        case (.date, _), (.day, _): true
        }
    }

    /// Whether another is a day of the same month.
    func isOfMonth(of other: VetFigure) -> Bool {
        guard let mine = value.dayOfYear, let others = other.value.dayOfYear else { return false }
        return mine[0] == others[0] && years.isEmpty == other.years.isEmpty
    }

    /// The word for what it counts.
    var head: String? {
        guard case .quantity(let quantity) = value, case .count(let words) = quantity.measure else {
            return nil
        }
        return words.last
    }

    /// Whether it is a number of nothing.
    var isBare: Bool {
        guard case .quantity(let quantity) = value else { return false }
        return quantity.measure == .bare
    }

    /// Whether a draft's figure is worth looking for: not a small number of nothing.
    var isTelling: Bool {
        guard isBare, case .quantity(let quantity) = value else { return true }
        return abs(quantity.written) >= 10
    }

    /// Whether it hardly stands anywhere by chance.
    var isDistinct: Bool {
        switch value {
        case .quantity(let quantity): quantity.isDistinct
        case .date, .day: true
        }
    }
}

/// How a figure of a draft stands to one of a source.
enum VetAgreement {
    /// The same value.
    case same
    /// The same number of things that are called otherwise, which may be the same.
    case sameNumber
    /// Another value.
    case other
    case notComparable
}

extension VetFigure {
    /// How this figure of a draft stands to one of a source.
    func agreement(with other: VetFigure) -> VetAgreement {
        switch (value, other.value) {
        case (.quantity(let mine), .quantity(let others)):
            let agreement = mine.vetAgreement(with: others)
            guard isBorrowed || other.isBorrowed, agreement == .notComparable else { return agreement }
            // What it counts is not told: the number itself is compared.
            if mine.isNumber(of: others) { return .sameNumber }
            if isBorrowed, other.isBorrowed, mine.isSameNumber(as: others) { return .sameNumber }
            return mine.isMisprint(of: others) || isBorrowed && other.isBorrowed ? .other : .notComparable
        case (.date(let mine), .date(let others)):
            let relation = mine.span.relation(to: others.span)
            return relation == .before || relation == .after ? .other : .same
        case (.quantity, _), (_, .quantity): return .notComparable
        case (.day, _), (_, .day):
            guard let mine = value.dayOfYear, let others = other.value.dayOfYear else {
                return .notComparable
            }
            return mine == others ? .same : .other
        }
    }

}

extension VetFigure.Value {
    /// The month and day, where both are given.
    fileprivate var dayOfYear: [Int]? {
        switch self {
        case .day(let month, let day): return [month, day]
        case .date(let mention):
            guard mention.span.isOneDay, let start = mention.span.start, let month = start.month,
                let day = start.day
            else { return nil }
            return [month, day]
        case .quantity: return nil
        }
    }
}

extension DateSpan {
    /// Whether it is one day.
    var isOneDay: Bool { start?.day != nil && start == end }
}

extension Quantity {
    /// How a quantity of a draft stands to one of a source, as a reader checks it.
    fileprivate func vetAgreement(with other: Quantity) -> VetAgreement {
        // A source that gives a range says nothing of one value within it.
        if bound == .exact, low == high, other.low < other.high { return .notComparable }
        if let tolerance = Self.tolerance(self, other) {
            return abs(inHundredths - other.inHundredths) <= tolerance ? .same : .other
        }
        if isPounds, other.isPounds, measure != other.measure {
            return isNumber(of: other) ? .same : .notComparable
        }
        switch agreement(with: other) {
        case .equal, .within: return allows(other) ? .same : .other
        case .differs: return .other
        case .notComparable: return isSameCount(other) ? .sameNumber : .notComparable
        }
    }

    /// How many hundredths a part in words may be away from per cent: "six in ten" of 61, "a quarter" of 23.
    private static func tolerance(_ one: Quantity, _ other: Quantity) -> Double? {
        let measures = [one.measure, other.measure]
        guard measures.contains(.fraction), measures.contains(.percent), one.bound != .vague,
            other.bound != .vague
        else { return nil }
        return 3
    }

    private var inHundredths: Double { measure == .fraction ? low * 100 : low }

    /// Whether it may be money or a weight: "431 pounds".
    private var isPounds: Bool {
        switch measure {
        case .money(let currency): currency == "GBP"
        case .amount: unit == "[lb_av]"
        default: false
        }
    }

    /// Whether another is the same number, whatever it counts.
    fileprivate func isNumber(of other: Quantity) -> Bool {
        abs(written) >= 10 && isSameNumber(as: other)
    }

    fileprivate func isSameNumber(as other: Quantity) -> Bool {
        low == high && other.low == other.high && number == other.number
    }

    /// Whether another has the very number, of things called otherwise: "400 people", "400 demonstrators".
    fileprivate func isSameCount(_ other: Quantity) -> Bool {
        guard case .count = measure, case .count = other.measure else { return false }
        return isWhole && other.isWhole && abs(low) >= 10 && low == other.low && high == other.high
    }

    /// Whether another figure is the same for a reader who checks it: a whole number is the very one; a decimal or "million"
    /// is rounded to its last digit; "about" allows as much as its last digit that is not 0 is rounded, and nothing where
    /// only the source says it.
    fileprivate func allows(_ other: Quantity) -> Bool {
        if let limit, let otherLimit = other.limit { return limit == otherLimit }
        guard low == high, other.low == other.high else { return low <= other.high && other.low <= high }
        let difference = abs(low - other.low)
        if bound == .about || bound == .nearly { return difference <= lastDigit / 2 }
        guard bound == .exact else { return true }
        // Of a limit only the limit itself is the same: "240 metres" is not "at most 265".
        if let limit = other.limit { return low == limit }
        guard other.bound == .exact || other.bound == .about || other.bound == .nearly else { return true }
        let isWholeNumber = scale == 1 && written == written.rounded()
        return difference <= (isWholeNumber ? 0.5 : max(slack, other.slack))
    }

    /// What one of its last digit that is not 0 stands for: 100 of 14,200.
    private var lastDigit: Double {
        var digit = max(slack * 2, .leastNonzeroMagnitude)
        while abs(low) >= digit * 10, low.truncatingRemainder(dividingBy: digit * 10) == 0 { digit *= 10 }
        return digit
    }

    /// The value that it is at most or at least.
    private var limit: Double? {
        switch bound {
        case .upTo, .under: high
        case .atLeast, .over: low
        case .exact, .about, .nearly, .vague: nil
        }
    }

    /// Its digits but for zeros at both ends.
    private var digits: [Character] {
        let digits = String(abs(written)).filter(\.isNumber).drop { $0 == "0" }
        return Array(digits.reversed().drop { $0 == "0" }.reversed())
    }

    /// Its digits but for zeros in ascending order, the same for all that are made of them.
    var sortedDigits: String { String(digits.filter { $0 != "0" }.sorted()) }

    /// Whether a slip makes it of another figure of the same measure: digits that changed places, one digit of many that
    /// is another, or the same digits with another scale or unit.
    func isMisprint(of other: Quantity) -> Bool {
        guard low != other.low, low == high, other.low == other.high else { return false }
        var (mine, theirs) = (digits, other.digits)
        if mine == theirs { return mine.count > 1 || scale != other.scale }
        let ratio = abs(number / other.number)
        guard ratio > 0.1, ratio < 10 else { return false }
        while mine.count < theirs.count { mine.append("0") }
        while theirs.count < mine.count { theirs.append("0") }
        if mine.sorted() == theirs.sorted() { return mine.count > 1 }
        return mine.count > 2 && zip(mine, theirs).count { $0 != $1 } == 1
    }

    /// Whether it has so many digits that it hardly stands anywhere by chance.
    var isDistinct: Bool {
        digits.count >= 3
    }

    /// The same number as one of another measure: "from 45 to 52 crowns".
    ///
    /// - Parameter parts: How many of its unit are one of the base unit of the measure.
    func counting(as measure: Measure, unit: String?, parts: Double = 1) -> Quantity {
        Quantity(
            low: low / parts,
            high: high / parts,
            slack: slack / parts,
            bound: bound,
            measure: measure,
            unit: unit,
            written: written,
            scale: scale,
            bytes: bytes,
            isWhole: isWhole
        )
    }

    /// How many of its unit are one of the base unit of its measure.
    var parts: Double { low == 0 || number == 0 ? 1 : number / low }

    /// The number as it is written, with its scale.
    private var number: Double { written * scale }

    /// Whether it says so much of itself that it can be held against another: not a small bare number, nor "several".
    var isTelling: Bool {
        switch measure {
        case .ordinal: false
        case .bare: isWhole && bound != .vague && unit == nil
        default: isWhole && bound != .vague
        }
    }
}
