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

    /// The records that an undoing took back.
    private let takenBack: Set<RecordID>

    init(_ state: LedgerState) {
        self.state = state
        takenBack = Set(
            state.records.compactMap { record in
                if case .recordWithdrawn(let target, _, _) = record.body { target } else { nil }
            }
        )
    }

    /// The evidence for a claim that a passage of a document makes.
    func evidence(
        for claim: TrackedClaim,
        _ found: ArchivePassage,
        in entry: DocumentTextCache.Entry
    ) -> Evidence? {
        let text = entry.text
        let document = found.document
        guard text.passages.indices.contains(found.passage) else { return nil }
        let prepared = PreparedClaim(judged(claim))
        // The passage with most of the claim's words, or another of the document that decides what that one does not.
        var passage = found.passage
        var judgement = judge.judge(prepared, JudgedPassage(text, passage, of: document))
        for other in found.others where !judgement.isDecided && text.passages.indices.contains(other) {
            let second = judge.judge(prepared, JudgedPassage(text, other, of: document))
            if second.isDecided { (passage, judgement) = (other, second) }
        }
        let decisive =
            judgement.isDecided ? judgement.comparisons.first?.passage.first?.bytes?.lowerBound : nil
        let range = quote(in: text, passage, for: claim, holding: decisive)
        let xpath = XPathSelector(text.passages[passage].locator)
        guard let selector = entry.anchoring.selector(for: range, xpath: xpath) else { return nil }
        // What was found first is no reason for another passage.
        let finding = passage == found.passage ? found.reasons : []
        let reasons = finding + judgement.reasons.filter { !finding.contains($0) }
        return Evidence(
            source: document.edition,
            selector: selector,
            stance: judgement.stance,
            origin: .finder(reasons: reasons, score: judgement.score(found: found.score)),
            date: document.metadata.published
        )
    }

    /// Whether this place, or its very words in the same document, was proposed or attached before, whatever
    /// became of it: what was rejected is not proposed again.
    ///
    /// What waits and was judged for other words of the claim is not known for these, nor what was taken back with an
    /// import that is done again.
    func isKnown(_ evidence: Evidence, to claim: TrackedClaim) -> Bool {
        claim.evidence.contains {
            !$0.isOutdatedProposal && !($0.state == .withdrawn && takenBack.contains($0.record))
                && isSamePlace($0.evidence, evidence)
        }
    }

    /// The waiting proposals of the same place that were judged for other words of the claim.
    func outdated(by evidence: Evidence, of claim: TrackedClaim) -> [TrackedEvidence] {
        claim.evidence.filter { $0.isOutdatedProposal && isSamePlace($0.evidence, evidence) }
    }

    private func isSamePlace(_ other: Evidence, _ evidence: Evidence) -> Bool {
        if other.source == evidence.source, let one = other.selector.position?.range,
            let two = evidence.selector.position?.range, one.overlaps(two)
        {
            return true
        }
        let document = state.document(edition: evidence.source)
        guard other.source == evidence.source || document?.editions.contains(edition: other.source) == true
        else {
            return false
        }
        return other.selector.quote.exact == evidence.selector.quote.exact
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

    /// The stretch to quote: the passage, or of a long one the sentence that holds what was compared, else the one with
    /// most of the claim's words.
    ///
    /// - Parameter decisive: Where what was compared stands, in bytes of the passage's UTF-8.
    private func quote(
        in text: DocumentText,
        _ passage: Int,
        for claim: TrackedClaim,
        holding decisive: Int?
    ) -> CodePointRange {
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
        let place = decisive.map { bytes in passageText.utf8.prefix(bytes).count { $0 & 0xC0 != 0x80 } }
        var best = (range: CodePointRange(start: 0, end: min(scalars.count, Self.longestQuote)), score: -1)
        for sentence in sentences(of: passageText) {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[sentence.start..<sentence.end])
            if let place, sentence.start <= place, place < sentence.end {
                best = (sentence, .max)
                break
            }
            let score = stems(String(view)).intersection(wanted).count
            if score > best.score { best = (sentence, score) }
        }
        let end = min(best.range.end, best.range.start + 4 * Self.longestQuote)
        return CodePointRange(start: range.start + best.range.start, end: range.start + end)
    }
}

extension JudgedPassage {
    /// A passage of a document as its stance is judged, with what stands around it.
    init(_ text: DocumentText, _ passage: Int, of document: Document) {
        func neighbour(_ place: Int) -> String? {
            text.passages.indices.contains(place) ? text.passages[place].text : nil
        }
        self.init(
            text: text.passages[passage].text,
            before: neighbour(passage - 1),
            after: neighbour(passage + 1),
            documentTitle: document.metadata.title,
            documentDate: document.metadata.published,
            publisher: document.metadata.publisher,
            speaker: text.passages[passage].speaker,
            tableRows: Self.tableRows(text, passage)
        )
    }

    /// The rows of the table that a passage is a row of: the first, and those around it.
    private static func tableRows(_ text: DocumentText, _ passage: Int) -> [String] {
        func table(_ place: Int) -> Substring? {
            guard text.passages.indices.contains(place), text.passages[place].kind == .tableRow else {
                return nil
            }
            let locator = text.passages[place].locator
            return locator.lastIndex(of: "/").map { locator[..<$0] } ?? locator[...]
        }
        guard let own = table(passage) else { return [] }
        var (first, last) = (passage, passage)
        while table(first - 1) == own { first -= 1 }
        while last - passage < rowsAround, table(last + 1) == own { last += 1 }
        let near = stride(from: max(first + 1, passage - rowsAround), through: last, by: 1)
        return [text.passages[first].text] + near.map { text.passages[$0].text }
    }

    /// How many rows before and after one are read with it.
    private static let rowsAround = 15
}

extension TrackedEvidence {
    /// Whether it waits for a decision and was judged for the claim as it read earlier.
    var isOutdatedProposal: Bool { state == .proposed && earlierClaim != nil }
}
