import ClaimModel

/// Reads a web page twice: to find its main text and what it says of itself, and to hand on the main text.
///
/// Where the main text is shows only once the whole page was seen, so its bytes are kept until then.
final class WebPageParser {
    private let fileName: String
    private let limits: ReadingLimits
    private let builder: DocumentBuilder
    private let keepsAll: Bool
    private var page: [UInt8] = []
    private(set) var findings: [Finding] = []
    private(set) var metadata = PageMetadata()
    /// The claims that the page says it reviews, with what it found: they stand in its linked data, not in its text.
    private(set) var reviewedClaims: [Passage] = []
    private var replacedReferences = 0

    /// - Parameters:
    ///   - builder: Takes the elements of the page, and the text of those that hold its main text.
    ///   - keepsAll: Whether all text of the page is its main text.
    init(fileName: String, limits: ReadingLimits, builder: DocumentBuilder, keepsAll: Bool = false) {
        self.keepsAll = keepsAll
        self.fileName = fileName
        self.limits = limits
        self.builder = builder
    }

    /// Takes the next bytes.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        let limit = limits.pageBytes
        guard page.count + bytes.count <= limit else {
            throw Finding(
                code: "html.too-long",
                place: .init(file: fileName),
                meaning: "the page has more bytes than the limit of \(limit) (pageBytes)",
                advice: "If the page is to be trusted, raise the limit: --limit pageBytes=\(2 * limit)."
            )
        }
        page.append(contentsOf: bytes)
    }

    /// Where the last byte stands that came.
    var endPlace: Finding.Place {
        let lineFeed = UInt8(ascii: "\n")
        let line = page.count { $0 == lineFeed } + 1
        let column = page.count - (page.lastIndex(of: lineFeed) ?? -1)
        return .init(file: fileName, line: line, column: column)
    }

    /// Ends the page, and hands on its main text.
    func finish() throws(Finding) {
        let (repaired, replaced) = PageRepair.repaired(page)
        page = repaired
        replacedReferences = replaced
        let recorder = PageRecording()
        _ = try parse(for: recorder)
        metadata = recorder.recorder.metadata
        reviewedClaims = recorder.recorder.reviewedClaims
        metadata.takeOwnArticle()
        let outline = recorder.recorder.outline
        let isKept =
            keepsAll ? [Bool](repeating: true, count: outline.elements.count) : MainText(outline).isKept
        findings = try parse(for: MainTextFilter(isKept: isKept, builder: builder))
        if replacedReferences > 0 {
            findings.append(
                Finding(
                    code: "text.replaced",
                    severity: .warning,
                    place: .init(file: fileName),
                    meaning: replacedReferences == 1
                        ? "a reference stands for no character; it reads U+FFFD now"
                        : "\(replacedReferences) references stand for no character; each reads U+FFFD now",
                    advice: "Look for that character in the quotes that you take from it."
                )
            )
        }
        if metadata.linkedData.unreadable > 0 {
            findings.append(
                Finding(
                    code: "html.linked-data",
                    severity: .warning,
                    place: .init(file: fileName),
                    meaning: "linked data (JSON-LD) of the page can't be read as JSON, and say nothing here",
                    advice: "Look at the original for its author and date."
                )
            )
        }
    }

    private func parse(for handler: any MarkupHandler) throws(Finding) -> [Finding] {
        let parser = try GuardedParser(
            .html,
            fileName: fileName,
            limits: limits,
            handler: handler
        )
        let result: Result<Void, Finding> = page.withUnsafeBytes { bytes in
            do throws(Finding) { return .success(try parser.feed(bytes)) } catch { return .failure(error) }
        }
        try result.get()
        try parser.finish()
        return parser.findings
    }
}

/// Takes a page's outline while its elements pass for the first time.
private final class PageRecording: TagHandler {
    let names = NameTable()
    var recorder = PageRecorder()
    /// Texts are counted and not kept.
    var heldBytes: Int { 0 }

    func startElement(_ tag: borrowing Tag) {
        let attributes = tag.attributes
        var values: [(name: String, value: String)] = []
        values.reserveCapacity(attributes.count)
        for position in attributes.indices {
            values.append((names.names[Int(attributes[position])].local, tag.value(position)))
        }
        recorder.start(names.names[tag.name].local) { name in values.first { $0.name == name }?.value }
    }

    func endElement() { recorder.end() }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { recorder.text(bytes) }
}

/// Hands on the elements of a page and the text of some, while they pass for the second time.
private final class MainTextFilter: TagHandler {
    private let isKept: [Bool]
    private let builder: DocumentBuilder
    private var open: [Int] = []
    private var count = 0

    var names: NameTable { builder.names }
    var heldBytes: Int { builder.heldBytes }

    init(isKept: [Bool], builder: DocumentBuilder) {
        self.isKept = isKept
        self.builder = builder
    }

    func startElement(_ tag: borrowing Tag) {
        open.append(count)
        count += 1
        builder.startElement(tag)
    }

    func endElement() {
        open.removeLast()
        builder.endElement()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        // The same bytes give the same elements: what was counted then is counted now.
        if let last = open.last, isKept[last] { builder.text(bytes) }
    }
}
