import ClaimModel

/// PROV-XML (W3C Note, 30 April 2013), valid by its schema.
enum ProvXML {
    static func write(_ document: ProvDocument, to output: ReportOutput) {
        var bytes: [UInt8] = []
        bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<prov:document")
        for namespace in ProvNamespace.declared {
            // XML Schema's own name for its namespace has no "#".
            let iri = namespace == .xsd ? "http://www.w3.org/2001/XMLSchema" : namespace.iri
            bytes.append(" xmlns:\(namespace.rawValue)=\"\(iri)\"")
        }
        bytes.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n")
        for index in document.statements.indices {
            write(document.statements[index], index, of: document, &bytes)
            output.take(&bytes)
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
        var element = statement.kind.relation
        var attributes = document.attributes(index)
        if let known = elements[statement.kind],
            let position = attributes.firstIndex(where: { attribute in
                if case .name(let type) = attribute.value {
                    attribute.name == .provType && known[type] != nil
                } else {
                    false
                }
            }),
            case .name(let type) = attributes[position].value, let own = known[type]
        {
            element = own
            attributes.remove(at: position)
        }
        bytes.append("  <prov:")
        bytes.append(element)
        if let id = document.name(statement.id) {
            bytes.append(" prov:id=\"")
            bytes.append(id)
            bytes.append("\"")
        }
        let isEmpty = attributes.isEmpty && !document.hasArguments(statement)
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
        // The schema wants PROV's own attributes first, in this order.
        for name in [ProvName.provLabel, .provLocation, .provRole, .provType, .provValue] {
            for attribute in attributes where attribute.name == name { write(attribute, &bytes) }
        }
        for attribute in attributes where attribute.name.namespace != .prov { write(attribute, &bytes) }
        bytes.append("  </prov:")
        bytes.append(element)
        bytes.append(">\n")
    }

    private static func write(_ attribute: ProvAttribute, _ bytes: inout [UInt8]) {
        bytes.append("    <")
        bytes.append(attribute.name)
        switch attribute.value {
        case .text(let text):
            // The schema lets these hold any simple type, so they say which.
            let isAny = attribute.name.namespace == .prov && attribute.name != .provLabel
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
            guard let typed = attribute.value.typed else { break }
            bytes.append(" xsi:type=\"xsd:")
            bytes.append(typed.datatype)
            bytes.append("\">")
            bytes.appendXML(typed.lexical)
        }
        bytes.append("</")
        bytes.append(attribute.name)
        bytes.append(">\n")
    }
}
