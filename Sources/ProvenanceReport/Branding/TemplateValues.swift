import ClaimModel
import Mustache

/// The values that a template can show. Lists are made when a template asks for them.
struct TemplateValues: MustacheParent {
    /// All names, in the report and in its lists.
    static let names: Set<String> = [
        "title", "extent", "notice", "newestRecord", "recordCount", "claimCount", "articleCount",
        "evidenceCount",
        "publisherCount", "standings", "name", "symbol", "count", "meaning", "articles", "publisher",
        "published",
        "creators", "url", "link", "claimList", "id", "statement", "standing", "rating", "ratingValue",
        "ratingBest", "speaker", "verdicts", "verdict", "asOf", "reviewer", "rationale", "hasOverview",
        "kicker",
        "headline", "standfirst", "date", "found",
    ]
    /// Those that are addresses, of a place in the page or plainly of the web.
    static let addresses: Set<String> = ["url", "link"]

    let report: ProvenanceReport
    let publication: Publication

    func child(named name: String) -> Any? {
        switch name {
        case "title": report.title
        case "headline": FindingsText.headline(report, publication)
        case "kicker": FindingsText.kicker(report, publication)
        case "standfirst": publication.standfirst
        case "date": publication.date
        case "found": FindingsText.found(report.overview.tally)
        case "extent": RecheckText.extent(report)
        case "notice": RecheckText.standingNote
        case "newestRecord": report.newestRecord.map(SourceText.minute)
        case "recordCount": report.recordCount
        case "claimCount": report.overview.tally.total
        case "articleCount": report.articles.count
        case "evidenceCount": report.figures.acceptedEvidence
        case "publisherCount": report.figures.publishers
        case "hasOverview": report.hasOverview
        case "standings":
            Tally.order.map { standing -> [String: Any] in
                [
                    "name": standing.rawValue, "symbol": StandingText.symbol(standing),
                    "count": report.overview.tally[standing], "meaning": StandingText.meaning(standing),
                ]
            }
        case "articles": report.articles.map { article($0.document) }
        case "claimList": report.cards.map(claim)
        default: nil
        }
    }

    private func article(_ document: Document) -> [String: Any] {
        let metadata = document.metadata
        var values: [String: Any] = [
            "title": metadata.title ?? document.id.name,
            "link": "#\(Anchor.article(document.id))",
            "creators": metadata.creators.map(\.name).joined(separator: ", "),
        ]
        values["publisher"] = metadata.publisher
        values["published"] = metadata.published?.description
        values["url"] = WebAddress.linkable(metadata.url ?? document.origin)
        return values
    }

    private func claim(_ card: ClaimCard) -> [String: Any] {
        let rating = report.house.ratings?[card.standing]
        var values: [String: Any] = [
            "id": card.id.name, "link": "#\(Anchor.claim(card.id))",
            "statement": card.claim.statement, "standing": card.standing.rawValue,
            "symbol": StandingText.symbol(card.standing),
            "verdicts": card.verdicts.map { verdict -> [String: Any] in
                [
                    "verdict": verdict.words, "asOf": verdict.review.asOf.description,
                    "reviewer": verdict.by,
                    "rationale": verdict.review.rationale,
                ]
            },
        ]
        values["speaker"] = card.speaker?.name
        values["rating"] = rating?.label
        values["ratingValue"] = rating?.value
        values["ratingBest"] = rating?.value == nil ? nil : report.house.ratings?.best
        return values
    }
}
