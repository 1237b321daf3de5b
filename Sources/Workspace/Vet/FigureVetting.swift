import ClaimModel
import EvidenceFinding
import TextReading

/// Holds the figures and dates of a draft against those of the sources that are of the same.
///
/// The figures of a sentence are looked at together: a figure of a source that one of them has is no counterpart of
/// another, and the passages that have some of them are where the others are looked for. A figure that the sources have
/// of another time, of somebody else or of something else is not found by being there.
struct FigureVetting {
    private let names: [String]
    private let figures: SourceFigures

    /// A figure that differs is of the same where the source has this part of the words.
    private static let leastFitToDiffer = 0.5
    /// With less, a figure of the same value is looked at by the passage it stands in.
    private static let leastFit = 0.34
    /// A counterpart is the better one where it has so much more of the words that tell figures apart.
    private static let clearWeight = 0.45
    /// So much of the words a misprint shares with what it was printed for.
    private static let leastMisprintWeight = 0.5

    init(_ sources: [VetSource]) {
        names = sources.map(\.name)
        figures = SourceFigures(sources)
    }

    /// The findings about a passage's figures; what stands in quotes is looked at with the quotes.
    func findings(
        _ text: String,
        outside quotes: [Range<Int>],
        passage: Int,
        _ language: Language?
    ) -> [VetFinding] {
        let scalars = Array(text.unicodeScalars)
        var stemmer = Stemmer(language)
        var findings: [VetFinding] = []
        var before: VetSentence?
        var near: Set<SourceFigure.Place> = []
        var quotes = quotes[...]
        var (place, start) = (0, 0)
        for range in TextReading.sentences(of: text) {
            start += scalars[place..<range.start].reduce(0) { $0 + UTF8.width($1) }
            place = range.start
            // Quotes and sentences are gone through together.
            while let quote = quotes.first, quote.upperBound <= start { quotes.removeFirst() }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range.start..<range.end])
            let sentence = VetSentence(String(view), language, after: before?.lastQuantity, &stemmer)
            func isOutside(_ bytes: Range<Int>) -> Bool { !Self.isQuoted(bytes.lowerBound + start, quotes) }
            let wanted = sentence.figures.filter { $0.isTelling && isOutside($0.bytes) }
                .map { WantedFigure($0, of: sentence, before, known: figures.names) }
            let years = sentence.years.filter { isOutside($0.bytes) }.compactMap { year in
                yearFinding(year, sentence, passage).map { (year.bytes, $0) }
            }
            findings += self.findings(
                wanted.filter { one in !years.contains { $0.0 == one.figure.bytes } },
                passage,
                &near
            )
            findings += years.map(\.1)
            before = sentence
        }
        return findings
    }

    /// Whether a place stands in one of the quotes from here on, which are in order.
    private static func isQuoted(_ place: Int, _ quotes: ArraySlice<Range<Int>>) -> Bool {
        quotes.prefix { $0.lowerBound <= place }.contains { $0.contains(place) }
    }

    // MARK: - The figures of a sentence

    /// - Parameter near: The passages that the figures before stand in.
    private func findings(
        _ wanted: [WantedFigure],
        _ passage: Int,
        _ near: inout Set<SourceFigure.Place>
    ) -> [VetFinding] {
        let first = wanted.map { candidates($0, figures.places(near: $0.figure, $0.words)) }
        let counterparts = first.map { Self.same($0) }
        let places = counterparts.map { $0?.entry.place }
        let before = near
        // A sentence none of whose figures is there goes on about what the one before is about.
        if places.contains(where: { $0 != nil }) { near = Set(places.compactMap(\.self)) }
        return wanted.enumerated().compactMap { number, one in
            let others = Set(places.enumerated().filter { $0.offset != number }.compactMap(\.element))
            let near = others.isEmpty ? before : others
            let taken = Set(
                counterparts.enumerated().filter { $0.offset != number }.compactMap { $0.element?.place }
            )
            let known = Set(first[number].map(\.place))
            let beside = candidates(one, figures.places(in: near).subtracting(known))
            let all = (first[number] + beside).map { $0.beside(near) }
            let finding = finding(one, all.sorted { $0.weight > $1.weight }, taken: taken, passage)
            // Of a number of nothing that no source has, nothing is to be said.
            return finding.outcome == .notFound && one.figure.isBare ? nil : finding
        }
    }

    private func candidates(_ wanted: WantedFigure, _ places: Set<Int>) -> [FigureCandidate] {
        places.sorted().map { FigureCandidate($0, wanted, in: figures) }
            .filter { $0.agreement != .notComparable }
            .sorted { $0.weight > $1.weight }
    }

    /// The figure of the same value that is of the same, by its words.
    private static func same(_ candidates: [FigureCandidate]) -> FigureCandidate? {
        let fitting = candidates.filter { $0.mismatch == nil }
        return fitting.first { $0.agreement == .same } ?? fitting.first { $0.agreement == .sameNumber }
    }

    private func finding(
        _ wanted: WantedFigure,
        _ candidates: [FigureCandidate],
        taken: Set<Int>,
        _ passage: Int
    ) -> VetFinding {
        func finding(_ outcome: VetFinding.Outcome, _ there: FigureCandidate?, _ why: String? = nil)
            -> VetFinding
        {
            var finding = VetFinding(
                subject: .figure,
                outcome: outcome,
                text: wanted.figure.text,
                passage: passage
            )
            finding.source = there.map { names[$0.entry.source] }
            if outcome != .found { finding.there = there?.entry.sentence }
            finding.why = why
            if let there, outcome == .found || outcome == .differs {
                finding.second = second(besides: there, candidates, wanted)
            }
            return finding
        }
        let others = candidates.filter {
            $0.agreement == .other && $0.mismatch == nil && !taken.contains($0.place)
        }
        if let same = Self.same(candidates), isOfTheSame(same, wanted) {
            if let rival = others.first(where: { isRival($0, of: same, wanted) }) {
                return finding(.differs, rival)
            }
            if let why = same.otherSubject(than: wanted, in: figures) {
                return finding(.elsewhere, same, why)
            }
            let judgement = judgement(same, wanted)
            if let why = objection(judgement, same, wanted) { return finding(.differs, same, why) }
            let doubt = same.doubt(wanted) { judgement.stance == .supports }
            return finding(doubt == nil ? .found : .notFound, same, doubt)
        }
        if let other = others.first(where: { isCounterpart($0, wanted, candidates) }) {
            return finding(.differs, other)
        }
        let there = candidates.first {
            ($0.agreement == .same || $0.agreement == .sameNumber)
                && ($0.fit >= Self.leastFit || wanted.figure.isDistinct)
        }
        if let there, !wanted.figure.isCommon || there.entry.isRetracted,
            let why = there.mismatch ?? there.otherSubject(than: wanted, in: figures)
        {
            return finding(.elsewhere, there, why)
        }
        // The figure is there, and whether it is of the same a person must see.
        return finding(.notFound, there)
    }

    // MARK: - Deciding

    /// Whether a figure of the same value is of the same: by its words, by the thing that is counted, or by standing where
    /// the sentence's other figures stand.
    private func isOfTheSame(_ candidate: FigureCandidate, _ wanted: WantedFigure) -> Bool {
        if candidate.fit >= Self.leastFit { return true }
        let isTold = !candidate.context.isEmpty || candidate.isNear
        return isTold && (wanted.figure.isDistinct || !wanted.figure.isCommon && candidate.isNear)
            || !wanted.figure.nouns.isDisjoint(with: candidate.own) && !wanted.figure.isCommon
    }

    /// Whether a figure of another value is clearly what the draft speaks of, though the draft's number stands elsewhere.
    private func isRival(
        _ other: FigureCandidate,
        of same: FigureCandidate,
        _ wanted: WantedFigure
    ) -> Bool {
        let isBeside = other.entry.sentence == same.entry.sentence
        guard other.fit >= (isBeside ? Self.leastFit : Self.leastFitToDiffer),
            isKnown(wanted, to: other.entry.source)
        else { return false }
        // It stands where the sentence's other figures stand.
        if wanted.figure.isDistinct, same.isNear, !other.isNear { return false }
        let untold = other.untold(beside: same)
        // The rival's own part says something that the same number's does not, and nothing is lost.
        guard same.own.subtracting(untold).isSubset(of: other.context),
            !other.own.subtracting(untold).isSubset(of: same.own)
        else { return false }
        if other.outweighs(same) { return true }
        guard !other.context.subtracting(untold).isSubset(of: same.context) else { return false }
        let nouns = figures.weight(untold.intersection(same.own))
        return other.ownWeight >= same.ownWeight - nouns + Self.clearWeight
            && other.weight > same.weight - nouns
    }

    /// Whether a figure of another value is what the draft's figure should be.
    private func isCounterpart(
        _ other: FigureCandidate,
        _ wanted: WantedFigure,
        _ candidates: [FigureCandidate]
    ) -> Bool {
        let isKnown = isKnown(wanted, to: other.entry.source)
        if isKnown, other.fit >= Self.leastFitToDiffer, !other.clause.isEmpty { return true }
        guard isKnown || wanted.names.isSubset(of: figures.allWords) else { return false }
        let isAlone = isOnlyOfItsKind(other) || wanted.figure.isOfMonth(of: other.entry.figure)
        if other.isNear, isAlone, figures.weight(other.clause) >= Self.clearWeight { return true }
        guard case .quantity(let mine) = wanted.figure.value,
            case .quantity(let theirs) = other.entry.figure.value
        else { return false }
        if mine.isMisprint(of: theirs) {
            return other.weight >= Self.leastMisprintWeight || other.isNear
        }
        // The one figure of such things: "six stops", where the sources know of five.
        let nouns = wanted.figure.nouns.intersection(other.entry.figure.nouns)
        guard isKnown, !nouns.isEmpty, !other.entry.figure.isBorrowed, figures.count(of: nouns) == 1 else {
            return false
        }
        return other.isNear || !other.own.subtracting(nouns).isEmpty
    }

    /// Whether no other figure of its passage or those beside it is a day, or is of its unit.
    private func isOnlyOfItsKind(_ candidate: FigureCandidate) -> Bool {
        let beside = figures.places(in: [candidate.entry.place]).subtracting([candidate.place])
        return !beside.contains { figures.entries[$0].figure.isOfKind(of: candidate.entry.figure) }
    }

    /// Whether all that the draft calls by name is spoken of in a source.
    private func isKnown(_ wanted: WantedFigure, to source: Int) -> Bool {
        wanted.names.isSubset(of: figures.words[source])
    }

    /// What another source says of the same.
    private func second(
        besides chosen: FigureCandidate,
        _ candidates: [FigureCandidate],
        _ wanted: WantedFigure
    ) -> VetFinding.Second? {
        candidates.first {
            $0.entry.source != chosen.entry.source && $0.agreement == .other && $0.mismatch == nil
                && $0.fit >= Self.leastFitToDiffer && !chosen.outweighs($0)
                && isKnown(wanted, to: $0.entry.source)
        }.map { VetFinding.Second(source: names[$0.entry.source], there: $0.entry.sentence) }
    }

    private func judgement(_ candidate: FigureCandidate, _ wanted: WantedFigure) -> StanceJudgement {
        StanceJudge().judge(
            JudgedClaim(statement: wanted.sentence),
            JudgedPassage(text: candidate.entry.sentence)
        )
    }

    /// What a comparison of the two sentences says against the figure, though the number is the same: "rose by 12 per cent"
    /// for "fell by 12 per cent"; nil where nothing was compared, or it agrees.
    private func objection(
        _ judgement: StanceJudgement,
        _ candidate: FigureCandidate,
        _ wanted: WantedFigure
    ) -> String? {
        let differing = judgement.comparisons.first { $0.outcome == .differs }
        guard let differing, judgement.stance == .conflicts else { return nil }
        // Of the figure itself: what is said of the number is otherwise, and not the number, which is the same.
        let isOfFigure =
            ![.figure, .range].contains(differing.code)
            && differing.claim.bytes.map { $0.overlaps(wanted.figure.bytes) } ?? false
            && differing.passage.count == 1
            && differing.passage[0].bytes.map { $0.overlaps(candidate.entry.figure.bytes) } ?? false
        let isOfAct = [.direction, .polarity, .status, .opposite].contains(differing.code)
        return isOfFigure || isOfAct ? differing.meaning : nil
    }

    // MARK: - Years

    /// A year that no source speaks of, held against the year of the sentence that speaks of the same; nil where a source
    /// has the year, or none speaks of the same.
    private func yearFinding(
        _ year: VetSentence.Year,
        _ sentence: VetSentence,
        _ passage: Int
    ) -> VetFinding? {
        guard !figures.years.contains(year.year) else { return nil }
        let total = Double(max(1, min(sentence.words.count, 8)))
        let near = figures.datedSentences(near: sentence.words)
            .map { (sentence: $0, shared: $0.words.intersection(sentence.words)) }
            .filter { Double($0.shared.count) / total >= Self.leastFit }
            .max { figures.weight($0.shared) < figures.weight($1.shared) }
        guard let near, sentence.names.isSubset(of: figures.words[near.sentence.source]) else { return nil }
        var finding = VetFinding(subject: .figure, outcome: .differs, text: year.year, passage: passage)
        finding.source = names[near.sentence.source]
        finding.there = near.sentence.text
        return finding
    }
}
