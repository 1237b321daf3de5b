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
            "version 1.2.3", "between 2016 and 2019", "2021-10-06", "the 9/11 attacks", "24/7 care",
            "the G20 met",
            "a Boeing 737 landed", "Article 5 of it", "see page 12", "a Boeing 737-800 landed",
            "they said No 10 was told", "10 Downing Street", "at 10:30",
            "at 5 p.m.",
            "call 555-1234", "SW1A 1AA", "192.168.0.1", "the 5G network", "No. 10 said",
            "Highway 401 is shut",
            "figure 3 shows it", "https://example.org/2/34", "#1 again", "H1N1 and CO2",
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

    /// A text, its value in the base unit, its measure, its bound and the words that were read.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let low: Double
        var high: Double?
        let measure: Quantity.Measure
        let bound: Quantity.Bound
        let words: String

        init(
            _ text: String,
            _ low: Double,
            to high: Double? = nil,
            _ measure: Quantity.Measure,
            _ words: String
        ) {
            self.init(text, low, to: high, measure, .exact, words)
        }

        init(
            _ text: String,
            _ low: Double,
            to high: Double? = nil,
            _ measure: Quantity.Measure,
            _ bound: Quantity.Bound,
            _ words: String
        ) {
            (self.text, self.low, self.high) = (text, low, high)
            (self.measure, self.bound, self.words) = (measure, bound, words)
        }

        var testDescription: String { text }
    }

    static let temperature = Quantity.Measure.amount(dimension: "temperature")
    static let mass = Quantity.Measure.amount(dimension: "mass")

    @Test(
        "A number is read whole: its sign, all its digits, its fraction, scale, unit and bound",
        arguments: [
            // Signs.
            Case("It grew minus 3.2 percent.", -3.2, .percent, "minus 3.2 percent"),
            Case("a negative 4.5% margin", -4.5, .percent, "negative 4.5%"),
            Case("It was −12 °C.", -12, temperature, "−12 °C"),
            Case("It was -12 °C.", -12, temperature, "-12 °C"),
            Case("fell to –5 °C", -5, temperature, "–5 °C"),
            Case("up +7 points of it", 7, .count(["points"]), "+7 points"),
            Case("a loss of $-5 million", -5_000_000, .money("USD"), "$-5 million"),
            Case("a loss of -$5 million", -5_000_000, .money("USD"), "-$5 million"),
            Case("5 °C below zero", -5, temperature, "5 °C below zero"),
            Case("minus 5 to minus 10 °C", -10, to: -5, temperature, "minus 5 to minus 10 °C"),
            // Words around a scale.
            Case("half a million visitors", 500_000, .count(["visitors"]), "half a million visitors"),
            Case(
                "a quarter of a million visitors",
                250_000,
                .count(["visitors"]),
                "a quarter of a million visitors"
            ),
            Case(
                "three quarters of a million lamps",
                750_000,
                .count(["lamps"]),
                "three quarters of a million lamps"
            ),
            Case(
                "two and a half million visitors",
                2_500_000,
                .count(["visitors"]),
                "two and a half million visitors"
            ),
            Case("2 and a half million votes", 2_500_000, .count(["votes"]), "2 and a half million votes"),
            Case("a million and a half lamps", 1_500_000, .count(["lamps"]), "a million and a half lamps"),
            Case("half a dozen eggs", 6, .count(["eggs"]), "half a dozen eggs"),
            Case("half a percent", 0.5, .percent, "half a percent"),
            // Thousands.
            Case("816 000 visitors", 816_000, .count(["visitors"]), "816 000 visitors"),
            Case("816\u{A0}000 visitors", 816_000, .count(["visitors"]), "816\u{A0}000 visitors"),
            Case("816\u{2009}000 visitors", 816_000, .count(["visitors"]), "816\u{2009}000 visitors"),
            Case("1\u{202F}234\u{202F}567,5 kg", 1_234_567.5, mass, "1\u{202F}234\u{202F}567,5 kg"),
            Case("640'000 votes", 640_000, .count(["votes"]), "640'000 votes"),
            Case("640’000 votes", 640_000, .count(["votes"]), "640’000 votes"),
            Case("34 900 votes", 34_900, .count(["votes"]), "34 900 votes"),
            // Codes.
            Case("It cost USD34.6 million.", 34_600_000, .money("USD"), "USD34.6 million"),
            Case("It cost EUR0.92bn.", 920_000_000, .money("EUR"), "EUR0.92bn"),
            Case("MUSD 5 in all", 5_000_000, .money("USD"), "MUSD 5"),
            Case("some 20 kEUR", 20_000, .money("EUR"), .about, "20 kEUR"),
            Case("CHF 2'500.50 a year", 2500.5, .money("CHF"), "CHF 2'500.50"),
            // India.
            Case("5,00,000 votes", 500_000, .count(["votes"]), "5,00,000 votes"),
            Case("1,23,45,678.50 rupees", 12_345_678.5, .money("INR"), "1,23,45,678.50 rupees"),
            Case("5 crores", 50_000_000, .bare, "5 crores"),
            Case("Rs 3 lakh crore", 3_000_000_000_000, .money("INR"), "Rs 3 lakh crore"),
            Case("Rs.500", 500, .money("INR"), "Rs.500"),
            // Fractions.
            Case("2 1/2 tonnes", 2500, mass, "2 1/2 tonnes"), Case("1/2 tonne", 500, mass, "1/2 tonne"),
            Case("2½ million lamps", 2_500_000, .count(["lamps"]), "2½ million lamps"),
            Case("¾ kg", 0.75, mass, "¾ kg"),
            Case("3/4 of the votes", 0.75, .fraction, "3/4"),
            Case("nine out of ten lamps", 0.9, .fraction, "nine out of ten"),
            Case("one in five boats", 0.2, .fraction, "one in five"),
            // Decimals in words.
            Case(
                "two point seven million lamps",
                2_700_000,
                .count(["lamps"]),
                "two point seven million lamps"
            ),
            Case("zero point five percent", 0.5, .percent, "zero point five percent"),
            Case(
                "three point one four metres",
                3.14,
                .amount(dimension: "length"),
                "three point one four metres"
            ),
            Case("point five percent", 0.5, .percent, "point five percent"),
            // Scales by their context.
            Case("$90MM", 90_000_000, .money("USD"), "$90MM"),
            Case("€1,5 Mrd", 1_500_000_000, .money("EUR"), "€1,5 Mrd"),
            Case("12 Mio euros", 12_000_000, .money("EUR"), "12 Mio euros"),
            Case("5 M€", 5_000_000, .money("EUR"), "5 M€"),
            Case("3m visitors", 3_000_000, .count(["visitors"]), "3m visitors"),
            Case("90k lamps", 90_000, .count(["lamps"]), "90k lamps"),
            Case("a 3m wall", 3, .amount(dimension: "length"), "3m"),
            Case("3m tonnes", 3_000_000_000, mass, "3m tonnes"),
            Case("2.5 × 10⁶ cells", 2_500_000, .count(["cells"]), "2.5 × 10⁶ cells"),
            // Ranges.
            Case("Tickets cost from 10 to 15 crowns.", 10, to: 15, .count(["crowns"]), "10 to 15 crowns"),
            Case("10%–20% of it", 10, to: 20, .percent, "10%–20%"),
            Case("$10-$15 each", 10, to: 15, .money("USD"), "$10-$15"),
            Case("between $10 and $15 million", 10e6, to: 15e6, .money("USD"), "$10 and $15 million"),
            Case("5 ± 1 kg", 4, to: 6, mass, "5 ± 1 kg"),
            Case("two or three lamps", 2, to: 3, .count(["lamps"]), "two or three lamps"),
            // Bounds.
            Case("no more than 30 lamps", 30, .count(["lamps"]), .upTo, "30 lamps"),
            Case("no fewer than 30 lamps", 30, .count(["lamps"]), .atLeast, "30 lamps"),
            Case("40+ lamps", 40, .count(["lamps"]), .atLeast, "40+ lamps"),
            Case("~50 lamps", 50, .count(["lamps"]), .about, "50 lamps"),
            Case("≥ 3 kg", 3, mass, .atLeast, "3 kg"), Case("<5%", 5, .percent, .under, "5%"),
            Case("in excess of $2 billion", 2e9, .money("USD"), .over, "$2 billion"),
            Case("just under 3 km", 3000, .amount(dimension: "length"), .nearly, "3 km"),
            Case("more than a million lamps", 1e6, .count(["lamps"]), .over, "a million lamps"),
            // Hundredths, points and their hundredths.
            Case("50 basis points", 0.5, .points, "50 basis points"), Case("25 bps", 0.25, .points, "25 bps"),
            Case("5 percentage points", 5, .points, "5 percentage points"), Case("5pp", 5, .points, "5pp"),
            Case("by a quarter point", 0.25, .points, "a quarter point"),
            Case("by three quarters of a point", 0.75, .points, "three quarters of a point"),
            Case("by a quarter of a percentage point", 0.25, .points, "a quarter of a percentage point"),
            Case("2 % of it", 2, .percent, "2 %"), Case("5‰", 0.5, .percent, "5‰"),
            Case(".5%", 0.5, .percent, ".5%"),
            // Vague.
            Case(
                "several thousand lamps",
                3000,
                to: 9900,
                .count(["lamps"]),
                .vague,
                "several thousand lamps"
            ),
            Case("dozens of lamps", 24, to: 240, .count(["lamps"]), .vague, "dozens of lamps"),
            Case(
                "tens of thousands of lamps",
                20_000,
                to: 100_000,
                .count(["lamps"]),
                .vague,
                "tens of thousands of lamps"
            ),
            // Units that go together.
            Case("5 feet 10 inches", 1.778, .amount(dimension: "length"), "5 feet 10 inches"),
            Case("2 hours 30 minutes", 9000, .amount(dimension: "time"), "2 hours 30 minutes"),
            Case("9.8 m/s", 9.8, .amount(dimension: "speed"), "9.8 m/s"),
            Case("50p", 0.5, .money("GBP"), "50p"),
        ]
    )
    func whole(sample: Case) throws {
        let found = quantities(in: sample.text)
        let first = try #require(found.first)
        #expect(found.count == 1)
        #expect(abs(first.low - sample.low) <= abs(sample.low) * 1e-9)
        #expect(abs(first.high - (sample.high ?? sample.low)) <= abs(first.high) * 1e-9)
        #expect(first.measure == sample.measure)
        #expect(first.bound == sample.bound)
        #expect(first.isWhole)
        #expect(String(decoding: Array(sample.text.utf8)[first.bytes], as: UTF8.self) == sample.words)
    }

    @Test(
        "A number beside which something was not read is marked, and agrees with nothing",
        arguments: [
            "10 minus 5", "won 3-1", "816,000² people", "million visitors", "12.500 visitors", "rose to 2.5m",
            "3,4,5 lamps", "44 20 lamps", "1,5 lamps", "9.8 kg/s", "3 x 5 metres", "7^2 lamps",
            "x5 lamps 9:30",
        ]
    )
    func unread(text: String) throws {
        let found = quantities(in: text)
        #expect(found.allSatisfy { !$0.isWhole })
        for quantity in found { #expect(quantity.agreement(with: quantity) == .notComparable) }
    }

    @Test(
        "A rate per thousand is a share, and a half after a unit belongs to it",
        arguments: [
            ("9.7 per thousand inhabitants", 0.97, "9.7 per thousand"), ("5 per 1,000", 0.5, "5 per 1,000"),
            ("12 per 100,000 people", 0.012, "12 per 100,000"),
            ("an hour and a half", 5400, "an hour and a half"),
            ("two years and a half", 2.5 * 31_556_952, "two years and a half"),
            ("one ambulance in twelve", 1.0 / 12, "one ambulance in twelve"),
        ]
    )
    func rates(_ row: (text: String, value: Double, words: String)) throws {
        let found = quantities(in: row.text)
        let only = try #require(found.first)
        #expect(found.count == 1 && only.isWhole)
        #expect(abs(only.value - row.value) <= abs(row.value) * 1e-6)
        #expect(String(decoding: Array(row.text.utf8)[only.bytes], as: UTF8.self) == row.words)
    }

    @Test(
        "A comparative before a number bounds it",
        arguments: [
            ("no longer than six weeks", Quantity.Bound.upTo), ("no older than 40 years", .upTo),
            ("no shorter than 3 km", .atLeast), ("taller than 90 metres", .over),
            ("lighter than 2 kg", .under),
        ]
    )
    func comparatives(_ row: (text: String, bound: Quantity.Bound)) throws {
        #expect(try #require(quantities(in: row.text).first).bound == row.bound)
    }

    @Test("“the new one” and a year's name count nothing")
    func noNumber() {
        #expect(quantities(in: "the new one holds them").isEmpty)
        #expect(quantities(in: "Lake Ommer covers 45 square kilometres and Lake Sill 9.").count == 2)
    }

    @Test("Amounts of a list and of a change take the name of the last")
    func lends() {
        #expect(quantities(in: "10, 12 and 15 per cent").map(\.measure) == [.percent, .percent, .percent])
        let change = quantities(in: "cut from 30 to 20 people")
        #expect(
            change.map(\.measure) == [.count(["people"]), .count(["people"])]
                && change.map(\.value) == [30, 20]
        )
    }

    @Test("Values are exact to the decimal digits that the text gives")
    func exact() {
        let values = ["69.2 billion", "2.7 million", "0.92 million", "1.035 trillion", "4.1 thousand"].map {
            quantities(in: $0)[0].value
        }
        #expect(values == [69_200_000_000, 2_700_000, 920_000, 1_035_000_000_000, 4100])
    }
}
