import ClaimModel

/// PROV-JSON (W3C Member Submission, 24 April 2013): the statements by kind and name.
enum ProvJSON {
    static func write(_ document: ProvDocument, to output: ReportOutput) {
        var groups = [[Int32]](repeating: [], count: ProvKind.allCases.count)
        for (index, statement) in document.statements.enumerated() {
            groups[statement.kind.rawValue].append(Int32(index))
        }
        var json = JSONWriter(to: output, lineDepth: 2)
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
                        if let id = document.name(document.statements[Int(index)].id) {
                            json.plainKey { $0.append(id) }
                        } else {
                            number += 1
                            json.key("_:r\(number)")
                        }
                        json.object { write(Int(index), of: document, &$0) }
                    }
                }
            }
        }
        json.finish()
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
        let attributes = document.attributes(index)
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
