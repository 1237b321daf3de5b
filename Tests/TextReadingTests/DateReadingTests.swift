import ClaimModel
import TextReading
import Testing

@Suite("Dates in texts")
struct DateReadingTests {
    @Test(
        "A date is read to the precision that it has",
        arguments: [
            ("It met on 5 July 2019.", "2019-07-05"), ("It met on July 5, 2019.", "2019-07-05"),
            ("It met on the 5th of July 2019.", "2019-07-05"), ("It met in July 2019.", "2019-07"),
            ("It met in 2019.", "2019"), ("It met on 2019-07-05.", "2019-07-05"),
            ("It ran from 2016 to 2019.", "2016/2019"),
            ("It ran 2016–2019.", "2016/2019"), ("It ran since March 2018.", "2018-03/.."),
            ("in the 1990s", "1990/1999"),
            ("It ran until 2020.", "../2020"), ("in the autumn of 2021", "2021-09/2021-11"),
            ("since the beginning of November 2021", "2021-11-01/.."), ("at the end of 2017", "2017-12-31"),
        ]
    )
    func absolute(text: String, expected: String) {
        #expect(dates(in: text, relativeTo: nil).map(\.span.description) == [expected])
    }

    @Test(
        "A date that depends on the document's is resolved from it",
        arguments: [
            ("It closed on Monday.", "2021-11-01"), ("It closed yesterday.", "2021-11-02"),
            ("It closed last year.", "2020"), ("It closed last month.", "2021-10"),
            ("It closed last week.", "2021-10-25/2021-10-31"),
            ("It closed on 6 October.", "2021-10-06"), ("It closed on 24 December.", "2021-12-24"),
            ("It closed in August.", "2021-08"),
            ("It closed two years ago.", "2019"), ("It closed three days ago.", "2021-10-31"),
            ("since the beginning of November", "2021-11-01/.."), ("It closed today.", "2021-11-03"),
        ]
    )
    func relative(text: String, expected: String) {
        let day = CalendarDate("2021-11-03")
        #expect(dates(in: text, relativeTo: day).map(\.span.description) == [expected])
    }

    @Test("A date that depends on one before it in the text is resolved from that")
    func chained() {
        let found = dates(in: "It opened on 6 October 2021. Two weeks later it closed.", relativeTo: nil)
        #expect(found.map(\.span.description) == ["2021-10-06", "2021-10-20"])
    }

    @Test(
        "Without a date to depend on, nothing is made up",
        arguments: [
            "It closed on Monday.", "It closed last year.", "two weeks later", "It closed on 6 October.",
        ]
    )
    func unresolved(text: String) {
        #expect(dates(in: text, relativeTo: nil).isEmpty)
    }

    @Test(
        "What only looks like a date is none",
        arguments: [
            "They may march on.", "1800 people came", "$2019", "2020 boats", "31 February 2021 boats",
            "the second lamp",
        ]
    )
    func noDate(text: String) {
        #expect(
            dates(in: text, relativeTo: CalendarDate("2021-11-03")).allSatisfy {
                $0.span.start?.year == 2021 && $0.span.start?.day == nil
            }
        )
    }

    @Test(
        "Two spans stand in one relation",
        arguments: [
            ("2019", "2019-07-05", DateRelation.contains), ("2019-07-05", "2019", .within),
            ("2019", "2019", .same),
            ("2018", "2019-07", .before), ("2020/..", "2019", .after), ("2018/2019", "2019/2020", .overlaps),
            ("2018/..", "2022-01-12", .contains),
        ]
    )
    func relation(left: String, right: String, expected: DateRelation) throws {
        let left = try #require(DateSpan(left))
        let right = try #require(DateSpan(right))
        #expect(left.relation(to: right) == expected)
    }

    @Test(
        "Hostile dates neither stop nor slow the reading",
        arguments: [
            "99999999999999999999 years ago", "4999 years ago", "5000 days later", "0000-00-00",
            "9999-12-31 and a year later",
            String(repeating: "Monday ", count: 50_000), String(repeating: "two years later ", count: 20_000),
            String(repeating: "of ", count: 50_000), String(repeating: "5 July ", count: 20_000),
            "31 February 2021",
        ]
    )
    func hostile(text: String) {
        for date in dates(in: text, relativeTo: CalendarDate("0001-01-01")) {
            #expect(date.bytes.upperBound <= text.utf8.count)
        }
    }
}
