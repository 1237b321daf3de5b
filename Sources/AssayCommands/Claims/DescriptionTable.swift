import ArgumentParser
import ClaimModel

/// Corrections of documents from a CSV table (RFC 4180).
enum DescriptionTable {
    /// The cell that says that nothing is known.
    static let clearing = "-"

    /// The corrections that a table makes, in the order of its rows.
    static func read(
        _ text: String,
        named name: String
    ) throws -> [(document: String, change: DescriptionChange)] {
        try rows(text, named: name, key: "document").map { ($0.key, $0.change) }
    }

    /// What people call fields in tables of their own.
    private static let otherNames: [String: DescriptionField] = [
        "author": .creators, "authors": .creators, "address": .url, "date": .published,
    ]

    /// The rows that say something, each with the line on which it begins.
    ///
    /// - Parameter key: The column that names what a row is about.
    static func rows(
        _ text: String,
        named name: String,
        key: String
    ) throws -> [(line: Int, key: String, change: DescriptionChange)] {
        let rows = try CSVReading.rows(of: text, named: name)
        guard let header = rows.first else { throw ValidationError("\(name) is empty") }
        let names = header.cells.map { $0.trimmingSpaces.lowercased() }
        guard let document = names.firstIndex(of: key) else {
            throw ValidationError("\(name) has no column '\(key)'")
        }
        let fields = try names.map { column -> DescriptionField? in
            if column == key { return nil }
            guard let field = DescriptionField(rawValue: column) ?? otherNames[column] else {
                let known = DescriptionField.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("\(name) has a column '\(column)'; known are \(key), \(known)")
            }
            return field
        }
        if let twice = Dictionary(grouping: fields.compactMap(\.self), by: \.self).first(where: {
            $1.count > 1
        }) {
            throw ValidationError("\(name) has two columns for '\(twice.key.rawValue)'")
        }
        var corrections: [(line: Int, key: String, change: DescriptionChange)] = []
        for row in rows.dropFirst() {
            guard row.cells.count == names.count else {
                throw ValidationError(
                    "\(name):\(row.line): it has \(row.cells.count) cells, the first row \(names.count)"
                )
            }
            let cells = zip(fields, row.cells).compactMap { field, cell in
                cell.trimmingSpaces.isEmpty ? nil : field.map { ($0, cell.trimmingSpaces) }
            }
            do {
                corrections.append((row.line, row.cells[document].trimmingSpaces, try change(cells)))
            } catch let error as ValidationError {
                throw ValidationError("\(name):\(row.line): \(error.message)")
            }
        }
        return corrections.filter { !$0.change.fields.isEmpty }
    }

    /// The change that some fields' new values make.
    static func change(_ cells: [(DescriptionField, String)]) throws -> DescriptionChange {
        var change = DescriptionChange()
        for (field, text) in cells {
            if text == clearing {
                change.cleared.insert(field)
                continue
            }
            switch field {
            case .title: change.values.title = text
            case .publisher: change.values.publisher = text
            case .url: change.values.url = text
            case .language: change.values.language = text
            case .edition: change.values.edition = text
            case .creators:
                change.values.creators = text.split(separator: ";").map {
                    Creator(name: String($0).trimmingSpaces)
                }
                .filter { !$0.name.isEmpty }
            case .published, .retrieved:
                guard let date = CalendarDate(text) else {
                    throw ValidationError("'\(text)' is no date: 2021, 2021-10 or 2021-10-31")
                }
                if field == .published {
                    change.values.published = date
                } else {
                    change.values.retrieved = date
                }
            }
        }
        return change
    }
}

/// Reads CSV (RFC 4180): cells in double quotes may hold commas, line feeds and doubled quotes.
enum CSVReading {
    /// A row with the line on which it begins, counted from 1.
    struct Row {
        let line: Int
        let cells: [String]
    }

    static func rows(of text: String, named name: String) throws -> [Row] {
        var rows: [Row] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var line = 1
        var start = 1
        var isQuoted = false
        var wasQuoted = false
        func endCell() {
            cells.append(String(decoding: cell, as: UTF8.self))
            cell = []
            wasQuoted = false
        }
        func endRow() {
            endCell()
            if cells != [""] { rows.append(Row(line: start, cells: cells)) }
            cells = []
        }
        let bytes = Array(text.utf8)
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if index < bytes.count, bytes[index] == byte {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                    wasQuoted = true
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\"") where cell.isEmpty && !wasQuoted: isQuoted = true
            case UInt8(ascii: ","): endCell()
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"):
                endRow()
                start = line
            default: cell.append(byte)
            }
        }
        if isQuoted { throw ValidationError("\(name):\(start): a quotation mark is not closed") }
        if !cell.isEmpty || !cells.isEmpty || wasQuoted { endRow() }
        return rows
    }
}
