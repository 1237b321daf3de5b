public import ClaimLedger
public import ClaimModel
import EvidenceFinding
import TextAnchoring

/// A claim that an article seems to make, proposed for recording.
public struct SuggestedClaim: Sendable {
    /// Its number among all that the article holds, in the order of the text, from 1.
    public let number: Int
    /// The words in which the article makes it, as they stand there.
    public let quote: String
    /// Where they stand, in code points of the article's text.
    public let range: CodePointRange
    /// Who says it, through whom.
    public let attribution: Attribution
    /// What kind of statement it seems to be.
    public let kind: Claim.Kind
    /// How much it is worth checking, from 0 to 1.
    public let score: Double
    /// Why: what speaks for checking it, for its kind, and for its attribution.
    public let reasons: [String]
    /// The claim that is recorded at this place already.
    public let recorded: ClaimID?
}

extension WorkspaceReading {
    /// The claims that an article seems to make, in the order of its text.
    ///
    /// A sentence that reports what somebody says gives what is said; any other sentence gives itself.
    public func suggestedClaims(of name: String) throws(WorkspaceError) -> [SuggestedClaim] {
        let document = try document(named: name)
        guard document.isArticle else {
            throw .invalid(
                what: "\(document.id)",
                expected: "an article: import it again with --article to check its claims"
            )
        }
        var texts = try DocumentTextCache(self)
        let entry = try texts.entry(for: document.newest)
        let voices = ArticleSpeakers(document.newest, entry)
        let places = ClaimPlaces(text: entry.text.text, speech: voices.speech).places()
        let recorded = recordedPlaces(in: document.newest.edition)
        let worthiness = CheckWorthiness()
        var suggestions: [SuggestedClaim] = []
        for range in places {
            let quote = entry.anchoring.quote(range)
            let (score, worth) = worthiness.score(quote)
            let (kind, why) = ClaimKinds().kind(of: quote)
            let found = voices.attribution(at: range)
            suggestions.append(
                SuggestedClaim(
                    number: suggestions.count + 1,
                    quote: quote,
                    range: range,
                    attribution: found.attribution,
                    kind: kind,
                    score: score,
                    reasons: worth + [why] + found.reasons,
                    recorded: recorded.first { $0.range.overlaps(range) }?.claim
                )
            )
        }
        return suggestions
    }

    /// Where an edition's claims were recorded.
    private func recordedPlaces(in edition: Digest) -> [(range: CodePointRange, claim: ClaimID)] {
        state.claims.filter { $0.withdrawn == nil }.flatMap { claim in
            claim.appearances.filter { $0.appearance.article == edition }.compactMap { appearance in
                appearance.appearance.selector.position.map { ($0.range, claim.id) }
            }
        }
    }
}

extension WorkspaceEditor {
    /// Records suggested claims of an article, each stated as the article words it, to be worded anew with
    /// `reviseClaim`.
    ///
    /// - Parameter numbers: Which, by their numbers; those recorded already are refused.
    /// - Returns: The claims as they were recorded.
    public mutating func recordSuggestions(
        _ numbers: [Int],
        of article: String
    ) throws(WorkspaceError) -> [TrackedClaim] {
        let reading = try self.reading()
        let suggestions = try reading.suggestedClaims(of: article)
        var chosen: [SuggestedClaim] = []
        for number in numbers where !chosen.contains(where: { $0.number == number }) {
            guard suggestions.indices.contains(number - 1) else {
                throw .invalid(what: "--record \(number)", expected: "from 1 to \(suggestions.count)")
            }
            let suggestion = suggestions[number - 1]
            if let claim = suggestion.recorded { throw .alreadySo("\(number) is recorded as \(claim)") }
            chosen.append(suggestion)
        }
        let document = try reading.document(named: article)
        var texts = try DocumentTextCache(reading)
        let entry = try texts.entry(for: document.newest)
        var recorded: [TrackedClaim] = []
        for suggestion in chosen {
            let places = entry.anchoring.occurrences(of: suggestion.quote)
            let occurrence = places.firstIndex { $0.overlaps(suggestion.range) }.map { $0 + 1 }
            recorded.append(
                try recordClaim(
                    Claim(statement: Self.statement(suggestion.quote), kind: suggestion.kind),
                    article: document.id.name,
                    quote: QuoteRequest(suggestion.quote, occurrence: occurrence),
                    attribution: suggestion.attribution
                )
            )
        }
        return recorded
    }

    /// A quote as a sentence: on one line, with a capital and a full stop.
    private static func statement(_ quote: String) -> String {
        let line = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let sentence = line.prefix(1).uppercased() + line.dropFirst()
        return sentence.last.map { ".!?…".contains($0) } == true ? sentence : sentence + "."
    }
}
