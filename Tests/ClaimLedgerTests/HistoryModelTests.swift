import ClaimLedger
import ClaimModel
import Foundation
import Testing

/// Random histories over three replicas that git merges: whoever merges what in which order, replay comes to one state.
///
/// `ASSAY_HISTORIES` says how many histories are made (300 unless set; 10,000 is the long run), `ASSAY_SEED` from which
/// seed on.
@Suite("Histories that git merges")
struct HistoryModelTests {
    private static let perRepository = 100
    private static let count = Int(ProcessInfo.processInfo.environment["ASSAY_HISTORIES"] ?? "") ?? 300
    private static let firstSeed = Int(ProcessInfo.processInfo.environment["ASSAY_SEED"] ?? "") ?? 1

    @Test(
        "Three replicas with partitions, merged in any order, replay to one state",
        arguments: 0..<max(1, count / perRepository)
    )
    func replicas(batch: Int) throws {
        let seed = Self.firstSeed + batch
        print("histories of batch \(batch): ASSAY_SEED=\(seed) ASSAY_HISTORIES=\(Self.perRepository)")
        var random = SeededGenerator(seed: UInt64(seed))
        let replicas = try Replicas()
        let names = (0..<Self.perRepository).map { "h\($0).jsonl" }
        try replicas.start(names)
        for _ in 0..<3 {
            for replica in 0..<3 {
                for name in names where Bool.random(using: &random) {
                    try replicas.write(
                        Int.random(in: 1...3, using: &random),
                        to: name,
                        of: replica,
                        using: &random
                    )
                }
                try replicas.commit(replica)
            }
            // Some replicas are cut off for a round.
            let from = Int.random(in: 0..<3, using: &random)
            let to = (from + Int.random(in: 1..<3, using: &random)) % 3
            try replicas.pull(from, into: to)
        }
        // Everyone gets everything, each in another order.
        for (to, order) in [(0, [1, 2]), (1, [2, 0]), (2, [1, 0])] {
            for from in order { try replicas.pull(from, into: to) }
        }
        for name in names {
            let ledgers = try (0..<3).map { try replicas.ledger(name, of: $0) }
            let states = ledgers.map { LedgerState($0) }
            let shuffled = LedgerState(Ledger(records: ledgers[0].records.shuffled(using: &random)))
            for state in states[1...] + [shuffled] {
                #expect(state.records.map(\.id) == states[0].records.map(\.id), "seed \(seed), \(name)")
                #expect(state.claims == states[0].claims, "seed \(seed), \(name)")
                #expect(state.documents == states[0].documents, "seed \(seed), \(name)")
                #expect(
                    Set(state.findings.map(\.meaning)) == Set(states[0].findings.map(\.meaning)),
                    "seed \(seed), \(name)"
                )
            }
            let logs = zip(ledgers, states).map { $0.publishedClaims($1) }
            for log in logs[1...] { #expect(log == logs[0], "seed \(seed), \(name)") }
            for entry in logs[0] {
                let standings = entry.changes.flatMap(\.parts).filter { $0.field == .standing }
                guard case .standing(let last, _) = standings.last?.after else { continue }
                let claim = states[0].claim(recordedBy: entry.claim)
                #expect(claim?.standing == last, "seed \(seed), \(name)")
            }
            for ledger in ledgers { #expect(ledger.findings.isEmpty, "seed \(seed), \(name)") }
        }
    }
}

/// Three clones of one repository of ledgers, one history a file.
private final class Replicas {
    private let folder: URL
    private static let authors = ["Ada", "Bo", "Cy"]
    private var second: Int64 = 1_795_000_000

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func path(_ replica: Int) -> URL { folder.appending(path: "\(replica)") }

    private func git(_ arguments: [String], in place: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "gc.auto=0"] + arguments
        process.currentDirectoryURL = place
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
    }

    func start(_ names: [String]) throws {
        let first = path(0)
        try FileManager.default.createDirectory(at: first, withIntermediateDirectories: true)
        try Data("*.jsonl text eol=lf merge=union\n".utf8).write(to: first.appending(path: ".gitattributes"))
        var story = Story()
        _ = try story.add(
            .articleImported(
                DocumentImported(document: try Sample.document("article", Sample.edition, isArticle: true))
            )
        )
        for name in names { try Data(story.records.flatMap(\.line)).write(to: first.appending(path: name)) }
        try git(["init", "-q", "-b", "main"], in: first)
        try commit(0)
        for replica in 1..<3 { try git(["clone", "-q", "0", "\(replica)"], in: folder) }
    }

    func commit(_ replica: Int) throws {
        try git(["add", "-A"], in: path(replica))
        try git(["commit", "-q", "--allow-empty", "-m", "round"], in: path(replica))
    }

    func pull(_ from: Int, into to: Int) throws {
        try git(["pull", "-q", "--no-rebase", "--no-edit", path(from).path, "main"], in: path(to))
    }

    func ledger(_ name: String, of replica: Int) throws -> Ledger {
        let ledgers = try TestLedgers()
        try Data(contentsOf: path(replica).appending(path: name)).write(to: ledgers.url("article.jsonl"))
        return try ledgers.folder.read()
    }

    func write(
        _ count: Int,
        to name: String,
        of replica: Int,
        using random: inout SeededGenerator
    ) throws {
        var records = try ledger(name, of: replica).records
        let file = try FileHandle(forWritingTo: path(replica).appending(path: name))
        defer { try? file.close() }
        try file.seekToEnd()
        for _ in 0..<count {
            let ledger = Ledger(records: records)
            let body = try RandomBody(LedgerState(ledger)).make(using: &random)
            // Clocks of different people go differently, and back.
            second += Int64.random(in: -3...5, using: &random)
            let record = Record(
                parents: ledger.heads,
                at: try #require(Timestamp(milliseconds: second * 1_000)),
                by: Self.authors[replica],
                body: body
            )
            records.append(record)
            try file.write(contentsOf: Data(record.line))
        }
    }
}

/// A body that makes sense in a state, of any kind.
private struct RandomBody {
    let state: LedgerState

    init(_ state: LedgerState) { self.state = state }

    func make(using random: inout SeededGenerator) throws -> RecordBody {
        for _ in 0..<50 {
            guard let kind = RecordBody.Kind.allCases.randomElement(using: &random) else { break }
            if let body = try make(kind, &random) { return body }
        }
        return .note(about: .document(Sample.edition), text: "T")
    }

    private func make(_ kind: RecordBody.Kind, _ random: inout SeededGenerator) throws -> RecordBody? {
        let claim = state.claims.randomElement(using: &random)
        let evidence = state.claims.flatMap(\.evidence).randomElement(using: &random)
        let appearance = state.claims.flatMap(\.appearances).randomElement(using: &random)
        let review = claim?.reviews.randomElement(using: &random)
        let number = Int.random(in: 1...3, using: &random)
        let stance = Evidence.Stance.allCases.randomElement(using: &random) ?? .context
        let given = try Sample.review(
            Verdict.allCases.randomElement(using: &random) ?? .verified,
            claim?.evidence.prefix(number).map(\.record) ?? [],
            asOf: "202\(number)"
        )
        let isKnown = state.document(edition: Sample.source) != nil
        var source = try Sample.document("source", Sample.source, isArticle: false)
        source.metadata.publisher = "Publisher \(number)"
        switch kind {
        case .articleImported:
            var article = try Sample.document("article", Sample.edition, isArticle: true)
            article.metadata.title = "Title \(number)"
            return .articleImported(DocumentImported(document: article))
        case .sourceImported: return .sourceImported(DocumentImported(document: source))
        case .sourcesImported: return .sourcesImported([DocumentImported(document: source)])
        case .collectionImported: return nil
        case .documentWithdrawn:
            return isKnown ? .documentWithdrawn(edition: Sample.source, reason: "R") : nil
        case .documentTakenDown:
            return isKnown ? .documentTakenDown(edition: Sample.source, reason: "R") : nil
        case .documentDescribed:
            return .documentDescribed(
                edition: Sample.edition,
                change: DescriptionChange(
                    DocumentMetadata(title: "Corrected \(number)"),
                    clearing: number == 1 ? [.publisher] : []
                ),
                reason: nil
            )
        case .claimRecorded:
            return .claimRecorded(
                name: try #require(ClaimID("claim-\(number)")),
                claim: Sample.claim("Statement \(number)."),
                appearance: Sample.appearance
            )
        case .claimRevised:
            return claim.map { .claimRevised(record: $0.record, claim: Sample.claim("Revised \(number).")) }
        case .claimWithdrawn: return claim.map { .claimWithdrawn(record: $0.record, reason: "R\(number)") }
        case .claimRenamed:
            let name = try #require(ClaimID("name-\(number)"))
            return claim.map { .claimRenamed(claim: $0.record, name: name) }
        case .claimAssigned: return claim.map { .claimAssigned(claim: $0.record, to: "Person \(number)") }
        case .claimEmbargoed: return claim.map { .claimEmbargoed(claim: $0.record, reason: "R\(number)") }
        case .claimSettled:
            guard let claim, !claim.reviews.isEmpty else { return nil }
            let all = claim.reviews.map(\.record)
            let settlement = Settlement(of: all, holding: Array(all.suffix(number)), reason: "R")
            return .claimSettled(claim: claim.record, settlement: settlement)
        case .appearanceAdded:
            return claim.map { .appearanceAdded(claim: $0.record, appearance: Sample.appearance) }
        case .appearanceWithdrawn:
            return appearance.map { .appearanceWithdrawn(appearance: $0.record, reason: "R\(number)") }
        case .attributionCorrected:
            let attribution = Attribution([.init(name: "Speaker \(number)", mode: .directQuote)])
            return appearance.map {
                .attributionCorrected(appearance: $0.record, attribution: attribution, reason: nil)
            }
        case .claimsLinked:
            guard let claim, let other = state.claims.first, other.record != claim.record else { return nil }
            return .claimsLinked(claim: claim.record, other: other.record, relation: .same)
        case .evidenceProposed, .evidenceAttached:
            guard let claim, isKnown else { return nil }
            let piece = try Sample.evidence(stance, date: "202\(number)-05-10")
            return kind == .evidenceProposed
                ? .evidenceProposed(claim: claim.record, evidence: piece)
                : .evidenceAttached(claim: claim.record, evidence: piece)
        case .evidenceAccepted:
            return evidence.map {
                .evidenceAccepted(evidence: $0.record, stance: number == 1 ? stance : nil, reason: nil)
            }
        case .evidenceRejected: return evidence.map { .evidenceRejected(evidence: $0.record, reason: nil) }
        case .evidenceWithdrawn: return evidence.map { .evidenceWithdrawn(evidence: $0.record, reason: "R") }
        case .reviewGiven: return claim.map { .reviewGiven(claim: $0.record, review: given) }
        case .reviewDrafted: return claim.map { .reviewDrafted(claim: $0.record, review: given) }
        case .reviewWithdrawn: return review.map { .reviewWithdrawn(review: $0.record, reason: "R") }
        case .note: return claim.map { .note(about: .claim($0.record), text: "T\(number)") }
        case .privateNote: return claim.map { .privateNote(about: .claim($0.record), text: "T\(number)") }
        case .claimsPublished:
            guard !state.claims.isEmpty else { return nil }
            let published = state.claims.map {
                PublishedReport.Claim(record: $0.record, standing: $0.standing)
            }
            return .claimsPublished(PublishedReport(heads: state.heads, claims: published))
        case .recordsSigned:
            return state.records.randomElement(using: &random).map {
                .recordsSigned(RecordSignature(records: [$0.id], signature: "S"))
            }
        case .recordWithdrawn:
            return state.records.randomElement(using: &random).map {
                .recordWithdrawn(record: $0.id, document: nil, reason: "R\(number)")
            }
        }
    }
}
