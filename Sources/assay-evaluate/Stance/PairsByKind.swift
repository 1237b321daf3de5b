import ClaimModel
import EvidenceFinding
import Foundation

/// Is the judge right on minimal pairs of 24 kinds, and is what it says true?
enum PairsTask: EvaluationTask {
    static let name = "pairs"

    static func run(data: URL) throws -> [EvaluationRow] {
        guard let pairs = try Pair.read(data) else { return [] }
        let judge = StanceJudge()
        let judged = pairs.map { judge.judge($0.judgedClaim, $0.judgedPassage) }
        var rows: [EvaluationRow] = []
        func row(_ task: String, _ count: Int, _ value: Double, _ peer: String = "", goal: Double? = nil) {
            rows.append(
                EvaluationRow(
                    task: "pairs: \(task)",
                    data: "PAIRS development, \(count) pairs",
                    ours: value,
                    peer: peer,
                    goal: goal
                )
            )
        }
        let truth = pairs.map(\.stance)
        let stances = judged.map(\.stance)
        let scores = StanceScores(stances, truth)
        row("macro F1", pairs.count, scores.macroF1, "always supports .17", goal: 0.80)
        row("precision of conflicts", pairs.count, scores.precision[.conflicts] ?? 0, goal: 0.90)
        row("recall of conflicts", pairs.count, scores.recall[.conflicts] ?? 0, goal: 0.70)
        let turned = zip(stances, truth).count { $0 == .supports && $1 == .conflicts }
        row(
            "contradicting passages called supports",
            pairs.count,
            Double(turned) / Double(max(1, truth.count { $0 == .conflicts })),
            "at most .05"
        )
        let checked = zip(pairs, judged).filter { $0.0.mustNotSay?.isEmpty == false }
        let untrue = try checked.filter { pair, judgement in
            try (pair.mustNotSay ?? []).contains { pattern in
                let expression = try NSRegularExpression(pattern: pattern)
                return judgement.reasons.contains { reason in
                    expression.firstMatch(in: reason, range: NSRange(reason.startIndex..., in: reason)) != nil
                }
            }
        }
        row(
            "false reasons",
            checked.count,
            Double(untrue.count) / Double(max(1, checked.count)),
            "at most .01"
        )
        let decided = judged.filter { $0.stance != .context }
        let named = decided.filter { one in
            guard let first = one.comparisons.first else { return false }
            return first.claim.bytes != nil && !first.passage.isEmpty
        }
        row(
            "decided stances that name both operands",
            decided.count,
            Double(named.count) / Double(max(1, decided.count)),
            goal: 0.8
        )
        for stance in Evidence.Stance.allCases {
            let given = zip(judged, truth).filter { $0.0.stance == stance }
            guard !given.isEmpty else { continue }
            let mean = given.reduce(0) { $0 + $1.0.score } / Double(given.count)
            let right = Double(given.count { $0.0.stance == $0.1 }) / Double(given.count)
            row(
                "\(stance.rawValue): right, at a mean score of \(String(format: "%.2f", mean))",
                given.count,
                right
            )
        }
        var kinds: [String] = []
        for pair in pairs where !kinds.contains(pair.kind) { kinds.append(pair.kind) }
        for kind in kinds {
            let places = pairs.indices.filter { pairs[$0].kind == kind }
            let right = places.count { stances[$0] == truth[$0] }
            row("\(kind), right", places.count, Double(right) / Double(places.count))
        }
        return rows
    }
}
