import ClaimModel

/// Reads a file that is pushed in pieces, and hands out passages as they end, and documents as they are complete.
///
/// Most files are one document. In some dialects each entry, page or record is one.
///
/// What is wrong with a document may show only at its end: passages handed out before a refusal count for nothing.
final class DocumentReader {
    private let fileName: String
    private let recipe: ReadingRecipe
    private let onEvent: (ReadingEvent) -> Void
    private var head: [UInt8] = []
    private var reader: Reader?
    private var decoder: ByteDecoder?
    private let places: PlaceBudget

    private enum Reader {
        case markup(GuardedParser, DocumentBuilder)
        case page(WebPageParser, DocumentBuilder)
        case text(PlainTextReader)
        case reviews(ClaimReviewReader)
        case form(any TextFormReader)
        case printed(PrintedPages)
    }

    /// A reader of a file that may hold several documents.
    ///
    /// - Parameters:
    ///   - fileName: How findings name the file.
    ///   - recipe: How to read it.
    ///   - onEvent: Takes what comes out, in order: passages, and behind those of a document the document.
    init(
        fileName: String,
        by recipe: ReadingRecipe = ReadingRecipe(),
        onEvent: @escaping (ReadingEvent) -> Void
    ) {
        self.fileName = fileName
        self.recipe = recipe
        places = PlaceBudget(recipe.limits)
        self.onEvent = onEvent
    }

    /// Takes the next bytes, as many as there are.
    ///
    /// - Throws: The finding for which the document is refused.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        if reader != nil { return try decode(bytes) }
        head.append(contentsOf: bytes)
        if head.count >= Sniffing.length { try begin() }
    }

    /// Ends the file.
    ///
    /// - Returns: The file as one document.
    /// - Throws: The finding for which the file is refused.
    @discardableResult
    func finish() throws(Finding) -> ReadDocument {
        if reader == nil { try begin() }
        try refuse(decoder?.finish { (piece) throws(Finding) in try pass(piece) })
        let document: ReadDocument
        switch reader {
        case .markup(let parser, let builder):
            try parser.finish()
            var read = try self.document(of: builder, parser.findings + replacements + doubts)
            read.isRecovered = parser.hasRecovered || recipe.recovers && !replacements.isEmpty
            document = read
            if builder.parts.count > 0 { return document }
        case .page(let parser, let builder):
            try parser.finish()
            for passage in parser.reviewedClaims { onEvent(.passage(passage)) }
            var page = try self.document(of: builder, parser.findings + replacements + doubts)
            page.mediaType = "text/html"
            page.metadata = parser.metadata.over(page.metadata)
            page.isRecovered = recipe.recovers && !replacements.isEmpty
            document = page
        case .text(var text):
            try text.finish()
            document = ReadDocument(
                mediaType: "text/plain",
                dialect: DialectName.text,
                metadata: DocumentMetadata(title: text.title),
                findings: replacements + doubts,
                isRecovered: !replacements.isEmpty
            )
        case .reviews(let reviews):
            document = ReadDocument(
                mediaType: "application/json",
                dialect: DialectName.claimReview,
                metadata: DocumentMetadata(),
                findings: try reviews.finish()
            )
        case .form(let form):
            try form.finish()
            if places.isExceeded { throw places.finding(fileName) }
            document = ReadDocument(
                mediaType: form.mediaType,
                dialect: form.dialect,
                metadata: form.metadata,
                findings: form.findings + replacements + doubts,
                isRecovered: !replacements.isEmpty
            )
        case .printed(let pages):
            try pages.finish()
            document = ReadDocument(
                mediaType: PrintedPages.mediaType,
                dialect: DialectName.pdf,
                metadata: pages.metadata,
                findings: pages.findings + replacements
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
        if places.isExceeded { throw places.finding(fileName) }
        guard builder.passageCount > 0 else {
            throw finding(
                "document.empty",
                "there is no text in it",
                "Check that it is the file that you meant."
            )
        }
        guard !builder.parts.hasLost else {
            throw finding(
                "document.outside",
                "more than \(PartState.maximumHeld) passages in it belong to none of its documents",
                "Give the dialect that it is in: --dialect xml reads all of it as one document."
            )
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

    private func ended(_ document: PartDocument) {
        let read = ReadDocument(
            mediaType: document.mediaType,
            dialect: document.dialect,
            description: recipe.described.first { $0.name == document.dialect },
            metadata: document.metadata,
            findings: [],
            part: document.part,
            statedEvidence: document.statedEvidence
        )
        onEvent(.documentEnded(read))
    }

    private func description(of dialect: Dialect) -> DialectDescription? {
        recipe.described.first { $0.name == dialect.name }
    }

    private func placed(_ finding: Finding) -> Finding {
        var finding = finding
        finding.place.file = fileName
        return finding
    }

    private func decode(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        try refuse(decoder?.decode(bytes) { (piece) throws(Finding) in try pass(piece) })
    }

    /// Refuses the document for what is wrong with its bytes, at the place where the reader stands.
    private func refuse(_ flaw: ByteDecoder.Flaw??) throws(Finding) {
        guard case .some(.some(let flaw)) = flaw else { return }
        var found = finding(flaw.isOfDeclaration ? "encoding-wrong" : "encoding", flaw.meaning, flaw.advice)
        switch reader {
        case .markup(let parser, _):
            found.code = "xml.\(found.code)"
            found.place = parser.endPlace
        case .page(let parser, _):
            found.code = "xml.\(found.code)"
            found.place = parser.endPlace
        case .text(let text):
            found.code = "text.\(found.code)"
            found.place = text.endPlace
        case .form(let form):
            found.code = "text.\(found.code)"
            found.place = form.endPlace
        case .reviews: found.code = "claimreview.\(found.code)"
        case .printed(let pages):
            found.code = "xml.\(found.code)"
            found.place = pages.endPlace
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
        places.read(bytes.count)
        switch reader {
        case .markup(let parser, _): try parser.feed(bytes)
        case .page(let parser, _): try parser.feed(bytes)
        case .text(var text):
            try text.feed(bytes)
            reader = .text(text)
        case .reviews(var reviews):
            // Not held twice while it grows.
            reader = nil
            try reviews.feed(bytes)
            reader = .reviews(reviews)
        case .form(let form): try form.feed(bytes)
        case .printed(let pages): try pages.feed(bytes)
        case nil: break
        }
        if places.isExceeded { throw places.finding(fileName) }
    }

    /// Decides how to read the document, once its first bytes are there.
    private func begin() throws(Finding) {
        // What comes after must not matter, for it depends on the pieces that the bytes come in.
        let sniffing = Sniffing(Array(head.prefix(Sniffing.length)))
        guard head.contains(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            throw finding("xml.not-xml", "it is empty", "Check that it is the file that you meant.")
        }
        let form = try form(sniffing)
        decoder = try EncodingChoice(sniffing, form, recipe).decoder(finding)
        if form == .xml, sniffing.declaredVersion == "1.1" {
            throw finding("xml.version", "it is XML 1.1, and XML 1.0 is read", "Save it as XML 1.0.")
        }
        let rest = head[sniffing.markLength...]
        let bytes = form == .html ? Doctype.withoutDeclarations(rest) : Array(rest)
        switch form {
        case .text:
            let onEvent = onEvent
            let places = places
            let put: (Passage) -> Void = { if places.take($0) { onEvent(.passage($0)) } }
            switch try textForm() {
            case .table: reader = .form(TableTextReader(fileName: fileName, onPassage: put))
            case .captions: reader = .form(CaptionReader(fileName: fileName, onPassage: put))
            case .other, nil: break
            }
            if reader != nil { break }
            reader = .text(PlainTextReader(fileName: fileName) { onEvent(.passage($0)) })
        case .xml where recipe.dialect == DialectName.pdf:
            let onEvent = onEvent
            reader = .printed(
                try PrintedPages(fileName: fileName, limits: recipe.limits) { onEvent(.passage($0)) }
            )
        case .xml, .html:
            let dialect = try chosenDialect(form)
            let builder = builder(dialect)
            if form == .html {
                let page = WebPageParser(
                    fileName: fileName,
                    limits: recipe.limits,
                    builder: builder,
                    keepsAll: dialect?.name == Dialect.hocr.name
                )
                reader = .page(page, builder)
                break
            }
            let parser = try GuardedParser(
                .xml,
                fileName: fileName,
                limits: recipe.limits,
                recovers: recipe.recovers,
                handler: builder
            )
            reader = .markup(parser, builder)
        case .json:
            let onEvent = onEvent
            reader = .reviews(ClaimReviewReader(fileName: fileName) { onEvent(.passage($0)) })
        case .other: break
        }
        head = []
        let result: Result<Void, Finding> = bytes.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try decode(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    private func form(_ sniffing: Sniffing) throws(Finding) -> Sniffing.Form {
        // What is called HTML is read as browsers do, though it begins like XML.
        let isNamedHTML = [".html", ".htm"].contains { fileName.lowercased().hasSuffix($0) }
        switch recipe.dialect {
        case DialectName.text?, DialectName.csv?, DialectName.captions?: return .text
        case DialectName.claimReview?: return .json
        case DialectName.pdf?: return .xml
        case Dialect.xhtml.name?, Dialect.hocr.name?:
            return sniffing.form == .xml && !isNamedHTML ? .xml : .html
        case .some(let name) where dialect(named: name) == nil:
            let names = recipe.described.map(\.name) + DialectRegistry.names
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
        let isNamedXML = [".xml", ".xhtml"].contains { fileName.lowercased().hasSuffix($0) }
        if isNamedXML, sniffing.form == .text {
            throw finding(
                "xml.not-xml",
                "it is called XML and looks like plain text",
                "Give --dialect text to read it so."
            )
        }
        // What is called XML is held to XML, though it begins like a page.
        if isNamedXML, sniffing.form == .html { return .xml }
        return isNamedHTML && sniffing.form == .xml ? .html : sniffing.form
    }

    /// The form of its own that text has; nil for prose.
    private func textForm() throws(Finding) -> TextForm? {
        switch recipe.dialect {
        case DialectName.text?: return nil
        case DialectName.csv?: return .table
        case DialectName.captions?: return .captions
        default: break
        }
        let form = TextForm(Array(head.prefix(Sniffing.length)), fileName: fileName)
        if case .other(let what)? = form {
            throw finding(
                "text.not-prose",
                "it looks like \(what), not like text that somebody would quote",
                "Convert it first. --dialect text reads it as plain text all the same."
            )
        }
        return form
    }

    private func chosenDialect(_ form: Sniffing.Form) throws(Finding) -> Dialect? {
        let isHOCR = recipe.dialect.map { $0 == Dialect.hocr.name } ?? Dialect.isHOCR(head)
        if form == .html { return isHOCR ? .hocr : .page }
        if recipe.dialect == nil, isHOCR { return .hocr }
        return recipe.dialect.flatMap(dialect(named:))
    }

    private func dialect(named name: String) -> Dialect? {
        recipe.described.first { $0.name == name }?.dialect ?? DialectRegistry.dialect(named: name)
    }

    private func builder(_ dialect: Dialect?) -> DocumentBuilder {
        var building = BuildingOptions()
        building.described = recipe.described.map(\.dialect)
        // The same beginning whatever pieces the bytes come in.
        building.doctype = Doctype.publicIdentifier(in: Array(head.prefix(Sniffing.length)))
        building.passageBytes = recipe.limits.passageBytes
        let onEvent = onEvent
        let places = places
        return DocumentBuilder(
            dialect: dialect,
            options: building,
            output: BuildingOutput(
                passage: { if places.take($0) { onEvent(.passage($0)) } },
                document: { [weak self] in self?.ended($0) }
            )
        )
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
