import ClaimModel
import EvidenceFinding
import Foundation

/// Claims about the climate, each with five sentences of Wikipedia and what each does to it (Climate-FEVER).
struct ClimateFEVER {
    struct Claim: Decodable {
        let claim: String
        let label: String
        let evidences: [Piece]

        enum CodingKeys: String, CodingKey {
            case claim, evidences
            case label = "claim_label"
        }
    }

    struct Piece: Decodable {
        let label: String
        let article: String
        let text: String

        enum CodingKeys: String, CodingKey {
            case article
            case label = "evidence_label"
            case text = "evidence"
        }

        var stance: Evidence.Stance {
            switch label {
            case "SUPPORTS": .supports
            case "REFUTES": .conflicts
            default: .context
            }
        }
    }

    /// The claims of the development half; nil when the data is not there.
    static func claims(_ data: URL) throws -> [Claim]? {
        try JSONLines.read(data.appending(path: "climate-fever/development.jsonl"))
    }

    /// Every pair, grouped by the claim's place in the file.
    static func examples(_ claims: [Claim]) -> [StanceTraining.Example] {
        claims.enumerated().flatMap { index, claim in
            claim.evidences.map { piece in
                StanceTraining.Example(
                    claim: JudgedClaim(statement: claim.claim),
                    passage: JudgedPassage(text: piece.text, documentTitle: piece.article),
                    stance: piece.stance,
                    group: index
                )
            }
        }
    }
}

/// Does the judge tell what supports a claim from what conflicts with it and what does neither?
///
/// Fold k of five holds the claims whose place in the file leaves k when divided by five, and is judged by weights
/// trained on the other four, at the thresholds that the project ships.
enum SupportsOrConflictsTask: EvaluationTask {
    static let name = "supports-or-conflicts"

    static func run(data: URL) throws -> [EvaluationRow] {
        guard let claims = try ClimateFEVER.claims(data) else { return [] }
        let training = StanceTraining(ClimateFEVER.examples(claims))
        let stances = claims.flatMap { $0.evidences.map(\.stance) }
        let groups = claims.enumerated().flatMap { index, claim in claim.evidences.map { _ in index } }
        var likelihoods = [[Double]](repeating: [], count: stances.count)
        for fold in 0..<5 {
            let judged = training.likelihoods(training.model { $0 % 5 != fold })
            for index in stances.indices where groups[index] % 5 == fold {
                likelihoods[index] = judged[index]
            }
        }
        return rows(claims, likelihoods, stances, groups)
    }

    private static func rows(
        _ claims: [ClimateFEVER.Claim],
        _ likelihoods: [[Double]],
        _ stances: [Evidence.Stance],
        _ groups: [Int]
    ) -> [EvaluationRow] {
        let thresholds = StanceThresholds.shipped
        let judged = likelihoods.map { thresholds.stance($0) }
        func row(_ task: String, _ ours: Double, _ peer: String = "", goal: Double? = nil) -> EvaluationRow {
            EvaluationRow(
                task: "supports or conflicts: \(task)",
                data: "Climate-FEVER development half, \(stances.count) pairs, five-fold",
                ours: ours,
                peer: peer,
                goal: goal
            )
        }
        let scores = Evidence.Stance.allCases.map { Score($0, judged, stances) }
        var shown = (disputed: 0.0, disputedAll: 0.0, others: 0.0, othersAll: 0.0)
        var start = 0
        for claim in claims {
            let end = start + claim.evidences.count
            let sides = thresholds.sides(Array(likelihoods[start..<end]))
            let both = sides.for != nil && sides.against != nil ? 1.0 : 0
            if claim.label == "DISPUTED" {
                shown.disputed += both
                shown.disputedAll += 1
            } else {
                shown.others += both
                shown.othersAll += 1
            }
            start = end
        }
        return [
            row("macro F1", scores.reduce(0) { $0 + $1.f1 } / 3, "overlap and negation .410", goal: 0.48),
            row("precision of conflicts", Score(.conflicts, judged, stances).precision, goal: 0.50),
            row("recall of conflicts", Score(.conflicts, judged, stances).recall),
            row("precision of supports", Score(.supports, judged, stances).precision),
            row("both sides shown, disputed claims", shown.disputed / max(1, shown.disputedAll), goal: 0.60),
            row("both sides shown, all other claims", shown.others / max(1, shown.othersAll)),
        ]
    }

    private struct Score {
        let precision: Double
        let recall: Double
        var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

        init(_ stance: Evidence.Stance, _ judged: [Evidence.Stance], _ truth: [Evidence.Stance]) {
            let both = Double(zip(judged, truth).count { $0 == stance && $1 == stance })
            precision = both / Double(max(1, judged.count { $0 == stance }))
            recall = both / Double(max(1, truth.count { $0 == stance }))
        }
    }
}
