import TextReading

/// A figure or a date of a sentence, with the words that say what it is of.
struct VetFigure: Sendable {
    /// What is stated.
    enum Value: Sendable {
        case quantity(Quantity)
        case date(DateMention)
    }

    let value: Value
    /// Its words.
    let text: String
    /// Where it stands in its sentence, in bytes of UTF-8.
    let bytes: Range<Int>
    /// The stems of the words of its own part of the sentence, and its years.
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
    /// The words of its clause as they are written, by their stems.
    let spelling: [String: String]

    /// A number of few digits stands in many sentences.
    var isCommon: Bool {
        guard case .quantity(let quantity) = value else { return false }
        guard case .count = quantity.measure else { return false }
        return quantity.scale == 1 && abs(quantity.written) < 10
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

extension VetFigure.Value {
    /// How this value of a draft stands to one of a source.
    func agreement(with other: VetFigure.Value) -> VetAgreement {
        switch (self, other) {
        case (.quantity(let mine), .quantity(let others)):
            switch mine.agreement(with: others) {
            case .equal, .within: return mine.allows(others) ? .same : .other
            case .differs: return .other
            case .notComparable: return mine.isSameCount(others) ? .sameNumber : .notComparable
            }
        case (.date(let mine), .date(let others)):
            let relation = mine.span.relation(to: others.span)
            return relation == .before || relation == .after ? .other : .same
        case (.quantity, .date), (.date, .quantity): return .notComparable
        }
    }
}

extension Quantity {
    /// Whether another has the very number, of things called otherwise: "400 people", "400 demonstrators".
    fileprivate func isSameCount(_ other: Quantity) -> Bool {
        guard case .count = measure, case .count = other.measure else { return false }
        return isWhole && other.isWhole && abs(low) >= 10 && low == other.low && high == other.high
    }

    /// Whether another figure is the same for a reader who checks it: a whole number is the very one; a decimal or "million"
    /// is rounded to its last digit; "about" allows as much as its last digit that is not 0 is rounded, and nothing where
    /// only the source says it.
    fileprivate func allows(_ other: Quantity) -> Bool {
        guard low == high, other.low == other.high else { return low <= other.high && other.low <= high }
        let difference = abs(low - other.low)
        if bound == .about || bound == .nearly { return difference <= lastDigit / 2 }
        guard bound == .exact else { return true }
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

    /// Whether it has so many digits that it hardly stands anywhere by chance.
    var isDistinct: Bool {
        String(abs(written)).filter(\.isNumber).drop { $0 == "0" }.reversed().drop { $0 == "0" }.count >= 3
    }

    /// The same number as one of another measure: "from 45 to 52 crowns".
    func counting(as measure: Measure, unit: String?) -> Quantity {
        Quantity(
            low: low,
            high: high,
            slack: slack,
            bound: bound,
            measure: measure,
            unit: unit,
            written: written,
            scale: scale,
            bytes: bytes,
            isWhole: isWhole
        )
    }

    /// Whether it says so much of itself that it can be held against another: not a bare number, nor "several".
    var isTelling: Bool {
        switch measure {
        case .bare, .ordinal: false
        default: isWhole && bound != .vague
        }
    }
}
