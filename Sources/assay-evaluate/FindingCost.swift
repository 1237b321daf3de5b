import ClaimModel
import EvidenceFinding
import Foundation

/// What does it cost to read many new passages past many standing claims?
enum FindingCostTask: EvaluationTask {
    static let name = "finding-cost"

    static func run(data: URL) throws -> [EvaluationRow] {
        var words = InventedWords()
        let claims = (0..<1_000).map { _ in FindableClaim(statement: words.sentence(of: 14)) }
        let documents = (0..<500).map { _ in (0..<200).map { _ in words.sentence(of: 32) } }
        let bytes = documents.joined().reduce(0) { $0 + $1.utf8.count }
        var found = 0
        let duration = Duration.ofProcessor {
            let standing = StandingClaims(claims)
            var reading = StandingClaims.Reading(standing, title: nil, language: .english)
            for document in documents {
                reading.begin(title: nil)
                for passage in document { reading.read(passage) }
                found += reading.passages().count
            }
        }
        let rate = Double(bytes) / 1e6 / (duration.milliseconds / 1_000)
        let where_ = "generated: 1,000 claims, 100,000 passages, \(bytes / 1_000_000) MB, \(found) proposals"
        return [
            EvaluationRow(
                task: "finding while importing: MB a second of one core (importing with the index: about 10)",
                data: where_,
                ours: rate,
                peer: "",
                goal: 10
            ),
            EvaluationRow(
                task: "finding while importing: seconds of one core",
                data: where_,
                ours: duration.milliseconds / 1_000,
                peer: ""
            ),
        ]
    }
}

extension Duration {
    /// The time that the processor worked for something in this process, whatever else the machine did.
    static func ofProcessor(_ work: () -> Void) -> Duration {
        let start = clock()
        work()
        return .microseconds(Int64(clock() - start) * 1_000_000 / Int64(CLOCKS_PER_SEC))
    }
}

/// Sentences of made-up words, of which few are frequent and many rare, as in any language; always the same.
private struct InventedWords {
    private var state: UInt64 = 7
    private let words: [String]

    init() {
        let parts = [
            "ka", "lo", "mi", "ren", "tu", "sa", "vel", "ni", "dor", "pe", "ash", "gil", "un", "fe", "bro",
        ]
        var words: [String] = []
        for one in parts { for two in parts { for three in parts { words.append(one + two + three) } } }
        // In an order that has nothing to do with how they are made.
        words.sort { Self.mixed($0) < Self.mixed($1) }
        for number in 0..<2_000 { words.append("\(words[number])s \(1_000 + number)") }
        self.words = words
    }

    private static func mixed(_ word: String) -> UInt64 {
        word.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }

    mutating func sentence(of count: Int) -> String {
        (0..<count).map { _ in word() }.joined(separator: " ") + "."
    }

    /// The word of rank r comes about once in r times.
    private mutating func word() -> String {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let share = Double(state >> 11) / Double(1 << 53)
        return words[min(words.count - 1, Int(pow(Double(words.count), share)) - 1)]
    }
}
