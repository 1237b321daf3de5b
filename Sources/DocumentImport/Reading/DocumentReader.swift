public import ClaimModel

/// Reads a file that is pushed in pieces, and hands out passages as they end, and documents as they are complete.
///
/// Most files are one document. In some dialects each entry, page or record is one.
///
/// What is wrong with a document may show only at its end: passages handed out before a refusal count for nothing.
public final class DocumentReader {
    private let fileName: String
    private let options: ReadingOptions
    private let onEvent: (ReadingEvent) -> Void
    /// Whether the file counts as one document, whatever is in it.
    private let isWhole: Bool
    private var head: [UInt8] = []
    private var reader: Reader?

    private enum Reader {
        case markup(GuardedParser, DocumentBuilder)
        case page(WebPageParser, DocumentBuilder)
        case text(PlainTextReader)
    }

    /// A reader of a file as one document.
    ///
    /// - Parameters:
    ///   - fileName: How findings name the document.
    ///   - options: How to read it.
    ///   - onPassage: Takes its passages, in order.
    public init(
        fileName: String,
        options: ReadingOptions = ReadingOptions(),
        onPassage: @escaping (Passage) -> Void
    ) {
        self.fileName = fileName
        self.options = options
        isWhole = true
        onEvent = { if case .passage(let passage) = $0 { onPassage(passage) } }
    }

    /// A reader of a file that may hold several documents.
    ///
    /// - Parameters:
    ///   - fileName: How findings name the file.
    ///   - options: How to read it.
    ///   - onEvent: Takes what comes out, in order: passages, and behind those of a document the document.
    public init(
        fileName: String,
        options: ReadingOptions = ReadingOptions(),
        onEvent: @escaping (ReadingEvent) -> Void
    ) {
        self.fileName = fileName
        self.options = options
        isWhole = false
        self.onEvent = onEvent
    }

    /// Takes the next bytes, as many as there are.
    ///
    /// - Throws: The finding for which the document is refused.
    public func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        if reader != nil { return try pass(bytes) }
        head.append(contentsOf: bytes)
        if head.count >= Sniffing.length { try begin() }
    }

    /// Ends the file.
    ///
    /// - Returns: The file as one document; the part of it that was asked for, where one was.
    /// - Throws: The finding for which the file is refused.
    @discardableResult
    public func finish() throws(Finding) -> ReadDocument {
        if reader == nil { try begin() }
        let document: ReadDocument
        switch reader {
        case .markup(let parser, let builder):
            try parser.finish()
            document = try self.document(of: builder, parser.findings)
            if options.part != nil || builder.parts.count > 0 { return document }
        case .page(let parser, let builder):
            try parser.finish()
            var page = try self.document(of: builder, parser.findings)
            page.mediaType = "text/html"
            page.metadata = parser.metadata.over(page.metadata)
            document = page
        case .text(var text):
            try text.finish()
            document = ReadDocument(
                mediaType: "text/plain",
                dialect: PlainTextReader.dialect,
                metadata: DocumentMetadata(title: text.title),
                findings: []
            )
        case nil: throw finding("xml.not-xml", "it is empty", "Check that it is the file that you meant.")
        }
        onEvent(.documentEnded(document))
        return document
    }

    /// The document whose elements a builder took.
    private func document(
        of builder: DocumentBuilder,
        _ findings: [Finding]
    ) throws(Finding) -> ReadDocument {
        builder.endFile()
        guard builder.passageCount > 0 else {
            throw finding(
                "document.empty",
                "there is no text in it",
                "Check that it is the file that you meant."
            )
        }
        if let wanted = options.part {
            guard let part = part else {
                throw finding(
                    "document.no-such-part",
                    "no document in it is called '\(wanted)'",
                    "The file is not the one that the document was imported from, or is read in another dialect."
                )
            }
            return part
        }
        let dialect = builder.dialect ?? .generic
        return ReadDocument(
            mediaType: dialect.mediaType,
            dialect: dialect.name,
            description: description(of: dialect),
            metadata: builder.metadata.metadata,
            findings: findings + builder.findings.map(placed),
            statedEvidence: builder.statedEvidence
        )
    }

    /// The part that was asked for, once it has come.
    private var part: ReadDocument?

    private func ended(_ document: PartDocument) {
        let read = ReadDocument(
            mediaType: document.mediaType,
            dialect: document.dialect,
            description: options.described.first { $0.name == document.dialect },
            metadata: document.metadata,
            findings: [],
            part: document.part,
            statedEvidence: document.statedEvidence
        )
        if options.part != nil { part = read }
        onEvent(.documentEnded(read))
    }

    private func description(of dialect: Dialect) -> DialectDescription? {
        options.described.first { $0.name == dialect.name }
    }

    private func placed(_ finding: Finding) -> Finding {
        var finding = finding
        finding.place.file = fileName
        return finding
    }

    private func pass(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        switch reader {
        case .markup(let parser, _): try parser.feed(bytes)
        case .page(let parser, _): try parser.feed(bytes)
        case .text(var text):
            try text.feed(bytes)
            reader = .text(text)
        case nil: break
        }
    }

    /// Decides how to read the document, once its first bytes are there.
    private func begin() throws(Finding) {
        let sniffing = Sniffing(head)
        guard head.contains(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            throw finding("xml.not-xml", "it is empty", "Check that it is the file that you meant.")
        }
        let form = try form(sniffing)
        var bytes = head
        switch form {
        case .text:
            if let encoding = options.encoding, encoding.uppercased() != "UTF-8" {
                // libxml2 has the tables; its HTML parser reads text as one long paragraph otherwise.
                throw finding(
                    "text.encoding",
                    "plain text is read as UTF-8 only, not as \(encoding)",
                    "Convert it first: iconv -f \(encoding) -t UTF-8."
                )
            }
            guard sniffing.markedEncoding == nil || sniffing.markedEncoding == "UTF-8" else {
                throw finding(
                    "text.encoding",
                    "it is not UTF-8",
                    "Convert it first: iconv -f UTF-16 -t UTF-8."
                )
            }
            bytes.removeFirst(sniffing.markLength)
            let onEvent = onEvent
            reader = .text(
                PlainTextReader(fileName: fileName, limits: options.limits) { onEvent(.passage($0)) }
            )
        case .xml, .html:
            try checkEncoding(sniffing)
            let dialect = try chosenDialect(form)
            let builder = builder(dialect)
            if form == .html {
                reader = .page(
                    WebPageParser(
                        fileName: fileName,
                        encoding: options.encoding,
                        limits: options.limits,
                        builder: builder
                    ),
                    builder
                )
                break
            }
            let parser = try GuardedParser(
                .xml,
                fileName: fileName,
                encoding: options.encoding,
                limits: options.limits,
                handler: builder
            )
            reader = .markup(parser, builder)
        case .other: break
        }
        head = []
        let result: Result<Void, Finding> = bytes.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try pass(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    private func form(_ sniffing: Sniffing) throws(Finding) -> Sniffing.Form {
        // What is called HTML is read as browsers do, though it begins like XML.
        let isNamedHTML = [".html", ".htm"].contains { fileName.lowercased().hasSuffix($0) }
        switch options.dialect {
        case PlainTextReader.dialect?: return .text
        case Dialect.xhtml.name?:
            return sniffing.form == .xml && !isNamedHTML ? .xml : .html
        case .some(let name) where dialect(named: name) == nil:
            let names = options.described.map(\.name) + DialectRegistry.names
            throw finding(
                "dialect.unknown",
                "there is no dialect called '\(name)'",
                "The dialects are: \(names.joined(separator: ", "))."
            )
        case .some: return .xml
        case nil: break
        }
        if case .other(let what) = sniffing.form {
            throw finding(
                "xml.not-xml",
                "it looks like \(what), not like XML, HTML or plain text",
                "Import the documents themselves."
            )
        }
        let isNamedXML = fileName.lowercased().hasSuffix(".xml")
        if isNamedXML, sniffing.form == .text {
            throw finding(
                "xml.not-xml",
                "it is called XML and looks like plain text",
                "Give --dialect text to read it so."
            )
        }
        return isNamedHTML && sniffing.form == .xml ? .html : sniffing.form
    }

    private func chosenDialect(_ form: Sniffing.Form) throws(Finding) -> Dialect? {
        if form == .html { return .xhtml }
        return options.dialect.flatMap(dialect(named:))
    }

    private func dialect(named name: String) -> Dialect? {
        options.described.first { $0.name == name }?.dialect ?? DialectRegistry.dialect(named: name)
    }

    private func builder(_ dialect: Dialect?) -> DocumentBuilder {
        var building = BuildingOptions()
        building.described = options.described.map(\.dialect)
        building.doctype = Doctype.publicIdentifier(in: head)
        building.part = options.part
        building.isWhole = isWhole
        building.passageBytes = options.limits.passageBytes
        let onEvent = onEvent
        return DocumentBuilder(
            dialect: dialect,
            options: building,
            output: BuildingOutput(
                passage: { onEvent(.passage($0)) },
                document: { [weak self] in self?.ended($0) }
            )
        )
    }

    private func checkEncoding(_ sniffing: Sniffing) throws(Finding) {
        if let marked = sniffing.markedEncoding, let declared = sniffing.declaredEncoding,
            options.encoding == nil
        {
            guard AllowedEncoding.agree(marked, declared) else {
                throw finding(
                    "xml.encoding-conflict",
                    "its first bytes say \(marked), its declaration says \(declared)",
                    "If you know which is right, give it: --encoding \(marked)."
                )
            }
        }
        for name in [options.encoding, sniffing.markedEncoding, sniffing.declaredEncoding].compactMap(\.self)
        {
            guard AllowedEncoding.isAllowed(name) else {
                throw finding(
                    "xml.encoding-not-allowed",
                    "the encoding \(name) is not read",
                    "Convert it to UTF-8 first: iconv -f \(name) -t UTF-8."
                )
            }
        }
    }

    private func finding(_ code: String, _ meaning: String, _ advice: String?) -> Finding {
        let line = String(decoding: head.prefix(60).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        return Finding(
            code: code,
            place: .init(file: fileName, line: 1, column: 1),
            excerpt: line.isEmpty ? nil : line,
            meaning: meaning,
            advice: advice
        )
    }
}
