import ClaimLedger
import ClaimModel
import JSONData

/// The reviews of a report as schema.org's ClaimReview: one for each verdict that holds, under the claim it is about.
///
/// Claims that nobody reviewed have none, and neither have claims that were taken back. Of claims that are stale, split,
/// contested or provisional no verdict holds: they are left out, or marked where they are asked for.
public enum ClaimReview {
    /// The reviews as JSON-LD for a page's `<script type="application/ld+json">`: nothing in it can end the element.
    ///
    /// Where the report's address isn't known, that of each review is relative to the page that holds them.
    public static func jsonLD(of report: ProvenanceReport, _ publication: Publication = Publication())
        -> [UInt8]
    {
        // A review a line: nobody reads it there.
        var json = JSONWriter(isForScript: true, lineDepth: 2)
        write(report, ReportOptions(publication), &json)
        return json.bytes
    }

    /// Writes the reviews as one graph.
    static func writeGraph(of report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var json = JSONWriter(to: output)
        write(report, options, &json)
    }

    private static func write(
        _ report: ProvenanceReport,
        _ options: ReportOptions,
        _ json: inout JSONWriter
    ) {
        let writer = ClaimReviewWriter(report, options.publication)
        json.object { json in
            json.member("@context", "https://schema.org")
            json.key("@graph")
            json.array { json in
                for card in report.cards where exports(card, options) {
                    for verdict in card.verdicts {
                        json.object { json in writer.write(verdict, card, &json) }
                    }
                }
            }
        }
        json.finish()
    }

    private static func exports(_ card: ClaimCard, _ options: ReportOptions) -> Bool {
        options.includesUnsettled || card.standing.verdict != nil
    }

    /// Writes the reviews as a feed, an item a review.
    static func writeFeed(of report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        let publication = options.publication
        let writer = ClaimReviewWriter(report, publication)
        var json = JSONWriter(to: output)
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "DataFeed")
            json.member("name", report.title)
            if let publisher = publication.publisher { json.organisation("publisher", publisher) }
            json.member("url", publication.address)
            // The newest record stands for the time of making, which would not be the same tomorrow.
            json.member("dateModified", report.newestRecord?.description)
            json.key("dataFeedElement")
            json.array { json in
                for card in report.cards where exports(card, options) {
                    for verdict in card.verdicts {
                        json.object { json in
                            json.member("@type", "DataFeedItem")
                            json.member("dateCreated", verdict.at.description)
                            json.key("item")
                            json.object { json in writer.write(verdict, card, &json) }
                        }
                    }
                }
            }
        }
        json.finish()
    }
}
