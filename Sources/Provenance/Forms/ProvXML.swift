import ClaimModel
import JSONData

/// PROV-XML (W3C Note, 30 April 2013), valid by its schema.
package enum ProvXML {
    package static func write(_ document: ProvDocument, to output: any ByteOutput) {
        var bytes: [UInt8] = []
        bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<prov:document")
        for namespace in ProvNamespace.declared {
            // XML Schema's own name for its namespace has no "#".
            let iri = namespace == .xsd ? "http://www.w3.org/2001/XMLSchema" : namespace.iri
            bytes.append(" xmlns:\(namespace.rawValue)=\"\(iri)\"")
        }
        bytes.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n")
        output.passOn(&bytes)
        output.statements(of: document) { place, bytes in
            write(document.statements[place], place, of: document, &bytes)
        }
        bytes.append("</prov:document>\n")
        output.passOn(&bytes)
    }

    /// The types that have an element of their own.
    private static let elements: [ProvKind: [ProvName: String]] = [
        .entity: [
            .prov("Bundle"): "bundle", .prov("Collection"): "collection", .prov("Plan"): "plan",
            .prov("EmptyCollection"): "emptyCollection",
        ],
        .agent: [
            .prov("Organization"): "organization", .prov("Person"): "person",
            .prov("SoftwareAgent"): "softwareAgent",
        ],
        .derivation: [
            .prov("PrimarySource"): "hadPrimarySource", .prov("Quotation"): "wasQuotedFrom",
            .prov("Revision"): "wasRevisionOf",
        ],
    ]

    private static func write(
        _ statement: ProvDocument.Statement,
        _ index: Int,
        of document: ProvDocument,
        _ bytes: inout [UInt8]
    ) {
        let attributes = document.attributes(of: index)
        let known = elements[statement.kind]
        let own = known.flatMap { known in
            attributes.first { document.type($0).map { known[$0] != nil } == true }
        }
        let element = own.flatMap(document.type).flatMap { known?[$0] } ?? statement.kind.relation
        // The type that is the element's name is not said again.
        let isEmpty = attributes.allSatisfy { $0 == own } && !document.hasArguments(statement)
        bytes.append("  <prov:")
        bytes.append(element)
        if let id = document.name(statement.id) {
            bytes.append(" prov:id=\"")
            bytes.append(id)
            bytes.append("\"")
        }
        guard !isEmpty else { return bytes.append("/>\n") }
        bytes.append(">\n")
        for (position, formal) in statement.kind.formals.enumerated() {
            guard let argument = document.argument(position, of: statement) else { continue }
            bytes.append("    <prov:")
            bytes.append(formal.name)
            switch argument {
            case .name(let name):
                bytes.append(" prov:ref=\"")
                bytes.append(name)
                bytes.append("\"/>\n")
            case .time(let time):
                bytes.append(">")
                bytes.append(time.description)
                bytes.append("</prov:")
                bytes.append(formal.name)
                bytes.append(">\n")
            }
        }
        for name in first {
            for place in attributes where place != own && document.attributeName(place) == name {
                writeAttribute(place, of: document, &bytes)
            }
        }
        for place in attributes where !document.attributeName(place).isProv {
            writeAttribute(place, of: document, &bytes)
        }
        bytes.append("  </prov:")
        bytes.append(element)
        bytes.append(">\n")
    }

    /// The schema wants PROV's own attributes first, in this order.
    private static let first: [ProvDocument.Number] = [
        .provLabel, .provLocation, .provRole, .provType, .provValue,
    ]

    private static func writeAttribute(_ place: Int, of document: ProvDocument, _ bytes: inout [UInt8]) {
        let name = document.attributeName(place)
        let value = document.value(place)
        bytes.append("    <")
        document.append(name, to: &bytes)
        switch value {
        case .text(let text):
            // The schema lets these hold any simple type, so they say which.
            let isAny = name.isProv && name != .provLabel
            bytes.append(isAny ? " xsi:type=\"xsd:string\">" : ">")
            bytes.appendXML(text)
        case .tagged(let text, let language):
            bytes.append(" xml:lang=\"")
            bytes.append(language)
            bytes.append("\">")
            bytes.appendXML(text)
        case .name(let name):
            bytes.append(" xsi:type=\"xsd:QName\">")
            bytes.append(name)
        case .integer, .number, .date, .address:
            guard let typed = value.typed else { break }
            bytes.append(" xsi:type=\"xsd:")
            bytes.append(typed.datatype)
            bytes.append("\">")
            bytes.appendXML(typed.lexical)
        }
        bytes.append("</")
        document.append(name, to: &bytes)
        bytes.append(">\n")
    }
}
