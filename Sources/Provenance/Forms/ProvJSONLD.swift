import ClaimModel
import JSONData

/// PROV-JSONLD (W3C Member Submission, 2024): an object a statement, under the submission's own context.
package enum ProvJSONLD {
    static let context = "https://openprovenance.org/prov-jsonld/context.jsonld"

    package static func write(_ document: ProvDocument, to output: any ByteOutput) {
        var json = JSONWriter(to: output, lineDepth: 2)
        json.object { json in
            json.key("@context")
            json.array { json in
                json.object { json in
                    for namespace in ProvNamespace.declared {
                        json.member(namespace.rawValue, namespace.iri)
                    }
                }
                json.string(context)
            }
            json.key("@graph")
            json.array { json in
                json.parts(of: document.statements.count, length: ProvDocument.stretch) { places, json in
                    for place in places { json.object { write(place, of: document, &$0) } }
                }
            }
        }
        json.finish()
    }

    private static func write(_ index: Int, of document: ProvDocument, _ json: inout JSONWriter) {
        let statement = document.statements[index]
        json.member("@type", statement.kind.type)
        if let id = document.name(statement.id) {
            json.key("@id")
            json.plain { $0.append(id) }
        }
        for (position, formal) in statement.kind.formals.enumerated() {
            guard let argument = document.argument(position, of: statement) else { continue }
            json.plainKey { $0.append(formal.name) }
            argument.write(&json)
        }
        let attributes = document.attributes(of: index)
        for place in attributes {
            let name = document.attributeName(place)
            if document.hasAttribute(name, in: attributes.lowerBound..<place) { continue }
            let (term, isName) = term(name, statement.kind)
            if let term { json.key(term) } else { json.plainKey { document.append(name, to: &$0) } }
            json.array { json in
                for other in place..<attributes.upperBound where document.attributeName(other) == name {
                    write(document.value(other), isName, &json)
                }
            }
        }
    }

    /// The context's own word for what it knows, else nil, and whether it takes names bare.
    private static func term(_ name: ProvDocument.Number, _ kind: ProvKind) -> (String?, isName: Bool) {
        switch name {
        case .provType: ("type", true)
        case .provRole: ("role", true)
        case .provLocation: ("location", true)
        case .provLabel: ("label", false)
        case .provValue where kind == .entity: ("value", false)
        default: (nil, false)
        }
    }

    private static func write(_ value: ProvValue, _ isName: Bool, _ json: inout JSONWriter) {
        if case .name(let name) = value, isName {
            json.plain { $0.append(name) }
        } else {
            value.write(.jsonLD, &json)
        }
    }
}
