import EvidenceModels
import TextReading

/// How two words of English stand to each other.
enum WordRelation: Int, Comparable, Sendable {
    /// Nothing is known.
    case none
    /// One is more general than the other.
    case general
    /// Much the same: synonyms, words derived from one another.
    case alike
    /// The same word.
    case same

    static func < (left: WordRelation, right: WordRelation) -> Bool { left.rawValue < right.rawValue }
}

/// Word meanings from WordNet and from our own rows of words that news uses for one another.
struct Meanings: Sendable {
    /// The table, read once.
    static let known = Meanings()

    /// What the table has of a stem.
    struct Entry: Sendable {
        var part: Character = "n"
        var own: Set<Int> = []
        var linked: Set<Int> = []
        var opposed: Set<Int> = []
        var general: Set<Int> = []
        var rows: Set<Int> = []
    }

    /// Where the line of each stem begins, in the order of stems.
    private let lines: [Int]
    private let bytes: [UInt8]
    private let rows: [String: Set<Int>]

    private init() {
        bytes = Array(MeaningTable.text.utf8)
        var lines = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A && index + 1 < bytes.count {
            lines.append(index + 1)
        }
        self.lines = lines
        var rows: [String: Set<Int>] = [:]
        for (number, row) in Self.alike.split(separator: "\n").enumerated() {
            for word in row.split(separator: " ") {
                rows[String(word), default: []].insert(number)
            }
        }
        self.rows = rows
    }

    /// What is known of a stem.
    func entry(_ stem: String, _ folded: String) -> Entry {
        var entry = Entry()
        entry.rows = rows[folded] ?? rows[Inflection.singular(folded)] ?? []
        let wanted = Array(stem.utf8) + [0x20]
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(lines[middle], wanted) { low = middle + 1 } else { high = middle }
        }
        guard low < lines.count, bytes[lines[low]...].starts(with: wanted) else { return entry }
        let start = lines[low] + wanted.count
        let end = low + 1 < lines.count ? lines[low + 1] - 1 : bytes.count
        entry.part = Character(Unicode.Scalar(bytes[start]))
        let cells = bytes[min(end, start + 2)..<end].split(separator: 0x7C, omittingEmptySubsequences: false)
            .map { cell in
                Set(
                    cell.split(separator: 0x2C).compactMap {
                        Int(String(decoding: $0, as: UTF8.self), radix: 36)
                    }
                )
            }
        if cells.count > 0 { entry.own = cells[0] }
        if cells.count > 1 { entry.linked = cells[1] }
        if cells.count > 2 { entry.opposed = cells[2] }
        if cells.count > 3 { entry.general = cells[3] }
        return entry
    }

    private func isBefore(_ line: Int, _ wanted: [UInt8]) -> Bool {
        for (offset, byte) in wanted.enumerated() {
            guard line + offset < bytes.count else { return true }
            let own = bytes[line + offset]
            if own != byte { return own == 0x20 || (byte != 0x20 && own < byte) }
        }
        return false
    }

    /// Words that news uses for one another, a row a meaning. Our own.
    private static let alike = """
        unemployment jobless joblessness unemployed
        workforce staff employees employee personnel workers worker workforce jobs posts
        employ employs employed employer employers employee employees staff workforce personnel
        seat seats member members deputy deputies mandate mandates mp mps lawmaker lawmakers
        support vote votes backing
        poll survey
        inhabitant inhabitants resident residents population citizens people
        economy gdp gross domestic product
        soldier soldiers troops armed forces army military
        film movie picture
        dead deaths death died killed kill kills fatalities fatality casualties lives victims toll
        homicide homicides murder murders killings
        injured wounded hurt injuries
        price prices cost costs fee fees fare fares
        rent rents
        wage wages salary salaries pay earnings
        tax taxes taxed taxation levy duty
        budget spending expenditure outlay expenditures
        revenue revenues turnover sales income receipts
        profit profits earnings
        loan credit lending
        headquarters headquartered head-office based seat office
        wind turbine turbines
        teacher head headteacher principal
        lead leads led leading head heads headed run runs ran chair chairs direct directs command commands commanded
        fire blaze
        flood flooding floods
        crash accident collision
        warm warmer warmest hot hotter hottest
        big bigger biggest large larger largest great greater greatest
        dam reservoir
        ship ships vessel vessels boat boats
        plane planes aircraft airplane airplanes jet jets
        car cars automobile vehicle vehicles
        police policeman policemen officer officers constable
        pupil pupils student students schoolchildren
        doctor doctors physician physicians practitioner
        hospital hospitals clinic clinics
        company firm business enterprise
        parliament legislature assembly chamber
        law act statute legislation
        agreement treaty pact accord convention deal
        meet meets met meeting meetings session talks
        start starts started begin begins began begun launch launched launches commence commenced
        open opens opened opening reopen reopened inaugurate inaugurated doors puertas portes türen porte portas
        close closes closed closing closure shut shuts shutdown
        build builds built construct constructed construction erect erected
        demolish demolished demolition torn tear razed
        finish finished complete completed completion done
        expire expired expires lapse lapsed ran-out
        supply supplies supplied give gives gave provide provides provided deliver delivers delivered
        carry carries carried transport transported
        buy bought buys purchase purchased acquire acquired
        harvest crop yield output produce production
        refugee refugees asylum-seekers
        rain rainfall precipitation
        temperature temperatures
        emission emissions co2
        runner runners finisher finishers participant participants athlete athletes
        spectator spectators visitor visitors audience attendance crowd crowds fans
        employee employees staff worker workers workforce personnel
        wage wages salary salaries pay earnings earn earned
        grant grants subsidy subsidies funding
        illness illnesses sickness disease diseases ill sick
        operation operations surgery surgeries
        waste rubbish garbage trash
        injured injury injuries hurt wounded
        lorry lorries truck trucks
        flat flats apartment apartments dwelling dwellings
        film films movie movies
        fire fires blaze
        flood floods flooding flooded
        bankrupt bankruptcy insolvent insolvency
        licence licences license licenses permit permits
        theft thefts stolen stole steal
        win won wins victory winner
        beat beats beaten defeat defeats defeated
        predict predicts predicted forecast forecasts
        hike raise raised raising increase
        benefit benefits allowance allowances
        ship freight cargo goods
        bridge bridges
        road roads street highway
        line track
        burn burns burnt burned destroy destroys destroyed scorch scorched
        hall building
        firms firm companies
        verdict judgment judgement ruling decision sentence
        fine fines fined penalty penalties
        player players footballer
        train trains rail railway service
        strike strikes walkout
        first earliest
        wife husband spouse
        capital headquarters
        test tests tested testing sample samples
        length long longer
        weight weigh weighs weighed heavy heavier
        height high tall higher taller
        age old
        depth deep deeper
        width wide wider
        lend lends lent lending borrow borrows borrowed borrowing loans
        take takes took taken taking last lasts lasted lasting duration
        journey trip ride way travel crossing voyage
        attend attends attended attendance visit visits visited
        employ employs employed work works worked
        teach teaches taught study studies studied
        rent rents rented lease leases leased let hire hires hired
        receive receives received get gets got obtain obtains obtained given awarded
        owe owes owed debt debts indebted
        resign resigned resigns resignation quit stepped-down
        invest invested invests investment investments
        donate donates donated donation donations gift gifts gave
        abroad foreign overseas
        elderly old seniors pensioners
        youngest young
        snow snowfall
        lifespan expectancy
        migrant migrants immigrant immigrants
        grain cereal cereals
        cattle cows cow
        pigs pig hogs swine
        vaccinate vaccinated vaccination vaccinations inoculated jab jabs
        electricity power current
        dismantle dismantled dismantling decommission decommissioned
        evacuate evacuated evacuation
        recall recalled recalls
        sink sinks sank sunk sinking
        merge merges merged merger
        swear sworn oath
        appoint appoints appointed appointment name named nominate nominated
        succeed succeeds succeeded successor follow follows followed
        renovate renovated renovation refurbish refurbished restore restored restoration
        plant plants planted planting
        breed breeds bred nest nests nested
        emit emits emitted emission emissions release releases released discharge discharges discharged
        visitor visitors guest guests
        rent rents tenant tenants tenancy
        fell felled fells topple toppled uproot uprooted
        newspaper newspapers paper papers daily dailies
        withdraw withdrawn withdrew revoke revoked revokes
        appeal appeals appealed appealable
        harvested reaped
        passenger passengers traveller travellers traveler travelers rider riders ridership
        pupil pupils roll enrolment enrolments enrollment
        turnout voters voted
        lesson lessons session sessions class classes
        ask asks asked apply applies applied application applications request requests requested
        miss missed misses absent absence absences
        crime crimes offence offences offense offenses
        wait waits waiting waited
        chair chairs chaired chairman chairwoman chairperson chairmanship
        dwelling dwellings home homes house houses housing
        discharge discharged
        meet met meets received
        rent rents landlord landlords
        """
}

/// A word with its meanings, made ready to be set beside others.
struct MeantWord: Sendable {
    let folded: String
    let stem: String
    let entry: Meanings.Entry

    /// How this word stands to another.
    func relation(to other: MeantWord) -> WordRelation {
        if stem == other.stem || folded == other.folded { return .same }
        if folded + "es" == other.folded || other.folded + "es" == folded { return .same }
        if !entry.rows.isDisjoint(with: other.entry.rows) { return .alike }
        if !entry.own.isDisjoint(with: other.entry.own) { return .alike }
        if !entry.linked.isDisjoint(with: other.entry.own) || !other.entry.linked.isDisjoint(with: entry.own)
        {
            return .alike
        }
        if beginsAlike(other) { return .alike }
        if !entry.general.isDisjoint(with: other.entry.own)
            || !other.entry.general.isDisjoint(with: entry.own)
        {
            return .general
        }
        return .none
    }

    /// Whether the words say the opposite: by WordNet's antonyms, our own pairs, or a prefix that denies.
    func isOpposed(to other: MeantWord) -> Bool {
        if stem == other.stem { return false }
        if Self.isDenied(folded, other) || Self.isDenied(other.folded, self) { return true }
        if OwnOpposites.areOpposed(stem, other.stem) { return true }
        guard entry.own.isDisjoint(with: other.entry.own) else { return false }
        return !entry.opposed.isDisjoint(with: other.entry.own)
            || !other.entry.opposed.isDisjoint(with: entry.own)
    }

    /// What makes another form of a name or noun: "Solvenian", "policemen".
    private static let endings: Set<Substring> = [
        "n", "an", "ian", "s", "es", "men", "man", "woman", "women", "ish", "ese", "er", "ers", "e", "en",
        "zahl", "i", "al", "ic",
    ]

    private static let denyingPrefixes = ["un", "in", "im", "il", "ir", "dis", "non"]

    /// "unfinished" beside "finish".
    private static func isDenied(_ word: String, _ plain: MeantWord) -> Bool {
        guard plain.stem.utf8.count >= 4 else { return false }
        return denyingPrefixes.contains { prefix in
            guard word.hasPrefix(prefix), word.utf8.count > prefix.utf8.count + 3 else { return false }
            let rest = word.dropFirst(prefix.count)
            return rest == plain.folded
                || rest.hasPrefix(plain.stem) && rest.utf8.count <= plain.folded.utf8.count + 3
        }
    }

    /// "Solvenia" and "Solvenian", "police" and "policemen": a long common beginning and a short rest.
    func beginsAlike(_ other: MeantWord) -> Bool {
        let (short, long) =
            folded.utf8.count <= other.folded.utf8.count ? (folded, other.folded) : (other.folded, folded)
        guard short.utf8.count >= 5, long.hasPrefix(short) else { return false }
        return Self.endings.contains(long.dropFirst(short.count))
    }
}
