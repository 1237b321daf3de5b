public import ClaimModel

/// What a claim states of one quantity beside what its sources give: "20 times" beside 12.7, 13.6 and 20.6.
public struct ClaimFigure: Hashable, Sendable {
    /// What a source gives.
    public struct Point: Hashable, Sendable {
        /// The evidence that it stands in.
        public let evidence: RecordID
        /// The value, in the unit of the claim's.
        public let value: Double
        /// The value as it is shown: the number, as the passage writes it or as it was worked out.
        public let words: String

        /// What a source gives.
        public init(evidence: RecordID, value: Double, words: String) {
            self.evidence = evidence
            self.value = value
            self.words = words
        }
    }

    /// The claim's value.
    public let stated: Double
    /// The claim's words for it.
    public let words: String
    /// The sources' values in the order of their evidence.
    public let points: [Point]

    /// A quantity of a claim; nil where no source gives one.
    public init?(stated: Double, words: String, points: [Point]) {
        guard !points.isEmpty, stated.isFinite, points.allSatisfy({ $0.value.isFinite }) else { return nil }
        self.stated = stated
        self.words = words
        self.points = points
    }
}

/// An even axis with round marks. Positions are whole numbers, so that the same values give the same drawing everywhere.
struct ValueAxis: Hashable, Sendable {
    /// The values that are marked, in ascending order.
    let marks: [Double]
    private let lower: Double
    private let upper: Double
    let length: Int

    /// An axis that has room for these values; from nought where they are not far from it.
    init(_ values: [Double], length: Int) {
        self.length = length
        let least = values.min() ?? 0
        let most = values.max() ?? 1
        let isFromNought = least >= 0 && least <= most * 0.6
        let span = max(most - (isFromNought ? 0 : least), abs(most) * 0.02, 1e-9)
        let step = Self.round(span / 5)
        lower = isFromNought ? 0 : (least / step).rounded(.down) * step
        upper = max((most / step).rounded(.up) * step, lower + step)
        let count = Int(((upper - lower) / step).rounded())
        let start = lower
        marks = (0...max(1, count)).map { start + Double($0) * step }
    }

    /// Where a value lies.
    func position(_ value: Double) -> Int {
        Int(((value - lower) / (upper - lower) * Double(length)).rounded())
    }

    /// The value of a mark as it is shown.
    static func text(_ value: Double) -> String {
        let rounded = (value * 1_000_000).rounded() / 1_000_000
        if rounded == rounded.rounded(), abs(rounded) < 1e15 { return grouped(Int(rounded)) }
        return "\(rounded)"
    }

    /// A whole number with its thousands apart, as English writes it.
    private static func grouped(_ number: Int) -> String {
        var digits = String(number.magnitude)
        guard digits.utf8.count > 4 else { return String(number) }
        var parts: [String] = []
        while digits.utf8.count > 3 {
            parts.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (number < 0 ? "-" : "") + ([digits] + parts).joined(separator: ",")
    }

    /// The next larger of 1, 2 and 5 times a power of ten.
    private static func round(_ step: Double) -> Double {
        var power = 1.0
        while power * 10 <= step { power *= 10 }
        while power > step { power /= 10 }
        return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= step * 0.999_999 } ?? power * 10
    }
}
