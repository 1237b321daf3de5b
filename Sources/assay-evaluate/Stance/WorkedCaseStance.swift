import ClaimModel
import EvidenceFinding
import Foundation

/// Does the judge tell what the worked case's sources do to its claims, as people did?
///
/// Every piece of evidence of the case is a passage: what the source states, and the page's words. For each claim the
/// ranking proposes three of all passages; those that people attached to the claim as for or against it are judged.
enum WorkedCaseStanceTask: EvaluationTask {
    static let name = "worked-case-stance"

    struct Claim: Decodable {
        let id: String
        let article: String
        let statement: String
        let fragment: String?
        let about: String?
        let evidence: [Piece]

        enum CodingKeys: String, CodingKey {
            case id, article, statement, fragment, evidence
            case about = "about_date"
        }

        var judged: JudgedClaim {
            JudgedClaim(
                statement: statement,
                quote: fragment,
                about: about.flatMap { DateSpan($0) },
                articleDate: CalendarDate(article == "000" ? "2021-11-01" : "2021-10-31")
            )
        }
    }

    struct Piece: Decodable {
        let title: String
        let date: String
        let states: String
        let fragment: String
        let stance: String

        var text: String { "\(states) The page’s words: “\(fragment)”." }

        var judged: JudgedPassage {
            JudgedPassage(
                text: text,
                documentTitle: title,
                documentDate: date.split(separator: " ").first.flatMap { CalendarDate(String($0)) }
            )
        }
    }

    static func run(data: URL) throws -> [EvaluationRow] {
        let file = data.appending(path: "../case/case.json")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        let claims = try JSONDecoder().decode([Claim].self, from: Data(contentsOf: file))
        var passages: [Piece] = []
        for piece in claims.flatMap(\.evidence) where !passages.contains(where: { $0.text == piece.text }) {
            passages.append(piece)
        }
        let judge = StanceJudge()
        let ranking = SentenceRanking()
        let texts = passages.map(\.text)
        var (asked, held, first, any, pairs, right) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        for claim in claims {
            let taken = claim.evidence.filter { $0.stance != "context" }
            guard !taken.isEmpty else { continue }
            asked += 1
            let prepared = PreparedClaim(claim.judged)
            let hits = ranking.rank(claim.statement, texts, reasonsFor: 0).prefix(3).compactMap { ranked in
                taken.first { $0.text == texts[ranked.index] }
            }
            let judged = hits.map { judge.judge(prepared, $0.judged).stance.rawValue == $0.stance }
            guard let best = judged.first else { continue }
            held += 1
            if best { first += 1 }
            if judged.contains(true) { any += 1 }
            pairs += Double(judged.count)
            right += Double(judged.count { $0 })
        }
        func row(_ task: String, _ ours: Double, goal: Double? = nil) -> EvaluationRow {
            EvaluationRow(
                task: "worked case: \(task)",
                data: "its \(Int(asked)) claims with evidence",
                ours: ours,
                peer: "",
                goal: goal
            )
        }
        return [
            row("evidence among the first three", held / max(1, asked), goal: 0.75),
            row("stance of the first such right", first / max(1, held), goal: 0.70),
            row("stance of any such right", any / max(1, held)),
            row("stance of all such right, by passage", right / max(1, pairs)),
        ]
    }
}
