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
    /// The statement by itself: what its pronouns stand for is in brackets.
    public let statement: String
    /// Where they stand, in code points of the article's text.
    public let range: CodePointRange
    /// Who says it, through whom.
    public let attribution: Attribution
    /// The speakers of parts of it, where it is not theirs as a whole.
    public let partly: [String]
    /// What kind of statement it seems to be.
    public let kind: Claim.Kind
    /// How much it is worth checking, from 0 to 1.
    public let score: Double
    /// Why: what speaks for checking it, for its kind, and for its attribution.
    public let reasons: [String]
    /// The claim that is recorded at this place already.
    public let recorded: ClaimID?
    /// The known claim that says the same: of this workspace or one that a document of its archive says was reviewed.
    public let known: SameClaim?
}

/// What an article seems to claim.
public struct ArticleSuggestions: Sendable {
    /// A sentence that is not suggested.
    public struct LeftOut: Sendable {
        /// Its words.
        public let quote: String
        /// The pronouns that stand for what the article does not tell; empty where no statement was found in it.
        public let words: [String]
    }

    /// The claims, in the order of the text.
    public let claims: [SuggestedClaim]
    /// What was left out.
    public let leftOut: [LeftOut]
}

/// A suggested claim as somebody wants it recorded; nil leaves what was suggested.
public struct SuggestionChoice: Sendable {
    /// Its number among the suggestions.
    public var number: Int
    /// The statement in the words of whoever records it.
    public var statement: String?
    /// What kind of statement it is.
    public var kind: Claim.Kind?
    /// Who says it, through whom.
    public var attribution: Attribution?

    /// A suggestion as it stands.
    public init(_ number: Int) { self.number = number }
}

extension WorkspaceReading {
    /// The claims that an article seems to make, in the order of its text.
    public func suggestedClaims(of name: String) throws(WorkspaceError) -> [SuggestedClaim] {
        try suggestions(of: name).claims
    }

    /// The claims that an article seems to make, in the order of its text, and what was left out.
    ///
    /// A sentence that reports what somebody says gives what is said; any other sentence gives itself.
    public func suggestions(of name: String) throws(WorkspaceError) -> ArticleSuggestions {
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
        let isEnglish = voices.isEnglish
        let places = ClaimPlaces(
            document: entry.text,
            speech: voices.speech,
            isEnglish: isEnglish,
            movesVerbs: voices.language.map { ["de", "nl"].contains($0.lowercased().prefix(2)) } ?? false,
            authors: document.newest.metadata.creators.map(\.name)
        )
        let (found, without) = places.places()
        let recorded = recordedPlaces(in: document.newest.edition)
        let known = try KnownClaimSearch(self, inPages: true)
        let pronouns = isEnglish ? voices.speech.map(ReferentReading.init) : nil
        let worthiness = CheckWorthiness()
        var suggestions: [SuggestedClaim] = []
        var leftOut: [ArticleSuggestions.LeftOut] = []
        for range in found {
            let quote = entry.anchoring.quote(range)
            let referents = pronouns?.referents(in: range) ?? (known: [], unknown: [])
            // A statement about nobody knows whom can't be checked as it stands.
            let first = quote.split(whereSeparator: \.isWhitespace).first?.lowercased()
            let untold = referents.unknown.filter {
                Self.persons.contains($0.lowercased()) || $0.lowercased() == first
            }
            guard untold.isEmpty else {
                leftOut.append(ArticleSuggestions.LeftOut(quote: quote, words: untold))
                continue
            }
            let (score, worth) = worthiness.score(quote)
            let (kind, why) = ClaimKinds().kind(of: quote)
            let spoken = voices.attribution(at: range)
            var reasons = worth + [why] + spoken.reasons + spoken.notes
            let partly = voices.speakers(within: range, beside: spoken.attribution)
            if !partly.isEmpty { reasons.append("a part of it is said by \(partly.joined(separator: ", "))") }
            if !referents.unknown.isEmpty {
                let words = referents.unknown.map { "“\($0)”" }.joined(separator: ", ")
                reasons.append("who or what \(words) means is not told there")
            }
            let own = recorded.first { $0.range.overlaps(range) }?.claim
            suggestions.append(
                SuggestedClaim(
                    number: suggestions.count + 1,
                    quote: quote,
                    statement: Self.statement(quote, range, referents.known),
                    range: range,
                    attribution: spoken.attribution,
                    partly: partly,
                    kind: kind,
                    score: referents.unknown.isEmpty ? score : (score * 75).rounded() / 100,
                    reasons: reasons,
                    recorded: own,
                    known: known.matches(for: quote, limit: 3).first { $0.claim == nil || $0.claim != own }
                )
            )
        }
        let order =
            (leftOut + without.map { ArticleSuggestions.LeftOut(quote: entry.anchoring.quote($0), words: []) })
        return ArticleSuggestions(claims: suggestions, leftOut: order)
    }

    /// Pronouns for one person, without whom a statement says nothing.
    private static let persons: Set<String> = ["he", "she", "his", "her", "him"]

    /// A quote as a sentence: on one line, with a capital and a full stop, and behind each pronoun in brackets whom it
    /// means.
    private static func statement(_ quote: String, _ range: CodePointRange, _ referents: [Referent]) -> String
    {
        var scalars = Array(quote.unicodeScalars)
        if scalars.count == range.count {
            for referent in referents.sorted(by: { $0.range.start > $1.range.start }) {
                let end = referent.range.end - range.start
                if end <= scalars.count {
                    scalars.insert(contentsOf: " [\(referent.name)]".unicodeScalars, at: end)
                }
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let line = String(view).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let sentence = line.prefix(1).uppercased() + line.dropFirst()
        // “… a matter for regret.”: the stop may stand before the mark that closes a quotation.
        let end = sentence.last { !"\"”’»“".contains($0) }
        return end.map { ".!?…。".contains($0) } == true ? sentence : sentence + "."
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
        try recordSuggestions(numbers.map { SuggestionChoice($0) }, of: article)
    }

    /// Records suggested claims of an article as they were chosen and worded.
    ///
    /// - Parameter choices: Each number once counts; those recorded already are refused, all of them before any is
    ///   recorded.
    /// - Returns: The claims as they were recorded.
    public mutating func recordSuggestions(
        _ choices: [SuggestionChoice],
        of article: String
    ) throws(WorkspaceError) -> [TrackedClaim] {
        let reading = try self.reading()
        let suggestions = try reading.suggestedClaims(of: article)
        var chosen: [(choice: SuggestionChoice, suggestion: SuggestedClaim)] = []
        for choice in choices where !chosen.contains(where: { $0.choice.number == choice.number }) {
            guard suggestions.indices.contains(choice.number - 1) else {
                throw .invalid(what: "--record \(choice.number)", expected: "from 1 to \(suggestions.count)")
            }
            let suggestion = suggestions[choice.number - 1]
            if let claim = suggestion.recorded {
                throw .alreadySo("\(choice.number) is recorded as \(claim)")
            }
            chosen.append((choice, suggestion))
        }
        let document = try reading.document(named: article)
        var texts = try DocumentTextCache(reading)
        let entry = try texts.entry(for: document.newest)
        var recorded: [TrackedClaim] = []
        for (choice, suggestion) in chosen {
            let places = entry.anchoring.occurrences(of: suggestion.quote)
            let occurrence = places.firstIndex { $0.overlaps(suggestion.range) }.map { $0 + 1 }
            let claim = Claim(
                statement: choice.statement ?? suggestion.statement,
                kind: choice.kind ?? suggestion.kind
            )
            recorded.append(
                try recordClaim(
                    claim,
                    article: document.id.name,
                    quote: QuoteRequest(suggestion.quote, occurrence: occurrence),
                    attribution: choice.attribution ?? suggestion.attribution
                )
            )
        }
        return recorded
    }
}
