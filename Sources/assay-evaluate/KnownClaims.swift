import EvidenceFinding
import Foundation

/// Tweets, and the reviewed claims that say what they say (CheckThat 2020, task 2).
struct CheckThat {
    /// A tweet and the claims that it makes.
    struct Query {
        let text: String
        let right: Set<Int>
    }

    let claims: [KnownClaim]
    let queries: [Query]

    /// Reads a split; nil when the data is not there.
    init?(_ data: URL, split: String) throws {
        let folder = data.appending(path: "checkthat2020-vclaims")
        let documents = folder.appending(path: "verified_claims.docs.tsv")
        guard FileManager.default.fileExists(atPath: documents.path) else { return nil }
        claims = try TabSeparated(documents).rows.map { row in
            KnownClaim(statement: row.count > 1 ? row[1] : "", alias: row.count > 2 ? row[2] : "")
        }
        var right: [String: Set<Int>] = [:]
        let pairs = try String(
            contentsOf: folder.appending(path: "\(split)/tweet-vclaim-pairs.qrels"),
            encoding: .utf8
        )
        for line in pairs.split(separator: "\n") {
            let cells = line.split(whereSeparator: \.isWhitespace)
            guard cells.count == 4, let claim = Int(cells[2]) else { continue }
            right[String(cells[0]), default: []].insert(claim)
        }
        let tweets = folder.appending(path: "\(split)/tweets.queries.tsv")
        queries = try TabSeparated(tweets).rows.compactMap { row in
            guard row.count > 1 else { return nil }
            return Query(text: row[1], right: right[row[0]] ?? [])
        }
    }
}

/// A table with tabs between cells; a cell in quotation marks may hold any character.
struct TabSeparated {
    /// The rows without the header.
    let rows: [[String]]

    init(_ file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if isQuoted {
                if byte == 0x22, next == 0x22 {
                    cell.append(byte)
                    index += 1
                } else if byte == 0x22 {
                    isQuoted = false
                } else {
                    cell.append(byte)
                }
            } else if byte == 0x22, cell.isEmpty {
                isQuoted = true
            } else if byte == 0x09 || byte == 0x0A {
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0A {
                    rows.append(row)
                    row = []
                }
            } else if byte != 0x0D {
                cell.append(byte)
            }
            index += 1
        }
        if !row.isEmpty || !cell.isEmpty { rows.append(row + [String(decoding: cell, as: UTF8.self)]) }
        self.rows = Array(rows.dropFirst())
    }
}

/// Is the reviewed claim that a tweet makes among the first five?
enum KnownClaimsTask: EvaluationTask {
    static let name = "known-claims"

    static func run(data: URL) throws -> [EvaluationRow] {
        guard let set = try CheckThat(data, split: "dev") else { return [] }
        let claims = KnownClaims(set.claims)
        var precision = 0.0
        var slowest = Duration.zero
        let all = Duration.ofProcessor {
            for query in set.queries {
                var matches: [ClaimMatch] = []
                slowest = max(
                    slowest,
                    .ofProcessor { matches = claims.matches(for: query.text, limit: 5) }
                )
                precision += averagePrecision(matches.map(\.claim), query.right)
            }
        }
        let matched = set.queries.count { query in
            claims.matches(for: query.text, limit: 20).contains {
                query.right.contains($0.claim) && $0.score >= KnownClaims.likely
            }
        }
        let count = Double(max(1, set.queries.count))
        let where_ = "CheckThat 2020 dev, \(set.queries.count) tweets, \(set.claims.count) claims"
        // Every tenth sentence of the debates; neither the weights of the score nor its rare words were learnt from them.
        let chance = try ClaimBuster.sentences(data).map { all in
            all.enumerated().filter { $0.offset % 10 == 5 }.map(\.element.text)
        }
        let chanceRows = chance.map { sentences in
            EvaluationRow(
                task: "known claims: chance sentences matched at the default score (at most the goal)",
                data:
                    "ClaimBuster, every tenth sentence, \(sentences.count), against \(set.claims.count) claims",
                ours: Double(
                    sentences.count { sentence in
                        claims.matches(for: sentence, limit: 20).contains { $0.score >= KnownClaims.likely }
                    }
                ) / Double(max(1, sentences.count)),
                peer: "",
                goal: 0.05
            )
        }
        return [chanceRows].compactMap(\.self) + [
            EvaluationRow(
                task: "known claims: pairs matched at the default score",
                data: where_,
                ours: Double(matched) / count,
                peer: "",
                goal: 0.85
            ),
            EvaluationRow(
                task: "known claims: MAP@5",
                data: where_,
                ours: precision / count,
                peer: "FTS5 porter .766, MiniLM .786",
                goal: 0.81
            ),
            EvaluationRow(
                task: "known claims: milliseconds a query, mean (at most the goal)",
                data: where_,
                ours: all.milliseconds / count,
                peer: "",
                goal: 25
            ),
            EvaluationRow(
                task: "known claims: milliseconds a query, slowest",
                data: where_,
                ours: slowest.milliseconds,
                peer: ""
            ),
        ]
    }

    /// The mean of the precisions at the places of the right ones, among the first five.
    private static func averagePrecision(_ found: [Int], _ right: Set<Int>) -> Double {
        var hits = 0.0
        var sum = 0.0
        for (place, claim) in found.enumerated() where right.contains(claim) {
            hits += 1
            sum += hits / Double(place + 1)
        }
        return right.isEmpty ? 0 : sum / Double(min(5, right.count))
    }
}

extension Duration {
    /// The duration in milliseconds.
    var milliseconds: Double { Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15 }
}
