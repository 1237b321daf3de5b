import ClaimModel
import JSONData

/// PROV-N, the notation for people (W3C Recommendation, 30 April 2013).
package enum ProvN {
    package static func write(_ document: ProvDocument, to output: any ByteOutput) {
        var bytes: [UInt8] = []
        bytes.append("document\n")
        for namespace in [ProvNamespace.assay, .id] {
            bytes.append("  prefix \(namespace.rawValue) <\(namespace.iri)>\n")
        }
        output.passOn(&bytes)
        output.statements(of: document) { place, bytes in
            write(document.statements[place], place, of: document, &bytes)
        }
        bytes.append("endDocument\n")
        output.passOn(&bytes)
    }

    private static func write(
        _ statement: ProvDocument.Statement,
        _ index: Int,
        of document: ProvDocument,
        _ bytes: inout [UInt8]
    ) {
        bytes.append("  ")
        bytes.append(statement.kind.relation)
        bytes.append("(")
        var isFirst = true
        if let id = document.name(statement.id) {
            bytes.append(id)
            isFirst = statement.kind.isThing ? false : true
            if !statement.kind.isThing { bytes.append("; ") }
        }
        // Things end with their last argument that is given; relations name them all.
        let isPlainActivity = statement.kind == .activity && !document.hasArguments(statement)
        for position in statement.kind.formals.indices where !isPlainActivity {
            if !isFirst { bytes.append(", ") }
            isFirst = false
            switch document.argument(position, of: statement) {
            case .name(let name): bytes.append(name)
            case .time(let time): bytes.append(time.description)
            case nil: bytes.append("-")
            }
        }
        let attributes = document.attributes(of: index)
        if !attributes.isEmpty {
            bytes.append(", [")
            for place in attributes {
                if place > attributes.lowerBound { bytes.append(", ") }
                document.append(document.attributeName(place), to: &bytes)
                bytes.append("=")
                write(document.value(place), &bytes)
            }
            bytes.append("]")
        }
        bytes.append(")\n")
    }

    private static func write(_ value: ProvValue, _ bytes: inout [UInt8]) {
        switch value {
        case .text(let text): bytes.appendQuoted(text)
        case .tagged(let text, let language):
            bytes.appendQuoted(text)
            bytes.append("@")
            bytes.append(language)
        case .name(let name):
            bytes.append("'")
            bytes.append(name)
            bytes.append("'")
        case .integer, .number, .date, .address:
            guard let typed = value.typed else { return }
            bytes.appendQuoted(typed.lexical)
            bytes.append(" %% xsd:")
            bytes.append(typed.datatype)
        }
    }
}
