import ClaimModel
import TextReading

/// The rows of a table as sentences: each cell with the row's name, its column's name and time, and the unit that the
/// column, the table's first cell or the title gives.
struct TableText {
    let text: String
    /// What the first cell names: the kind of the rows, to look words up in.
    let surroundings: String

    /// Where the passage's own rows stand in the text; the others tell ranks, sums and what came before.
    let ownBytes: [Range<Int>]

    /// The most rows of one table that are read.
    static let maximumRows = 40

    init?(_ passage: JudgedPassage) {
        let own = passage.text.split(separator: "\n").map(String.init)
        let rows = own.count > 1 ? own : passage.tableRows.isEmpty ? own : passage.tableRows
        // The row that names the columns states nothing of the rows below it.
        if own.count == 1, rows.count > 1, own[0] == rows[0] { return nil }
        let table = TableRows(Array(rows.prefix(Self.maximumRows)))
        guard table.rows.contains(where: { $0.count > 1 }) else { return nil }
        let heads = table.heads.map(ColumnHead.init)
        let corner = heads.first
        // "Year" over the rows is no unit of the cells.
        let isOfTimes = ["year", "month", "day", "week", "quarter", "season"].contains {
            corner?.unit?.hasPrefix($0) ?? false
        }
        let general = isOfTimes ? nil : corner?.unit
        let titled = ColumnHead(passage.documentTitle ?? "").unit
        let timeColumn = table.timeColumn
        var text = ""
        var ownBytes: [Range<Int>] = []
        for (cells, line) in zip(table.rows, table.lines) where cells.count > 1 {
            // What follows a comma in a row's name is said of it, and is not what is counted.
            let label = cells[0].split(separator: ",").first.map { Self.trimmed($0) } ?? cells[0]
            let aside = cells[0].split(separator: ",").dropFirst().joined(separator: ",")
            let rowTime = timeColumn.flatMap { $0 < cells.count ? cells[$0] : nil }
            let start = text.utf8.count
            for (column, cell) in cells.enumerated().dropFirst() where !cell.isEmpty && column != timeColumn {
                let head = column < heads.count ? heads[column] : ColumnHead("")
                let name = Self.name(label, head, corner, rowTime)
                let measured = Self.measured(cell, head.unit ?? general ?? titled)
                // A full stop keeps a cell's number from the next row's name.
                if !text.isEmpty { text += ".\n" }
                text += "\(name): \(measured)"
                if !aside.isEmpty { text += " (\(Self.trimmed(aside[...])))" }
            }
            if own.contains(line), text.utf8.count > start { ownBytes.append(start..<text.utf8.count) }
        }
        guard !text.isEmpty else { return nil }
        self.text = text
        self.ownBytes = ownBytes
        surroundings = table.heads.first ?? ""
    }

    /// What a cell is of: "2023" over a column is a date; over rows of years the first cell is one; a year in the table's
    /// first cell is that of cells without their own.
    private static func name(_ label: String, _ head: ColumnHead, _ corner: ColumnHead?, _ rowTime: String?)
        -> String
    {
        let time = head.time ?? rowTime ?? (TableRows.isTime(label) ? nil : corner?.time)
        let when = time.map { " \(Self.joined($0))" } ?? ""
        if TableRows.isTime(label) {
            return head.words.isEmpty ? label : "\(head.words) \(Self.joined(label))"
        }
        return head.words.isEmpty ? label + when : "\(label) | \(head.words)\(when)"
    }

    /// "in 2023", "from November 2022 to February 2023".
    private static func joined(_ time: String) -> String {
        time.contains(" to ") && !time.hasPrefix("from") ? "from \(time)" : "in \(time)"
    }

    /// A bare number with the unit of its column.
    private static func measured(_ cell: String, _ unit: String?) -> String {
        guard let unit, cell.contains(where: \.isNumber), !cell.contains("%") else { return cell }
        let isNumber = cell.allSatisfy { $0.isNumber || ".,+−- ".contains($0) }
        return isNumber || isScaled(cell) && !isScaled("7 " + unit) ? cell + " " + unit : cell
    }

    /// "6 million", and no more.
    private static func isScaled(_ cell: String) -> Bool {
        let read = quantities(in: cell)
        guard let only = read.first, read.count == 1 else { return false }
        return only.measure == .bare && only.scale > 1 && only.bytes.count == cell.utf8.count
    }

    static func isYear(_ text: String) -> Bool {
        text.count == 4 && Int(text).map { $0 > 1000 && $0 < 2200 } ?? false
    }

    static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
        return String(start[...last])
    }
}

/// What a column's name says: what is counted, when, and in what.
private struct ColumnHead {
    let words: String
    /// A year, as it is written.
    let time: String?
    /// "billion crowns", "percent".
    let unit: String?

    /// "Harvest, 2024 (tonnes)", "Debt, million", "2023", "… in billion crowns".
    init(_ text: String) {
        var rest = text
        var unit: String?
        if let open = rest.lastIndex(of: "("), let close = rest.lastIndex(of: ")"), open < close {
            let inner = String(rest[rest.index(after: open)..<close])
            // What "(m)" means is not known, and it is no word of what is counted.
            let found = Self.unit(inner) ?? Self.things(inner)
            if found != nil || inner.count < 3 {
                unit = found
                rest = String(rest[..<open]) + String(rest[rest.index(after: close)...])
            }
        }
        if unit == nil { unit = Self.stated(in: rest) }
        if let stated = unit, let place = rest.range(ofWords: stated) { rest.removeSubrange(place) }
        let parts = rest.split { $0 == " " || $0 == "," }.map(String.init)
        let years = parts.filter(TableText.isYear)
        // "March", "Q1 2024": nothing but a date.
        if unit == nil, (1...2).contains(parts.count), !parts.allSatisfy(TableText.isYear),
            parts.allSatisfy(Self.isDateWord)
        {
            (words, time, self.unit) = ("", text, nil)
            return
        }
        let only = years.count == 1 ? years[0] : nil
        time = only
        words = parts.filter { $0 != only }.joined(separator: " ").trimmedWord(["in", "for", "of", "(", ")"])
        self.unit = unit
    }

    /// A unit that a name ends with, after a comma, a colon or "in"; or a name that is nothing else: "Million dollars".
    private static func stated(in text: String) -> String? {
        let words = text.split(separator: " ").map(String.init)
        if let whole = unit(text), words.count <= 3, !words.allSatisfy(TableText.isYear) { return whole }
        for (index, word) in words.enumerated() where index + 1 < words.count {
            guard word.hasSuffix(",") || word.hasSuffix(":") || word == "in" else { continue }
            let tail = words[(index + 1)...].prefix(3).joined(separator: " ")
            if let found = unit(tail) { return found }
        }
        return nil
    }

    /// What is counted, in brackets: "(crowns)", "(live births)".
    private static func things(_ words: String) -> String? {
        let parts = words.split(separator: " ")
        guard (1...2).contains(parts.count), let last = parts.last, last.hasSuffix("s"), last.count > 3,
            words.allSatisfy({ $0.isLetter || $0 == " " })
        else { return nil }
        return words.lowercased()
    }

    /// A month, a quarter, a year: words that only date.
    private static func isDateWord(_ word: String) -> Bool {
        TableText.isYear(word)
            || dates(in: word + " 2020", relativeTo: nil, limit: 1).first?.bytes.lowerBound == 0
    }

    /// The words where they are a unit or a scale; a single letter ("m") may be metres or millions, and is neither.
    private static func unit(_ words: String) -> String? {
        let tail = words.filter { $0 != ")" && $0 != "(" }
        guard tail.count > 1 || tail == "%" else { return nil }
        let read = quantities(in: "7 " + tail.lowercased())
        guard let only = read.first, read.count == 1 else { return nil }
        switch only.measure {
        case .money, .amount, .percent, .points: return Self.singular(tail.lowercased())
        default: return only.scale > 1 ? Self.singular(tail.lowercased()) : nil
        }
    }

    /// "Passengers (millions)": each number is so many million, and not several millions.
    private static func singular(_ words: String) -> String {
        words.split(separator: " ").map { word in
            ["thousands", "millions", "billions", "trillions"].contains(word)
                ? String(word.dropLast()) : String(word)
        }.joined(separator: " ")
    }
}

extension String {
    /// Where a run of words stands, capitals apart.
    fileprivate func range(ofWords words: String) -> Range<String.Index>? {
        let (mine, wanted) = (Array(lowercased()), Array(words))
        guard mine.count == count, !wanted.isEmpty, wanted.count <= mine.count else { return nil }
        for start in 0...(mine.count - wanted.count)
        where mine[start..<(start + wanted.count)].elementsEqual(wanted) {
            return index(startIndex, offsetBy: start)..<index(startIndex, offsetBy: start + wanted.count)
        }
        return nil
    }

    /// Without such words at its end.
    fileprivate func trimmedWord(_ last: Set<String>) -> String {
        var words = split(separator: " ").map(String.init)
        while let word = words.last, last.contains(word.lowercased()) { words.removeLast() }
        return words.joined(separator: " ")
    }
}
