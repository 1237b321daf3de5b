import ClaimModel

/// Reads the text layer of a PDF file, as `pdftotext -bbox-layout` writes it.
final class PrintedPages {
    private let parser: GuardedParser
    private let pages = PrintedPagesReader()
    private let fileName: String
    private let onPassage: (Passage) -> Void
    private(set) var metadata = DocumentMetadata()
    private(set) var findings: [Finding] = []

    /// The media type of what it was made of.
    static let mediaType = "application/pdf"

    init(fileName: String, limits: ReadingLimits, onPassage: @escaping (Passage) -> Void) throws(Finding) {
        self.fileName = fileName
        self.onPassage = onPassage
        parser = try GuardedParser(.xml, fileName: fileName, limits: limits, handler: pages)
    }

    /// Where the parser stands.
    var endPlace: Finding.Place { parser.endPlace }

    /// Takes the next bytes, which are UTF-8.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        // The program writes what fonts say of their characters, control characters too, which no XML may hold.
        guard bytes.contains(where: { $0 < 0x20 && !CollectedText.isSpace($0) }) else {
            return try parser.feed(bytes)
        }
        let clean = bytes.map { $0 < 0x20 && !CollectedText.isSpace($0) ? 0x20 : $0 }
        let result: Result<Void, Finding> = clean.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try parser.feed(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// Ends the file, and hands out the passages.
    func finish() throws(Finding) {
        try parser.finish()
        let document = PrintedDocument(pages.pages)
        guard document.emptyPages.count < document.pageCount else {
            throw Finding(
                code: "pdf.no-text",
                place: .init(file: fileName),
                meaning: document.pageCount == 0
                    ? "it has no pages"
                    : "none of its \(document.pageCount) pages has text: they are pictures, as of a scanner",
                advice: "Read it with a program for character recognition that makes a PDF with text, "
                    + "as 'ocrmypdf', and import that."
            )
        }
        document.read(onPassage)
        metadata = pages.metadata
        metadata.title = pages.ownTitle ?? document.title
        if !document.emptyPages.isEmpty { findings.append(noText(on: document.emptyPages)) }
    }

    private func noText(on pages: [Int]) -> Finding {
        let shown = pages.prefix(20).map(String.init).joined(separator: ", ")
        let more = pages.count > 20 ? " and \(pages.count - 20) others" : ""
        return Finding(
            code: "pdf.page-without-text",
            severity: .warning,
            place: .init(file: fileName),
            meaning: pages.count == 1
                ? "page \(shown) has no text: it is empty, or a picture"
                : "pages \(shown)\(more) have no text: they are empty, or pictures",
            advice: "Look at them in the original: what they say is not found here."
        )
    }
}
