import ClaimModel

/// The report as one self-contained page: it reads without scripts, asks for nothing, and is readable on a phone and
/// on paper.
enum HTMLPage {
    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var html = HTMLWriter(to: output)
        html.markup("<!doctype html>\n")
        html.block("html", ["lang": "en", "class": report.isLarge ? "large" : nil]) { html in
            html.head(of: report, options)
            html.block("body") { html in
                html.body(of: report, options.publication)
                html.script()
            }
        }
        html.finish()
    }
}

extension HTMLWriter {
    /// The frame with the report's parts in their places.
    fileprivate mutating func body(of report: ProvenanceReport, _ publication: Publication) {
        let template = report.house.template ?? PageTemplate.builtIn
        let frame = Array((template.frame(of: report, publication) ?? "").utf8)
        var done = 0
        for place in frame.offsets(of: "<!--assay:") {
            let name = frame[(place + 10)...].prefix { $0 != UInt8(ascii: "-") }
            guard let part = PagePart(rawValue: String(decoding: name, as: UTF8.self)) else { continue }
            trusted(frame[done..<place])
            self.part(part, of: report, publication)
            done = place + part.mark.utf8.count
        }
        trusted(frame[done...])
    }

    private mutating func part(_ part: PagePart, of report: ProvenanceReport, _ publication: Publication) {
        switch part {
        case .findings: findings(of: report, publication)
        case .contents: contents(of: report, publication)
        case .changes:
            if let changes = report.changes { self.changes(changes) }
            published(report.published)
        case .corrections: if !report.corrections.isEmpty { corrections(report.corrections) }
        case .overview: if report.hasOverview { overview(of: report) }
        case .tools: if report.hasOverview { tools(of: report) }
        case .claims: claims(of: report, publication)
        case .withdrawn: withdrawn(report.withdrawn)
        case .problems: problems(report.problems)
        case .sources: sources(of: report)
        case .recheck: recheck(report)
        }
    }

    private mutating func claims(of report: ProvenanceReport, _ publication: Publication) {
        let style = CardStyle(report, publication)
        for section in report.articles { article(section, style) }
        guard !report.strays.isEmpty else { return }
        block("section", ["id": "strays", "aria-labelledby": "strays-title"]) { html in
            html.block("h2", ["id": "strays-title"], text: "Claims without an article")
            html.block("p", text: "The articles that these claims appear in are in no ledger that was read.")
            for card in report.strays { html.claim(card, style) }
        }
    }

    private mutating func withdrawn(_ cards: [ClaimCard]) {
        guard !cards.isEmpty else { return }
        block("section", ["id": "withdrawn", "aria-labelledby": "withdrawn-title"]) { html in
            html.block("h2", ["id": "withdrawn-title"], text: "Withdrawn claims")
            for card in cards { html.withdrawnClaim(card) }
        }
    }

    private mutating func problems(_ problems: [String]) {
        guard !problems.isEmpty else { return }
        block("section", ["id": "problems", "aria-labelledby": "problems-title"]) { html in
            html.block("h2", ["id": "problems-title"], text: "Problems in the ledger")
            html.remarks(problems.map { Remark($0) }, class: "reasons")
        }
    }
}

/// What the cards of a page have in common.
struct CardStyle {
    /// Whether there are so many claims that each is shown in brief.
    let isBrief: Bool
    /// Whether cards stand open: on a page of a single claim.
    let isOpen: Bool
    /// What leads to the folder of the site that the page is part of; nil for a page by itself.
    let site: String?
    let ratings: RatingScale?
    let filter: FilterIndex

    init(_ report: ProvenanceReport, _ publication: Publication) {
        site = publication.site
        isBrief = report.isLarge
        isOpen = !report.hasOverview
        ratings = report.house.ratings
        filter = report.filter
    }
}
