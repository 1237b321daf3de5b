import ClaimModel

/// What stands beside the pages of a site for programs: a feed of verdicts, the newest first, and a map of its pages.
enum SiteFeeds {
    /// So many verdicts stand in the feed.
    private static let limit = 100

    /// An Atom feed (RFC 4287). Addresses are relative where the site's own isn't known.
    static func atom(_ report: ProvenanceReport, _ publication: Publication) -> [UInt8] {
        let root = publication.siteAddress
        var xml = HTMLWriter()
        xml.markup(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
        )
        xml.block("title") { $0.unmarked(FindingsText.headline(report, publication)) }
        xml.block("id") { $0.unmarked(root.isEmpty ? "urn:assay:id:site-\(report.root.hex)" : root) }
        xml.block("updated") { $0.unmarked(report.newestRecord?.description ?? "1970-01-01T00:00:00.000Z") }
        xml.block("author") { html in
            html.block("name") {
                $0.unmarked(publication.publisher ?? report.figures.reviewers.first?.name ?? "Assay")
            }
        }
        var verdicts: [(card: ClaimCard, verdict: VerdictCard)] = []
        // What does not hold, or not yet, is no news of a verdict.
        for card in report.cards where card.standing.verdict != nil {
            for verdict in card.verdicts { verdicts.append((card, verdict)) }
        }
        verdicts.sort { left, right in
            if left.verdict.at != right.verdict.at { return left.verdict.at > right.verdict.at }
            return left.card.id.name < right.card.id.name
        }
        for (card, verdict) in verdicts.prefix(limit) {
            xml.block("entry") { html in
                html.block("title") { html in
                    html.unmarked("\(verdict.words.firstCapital): \(card.claim.statement)")
                }
                html.block("id") { $0.unmarked("urn:assay:id:review-\(verdict.record)") }
                html.block("updated") { $0.unmarked(verdict.at.description) }
                html.block("author") { html in html.block("name") { $0.unmarked(verdict.by) } }
                html.markup("<link href=\"")
                html.unmarked(root + SitePlace.claim(card.id).path)
                html.markup("\"/>\n")
                html.block("summary") { $0.unmarked(verdict.review.rationale) }
            }
        }
        xml.markup("</feed>\n")
        return xml.bytes
    }

    /// A sitemap (sitemaps.org); nil where the site's address isn't known, since it has no relative ones.
    static func sitemap(_ report: ProvenanceReport, _ publication: Publication) -> [UInt8]? {
        let root = publication.siteAddress
        guard !root.isEmpty else { return nil }
        var xml = HTMLWriter()
        xml.markup(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        )
        let places =
            [SitePlace.index] + report.articles.map { SitePlace.article($0.document.id) }
            + report.cards.map { SitePlace.claim($0.id) }
        for place in places {
            xml.block("url") { html in
                html.inline("loc") { $0.unmarked(root + place.path) }
                if let day = report.newestRecord?.day {
                    html.inline("lastmod") { $0.unmarked(day.description) }
                }
            }
        }
        xml.markup("</urlset>\n")
        return xml.bytes
    }
}
