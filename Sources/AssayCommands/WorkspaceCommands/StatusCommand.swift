import ArgumentParser
import ClaimLedger
import ClaimModel
import Foundation
import JSONData
import Workspace

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say what there is to do next.",
        discussion: """
            Proposals that wait, claims that are split, contested, stale, provisional or unreviewed, documents without a publisher \
            or a date, descriptions in conflict, ledgers that are not committed, and what \
            changed since the last look: claims that became split, news of the searches in assay.json.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Flag(help: "Tell it as JSON.")
    var json = false

    @Flag(help: "Leave the mark of the last look where it is.")
    var peek = false

    func run() throws {
        let reading = try workspace.read()
        let status = try reading.status(
            uncommitted: try GitRepository(reading.workspace.root).uncommittedLedgers()
        )
        if json {
            Terminal.standardOutput.write(CanonicalJSON.readable(.object(status.json)))
        } else {
            Terminal.standardOutput.page(status.lines.joined(separator: "\n") + "\n")
        }
        if !peek { try reading.rememberLook(status) }
    }
}

extension WorkspaceStatus {
    /// The status as lines for people, the most pressing first.
    fileprivate var lines: [String] {
        var lines: [String] = []
        func section(_ count: Int, _ what: String, _ whats: String, _ command: String, _ names: [String] = [])
        {
            guard count > 0 else { return }
            lines.append("\(Style.bold(String(count))) \(count == 1 ? what : whats)  \(Style.dim(command))")
            lines += names.prefix(5).map { "    " + VisibleText.escaping($0) }
            if names.count > 5 { lines.append("    … and \(names.count - 5) more") }
        }
        for change in changedStandings {
            lines.append(
                "since the last look \(change.claim) went from \(change.before.rawValue) to \(change.after.rawValue)"
            )
        }
        for news in searchNews where news.newCount > 0 {
            lines.append("\(news.newCount) new for the search '\(VisibleText.escaping(news.name))'")
        }
        section(split.count, "split claim", "split claims", "assay settle CLAIM", split)
        section(contested.count, "contested claim", "contested claims", "assay settle CLAIM", contested)
        section(
            conflicts.count,
            "description in conflict",
            "descriptions in conflict",
            "assay edit document NAME",
            conflicts
        )
        section(
            stale.count,
            "stale claim",
            "stale claims",
            "assay stale",
            stale.map { "\($0.claim): \($0.why)" }
        )
        section(proposals, "proposal waits", "proposals wait", "assay review")
        section(
            provisional.count,
            "provisional verdict",
            "provisional verdicts",
            "assay review, by somebody else",
            provisional.map { "\($0.claim): \($0.why)" }
        )
        section(unreviewed.count, "unreviewed claim", "unreviewed claims", "assay review", unreviewed)
        section(drafts.count, "draft of a review", "drafts of reviews", "assay show CLAIM", drafts)
        section(
            undescribed.count,
            "document without publisher or date",
            "documents without publisher or date",
            "assay documents --undescribed",
            undescribed
        )
        section(
            uncommitted.count,
            "ledger not committed",
            "ledgers not committed",
            "git add Claims && git commit",
            uncommitted
        )
        return lines.isEmpty ? ["nothing waits"] : lines
    }
}
