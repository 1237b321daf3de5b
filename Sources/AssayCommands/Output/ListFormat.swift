import ArgumentParser
import ClaimModel
import JSONData

/// The forms that a list can have.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case table
    /// For programs: an array of objects.
    case json
    /// For spreadsheets.
    case csv
}

/// How a list is shown.
struct ListFormOptions: ParsableArguments {
    @Option(help: "The list's form; a table unless given.")
    var format: ListFormat?

    @Flag(help: "The same as --format json.")
    var json = false

    @Option(help: ArgumentHelp("Sort by this column.", valueName: "column"))
    var sort: String?

    @Flag(help: "Turn the order round.")
    var reverse = false

    @Option(help: ArgumentHelp("Show these columns, separated by commas.", valueName: "columns"))
    var columns: String?

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func validate() throws {
        if json, let format, format != .json { throw ValidationError("give --json or --format, not both") }
    }

    /// Writes rows to standard output. Where there are none, that is said on standard error, so that scripts see an
    /// empty list.
    ///
    /// - Parameters:
    ///   - limit: How many rows are shown at most.
    ///   - keepsLast: Whether those are the last ones, where no other order is asked for, and not the first.
    func write<Row: ListRow>(_ rows: [Row], none: String, limit: Int? = nil, keepsLast: Bool = false) throws {
        if rows.isEmpty { Terminal.standardError.write(none + "\n") }
        let fields = Row.fields
        let shown = try chosen(fields)
        var rows = rows
        if let sort { rows = try sorted(rows, by: field(sort, fields)) }
        if reverse { rows.reverse() }
        let left = rows.count - (limit ?? rows.count)
        if let limit {
            rows = Array(keepsLast && sort == nil && !reverse ? rows.suffix(limit) : rows.prefix(limit))
        }
        switch try form {
        case .table:
            guard !rows.isEmpty else { break }
            let table = Table(rows, shown ?? fields.filter { $0.forms.contains(.table) })
            Terminal.standardOutput.page(table.rendered(width: Terminal.standardOutput.width))
        case .json:
            let objects = rows.map { row in JSONValue.object(shown.map { row.json(of: $0) } ?? row.json) }
            Terminal.standardOutput.write(CanonicalJSON.readable(.array(objects)))
        case .csv:
            let columns = shown ?? fields.filter { $0.forms.contains(.csv) }
            let cells = rows.map { row in columns.map { $0.cell(row).text } }
            let csv = CSV(header: columns.map(\.name), rows: cells, isRaw: raw)
            Terminal.standardOutput.write(csv.rendered())
        }
        if left > 0 {
            let which = keepsLast && sort == nil && !reverse ? "\(left) earlier" : "\(left) more"
            Terminal.standardError.write("\(which); --limit shows them\n")
        }
    }

    private var form: ListFormat {
        get throws {
            if json { return .json }
            return try format ?? UserSettings.current().format ?? .table
        }
    }

    private func chosen<Row>(_ fields: [ListField<Row>]) throws -> [ListField<Row>]? {
        guard let columns else { return nil }
        let names = columns.split(separator: ",").map { String($0).trimmingSpaces }
        if names.isEmpty { throw ValidationError("--columns names no column") }
        return try names.map { try field($0, fields) }
    }

    private func field<Row>(_ name: String, _ fields: [ListField<Row>]) throws -> ListField<Row> {
        let known = fields.filter { $0.member != "*" }
        guard let field = known.first(where: { $0.name == name.lowercased() }) else {
            let names = known.map(\.name).joined(separator: ", ")
            throw ValidationError("no column is called '\(name)'; there are \(names)")
        }
        return field
    }

    private func sorted<Row>(_ rows: [Row], by field: ListField<Row>) -> [Row] {
        let keyed = rows.enumerated().map {
            (place: $0.offset, cell: field.cell($0.element), row: $0.element)
        }
        // Equal rows keep their order.
        return keyed.sorted { left, right in
            if let one = left.cell.number, let two = right.cell.number, one != two { return one < two }
            let (one, two) = (left.cell.text.lowercased(), right.cell.text.lowercased())
            return left.cell.number == nil && one != two ? one < two : left.place < right.place
        }.map(\.row)
    }
}

extension ListRow {
    /// The row as a JSON object of some of its fields.
    fileprivate func json(of fields: [ListField<Self>]) -> JSONObject {
        var object = JSONObject()
        for field in fields { object[field.name] = field.cell(self).json ?? .null }
        return object
    }
}

/// How a list is shown, and how much of it.
struct ListOptions: ParsableArguments {
    @OptionGroup var form: ListFormOptions

    @Option(help: ArgumentHelp("Show so many rows at most.", valueName: "count"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit should be 1 or more") }
    }

    /// Writes rows to standard output.
    ///
    /// - Parameter keepsLast: Whether a limit keeps the last rows and not the first.
    func write<Row: ListRow>(_ rows: [Row], none: String, keepsLast: Bool = false) throws {
        try form.write(rows, none: none, limit: limit, keepsLast: keepsLast)
    }
}
