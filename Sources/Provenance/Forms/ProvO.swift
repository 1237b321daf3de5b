import ClaimModel
import JSONData

/// PROV-O (W3C Recommendation, 30 April 2013) in Turtle.
///
/// A relation of two things is one triple. One that says more is qualified: a node of its own holds what it says.
/// Where PROV-O allows both, the triple is there as well.
package enum ProvO {
    package static func write(_ document: ProvDocument, to output: any ByteOutput) {
        var bytes: [UInt8] = []
        for namespace in ProvNamespace.declared {
            bytes.append("@prefix \(namespace.rawValue): <\(namespace.iri)> .\n")
        }
        bytes.append("@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\n")
        output.passOn(&bytes)
        output.statements(of: document) { place, bytes in write(place, of: document, &bytes) }
    }

    private static func write(_ place: Int, of document: ProvDocument, _ bytes: inout [UInt8]) {
        let statement = document.statements[place]
        let attributes = document.attributes(of: place)
        if statement.kind.isThing {
            writeThing(statement, attributes, of: document, &bytes)
        } else {
            writeRelation(statement, attributes, of: document, &bytes)
        }
    }

    private static func writeThing(
        _ statement: ProvDocument.Statement,
        _ attributes: Range<Int>,
        of document: ProvDocument,
        _ bytes: inout [UInt8]
    ) {
        guard let id = document.name(statement.id) else { return }
        bytes.append(id)
        bytes.append(" a prov:")
        bytes.append(statement.kind.type)
        if statement.kind == .activity {
            for (position, predicate) in ["prov:startedAtTime", "prov:endedAtTime"].enumerated() {
                if let time = document.argument(position, of: statement)?.time {
                    write(time, as: predicate, &bytes)
                }
            }
        }
        for place in attributes { writeAttribute(place, of: document, &bytes) }
        bytes.append(" .\n")
    }

    private static func writeRelation(
        _ statement: ProvDocument.Statement,
        _ attributes: Range<Int>,
        of document: ProvDocument,
        _ bytes: inout [UInt8]
    ) {
        guard let subject = document.name(statement.names.0) else { return }
        let id = document.name(statement.id)
        let hasMore = document.hasArguments(statement, from: 2) || !attributes.isEmpty
        let isQualified =
            statement.kind.isQualified && (hasMore || id != nil || statement.names.1 == .none)
        if let object = document.name(statement.names.1),
            !isQualified || id == nil && statement.kind.hasTripleBeside
        {
            bytes.append(subject)
            bytes.append(" prov:")
            bytes.append(statement.kind.relation)
            bytes.append(" ")
            bytes.append(object)
            bytes.append(" .\n")
        }
        guard isQualified else { return }
        let type = statement.kind == .derivation ? derivation(attributes, of: document) : nil
        bytes.append(subject)
        bytes.append(" prov:qualified")
        let name = type?.description.dropFirst(5).description ?? statement.kind.type
        bytes.append(name)
        bytes.append(" ")
        if let id {
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
            switch document.argument(position, of: statement) {
            case .name(let name):
                bytes.append(" ; ")
                bytes.append(predicate)
                bytes.append(" ")
                bytes.append(name)
            case .time(let time): write(time, as: predicate, &bytes)
            case nil: break
            }
        }
        for place in attributes where type == nil || document.type(place) != type {
            writeAttribute(place, of: document, &bytes)
        }
        bytes.append(id == nil ? " ] .\n" : " .\n")
    }

    private static let derivations: Set<ProvName> = [
        .prov("Revision"), .prov("Quotation"), .prov("PrimarySource"),
    ]

    /// The type that makes a derivation a special one.
    private static func derivation(_ attributes: Range<Int>, of document: ProvDocument) -> ProvName? {
        attributes.lazy.compactMap(document.type).first(where: derivations.contains)
    }

    private static func write(_ time: Timestamp, as predicate: String, _ bytes: inout [UInt8]) {
        bytes.append(" ; ")
        bytes.append(predicate)
        bytes.append(" \"")
        bytes.append(time.description)
        bytes.append("\"^^xsd:dateTime")
    }

    private static func writeAttribute(_ place: Int, of document: ProvDocument, _ bytes: inout [UInt8]) {
        bytes.append(" ; ")
        let name = document.attributeName(place)
        switch name {
        case .provType: bytes.append("a")
        case .provLabel: bytes.append("rdfs:label")
        case .provRole: bytes.append("prov:hadRole")
        case .provLocation: bytes.append("prov:atLocation")
        default: document.append(name, to: &bytes)
        }
        bytes.append(" ")
        let value = document.value(place)
        switch value {
        case .text(let text): bytes.appendQuoted(text, isForPages: true)
        case .tagged(let text, let language):
            bytes.appendQuoted(text, isForPages: true)
            bytes.append("@")
            bytes.append(language)
        case .name(let name): bytes.append(name)
        case .integer, .number, .date, .address:
            guard let typed = value.typed else { return }
            bytes.appendQuoted(typed.lexical, isForPages: true)
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
