import ClaimModel

/// A paragraph on a page, or the piece of one that stands on it.
struct PrintedParagraph {
    var kind = Passage.Kind.paragraph
    var lines: [PrintedLine]
    /// The lines of other columns and pages in which it goes on.
    var furtherLines: [PrintedLine] = []
    let page: Int
    /// Its number on the page.
    let number: Int
    /// Whether its first line is set in, as that of a paragraph that begins.
    let isIndented: Bool
    /// How far lines reach in its column.
    var right: Float

    var height: Float { lines[0].height }

    /// The text of all of its lines.
    var texts: [String] { (lines + furtherLines).map(\.text) }

    /// Where it stands on its page, as far as that is one column.
    var box: PageBox { lines.dropFirst().reduce(lines[0].box) { $0.joined($1.box) } }

    /// Whether its text goes on: it does not end as a sentence does.
    var isOpen: Bool {
        guard let last = (furtherLines.last ?? lines.last)?.text.last(where: { !"”’\"')]»".contains($0) })
        else { return false }
        return !".!?:;…。！？؟۔".contains(last)
    }

    /// Whether its last line reaches to the end of the column.
    var isFull: Bool {
        (furtherLines.last ?? lines.last).map { $0.box.right > right - 0.06 * (right - $0.box.left) } ?? false
    }

    /// Whether it begins in the middle of a sentence.
    var beginsWithin: Bool {
        lines[0].text.unicodeScalars.first.map {
            $0.properties.isLowercase || ",;)".unicodeScalars.contains($0)
        } ?? false
    }

    /// Takes the piece in which it goes on.
    mutating func take(_ next: PrintedParagraph) {
        furtherLines += next.lines
        right = next.right
    }

    /// Whether its paragraph goes on in another.
    func goesOn(in next: PrintedParagraph) -> Bool {
        guard kind == .paragraph, next.kind == .paragraph, isOpen, !next.isIndented,
            abs(next.height - height) <= 0.1 * height
        else { return false }
        return next.beginsWithin || isFull && !PrintedParagraphs.beginsItem(next.lines[0].text)
    }
}

/// Makes the paragraphs of a page from its lines: by their gaps, their height, and how far they are set in.
struct PrintedParagraphs {
    /// The distance of lines of a height, rounded, in the document.
    let distances: [Int: Float]
    /// The height of most of the document's text.
    let body: Float
    /// Whether gaps or first lines that are set in tell its paragraphs, so that a short line alone does not.
    private var isMarked = false

    init(_ pages: [PrintedPage]) {
        var letters: [Int: Int] = [:]
        var steps: [Int: [Int: Int]] = [:]
        for page in pages {
            for (above, line) in zip([nil] + page.lines.map(Optional.some), page.lines) {
                letters[Self.rounded(line.height), default: 0] += line.text.utf8.count
                guard let above, above.block == line.block, line.base > above.base + line.height * 0.4 else {
                    continue
                }
                steps[Self.rounded(line.height), default: [:]][
                    Int((line.base - above.base) * 4),
                    default: 0
                ] += 1
            }
        }
        let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        body = Float(most) / 4
        distances = steps.compactMapValues { counts in
            counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Float($0.key) / 4 }
        }
        var count = 0
        for page in pages {
            for (above, line) in zip(page.lines, page.lines.dropFirst())
            where abs(line.height - body) < 0.05 * body && abs(above.height - body) < 0.05 * body {
                guard isOneColumn(line, above) else { continue }
                let isFar = line.base - above.base > 1.2 * distance(line)
                if isFar || isSetIn(line, against: above) { count += 1 }
            }
        }
        isMarked = count > max(2, pages.count / 2)
    }

    /// How far lines of this height stand from each other.
    private func distance(_ line: PrintedLine) -> Float {
        max(distances[Self.rounded(line.height)] ?? 1.3 * line.height, line.height)
    }

    private static func rounded(_ height: Float) -> Int { Int((height * 4).rounded()) }

    /// The paragraphs in the order of the lines.
    ///
    /// - Parameter lines: What tables left of the page.
    func paragraphs(_ lines: [PrintedLine], page: Int, firstNumber: Int) -> [PrintedParagraph] {
        let rows = Self.joinedRows(lines)
        var reach: [Int: Float] = [:]
        for line in rows {
            let column = Int(line.box.left / 24)
            for near in column - 1...column + 1 { reach[near] = max(reach[near] ?? 0, line.box.right) }
        }
        var found: [PrintedParagraph] = []
        for (index, line) in rows.enumerated() {
            let right = reach[Int(line.box.left / 24)] ?? line.box.right
            let next = index + 1 < rows.count ? rows[index + 1] : nil
            if let last = found.last, let above = last.lines.last,
                !begins(line, below: above, right: last.right, next: next, isFirst: last.lines.count == 1)
            {
                found[found.count - 1].lines.append(line)
                continue
            }
            let isIndented = next.map { isSetIn(line, against: $0) } ?? false
            found.append(
                PrintedParagraph(
                    lines: [line],
                    page: page,
                    number: firstNumber + found.count,
                    isIndented: isIndented,
                    right: right
                )
            )
        }
        return kinds(found)
    }

    /// Joins the pieces of a line that wide gaps part.
    private static func joinedRows(_ lines: [PrintedLine]) -> [PrintedLine] {
        var rows: [PrintedLine] = []
        for line in lines {
            guard let last = rows.last, last.block == line.block,
                abs(last.base - line.base) < line.height * 0.4,
                line.box.left >= last.box.right
            else {
                rows.append(line)
                continue
            }
            rows[rows.count - 1].text += " " + line.text
            rows[rows.count - 1].box = last.box.joined(line.box)
        }
        return rows
    }

    /// Whether a line begins a paragraph.
    private func begins(
        _ line: PrintedLine,
        below above: PrintedLine,
        right: Float,
        next: PrintedLine?,
        isFirst: Bool
    ) -> Bool {
        let height = max(line.height, above.height)
        guard abs(line.height - above.height) <= 0.1 * height, line.box.isAbove(above.box),
            line.base > above.base + 0.3 * height
        else { return true }
        if line.base - above.base > 1.2 * distance(line) { return true }
        let endsSentence = above.text.last { !"”’\"')]»".contains($0) }.map { ".!?:;…".contains($0) } ?? true
        let isShort = above.box.right < right - 0.25 * (right - above.box.left)
        if line.hasRaisedBeginning, line.height < 0.95 * body { return true }
        if Self.beginsItem(line.text), endsSentence || isShort { return true }
        // The further lines of an item hang below its text.
        if isSetIn(line, against: above), !Self.beginsItem(above.text),
            next.map({ !isOneColumn($0, line) || isSetIn(line, against: $0) }) ?? true,
            line.height < 1.15 * body
        {
            return true
        }
        guard !isMarked, isShort, endsSentence, line.height < 1.15 * body else { return false }
        return !(line.text.unicodeScalars.first?.properties.isLowercase ?? false)
    }

    private func isOneColumn(_ one: PrintedLine, _ other: PrintedLine) -> Bool {
        one.base > other.base && one.box.isAbove(other.box)
    }

    private func isSetIn(_ line: PrintedLine, against other: PrintedLine) -> Bool {
        let shift = line.box.left - other.box.left
        return shift > 0.5 * line.height && shift < 6 * line.height
    }

    /// Whether a text begins as an item of a list does.
    static func beginsItem(_ text: String) -> Bool {
        guard let word = text.split(separator: " ", maxSplits: 1).first, word.count <= 5 else { return false }
        if word.count == 1, let mark = word.first, "•◦▪‣·*■●○–—-".contains(mark) { return true }
        guard let last = word.last, ".)".contains(last) else { return false }
        let inner = word.dropLast().drop { $0 == "(" }
        // What is longer is a year.
        return !inner.isEmpty
            && (inner.count <= 3 && inner.allSatisfy(\.isNumber)
                || inner.count == 1 && inner.allSatisfy(\.isLetter))
    }

    // MARK: - Kinds

    private func kinds(_ paragraphs: [PrintedParagraph]) -> [PrintedParagraph] {
        var paragraphs = paragraphs
        for index in paragraphs.indices {
            let paragraph = paragraphs[index]
            if paragraph.height >= 1.12 * body, paragraph.lines.count <= 4 {
                paragraphs[index].kind = .heading
            } else if Self.isCaption(paragraph.lines[0].text), paragraph.lines.count <= 5,
                paragraph.height <= 1.02 * body
            {
                paragraphs[index].kind = .caption
            }
        }
        // Small print below all of the text is notes, where the first begins as one.
        let lowest = paragraphs.filter { $0.height > 0.94 * body }.map(\.box.bottom).max() ?? 0
        var isInNotes = false
        for index in paragraphs.indices where paragraphs[index].kind == .paragraph {
            let paragraph = paragraphs[index]
            let isBelow = paragraph.height <= 0.94 * body && paragraph.box.top > lowest - 1
            isInNotes = isBelow && (isInNotes || Self.isNote(paragraph.lines[0]))
            if isInNotes { paragraphs[index].kind = .footnote }
        }
        return paragraphs
    }

    private static func isNote(_ line: PrintedLine) -> Bool {
        if line.hasRaisedBeginning { return true }
        let mark = line.text.prefix { $0.isNumber || "*†‡§[]().".contains($0) }
        return !mark.isEmpty && mark.count <= 5
    }

    private static func isCaption(_ text: String) -> Bool {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count > 1, let number = words[1].first, number.isNumber else { return false }
        return [
            "figure", "fig.", "table", "tab.", "abbildung", "abb.", "tabelle", "tableau", "graphique",
            "gráfico",
            "tabla", "chart", "box", "map", "figura", "tabella", "tabela", "rysunek", "рис.", "таблица",
        ]
        .contains(words[0].lowercased())
    }
}
