import ClaimLedger
import ClaimModel

/// How documents and quotes are put into words; the same in every format.
enum SourceText {
    /// Publisher and title in a few words.
    static func short(_ document: Document?) -> String {
        guard let document else { return "a source that no ledger records" }
        let title = document.metadata.title.map { "“\($0)”" }
        return [document.metadata.publisher, title].compactMap { $0 }.joined(separator: ", ").ifEmpty(
            document.id.name
        )
    }

    /// The publisher, or the best name that there is for it.
    static func publisher(_ document: Document?) -> String {
        guard let document else { return "a source that no ledger records" }
        return document.metadata.publisher ?? document.metadata.title ?? document.id.name
    }

    /// What became of a quote, as a sentence.
    static func outcome(_ outcome: AnchorOutcome?) -> String {
        switch outcome {
        case .exact: "Quote exact."
        case .moved: "Quote moved: the archived document has it elsewhere, or in slightly other words."
        case .ambiguous: "Quote ambiguous: the archived document has it in several places."
        case .orphaned: "Quote orphaned: the archived document does not have these words."
        case nil: "Quote not looked up for this report."
        }
    }

    /// What became of a quote in a newer edition of its document, as a sentence.
    static func requoted(_ requote: TrackedRequote, in document: Document?) -> String {
        let date = document?.metadata.published.map { " of \($0)" } ?? ""
        let edition = "In the newer edition\(date), \(requote.edition.short), the quote "
        switch requote.requoted.outcome {
        case .exact: return edition + "stands unchanged."
        case .moved:
            return edition + (requote.requoted.reads.map { "reads: “\($0)”." } ?? "stands at another place.")
        case .ambiguous: return edition + "stands in several places."
        case .orphaned: return edition + "is not there any more."
        }
    }

    /// Who put evidence forward that its document speaks of itself.
    static let statedByDocument = "The document itself says that this passage bears on the claim."

    /// The finder's score with two decimals.
    static func score(_ score: Double) -> String {
        let hundredths = Int((min(max(score, 0), 1) * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    /// A number of things: "1 claim", "2 claims".
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// What stands before a working.
    static let workedOut = "Worked out from the passage:"

    /// How many independent origins a side's evidence has; nil where nobody counted.
    static func origins(of card: ClaimCard, _ stance: Evidence.Stance) -> String? {
        guard let origins = card.origins else { return nil }
        switch stance {
        case .supports: return count(origins.supporting, "independent origin", "independent origins")
        case .conflicts: return count(origins.conflicting, "independent origin", "independent origins")
        case .context: return nil
        }
    }

    /// An instant to the minute, as people read it.
    static func minute(_ at: Timestamp) -> String {
        let text = at.description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }
}

extension String {
    /// The text itself, or another where it is empty.
    func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
