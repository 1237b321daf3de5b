/// What a statement says: PROV-DM's types and relations, without bundles, mentions and dictionaries.
package enum ProvKind: Int, CaseIterable, Sendable {
    case entity, activity, agent
    case generation, usage, communication, start, end, invalidation
    case derivation, attribution, association, delegation, influence
    case specialization, alternate, membership

    /// How PROV-N, PROV-JSON and PROV-XML call it.
    package var relation: String {
        switch self {
        case .entity: "entity"
        case .activity: "activity"
        case .agent: "agent"
        case .generation: "wasGeneratedBy"
        case .usage: "used"
        case .communication: "wasInformedBy"
        case .start: "wasStartedBy"
        case .end: "wasEndedBy"
        case .invalidation: "wasInvalidatedBy"
        case .derivation: "wasDerivedFrom"
        case .attribution: "wasAttributedTo"
        case .association: "wasAssociatedWith"
        case .delegation: "actedOnBehalfOf"
        case .influence: "wasInfluencedBy"
        case .specialization: "specializationOf"
        case .alternate: "alternateOf"
        case .membership: "hadMember"
        }
    }

    /// How PROV-DM, PROV-O and PROV-JSONLD call it.
    package var type: String {
        switch self {
        case .entity: "Entity"
        case .activity: "Activity"
        case .agent: "Agent"
        case .generation: "Generation"
        case .usage: "Usage"
        case .communication: "Communication"
        case .start: "Start"
        case .end: "End"
        case .invalidation: "Invalidation"
        case .derivation: "Derivation"
        case .attribution: "Attribution"
        case .association: "Association"
        case .delegation: "Delegation"
        case .influence: "Influence"
        case .specialization: "Specialization"
        case .alternate: "Alternate"
        case .membership: "Membership"
        }
    }

    /// Whether it is a thing, whose id is its own name, and not a relation.
    package var isThing: Bool { rawValue <= ProvKind.agent.rawValue }

    /// Whether the relation may have an id and attributes.
    package var isQualified: Bool {
        switch self {
        case .specialization, .alternate, .membership: false
        default: true
        }
    }
}
