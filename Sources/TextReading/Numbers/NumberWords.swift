/// The words that state numbers, and the words that bound them. Our own lists.
enum NumberWords {
    /// Words below a hundred.
    static let small: [String: Double] = {
        let first = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var words: [String: Double] = [:]
        for (value, word) in first.enumerated() { words[word] = Double(value) }
        for (place, word) in tens.enumerated() { words[word] = Double((place + 2) * 10) }
        return words
    }()

    /// Words that scale the number before them.
    static let scales: [String: Double] = [
        "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 1_000_000,
        "millions": 1_000_000, "billion": 1_000_000_000, "billions": 1_000_000_000,
        "trillion": 1_000_000_000_000, "trillions": 1_000_000_000_000, "dozen": 12, "dozens": 12,
        "bn": 1_000_000_000, "mn": 1_000_000, "tn": 1_000_000_000_000, "mln": 1_000_000, "bln": 1_000_000_000,
        "trn": 1_000_000_000_000, "lakh": 100_000, "crore": 10_000_000,
    ]

    /// Letters that scale the digits they hang on: "2.5m", "881bn".
    static let suffixes: [String: Double] = [
        "k": 1000, "m": 1_000_000, "mn": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000,
        "t": 1_000_000_000_000, "tn": 1_000_000_000_000, "trn": 1_000_000_000_000, "mln": 1_000_000,
        "bln": 1_000_000_000,
    ]

    /// Words for a place in an order. "second" is a unit too; the reader tells them apart by what follows.
    static let ordinals: [String: Double] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30, "hundredth": 100,
    ]

    /// Words that say how many times as much, by themselves.
    static let multiples: [String: Double] = [
        "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2,
        "triple": 3, "tripled": 3, "triples": 3, "threefold": 3, "quadruple": 4, "quadrupled": 4,
        "tenfold": 10,
        "halved": 0.5, "halves": 0.5, "halving": 0.5,
    ]

    /// Parts of a whole: "half of", "a third of", "two thirds".
    static let parts: [String: Double] = [
        "half": 1.0 / 2, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 1.0 / 4, "quarters": 1.0 / 4,
        "fifth": 1.0 / 5, "fifths": 1.0 / 5, "sixth": 1.0 / 6, "eighth": 1.0 / 8, "tenth": 1.0 / 10,
        "tenths": 1.0 / 10,
    ]

    /// Words before a number that bound it; two words are joined by a space.
    static let bounds: [String: Quantity.Bound] = [
        "about": .about, "around": .about, "approximately": .about, "approx": .about, "roughly": .about,
        "some": .about, "circa": .about, "estimated": .about, "almost": .nearly, "nearly": .nearly,
        "close to": .nearly, "over": .over, "above": .over, "more than": .over, "exceeding": .over,
        "exceeds": .over, "exceeded": .over, "greater than": .over, "upwards of": .over, "at least": .atLeast,
        "no less": .atLeast, "minimum of": .atLeast, "up to": .upTo, "at most": .upTo, "as many": .upTo,
        "maximum of": .upTo, "no more": .upTo, "under": .under, "below": .under, "less than": .under,
        "fewer than": .under,
    ]
}
