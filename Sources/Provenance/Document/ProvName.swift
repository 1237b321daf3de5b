import ClaimModel

/// The namespaces of a PROV document.
package enum ProvNamespace: String, CaseIterable, Sendable {
    /// What the W3C defines.
    case prov
    /// The datatypes of XML Schema.
    case xsd
    /// Types and attributes of ours.
    case assay
    /// The things of a ledger.
    case id

    /// The namespace's address.
    package var iri: String {
        switch self {
        case .prov: "http://www.w3.org/ns/prov#"
        case .xsd: "http://www.w3.org/2001/XMLSchema#"
        case .assay: "urn:assay:ns#"
        case .id: "urn:assay:id:"
        }
    }

    /// How a name in it begins.
    fileprivate var prefix: StaticString {
        switch self {
        case .prov: "prov:"
        case .xsd: "xsd:"
        case .assay: "assay:"
        case .id: "id:"
        }
    }

    /// The namespaces that every document has to declare.
    package static let declared: [ProvNamespace] = [.assay, .id, .prov, .xsd]
}

/// The kinds of things that are named by a digest: most by that of the record that brought them in.
package enum ProvThing: Sendable {
    case agent, claim, decision, document, evidence, note, passage, record, report, reporting, requote,
        review,
        statement, work

    /// How the name of such a thing begins. A large document has millions of names: they are written in two pieces.
    fileprivate var prefix: StaticString {
        switch self {
        case .agent: "id:agent-"
        case .claim: "id:claim-"
        case .decision: "id:decision-"
        case .document: "id:document-"
        case .evidence: "id:evidence-"
        case .note: "id:note-"
        case .passage: "id:passage-"
        case .record: "id:record-"
        case .report: "id:report-"
        case .reporting: "id:reporting-"
        case .requote: "id:requote-"
        case .review: "id:review-"
        case .statement: "id:statement-"
        case .work: "id:work-"
        }
    }
}

/// A qualified name. Its local part is always an XML NCName, so that it is the same name in every form.
package struct ProvName: Hashable, Sendable {
    private enum Local: Hashable, Sendable {
        case word(String)
        case thing(ProvThing, Digest)
        case part(ProvThing, Digest, Int)
    }

    package let namespace: ProvNamespace
    private let local: Local

    /// A word of a vocabulary: letters, digits, `-`, `_` and `.`, beginning with a letter.
    package init(_ namespace: ProvNamespace, _ word: String) {
        self.namespace = namespace
        local = .word(word)
    }

    /// A thing of the ledger.
    package init(_ thing: ProvThing, _ digest: Digest) {
        namespace = .id
        local = .thing(thing, digest)
    }

    /// One of several things that one record brought in, counted from 1.
    package init(_ thing: ProvThing, _ digest: Digest, number: Int) {
        namespace = .id
        local = .part(thing, digest, number)
    }

    package static func prov(_ word: String) -> ProvName { ProvName(.prov, word) }
    package static func xsd(_ word: String) -> ProvName { ProvName(.xsd, word) }
    package static func assay(_ word: String) -> ProvName { ProvName(.assay, word) }

    /// Appends `prefix:local`.
    package func append(to bytes: inout [UInt8]) {
        switch local {
        case .word(let word):
            bytes.append(namespace.prefix)
            bytes.append(contentsOf: word.utf8)
        case .thing(let thing, let digest): append(thing, digest, to: &bytes)
        case .part(let thing, let digest, let number):
            append(thing, digest, to: &bytes)
            bytes.append(UInt8(ascii: "."))
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    private func append(_ thing: ProvThing, _ digest: Digest, to bytes: inout [UInt8]) {
        bytes.append(thing.prefix)
        digest.appendHex(to: &bytes)
    }
}

extension ProvName: CustomStringConvertible {
    /// The name as `prefix:local`.
    package var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
