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

/// How right a judge is, by stance.
struct StanceScores {
    let macroF1: Double
    let precision: [Evidence.Stance: Double]
    let recall: [Evidence.Stance: Double]

    /// Over the stances that the truth has.
    init(_ judged: [Evidence.Stance], _ truth: [Evidence.Stance]) {
        var (precision, recall): ([Evidence.Stance: Double], [Evidence.Stance: Double]) = ([:], [:])
        var sum = 0.0
        let stances = Evidence.Stance.allCases.filter { truth.contains($0) }
        for stance in stances {
            let both = Double(zip(judged, truth).count { $0 == stance && $1 == stance })
            let given = Double(judged.count { $0 == stance })
            let gold = Double(truth.count { $0 == stance })
            precision[stance] = both / max(1, given)
            recall[stance] = both / max(1, gold)
            sum += given + gold > 0 ? 2 * both / (given + gold) : 0
        }
        macroF1 = sum / Double(max(1, stances.count))
        self.precision = precision
        self.recall = recall
    }
}

/// What a judge that takes a lean for a stance would say of examples: a comparison decides, else the lean. The shipped judge
/// says where it leans and keeps to context.
struct LeaningJudge {
    let thresholds = StanceThresholds.shipped

    /// The stances of the examples of a training set under a model.
    func stances(_ training: StanceTraining, _ model: StanceModel) -> [Evidence.Stance] {
        zip(training.decisions, training.likelihoods(model)).map { decision, likelihoods in
            switch decision {
            case 0: .supports
            case 1: .conflicts
            default: thresholds.lean(likelihoods) ?? .context
            }
        }
    }
}

/// Does the judge tell what supports a claim from what conflicts with it and what does neither, on several subjects?
///
/// Three figures a set: by the weights that are shipped; by five folds (fold k holds the claims whose number leaves k when
/// divided by five, judged by weights of the other four and of the other sets); and across subjects (weights of the other sets
/// alone).
enum SupportsOrConflictsTask: EvaluationTask {
    static let name = "supports-or-conflicts"

    /// What ten lines of overlap and negation reach, and what must be reached.
    private static let peers: [String: (peer: String, goal: Double)] = [
        "Climate-FEVER": ("overlap and negation .409", 0.48),
        "HealthVer": ("overlap and negation .351", 0.45),
        "FEVER symmetric": ("overlap and negation .437", 0.70),
        "PERSPECTRUM": ("overlap and negation .355", 0.54),
    ]

    static func run(data: URL) throws -> [EvaluationRow] {
        let sets = try StanceSet.all(data)
        guard !sets.isEmpty else { return [] }
        let examples = StanceTrainer.joined(sets)
        let training = StanceTraining(examples.all)
        let judge = LeaningJudge()
        let shipped = judge.stances(training, .trained)
        var folded = shipped
        for fold in 0..<5 {
            let judged = judge.stances(training, training.model { $0 % 5 != fold })
            for index in judged.indices where examples.all[index].group % 5 == fold {
                folded[index] = judged[index]
            }
        }
        var rows: [EvaluationRow] = []
        for (number, set) in sets.enumerated() {
            let range = examples.ranges[number]
            let truth = set.examples.map(\.stance)
            let others = training.model { group in !examples.groups[number].contains(group) }
            let across = Array(judge.stances(training, others)[range])
            let compared = training.decisions[range].map {
                $0 == 0 ? Evidence.Stance.supports : $0 == 1 ? .conflicts : .context
            }
            for (how, judged) in [
                ("by comparison alone", compared), ("with the lean, shipped weights", Array(shipped[range])),
                ("with the lean, five-fold", Array(folded[range])),
                ("with the lean, across subjects", across),
            ] {
                let scores = StanceScores(judged, truth)
                func row(_ what: String, _ value: Double, _ peer: String = "", goal: Double? = nil) {
                    rows.append(
                        EvaluationRow(
                            task: "supports or conflicts: \(what)",
                            data: "\(set.name), \(truth.count) pairs, \(how)",
                            ours: value,
                            peer: peer,
                            goal: goal
                        )
                    )
                }
                let isFolded = how.hasSuffix("five-fold")
                row(
                    "macro F1",
                    scores.macroF1,
                    isFolded ? peers[set.name]?.peer ?? "" : "",
                    goal: isFolded ? peers[set.name]?.goal : nil
                )
                row(
                    "precision of conflicts",
                    scores.precision[.conflicts] ?? 0,
                    goal: set.name == "Climate-FEVER" ? 0.5 : nil
                )
                row("recall of conflicts", scores.recall[.conflicts] ?? 0)
                row("precision of supports", scores.precision[.supports] ?? 0)
            }
        }
        return rows
    }
}

/// The examples that the lean is trained on: several subjects, each counting alike.
enum StanceTrainer {
    /// All examples with groups that are apart from set to set, the place of each set among them, and its groups.
    static func joined(_ sets: [StanceSet]) -> (
        all: [StanceTraining.Example], ranges: [Range<Int>], groups: [Range<Int>]
    ) {
        var all: [StanceTraining.Example] = []
        var (ranges, groups): ([Range<Int>], [Range<Int>]) = ([], [])
        var first = 0
        for set in sets {
            let start = all.count
            let weight = 1000 / Double(max(1, set.examples.count))
            for example in set.examples {
                var example = example
                example.group += first
                example.weight = weight
                all.append(example)
            }
            let next = (all[start...].map(\.group).max() ?? first) + 1
            // Groups of five, so that a fold holds the same claims whatever stands before a set.
            let rounded = (next + 4) / 5 * 5
            groups.append(first..<rounded)
            ranges.append(start..<all.count)
            first = rounded
        }
        return (all, ranges, groups)
    }
}
