import ClaimModel

/// How a reader checks the report without trusting it; the same in every format.
enum RecheckWords {
    /// A step: what to do, and the command that does it, if there is one.
    struct Step {
        let text: String
        let command: String?
    }

    static let steps = [
        Step(
            text: "The ledger is the files in Claims. Each line is one record in canonical JSON (RFC 8785). "
                + "A record’s id is the SHA-256 of its line without the member “id”, and “parents” names "
                + "the records that its author had seen. Whoever has the files can compute every id again.",
            command: nil
        ),
        Step(
            text: "Each document that is quoted here was archived as it came. Its SHA-256 stands beside the "
                + "quote; compare it with that of the file in Sources-Archive.",
            command: "sha256sum Sources-Archive/PATH"
        ),
        Step(
            text: "This report rests on the records named below as heads and on all that they had seen. "
                + "Check that the ledger still holds them, and that nothing was changed or removed:",
            command: "assay check --against report.json"
        ),
        Step(
            text:
                "Make the report again from the same ledger and archive: it comes out the same, byte for byte.",
            command: nil
        ),
    ]

    /// What a digest does not show.
    static let caution =
        "A digest shows that nothing was changed since a file was archived or a record written. It does not show "
        + "that a page was genuine to begin with, nor that a source tells the truth."

    /// What the report covers, in numbers.
    static func extent(_ report: ProvenanceReport) -> String {
        let articles = SourceWords.count(report.articles.count, "article", "articles")
        let claims = SourceWords.count(report.overview.tally.total, "claim", "claims")
        let records = SourceWords.count(report.recordCount, "record", "records")
        let newest = report.newestRecord.map { ", the newest of \(SourceWords.minute($0))" } ?? ""
        return "\(claims) in \(articles), from a ledger of \(records)\(newest)."
    }

    /// What the verdicts rest on, in numbers.
    static func weight(_ figures: OverviewFigures) -> String {
        let pieces = SourceWords.count(figures.acceptedEvidence, "piece", "pieces")
        let publishers = SourceWords.count(figures.publishers, "publisher", "publishers")
        let reviewers = figures.reviewers.prefix(6).map {
            "\($0.name) (\(SourceWords.count($0.verdicts, "verdict", "verdicts")))"
        }
        let more = figures.reviewers.count - reviewers.count
        let who =
            reviewers.isEmpty
            ? "No verdict holds."
            : "Reviewed by \(reviewers.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")."
        return "They rest on \(pieces) of evidence from \(publishers). \(who)"
    }

    /// That nobody should take the report for more than it is.
    static let standingNote =
        "Where a claim stands follows from what reviewers recorded. No machine decides it."
}
