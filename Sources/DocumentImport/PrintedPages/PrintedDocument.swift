import ClaimModel

/// Makes passages of printed pages: paragraphs across lines, columns and pages, rows of tables, notes apart; what stands
/// on every page is left out.
struct PrintedDocument {
    private let pages: [PrintedPage]
    private let paragraphs: PrintedParagraphs
    private let words: KnownWords
    /// The pages on which nothing stands that could be read, by their numbers.
    let emptyPages: [Int]
    let pageCount: Int

    /// What stands on a page, in order.
    private enum Piece {
        case paragraph(PrintedParagraph)
        case passage(Passage)
    }

    init(_ pages: [PrintedPage]) {
        emptyPages = pages.filter(\.lines.isEmpty).map(\.number)
        pageCount = pages.count
        let heads = RunningHeads(pages, body: PrintedParagraphs(pages).body)
        self.pages = pages.map(heads.removed)
        paragraphs = PrintedParagraphs(self.pages)
        words = KnownWords(self.pages)
    }

    /// Hands out the passages.
    func read(_ put: (Passage) -> Void) {
        // What waits for the rest of a paragraph, which stands at its beginning.
        var waiting: [Piece] = []
        func release() {
            for piece in waiting {
                switch piece {
                case .paragraph(let paragraph): put(passage(paragraph))
                case .passage(let passage): put(passage)
                }
            }
            waiting.removeAll(keepingCapacity: true)
        }
        for page in pages {
            for piece in pieces(of: page) {
                guard case .paragraph(let next) = piece else {
                    waiting.append(piece)
                    continue
                }
                if case .paragraph(var first)? = waiting.first, first.goesOn(in: next) {
                    first.take(next)
                    waiting[0] = .paragraph(first)
                    continue
                }
                // Notes, headings and captions may stand in the middle of a paragraph, at the end of a page.
                if next.kind == .paragraph || waiting.count > Self.maximumWaiting { release() }
                waiting.append(piece)
                if case .paragraph(let first)? = waiting.first, first.kind != .paragraph || !first.isOpen {
                    release()
                }
            }
            if waiting.count > Self.maximumWaiting { release() }
        }
        release()
    }

    private static let maximumWaiting = 400

    private func pieces(of page: PrintedPage) -> [Piece] {
        let tables = PrintedTables(page).find()
        var tableOfLine: [Int: Int] = [:]
        for (number, table) in tables.enumerated() {
            for line in table.lines { tableOfLine[line] = number }
        }
        var rest: [PrintedLine] = []
        var pieces: [Piece] = []
        var done: Set<Int> = []
        var number = 1
        func end() {
            let found = paragraphs.paragraphs(rest, page: page.number, firstNumber: number)
            number += found.count
            pieces += found.map(Piece.paragraph)
            rest = []
        }
        for (index, line) in page.lines.enumerated() {
            guard let table = tableOfLine[index] else {
                rest.append(line)
                continue
            }
            guard done.insert(table).inserted else { continue }
            end()
            pieces += rows(of: tables[table], page.number, done.count).map(Piece.passage)
        }
        end()
        return pieces
    }

    private func rows(of table: PrintedTables.Table, _ page: Int, _ number: Int) -> [Passage] {
        var headers = TableHeaders()
        return table.rows.enumerated().map { index, row in
            let cells = row.cells.map { TableHeaders.Cell(text: $0) }
            return Passage(
                kind: .tableRow,
                text: headers.read(cells) ?? row.cells.filter { !$0.isEmpty }.joined(separator: " | "),
                locator: "/page[\(page)]/table[\(number)]/row[\(index + 1)]" + Self.place(page, row.box)
            )
        }
    }

    private func passage(_ paragraph: PrintedParagraph) -> Passage {
        Passage(
            kind: paragraph.kind,
            text: words.text(of: paragraph.texts),
            locator: "/page[\(paragraph.page)]/block[\(paragraph.number)]"
                + Self.place(paragraph.page, paragraph.box)
        )
    }

    private static func place(_ page: Int, _ box: PageBox) -> String {
        let numbers = [box.left, box.top, box.width, box.height].map { String(Int($0.rounded())) }
        return "#page=\(page)&xywh=" + numbers.joined(separator: ",")
    }

    /// The heading that stands first and highest on the first page; nil where that begins otherwise.
    var title: String? {
        guard let page = pages.first else { return nil }
        let headings = pieces(of: page).compactMap { piece -> PrintedParagraph? in
            guard case .paragraph(let paragraph) = piece, paragraph.kind == .heading else { return nil }
            return paragraph
        }
        guard let first = headings.first, first.height >= headings.map(\.height).max() ?? 0 else {
            return nil
        }
        return words.text(of: first.texts)
    }
}

/// The words of a document, which tell what a hyphen at the end of a line is.
struct KnownWords {
    private var words: Set<String> = []
    private static let maximumWords = 500_000

    init(_ pages: [PrintedPage]) {
        for page in pages {
            for line in page.lines where words.count < Self.maximumWords {
                for word in line.text.split(separator: " ").dropLast() {
                    words.insert(Self.plain(word))
                }
            }
        }
    }

    private static func plain(_ word: Substring) -> String {
        let letters = word.drop { !$0.isLetter }
        return letters.prefix { $0.isLetter || $0 == "-" || $0 == "\u{2010}" }.lowercased()
            .replacing("\u{2010}", with: "-")
    }

    /// The text of lines.
    func text(of lines: [String]) -> String {
        var text = ""
        for line in lines {
            guard let last = text.last, let first = line.first else {
                text += line
                continue
            }
            if last == "\u{AD}" {
                text.removeLast()
            } else if "-\u{2010}".contains(last), first.isLowercase, text.dropLast().last?.isLetter == true {
                let start = text.split(separator: " ").last ?? ""
                let end = line.split(separator: " ", maxSplits: 1).first ?? ""
                if !keepsHyphen(start, end) { text.removeLast() }
            } else if !Self.runsOn(last, first), !"-\u{2010}–".contains(last) || text.dropLast().last == " " {
                text += " "
            }
            text += line
        }
        return text.replacing("\u{AD}", with: "")
    }

    /// Whether the hyphen between two pieces is the word's own: the document writes it so elsewhere, or has both pieces
    /// as words and the whole not.
    private func keepsHyphen(_ start: Substring, _ end: Substring) -> Bool {
        if words.contains(Self.plain(start + end)) { return true }
        if words.contains(Self.plain(start.dropLast() + end)) { return false }
        return words.contains(Self.plain(start.dropLast())) && words.contains(Self.plain(end))
    }

    /// Whether two characters of scripts without spaces stand next to each other.
    private static func runsOn(_ one: Character, _ other: Character) -> Bool {
        isUnspaced(one) && isUnspaced(other)
    }

    private static func isUnspaced(_ character: Character) -> Bool {
        switch character.unicodeScalars.first?.value ?? 0 {
        case 0x0E00...0x0EFF, 0x2E80...0x30FF, 0x3400...0x9FFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
