import ClaimModel
import TextReading

extension StancePair {
    /// Quantities that agree or differ, and what can be computed.
    func addQuantities(to features: inout StanceFeatures) {
        let coverage = alignment.coverageWithTitle
        let mine = claim.read.quantities.filter { $0.measure != .ordinal }
        let others = whole.quantities.filter { $0.measure != .ordinal }
        var (equal, differing, absent) = (0, 0, 0)
        var reason: String?
        var difference: String?
        var isTime = true
        for quantity in mine {
            var isEqual = false
            var nearest: (quantity: Quantity, ratio: Double)?
            for other in others {
                switch quantity.agreement(with: other) {
                case .equal, .within: isEqual = true
                case .differs where quantity.measure == .bare: break
                case .differs(let ratio):
                    if abs(ratio - 1) < abs((nearest?.ratio ?? .infinity) - 1) { nearest = (other, ratio) }
                case .notComparable:
                    // "8" and "eight staff" may be the same though nothing names the first.
                    if quantity.value == other.value, quantity.value > 2 { isEqual = true }
                }
                if isEqual {
                    reason = reason ?? "both say \(whole.words(other.bytes))"
                    break
                }
            }
            if isEqual {
                equal += 1
            } else if let nearest {
                differing += 1
                isTime = isTime && quantity.measure == .amount(dimension: "time")
                difference =
                    difference
                    ?? "the claim says \(claim.read.words(quantity.bytes)), the passage \(whole.words(nearest.quantity.bytes))"
            } else if others.isEmpty {
                absent += 1
            }
        }
        features.add("quantity agrees", equal > 0, times: coverage, reason)
        let differs = differing > 0 && equal == 0
        features.add("quantity differs", differs && !isTime, times: coverage, difference)
        features.add("length of time differs", differs && isTime, times: coverage, difference)
        features.add("claim's quantity is absent", absent > 0, times: coverage)
        features.add("quantity of another kind", !mine.isEmpty && !others.isEmpty && equal + differing == 0)
    }

    /// Dates that agree or differ.
    func addDates(to features: inout StanceFeatures) {
        let coverage = alignment.coverageWithTitle
        var mine = claim.read.dates.compactMap(\.span)
        let isStated = !mine.isEmpty
        if mine.isEmpty, let about = claim.claim.about, about.isOneDate { mine = [about] }
        let others = whole.dates
        guard !mine.isEmpty else { return }
        var isSame = false
        var isDay = false
        var nearest: (words: String, days: Int)?
        for span in mine {
            for other in others {
                guard let otherSpan = other.span else { continue }
                switch span.relation(to: otherSpan) {
                case .same, .within, .contains:
                    isSame = true
                    isDay = isDay || span.start?.day != nil && otherSpan.start?.day != nil
                case .overlaps: isSame = true
                case .before, .after:
                    let distance = abs(span.days.lowerBound - otherSpan.days.lowerBound)
                    if distance < nearest?.days ?? .max { nearest = (words(of: other), distance) }
                }
            }
        }
        features.add("date agrees", isSame, times: coverage, "the dates agree")
        features.add("day agrees", isDay, times: coverage)
        features.add(
            "date differs",
            !isSame && nearest != nil && isStated,
            times: coverage,
            nearest.map { "its date is another: \($0.words)" }
        )
        let isSlip =
            isStated && !isSame && nearest != nil && mine.contains { $0.start?.day != nil }
            && others.contains { $0.span?.start?.day != nil }
        features.add("day differs", isSlip, times: coverage)
        if let about = claim.claim.about ?? mine.first, let date = passage.documentDate,
            let from = about.start
        {
            features.add("passage is older than what it is about", from.isLater(than: date), times: coverage)
            features.add(
                "published on the day",
                about.isOneDate && from.day != nil && from == date && coverage >= 0.15,
                times: coverage,
                "its document is of the very day"
            )
        }
    }

    private func words(of date: ReadDate) -> String {
        let words = whole.spelled.words
        return whole.words(
            words[date.words.lowerBound].bytes.lowerBound..<words[date.words.upperBound - 1].bytes.upperBound
        )
    }

    /// The day since when a claim of a last time no longer holds: a later such event that the passage dates, after the
    /// article's date.
    var overtaking: CalendarDate? {
        guard claim.read.has(.last), let published = claim.claim.articleDate,
            alignment.coverageWithTitle >= 0.3,
            let claimed = claim.read.dates.compactMap(\.span).last ?? claim.claim.about, claimed.isOneDate
        else { return nil }
        let later = whole.dates.compactMap(\.span).filter { $0.isOneDate }.compactMap(\.start)
        return later.filter { $0.isLater(than: published) && $0.isLater(than: claimed.end ?? published) }
            .min()
    }
}
