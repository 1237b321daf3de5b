import ClaimModel

/// Calculation with days, months and years of the Gregorian calendar.
extension CalendarDate {
    /// The days from 1 January 1970 to the first day that this may mean.
    package var dayNumber: Int {
        let (month, day) = (month ?? 1, day ?? 1)
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that is so many days from 1 January 1970; nil outside the years 1 to 9999.
    package init?(dayNumber: Int) {
        guard abs(dayNumber) < 4_000_000 else { return nil }
        let shifted = dayNumber + 719_468
        guard shifted >= 0 else { return nil }
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    /// The date moved by days and months, to the precision that it has; the last day of a month stands in for one that
    /// the month lacks.
    package func moved(days: Int = 0, months: Int = 0) -> CalendarDate? {
        guard abs(days) < 4_000_000, abs(months) < 120_000 else { return nil }
        var moved = self
        if months != 0 {
            let index = year * 12 + (month ?? 1) - 1 + months
            guard index >= 12, let first = CalendarDate(year: index / 12, month: index % 12 + 1) else {
                return nil
            }
            if let day {
                moved =
                    CalendarDate(year: first.year, month: first.month, day: min(day, first.lastDay.day ?? 28))
                    ?? first
            } else {
                moved = month == nil ? CalendarDate(year: first.year) ?? first : first
            }
        }
        guard days != 0 else { return moved }
        // Days move a day; what is less exact stays where it is unless they are many.
        return CalendarDate(dayNumber: moved.dayNumber + days)
    }

    /// The day of the week, Monday 0.
    package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }
}
