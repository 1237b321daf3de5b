/// The English words that state numbers. Our own lists.
enum NumberWords {
    /// Words below a hundred.
    static let small: [String: Double] = {
        let first = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var words: [String: Double] = ["nought": 0, "nil": 0]
        for (value, word) in first.enumerated() { words[word] = Double(value) }
        for (place, word) in tens.enumerated() { words[word] = Double((place + 2) * 10) }
        return words
    }()

    /// Words that scale the number before them.
    static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
        "score": 20, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7,
    ]

    /// Their plurals: after digits they scale too ("2 millions"), alone they are vague.
    static let loose: [String: Double] = [
        "hundreds": 100, "thousands": 1000, "millions": 1e6, "billions": 1e9, "trillions": 1e12, "dozens": 12,
        "scores": 20, "tens": 10,
    ]

    /// Letters that scale the digits they hang on: "2.5m", "881bn". Those of one letter, and "mm", want something more
    /// that says so: a currency, or what is counted.
    static let suffixes: [String: Double] = [
        "k": 1000, "m": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "t": 1e12, "tn": 1e12, "trn": 1e12, "mn": 1e6,
        "mln": 1e6, "bln": 1e9, "mio": 1e6, "mrd": 1e9, "mld": 1e9, "cr": 1e7,
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
        "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "threefold": 3, "fourfold": 4, "fivefold": 5,
        "quadruple": 4, "quadrupled": 4, "tenfold": 10, "halved": 0.5, "halves": 0.5, "halving": 0.5,
    ]

    /// Parts of a whole: "half of", "a third of", "two thirds".
    static let parts: [String: Double] = [
        "half": 1.0 / 2, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 1.0 / 4, "quarters": 1.0 / 4,
        "fifth": 1.0 / 5, "fifths": 1.0 / 5, "sixth": 1.0 / 6, "sixths": 1.0 / 6, "seventh": 1.0 / 7,
        "sevenths": 1.0 / 7, "eighth": 1.0 / 8, "eighths": 1.0 / 8, "ninth": 1.0 / 9, "ninths": 1.0 / 9,
        "tenth": 1.0 / 10, "tenths": 1.0 / 10,
    ]

    /// Words before a number that bound it; several are joined by spaces.
    static let bounds: [String: Quantity.Bound] = [
        "about": .about, "around": .about, "approximately": .about, "approx": .about, "roughly": .about,
        "some": .about, "circa": .about, "ca": .about, "estimated": .about, "almost": .nearly,
        "nearly": .nearly,
        "close to": .nearly, "just under": .nearly, "just below": .nearly, "just short of": .nearly,
        "over": .over,
        "above": .over, "more than": .over, "exceeding": .over, "exceeds": .over, "exceeded": .over,
        "greater than": .over, "higher than": .over, "upwards of": .over, "in excess of": .over,
        "beyond": .over,
        "at least": .atLeast, "no less than": .atLeast, "no fewer than": .atLeast, "not less than": .atLeast,
        "not fewer than": .atLeast, "minimum of": .atLeast, "as few as": .about, "as little as": .about,
        "up to": .upTo, "at most": .upTo, "as many as": .upTo, "as much as": .upTo, "maximum of": .upTo,
        "no longer than": .upTo, "no later than": .upTo, "no taller than": .upTo, "no older than": .upTo,
        "no larger than": .upTo, "no bigger than": .upTo, "no heavier than": .upTo, "no deeper than": .upTo,
        "no greater than": .upTo, "no further than": .upTo, "not longer than": .upTo,
        "no shorter than": .atLeast, "no younger than": .atLeast, "no smaller than": .atLeast,
        "no lower than": .atLeast, "longer than": .over, "taller than": .over, "older than": .over,
        "larger than": .over, "bigger than": .over, "heavier than": .over, "deeper than": .over,
        "wider than": .over, "shorter than": .under, "younger than": .under, "lighter than": .under,
        "no more than": .upTo, "not more than": .upTo, "no higher than": .upTo, "not exceeding": .upTo,
        "not over": .upTo, "under": .under, "below": .under, "less than": .under, "fewer than": .under,
        "lower than": .under, "smaller than": .under, "within": .upTo,
    ]

    /// Words after a number that bound it.
    static let boundsAfter: [String: Quantity.Bound] = [
        "or more": .atLeast, "and more": .atLeast, "or above": .atLeast, "and above": .atLeast,
        "and over": .atLeast,
        "or over": .atLeast, "or higher": .atLeast, "or older": .atLeast, "at least": .atLeast,
        "plus": .atLeast,
        "or less": .upTo, "or fewer": .upTo, "or under": .upTo, "or below": .upTo, "and under": .upTo,
        "or younger": .upTo, "at most": .upTo, "or so": .about, "odd": .about, "ish": .about,
        "or thereabouts": .about,
    ]

    /// Words before a number that is the number of a thing, not how many there are.
    static let labels: Set<String> = [
        "article", "articles", "section", "sections", "page", "pages", "p", "pp", "chapter", "chapters",
        "figure",
        "figures", "fig", "table", "tables", "no", "nos", "nr", "number", "paragraph", "paragraphs", "para",
        "clause", "clauses", "room", "route", "highway", "motorway", "interstate", "flight", "phase", "level",
        "grade", "category", "channel", "volume", "vol", "line", "step", "item", "question", "resolution",
        "resolutions", "act", "annex", "appendix", "rule", "bill", "directive", "regulation", "protocol",
        "phone",
        "tel", "telephone", "fax", "call", "postcode", "zip", "box", "gate", "platform", "terminal", "type",
        "model", "version", "window", "windows", "apollo", "formula", "tier", "size", "magnitude", "isbn",
        "issn",
        "psalm", "verse", "episode", "season", "week", "round", "stage", "unit", "lot", "title", "schedule",
        "amendment", "proposition", "district", "ward", "division", "group", "pier", "track", "bus", "tram",
    ]

    /// Words between two numbers that calculate: neither is then a figure by itself.
    static let operators: Set<String> = ["x", "by", "minus", "plus", "per", "divided", "multiplied", "over"]

    /// Words of a change, before "from … to …": then the two are different figures and no range.
    static let changes: Set<String> = [
        "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "grew",
        "grow", "grows",
        "growing", "grown", "increase", "increased", "increases", "increasing", "decrease", "decreased",
        "decreases",
        "cut", "cuts", "cutting", "up", "down", "drop", "dropped", "drops", "climb", "climbed", "move",
        "moved", "change",
        "changed", "changes", "raise", "raised", "raises", "lower", "lowered", "lowers", "reduce", "reduced",
        "reduces",
        "expand", "expanded", "jump", "jumped", "slip", "slipped", "slid", "surge", "surged", "went", "go",
        "goes",
        "gone", "double", "doubled", "halved", "shrank", "shrunk", "shrink", "swung", "improved", "decline",
        "declined", "plunged", "soared", "trimmed", "extended", "tripled", "gained", "lifted",
    ]
}
