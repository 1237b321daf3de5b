import Testing
import TextReading

@Suite("Quantities")
struct QuantityTests {
    @Test(
        "A number is read with its scale, in digits and words",
        arguments: [
            ("1,250 ships", 1250), ("69.2 billion", 69_200_000_000), ("twenty-five boats", 25),
            ("three hundred and twelve votes", 312), ("two million three hundred thousand people", 2_300_000),
            ("a dozen eggs", 12), ("a hundred lamps", 100), ("€2.5m", 2_500_000),
            ("$881bn", 881_000_000_000), ("two and a half years", 2.5 * 31_556_952), ("٣٤ boats", 34),
            ("1.035 trillion crowns", 1_035_000_000_000), ("minus -4 metres", -4), ("eight staff", 8),
        ] as [(String, Double)]
    )
    func number(text: String, value: Double) throws {
        let first = try #require(quantities(in: text).first)
        #expect(abs(first.value - value) < abs(value) * 1e-9)
    }

    @Test(
        "What stands around a number says what it measures",
        arguments: [
            ("It cost $40", .money("USD")), ("It cost 40 euros", .money("EUR")),
            ("GBP 30 a head", .money("GBP")),
            ("£3 million", .money("GBP")), ("3 million pounds", .money("GBP")), ("40%", .percent),
            ("40 per cent", .percent), ("two percentage points", .points),
            ("5 km", .amount(dimension: "length")),
            ("30 square miles", .amount(dimension: "area")), ("20°C", .amount(dimension: "temperature")),
            ("400 parts per million", .amount(dimension: "part")), ("20 times higher", .multiple),
            ("a 20-fold gap", .multiple), ("twice as much", .multiple), ("half of the fleet", .fraction),
            ("a third of the fleet", .fraction), ("two thirds of the fleet", .fraction),
            ("a ratio of 12.7", .multiple),
            ("the 21st boat", .ordinal), ("eight accreditations", .count(["accreditations"])),
            ("ten times in four years", .count(["times"])), ("1800 people", .count(["people"])),
        ] as [(String, Quantity.Measure)]
    )
    func measure(text: String, measure: Quantity.Measure) throws {
        #expect(try #require(quantities(in: text).first).measure == measure)
    }

    @Test(
        "Years, days, names and versions are no quantities",
        arguments: [
            "In 2019 it closed.", "on 5 July 2019", "October 6, 2021", "COVID-19 came", "an F-16",
            "the 1990s",
            "version 1.2.3", "between 2016 and 2019", "2021-10-06",
        ]
    )
    func noQuantity(text: String) {
        #expect(quantities(in: text).isEmpty)
    }

    @Test(
        "A word before or after a number bounds it",
        arguments: [
            ("about 40 boats", .about), ("nearly 40 boats", .nearly), ("over 40 boats", .over),
            ("more than 40 boats", .over), ("at least 40 boats", .atLeast), ("up to 40 boats", .upTo),
            ("fewer than 40 boats", .under), ("40 boats or more", .atLeast), ("40 boats", .exact),
        ] as [(String, Quantity.Bound)]
    )
    func bound(text: String, bound: Quantity.Bound) throws {
        #expect(try #require(quantities(in: text).first).bound == bound)
    }

    @Test("A range has two ends, and shares its scale")
    func range() throws {
        let range = try #require(quantities(in: "in the range of $150-180 billion").first)
        #expect(range.low == 150e9 && range.high == 180e9 && range.measure == .money("USD"))
        let words = try #require(quantities(in: "between 30 and 40 lamps").first)
        #expect(words.low == 30 && words.high == 40)
        #expect(quantities(in: "cut from 30 to 20 people").map(\.value) == [30, 20])
    }

    @Test("An amount without a name takes the scale of the next in its list")
    func sharedScale() {
        #expect(quantities(in: "Norland 881, Southmark 69.2 billion").map(\.value) == [881e9, 69.2e9])
    }

    @Test(
        "Two quantities are the same, within what the words allow, or different",
        arguments: [
            ("5 km", "5000 m", "equal"), ("about 40 boats", "43 boats", "within"),
            ("over 40 boats", "90 boats", "within"),
            ("nearly 40 boats", "52 boats", "differs"), ("up to 40 boats", "41 boats", "differs"),
            ("eight boats", "8 boats", "equal"), ("eight boats", "eight lamps", "none"), ("$5", "€5", "none"),
            ("1,200 boats", "1,180 boats", "equal"), ("32 °F", "0 °C", "equal"),
            ("20 times higher", "over 12 times more", "differs"),
            ("30 to 40 lamps", "35 lamps", "within"), ("half of the fleet", "50 per cent of it", "equal"),
            ("a quarter of the fleet", "40% of it", "differs"), ("69.2 kg", "69.24 kg", "equal"),
        ]
    )
    func agreement(claim: String, passage: String, expected: String) throws {
        let claim = try #require(quantities(in: claim).first)
        let passage = try #require(quantities(in: passage).first)
        let found =
            switch claim.agreement(with: passage) {
            case .equal: "equal"
            case .within: "within"
            case .differs: "differs"
            case .notComparable: "none"
            }
        #expect(found == expected)
    }

    @Test("A difference says by how much")
    func difference() throws {
        let claim = try #require(quantities(in: "20 boats").first)
        let passage = try #require(quantities(in: "30 boats").first)
        #expect(claim.agreement(with: passage) == .differs(by: 1.5))
    }

    @Test(
        "Hostile numbers neither stop nor slow the reading",
        arguments: [
            String(repeating: "9", count: 100_000),
            String(repeating: "9 million billion trillion ", count: 5000),
            String(repeating: "twenty hundred thousand ", count: 5000), "1e999 boats", "-", "$", "% % %",
            "1.5.2 km",
            String(repeating: "1,", count: 50_000), String(repeating: "from 1 to ", count: 20_000), "a third",
            "half",
            String(repeating: "½ of ", count: 10_000), "99999999999999999999 times more",
            "0 / 0 = 0 times more",
        ]
    )
    func hostile(text: String) {
        for quantity in quantities(in: text) {
            #expect(quantity.low.isFinite && quantity.high.isFinite)
            #expect(quantity.bytes.upperBound <= text.utf8.count)
            _ = quantity.agreement(with: quantity)
        }
    }
}
