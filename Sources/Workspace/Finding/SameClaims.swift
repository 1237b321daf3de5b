import ClaimLedger
public import ClaimModel
public import EvidenceFinding
public import JSONData
import TextReading

/// A claim whose words are those of a text, or nearly: of the workspace, or of a feed of reviews in its archive.
public struct SameClaim: Sendable {
    /// How likely it is by their words that the two say the same, 0 to 1.
    public let score: Double
    /// What it states.
    public let statement: String
    /// The workspace's claim; nil for one of a feed.
    public let claim: ClaimID?
    /// The feed's document; nil for a claim of the workspace.
    public let document: DocumentID?
    /// Where the claim stands, or what the feed's reviewer found; may be empty.
    public let verdict: String
    /// Why it is held to say the same.
    public let reasons: [String]
    /// Such a part of the words of two statements that have nearly the same is in both.
    private static let leastShare = 0.6
    /// The text that it has the words of.
    private let text: String

    init(
        of text: String,
        score: Double,
        statement: String,
        claim: ClaimID?,
        document: DocumentID?,
        verdict: String,
        reasons: [String]
    ) {
        self.text = text
        self.score = score
        self.statement = statement
        self.claim = claim
        self.document = document
        self.verdict = verdict
        self.reasons = reasons
    }

    /// What a comparison of the two says, each read as the other's evidence: that each bears out the other, or that either
    /// speaks against the other; nil where nothing decides. It is worked out when it is asked for.
    public var compared: Comparison.Outcome? {
        let judge = StanceJudge()
        let stances = [(text, statement), (statement, text)].map {
            judge.judge(JudgedClaim(statement: $0), JudgedPassage(text: $1)).stance
        }
        if stances.contains(.conflicts) { return .differs }
        return stances.allSatisfy { $0 == .supports } ? .agrees : nil
    }

    /// Whether the two have most of their words in common, small words left aside.
    public var hasNearlySameWords: Bool {
        var stemmer = Stemmer(.english)
        func stems(_ text: String) -> Set<String> {
            var stems: Set<String> = []
            for word in words(of: text) where !StopWords.contains(word.folded) {
                stems.insert(stemmer.stem(word.folded))
            }
            return stems
        }
        let (mine, others) = (stems(text), stems(statement))
        let all = mine.union(others).count
        return all > 0 && Double(mine.intersection(others).count) / Double(all) >= Self.leastShare
    }

    /// The match as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "claim": claim.map { .string($0.name) },
            "compared": compared.map { .string($0.rawValue) },
            "feed": document.map { .string($0.name) },
            "reasons": .strings(reasons),
            "score": .number(score),
            "statement": .string(statement),
            "verdict": verdict.isEmpty ? nil : .string(verdict),
        ])
    }

    /// What a person is told before recording a claim that says the same; nil where neither a comparison nor the words
    /// show that it may.
    public var warning: String? {
        let place = claim.map { "claim \($0)" } ?? "a claim of \(document?.name ?? "a feed")"
        let found = verdict.isEmpty ? "" : " (\(verdict))"
        let meaning: String
        switch (compared, hasNearlySameWords) {
        case (.agrees, _): meaning = "says nearly the same"
        case (.differs, true): meaning = "says something else in nearly the same words"
        case (_, true): meaning = "has nearly the same words"
        case (_, false): return nil
        }
        return VisibleText.escaping("\(place)\(found) \(meaning): \(statement)")
    }
}

extension WorkspaceReading {
    /// The claims that say what a text says, best first: standing ones of the workspace, and those that documents of
    /// its archive say were reviewed.
    ///
    /// - Parameter inPages: Whether web pages that hold reviews are looked in too, which reads every page's text.
    public func sameClaims(
        as text: String,
        limit: Int = 5,
        minimumScore: Double = KnownClaims.likely,
        inPages: Bool = true
    ) throws(WorkspaceError) -> [SameClaim] {
        try KnownClaimSearch(self, inPages: inPages).matches(
            for: text,
            limit: limit,
            minimumScore: minimumScore
        )
    }
}

/// The known claims of a workspace and its archive, indexed to be looked through for many texts.
struct KnownClaimSearch {
    private let claims: KnownClaims
    private let known: [KnownClaim]
    private let sources: [Source]

    init(_ reading: WorkspaceReading, inPages: Bool) throws(WorkspaceError) {
        var known: [KnownClaim] = []
        var sources: [Source] = []
        for claim in reading.state.claims where claim.withdrawn == nil {
            let quotes = claim.appearances.map(\.appearance.selector.quote.exact)
            known.append(KnownClaim(statement: claim.claim.statement, alias: quotes.joined(separator: " ")))
            sources.append(Source(claim: claim.id, document: nil, verdict: claim.standing.rawValue))
        }
        var texts = try DocumentTextCache(reading)
        var ownReports = OwnReports(reading)
        for document in reading.state.documents
        where document.newest.dialect == KnownClaimFeed.dialect
            || inPages && KnownClaimFeed.mayHold(document.newest)
        {
            let passages = try texts.entry(for: document.newest).text.passages
            guard passages.contains(where: KnownClaimFeed.isReviewed) else { continue }
            // A report on the workspace's own claims knows no others.
            let own = try ownReports.record(namedIn: document.newest) { passages }
            guard own == nil else { continue }
            for (place, passage) in passages.enumerated() where KnownClaimFeed.isReviewed(passage) {
                let reviews = passages[(place + 1)...].prefix { $0.kind == .footnote }
                known.append(KnownClaim(statement: passage.text))
                sources.append(
                    Source(
                        claim: nil,
                        document: document.id,
                        verdict: reviews.map(\.text).joined(separator: "; ")
                    )
                )
            }
        }
        self.known = known
        self.sources = sources
        claims = KnownClaims(known)
    }

    /// The claims that say what a text says, best first.
    func matches(for text: String, limit: Int, minimumScore: Double = KnownClaims.likely) -> [SameClaim] {
        // More are asked for than shown: the order and the score are not the same figure.
        let matches = claims.matches(for: text, limit: max(20, limit))
            .filter { $0.score >= minimumScore }
            .sorted { $0.score != $1.score ? $0.score > $1.score : $0.claim < $1.claim }
        return matches.prefix(limit).map { match in
            SameClaim(
                of: text,
                score: match.score,
                statement: known[match.claim].statement,
                claim: sources[match.claim].claim,
                document: sources[match.claim].document,
                verdict: sources[match.claim].verdict,
                reasons: match.reasons
            )
        }
    }
}

/// Where a known claim comes from.
private struct Source {
    let claim: ClaimID?
    let document: DocumentID?
    let verdict: String
}
