import ClaimModel

/// Takes the pages, lines and words that `pdftotext -bbox-layout` writes, and what the document says of itself.
///
/// No page is made into passages before all are there: what stands on every page is told from the text by the others.
final class PrintedPagesReader: TagHandler {
    let names = NameTable()
    private(set) var pages: [PrintedPage] = []
    private(set) var metadata = DocumentMetadata()

    private var words: [PrintedWord] = []
    private var block = 0
    private var box: PageBox?
    private var text: [UInt8] = []
    private var isTaking = false
    private var elements: [String] = []
    private var title: String?

    func startElement(_ tag: borrowing Tag) {
        let name = names.names[tag.name].local
        elements.append(name)
        switch name {
        case "page": pages.append(PrintedPage(number: pages.count + 1, height: number("height", tag)))
        case "block": block += 1
        case "line": words.removeAll(keepingCapacity: true)
        case "word":
            let found = PageBox(
                left: number("xMin", tag),
                top: number("yMin", tag),
                right: number("xMax", tag),
                bottom: number("yMax", tag)
            )
            box = found.isSound ? found : nil
            begin()
        case "title": begin()
        case "meta": take(name: value("name", tag) ?? "", content: value("content", tag) ?? "")
        default: break
        }
    }

    func endElement() {
        switch elements.popLast() {
        case "word":
            isTaking = false
            let word = String(decoding: text, as: UTF8.self).trimmed
            if let box, !word.isEmpty { words.append(PrintedWord(text: word, box: box)) }
        case "line":
            guard !pages.isEmpty, let line = PrintedLineText.line(words, block: block) else { break }
            pages[pages.count - 1].lines.append(line)
        case "title":
            isTaking = false
            title = String(decoding: text, as: UTF8.self).trimmed
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isTaking { text.append(contentsOf: bytes) } }

    /// The pages that it holds are no more than the program may write.
    var heldBytes: Int { text.count }

    private func begin() {
        text.removeAll(keepingCapacity: true)
        isTaking = true
    }

    private func value(_ attribute: String, _ tag: borrowing Tag) -> String? {
        for (position, name) in tag.attributes.enumerated() where names.names[Int(name)].local == attribute {
            return tag.value(position)
        }
        return nil
    }

    private func number(_ attribute: String, _ tag: borrowing Tag) -> Float {
        value(attribute, tag).flatMap { Float($0) } ?? .nan
    }

    private func take(name: String, content: String) {
        let content = content.trimmed
        // The day on which the file was made is not that on which it was published.
        if name == "Author", !content.isEmpty { metadata.creators = Self.authors(content) }
    }

    /// The title that the document has of itself, unless a program only put its file's name there.
    var ownTitle: String? {
        guard let title, !title.isEmpty else { return nil }
        let lower = title.lowercased()
        let endings = [
            ".doc", ".docx", ".pdf", ".indd", ".tex", ".dvi", ".qxd", ".xls", ".xlsx", ".ppt", ".pptx",
            ".rtf", ".odt",
        ]
        let isFile = endings.contains { lower.hasSuffix($0) } || lower.hasPrefix("microsoft word - ")
        return isFile || ["untitled", "document", "document1", "title"].contains(lower) ? nil : title
    }

    /// The authors in a line of them. A name may hold a comma, so that only semicolons part them.
    private static func authors(_ content: String) -> [Creator] {
        let accounts = ["user", "admin", "administrator", "owner", "unknown", "author"]
        return content.split(separator: ";").map { String($0).trimmed }
            .filter { !$0.isEmpty && !accounts.contains($0.lowercased()) }.map { Creator(name: $0) }
    }
}
