import EvidenceFinding
import TextReading

/// A figure of the draft with the words that are wanted around it.
struct WantedFigure {
    let figure: VetFigure
    let words: Set<String>
    let sentence: String
    /// The names of its clause.
    let names: Set<String>

    /// - Parameter known: The words that the sources write as names: the first word of a sentence may be one.
    init(_ figure: VetFigure, of sentence: VetSentence, _ before: VetSentence?, known: Set<String>) {
        self.figure = figure
        self.sentence = sentence.text
        let opening = sentence.opening.filter { known.contains($0) && figure.clause.contains($0) }
        names = figure.names.union(opening)
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
    let isNear: Bool

    /// More words than these are not wanted of a long sentence.
    private static let mostWanted = 8

    init(
        _ place: Int,
        _ wanted: WantedFigure,
        in figures: SourceFigures,
        near: Set<SourceFigure.Place>
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
        let here = entry.place
        isNear = near.contains { $0.source == here.source && abs($0.passage - here.passage) <= 1 }
        mismatch = Self.mismatch(entry, wanted)
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
        let others = theirs.names.subtracting(wanted.words)
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
        return "of \(list(there, theirs)), not of \(list(here, mine))"
    }
}
