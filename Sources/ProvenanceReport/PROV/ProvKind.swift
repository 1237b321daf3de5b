import ClaimModel

/// What a statement says: PROV-DM's types and relations, without bundles, mentions and dictionaries.
enum ProvKind: Int, CaseIterable, Sendable {
    case entity, activity, agent
    case generation, usage, communication, start, end, invalidation
    case derivation, attribution, association, delegation, influence
    case specialization, alternate, membership

    /// A formal argument of a statement.
    struct Formal: Sendable {
        let name: String
        var isTime = false
    }

    /// How PROV-N, PROV-JSON and PROV-XML call it.
    var relation: String { Self.relations[rawValue] }

    /// How PROV-DM, PROV-O and PROV-JSONLD call it.
    var type: String { Self.types[rawValue] }

    /// The formal arguments behind the id, in PROV-N's order.
    var formals: [Formal] { Self.allFormals[rawValue] }

    /// Whether it is a thing, whose id is its own name, and not a relation.
    var isThing: Bool { rawValue <= ProvKind.agent.rawValue }

    /// Whether the relation may have an id and attributes.
    var isQualified: Bool {
        switch self {
        case .specialization, .alternate, .membership: false
        default: true
        }
    }

    private static let relations = [
        "entity", "activity", "agent", "wasGeneratedBy", "used", "wasInformedBy", "wasStartedBy",
        "wasEndedBy",
        "wasInvalidatedBy", "wasDerivedFrom", "wasAttributedTo", "wasAssociatedWith", "actedOnBehalfOf",
        "wasInfluencedBy", "specializationOf", "alternateOf", "hadMember",
    ]
    private static let types = [
        "Entity", "Activity", "Agent", "Generation", "Usage", "Communication", "Start", "End", "Invalidation",
        "Derivation", "Attribution", "Association", "Delegation", "Influence", "Specialization", "Alternate",
        "Membership",
    ]
    private static let allFormals: [[Formal]] = [
        [], [Formal(name: "startTime", isTime: true), Formal(name: "endTime", isTime: true)], [],
        [Formal(name: "entity"), Formal(name: "activity"), Formal(name: "time", isTime: true)],
        [Formal(name: "activity"), Formal(name: "entity"), Formal(name: "time", isTime: true)],
        [Formal(name: "informed"), Formal(name: "informant")],
        [
            Formal(name: "activity"), Formal(name: "trigger"), Formal(name: "starter"),
            Formal(name: "time", isTime: true),
        ],
        [
            Formal(name: "activity"), Formal(name: "trigger"), Formal(name: "ender"),
            Formal(name: "time", isTime: true),
        ],
        [Formal(name: "entity"), Formal(name: "activity"), Formal(name: "time", isTime: true)],
        [
            Formal(name: "generatedEntity"), Formal(name: "usedEntity"), Formal(name: "activity"),
            Formal(name: "generation"), Formal(name: "usage"),
        ],
        [Formal(name: "entity"), Formal(name: "agent")],
        [Formal(name: "activity"), Formal(name: "agent"), Formal(name: "plan")],
        [Formal(name: "delegate"), Formal(name: "responsible"), Formal(name: "activity")],
        [Formal(name: "influencee"), Formal(name: "influencer")],
        [Formal(name: "specificEntity"), Formal(name: "generalEntity")],
        [Formal(name: "alternate1"), Formal(name: "alternate2")],
        [Formal(name: "collection"), Formal(name: "entity")],
    ]
}
