import CLibXML2

/// libxml2's callbacks, each handing on to its parser. Declarations stay with libxml2, which needs them to expand
/// the entities that a document defines itself.
enum SAXCallbacks {
    static func handler(for mode: GuardedParser.Mode) -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        switch mode {
        case .xml: xmlSAXVersion(&handler, 2)
        case .html: xmlSAX2InitHtmlDefaultSAXHandler(&handler)
        }
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.error = nil
        handler.warning = nil
        handler.fatalError = nil
        handler.externalSubset = nil
        handler.serror = { user, error in
            guard let error else { return }
            GuardedParser.with(user) { $0.error(error) }
        }
        handler.characters = { user, text, count in
            guard let text else { return }
            GuardedParser.with(user) { $0.text(text, Int(count)) }
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        handler.comment = { user, _ in GuardedParser.with(user) { $0.delivered(0) } }
        handler.processingInstruction = { user, _, _ in GuardedParser.with(user) { $0.delivered(0) } }
        switch mode {
        case .xml: setXML(&handler)
        case .html: setHTML(&handler)
        }
        return handler
    }

    private static func setXML(_ handler: inout xmlSAXHandler) {
        handler.startElement = nil
        handler.endElement = nil
        handler.startElementNs = { user, local, prefix, uri, namespaces, _, count, defaulted, attributes in
            guard let local else { return }
            GuardedParser.with(user) {
                $0.start(
                    local,
                    prefix,
                    uri,
                    namespaces: Int(namespaces),
                    attributes: attributes,
                    count: Int(count),
                    defaulted: Int(defaulted)
                )
            }
        }
        handler.endElementNs = { user, _, _, _ in GuardedParser.with(user) { $0.end() } }
        handler.reference = { user, name in
            guard let name else { return }
            GuardedParser.with(user) { $0.reference(String(cString: name)) }
        }
        handler.getEntity = { user, name in
            guard let name else { return nil }
            return xmlSAX2GetEntity(user, name) ?? GuardedParser.with(user) { $0.knownEntity(name) } ?? nil
        }
        handler.entityDecl = { user, name, type, publicID, systemID, content in
            GuardedParser.with(user) { $0.declared() }
            xmlSAX2EntityDecl(user, name, type, publicID, systemID, content)
        }
        handler.attributeDecl = { user, _, _, _, _, value, values in
            GuardedParser.with(user) { parser in
                parser.declared()
                if value != nil { parser.declaredDefault() }
            }
            xmlFreeEnumeration(values)
        }
        handler.elementDecl = { user, _, _, _ in GuardedParser.with(user) { $0.declared() } }
        handler.notationDecl = { user, name, publicID, systemID in
            GuardedParser.with(user) { $0.declared() }
            xmlSAX2NotationDecl(user, name, publicID, systemID)
        }
    }

    private static func setHTML(_ handler: inout xmlSAXHandler) {
        handler.startElement = { user, name, attributes in
            guard let name else { return }
            GuardedParser.with(user) { $0.startHTML(name, attributes) }
        }
        handler.endElement = { user, _ in GuardedParser.with(user) { $0.end() } }
    }
}
