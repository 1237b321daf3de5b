import ClaimModel

/// PROV-JSON (W3C Member Submission, 24 April 2013): the statements by kind and name.
enum ProvJSON {
    static func bytes(_ document: ProvDocument) -> [UInt8] {
        var groups = [[Int]](repeating: [], count: ProvKind.allCases.count)
        for (index, statement) in document.statements.enumerated() {
            groups[statement.kind.rawValue].append(index)
        }
        var json = JSONWriter(capacity: document.statements.count * 260, lineDepth: 2)
        var number = 0
        json.object { json in
            json.key("prefix")
            json.object { json in
                for namespace in ProvNamespace.declared { json.member(namespace.rawValue, namespace.iri) }
            }
            for kind in ProvKind.allCases where !groups[kind.rawValue].isEmpty {
                json.key(kind.relation)
                json.object { json in
                    for index in groups[kind.rawValue] {
                        let statement = document.statements[index]
                        if let id = statement.id {
                            json.plainKey { $0.append(id) }
                        } else {
                            number += 1
                            json.key("_:r\(number)")
                        }
                        json.object { write(statement, &$0) }
                    }
                }
            }
        }
        return json.finish()
    }

    private static func write(_ statement: ProvStatement, _ json: inout JSONWriter) {
        for (position, formal) in statement.kind.formals.enumerated() {
            guard let argument = statement.argument(position) else { continue }
            json.plainKey {
                $0.append("prov:")
                $0.append(formal.name)
            }
            argument.write(&json)
        }
        // One key may have several values: they stand together, where the first of them stands.
        let attributes = statement.attributes
        for (position, attribute) in attributes.enumerated() {
            if attributes[..<position].contains(where: { $0.name == attribute.name }) { continue }
            json.plainKey { $0.append(attribute.name) }
            let values = attributes[position...].filter { $0.name == attribute.name }.map(\.value)
            if values.count == 1 {
                write(attribute.value, &json)
            } else {
                json.array { json in for value in values { write(value, &json) } }
            }
        }
    }

    private static func write(_ value: ProvValue, _ json: inout JSONWriter) {
        if case .text(let text) = value { json.string(text) } else { value.write(.provJSON, &json) }
    }
}
