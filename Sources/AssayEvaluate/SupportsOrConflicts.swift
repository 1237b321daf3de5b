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
                    passage: JudgedPassage(text: piece.text, documentTitle: piece.article), stance: piece.stance, group: index
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
            for index in stances.indices where groups[index] % 5 == fold { likelihoods[index] = judged[index] }
        }
        if let path = ProcessInfo.processInfo.environment["DUMP"] {
            try likelihoods.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
        return []
    }
}
