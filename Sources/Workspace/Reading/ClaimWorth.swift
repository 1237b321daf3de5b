/// How much a sentence is worth checking, from 0 to 1, with reasons.
///
/// The one place that suggestions ask; a learnt model takes this over by the same signature.
struct ClaimWorth {
    /// The score of a sentence, and what speaks for it and against it.
    func score(_ sentence: String) -> (score: Double, reasons: [String]) {
        let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
        var score = 0.3
        var reasons: [String] = []
        func weigh(_ weight: Double, _ reason: String) {
            score += weight
            reasons.append(reason)
        }
        let numbers = words.filter { $0.first?.isNumber == true }
        if let number = numbers.first { weigh(0.25, "a number: \(number)") }
        if sentence.contains(where: { "%$€£¥".contains($0) }) { weigh(0.1, "a share or a sum of money") }
        let lower = words.map { $0.lowercased() }
        if let word = lower.first(where: Self.comparisons.contains) { weigh(0.15, "compares: \(word)") }
        if let word = lower.first(where: Self.deeds.contains) { weigh(0.15, "tells what was done: \(word)") }
        if words.dropFirst().contains(where: { $0.first?.isUppercase == true }) {
            weigh(0.1, "names somebody or something")
        }
        if let word = lower.first(where: Self.opinions.contains) {
            weigh(-0.2, "an opinion or a forecast: \(word)")
        }
        if sentence.hasSuffix("?") { weigh(-0.4, "a question") }
        if words.count < 6 { weigh(-0.2, "a few words only") }
        return ((min(max(score, 0), 1) * 100).rounded() / 100, reasons)
    }

    private static let comparisons: Set<String> = [
        "more", "less", "fewer", "higher", "lower", "most", "least", "first", "twice", "double", "doubled",
        "half", "than",
        "largest", "biggest", "highest", "lowest", "increased", "decreased", "rose", "fell", "grew",
    ]
    private static let deeds: Set<String> = [
        "was", "were", "had", "did", "has", "voted", "signed", "built", "killed", "expelled", "suspended",
        "created",
        "spent", "paid", "won", "lost", "met", "held", "began", "ended", "banned", "opened", "closed",
        "passed",
    ]
    private static let opinions: Set<String> = [
        "should", "think", "believe", "hope", "feel", "maybe", "perhaps", "will", "would", "might", "could",
        "best",
        "worst", "terrible", "great",
    ]
}
