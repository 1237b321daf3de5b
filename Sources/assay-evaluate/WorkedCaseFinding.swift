import ClaimLedger
import ClaimModel
import DocumentImport
import EvidenceFinding
import Foundation
import Workspace

/// Does the finder bring up the sources that people attached, when it does not know what they attached?
enum WorkedCaseFindingTask: EvaluationTask {
    static let name = "worked-case"

    static func run(data: URL) throws -> [EvaluationRow] {
        // The worked case is the project's own; it is looked for from here up.
        let folder = FileManager.default.currentDirectoryPath
        // Its documents are the project's own.
        guard let workspace = try? Workspace.holding(folder, isolation: .inProcess) else { return [] }
        let reading = try workspace.read()
        let state = reading.state
        var finder = try reading.finder()
        var claims = 0
        var bySource = 0
        var byPassage = 0
        for claim in state.claims where claim.withdrawn == nil {
            let accepted = claim.evidence.filter { $0.state == .accepted && $0.evidence.stance != .context }
            guard !accepted.isEmpty else { continue }
            claims += 1
            let found = try finder.passages(for: claim, limit: 3)
            let sources = Set(accepted.map(\.evidence.source))
            if found.contains(where: { sources.contains($0.document.edition) }) { bySource += 1 }
            let hasPassage = found.contains { passage in
                accepted.contains {
                    $0.evidence.source == passage.document.edition
                        && passage.text.contains($0.evidence.selector.quote.exact)
                }
            }
            if hasPassage { byPassage += 1 }
        }
        guard claims > 0 else { return [] }
        let where_ = "worked case, \(claims) claims with evidence hidden"
        return [
            EvaluationRow(
                task: "evidence in the archive: a source for or against among the first three",
                data: where_,
                ours: Double(bySource) / Double(claims),
                peer: "",
                goal: 0.75
            ),
            EvaluationRow(
                task: "evidence in the archive: its very passage among the first three",
                data: where_,
                ours: Double(byPassage) / Double(claims),
                peer: ""
            ),
        ]
    }
}
