public import ClaimLedger
public import ClaimModel
import TextAnchoring

/// A passage of a document with the places that claims and evidence quote.
public struct MarkedPassage: Sendable {
    /// A stretch of the passage that a claim or evidence quotes.
    public struct Mark: Sendable {
        /// The stretch, in code points of the passage.
        public let range: CodePointRange
        /// The claim, or the claim and the label of its evidence.
        public let label: String
    }

    /// Its place in the document, counted from 1.
    public let number: Int
    /// The passage.
    public let passage: Passage
    /// What is quoted of it, in the order of the text.
    public let marks: [Mark]
}

extension WorkspaceReading {
    /// The passages of the newest edition of a document, with what claims and evidence quote of them.
    public func markedPassages(of document: TrackedDocument) throws(WorkspaceError) -> [MarkedPassage] {
        var cache = DocumentTextCache(workspace.archive)
        let entry = try cache.entry(for: document.newest)
        var marks: [Int: [MarkedPassage.Mark]] = [:]
        func mark(_ selector: Selector, _ label: String) {
            guard let range = entry.anchoring.anchor(selector).range,
                let index = entry.text.passageIndex(at: range.start)
            else { return }
            let passage = entry.text.ranges[index]
            let inside = CodePointRange(
                start: range.start - passage.start,
                end: min(range.end, passage.end) - passage.start
            )
            marks[index, default: []].append(.init(range: inside, label: label))
        }
        for claim in state.claims where claim.withdrawn == nil {
            for appearance in claim.appearances
            where document.editions.contains(edition: appearance.appearance.article) {
                mark(appearance.appearance.selector, claim.id.name)
            }
            for evidence in claim.evidence where evidence.state == .accepted || evidence.state == .proposed {
                guard document.editions.contains(edition: evidence.evidence.source) else { continue }
                let state = evidence.state == .proposed ? " proposed" : ""
                mark(
                    evidence.evidence.selector,
                    "\(claim.id)/\(evidence.label) \(evidence.evidence.stance.rawValue)\(state)"
                )
            }
        }
        return entry.text.passages.enumerated().map { index, passage in
            MarkedPassage(
                number: index + 1,
                passage: passage,
                marks: (marks[index] ?? []).sorted { $0.range.start < $1.range.start }
            )
        }
    }
}
