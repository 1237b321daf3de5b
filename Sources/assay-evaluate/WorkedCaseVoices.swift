import ClaimModel
import EvidenceFinding
import Foundation
import TextAnchoring

/// Whose claims they are, on the worked case: the original speaker of each claim against what the finder tells from the
/// article's text.
///
/// A speaker is right when the names share their last word, or when both leave the claim to the article's own voice. An
/// unnamed speaker is right when none is named where none was. Nothing is learnt from the case.
enum WorkedCaseVoices: EvaluationTask {
    static let name = "worked-case-voices"

    private struct MarkedClaim: Decodable {
        struct Claimant: Decodable {
            let name: String
            let mode: String
        }

        let id: String
        let article: String
        let fragment: String
        let claimant: [Claimant]
    }

    static func run(data: URL) throws -> [EvaluationRow] {
        let shared = data.appending(path: "..").standardizedFileURL
        guard let json = try? Data(contentsOf: shared.appending(path: "case/case.json")) else { return [] }
        let claims = try JSONDecoder().decode([MarkedClaim].self, from: json)
        var right = 0
        var rightOfOthers = 0
        var others = 0
        for (article, file) in [("000", "dubrovin-2021"), ("001", "trt-world-2021")] {
            let path = shared.appending(path: "articles/\(file).txt")
            guard let bytes = try? Data(contentsOf: path) else { return [] }
            let text = String(decoding: bytes, as: UTF8.self)
            let anchoring = AnchoringText(text)
            let reading = SpeechReading(text)
            for claim in claims where claim.article == article {
                let anchor = anchoring.anchor(Selector(quote: TextQuoteSelector(exact: claim.fragment)))
                let voices = anchor.range.map(reading.voices) ?? []
                let isRight = agree(claim.claimant, voices)
                right += isRight ? 1 : 0
                if claim.claimant.count > 1 {
                    others += 1
                    rightOfOthers += isRight ? 1 : 0
                }
                if !isRight, ProcessInfo.processInfo.environment["ASSAY_SHOW_MISSES"] != nil {
                    let ours = voices.map { "\($0.name) (\($0.mode.rawValue))" }
                    print("  \(claim.id): \(ours), marked \(claim.claimant.map(\.name))")
                }
            }
        }
        return [
            row("all claims", right, claims.count),
            row("claims of others than the author", rightOfOthers, others),
        ]
    }

    private static func row(_ what: String, _ right: Int, _ count: Int) -> EvaluationRow {
        EvaluationRow(
            task: "original speaker: \(what), share right",
            data: "worked case, \(count) claims",
            ours: Double(right) / Double(max(count, 1)),
            peer: ""
        )
    }

    private static func agree(_ marked: [MarkedClaim.Claimant], _ voices: [Attribution.Link]) -> Bool {
        guard marked.count > 1, let speaker = marked.last else { return voices.isEmpty }
        guard let ours = voices.last else { return false }
        if speaker.mode == "unnamed" { return ours.mode == .unnamed }
        return words(ours.name).last.map(words(speaker.name).contains) ?? false
    }

    private static func words(_ name: String) -> [String] {
        name.lowercased().split { !$0.isLetter }.map(String.init)
    }
}
