import ClaimModel

/// How a reader checks the report without trusting it; the same in every format.
public enum RecheckText {
    /// A step: what to do, and the command that does it, if there is one.
    struct Step {
        let text: String
        let command: String?
    }

    static let steps = [
        Step(
            text:
                "Each line of the files in Claims is a record in canonical JSON (RFC 8785), named by the SHA-256 of "
                + "the line without its member “id”; its “parents” are the records that its author had seen, so the "
                + "heads named below stand for all of them.",
            command: nil
        ),
        Step(
            text:
                "Each document that is quoted here was archived as it came, and its SHA-256 stands beside the quote:",
            command: "sha256sum Sources-Archive/PATH"
        ),
        Step(
            text:
                "The script recheck.py, which a page carries and ‘assay verify --script’ prints, needs nothing but Python; it "
                + "computes all of this again, and that of this report, and says what differs:",
            command: "python3 recheck.py report.html"
        ),
        Step(
            text:
                "Assay itself does the same and makes the report again, byte for byte, from the same ledger and "
                + "archive:",
            command: "assay verify report.html"
        ),
    ]

    /// The script that needs nothing but Python.
    public static let script = String(decoding: PackageResources.recheck_py, as: UTF8.self)

    /// What a digest does not show.
    static let caution =
        "A digest shows that nothing was changed since a file was archived or a record written. It does not show "
        + "that a page was genuine to begin with, nor that a source tells the truth."

    /// What the report covers, in numbers.
    static func extent(_ report: ProvenanceReport) -> String {
        let articles = SourceText.count(report.articles.count, "article", "articles")
        let claims = SourceText.count(report.overview.tally.total, "claim", "claims")
        let records = SourceText.count(report.recordCount, "record", "records")
        let newest = report.newestRecord.map { ", the newest of \(SourceText.minute($0))" } ?? ""
        return "\(claims) in \(articles), from a ledger of \(records)\(newest)."
    }

    /// What the verdicts rest on, in numbers.
    static func weight(_ figures: OverviewFigures) -> String {
        let pieces = SourceText.count(figures.acceptedEvidence, "piece", "pieces")
        let publishers = SourceText.count(figures.publishers, "publisher", "publishers")
        let reviewers = figures.reviewers.prefix(6).map {
            "\($0.name) (\(SourceText.count($0.verdicts, "verdict", "verdicts")))"
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
