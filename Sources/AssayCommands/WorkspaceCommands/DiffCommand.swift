import ArgumentParser
import ClaimLedger
import ClaimModel
import Foundation
import JSONData
import ProvenanceReport
import Workspace

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say in words what was recorded between two revisions or reports.",
        discussion: """
            OLD..NEW are revisions that git knows, or files of reports; without NEW, the ledger as it stands now. \
            Standings that changed come first, then the records by claim and document.

              assay diff HEAD~3..HEAD
              assay diff main..
              assay diff last-week.html..
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: ArgumentHelp("The two, with .. between them.", valueName: "old..new"))
    var range: String

    @OptionGroup var list: ListFormOptions

    func run() throws {
        guard let dots = Self.dots(in: range) else {
            throw ValidationError("write OLD..NEW, or OLD.. for what was recorded since")
        }
        let reading = try workspace.read()
        let old = try ledger(String(range[..<dots.lowerBound]), reading)
        let new = try ledger(String(range[dots.upperBound...]), reading)
        let difference = LedgerDifference(
            from: old,
            to: new,
            reviewersWanted: reading.rules.reviewersWanted
        )
        if list.json || list.format == .json || list.format == .csv {
            return try list.write(
                difference.entries.map { HistoryRow(entry: $0) },
                none: "nothing was recorded"
            )
        }
        Terminal.standardOutput.page(difference.lines.joined(separator: "\n") + "\n")
    }

    /// The two dots that part the sides, which are not those of a folder above: "../old.html..HEAD".
    static func dots(in range: String) -> Range<String.Index>? {
        range.ranges(of: "..").first { dots in
            let isFolder = range[dots.upperBound...].first == "/"
            let isBegun = range[..<dots.lowerBound].last.map { $0 != "/" } ?? false
            return !isFolder || isBegun
        }
    }

    private func ledger(_ name: String, _ reading: WorkspaceReading) throws -> Ledger {
        if name.isEmpty { return reading.ledger }
        if FileManager.default.fileExists(atPath: name), name.hasSuffix(".html") || name.hasSuffix(".json") {
            return reading.ledger.asOf(try reading.heads(ofEarlierReport: name))
        }
        return Ledger(files: try GitRepository(reading.workspace.root).ledgers(at: name))
    }
}

extension LedgerDifference {
    /// The difference as lines for people.
    fileprivate var lines: [String] {
        var lines = standings.map { change in
            let before = change.before.map(StandingLook.cell) ?? "new"
            return "\(change.claim): \(before) → \(StandingLook.cell(change.after))"
        }
        for (subject, entries) in bySubject {
            lines.append("")
            lines.append(Style.bold(subject.isEmpty ? "other records" : subject))
            for entry in entries {
                let words = VisibleText.escaping(entry.words)
                let day = entry.record.at.day?.description ?? ""
                lines += "\(entry.record.kind), \(entry.record.by), \(day): \(words)".wrapped(
                    to: (Terminal.standardOutput.width ?? 100) - 4,
                    lines: 3
                ).enumerated().map { ($0.offset == 0 ? "  " : "    ") + $0.element }
            }
        }
        return lines.isEmpty ? ["nothing was recorded"] : lines
    }
}
