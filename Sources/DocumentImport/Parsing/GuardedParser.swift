import CLibXML2
import ClaimModel
import System

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

    let handler: any MarkupHandler
    let limits: ReadingLimits
    let fileName: String
    let mode: Mode
    /// Whether it goes on after an error, because somebody asked for that.
    let recovers: Bool
    @exclusivity(unchecked) var context: xmlParserCtxtPtr?
    /// The context that is parsing: that of the document or of an entity.
    @exclusivity(unchecked) var current: xmlParserCtxtPtr?
    /// The handler, where it takes tags with numbered names, and its names; the names alone otherwise.
    private let tagHandler: (any TagHandler)?
    private let names: NameTable
    @exclusivity(unchecked) private var tag = Tag()
    var findings: [Finding] = []
    /// Why the document is refused, once it is.
    @exclusivity(unchecked) private(set) var refusal: Finding?
    /// Whether it is: asked at every event, for which a finding is too large to be looked at.
    @exclusivity(unchecked) private(set) var isRefused = false

    @exclusivity(unchecked) private var depth = 0
    /// What the elements around add to what is held in memory, and to every locator.
    @exclusivity(unchecked) private var scopes: [(namespaces: Int, nameBytes: Int)] = []
    @exclusivity(unchecked) private var namespaceCount = 0
    @exclusivity(unchecked) private var pathBytes = 0
    @exclusivity(unchecked) private var identifiers = Identifiers()
    var declarations = 0
    var defaultAttributes = 0
    @exclusivity(unchecked) private var fedBytes = 0
    @exclusivity(unchecked) private var deliveredBytes = 0
    /// How many bytes may be delivered before it counts as amplification.
    @exclusivity(unchecked) private var deliverableBytes = 0
    @exclusivity(unchecked) private var silentBytes = 0
    var errorCount = 0

    /// How many bytes libxml2 is fed at a time. A tag of a page takes time by the square of its attributes, so that it
    /// must be looked at before it is whole.
    private var step: Int { mode == .xml ? 16 << 10 : 4 << 10 }

    init(
        _ mode: Mode,
        fileName: String,
        limits: ReadingLimits,
        recovers: Bool = false,
        handler: any MarkupHandler
    ) throws(Finding) {
        self.handler = handler
        tagHandler = handler as? any TagHandler
        names = tagHandler?.names ?? NameTable()
        self.limits = limits
        self.recovers = recovers && mode == .xml
        self.fileName = fileName
        self.mode = mode
        _ = Self.preparation
        assay_xml_silence()
        var callbacks = SAXCallbacks.handler(for: mode)
        switch mode {
        case .xml:
            context = xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil)
            // What is fed is UTF-8 already, whatever the file was.
            var options =
                XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
            if recovers { options |= XML_PARSE_RECOVER.rawValue }
            if let context { xmlCtxtUseOptions(context, Int32(bitPattern: options)) }
        case .html:
            context = htmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
            let options =
                HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
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
    }

    deinit { if let context { assay_xml_free(context) } }

    /// Whether the document is not well-formed and was read all the same.
    var hasRecovered: Bool {
        guard recovers, let context else { return false }
        return assay_xml_is_well_formed(context) == 0
    }

    /// Parses the next bytes, which are UTF-8.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        var start = 0
        while start < bytes.count {
            let count = min(step, bytes.count - start)
            try parse(UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]), isLast: false)
            start += count
        }
    }

    /// Ends the document.
    func finish() throws(Finding) {
        try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
        guard let context, mode == .xml, !recovers else { return }
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
        deliverableBytes = limits.expansion * fedBytes + limits.expansionBytes
        silentBytes += bytes.count
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        switch mode {
        case .xml: xmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
        case .html: htmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
        }
        if mode == .html, !isRefused, silentBytes >= step, hasTooManyAttributes {
            exceeded("xml.too-many-attributes", .attributesPerTag, "a tag has more attributes")
        }
        // Web pages hold scripts and styles of any length, which come out only at their end.
        let silentLimit = mode == .html ? 16 * limits.silentBytes : limits.silentBytes
        if !isRefused, silentBytes > silentLimit {
            exceeded("xml.token-too-long", .silentBytes, "a tag, a comment or a DOCTYPE takes more bytes")
        }
        if !isRefused, assay_xml_dictionary_size(context) > limits.names {
            exceeded("xml.too-many-names", .names, "it uses more different names")
        }
        if !isRefused, handler.heldBytes > limits.passageBytes {
            exceeded("xml.text-too-long", .passageBytes, "a passage has more bytes")
        }
        if isRefused, let refusal { throw refusal }
    }

    // MARK: - Guards

    /// Stops the parser for good, for the document goes beyond a limit.
    func exceeded(_ code: String, _ limit: ReadingLimits.Limit, _ meaning: String) {
        let value = limits[limit]
        stop(
            code,
            "\(meaning) than the limit of \(value) (\(limit.rawValue))",
            "If the document is to be trusted, raise the limit: --limit \(limit.rawValue)=\(2 * value)."
        )
    }

    /// Stops the parser for good.
    func stop(_ code: String, _ meaning: String, _ advice: String) {
        guard !isRefused else { return }
        refuse(finding(code, meaning, advice))
    }

    /// Stops the parser for good, for a reason.
    func refuse(_ finding: Finding) {
        refusal = finding
        isRefused = true
        for context in [context, current] { if let context { xmlStopParser(context) } }
    }

    /// Notes that something came out, with so many bytes of text.
    @inline(__always)
    func delivered(_ count: Int) {
        silentBytes = 0
        deliveredBytes += count
        if deliveredBytes > deliverableBytes { stopAmplification() }
    }

    @inline(never)
    private func stopAmplification() {
        stop(
            "xml.amplification",
            "its entities make it grow more than \(limits.expansion) times and \(limits.expansionBytes) bytes, "
                + "the limits (expansion, expansionBytes)",
            "If the document is to be trusted, raise them: --limit expansionBytes=\(10 * limits.expansionBytes)."
        )
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
        guard !isRefused else { return }
        delivered(0)
        depth += 1
        if depth > limits.depth {
            return exceeded("xml.too-deep", .depth, "elements stand deeper within one another")
        }
        namespaceCount += namespaces
        if count + namespaces > limits.attributesPerTag {
            return exceeded("xml.too-many-attributes", .attributesPerTag, "a tag has more attributes")
        }
        if namespaceCount > limits.namespacesInScope {
            return exceeded(
                "xml.too-many-namespaces",
                .namespacesInScope,
                "more namespace declarations are in scope"
            )
        }
        let name = names.number(local, prefix, uri)
        enter(name, namespaces: namespaces)
        if isRefused { return }
        if uri != nil, names.facts[name].isXInclude {
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
                if firstByte(0x26, in: start, value.count) != nil {
                    tag.add(number, expanded(value))
                } else {
                    tag.add(number, value)
                }
                if identifiers.isIdentifier(local, prefix: entry[1]), !identifiers.insert(value) {
                    warn(
                        "xml.id-twice",
                        "the xml:id \(String(decoding: value, as: UTF8.self)) stands here again",
                        "Both are kept; places go by path."
                    )
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

    func end() {
        guard !isRefused else { return }
        delivered(0)
        depth -= 1
        if let last = scopes.popLast() {
            namespaceCount -= last.namespaces
            pathBytes -= last.nameBytes
        }
        handler.endElement()
    }

    func startHTML(
        _ name: UnsafePointer<xmlChar>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard !isRefused else { return }
        delivered(0)
        depth += 1
        if depth > limits.depth {
            return exceeded("xml.too-deep", .depth, "elements stand deeper within one another")
        }
        let number = names.number(of: ElementName(local: String(cString: name), namespace: nil))
        tag.begin(number)
        var position = 0
        while let attributes, let name = attributes[position] {
            let value = attributes[position + 1].map { String(cString: $0) } ?? ""
            tag.add(names.number(of: ElementName(local: String(cString: name), namespace: nil)), value)
            position += 2
            // A quotation mark that is missing makes attributes of a text. What is beyond the limit is dropped.
            if tag.attributes.count >= limits.attributesPerTag {
                warn(
                    "html.attributes-dropped",
                    "a tag has more attributes than are read; the rest is dropped",
                    nil
                )
                break
            }
        }
        enter(number, namespaces: 0)
        if isRefused { return }
        handOut()
    }

    private func enter(_ name: Int, namespaces: Int) {
        let nameBytes = Int(names.facts[name].byteCount)
        pathBytes += nameBytes
        scopes.append((namespaces, nameBytes))
        if pathBytes > limits.pathBytes {
            exceeded(
                "xml.names-too-long",
                .pathBytes,
                "the names of the elements around a place take more bytes"
            )
        }
    }

    func text(_ start: UnsafePointer<xmlChar>, _ count: Int) {
        guard !isRefused else { return }
        delivered(count)
        handler.text(UnsafeBufferPointer(start: start, count: count))
    }

    // MARK: - libxml2

    private static let preparation: Void = assay_xml_prepare()

    /// Does something with the parser that a callback belongs to, which is there as long as it parses: it is not
    /// counted. Entities are parsed by contexts of their own, which share `_private`.
    @inline(__always)
    static func with<Value>(_ user: UnsafeMutableRawPointer?, _ body: (GuardedParser) -> Value) -> Value? {
        guard let context = user?.assumingMemoryBound(to: xmlParserCtxt.self),
            let object = context.pointee._private
        else { return nil }
        return Unmanaged<GuardedParser>.fromOpaque(object)._withUnsafeGuaranteedRef { parser in
            parser.current = context
            // A context that was not the one to be stopped would go on, perhaps for very long.
            if parser.isRefused { xmlStopParser(context) }
            return body(parser)
        }
    }
}
