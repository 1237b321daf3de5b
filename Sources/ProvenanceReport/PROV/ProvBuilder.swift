import ClaimLedger
import ClaimModel
import Provenance

/// Makes the PROV document of a report: a fold over the records that it rests on, in the order of replay.
///
/// Each record is an activity of the one who recorded it, informed by the activities whose records its author had
/// seen. Documents are named by the digest of their bytes, all else by the record that brought it in, so that the
/// same thing has the same name in the reports of everyone who has the ledger.
struct ProvBuilder {
    typealias Number = ProvDocument.Number

    private(set) var document: ProvDocument
    /// The records that the document covers.
    private let included: Set<RecordID>
    /// For each document edition that came in, its description.
    var documents: [Digest: Document] = [:]
    /// For each claim, by the record that brought it in, the newest wording.
    var statements: [RecordID: Number] = [:]
    /// What may be taken back: evidence, reviews and claims, by the records that brought them in.
    var entities: [RecordID: Number] = [:]
    /// For each quote, by the record that brought it in, its passage.
    var passages: [RecordID: Number] = [:]
    /// The files of many documents that were described, by their SHA-256.
    var collections: Set<Digest> = []
    /// The entities that were taken back, by which activity and where in the order of replay.
    var withdrawals: [(entity: Number, activity: Number, position: Int)] = []
    /// The entities that were brought in.
    private var known = ProvMarks(false)
    /// For each entity, where in the order of replay it was used last.
    private var lastUse = ProvMarks(0)
    private var agents: [String: Number] = [:]
    private var types: [String: ProvName] = [:]
    private var delegations: Set<[Number]> = []
    var position = 0

    init(_ records: [Record]) {
        included = Set(records.map(\.id))
        // About what a record makes; room that is not used costs nothing.
        document = ProvDocument(capacity: records.count * 15)
        for (position, record) in records.enumerated() {
            self.position = position
            add(record)
        }
        // Evidence that was used again after it had been taken back was not gone.
        for withdrawal in withdrawals where lastUse[withdrawal.entity] <= withdrawal.position {
            say(.invalidation, withdrawal.entity, withdrawal.activity)
        }
    }

    /// The document as it stands.
    consuming func closed() -> ProvDocument {
        var document = document
        document.close()
        return document
    }

    /// Whether the document covers a record.
    func isIncluded(_ record: RecordID) -> Bool { included.contains(record) }

    private mutating func add(_ record: Record) {
        let activity = thing(.record, record.id.digest)
        document.add(
            .activity,
            id: activity,
            rarity: ProvDocument.Rarity(time: record.at, end: record.at),
            attributes: [.label(record.kind), .type(type(ofKind: record.body))]
        )
        let person = agent(.recorder, record.by)
        say(
            .association,
            activity,
            person,
            attributes: [ProvAttribute(.provRole, .name(.assay(Self.role(of: record.body))))]
        )
        for parent in record.parents where included.contains(parent) {
            say(.communication, activity, thing(.record, parent.digest))
        }
        describe(record, by: activity, person)
    }

    private static func role(of body: RecordBody) -> String {
        switch body {
        case .reviewGiven, .reviewWithdrawn: "reviewer"
        case .evidenceProposed: "commissioner"
        case .evidenceAccepted, .evidenceRejected, .evidenceWithdrawn: "judge"
        default: "recorder"
        }
    }

    /// `ClaimRecorded` for "claim recorded".
    private mutating func type(ofKind body: RecordBody) -> ProvName {
        if case .unknown = body { return .assay("UnknownRecord") }
        if let known = types[body.kind] { return known }
        let words = body.kind.split(separator: " ")
        let type = ProvName.assay(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
        types[body.kind] = type
        return type
    }
}

// MARK: - What is said of things

extension ProvBuilder {
    /// The number of the name of a thing.
    mutating func thing(_ thing: ProvThing, _ digest: Digest) -> Number {
        document.number(ProvName(thing, digest))
    }

    /// The number of the name of one of several things that one record brought in, counted from 1.
    mutating func thing(_ thing: ProvThing, _ digest: Digest, number: Int) -> Number {
        document.number(ProvName(thing, digest, number: number))
    }

    /// Adds a relation between things.
    mutating func say(
        _ kind: ProvKind,
        _ first: Number,
        _ second: Number,
        _ third: Number = .none,
        attributes: [ProvAttribute] = []
    ) {
        document.add(kind, first, second, third, attributes: attributes)
    }

    /// Adds an activity that no record tells of.
    mutating func act(_ activity: Number, _ attributes: [ProvAttribute]) {
        document.add(.activity, id: activity, attributes: attributes)
    }

    /// Adds an entity that an activity generated; false when the same thing was brought in before.
    @discardableResult
    mutating func generate(_ entity: Number, _ activity: Number?, _ attributes: [ProvAttribute]) -> Bool {
        guard !known[entity] else { return false }
        known[entity] = true
        document.add(.entity, id: entity, attributes: attributes)
        if let activity { say(.generation, entity, activity) }
        return true
    }

    /// Says that an activity used an entity.
    mutating func use(_ entity: Number?, _ activity: Number) {
        guard let entity else { return }
        lastUse[entity] = position
        say(.usage, activity, entity)
    }

    /// Says that one entity was made of another.
    mutating func derive(
        _ entity: Number,
        from other: Number?,
        _ activity: Number,
        as type: String? = nil
    ) {
        guard let other, other != entity else { return }
        lastUse[other] = position
        say(
            .derivation,
            entity,
            other,
            activity,
            attributes: type.map { [.type(.prov($0))] } ?? []
        )
    }

    /// Whose names are meant: the same name on a ledger and under an article need not be one person's.
    enum Voice: String {
        case recorder, voice, maker, software
    }

    /// The agent of a name; several mentions of it are one agent.
    mutating func agent(
        _ voice: Voice,
        _ name: String,
        type: String? = nil,
        within record: RecordID? = nil
    ) -> Number {
        // Someone without a name is nobody else who has none.
        let key = "\(voice.rawValue)\n\(record?.description ?? "")\n\(name)"
        if let known = agents[key] { return known }
        let agent = thing(.agent, SHA256Digest.of(Array(key.utf8)))
        agents[key] = agent
        let attributes = [.label(name)] + (type.map { [ProvAttribute.type(.prov($0))] } ?? [])
        document.add(.agent, id: agent, attributes: attributes)
        return agent
    }

    /// Says that one agent acted for another, once.
    mutating func delegate(_ agent: Number, for other: Number, in activity: Number = .none) {
        guard agent != other, delegations.insert([agent, other, activity]).inserted else { return }
        say(.delegation, agent, other, activity)
    }
}
