import CLibXML2
import ClaimModel

/// Entities: those that the document defines, those whose names everybody knows, and those that are not known here.
extension GuardedParser {
    /// How deep entities may stand within one another in an attribute.
    private static let entityDepth = 40

    /// An entity in the text that libxml2 did not expand, and has complained of if it knows none of the name.
    func reference(_ name: String) {
        guard !isRefused, let context else { return }
        if let document = context.pointee.myDoc, let entity = xmlGetDocEntity(document, name) {
            guard entity.pointee.etype == XML_EXTERNAL_GENERAL_PARSED_ENTITY else { return }
            return stop(
                "xml.external-entity",
                "the text of the entity &\(name); lies in another file, and nothing outside this one is read",
                "Put the text itself into the file."
            )
        }
    }

    /// The entity of a named character that the document's DTD defines, which is not loaded: defined here, so that it is
    /// expanded in text and attributes as the document's own are. nil for other names, and where there is no DTD.
    func knownEntity(_ name: UnsafePointer<xmlChar>) -> xmlEntityPtr? {
        guard let context, let document = context.pointee.myDoc, document.pointee.intSubset != nil,
            context.pointee.hasExternalSubset != 0 || context.pointee.hasPErefs != 0,
            context.pointee.standalone != 1, let text = CharacterEntities.text(of: String(cString: name))
        else { return nil }
        // What would be markup stands for itself.
        let content = text == "<" ? "&#60;" : text == "&" ? "&#38;" : text
        return xmlAddDocEntity(document, name, Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), nil, nil, content)
    }

    /// An attribute's value as it is meant. As long as libxml2 is not told to substitute entities, which would have
    /// it load them too, it leaves references in values as they are, and writes an ampersand as `&#38;`.
    func expanded(_ value: UnsafeBufferPointer<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(value.count)
        expand(value, into: &text, depth: 0)
        return String(decoding: text, as: UTF8.self)
    }

    private func expand(_ value: UnsafeBufferPointer<UInt8>, into text: inout [UInt8], depth: Int) {
        var rest = value[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            let before = text.count
            text.append(contentsOf: rest[..<start])
            rest = rest[(start + 1)...]
            if let end = rest.firstIndex(of: UInt8(ascii: ";")) {
                expand(reference: rest[..<end], into: &text, depth: depth)
                rest = rest[(end + 1)...]
            } else {
                text.append(UInt8(ascii: "&"))
            }
            delivered(text.count - before)
            if isRefused { return }
        }
        text.append(contentsOf: rest)
    }

    private func expand(reference: Slice<UnsafeBufferPointer<UInt8>>, into text: inout [UInt8], depth: Int) {
        let name = String(decoding: reference, as: UTF8.self)
        if name.utf8.first == UInt8(ascii: "#"), let scalar = Self.scalar(reference: name.utf8.dropFirst()) {
            return text.append(contentsOf: String(scalar).utf8)
        }
        if let document = context?.pointee.myDoc, let entity = xmlGetDocEntity(document, name) {
            let type = entity.pointee.etype
            guard let content = entity.pointee.content else { return }
            let bytes = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
            if type == XML_INTERNAL_PREDEFINED_ENTITY { return text.append(contentsOf: bytes) }
            if type == XML_INTERNAL_GENERAL_ENTITY {
                guard depth < Self.entityDepth else {
                    return stop(
                        "xml.amplification",
                        "its entities stand more than \(Self.entityDepth) deep within one another",
                        "Put the text itself into the file."
                    )
                }
                return expand(bytes, into: &text, depth: depth + 1)
            }
        }
        text.append(contentsOf: "&\(name);".utf8)
    }

    /// The character of a reference by number, `x` before hexadecimal digits.
    private static func scalar(reference: Substring.UTF8View) -> Unicode.Scalar? {
        let isHexadecimal = reference.first == UInt8(ascii: "x")
        let digits = Substring(isHexadecimal ? reference.dropFirst() : reference)
        return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init(_:))
    }

    func declared() {
        declarations += 1
        delivered(0)
        if declarations > limits.declarations {
            exceeded("xml.too-many-declarations", .declarations, "its DOCTYPE has more declarations")
        }
    }

    func declaredDefault() {
        defaultAttributes += 1
        if defaultAttributes > limits.defaultAttributes {
            exceeded("xml.attlist", .defaultAttributes, "its DOCTYPE has more attributes with defaults")
        }
    }
}
