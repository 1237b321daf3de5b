import ClaimModel
import TextReading

/// Limits, and when two figures are one.
extension Comparer {
    /// Of a limit from below and one from above: whether nothing can keep both; nil where they are no such limits.
    func exclusion(_ one: Quantity, _ two: Quantity) -> Bool? {
        let sides: [Quantity.Bound: (side: Int, isStrict: Bool)] = [
            .upTo: (-1, false), .under: (-1, true), .nearly: (-1, true), .atLeast: (1, false),
            .over: (1, true),
        ]
        guard let mine = sides[one.bound], let theirs = sides[two.bound], mine.side != theirs.side else {
            return nil
        }
        let (least, most) = mine.side > 0 ? (one.value, two.value) : (two.value, one.value)
        return most < least || most == least && (mine.isStrict || theirs.isStrict)
    }

    /// Two plain figures are the same where one rounds to the other; that their margins touch is not enough.
    static func agreement(_ one: Quantity, _ two: Quantity) -> QuantityAgreement {
        guard one.bound == .exact, two.bound == .exact, one.low == one.high, two.low == two.high else {
            return one.agreement(with: two)
        }
        let margin = max(one.slack, two.slack)
        let difference = abs(one.low - two.low)
        if difference <= margin * 1.000_001, difference <= roundedMargin(one, two) { return .equal }
        return one.value == 0 ? .differs(by: .infinity) : .differs(by: two.value / one.value)
    }

    /// How far apart two figures may be and still be one: small whole numbers are meant as they stand, greater ones and one
    /// digit with a scale to a hundredth; "12 million" and "1.2 million" to their last digit.
    private static func roundedMargin(_ one: Quantity, _ two: Quantity) -> Double {
        let coarse = one.slack >= two.slack ? one : two
        guard coarse.written == coarse.written.rounded(), coarse.scale == 1 || abs(coarse.written) < 10,
            coarse.measure != .percent, coarse.measure != .points
        else { return .infinity }
        return coarse.scale == 1 && abs(coarse.value) < 10_000 ? 0 : abs(coarse.value) / 100
    }

    /// Whether one of two figures that differ may be the other one rounded, which its text does not say: "5 million" and
    /// "4.8 million".
    static func mayBeRounded(_ one: Quantity, _ two: Quantity) -> Bool {
        let coarse = one.slack >= two.slack ? one : two
        let difference = abs(one.value - two.value)
        guard one.bound == .exact, two.bound == .exact, difference <= coarse.slack else { return false }
        return difference <= abs(coarse.value) * (coarse.scale > 1 ? 0.1 : 0.02)
    }

    /// Two limits of one side that are not the same limit: "up to 600" and "a maximum of 400" may both hold of one amount, and
    /// are two things where each says what is allowed.
    func areOtherLimits(_ one: Quantity, _ two: Quantity) -> Bool {
        let sides: [Quantity.Bound: Int] = [.upTo: -1, .under: -1, .atLeast: 1, .over: 1]
        guard let mine = sides[one.bound], let theirs = sides[two.bound], mine == theirs else { return false }
        return abs(one.value - two.value) > max(one.slack, two.slack)
    }

    /// Words that make a limit one that is set: "may carry up to", "a licence for at most".
    var isSetLimit: Bool {
        mine.tokens.contains {
            !$0.isDate
                && [
                    "may", "can", "allowed", "permitted", "licensed", "limit", "maximum", "minimum",
                    "capacity",
                    "must", "entitled",
                ].contains($0.folded)
        }
    }

    static func isSame(_ agreement: QuantityAgreement) -> Bool { agreement == .equal || agreement == .within }
}
