import ClaimModel
import JSONData

/// PROV-JSON (W3C Member Submission, 24 April 2013): the statements by kind and name.
package enum ProvJSON {
    package static func write(_ document: ProvDocument, to output: any ByteOutput) {
        let groups = groups(of: document)
        var json = JSONWriter(to: output, lineDepth: 2)
        json.object { json in
            json.key("prefix")
            json.object { json in
                for namespace in ProvNamespace.declared { json.member(namespace.rawValue, namespace.iri) }
            }
            for (kind, members) in zip(ProvKind.allCases, groups) where !members.isEmpty {
                json.key(kind.relation)
                json.object { json in
                    json.parts(of: members.count, length: ProvDocument.stretch) { places, json in
                        for place in places { write(members[place], of: document, &json) }
                    }
                }
            }
        }
        json.finish()
    }

    /// A statement by its place, and the number that stands for its name where it has none.
    private struct Member {
        let place: Int32
        var number: Int32 = 0
    }

    /// The statements by kind.
    private static func groups(of document: ProvDocument) -> [[Member]] {
        var groups = [[Member]](repeating: [], count: ProvKind.allCases.count)
        for (place, statement) in document.statements.enumerated() {
            groups[statement.kind.rawValue].append(Member(place: Int32(place)))
        }
        var number: Int32 = 0
        for group in groups.indices {
            for member in groups[group].indices {
                let place = Int(groups[group][member].place)
                guard document.statements[place].id == .none else { continue }
                number += 1
                groups[group][member].number = number
            }
        }
        return groups
    }

    private static func write(_ member: Member, of document: ProvDocument, _ json: inout JSONWriter) {
        let place = Int(member.place)
        if let id = document.name(document.statements[place].id) {
            json.plainKey { $0.append(id) }
        } else {
            json.key("_:r\(member.number)")
        }
        json.object { write(place, of: document, &$0) }
    }

    private static func write(_ index: Int, of document: ProvDocument, _ json: inout JSONWriter) {
        let statement = document.statements[index]
        for (position, formal) in statement.kind.formals.enumerated() {
            guard let argument = document.argument(position, of: statement) else { continue }
            json.plainKey {
                $0.append("prov:")
                $0.append(formal.name)
            }
            argument.write(&json)
        }
        // One key may have several values: they stand together, where the first of them stands.
        let attributes = document.attributes(of: index)
        for place in attributes {
            let name = document.attributeName(place)
            if document.hasAttribute(name, in: attributes.lowerBound..<place) { continue }
            json.plainKey { document.append(name, to: &$0) }
            if !document.hasAttribute(name, in: place + 1..<attributes.upperBound) {
                write(document.value(place), &json)
                continue
            }
            json.array { json in
                for other in place..<attributes.upperBound where document.attributeName(other) == name {
                    write(document.value(other), &json)
                }
            }
        }
    }

    private static func write(_ value: ProvValue, _ json: inout JSONWriter) {
        if case .text(let text) = value { json.string(text) } else { value.write(.provJSON, &json) }
    }
}
