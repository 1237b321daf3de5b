import ClaimModel

/// A table for people: columns side by side. Where a terminal is too narrow for its texts, they stand in lines of their
/// own below the rest of their row.
struct Table {
    private struct Column {
        let title: String
        let isNumber: Bool
        let isShrinkable: Bool
        let style: (@Sendable (String) -> Style?)?
        /// The cells as they are shown: control characters as escapes, on one line.
        let cells: [String]
        /// The cells as the style knows them.
        let raw: [String]
        var width: Int

        var natural: Int { max(title.columns, cells.lazy.map(\.columns).max() ?? 0) }
    }

    private let columns: [Column]
    private let words: [Column]
    private let count: Int

    /// The narrowest that a column of words is worth having beside the others.
    private static let narrowestWords = 40
    /// The narrowest that a name is cut to.
    private static let narrowestName = 12
    /// How many lines a text in lines of its own takes at most.
    private static let mostLines = 2

    init<Row>(_ rows: [Row], _ fields: [ListField<Row>]) {
        let all = fields.map { field in
            let raw = rows.map { row in
                let cell = field.cell(row)
                return cell.shown ?? cell.text
            }
            let cells = raw.map { text in
                VisibleText.escaping(text.split(whereSeparator: \.isNewline).joined(separator: " "))
            }
            return Column(
                title: field.name,
                isNumber: field.isNumber,
                isShrinkable: field.width == .name,
                style: field.style,
                cells: cells,
                raw: raw,
                width: 0
            )
        }
        columns = zip(all, fields).filter { $0.1.width != .words }.map(\.0)
        words = zip(all, fields).filter { $0.1.width == .words }.map(\.0)
        count = rows.count
    }

    /// The table as text, for a terminal of this width, or for a file when nil.
    func rendered(width: Int?) -> String {
        var columns = columns
        for index in columns.indices { columns[index].width = columns[index].natural }
        guard let width else { return lines(columns + natural(words), limit: nil) }
        let taken = columns.reduce(0) { $0 + $1.width + 2 }
        let wanted = words.reduce(0) { $0 + $1.natural + 2 }
        if words.isEmpty || taken + wanted - 2 <= width {
            return lines(fitted(columns + natural(words), width), limit: width)
        }
        if words.count == 1, width - taken >= Self.narrowestWords {
            var last = words[0]
            last.width = width - taken
            return lines(columns + [last], limit: width)
        }
        return below(fitted(columns, width), width)
    }

    private func natural(_ columns: [Column]) -> [Column] {
        columns.map { column in
            var column = column
            column.width = column.natural
            return column
        }
    }

    /// Narrows the widest names until the columns fit.
    private func fitted(_ columns: [Column], _ width: Int) -> [Column] {
        var columns = columns
        while columns.reduce(-2, { $0 + $1.width + 2 }) > width {
            let shrinkable = columns.indices.filter {
                columns[$0].isShrinkable && columns[$0].width > Self.narrowestName
            }
            guard let widest = shrinkable.max(by: { columns[$0].width < columns[$1].width }) else { break }
            columns[widest].width -= 1
        }
        return columns
    }

    private func lines(_ columns: [Column], limit: Int?) -> String {
        var text = header(columns)
        for row in 0..<count { text += line(row, columns, limit != nil) + "\n" }
        return text
    }

    /// Texts in lines of their own, below the rest of their row.
    private func below(_ columns: [Column], _ width: Int) -> String {
        var text = header(columns)
        for row in 0..<count {
            text += line(row, columns, true) + "\n"
            for column in words where !column.cells[row].isEmpty {
                for line in column.cells[row].wrapped(to: max(20, width - 4), lines: Self.mostLines) {
                    text += "    " + (column.style?(column.raw[row])?(line) ?? line) + "\n"
                }
            }
        }
        return text
    }

    private func header(_ columns: [Column]) -> String {
        let parts = columns.enumerated().map { index, column in
            let title = column.title.cut(to: column.width)
            let space = String(repeating: " ", count: max(0, column.width - title.columns))
            if column.isNumber { return space + Style.bold(title) }
            return Style.bold(title) + (index == columns.count - 1 ? "" : space)
        }
        return parts.joined(separator: "  ") + "\n"
    }

    private func line(_ row: Int, _ columns: [Column], _ isCut: Bool) -> String {
        let parts = columns.enumerated().map { index, column in
            let cell = isCut ? column.cells[row].cut(to: column.width) : column.cells[row]
            let shown = column.style?(column.raw[row])?(cell) ?? cell
            let space = String(repeating: " ", count: max(0, column.width - cell.columns))
            if column.isNumber { return space + shown }
            return shown + (index == columns.count - 1 ? "" : space)
        }
        return parts.joined(separator: "  ")
    }
}

extension String {
    /// How many columns the text takes on a terminal.
    var columns: Int { ColumnWidth.of(self) }

    /// The text cut to so many columns, with an ellipsis where something is left out.
    func cut(to width: Int) -> String {
        guard columns > width else { return self }
        var cut = ""
        var taken = 0
        for character in self {
            let columns = ColumnWidth.of(character)
            guard taken + columns < width else { break }
            cut.append(character)
            taken += columns
        }
        return cut + "…"
    }

    /// The text in lines of so many columns, broken between words; where it takes more lines than these, the last ends
    /// with an ellipsis.
    func wrapped(to width: Int, lines limit: Int = .max) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineColumns = 0
        var rest = split(separator: " ", omittingEmptySubsequences: true)[...]
        while let word = rest.first {
            let columns = String(word).columns
            let wanted = lineColumns == 0 ? columns : lineColumns + 1 + columns
            if lineColumns > 0, wanted > width {
                if lines.count + 1 == limit {
                    return lines + [(line + " " + rest.joined(separator: " ")).cut(to: width)]
                }
                lines.append(line)
                (line, lineColumns) = ("", 0)
                continue
            }
            if columns > width {
                // A word that is longer than a line is cut into lines.
                let (head, tail) = word.broken(at: width)
                lines.append(String(head))
                if lines.count == limit { return Array(lines.dropLast()) + [String(word).cut(to: width)] }
                rest = ([tail] + rest.dropFirst())[...]
                continue
            }
            line += lineColumns == 0 ? String(word) : " \(word)"
            lineColumns = wanted
            rest = rest.dropFirst()
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

extension Substring {
    /// The beginning that fits into so many columns, at least a character, and what follows it.
    fileprivate func broken(at width: Int) -> (Substring, Substring) {
        var taken = 0
        for index in indices {
            taken += ColumnWidth.of(self[index])
            if taken > width, index > startIndex { return (self[..<index], self[index...]) }
        }
        return (self, self[endIndex...])
    }
}
