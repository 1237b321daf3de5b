import ClaimModel
import EvidenceFinding
import TextReading

/// Looks for a draft's quotes in sources, and at who says them there. The same words are looked for once.
struct QuoteVetting {
    private let sources: [VetSource]
    private var looked: [String: Look] = [:]

    /// Words that stand in more places of the sources are looked at in so many.
    private static let maximumPlaces = 16
    /// A second source has a quote otherwise, and not something else, when it has so many of its words.
    private static let likeScore = 0.8
    /// Parts that stand so many passages apart are not of one statement.
    private static let farthest = 2

    init(_ sources: [VetSource]) { self.sources = sources }

    /// Where a source has a quote.
    private struct Place {
        let source: Int
        let parts: [CodePointRange]

        var range: CodePointRange {
            CodePointRange(start: parts[0].start, end: parts[parts.count - 1].end)
        }
    }

    /// What looking for some words gave.
    private struct Look {
        var places: [Place] = []
        var near: [(second: VetFinding.Second, score: Double)] = []
        /// What other sources have instead.
        var seconds: [VetFinding.Second] = []
    }

    /// The findings about a quote, and about who says it.
    ///
    /// - Parameter voices: Who says it in the draft, the innermost first; empty where the draft names nobody.
    mutating func findings(_ quote: DraftQuote, voices: [VetVoice], passage: Int) -> [VetFinding] {
        let look = look(for: quote)
        var finding = VetFinding(subject: .quote, outcome: .absent, text: quote.text, passage: passage)
        guard let first = look.places.first else {
            // One or two words that nobody is said to say are words at a distance.
            if quote.isShort { return voices.isEmpty ? [] : [finding] }
            guard let nearest = look.near.first else { return [finding] }
            finding.outcome = .drifted
            finding.source = nearest.second.source
            finding.there = nearest.second.there
            finding.second = look.seconds.first { $0.there != nearest.second.there }
            return [finding]
        }
        var faults: [(place: Place, why: String)] = []
        var fitting: [Place] = []
        for place in look.places.prefix(Self.maximumPlaces) {
            if let why = change(quote, place) { faults.append((place, why)) } else { fitting.append(place) }
        }
        guard let place = fitting.first ?? (look.places.count > Self.maximumPlaces ? first : nil) else {
            finding.outcome = .drifted
            finding.source = faults.first.map { sources[$0.place.source].name }
            finding.there = faults.first.map { words(around: $0.place) }
            finding.why = faults.first?.why
            return [finding]
        }
        finding.outcome = .found
        finding.source = sources[place.source].name
        finding.second = look.seconds.first
        guard let about = self.finding(on: voices, fitting, passage) else { return [finding] }
        return [finding, about]
    }

    // MARK: - Looking

    private mutating func look(for quote: DraftQuote) -> Look {
        if let known = looked[quote.text] { return known }
        var look = Look()
        for (index, source) in sources.enumerated() {
            look.places += source.places(of: quote).map { Place(source: index, parts: $0) }
        }
        let having = Set(look.places.map(\.source))
        let near = sources.indices.filter { !having.contains($0) }.compactMap { index in
            sources[index].nearest(to: quote).map {
                (second: VetFinding.Second(source: sources[index].name, there: $0.text), score: $0.score)
            }
        }
        look.near = near.enumerated().sorted { left, right in
            let (one, two) = (left.element.score, right.element.score)
            return one != two ? one > two : left.offset < right.offset
        }.map(\.element)
        // Of few words any sentence has most.
        look.seconds =
            look.near.filter { quote.isTelling && $0.score >= Self.likeScore }.map(\.second)
        looked[quote.text] = look
        return look
    }

    /// Why a place has the words and does not say what the quote says; nil where it does.
    private func change(_ quote: DraftQuote, _ place: Place) -> String? {
        let source = sources[place.source]
        for (part, next) in zip(place.parts, place.parts.dropFirst()) {
            let (one, two) = (source.passage(at: part.start), source.passage(at: next.start))
            if two - one > Self.farthest { return "put together from places \(two - one) passages apart" }
            if let first = source.voices(at: part).first,
                let second = source.voices(at: next).first,
                !SpeakerName.isSame(first.name, second.name)
            {
                return "put together from what \(first.name) and \(second.name) say"
            }
        }
        return source.sense.change(
            place.parts,
            inserted: quote.inserted,
            before: quote.before,
            after: quote.after,
            asks: quote.asks
        )
    }

    /// The quoted words with what stands around them in their sentence.
    private func words(around place: Place) -> String {
        let source = sources[place.source]
        let passage = source.passage(at: place.range.start)
        let start = source.start(ofPassage: passage)
        let text = source.passages[passage].text
        let inside = place.range.start - start..<place.range.end - start
        let touched = sentences(of: text).filter {
            $0.start < inside.upperBound && inside.lowerBound < $0.end
        }
        guard let first = touched.first, let last = touched.last else { return source.string(place.range) }
        let end = max(start + last.end, place.range.end)
        return source.string(CodePointRange(start: start + first.start, end: end))
    }

    // MARK: - Speakers

    /// Whether the sources have the quote from somebody else, or say that it was not said; nil where they name nobody.
    private func finding(on voices: [VetVoice], _ places: [Place], _ passage: Int) -> VetFinding? {
        guard let named = voices.first else { return nil }
        var finding = VetFinding(subject: .speaker, outcome: .differs, text: named.name, passage: passage)
        for place in places {
            let there = sources[place.source].voices(at: place.range).filter { voice in
                voices.contains { Self.canBeCompared($0.kind, voice.kind) }
            }
            let same = there.first { voice in
                voices.contains { SpeakerName.isSame($0.name, voice.name) }
            }
            if let same, let denial = same.denial, named.denial == nil {
                if finding.source == nil {
                    finding.source = sources[place.source].name
                    finding.there = words(around: place)
                    finding.why = denial
                }
            } else if same != nil {
                finding.outcome = .found
                finding.source = sources[place.source].name
                finding.there = nil
                finding.why = nil
                return finding
            } else if finding.source == nil, let other = there.first {
                finding.source = sources[place.source].name
                finding.there = other.name
            }
        }
        return finding.source == nil ? nil : finding
    }

    /// A person may speak for an organisation: one name says nothing against the other.
    private static func canBeCompared(_ one: Attribution.Kind, _ other: Attribution.Kind) -> Bool {
        func isPerson(_ kind: Attribution.Kind) -> Bool { kind == .person || kind == .unknown }
        return isPerson(one) == isPerson(other)
    }
}
