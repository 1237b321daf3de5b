import ClaimLedger
import ClaimModel

/// Makes the PROV document of a report: a fold over the records that it rests on, in the order of replay.
///
/// Each record is an activity of the one who recorded it, informed by the activities whose records its author had
/// seen. Documents are named by the digest of their bytes, all else by the record that brought it in, so that the
/// same thing has the same name in the reports of everyone who has the ledger.
struct ProvBuilder {
    var document = ProvDocument()
    /// The records that the document covers.
    private let included: Set<RecordID>
    /// For each document edition that came in, its description.
    var documents: [Digest: Document] = [:]
    /// For each claim, by the record that brought it in, the newest wording.
    var statements: [RecordID: ProvName] = [:]
    /// What may be taken back: evidence, reviews and claims, by the records that brought them in.
    var entities: [RecordID: ProvName] = [:]
    /// For each quote, by the record that brought it in, its passage.
    var passages: [RecordID: ProvName] = [:]
    /// Things that were brought in already.
    private var known: Set<ProvName> = []
    private var agents: [String: ProvName] = [:]
    private var types: [String: ProvName] = [:]
    private var delegations: Set<[ProvName]> = []
    /// For each entity, where in the order of replay it was used last.
    var lastUse: [ProvName: Int] = [:]
    /// The entities that were taken back, by which activity and where in the order of replay.
    /// The files of many documents that were described, by their SHA-256.
    var collections: Set<Digest> = []
    var withdrawals: [(entity: ProvName, activity: ProvName, position: Int)] = []
    var position = 0

    init(_ records: [Record]) {
        included = Set(records.map(\.id))
        document.statements.reserveCapacity(records.count * 12)
        for (position, record) in records.enumerated() {
            self.position = position
            add(record)
        }
        // Evidence that was used again after it had been taken back was not gone.
        for withdrawal in withdrawals where (lastUse[withdrawal.entity] ?? 0) <= withdrawal.position {
            say(.invalidation, names: withdrawal.entity, withdrawal.activity, nil)
        }
    }

    /// Whether the document covers a record.
    func isIncluded(_ record: RecordID) -> Bool { included.contains(record) }

    private mutating func add(_ record: Record) {
        let activity = ProvName(.record, record.id.digest)
        document.statements.append(
            ProvStatement(
                .activity,
                activity,
                [.time(record.at), .time(record.at)],
                [.label(record.kind), .type(type(ofKind: record.body))]
            )
        )
        let person = agent(.recorder, record.by)
        say(
            .association,
            names: activity,
            person,
            nil,
            attributes: [ProvAttribute(.provRole, .name(.assay(Self.role(of: record.body))))]
        )
        for parent in record.parents where included.contains(parent) {
            say(.communication, names: activity, ProvName(.record, parent.digest))
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
    /// Adds a relation between things; its last place may be empty.
    mutating func say(_ kind: ProvKind, names: ProvName?..., attributes: [ProvAttribute] = []) {
        document.statements.append(
            ProvStatement(kind, nil, names.map { $0.map(ProvArgument.name) }, attributes)
        )
    }

    /// Adds an entity that an activity generated; false when the same thing was brought in before.
    @discardableResult
    mutating func generate(_ entity: ProvName, _ activity: ProvName?, _ attributes: [ProvAttribute]) -> Bool {
        guard known.insert(entity).inserted else { return false }
        document.statements.append(ProvStatement(.entity, entity, [], attributes))
        if let activity { say(.generation, names: entity, activity, nil) }
        return true
    }

    /// Says that an activity used an entity.
    mutating func use(_ entity: ProvName?, _ activity: ProvName) {
        guard let entity else { return }
        lastUse[entity] = position
        say(.usage, names: activity, entity, nil)
    }

    /// Says that one entity was made of another.
    mutating func derive(
        _ entity: ProvName,
        from other: ProvName?,
        _ activity: ProvName?,
        as type: String? = nil
    ) {
        guard let other, other != entity else { return }
        lastUse[other] = position
        say(
            .derivation,
            names: entity,
            other,
            activity,
            nil,
            nil,
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
    ) -> ProvName {
        // Someone without a name is nobody else who has none.
        let key = "\(voice.rawValue)\n\(record?.description ?? "")\n\(name)"
        if let known = agents[key] { return known }
        let agent = ProvName(.agent, SHA256Digest.of(Array(key.utf8)))
        agents[key] = agent
        let attributes = [.label(name)] + (type.map { [ProvAttribute.type(.prov($0))] } ?? [])
        document.statements.append(ProvStatement(.agent, agent, [], attributes))
        return agent
    }

    /// Says that one agent acted for another, once.
    mutating func delegate(_ agent: ProvName, for other: ProvName, in activity: ProvName? = nil) {
        guard agent != other, delegations.insert([agent, other] + (activity.map { [$0] } ?? [])).inserted
        else { return }
        say(.delegation, names: agent, other, activity)
    }
}
