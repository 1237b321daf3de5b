import ClaimModel
import JSONData

/// One cell of a list: what people read, what programs read, and what it is sorted by.
struct ListCell {
    /// The text in tables and CSV.
    let text: String
    /// The text in tables, where that differs from CSV.
    var shown: String?
    /// The value in JSON; nil leaves the member out.
    let json: JSONValue?
    /// The number that it is sorted by; nil where it is sorted as text.
    var number: Double?

    static func text(_ text: String?) -> ListCell {
        ListCell(text: text ?? "", json: text.map(JSONValue.string))
    }

    /// A text that tables show in another form.
    static func text(_ text: String, shown: String) -> ListCell {
        ListCell(text: text, shown: shown, json: .string(text))
    }

    static func integer(_ number: Int?) -> ListCell {
        ListCell(
            text: number.map { String($0) } ?? "",
            json: number.map(JSONValue.integer),
            number: number.map { Double($0) } ?? -.infinity
        )
    }

    static func number(_ number: Double?) -> ListCell {
        ListCell(
            text: number.map { "\($0)" } ?? "",
            json: number.map { .number($0) },
            number: number ?? -.infinity
        )
    }

    static func strings(_ texts: [String], separator: String = " ") -> ListCell {
        ListCell(text: texts.joined(separator: separator), json: .strings(texts))
    }

    static func json(_ text: String, _ json: JSONValue?) -> ListCell { ListCell(text: text, json: json) }
}

/// A field of the rows of a list: a column of its table and of its CSV, and a member of its JSON.
struct ListField<Row> {
    /// Where a field is shown.
    enum Form { case table, csv, json }

    /// How a column gets its width.
    enum Width {
        /// As wide as its contents.
        case contents
        /// As wide as its contents where there is room, and less where there is not.
        case name
        /// What is left; on a narrow terminal a line of its own.
        case words
    }

    /// The name of the column, by which it is chosen and sorted.
    let name: String
    /// The path of the member in JSON, `.` between its parts; `*` puts all members of an object in.
    let member: String
    let width: Width
    let isNumber: Bool
    let forms: Set<Form>
    let style: (@Sendable (String) -> Style?)?
    let cell: (Row) -> ListCell

    init(
        _ name: String,
        member: String? = nil,
        width: Width = .contents,
        isNumber: Bool = false,
        in forms: Set<Form> = [.table, .csv, .json],
        style: (@Sendable (String) -> Style?)? = nil,
        _ cell: @escaping (Row) -> ListCell
    ) {
        self.name = name
        self.member = member ?? name
        self.width = width
        self.isNumber = isNumber
        self.forms = forms
        self.style = style
        self.cell = cell
    }
}

/// A type whose values are the rows of a list.
protocol ListRow {
    /// The fields, in the order of the columns.
    static var fields: [ListField<Self>] { get }
}

extension ListRow {
    /// The row as a JSON object.
    var json: JSONObject {
        var object = JSONObject()
        for field in Self.fields where field.forms.contains(.json) {
            guard let value = field.cell(self).json else { continue }
            object.set(value, at: field.member.split(separator: ".").map(String.init)[...])
        }
        return object
    }
}

extension JSONObject {
    fileprivate mutating func set(_ value: JSONValue, at path: ArraySlice<String>) {
        guard let key = path.first else { return }
        if key == "*", let spliced = value.object {
            for member in spliced.members { self[member.key] = member.value }
            return
        }
        guard path.count > 1 else {
            self[key] = value
            return
        }
        var inner = self[key]?.object ?? JSONObject()
        inner.set(value, at: path.dropFirst())
        self[key] = .object(inner)
    }
}
