import CLibXML2
import ClaimModel

/// What libxml2 says is wrong, as findings.
extension GuardedParser {
    /// How many errors are told of when the parser goes on after them.
    private static let toldErrors = 20

    func error(_ error: UnsafePointer<xmlError>) {
        // In pages hardly anything is as it should be, and browsers don't mind.
        guard !isRefused, mode != .html else { return }
        let level = error.pointee.level
        let code = xmlParserErrors(rawValue: UInt32(bitPattern: error.pointee.code))
        let message = error.pointee.message.map { String(cString: $0) } ?? "an error"
        let words = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        if code == XML_NS_ERR_UNDEFINED_NAMESPACE {
            return warn("xml.prefix-undeclared", words, "The prefix is taken for a part of the name.")
        }
        if code == XML_WAR_UNDECLARED_ENTITY {
            return warn(
                "xml.entity-undefined",
                "\(words): the text that it stands for is lost",
                "Its definition lies in a DTD, which is never loaded. Put the text itself into the file."
            )
        }
        if level == XML_ERR_WARNING { return }
        // Names with odd colons are XML though not in order; old feeds have instructions named so. Nothing is lost.
        if code == XML_NS_ERR_QNAME || code == XML_NS_ERR_COLON && words.contains("PI") {
            return warn("xml.doubtful", words, nil)
        }
        let isFatal = level == XML_ERR_FATAL || Self.isOfNamespaces(code)
        if recovers || !isFatal {
            errorCount += 1
            guard errorCount <= Self.toldErrors else { return }
            return warn(isFatal ? "xml.recovered" : "xml.doubtful", words, nil)
        }
        var found = finding(Self.code(of: code), words, Self.advice(for: code))
        if error.pointee.line > 0, found.place.line == 65_535 || found.place.line == nil {
            found.place.line = Int(error.pointee.line)
        }
        refuse(found)
    }

    private static func isOfNamespaces(_ code: xmlParserErrors) -> Bool {
        [XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_COLON, XML_NS_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_EMPTY]
            .contains(code)
    }

    private static func code(of code: xmlParserErrors) -> String {
        switch code {
        case XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED: "xml.encoding"
        case XML_ERR_INVALID_CHAR: "xml.character"
        case XML_ERR_UNKNOWN_VERSION: "xml.version"
        case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: "xml.not-xml"
        case XML_ERR_UNDECLARED_ENTITY: "xml.entity-undefined"
        case XML_ERR_ENTITY_LOOP: "xml.amplification"
        case XML_ERR_DOCUMENT_END: "xml.trailing"
        default: isOfNamespaces(code) ? "xml.namespace" : "xml.not-well-formed"
        }
    }

    private static func advice(for code: xmlParserErrors) -> String {
        switch code {
        case XML_ERR_INVALID_CHAR: "XML does not allow this character. Take it out, or get the file again."
        default:
            """
            Mend the file, or get it again from where it came from. Nothing was stored. \
            With --recover it is read as far as it can be, and marked as recovered.
            """
        }
    }
}
