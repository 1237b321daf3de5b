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

    private enum Reader {
        case markup(GuardedParser, DocumentBuilder, isHTML: Bool)
        case text(PlainTextReader)
        case reviews(ClaimReviewReader)
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
        if reader != nil { return try pass(bytes) }
        head.append(contentsOf: bytes)
        if head.count >= Sniffing.length { try begin() }
    }

    /// Ends the document.
    ///
    /// - Throws: The finding for which the document is refused.
    public func finish() throws(Finding) -> ReadDocument {
        if reader == nil { try begin() }
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
                findings: parser.findings
            )
        case .text(var text):
            try text.finish()
            return ReadDocument(
                mediaType: "text/plain",
                dialect: PlainTextReader.dialect,
                metadata: DocumentMetadata(title: text.title),
                findings: []
            )
        case .reviews(let reviews):
            return ReadDocument(
                mediaType: "application/json",
                dialect: ClaimReviewReader.dialect,
                metadata: DocumentMetadata(),
                findings: try reviews.finish()
            )
        case nil: throw finding("xml.not-xml", "it is empty", "Check that it is the file that you meant.")
        }
    }

    private func pass(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        switch reader {
        case .markup(let parser, _, _): try parser.feed(bytes)
        case .text(var text):
            try text.feed(bytes)
            reader = .text(text)
        case .reviews(var reviews):
            // Not held twice while it grows.
            reader = nil
            try reviews.feed(bytes)
            reader = .reviews(reviews)
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
            reader = .text(PlainTextReader(fileName: fileName, limits: options.limits, onPassage: onPassage))
        case .xml, .html:
            try checkEncoding(sniffing)
            let dialect = try chosenDialect(form)
            let builder = DocumentBuilder(dialect: dialect, onPassage: onPassage)
            let parser = try GuardedParser(
                form == .html ? .html : .xml,
                fileName: fileName,
                encoding: options.encoding,
                limits: options.limits,
                handler: builder
            )
            reader = .markup(parser, builder, isHTML: form == .html)
        case .json:
            bytes.removeFirst(sniffing.markLength)
            reader = .reviews(ClaimReviewReader(fileName: fileName, onPassage: onPassage))
        case .other: break
        }
        head = []
        let result: Result<Void, Finding> = bytes.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try pass(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    private func form(_ sniffing: Sniffing) throws(Finding) -> Sniffing.Form {
        switch options.dialect {
        case PlainTextReader.dialect?: return .text
        case ClaimReviewReader.dialect?: return .json
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
        return sniffing.form
    }

    private func chosenDialect(_ form: Sniffing.Form) throws(Finding) -> Dialect? {
        if form == .html { return .xhtml }
        return options.dialect.flatMap(DialectRegistry.dialect(named:))
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
