import ClaimModel

/// A table for people: columns side by side, as wide as their contents, the last one cut to the terminal.
struct Table {
    /// How a column is set.
    struct Column {
        let title: String
        var isNumber = false
        /// The column's style, given the cell's text.
        var style: (@Sendable (String) -> Style?)?

        init(_ title: String, isNumber: Bool = false, style: (@Sendable (String) -> Style?)? = nil) {
            self.title = title
            self.isNumber = isNumber
            self.style = style
        }
    }

    let columns: [Column]
    let rows: [[String]]

    /// The table as text. Control characters in cells are shown as escapes.
    func rendered(width: Int?) -> String {
        let rows = rows.map { $0.map(VisibleText.escaping) }
        var widths = columns.map { $0.title.columns }
        for row in rows {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.columns) }
        }
        let last = columns.count - 1
        if let width {
            let taken = widths[..<last].reduce(0) { $0 + $1 + 2 }
            widths[last] = max(12, min(widths[last], width - taken))
        }
        var text = line(columns.map(\.title), widths, limit: width != nil) { _, title in Style.bold(title) }
        for row in rows {
            text += line(row, widths, limit: width != nil) { column, cell in
                columns[column].style?(row[column])?(cell) ?? cell
            }
        }
        return text
    }

    private func line(
        _ cells: [String],
        _ widths: [Int],
        limit: Bool,
        style: (Int, String) -> String
    ) -> String {
        var parts: [String] = []
        for (column, cell) in cells.enumerated() {
            let isLast = column == cells.count - 1
            let shown = isLast && limit ? cell.cut(to: widths[column]) : cell
            let space = String(repeating: " ", count: max(0, widths[column] - shown.columns))
            if columns[column].isNumber {
                parts.append(space + style(column, shown))
            } else {
                parts.append(style(column, shown) + (isLast ? "" : space))
            }
        }
        return parts.joined(separator: "  ") + "\n"
    }
}

extension String {
    /// How many columns the text takes on a terminal: two for East Asian wide characters and emoji (UAX 11).
    var columns: Int {
        if utf8.count == unicodeScalars.count { return utf8.count }
        return reduce(0) { $0 + $1.columns }
    }

    /// The text cut to so many columns, with an ellipsis where something is left out.
    func cut(to width: Int) -> String {
        guard columns > width else { return self }
        var cut = ""
        var taken = 0
        for character in self {
            guard taken + character.columns < width else { break }
            cut.append(character)
            taken += character.columns
        }
        return cut + "…"
    }
}

extension Character {
    fileprivate var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
