import ClaimModel
import Testing

@Suite("Dates")
struct DateTests {
    @Test(
        "A date is written as it was read",
        arguments: ["2019", "2019-07", "2019-07-05", "0001-01-01", "9999-12-31", "2020-02-29"]
    )
    func roundTrip(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(
        "What is no date is not taken for one",
        arguments: [
            "", "19", "2019-7-5", "2019-13", "2019-00", "2019-02-30", "2021-02-29", "1900-02-29",
            "2019-07-05T", "-2019",
            "2019-", "0000", "٢٠١٩", "2019-07-05-01", "20190705",
        ]
    )
    func noDate(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(
        "One date is later than another only if no day of the one comes before or with a day of the other",
        arguments: [
            ("2022", "2021-11-01", true), ("2021", "2021-11-01", false), ("2021-12", "2021-11-30", true),
            ("2021-11", "2021-11-01", false), ("2021-11-02", "2021-11-01", true),
            ("2021-11-01", "2021-11-01", false),
            ("2022-01-12", "2021", true), ("2021-12-31", "2021", false),
        ]
    )
    func later(one: String, other: String, isLater: Bool) throws {
        let (one, other) = (try #require(CalendarDate(one)), try #require(CalendarDate(other)))
        #expect(one.isLater(than: other) == isLater)
        #expect(!(one.isLater(than: other) && other.isLater(than: one)))
    }

    @Test(
        "Spans are written as they were read",
        arguments: ["2019", "2016/2019", "2021-11/..", "../2008-08", "2019-07-05/2020"]
    )
    func spans(text: String) {
        #expect(DateSpan(text)?.description == text)
    }

    @Test(
        "What is no span is not taken for one",
        arguments: ["../..", "2020/2019", "2019/", "/2019", "a/b", "2019/2020/2021"]
    )
    func noSpan(text: String) {
        #expect(DateSpan(text) == nil)
    }

    @Test("Instants are written as they were read, over all the years there are")
    func instants() throws {
        var milliseconds = Timestamp.range.lowerBound
        while milliseconds < Timestamp.range.upperBound {
            let instant = try #require(Timestamp(milliseconds: milliseconds))
            #expect(Timestamp(instant.description) == instant)
            milliseconds += 9_973_123_457_791
        }
        #expect(Timestamp("1970-01-01T00:00:00.000Z")?.milliseconds == 0)
        #expect(Timestamp("2026-11-24T10:58:00.123Z")?.milliseconds == 1_795_517_880_123)
        #expect(Timestamp(milliseconds: -1)?.description == "1969-12-31T23:59:59.999Z")
        #expect(Timestamp(milliseconds: -1)?.day == CalendarDate("1969-12-31"))
        #expect(Timestamp(milliseconds: Timestamp.range.upperBound + 1) == nil)
    }

    @Test(
        "What is no instant is not taken for one",
        arguments: [
            "", "2026-11-24T10:58:00Z", "2026-11-24 10:58:00.000Z", "2026-11-24T24:00:00.000Z",
            "2026-02-30T00:00:00.000Z",
            "2026-11-24T10:58:60.000Z", "2026-11-24T10:58:00.000+", "2026-11-24T10:58:00.00éZ",
        ]
    )
    func noInstant(text: String) {
        #expect(Timestamp(text) == nil)
    }
}
