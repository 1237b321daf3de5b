import CLibXML2
import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// libxml2's SAX2 push parser behind guards: nothing is loaded, and no document takes more than its share.
///
/// It is the one place where libxml2 is used. Guards stop the parser at once; the refusal says which limit it ran
/// into. libxml2 2.9 does not hold most of these limits itself when it is fed in pieces.
final class GuardedParser {
    /// How a document is parsed.
    enum Mode {
        /// As XML, which must be well-formed.
        case xml
        /// As HTML, of which everything is taken as well as it can be.
        case html
    }

    private let handler: any MarkupHandler
    private let limits: ReadingLimits
    private let fileName: String
    private let mode: Mode
    @exclusivity(unchecked) private var context: xmlParserCtxtPtr?
    /// The context that is parsing: that of the document or of an entity.
    @exclusivity(unchecked) private var current: xmlParserCtxtPtr?
    /// The handler, where it takes tags with numbered names, and its names; the names alone otherwise.
    private let tagHandler: (any TagHandler)?
    private let names: NameTable
    @exclusivity(unchecked) private var tag = Tag()
    private(set) var findings: [Finding] = []
    @exclusivity(unchecked) private var refusal: Finding?

    @exclusivity(unchecked) private var depth = 0
    @exclusivity(unchecked) private var namespacesInScope: [Int] = []
    @exclusivity(unchecked) private var namespaceCount = 0
    private var declarations = 0
    private var defaultAttributes = 0
    @exclusivity(unchecked) private var fedBytes = 0
    @exclusivity(unchecked) private var deliveredBytes = 0
    @exclusivity(unchecked) private var silentBytes = 0
    private var errorCount = 0

    /// How many bytes libxml2 is fed at a time.
    private static let step = 16 << 10

    init(
        _ mode: Mode,
        fileName: String,
        encoding: String?,
        limits: ReadingLimits,
        handler: any MarkupHandler
    ) throws(Finding) {
        self.handler = handler
        tagHandler = handler as? any TagHandler
        names = tagHandler?.names ?? NameTable()
        self.limits = limits
        self.fileName = fileName
        self.mode = mode
        _ = Self.preparation
        assay_xml_silence()
        var callbacks = SAXCallbacks.handler(for: mode)
        switch mode {
        case .xml:
            context = xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil)
            let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
            if let context { xmlCtxtUseOptions(context, Int32(bitPattern: options)) }
        case .html:
            context = htmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil, XML_CHAR_ENCODING_NONE)
            let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
            if let context { htmlCtxtUseOptions(context, Int32(bitPattern: options)) }
        }
        guard let context else {
            throw Finding(
                code: "xml.memory",
                place: .init(file: fileName),
                meaning: "there is no memory to parse it"
            )
        }
        context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
        guard let encoding else { return }
        guard let converter = xmlFindCharEncodingHandler(encoding),
            xmlSwitchToEncoding(context, converter) == 0
        else {
            throw Finding(
                code: "xml.encoding-not-allowed",
                place: .init(file: fileName),
                meaning: "the encoding \(encoding) can't be read",
                advice: "Convert the file to UTF-8."
            )
        }
    }

    deinit { if let context { assay_xml_free(context) } }

    /// Parses the next bytes.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        var start = 0
        while start < bytes.count {
            let count = min(Self.step, bytes.count - start)
            try parse(UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]), isLast: false)
            start += count
        }
    }

    /// Ends the document.
    func finish() throws(Finding) {
        try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
        guard let context, mode == .xml else { return }
        if assay_xml_is_well_formed(context) == 0 {
            throw refusal
                ?? finding(
                    "xml.not-well-formed",
                    "the document is not well-formed",
                    "Mend it, and import it again."
                )
        }
    }

    private func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(Finding) {
        guard let context else { return }
        fedBytes += bytes.count
        silentBytes += bytes.count
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        switch mode {
        case .xml: xmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
        case .html: htmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
        }
        // Web pages hold scripts and styles of any length, which come out only at their end.
        let silentLimit = mode == .html ? 16 * limits.silentBytes : limits.silentBytes
        if refusal == nil, silentBytes > silentLimit {
            stop(
                "xml.token-too-long",
                "a tag, an attribute or a comment is longer than \(silentLimit) bytes (silentBytes)"
            )
        }
        if refusal == nil, assay_xml_dictionary_size(context) > limits.names {
            stop("xml.too-many-names", "it uses more than \(limits.names) different names (names)")
        }
        if let refusal { throw refusal }
    }

    // MARK: - Guards

    /// Stops the parser for good.
    private func stop(_ code: String, _ meaning: String, _ advice: String? = nil) {
        guard refusal == nil else { return }
        refusal = finding(code, meaning, advice ?? "If the document is trusted, raise the limit.")
        for context in [context, current] { if let context { xmlStopParser(context) } }
    }

    private func finding(_ code: String, _ meaning: String, _ advice: String?) -> Finding {
        Finding(code: code, place: place, excerpt: excerpt, meaning: meaning, advice: advice)
    }

    private var place: Finding.Place {
        guard let context else { return .init(file: fileName) }
        return .init(
            file: fileName,
            line: max(1, assay_xml_line(context)),
            column: max(1, assay_xml_column(context))
        )
    }

    private var excerpt: String? {
        guard let context else { return nil }
        var count = 0
        guard let bytes = assay_xml_place(context, &count), count > 0 else { return nil }
        let piece = UnsafeBufferPointer(start: bytes, count: min(count, 60))
        let line = piece.prefix { $0 != 0x0A && $0 != 0x0D }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    func warn(_ code: String, _ meaning: String, _ advice: String?) {
        guard findings.count < 100 else { return }
        var finding = finding(code, meaning, advice)
        finding.severity = .warning
        findings.append(finding)
    }

    func delivered(_ count: Int) {
        silentBytes = 0
        deliveredBytes += count
        if deliveredBytes > limits.expansion * fedBytes + limits.expansionBytes {
            stop(
                "xml.amplification",
                "its entities make it grow more than \(limits.expansion) times and \(limits.expansionBytes) bytes "
                    + "(expansion, expansionBytes)"
            )
        }
    }

    // MARK: - Events

    func start(
        _ local: UnsafePointer<xmlChar>,
        _ prefix: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?,
        namespaces: Int,
        attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        count: Int,
        defaulted: Int
    ) {
        guard refusal == nil else { return }
        delivered(0)
        depth += 1
        if depth > limits.depth {
            return stop("xml.too-deep", "elements stand more than \(limits.depth) deep (depth)")
        }
        namespacesInScope.append(namespaces)
        namespaceCount += namespaces
        if count + namespaces > limits.attributesPerTag {
            return stop(
                "xml.too-many-attributes",
                "a tag has more than \(limits.attributesPerTag) attributes (attributesPerTag)"
            )
        }
        if namespaceCount > limits.namespacesInScope {
            return stop(
                "xml.too-many-namespaces",
                "more than \(limits.namespacesInScope) namespace declarations are in scope (namespacesInScope)"
            )
        }
        let name = names.number(local, prefix, uri)
        if uri != nil, names.xincludes.contains(name) {
            warn("xml.xinclude-ignored", "an XInclude element is kept as it is; nothing is included", nil)
        }
        tag.begin(name)
        if let attributes {
            // Five pointers an attribute: name, prefix, URI, and where the value begins and ends. The last ones
            // come from defaults in the DOCTYPE, which are not the document's own words.
            for index in 0..<count - defaulted {
                let entry = attributes + 5 * index
                guard let local = entry[0], let start = entry[3], let end = entry[4] else { continue }
                let value = UnsafeBufferPointer(start: start, count: end - start)
                let number = names.number(local, entry[1], entry[2])
                if memchr(start, 0x26, value.count) != nil {
                    tag.add(number, expanded(String(decoding: value, as: UTF8.self)))
                } else {
                    tag.add(number, value)
                }
                deliveredBytes += value.count
            }
        }
        handOut()
    }

    /// Hands out the tag, in the form that the handler takes.
    private func handOut() {
        if let tagHandler { return tagHandler.startElement(tag) }
        let list = tag.attributes.enumerated().map { position, name in
            Attribute(name: names.names[Int(name)], value: tag.value(position))
        }
        handler.startElement(names.names[tag.name], list)
    }

    /// An attribute's value as it is meant. As long as libxml2 is not told to substitute entities, which would have
    /// it load them too, it leaves references in values as they are, and writes an ampersand as `&#38;`.
    private func expanded(_ value: String) -> String {
        var expanded = ""
        var rest = value[...]
        while let start = rest.firstIndex(of: "&") {
            expanded += rest[..<start]
            rest = rest[rest.index(after: start)...]
            guard let end = rest.firstIndex(of: ";") else {
                expanded += "&"
                continue
            }
            let name = String(rest[..<end])
            rest = rest[rest.index(after: end)...]
            expanded += replacement(for: name)
            deliveredBytes += expanded.utf8.count
            if deliveredBytes > limits.expansion * fedBytes + limits.expansionBytes { break }
        }
        return expanded + rest
    }

    private func replacement(for name: String) -> String {
        if name == "#38" { return "&" }
        if let document = context?.pointee.myDoc, let entity = xmlGetDocEntity(document, name) {
            if entity.pointee.etype == XML_INTERNAL_GENERAL_ENTITY, let content = entity.pointee.content {
                return String(cString: content)
            }
        } else if let scalar = CharacterEntities.scalar(name) {
            return String(scalar)
        }
        warn(
            "xml.entity-undefined",
            "the entity &\(name); in an attribute is not defined here",
            "Its definition lies in a DTD, which is never loaded. Put the text itself into the file."
        )
        return "&\(name);"
    }

    func end() {
        guard refusal == nil else { return }
        delivered(0)
        depth -= 1
        if let last = namespacesInScope.popLast() { namespaceCount -= last }
        handler.endElement()
    }

    func startHTML(
        _ name: UnsafePointer<xmlChar>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard refusal == nil else { return }
        delivered(0)
        depth += 1
        if depth > limits.depth {
            return stop("xml.too-deep", "elements stand more than \(limits.depth) deep (depth)")
        }
        tag.begin(names.number(of: ElementName(local: String(cString: name), namespace: nil)))
        var position = 0
        while let attributes, let name = attributes[position] {
            let value = attributes[position + 1].map { String(cString: $0) } ?? ""
            tag.add(names.number(of: ElementName(local: String(cString: name), namespace: nil)), value)
            position += 2
            if tag.attributes.count > limits.attributesPerTag {
                return stop(
                    "xml.too-many-attributes",
                    "a tag has more than \(limits.attributesPerTag) attributes (attributesPerTag)"
                )
            }
        }
        handOut()
    }

    func text(_ start: UnsafePointer<xmlChar>, _ count: Int) {
        guard refusal == nil else { return }
        delivered(count)
        handler.text(UnsafeBufferPointer(start: start, count: count))
    }

    func declared() {
        declarations += 1
        delivered(0)
        if declarations > limits.declarations {
            stop(
                "xml.too-many-declarations",
                "its DOCTYPE has more than \(limits.declarations) declarations (declarations)"
            )
        }
    }

    func declaredDefault() {
        defaultAttributes += 1
        if defaultAttributes > limits.defaultAttributes {
            stop(
                "xml.attlist",
                "its DOCTYPE has more than \(limits.defaultAttributes) attributes with defaults (defaultAttributes)"
            )
        }
    }

    /// An entity that libxml2 did not expand.
    func reference(_ name: String) {
        guard refusal == nil, let context else { return }
        if let document = context.pointee.myDoc, let entity = xmlGetDocEntity(document, name) {
            guard entity.pointee.etype == XML_EXTERNAL_GENERAL_PARSED_ENTITY else { return }
            return stop(
                "xml.external-entity",
                "the text of the entity &\(name); lies in another file, and nothing outside this one is read",
                "Put the text itself into the file."
            )
        }
        if let scalar = CharacterEntities.scalar(name) {
            var text = String(scalar)
            text.withUTF8 { bytes in
                delivered(bytes.count)
                handler.text(bytes)
            }
            return
        }
        warn(
            "xml.entity-undefined",
            "the entity &\(name); is not defined here, and the text it stands for is lost",
            "Its definition lies in a DTD, which is never loaded. Put the text itself into the file."
        )
    }

    func error(_ error: UnsafePointer<xmlError>) {
        guard refusal == nil else { return }
        let level = error.pointee.level
        let code = xmlParserErrors(rawValue: UInt32(bitPattern: error.pointee.code))
        let message = error.pointee.message.map { String(cString: $0) } ?? "an error"
        let words = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        if mode == .html || level == XML_ERR_WARNING {
            if code == XML_NS_ERR_UNDEFINED_NAMESPACE {
                warn("xml.prefix-undeclared", words, "The prefix is taken for a part of the name.")
            }
            return
        }
        if level != XML_ERR_FATAL {
            errorCount += 1
            if code == XML_NS_ERR_UNDEFINED_NAMESPACE || errorCount <= 20 {
                warn(
                    code == XML_NS_ERR_UNDEFINED_NAMESPACE ? "xml.prefix-undeclared" : "xml.doubtful",
                    words,
                    nil
                )
            }
            return
        }
        var found = finding(Self.code(of: code), words, Self.advice(for: code))
        if error.pointee.line > 0, found.place.line == 65_535 || found.place.line == nil {
            found.place.line = Int(error.pointee.line)
        }
        refusal = found
        for context in [context, current] { if let context { xmlStopParser(context) } }
    }

    private static func code(of code: xmlParserErrors) -> String {
        switch code {
        case XML_ERR_INVALID_ENCODING, XML_ERR_INVALID_CHAR, XML_I18N_CONV_FAILED: "xml.encoding"
        case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING: "xml.encoding-not-allowed"
        case XML_ERR_UNKNOWN_VERSION: "xml.version"
        case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: "xml.not-xml"
        case XML_ERR_UNDECLARED_ENTITY: "xml.entity-undefined"
        case XML_ERR_ENTITY_LOOP: "xml.amplification"
        case XML_ERR_DOCUMENT_END: "xml.trailing"
        default: "xml.not-well-formed"
        }
    }

    private static func advice(for code: xmlParserErrors) -> String {
        switch code {
        case XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED, XML_ERR_INVALID_CHAR:
            "The bytes are not the encoding that the file declares. If you know it, give it: --encoding ISO-8859-1."
        default: "Mend the file, or get it again from where it came from. Nothing was stored."
        }
    }

    // MARK: - libxml2

    private static let preparation: Void = assay_xml_prepare()

    /// The parser that a callback belongs to. Entities are parsed by contexts of their own, which share `_private`.
    static func of(_ user: UnsafeMutableRawPointer?) -> GuardedParser? {
        guard let context = user?.assumingMemoryBound(to: xmlParserCtxt.self),
            let object = context.pointee._private
        else { return nil }
        let parser = Unmanaged<GuardedParser>.fromOpaque(object).takeUnretainedValue()
        parser.current = context
        // A context that was not the one to be stopped would go on, perhaps for very long.
        if parser.refusal != nil { xmlStopParser(context) }
        return parser
    }
}
