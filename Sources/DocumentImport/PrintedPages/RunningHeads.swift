/// Tells what stands at the head and foot of pages from the text: the same words at the same height on several pages,
/// and the numbers of the pages.
struct RunningHeads {
    /// How many lines at the head and at the foot of a page are looked at.
    private static let edgeLines = 3
    /// How far two lines may stand apart to be at the same height, in points.
    private static let grain: Float = 4

    private var counts: [String: Int] = [:]
    /// For the places of page numbers: how many pages have a number there that goes along with the page's.
    private var numbers: [String: Int] = [:]
    private let needed: Int
    /// The height of most of the text: what is larger is a heading, though each page has one.
    private let body: Float

    init(_ pages: [PrintedPage], body: Float) {
        self.body = body
        needed = pages.count <= 4 ? 2 : 3
        guard pages.count > 1 else { return }
        for page in pages {
            for index in Self.edges(of: page) {
                let line = page.lines[index]
                for key in Set(Self.keys(line, page.number)) { counts[key, default: 0] += 1 }
                for key in Set(Self.numberKeys(line, page.number)) { numbers[key, default: 0] += 1 }
            }
        }
    }

    /// The page without what stands on others too.
    func removed(from page: PrintedPage) -> PrintedPage {
        let edges = Self.edges(of: page)
        var page = page
        page.lines = page.lines.enumerated().filter { index, line in
            guard edges.contains(index), line.height <= 1.05 * body else { return true }
            return !Self.keys(line, page.number).contains { counts[$0, default: 0] >= needed }
                && !Self.numberKeys(line, page.number).contains { numbers[$0, default: 0] >= needed }
        }.map(\.element)
        return page
    }

    /// The lines that stand highest and lowest.
    private static func edges(of page: PrintedPage) -> Set<Int> {
        let byHeight = page.lines.indices.sorted { page.lines[$0].base < page.lines[$1].base }
        return Set(byHeight.prefix(edgeLines) + byHeight.suffix(edgeLines))
    }

    /// The words of a line with its height, rounded both ways; and with its first and its last number as how far they
    /// are from the page's. A line of figures alone has none of these: it may be a row of a table.
    private static func keys(_ line: PrintedLine, _ page: Int) -> [String] {
        guard line.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return [] }
        var words = [line.text]
        let numbers = line.text.ranges(of: /[0-9]{1,6}/)
        for range in Set([numbers.first, numbers.last].compactMap(\.self)) {
            let offset = (Int(line.text[range]) ?? 0) - page
            words.append(line.text.replacingSubrange(range, with: "#\(offset)"))
        }
        return heights(line).flatMap { height in words.map { "\(height) \($0)" } }
    }

    private static func heights(_ line: PrintedLine) -> [Int] {
        let place = line.base / grain
        return [Int(place.rounded(.down)), Int(place.rounded(.up))]
    }

    /// The place of a page's number, and how far it is from the count of pages.
    private static func numberKeys(_ line: PrintedLine, _ page: Int) -> [String] {
        let pieces = line.text.split { !$0.isNumber && !$0.isLetter }
        guard !pieces.isEmpty, pieces.count <= 4 else { return [] }
        let isOnlyNumber = pieces.allSatisfy { piece in
            Int(piece) != nil
                || ["page", "seite", "p", "s", "of", "von", "sur", "de", "página", "pagina", "strona"]
                    .contains(piece.lowercased())
        }
        let numbers = pieces.compactMap { Int($0) }
        guard isOnlyNumber, let number = numbers.first, number < 100_000, numbers.count <= 2 else {
            return []
        }
        // Of two the other is how many pages there are.
        return heights(line).map { "\($0) \(number - page) \(numbers.dropFirst().first ?? 0)" }
    }
}

extension String {
    /// The text with other characters in the place of some.
    fileprivate func replacingSubrange(_ range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + self[range.upperBound...]
    }
}
