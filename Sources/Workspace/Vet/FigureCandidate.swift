import EvidenceFinding
import TextReading

/// A figure of the draft with the words that are wanted around it.
struct WantedFigure {
    let figure: VetFigure
    let words: Set<String>
    let sentence: String
    /// The names of its clause.
    let names: Set<String>
    /// The words before the first figure of its sentence.
    let lead: Set<String>
    /// The words of its sentence.
    let sentenceWords: Set<String>
    /// The words as they are written, by their stems.
    let spelling: [String: String]

    /// - Parameter known: The words that the sources write as names: the first word of a sentence may be one.
    init(_ figure: VetFigure, of sentence: VetSentence, _ before: VetSentence?, known: Set<String>) {
        self.figure = figure
        self.sentence = sentence.text
        let opening = sentence.opening.filter { known.contains($0) && figure.clause.contains($0) }
        names = figure.names.union(opening)
        lead = sentence.lead
        sentenceWords = sentence.words.union(figure.nouns)
        spelling = figure.spelling
        // "It employs 230 people": of what the sentence before is about.
        words = figure.clause.count < 3 ? figure.clause.union(before?.words ?? []) : figure.clause
    }
}

/// A figure of a source beside one of the draft.
struct FigureCandidate {
    /// The number of the figure among those of the sources.
    let place: Int
    let entry: SourceFigure
    let agreement: VetAgreement
    /// What tells it from the draft's, whatever its value; nil where nothing does.
    let mismatch: String?
    /// The words that both share: of the figures' own parts, of their clauses, of what is around them.
    let own: Set<String>
    let clause: Set<String>
    let context: Set<String>
    /// How much the shared words of the own parts tell.
    let ownWeight: Double
    /// How much all shared words tell.
    let weight: Double
    /// Which part of the wanted words the source has.
    let fit: Double
    /// Whether it stands in a passage that the draft's sentence has other figures of.
    private(set) var isNear = false

    /// More words than these are not wanted of a long sentence.
    private static let mostWanted = 8

    init(
        _ place: Int,
        _ wanted: WantedFigure,
        in figures: SourceFigures
    ) {
        self.place = place
        entry = figures.entries[place]
        let compared = wanted.figure.agreement(with: entry.figure)
        // How much more there was speaks against nothing of how much there was.
        let isOfOtherKind = wanted.figure.isDifference != entry.figure.isDifference
        agreement = compared == .other && isOfOtherKind ? .notComparable : compared
        own = wanted.figure.own.intersection(entry.figure.own)
        clause = wanted.words.intersection(entry.figure.clause)
        context = wanted.words.intersection(entry.context)
        ownWeight = figures.weight(own)
        weight =
            ownWeight + 0.7 * figures.weight(clause.subtracting(own))
            + 0.4 * figures.weight(context.subtracting(clause).subtracting(own))
        let shared = Double(clause.count) + Double(context.count - clause.count) / 2
        // The words of the sentence before say what it may be of, and are not all wanted.
        let added = wanted.words.count - wanted.figure.clause.count
        let count = min(wanted.figure.clause.count, Self.mostWanted)
        fit = shared / max(1, Double(count) + Double(min(added, 2)) / 2)
        mismatch = Self.mismatch(entry, wanted)
    }

    /// The same, told whether it stands in one of some passages or beside it.
    func beside(_ passages: Set<SourceFigure.Place>) -> FigureCandidate {
        var candidate = self
        let here = entry.place
        candidate.isNear = passages.contains {
            $0.source == here.source && abs($0.passage - here.passage) <= 1
        }
        return candidate
    }

    /// Whether this is of the same more closely than another: it shares with the draft's all words that the other shares,
    /// and more. What is counted counts only where both sentences say it.
    func outweighs(_ other: FigureCandidate) -> Bool {
        let untold = untold(beside: other)
        func isMore(_ mine: Set<String>, _ theirs: Set<String>) -> Bool? {
            let (mine, theirs) = (mine.subtracting(untold), theirs.subtracting(untold))
            return mine == theirs ? nil : mine.isStrictSuperset(of: theirs)
        }
        return isMore(context, other.context) ?? isMore(clause, other.clause) ?? isMore(own, other.own)
            ?? false
    }

    /// The words for what is counted, where one of two figures borrows them.
    func untold(beside other: FigureCandidate) -> Set<String> {
        entry.figure.isBorrowed || other.entry.figure.isBorrowed
            ? entry.figure.nouns.union(other.entry.figure.nouns) : []
    }

    /// What tells a source's figure from the draft's, though the number may be the same; nil where nothing does.
    private static func mismatch(_ entry: SourceFigure, _ wanted: WantedFigure) -> String? {
        let (mine, theirs) = (wanted.figure, entry.figure)
        if entry.isRetracted { return "taken back in the next sentence" }
        if !mine.years.isEmpty, !theirs.years.isEmpty, mine.years.isDisjoint(with: theirs.years) {
            return contrast(theirs, theirs.years, mine, mine.years)
        }
        if !mine.years.isEmpty, mine.years.isSubset(of: theirs.otherYears) {
            return "not of \(mine.years.sorted().joined(separator: ", "))"
        }
        let near = entry.around.subtracting(entry.ofOthers)
        let missing = wanted.names.subtracting(near)
        let others = theirs.names.subtracting(wanted.words).subtracting(wanted.lead)
        if !missing.isEmpty, !others.isEmpty { return contrast(theirs, others, mine, missing) }
        return nil
    }

    /// What the draft says of its figure and the source of the same number, where the draft's words are those of other
    /// figures; nil where they are not.
    func otherSubject(than wanted: WantedFigure, in figures: SourceFigures) -> String? {
        let (mine, theirs) = (wanted.figure, entry.figure)
        guard !mine.subject.isEmpty, !theirs.subject.isEmpty, mine.subject.isDisjoint(with: entry.around),
            theirs.subject.isDisjoint(with: wanted.words), mine.subject.isSubset(of: figures.subjects)
        else { return nil }
        return Self.contrast(theirs, theirs.subject, mine, mine.subject)
    }

    /// What may make the same number another thing's: things that are called otherwise, a word that takes the statement
    /// back, or another word in a sentence that is the same for the rest; nil where nothing does.
    ///
    /// - Parameter isBorneOut: Whether a comparison of the sentences bears the draft's out.
    func doubt(_ wanted: WantedFigure, isBorneOut: () -> Bool) -> String? {
        let (mine, theirs) = (wanted.figure, entry.figure)
        if !mine.isBorrowed, !theirs.isBorrowed, agreement == .sameNumber, !mine.nouns.isEmpty,
            !theirs.nouns.isEmpty, !Self.areAlike(mine, theirs)
        {
            return "of \(theirs.head ?? ""), not of \(mine.head ?? "")"
        }
        let here = wanted.sentenceWords.subtracting(entry.around).subtracting(entry.words)
        let there = entry.words.subtracting(wanted.sentenceWords)
        // "denied that he earned", "were planned to be".
        let untold = there.filter { Self.wrapping.contains((theirs.spelling[$0] ?? $0).lowercased()) }
        if here.isEmpty, !untold.isEmpty, !isBorneOut() { return Self.contrast(theirs, untold, mine, here) }
        guard mine.isAlone, theirs.isAlone, here.count == 1, (1...2).contains(there.count),
            !here.allSatisfy({ one in there.contains { areAlike(one, $0, wanted) } }), !isBorneOut()
        else { return nil }
        return Self.contrast(theirs, there, mine, here)
    }

    /// Words that make what goes with them less than said to be so.
    private static let wrapping: Set<String> = [
        "denied", "denies", "deny", "planned", "plans", "plan", "proposed", "proposes", "expected",
        "forecast", "wanted",
        "demanded", "demands", "hoped", "hopes", "feared", "threatened", "alleged", "false", "wrongly",
        "refused",
        "rejected", "disputed", "disputes", "budgeted", "targeted", "promised",
    ]

    private func areAlike(_ one: String, _ other: String, _ wanted: WantedFigure) -> Bool {
        WordMeaning.areAlike(
            (wanted.spelling[one] ?? one).lowercased(),
            (entry.figure.spelling[other] ?? other).lowercased()
        )
    }

    /// Whether two figures may count the same things under two names: people and prisoners, ships and vessels.
    private static func areAlike(_ mine: VetFigure, _ theirs: VetFigure) -> Bool {
        guard let one = mine.head, let other = theirs.head else { return true }
        func isPerson(_ word: String) -> Bool {
            persons.contains(word) || personEndings.contains { word.hasSuffix($0) }
        }
        let isPeople = people.contains(one) && isPerson(other) || people.contains(other) && isPerson(one)
        return isPeople || WordMeaning.areAlike(one, other)
    }

    private static let people: Set<String> = [
        "people", "persons", "person", "souls", "individuals", "menschen", "personen",
    ]
    private static let personEndings = ["ers", "ors", "ists", "ants", "ents", "ees", "ians", "men", "women"]
    private static let persons: Set<String> = [
        "people", "persons", "children", "pupils", "adults", "refugees", "citizens", "members", "guests",
        "victims",
        "boys", "girls", "passengers", "casualties", "dead", "staff", "nurses", "staff", "relatives",
        "pilgrims",
    ]

    /// "of 2022, not of 2021", in the words of both.
    private static func contrast(
        _ there: VetFigure,
        _ theirs: Set<String>,
        _ here: VetFigure,
        _ mine: Set<String>
    ) -> String {
        func list(_ figure: VetFigure, _ stems: Set<String>) -> String {
            stems.map { figure.spelling[$0] ?? $0 }.sorted().joined(separator: ", ")
        }
        if mine.isEmpty { return "it says \(list(there, theirs))" }
        if theirs.isEmpty { return "it does not say \(list(here, mine))" }
        return "of \(list(there, theirs)), not of \(list(here, mine))"
    }
}
