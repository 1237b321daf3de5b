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
            ("It closed on Monday, 6 September 2021.", "2021-09-06"),
            ("It closed on Monday 6 September.", "2021-09-06"),
        ]
    )
    func relative(text: String, expected: String) {
        let day = CalendarDate("2021-11-03")
        #expect(dates(in: text, relativeTo: day).map(\.span.description) == [expected])
    }

    @Test(
        "A date in figures, a part of a year, a two-digit year and a bound are read whole",
        arguments: [
            ("on 12.07.2022", "2022-07-12"), ("on 12. 07. 2022", "2022-07-12"),
            ("on 2025/5/22", "2025-05-22"),
            ("on 25/12/2020", "2020-12-25"), ("on 12/25/2020", "2020-12-25"), ("on 5/5/2020", "2020-05-05"),
            ("in Q3 2021", "2021-07/2021-09"), ("in 2021 Q1", "2021-01/2021-03"),
            ("in 4Q 2021", "2021-10/2021-12"),
            ("the third quarter of 2021", "2021-07/2021-09"), ("in H1 2020", "2020-01/2020-06"),
            ("the second half of 2020", "2020-07/2020-12"), ("in 2012–13", "2012/2013"),
            ("in 2012/13", "2012/2013"),
            ("in fiscal 2021", "2020/2021"), ("in FY21", "2020/2021"),
            ("in the financial year 2019/20", "2019/2020"),
            ("on 22 Sep 17", "2017-09-22"), ("on 7 March '19", "2019-03-07"), ("on 3 Jan. 99", "1999-01-03"),
            ("in Sept ’19", "2019-09"), ("before 2019", "../2018"), ("after 2019", "2020/.."),
            ("prior to May 2018", "../2018-04"),
            ("by May 2021", "../2021-05"), ("no later than 5 May 2020", "../2020-05-05"),
            ("after 31 May 2020", "2020-06-01/.."),
            ("from 2019 onwards", "2019/.."), ("early 2020", "2020-01/2020-04"),
            ("mid-2020", "2020-05/2020-08"),
            ("late 2020", "2020-09/2020-12"), ("late May 2021", "2021-05-23/2021-05-31"),
            ("the '90s", "1990/1999"),
            ("the nineties", "1990/1999"), ("in the early 1990s", "1990/1993"),
            ("in winter 2020/21", "2020-12/2021-02"),
            ("5–7 July 2019", "2019-07-05/2019-07-07"),
        ]
    )
    func kinds(text: String, expected: String) {
        #expect(dates(in: text, relativeTo: nil).map(\.span.description) == [expected])
    }

    @Test("Day and month that can't be told apart stay so, unless language or place decides")
    func ambiguous() throws {
        let text = "It opened on 03/04/2020."
        func candidates(_ language: Language?, _ order: DayOrder? = nil) -> [String]? {
            dates(in: text, relativeTo: nil, language: language, order: order).first?.candidates.map(
                \.description
            )
        }
        #expect(candidates(.english) == ["2020-04-03", "2020-03-04"])
        #expect(candidates(.english, DayOrder(languageTag: "en-US")) == ["2020-03-04"])
        #expect(candidates(.english, DayOrder(languageTag: "en-GB")) == ["2020-04-03"])
        #expect(candidates(.german) == ["2020-04-03"])
        let range = try #require(dates(in: "in 2009-10", relativeTo: nil).first)
        #expect(range.candidates.map(\.description) == ["2009-10", "2009/2010"])
    }

    @Test(
        "A date says how it is bounded",
        arguments: [
            ("before 2019", DateMention.Bound.before), ("after 2019", .after), ("since 2019", .since),
            ("until 2019", .until),
            ("by 2019", .by), ("in 2019", .at),
        ]
    )
    func bounds(text: String, bound: DateMention.Bound) {
        #expect(dates(in: text, relativeTo: nil).map(\.bound) == [bound])
    }

    @Test(
        "A weekday is the last, this or the next, on that very weekday too",
        arguments: [
            ("last Wednesday", "2021-10-27"), ("on Wednesday", "2021-11-03"),
            ("next Wednesday", "2021-11-10"),
            ("last Tuesday", "2021-11-02"), ("next Tuesday", "2021-11-09"), ("last Thursday", "2021-10-28"),
            ("next Thursday", "2021-11-04"), ("last quarter", "2021-07/2021-09"),
        ]
    )
    func weekdays(text: String, expected: String) {
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
