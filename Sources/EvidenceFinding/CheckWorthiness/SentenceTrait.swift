/// Something that can be said of a sentence in plain words, and that tells whether it is worth checking.
enum SentenceTrait: String, CaseIterable, Sendable {
    case number = "has a number"
    case numbers = "has several numbers"
    case year = "names a year"
    case money = "names a sum of money"
    case percentage = "gives a percentage"
    case comparison = "compares"
    case unit = "counts something in units"
    case past = "tells what happened"
    case perfect = "tells what has been done"
    case state = "says what is or was"
    case time = "says when"
    case name = "names somebody or something"
    case names = "names several"
    case acronym = "has an acronym"
    case cause = "says what caused what"
    case quantity = "says how many of all"
    case speech = "says what somebody said or voted for"
    case others = "is about others' deeds"
    case question = "asks"
    case exclamation = "exclaims"
    case future = "is about the future"
    case should = "says what should or could be"
    case opinion = "says what the speaker thinks or feels"
    case first = "is about the speaker"
    case together = "is about “us”"
    case address = "speaks to the listener"
    case denial = "denies"

    /// Whether a sentence is of this kind.
    func holds(_ tokens: [SentenceToken]) -> Bool {
        func has(_ words: Set<String>, _ count: Int = 1) -> Bool {
            tokens.count { words.contains($0.word) } >= count
        }
        func count(_ symbol: String) -> Int { tokens.count { $0.symbol == symbol } }
        let names = tokens.dropFirst().count {
            $0.shape.contains(.capitalised) && $0.word != "i" && !$0.word.hasPrefix("i'")
        }
        switch self {
        case .number: return count("<number>") + count("<number word>") > 0
        case .numbers: return count("<number>") + count("<number word>") > 1
        case .year: return count("<year>") > 0
        case .money: return has(SentenceWords.money)
        case .percentage: return has(["%", "percent", "percentage"])
        case .comparison: return has(SentenceWords.comparison)
        case .unit: return has(SentenceWords.units)
        case .past:
            return tokens.contains {
                SentenceWords.past.contains($0.word) || $0.word.utf8.count > 4 && $0.word.hasSuffix("ed")
            }
        case .perfect: return has(SentenceWords.have)
        case .state: return has(["is", "are", "was", "were", "been"])
        case .time: return has(SentenceWords.time)
        case .name: return names > 0
        case .names: return names > 1
        case .acronym: return tokens.contains { $0.shape.contains(.allCapitals) }
        case .cause: return has(["because", "caused", "led", "result", "resulted", "due"])
        case .quantity: return has(["every", "all", "none", "many", "most", "some", "few", "several"])
        case .speech: return has(SentenceWords.speech)
        case .others: return has(SentenceWords.others)
        case .question: return has(["?"])
        case .exclamation: return has(["!"])
        case .future: return has(SentenceWords.future)
        case .should:
            return tokens.enumerated().contains { place, token in
                // "May" with a capital inside a sentence is a month.
                let isMonth = place > 0 && token.word == "may" && token.shape.contains(.capitalised)
                return SentenceWords.should.contains(token.word) && !isMonth
            }
        case .opinion: return has(SentenceWords.opinion)
        case .first: return has(["i", "i'm", "i've", "i'd", "i'll", "me", "my"])
        case .together: return has(["we", "we're", "we've", "we'd", "we'll", "us", "our"])
        case .address: return has(["you", "you're", "you've", "your", "you'd"])
        case .denial:
            return tokens.contains { SentenceWords.denial.contains($0.word) || $0.word.hasSuffix("n't") }
        }
    }
}

/// The English word lists behind the traits; our own.
enum SentenceWords {
    static let numbers = set(
        """
        two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred thousand million billion trillion dozen half third quarter
        """
    )
    static let money = set("$ dollar dollars euro euros pound pounds cents")
    static let comparison = set(
        """
        more less most least fewer higher lower largest biggest highest lowest worst best greater better worse
        double doubled twice tripled half same than
        """
    )
    static let units = set(
        """
        percent percentage dollars dollar jobs years year months people million billion trillion thousand hundred
        cents times days weeks rate deficit debt budget taxes tax
        """
    )
    static let past = set(
        """
        was were had did went came said told made got gave took saw knew found left lost won built brought bought
        cut put spent paid sent kept held led met ran rose fell grew began became broke chose drew drove fought
        hit let shut sold stood stole taught threw understood wrote
        """
    )
    static let have = set("have has had i've we've they've he's she's")
    static let time = set("ago last since today now yesterday recently during past before after first under")
    static let speech = set(
        "said says say told called claimed announced promised proposed opposed supported voted vote"
    )
    static let others = set("he she they he's she's they've they're his her their them")
    static let future = set("will won't shall gonna we'll i'll they'll he'll she'll it'll you'll")
    static let should = set("would should could must ought can can't might may need needs let let's")
    static let opinion = set(
        """
        think believe hope feel guess suppose want wish like love agree disagree wonder thank thanks sorry please
        glad proud pleased
        """
    )
    static let denial = set("not never no nothing nobody")

    private static func set(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
