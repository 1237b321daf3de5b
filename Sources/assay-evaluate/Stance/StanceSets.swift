import ClaimModel
import EvidenceFinding
import Foundation

/// The sets that say what a passage does to a claim, each as examples for the judge.
struct StanceSet {
    /// The set's name, for people.
    let name: String
    /// Its pairs: those of one claim share a group.
    let examples: [StanceTraining.Example]

    /// Every set that is there, in a fixed order.
    static func all(_ data: URL) throws -> [StanceSet] {
        try [climateFEVER(data), healthVer(data), feverSymmetric(data), perspectrum(data), pairs(data)]
            .compactMap(\.self)
            .filter { !$0.examples.isEmpty }
    }

    /// Climate-FEVER, development half.
    static func climateFEVER(_ data: URL) throws -> StanceSet? {
        guard let claims = try ClimateFEVER.claims(data) else { return nil }
        return StanceSet(name: "Climate-FEVER", examples: ClimateFEVER.examples(claims))
    }

    /// HealthVer, development part: claims on health beside sentences of papers.
    static func healthVer(_ data: URL) throws -> StanceSet? {
        let file = data.appending(path: "healthver/healthver_dev.csv")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let rows = CSVRows.read(try String(contentsOf: file, encoding: .utf8))
        guard let head = rows.first, let evidence = head.firstIndex(of: "evidence"),
            let claim = head.firstIndex(of: "claim"),
            let label = head.firstIndex(of: "label")
        else { return nil }
        var groups = Groups()
        let examples = rows.dropFirst().filter { $0.count == head.count }.map { row in
            StanceTraining.Example(
                claim: JudgedClaim(statement: row[claim]),
                passage: JudgedPassage(text: row[evidence]),
                stance: ["Supports": .supports, "Refutes": .conflicts][row[label]] ?? .context,
                group: groups.number(row[claim])
            )
        }
        return StanceSet(name: "HealthVer", examples: examples)
    }

    /// FEVER symmetric: each claim with a sentence for it and one against it.
    static func feverSymmetric(_ data: URL) throws -> StanceSet? {
        struct Row: Decodable {
            let claim: String
            let evidence: String
            let label: String
        }
        guard
            let rows: [Row] = try JSONLines.read(
                data.appending(path: "fever-symmetric/fever_symmetric_dev.jsonl")
            )
        else { return nil }
        var groups = Groups()
        let examples = rows.map { row in
            StanceTraining.Example(
                claim: JudgedClaim(statement: row.claim),
                passage: JudgedPassage(text: row.evidence),
                stance: row.label == "SUPPORTS" ? .supports : .conflicts,
                group: groups.number(row.claim)
            )
        }
        return StanceSet(name: "FEVER symmetric", examples: examples)
    }

    /// PERSPECTRUM: opinions for and against theses of debates.
    static func perspectrum(_ data: URL) throws -> StanceSet? {
        struct Row: Decodable {
            let claim: String
            let passage: String
            let stance: String
        }
        guard let rows: [Row] = try JSONLines.read(data.appending(path: "perspectrum/train.jsonl")) else {
            return nil
        }
        var groups = Groups()
        let examples = rows.map { row in
            StanceTraining.Example(
                claim: JudgedClaim(statement: row.claim),
                passage: JudgedPassage(text: row.passage),
                stance: row.stance == "SUPPORT" ? .supports : .conflicts,
                group: groups.number(row.claim)
            )
        }
        return StanceSet(name: "PERSPECTRUM", examples: examples)
    }

    /// PAIRS: minimal pairs of 24 kinds.
    static func pairs(_ data: URL) throws -> StanceSet? {
        guard let pairs = try Pair.read(data) else { return nil }
        var groups = Groups()
        return StanceSet(
            name: "PAIRS",
            examples: pairs.map {
                StanceTraining.Example(
                    claim: $0.judgedClaim,
                    passage: $0.judgedPassage,
                    stance: $0.stance,
                    group: groups.number($0.claim)
                )
            }
        )
    }
}

/// A number for each text, in the order of their first appearance.
struct Groups {
    private var numbers: [String: Int] = [:]

    /// The text's number.
    mutating func number(_ text: String) -> Int {
        let number = numbers[text] ?? numbers.count
        numbers[text] = number
        return number
    }
}

/// A pair of a claim and a passage of PAIRS, or of a file of the same form.
struct Pair: Decodable {
    struct Source: Decodable {
        let title: String?
        let published: String?
        let publisher: String?
    }

    let id: String
    let kind: String
    let claim: String
    let about: String?
    let passage: String
    let document: Source
    let stance: Evidence.Stance
    let mustNotSay: [String]?

    enum CodingKeys: String, CodingKey {
        case id, kind, claim, passage, document, stance
        case about = "claim_about"
        case mustNotSay = "must_not_say"
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        kind = try values.decode(String.self, forKey: .kind)
        claim = try values.decode(String.self, forKey: .claim)
        about = try values.decodeIfPresent(String.self, forKey: .about)
        passage = try values.decode(String.self, forKey: .passage)
        document = try values.decode(Source.self, forKey: .document)
        stance = Evidence.Stance(rawValue: try values.decode(String.self, forKey: .stance)) ?? .context
        mustNotSay = try values.decodeIfPresent([String].self, forKey: .mustNotSay)
    }

    /// The pairs below a folder; nil when they are not there.
    static func read(_ data: URL) throws -> [Pair]? {
        try JSONLines.read(data.appending(path: "pairs/development.jsonl"))
    }

    private var published: CalendarDate? { document.published.flatMap { CalendarDate($0) } }

    /// The claim, in an article of the day of its source.
    var judgedClaim: JudgedClaim {
        JudgedClaim(statement: claim, about: about.flatMap { DateSpan($0) }, articleDate: published)
    }

    /// The passage with its document.
    var judgedPassage: JudgedPassage {
        JudgedPassage(
            text: passage,
            documentTitle: document.title,
            documentDate: published,
            publisher: document.publisher
        )
    }
}

/// Reads comma-separated values with quotation marks (RFC 4180).
enum CSVRows {
    /// The rows, each its cells.
    static func read(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var isClosed = false
        func endCell() {
            row.append(cell)
            cell = ""
            isClosed = false
        }
        for character in text {
            if isQuoted {
                if character == "\"" {
                    isQuoted = false
                    isClosed = true
                } else {
                    cell.append(character)
                }
            } else if character == "\"" {
                // A doubled mark within quotation marks is one.
                if isClosed { cell.append(character) }
                isQuoted = true
            } else if character == "," {
                endCell()
            } else if character.isNewline {
                endCell()
                rows.append(row)
                row = []
            } else {
                cell.append(character)
            }
        }
        if !cell.isEmpty || !row.isEmpty {
            endCell()
            rows.append(row)
        }
        return rows
    }
}
