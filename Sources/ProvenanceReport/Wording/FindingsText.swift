import ClaimModel

/// What a page says first: what was found, in words that need no glossary.
enum FindingsText {
    /// So many findings stand first.
    static let leadCount = 3

    /// The line above the title: what it is, who publishes it, when.
    static func kicker(_ report: ProvenanceReport, _ publication: Publication) -> String {
        let what = report.hasOverview ? "Fact check" : "Fact check of one claim"
        return [what, publication.publisher, publication.date].compactMap { $0 }.joined(separator: " · ")
    }

    /// The title: the one given, or the article's; for many articles, how much was checked.
    static func headline(_ report: ProvenanceReport, _ publication: Publication) -> String {
        if let title = publication.title { return title }
        guard case .workspace = report.scope else { return report.title }
        if report.articles.count == 1, let only = report.articles.first {
            return only.document.metadata.title ?? only.document.id.name
        }
        return "\(SourceText.count(report.overview.tally.total, "claim", "claims")) in "
            + "\(SourceText.count(report.articles.count, "article", "articles")), checked"
    }

    /// What was found, in a sentence with the counts.
    static func found(_ tally: Tally) -> String {
        guard tally.total > 0 else { return "No claim is recorded here yet." }
        let present = Tally.order.filter { tally[$0] > 0 }
        // "does not" alone wants "holds up" before it.
        func words(_ standing: Standing, _ count: Int) -> String {
            phrase(standing, count) + (standing == .disputed && tally[.verified] == 0 ? " hold up" : "")
        }
        guard tally.total > 1 else { return "The one claim here \(words(present[0], 1))." }
        if present.count == 1 {
            return
                "\(tally.total == 2 ? "Both" : "All \(tally.total)") claims \(words(present[0], tally.total))."
        }
        let parts = present.map { "\(tally[$0]) \(words($0, tally[$0]))" }
        return
            "Of \(tally.total) claims, \(parts.dropLast().joined(separator: ", ")) and \(parts.last ?? "")."
    }

    /// What was found, for whoever sees the page named elsewhere.
    static func summary(_ report: ProvenanceReport) -> String {
        guard !report.hasOverview, let card = report.cards.first else { return found(report.overview.tally) }
        let speaker = card.speaker.map { " Said by \($0.name)." } ?? ""
        return "\(card.standing.rawValue.firstCapital).\(speaker)"
    }

    /// What is to be said of claims of a standing, as the rest of a sentence.
    private static func phrase(_ standing: Standing, _ count: Int) -> String {
        let isOne = count == 1
        return switch standing {
        case .verified: isOne ? "holds up" : "hold up"
        case .disputed: isOne ? "does not" : "do not"
        case .misleading: isOne ? "misleads" : "mislead"
        case .missingContext: isOne ? "leaves out what one must know" : "leave out what one must know"
        case .unverifiable: "can’t be decided on the evidence to be had"
        case .notCheckable: "can’t be checked"
        case .provisional:
            isOne
                ? "has a provisional verdict, which wants another reviewer"
                : "have provisional verdicts, which want another reviewer"
        case .split: isOne ? "divides its reviewers" : "divide their reviewers"
        case .contested: isOne ? "is contested among its reviewers" : "are contested among their reviewers"
        case .stale:
            isOne
                ? "needs another look, since its evidence changed"
                : "need another look, since their evidence changed"
        case .unreviewed: isOne ? "is not reviewed yet" : "are not reviewed yet"
        }
    }

    /// The cards whose findings stand first: those that the author chose, else by the rule that `leadRule` says.
    static func leads(_ report: ProvenanceReport, _ publication: Publication) -> [ClaimCard] {
        let cards = report.cards
        guard report.hasOverview, cards.count > leadCount else { return [] }
        let chosen = publication.leads.compactMap { name in cards.first { $0.id.name == name } }
        if !chosen.isEmpty { return Array(chosen.prefix(leadCount)) }
        let ranked = cards.indices.map { (rank(cards[$0]), $0) }.sorted { left, right in
            left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0)
        }
        return ranked.prefix(leadCount).map { cards[$0.1] }
    }

    /// How the first findings were chosen, as a sentence; nil where the author chose them.
    static func leadRule(_ publication: Publication) -> String? {
        publication.leads.isEmpty
            ? "Shown first: what does not hold up, by the number of strong pieces of evidence against it."
            : nil
    }

    private static func rank(_ card: ClaimCard) -> [Int] {
        let order: [Standing] = [
            .disputed, .misleading, .missingContext, .provisional, .contested, .split, .stale, .verified,
        ]
        let side: Evidence.Stance = card.standing == .verified ? .supports : .conflicts
        let pieces = card.places(ofAccepted: side).map { card.evidence[$0] }
        return [
            order.firstIndex(of: card.standing) ?? order.count,
            -pieces.count { $0.evidence.strength == .strong }, -pieces.count,
        ]
    }

    /// Who checked, and against what, in one line.
    static func checked(_ report: ProvenanceReport) -> String {
        let reviewers = report.figures.reviewers.prefix(3).map(\.name)
        let more = report.figures.reviewers.count - reviewers.count
        let who =
            reviewers.isEmpty
            ? "Nobody has reviewed these claims yet."
            : "Checked by \(reviewers.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "") against "
                + "\(SourceText.count(report.figures.acceptedEvidence, "piece", "pieces")) of evidence from "
                + "\(SourceText.count(report.figures.publishers, "publisher", "publishers"))."
        return who + " People gave the verdicts; no machine decides one."
    }

    /// What the page proves of itself, in one line.
    static func proof(_ report: ProvenanceReport) -> String {
        let newest = report.newestRecord.map { ", the newest of \(SourceText.minute($0))" } ?? ""
        return
            "Made from \(SourceText.count(report.recordCount, "record", "records"))\(newest); anyone can recheck it."
    }
}

extension String {
    /// The text with its first letter as a capital.
    var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
