import ClaimLedger
import ClaimModel
import EvidenceFinding
import TextAnchoring
import TextReading

/// Makes evidence of passages that the finder found: the words to quote, the stance, the reasons.
struct ProposedEvidence {
    private let state: LedgerState
    private let judge = StanceJudge()

    /// A passage up to so many code points is quoted whole, a longer one by the sentences that matter.
    private static let longestQuote = 300

    init(_ state: LedgerState) { self.state = state }

    /// The evidence for a claim that a passage of a document makes.
    func evidence(
        for claim: TrackedClaim,
        _ found: ArchivePassage,
        in entry: DocumentTextCache.Entry
    ) -> Evidence? {
        let text = entry.text
        let (passage, document) = (found.passage, found.document)
        guard text.passages.indices.contains(passage) else { return nil }
        let range = quote(in: text, passage, for: claim)
        let xpath = XPathSelector(text.passages[passage].locator)
        guard let selector = entry.anchoring.selector(for: range, xpath: xpath) else { return nil }
        let judgement = judge.judge(judged(claim), judged(text, passage, document))
        let reasons = found.reasons + judgement.reasons.filter { !found.reasons.contains($0) }
        return Evidence(
            source: document.edition,
            selector: selector,
            stance: judgement.stance,
            origin: .finder(reasons: reasons, score: min(1, max(0, found.score))),
            date: document.metadata.published
        )
    }

    /// Whether this place, or its very words in the same document, was proposed or attached before, whatever
    /// became of it: what was rejected is not proposed again.
    func isKnown(_ evidence: Evidence, to claim: TrackedClaim) -> Bool {
        let document = state.document(edition: evidence.source)
        return claim.evidence.contains { known in
            let other = known.evidence
            if other.source == evidence.source, let one = other.selector.position?.range,
                let two = evidence.selector.position?.range, one.overlaps(two)
            {
                return true
            }
            guard
                other.source == evidence.source || document?.editions.contains(edition: other.source) == true
            else { return false }
            return other.selector.quote.exact == evidence.selector.quote.exact
        }
    }

    private func judged(_ claim: TrackedClaim) -> JudgedClaim {
        let first = claim.appearances.first?.appearance
        let article = first.flatMap { state.document(edition: $0.article)?.newest }
        return JudgedClaim(
            statement: claim.claim.statement,
            quote: first?.selector.quote.exact,
            about: claim.claim.about,
            articleDate: article?.metadata.published
        )
    }

    private func judged(_ text: DocumentText, _ passage: Int, _ document: Document) -> JudgedPassage {
        func neighbour(_ place: Int) -> String? {
            text.passages.indices.contains(place) ? text.passages[place].text : nil
        }
        return JudgedPassage(
            text: text.passages[passage].text,
            before: neighbour(passage - 1),
            after: neighbour(passage + 1),
            documentTitle: document.metadata.title,
            documentDate: document.metadata.published
        )
    }

    /// The stretch to quote: the passage, or of a long one the sentence with most of the claim's words.
    private func quote(in text: DocumentText, _ passage: Int, for claim: TrackedClaim) -> CodePointRange {
        let range = text.ranges[passage]
        guard range.count > Self.longestQuote else { return range }
        let passageText = text.passages[passage].text
        var stemmer = Stemmer(.english)
        func stems(_ text: String) -> Set<String> {
            var stems: Set<String> = []
            for word in words(of: text) where !StopWords.contains(word.folded) {
                stems.insert(stemmer.stem(word.folded))
            }
            return stems
        }
        let wanted = stems(claim.claim.statement)
        let scalars = Array(passageText.unicodeScalars)
        var best = (range: CodePointRange(start: 0, end: min(scalars.count, Self.longestQuote)), score: -1)
        for sentence in sentences(of: passageText) {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[sentence.start..<sentence.end])
            let score = stems(String(view)).intersection(wanted).count
            if score > best.score { best = (sentence, score) }
        }
        let end = min(best.range.end, best.range.start + 4 * Self.longestQuote)
        return CodePointRange(start: range.start + best.range.start, end: range.start + end)
    }
}
