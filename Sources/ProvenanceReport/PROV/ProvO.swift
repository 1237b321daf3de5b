import ClaimModel

/// PROV-O (W3C Recommendation, 30 April 2013) in Turtle.
///
/// A relation of two things is one triple. One that says more is qualified: a node of its own holds what it says.
/// Where PROV-O allows both, the triple is there as well.
enum ProvO {
    static func bytes(_ document: ProvDocument) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(document.statements.count * 230)
        for namespace in ProvNamespace.declared {
            bytes.append("@prefix \(namespace.rawValue): <\(namespace.iri)> .\n")
        }
        bytes.append("@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\n")
        for statement in document.statements {
            if statement.kind.isThing {
                writeThing(statement, &bytes)
            } else {
                writeRelation(statement, &bytes)
            }
        }
        return bytes
    }

    private static func writeThing(_ statement: ProvStatement, _ bytes: inout [UInt8]) {
        guard let id = statement.id else { return }
        bytes.append(id)
        bytes.append(" a prov:")
        bytes.append(statement.kind.type)
        if statement.kind == .activity {
            for (position, predicate) in ["prov:startedAtTime", "prov:endedAtTime"].enumerated() {
                if let time = statement.argument(position)?.time { write(time, as: predicate, &bytes) }
            }
        }
        for attribute in statement.attributes { write(attribute, &bytes) }
        bytes.append(" .\n")
    }

    private static func writeRelation(_ statement: ProvStatement, _ bytes: inout [UInt8]) {
        guard let subject = statement.name(0) else { return }
        let hasMore = statement.arguments.dropFirst(2).contains { $0 != nil } || !statement.attributes.isEmpty
        let isQualified =
            statement.kind.isQualified && (hasMore || statement.id != nil || statement.name(1) == nil)
        if let object = statement.name(1),
            !isQualified || statement.id == nil && statement.kind.hasTripleBeside
        {
            bytes.append(subject)
            bytes.append(" prov:")
            bytes.append(statement.kind.relation)
            bytes.append(" ")
            bytes.append(object)
            bytes.append(" .\n")
        }
        guard isQualified else { return }
        let type = statement.kind == .derivation ? statement.types.first(where: derivations.contains) : nil
        bytes.append(subject)
        bytes.append(" prov:qualified")
        let name = type?.description.dropFirst(5).description ?? statement.kind.type
        bytes.append(name)
        bytes.append(" ")
        if let id = statement.id {
            bytes.append(id)
            bytes.append(" .\n")
            bytes.append(id)
            bytes.append(" a prov:")
        } else {
            bytes.append("[ a prov:")
        }
        bytes.append(name)
        for position in statement.kind.formals.indices.dropFirst() {
            let predicate = statement.kind.predicates[position - 1]
            switch statement.argument(position) {
            case .name(let name):
                bytes.append(" ; ")
                bytes.append(predicate)
                bytes.append(" ")
                bytes.append(name)
            case .time(let time): write(time, as: predicate, &bytes)
            case nil: break
            }
        }
        for attribute in statement.attributes where type.map({ attribute != .type($0) }) ?? true {
            write(attribute, &bytes)
        }
        bytes.append(statement.id == nil ? " ] .\n" : " .\n")
    }

    private static let derivations: Set<ProvName> = [
        .prov("Revision"), .prov("Quotation"), .prov("PrimarySource"),
    ]

    private static func write(_ time: Timestamp, as predicate: String, _ bytes: inout [UInt8]) {
        bytes.append(" ; ")
        bytes.append(predicate)
        bytes.append(" \"")
        bytes.append(time.description)
        bytes.append("\"^^xsd:dateTime")
    }

    private static func write(_ attribute: ProvAttribute, _ bytes: inout [UInt8]) {
        bytes.append(" ; ")
        switch attribute.name {
        case .provType: bytes.append("a")
        case .provLabel: bytes.append("rdfs:label")
        case .provRole: bytes.append("prov:hadRole")
        case .provLocation: bytes.append("prov:atLocation")
        default: bytes.append(attribute.name)
        }
        bytes.append(" ")
        switch attribute.value {
        case .text(let text): bytes.appendQuoted(text)
        case .tagged(let text, let language):
            bytes.appendQuoted(text)
            bytes.append("@")
            bytes.append(language)
        case .name(let name): bytes.append(name)
        case .integer, .number, .date, .address:
            guard let typed = attribute.value.typed else { return }
            bytes.appendQuoted(typed.lexical)
            bytes.append("^^xsd:")
            bytes.append(typed.datatype)
        }
    }
}

extension ProvKind {
    /// PROV-O's predicates of a qualified relation, for the arguments behind the first.
    fileprivate var predicates: [String] {
        switch self {
        case .entity, .activity, .agent, .specialization, .alternate, .membership: []
        case .generation, .invalidation: ["prov:activity", "prov:atTime"]
        case .usage: ["prov:entity", "prov:atTime"]
        case .communication: ["prov:activity"]
        case .start, .end: ["prov:entity", "prov:hadActivity", "prov:atTime"]
        case .derivation: ["prov:entity", "prov:hadActivity", "prov:hadGeneration", "prov:hadUsage"]
        case .attribution: ["prov:agent"]
        case .association: ["prov:agent", "prov:hadPlan"]
        case .delegation: ["prov:agent", "prov:hadActivity"]
        case .influence: ["prov:influencer"]
        }
    }

    /// Whether readers take the triple beside a qualified relation for the same relation.
    fileprivate var hasTripleBeside: Bool {
        switch self {
        case .communication, .attribution, .association, .delegation, .influence: true
        default: false
        }
    }
}
