public import ClaimModel

/// Reads one document that is pushed in pieces, and hands out its passages as they end.
///
/// What is wrong with a document may show only at its end: passages handed out before a refusal count for nothing.
public final class DocumentReader {
    private let fileName: String
    private let options: ReadingOptions
    private let onPassage: (Passage) -> Void
    private var head: [UInt8] = []
    private var reader: Reader?
    private var decoder: ByteDecoder?

    private enum Reader {
        case markup(GuardedParser, DocumentBuilder, isHTML: Bool)
        case text(PlainTextReader)
    }

    /// A reader of one document.
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
        self.onPassage = onPassage
    }

    /// Takes the next bytes, as many as there are.
    ///
    /// - Throws: The finding for which the document is refused.
    public func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        if reader != nil { return try decode(bytes) }
        head.append(contentsOf: bytes)
        if head.count >= Sniffing.length { try begin() }
    }

    /// Ends the document.
    ///
    /// - Throws: The finding for which the document is refused.
    public func finish() throws(Finding) -> ReadDocument {
        if reader == nil { try begin() }
        try refuse(decoder?.finish { (piece) throws(Finding) in try pass(piece) })
        switch reader {
        case .markup(let parser, let builder, let isHTML):
            try parser.finish()
            let dialect = builder.dialect ?? .generic
            guard builder.passageCount > 0 else {
                throw finding(
                    "document.empty",
                    "there is no text in it",
                    "Check that it is the file that you meant."
                )
            }
            return ReadDocument(
                mediaType: isHTML ? "text/html" : dialect.mediaType,
                dialect: dialect.name,
                metadata: builder.metadata.metadata,
                findings: parser.findings + replacements + doubts,
                isRecovered: parser.hasRecovered || options.recovers && !replacements.isEmpty
            )
        case .text(var text):
            try text.finish()
            return ReadDocument(
                mediaType: "text/plain",
                dialect: PlainTextReader.dialect,
                metadata: DocumentMetadata(title: text.title),
                findings: replacements + doubts,
                isRecovered: !replacements.isEmpty
            )
        case nil: throw finding("xml.not-xml", "it is empty", "Check that it is the file that you meant.")
        }
    }

    private func decode(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        try refuse(decoder?.decode(bytes) { (piece) throws(Finding) in try pass(piece) })
    }

    /// Refuses the document for what is wrong with its bytes, at the place where the reader stands.
    private func refuse(_ flaw: ByteDecoder.Flaw??) throws(Finding) {
        guard case .some(.some(let flaw)) = flaw else { return }
        var found = finding(flaw.isOfDeclaration ? "encoding-wrong" : "encoding", flaw.meaning, flaw.advice)
        switch reader {
        case .markup(let parser, _, _):
            found.code = "xml.\(found.code)"
            found.place = parser.endPlace
        case .text(let text):
            found.code = "text.\(found.code)"
            found.place = text.endPlace
        case nil: break
        }
        found.excerpt = flaw.excerpt
        throw found
    }

    /// What makes one doubt the encoding that the document says it is in.
    private var doubts: [Finding] {
        guard let doubt = decoder?.doubt else { return [] }
        var found = finding("text.encoding-doubtful", doubt.meaning, doubt.advice)
        found.severity = .warning
        return [found]
    }

    /// What is said of bytes that were no characters, and were replaced.
    private var replacements: [Finding] {
        guard let count = decoder?.replacedCount, count > 0 else { return [] }
        return [
            Finding(
                code: "text.replaced",
                severity: .warning,
                place: .init(file: fileName),
                meaning: "\(count) places of it are no characters of its encoding; each reads U+FFFD now",
                advice: "Look for that character in the quotes that you take from it."
            )
        ]
    }

    private func pass(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        switch reader {
        case .markup(let parser, _, _): try parser.feed(bytes)
        case .text(var text):
            try text.feed(bytes)
            reader = .text(text)
        case nil: break
        }
    }

    /// Decides how to read the document, once its first bytes are there.
    private func begin() throws(Finding) {
        // What comes after must not matter, for it depends on the pieces that the bytes come in.
        let sniffing = Sniffing(Array(head.prefix(Sniffing.length)))
        guard head.contains(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            throw finding("xml.not-xml", "it is empty", "Check that it is the file that you meant.")
        }
        let form = try form(sniffing)
        decoder = try EncodingChoice(sniffing, form, options).decoder(finding)
        if form == .xml, sniffing.declaredVersion == "1.1" {
            throw finding("xml.version", "it is XML 1.1, and XML 1.0 is read", "Save it as XML 1.0.")
        }
        let bytes = head[sniffing.markLength...]
        switch form {
        case .text:
            reader = .text(PlainTextReader(fileName: fileName, onPassage: onPassage))
        case .xml, .html:
            let dialect = try chosenDialect(form)
            let builder = DocumentBuilder(dialect: dialect, onPassage: onPassage)
            let parser = try GuardedParser(
                form == .html ? .html : .xml,
                fileName: fileName,
                options: options,
                handler: builder
            )
            reader = .markup(parser, builder, isHTML: form == .html)
        case .other: break
        }
        head = []
        let result: Result<Void, Finding> = bytes.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try decode(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    private func form(_ sniffing: Sniffing) throws(Finding) -> Sniffing.Form {
        switch options.dialect {
        case PlainTextReader.dialect?: return .text
        case Dialect.xhtml.name?: return sniffing.form == .xml ? .xml : .html
        case .some(let name) where DialectRegistry.dialect(named: name) == nil:
            throw finding(
                "dialect.unknown",
                "there is no dialect called '\(name)'",
                "The dialects are: \(DialectRegistry.names.joined(separator: ", "))."
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
        // What is called XML is held to XML, though it begins like a page.
        if isNamedXML, sniffing.form == .html { return .xml }
        return sniffing.form
    }

    private func chosenDialect(_ form: Sniffing.Form) throws(Finding) -> Dialect? {
        if form == .html { return .xhtml }
        return options.dialect.flatMap(DialectRegistry.dialect(named:))
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
