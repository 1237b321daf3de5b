import ClaimLedger
import ClaimModel
import ProvenanceReport
import Workspace

/// A claim laid out for a terminal.
struct ClaimView {
    private let claim: TrackedClaim
    private let state: LedgerState
    private let texts: EvidenceTexts
    private var quotes: [RecordID: QuoteInContext] { texts.quotes }
    private let standingSentences: [String]
    /// For each appearance, where each name of its attribution comes from.
    private let sources: [RecordID: [String]]
    private let rules: HouseRules
    private let width: Int

    init(_ claim: TrackedClaim, in reading: WorkspaceReading) throws(WorkspaceError) {
        self.claim = claim
        standingSentences =
            claim.standingReasons.isEmpty
            ? []
            : StandingSentences(
                reading.state,
                reading.rules
            ).of(claim)
        state = reading.state
        texts = try reading.texts(of: claim)
        rules = reading.rules
        sources = Dictionary(
            claim.appearances.map { ($0.record, reading.sources(of: $0.appearance)) },
            uniquingKeysWith: { first, _ in first }
        )
        width = min(Terminal.standardOutput.width ?? 100, 100)
    }

    /// The claim as text, ending with a line feed.
    func rendered() -> String {
        var lines = head()
        lines += section("Said", claim.appearances.flatMap(appearance))
        lines += section(
            "Evidence for (\(claim.supporting.count))",
            claim.supporting.flatMap(evidence) + origins(claim.supporting)
        )
        lines += section(
            "Evidence against (\(claim.conflicting.count))",
            claim.conflicting.flatMap(evidence) + origins(claim.conflicting)
        )
        lines += section("Context", claim.accepted(.context).flatMap(evidence))
        for state in [Evidence.State.proposed, .rejected, .withdrawn] {
            let others = claim.evidence.filter { $0.state == state }
            lines += section("Evidence \(state.rawValue)", others.flatMap(evidence))
        }
        lines += section("Reviews", claim.reviews.reversed().flatMap(review))
        lines += section("Drafts, not given", claim.drafts.reversed().flatMap(review))
        lines += section("Settlements", claim.settlements.flatMap(settlement))
        lines += section("Links", claim.links.flatMap(link))
        lines += section(
            "Notes",
            claim.notes.flatMap { wrapped("\($0.at.day?.description ?? ""), \($0.by): \($0.text)") }
        )
        lines += section(
            "Private notes, in no report",
            claim.privateNotes.flatMap { wrapped("\($0.at.day?.description ?? ""), \($0.by): \($0.text)") }
        )
        lines += section("History", (claim.history + claim.houseHistory).uniqued.compactMap(history))
        return lines.joined(separator: "\n") + "\n"
    }

    private func head() -> [String] {
        let standing = claim.standing
        let look = claim.withdrawn == nil ? StandingLook.cell(standing) : "withdrawn"
        let style = claim.withdrawn == nil ? StandingLook.style(standing) : nil
        var lines = [Style.bold(claim.id.name) + "  " + (style?(look) ?? look)]
        lines += wrapped(claim.claim.statement)
        var facts = [claim.claim.kind.rawValue]
        if let about = claim.claim.about { facts.append("about \(about)") }
        if !claim.claim.tags.isEmpty { facts.append("tags: \(claim.claim.tags.joined(separator: ", "))") }
        lines.append("  " + Style.dim(VisibleText.escaping(facts.joined(separator: " · "))))
        for sentence in standingSentences { lines += wrapped(sentence) }
        if let reason = claim.withdrawn { lines += wrapped("withdrawn: \(reason)") }
        if let embargo = claim.embargo { lines += wrapped("under embargo, in no report: \(embargo.reason)") }
        if let assignee = claim.assignee { lines += wrapped("assigned to \(assignee)") }
        if !claim.formerNames.isEmpty {
            lines += wrapped("called \(claim.formerNames.map(\.name).joined(separator: ", ")) before")
        }
        return lines
    }

    private func appearance(_ tracked: TrackedAppearance) -> [String] {
        let appearance = tracked.appearance
        var lines: [String] = []
        for (depth, link) in appearance.attribution.links.enumerated() {
            let lead = depth == 0 ? "" : String(repeating: "  ", count: depth - 1) + "→ "
            let role = link.role.map { ", \($0)" } ?? ""
            let kind = link.kind == .unknown ? "" : ", \(link.kind.rawValue)"
            lines += wrapped("\(lead)\(link.name)\(role)\(kind) (\(link.manner))")
            if let told = sources[tracked.record], told.indices.contains(depth) {
                lines += wrapped("\(String(repeating: "  ", count: depth))  because: \(told[depth])").map {
                    Style.dim($0)
                }
            }
        }
        for correction in tracked.corrections {
            let reason = correction.reason.map { ": \($0)" } ?? ""
            lines += wrapped(
                "corrected by \(correction.by) on \(correction.at.day?.description ?? "")\(reason)"
            )
        }
        let document = state.document(edition: appearance.article)?.id.name ?? appearance.article.short
        lines += wrapped("in \(document): \(quoted(tracked.record, appearance.selector))")
        for requote in tracked.requoted {
            let reads = requote.requoted.reads.map { ", reads “\($0)”" } ?? ""
            lines += wrapped(
                "in edition \(requote.edition.short): \(requote.requoted.outcome.rawValue)\(reads)"
            )
        }
        return lines
    }

    private func evidence(_ tracked: TrackedEvidence) -> [String] {
        let evidence = tracked.evidence
        let source = state.document(edition: evidence.source)
        let metadata = source?.editions.first { $0.document.edition == evidence.source }?.document.metadata
        let facts = [
            metadata?.publisher, evidence.date?.description, evidence.strength?.rawValue,
            evidence.strengthNote,
        ].compactMap(\.self).joined(separator: ", ")
        var lines = wrapped("\(tracked.label)  \(tracked.record.short)  \(facts)")
        if evidence.stance != .context, tracked.state != .accepted {
            lines += wrapped("  \(evidence.stance.rawValue)")
        }
        // A source note begins with the very summary: once is enough.
        if let summary = evidence.summary, quotes[tracked.record]?.before.contains(summary) != true {
            lines += wrapped("  " + summary)
        }
        lines += wrapped("  \(quoted(tracked.record, evidence.selector))")
        lines += wrapped("  in \(source?.id.name ?? evidence.source.short)")
        if let url = metadata?.url { lines.append("    " + Style.dim(VisibleText.escaping(url))) }
        switch evidence.origin {
        case .person: break
        case .finder(let reasons, let score):
            lines += wrapped("  found, score \(score): " + FinderText.reasons(reasons, of: tracked))
        case .document: lines += wrapped("  stated by the document itself")
        }
        return lines
    }

    private func review(_ tracked: TrackedReview) -> [String] {
        let review = tracked.review
        let isCurrent = claim.currentReviews.contains { $0.record == tracked.record }
        let state =
            tracked.withdrawn.map { "withdrawn: \($0)" } ?? (isCurrent ? "holds now" : "replaced since")
        let day = tracked.at.day?.description ?? ""
        var lines = wrapped(
            "\(tracked.record.short)  \(rules.words(review)) as of \(review.asOf), by \(tracked.by) on \(day) (\(state))"
        )
        lines += wrapped("  " + review.rationale)
        if let reason = review.withoutEvidence { lines += wrapped("  without evidence: \(reason)") }
        if !review.evidence.isEmpty {
            let labels = review.evidence.map { id in
                claim.evidence.first { $0.record == id }?.label ?? id.short
            }
            lines += wrapped("  rests on \(labels.joined(separator: ", "))")
        }
        return lines
    }

    private func settlement(_ tracked: TrackedSettlement) -> [String] {
        let holding = claim.reviews.filter { tracked.settlement.holding.contains($0.record) }
            .map { "\($0.review.verdict.rawValue) (\($0.by))" }
        let day = tracked.at.day?.description ?? ""
        return wrapped(
            "\(tracked.record.short)  holds \(holding.joined(separator: " and ")), by \(tracked.by) on \(day): "
                + tracked.settlement.reason
        )
    }

    /// A linked claim; of one that says the same also what was found about it: shown here, not copied.
    private func link(_ link: TrackedLink) -> [String] {
        guard let other = state.claim(recordedBy: link.other) else { return [] }
        let standing = StandingLook.cell(other.standing)
        guard link.relation == .same, other.withdrawn == nil else {
            return ["  \(link.relation.rawValue): \(other.id) (\(standing))"]
        }
        var lines = ["  says the same: \(other.id) (\(standing))"]
        for review in other.currentReviews {
            lines += wrapped(
                "  \(review.review.verdict.rawValue) there as of \(review.review.asOf), by \(review.by): \(review.review.rationale)"
            )
        }
        for evidence in other.supporting + other.conflicting {
            let source = state.document(edition: evidence.evidence.source)?.id.name
            lines += wrapped(
                "  \(evidence.evidence.stance.rawValue) there: “\(evidence.evidence.selector.quote.exact)” in \(source ?? evidence.evidence.source.short)"
            )
        }
        return lines
    }

    /// Which of some evidence has one origin: documents of one publisher, and reprints, count once.
    private func origins(_ evidence: [TrackedEvidence]) -> [String] {
        SharedOrigin.among(evidence, in: state, texts: texts).flatMap { wrapped($0.sentence) }
    }

    private func history(_ id: RecordID) -> String? {
        guard let record = state.record(id) else { return nil }
        let words = RecordSummary(record, in: state).words.cut(to: 60)
        return "  " + Style.dim(id.short)
            + VisibleText.escaping("  \(record.at)  \(record.by)  \(record.kind): \(words)")
    }

    private func quoted(_ record: RecordID, _ selector: Selector) -> String {
        guard let quote = quotes[record] else { return "“\(selector.quote.exact)”" }
        let outcome = quote.outcome == .exact ? "" : " (\(quote.outcome.rawValue))"
        return "\(quote.before)[\(quote.quote)]\(quote.after)\(outcome)"
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", Style.bold(title)] + lines
    }

    /// Breaks a text into lines of the terminal's width; the first words' indentation holds for all of them.
    private func wrapped(_ text: String) -> [String] {
        let indentation = "  " + text.prefix { $0 == " " }
        var lines: [String] = []
        var line = indentation
        let words = VisibleText.escaping(text).drop { $0 == " " }
        // Two spaces between columns stay two.
        for word in words.split(separator: " ", omittingEmptySubsequences: false) {
            if line.columns > indentation.columns, line.columns + 1 + String(word).columns > width {
                lines.append(line)
                line = indentation + "  "
            }
            line += line.allSatisfy { $0 == " " } ? String(word) : " \(word)"
        }
        return lines + [line]
    }
}
