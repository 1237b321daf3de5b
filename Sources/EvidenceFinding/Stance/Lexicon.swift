import TextReading

/// The words that the judge knows by what they do in a sentence. Our own lists, as stems.
struct Lexicon: Sendable {
    /// The lists, stemmed once.
    static let english = Lexicon()

    /// Groups of words.
    enum Group: Int, CaseIterable, Sendable {
        case rise, fall, doubt, denial, finding, absolute, small, hedge, contrast, cause, human, nature, past,
            report
        case last, harm, benefit
    }

    private var groups: [String: UInt32] = [:]
    private var meanings: [String: [Int]] = [:]
    private var opposites: [String: [(pair: Int, side: Int)]] = [:]

    /// Whether a stem is in a group.
    func contains(_ stem: String, _ group: Group) -> Bool {
        groups[stem].map { $0 & Self.bit(group) != 0 } ?? false
    }

    /// The groups of a stem, as bits.
    func bits(_ stem: String) -> UInt32 { groups[stem] ?? 0 }

    static func bit(_ group: Group) -> UInt32 { 1 << UInt32(group.rawValue) }

    /// The sets of like meaning that a stem is in.
    func meanings(_ stem: String) -> [Int] { meanings[stem] ?? [] }

    /// The pairs of opposites that a stem is in, and on which side.
    func opposites(_ stem: String) -> [(pair: Int, side: Int)] { opposites[stem] ?? [] }

    /// Whether a folded word denies.
    static func isNegation(_ folded: String) -> Bool { folded.hasSuffix("n't") || negations.contains(folded) }

    private static let negations: Set<String> = [
        "no", "not", "never", "neither", "nor", "none", "nobody", "nothing", "cannot", "without", "hardly",
        "scarcely", "barely", "lack", "lacks", "lacked", "absence", "fail", "fails", "failed", "unable",
        "impossible",
        "unlikely", "nowhere",
    ]

    private init() {
        var stemmer = Stemmer(.english)
        func stems(_ text: String) -> [String] {
            text.split { $0 == " " || $0 == "\n" }.map { stemmer.stem(String($0)) }
        }
        for (group, text) in Self.words {
            for stem in stems(text) { groups[stem, default: 0] |= Self.bit(group) }
        }
        for (index, row) in Self.alike.split(separator: "\n").enumerated() {
            for stem in stems(String(row)) { meanings[stem, default: []].append(index) }
        }
        for (index, row) in Self.opposed.split(separator: "\n").enumerated() {
            for (side, words) in row.split(separator: "|").enumerated() {
                for stem in stems(String(words)) { opposites[stem, default: []].append((index, side)) }
            }
        }
    }

    private static let words: [Group: String] = [
        .rise: """
        rise rises rising rose risen increase grow growth grew growing gain expand accelerate surge soar higher
        more warm warmer warming heat hotter strengthen intensify upward worsen worse exceed record highest larger
        greater faster climb jump double triple
        """,
        .fall: """
        fall falls falling fell fallen decrease decline drop shrink reduce reduction lose loss lost slow slower cool
        cooler cooling weaken lower less downward fewer recede retreat melt lowest smaller diminish cold colder
        pause stop stopped cut halve
        """,
        .doubt: """
        hoax myth scam lie fraud alarmist alarmism fake propaganda pseudoscience exaggerate nonsense conspiracy
        falsify falsified manipulate fabricate unreliable wrong false bogus disprove disproved debunk flawed error
        mistaken hysteria scare failed claimed skeptic sceptic dogma
        """,
        .denial: """
        false incorrect wrong misleading mislead debunk contrary contradict discredit misconception myth disputed
        dispute refute reject rejected criticize criticise criticized unfounded inaccurate erroneous deny denied
        denial denier disagree disprove unsupported conspiracy controversial flawed pseudoscience misrepresent
        """,
        .finding: """
        consensus evidence confirm agree show shown demonstrate found conclude concluded observe observed measured
        established attribute attributed unequivocal consistent indicate strong
        """,
        .absolute: """
        all every always never only none any completely entirely nothing impossible everyone totally absolutely zero
        proven proof prove certain certainly definitely must undeniable whole ever
        """,
        .small: """
        little negligible insignificant tiny small minor just merely harmless slight slightly minimal trivial trace
        hardly barely normal
        """,
        .hedge: """
        may might could possibly perhaps likely probably suggest suggests suggested estimate estimated projected
        expected potential potentially possible uncertain uncertainty approximately appears seems about around
        roughly if would allegedly reportedly
        """,
        .contrast: """
        but however although though despite while whereas yet nevertheless rather instead contrast unlike except
        """,
        .cause: """
        cause caused causing due because driven drive result lead contribute responsible attributed effect affect
        impact influence force forcing
        """,
        .human:
            "human man-made manmade anthropogenic people mankind humanity burning fossil emissions industrial",
        .nature: """
        natural naturally nature cycle sun solar volcano volcanic variability orbital sunspot cosmic ocean oscillation
        """,
        .past: """
        past history ancient medieval million ago previous previously earlier before millennium holocene roman
        """,
        .report: """
        said says say claim claims claimed according argued argues reported wrote told stated states alleged accused
        insisted believes asserted announced
        """,
        .last: "last latest recent final newest",
        .harm:
            "harm damage danger dangerous threat risk destroy death die kill disease extinct loss severe disaster bad",
        .benefit: "benefit beneficial good improve help positive gain advantage prosper thrive healthy green",
    ]

    /// Words of like meaning, a row a meaning.
    private static let alike = """
        co2 carbon dioxide
        warm warming warmer heat temperature hot hotter
        human anthropogenic mankind humanity manmade people
        sun solar
        rise increase grow growth gain higher more grew rising rose
        fall decline decrease drop reduce shrink loss lower less retreat cut
        cause drive due lead result produce contribute responsible
        ocean sea marine
        scientist researcher expert climatologist
        glacier ice icecap sheet
        hurricane cyclone storm
        show demonstrate indicate find found prove
        big large major great significant huge
        kill die death dead
        start begin began launch begun
        end stop cease halt finish close closed shut
        say state claim declare announce
        country nation state
        city town
        model simulation
        forecast predict projection project
        buy purchase acquire
        make create produce build set found founded establish
        fossil coal oil gas
        year annual yearly
        meet meeting session convene held
        withdraw revoke strip expel remove cancel
        suspend halt pause freeze frozen
        diplomat envoy ambassador official
        spend spending budget expenditure outlay
        war conflict fighting hostilities
        agreement treaty pact accord act
        soldier troop military army force
        office mission delegation representation
        refuse reject decline deny block
        restrict limit curb
        film movie
        win won victory
        album record
        marry wife husband married
        born birth
        """

    /// Words that say the opposite of each other, one side before the bar.
    private static let opposed = """
        open | close closed shut
        start begin began launch | end stop cease finish
        win won victory | lose lost defeat
        accept agree approve | reject refuse decline deny
        support back endorse | oppose reject
        include | exclude
        natural | anthropogenic manmade human
        true right correct accurate | false wrong incorrect inaccurate
        good beneficial benefit | bad harmful harm damage
        safe harmless | dangerous danger hazard threat
        first | last final
        ban banned prohibit forbid | allow permit legal
        cause | unrelated
        success successful succeed | failure fail failed
        possible | impossible
        strong strengthen | weak weaken
        guilty convicted | innocent acquitted
        join enter | leave withdraw quit exit
        create found establish | abolish dissolve
        alive | dead died
        stable unchanged steady | unstable changing
        more | less fewer
        above | below
        major significant | minor insignificant negligible
        agree consensus | disagree controversy
        """
}
