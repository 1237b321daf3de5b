import ClaimLedger
import ClaimModel
import ProvenanceReport
import Workspace

/// One item of the queue laid out for a terminal of any size.
struct ReviewScreen {
    let item: QueueItem
    let position: Int
    let count: Int
    let quotes: [RecordID: QuoteInContext]
    let state: LedgerState
    /// What was done last, or what is wrong.
    let message: String

    /// The lines of the screen, no more and no wider than it is.
    func lines(columns: Int, lines limit: Int) -> [String] {
        let width = max(20, columns)
        let keys = Self.keys(item).wrapped(to: width)
        let foot = [message.cut(to: width)] + keys.map { Style.dim($0) }
        let room = max(1, limit - foot.count)
        var body = head(width)
        switch item {
        case .proposal(let proposal): body += self.body(proposal, width)
        case .verdict(let claim): body += self.body(claim, width)
        case .document(let document): body += self.body(document, width)
        }
        if body.count > room { body = body.prefix(room - 1) + ["… (o shows it all)".cut(to: width)] }
        body += Array(repeating: "", count: room - body.count)
        return Array((body + foot).suffix(limit))
    }

    /// The keys that act on an item.
    static func keys(_ item: QueueItem) -> String {
        switch item {
        case .proposal:
            "s supports  c conflicts  x context  r reject  space skip  N next claim  o open  t note  v verdict  u undo  ? help  q quit"
        case .verdict: "v verdict  S settle  space skip  o open  t note  u undo  ? help  q quit"
        case .document: "e describe  space skip  t note  u undo  ? help  q quit"
        }
    }

    /// What the keys do, a line each.
    static let help = [
        "s  accept as supporting the claim", "c  accept as conflicting with it", "x  accept as context",
        "a, Enter  accept as proposed", "r  reject", "space, n  skip", "N  skip the rest of this claim",
        "o  open the claim, or the whole passage", "t  write a note", "v  give a verdict",
        "S  settle a disagreement",
        "e  say who published a document, and when", "u  take the last decision back", "q, Ctrl-C  quit",
        "What is said to be recorded is in the ledger. Quitting loses nothing; the queue goes on where it was.",
    ]

    private func head(_ width: Int) -> [String] {
        var lines = ["\(position) of \(count)".cut(to: width)]
        if let claim = item.claim {
            let cell = StandingLook.cell(claim.standing)
            lines[0] = "\(position) of \(count)  \(claim.id)  \(cell)".cut(to: width)
            lines += VisibleText.escaping(claim.claim.statement).wrapped(to: width, lines: 3).map {
                Style.bold($0)
            }
        }
        return lines + [""]
    }

    private func body(_ proposal: Proposal, _ width: Int) -> [String] {
        let evidence = proposal.evidence
        var lines: [String] = []
        let score = proposal.score.map { ", score \($0)" } ?? ""
        lines.append(
            "\(evidence.label) proposed as \(evidence.evidence.stance.rawValue)\(score)".cut(to: width)
        )
        lines += passage(evidence, proposal.claim.claim.statement, width)
        for reason in proposal.reasons {
            lines += "· \(VisibleText.escaping(reason))".wrapped(to: width, lines: 2).map { Style.dim($0) }
        }
        let document = state.document(edition: evidence.evidence.source)?.newest
        let facts = [
            document?.id.name, document?.metadata.title, document?.metadata.publisher,
            document?.metadata.published?.description ?? "no date",
        ].compactMap(\.self)
        lines += VisibleText.escaping("in \(facts.joined(separator: ", "))").wrapped(to: width, lines: 2)
        return lines
    }

    /// The passage in its context, with the words and figures that the claim has too marked.
    private func passage(_ evidence: TrackedEvidence, _ statement: String, _ width: Int) -> [String] {
        let exact = evidence.evidence.selector.quote.exact
        let quote = quotes[evidence.record]
        let text = VisibleText.escaping(
            [quote?.before ?? "", "[", quote?.quote ?? exact, "]", quote?.after ?? ""].joined()
        ).split(whereSeparator: \.isNewline).joined(separator: " ")
        let shared = Self.words(statement)
        func marked(_ text: String, _ mark: (String) -> String) -> String {
            text.split(separator: " ", omittingEmptySubsequences: false).map { word in
                Self.words(String(word)).isDisjoint(with: shared) ? String(word) : mark(String(word))
            }.joined(separator: " ")
        }
        // Stars take columns and are put in before lines are broken; colours take none.
        guard Terminal.standardOutput.hasColours else { return marked(text) { "*\($0)*" }.wrapped(to: width) }
        return text.wrapped(to: width).map { line in marked(line) { Style.green($0) } }
    }

    /// Words of four letters and more, and figures, in small letters.
    private static func words(_ text: String) -> Set<String> {
        var words: Set<String> = []
        let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber && !isPoint($0) }
        for part in parts {
            var word = part.drop(while: isPoint)
            if let last = word.last, isPoint(last) { word.removeLast() }
            if word.count > 3 || word.contains(where: \.isNumber) { words.insert(String(word)) }
        }
        return words
    }

    private static func isPoint(_ letter: Character) -> Bool { letter == "," || letter == "." }

    private func body(_ claim: TrackedClaim, _ width: Int) -> [String] {
        var lines = StandingSentences(state).of(claim).flatMap { VisibleText.escaping($0).wrapped(to: width) }
        for stance in [Evidence.Stance.supports, .conflicts, .context] {
            for evidence in claim.accepted(stance) {
                let text =
                    "\(evidence.label) \(stance.phrase) it: “\(evidence.evidence.selector.quote.exact)”"
                lines += VisibleText.escaping(text).wrapped(to: width, lines: 3)
            }
        }
        for review in claim.currentReviews {
            let text =
                "\(review.by): \(review.review.verdict.rawValue) as of \(review.review.asOf). \(review.review.rationale)"
            lines += VisibleText.escaping(text).wrapped(to: width, lines: 3)
        }
        return lines.isEmpty ? ["no evidence yet"] : lines
    }

    private func body(_ document: TrackedDocument, _ width: Int) -> [String] {
        let metadata = document.newest.metadata
        let facts = [
            "document \(document.id)", "title: \(metadata.title ?? "none")",
            "publisher: \(metadata.publisher ?? "none")",
            "published: \(metadata.published?.description ?? "none")", "from: \(document.newest.origin)",
        ]
        return facts.flatMap { VisibleText.escaping($0).wrapped(to: width, lines: 2) }
    }
}
