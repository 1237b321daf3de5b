import ClaimModel

/// An axis over calendar years on which a year is the wider the more there is to show in it.
///
/// Claims cluster: a dozen in one autumn, one in each of ten years before. On an even axis the dozen would be one
/// blot. Years without anything are drawn together into a narrow gap. All lengths are whole numbers, so that the
/// same claims give the same drawing on every machine.
struct TimeAxis: Hashable, Sendable {
    /// A stretch of the axis: one year, or a run of years in which nothing is shown.
    struct Band: Hashable, Sendable {
        let years: ClosedRange<Int>
        let start: Int
        let width: Int
        let isGap: Bool
    }

    let bands: [Band]
    let length: Int

    /// An axis that has room for these days; nil when there are none.
    init?(_ days: [CalendarDate], length: Int) {
        var counts: [Int: Int] = [:]
        for day in days { counts[day.year, default: 0] += 1 }
        let years = counts.keys.sorted()
        guard !years.isEmpty else { return nil }
        var weighted: [(years: ClosedRange<Int>, weight: Int, isGap: Bool)] = []
        for year in years {
            if let last = weighted.last?.years.upperBound, last + 1 < year {
                weighted.append((last + 1...year - 1, 2, true))
            }
            // 4 for one mark, 5 for two or three, 6 up to seven: as long as the count's binary digits.
            weighted.append((year...year, 3 + Self.digits(counts[year] ?? 0) * 2, false))
        }
        let total = weighted.reduce(0) { $0 + $1.weight }
        var bands: [Band] = []
        var done = 0
        for part in weighted {
            let start = done * length / total
            done += part.weight
            bands.append(
                Band(
                    years: part.years,
                    start: start,
                    width: done * length / total - start,
                    isGap: part.isGap
                )
            )
        }
        self.bands = bands
        self.length = length
    }

    /// Where the first moment of a day lies; a day beyond the axis lies at its nearer end.
    func start(of date: CalendarDate) -> Int { position(date.firstDay, plus: 0) }

    /// Where the last moment of a day lies.
    func end(of date: CalendarDate) -> Int { position(date.lastDay, plus: 1) }

    private func position(_ day: CalendarDate, plus: Int) -> Int {
        guard let first = bands.first, let last = bands.last else { return 0 }
        if day.year < first.years.lowerBound { return 0 }
        if day.year > last.years.upperBound { return length }
        guard let band = bands.first(where: { $0.years.contains(day.year) }) else { return 0 }
        let ordinal = ((day.month ?? 1) - 1) * 31 + (day.day ?? 1) - 1 + plus
        let passed = (day.year - band.years.lowerBound) * 372 + ordinal
        return band.start + band.width * passed / (band.years.count * 372)
    }

    private static func digits(_ count: Int) -> Int { Int.bitWidth - count.leadingZeroBitCount }
}
