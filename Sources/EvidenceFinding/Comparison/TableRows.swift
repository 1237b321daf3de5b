import ClaimModel
import TextReading

/// The cells of a table's rows, in their columns.
///
/// A row is either "5,300 | 5,400", or names each cell's column as an imported one does: "Town: Ellery | Inhabitants:
/// 5,400", where cells that are empty are left out.
struct TableRows {
    /// The columns' names; empty where the rows have none.
    let heads: [String]
    /// The cells of each row below the names.
    let rows: [[String]]
    /// The rows as they were given, without that of the names.
    let lines: [String]

    init(_ lines: [String]) {
        let cells = lines.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { TableText.trimmed($0) }
        }
        let first = cells.first ?? []
        let isNamed = cells.count > 1 && !first.dropFirst().contains(where: Self.isAmount)
        let below = Array(cells.dropFirst(isNamed ? 1 : 0))
        let stated = Self.statedHeads(below, after: isNamed ? first : [])
        if let stated {
            heads = stated
            rows = below.map { Self.placed($0, under: stated) }
        } else {
            heads = isNamed ? first : []
            rows = below
        }
        self.lines = Array(lines.dropFirst(isNamed ? 1 : 0))
    }

    /// The column after the first whose cells are all times: that of each row.
    var timeColumn: Int? {
        guard let width = rows.map(\.count).max(), width > 2, !heads.isEmpty else { return nil }
        return (1..<width).first { column in
            let below = rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
            return !below.isEmpty && below.allSatisfy(Self.isTime)
        }
    }

    /// "2023", "May 2024", "November 2022 to February 2023": nothing but a time.
    static func isTime(_ text: String) -> Bool {
        if TableText.isYear(text) { return true }
        guard text.utf8.count < 60 else { return false }
        var rest = Array(text.utf8)
        let found = dates(in: text, relativeTo: nil, limit: 4)
        for date in found.reversed() { rest.removeSubrange(date.bytes) }
        let words = String(decoding: rest, as: UTF8.self).split { $0 == " " || $0 == "-" || $0 == "–" }
        return !found.isEmpty && words.allSatisfy { ["to", "and", "until", "from", "in"].contains($0) }
    }

    /// Whether a cell of the first row gives an amount, so that the row names no columns: no year, no date.
    private static func isAmount(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first, !TableText.isYear(cell) else { return false }
        return ("0"..."9").contains(first) && dates(in: cell, relativeTo: nil, limit: 1).isEmpty
    }

    /// The names that cells state before a colon, in the order of the columns; nil where the rows state none.
    private static func statedHeads(_ rows: [[String]], after first: [String]) -> [String]? {
        var heads = first
        var hasStated = false
        for row in rows where row.count > 1 {
            let stated = row.map { head(of: $0, among: first) }
            // In a table whose columns are not named, each cell but the first must say its own.
            guard !first.isEmpty || stated.dropFirst().allSatisfy({ $0 != nil }) else { return nil }
            for case let name? in stated {
                hasStated = true
                if !heads.contains(name) { heads.append(name) }
            }
        }
        return hasStated ? heads : nil
    }

    /// "Seen within four hours (%)" of "Seen within four hours (%): 76.9".
    private static func head(of cell: String, among first: [String]) -> String? {
        if let known = first.first(where: { !$0.isEmpty && cell.hasPrefix($0 + ": ") }) { return known }
        guard let colon = cell.firstRange(of: ": "), colon.lowerBound > cell.startIndex else { return nil }
        let name = String(cell[..<colon.lowerBound])
        // A name over two rows of names: "2023, Women".
        let isOfTwo = first.isEmpty || first.contains { !$0.isEmpty && name.hasPrefix($0 + ", ") }
        return isOfTwo && name.contains(where: \.isLetter) ? name : nil
    }

    /// The cells of a row in their columns, without the names.
    private static func placed(_ row: [String], under heads: [String]) -> [String] {
        var placed = [String](repeating: "", count: heads.count)
        var next = 0
        for cell in row {
            if let name = heads.first(where: { !$0.isEmpty && cell.hasPrefix($0 + ": ") }),
                let column = heads.firstIndex(of: name)
            {
                placed[column] = String(cell.dropFirst(name.count + 2))
                next = column + 1
            } else {
                if next >= placed.count { placed.append("") }
                placed[next] = cell
                next += 1
            }
        }
        return placed
    }
}
