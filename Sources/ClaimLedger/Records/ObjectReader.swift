import ClaimModel
import JSONData

/// Why a record's JSON has not the shape that its kind wants.
struct ShapeError: Error, Hashable {
    /// The member that is missing or wrong, for instance `body.claim.about`.
    let path: String
    /// What it should have been.
    let expected: String
}

/// Reads the members of a JSON object, and names the member where something is wrong.
struct ObjectReader {
    let object: JSONObject
    private let path: MemberPath

    init(_ object: JSONObject, path: String) { self.init(object, path: .root(path)) }

    private init(_ object: JSONObject, path: MemberPath) {
        self.object = object
        self.path = path
    }

    func fail(_ key: String, _ expected: String) -> ShapeError {
        ShapeError(path: MemberPath.member(path, key).description, expected: expected)
    }

    func string(_ key: String) throws(ShapeError) -> String {
        guard let value = object[key]?.string, !value.isEmpty else {
            throw fail(key, "a text that is not empty")
        }
        return value
    }

    func optionalString(_ key: String) throws(ShapeError) -> String? {
        object[key] == nil ? nil : try string(key)
    }

    func integer(_ key: String) throws(ShapeError) -> Int {
        guard let value = object[key]?.integer, value >= 0 else { throw fail(key, "a whole number from 0") }
        return value
    }

    /// A member whose text is read by a failable initialiser of its type.
    func parsed<Value>(
        _ key: String,
        _ expected: @autoclosure () -> String,
        _ parse: (String) -> Value?
    ) throws(ShapeError) -> Value {
        guard let text = object[key]?.string, let value = parse(text) else { throw fail(key, expected()) }
        return value
    }

    func optional<Value>(
        _ key: String,
        _ expected: String,
        _ parse: (String) -> Value?
    ) throws(ShapeError) -> Value? {
        object[key] == nil ? nil : try parsed(key, expected, parse)
    }

    func recordID(_ key: String) throws(ShapeError) -> RecordID {
        try parsed(key, "a record's id, 64 hexadecimal digits", RecordID.init(hex:))
    }

    func digest(_ key: String) throws(ShapeError) -> Digest {
        try parsed(key, "a SHA-256, 64 hexadecimal digits", Digest.init(hex:))
    }

    func optionalDate(_ key: String) throws(ShapeError) -> CalendarDate? {
        try optional(key, Self.dateForm, CalendarDate.init(_:))
    }

    func date(_ key: String) throws(ShapeError) -> CalendarDate {
        try parsed(key, Self.dateForm, CalendarDate.init(_:))
    }

    func oneOf<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: Value.Type = Value.self
    ) throws(ShapeError) -> Value where Value.RawValue == String {
        try parsed(
            key,
            "one of: \(Value.allCases.map(\.rawValue).joined(separator: ", "))",
            Value.init(rawValue:)
        )
    }

    func optionalOneOf<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: Value.Type = Value.self
    ) throws(ShapeError) -> Value? where Value.RawValue == String {
        object[key] == nil ? nil : try oneOf(key, type)
    }

    func reader(_ key: String) throws(ShapeError) -> ObjectReader {
        guard let inner = object[key]?.object else { throw fail(key, "an object") }
        return ObjectReader(inner, path: .member(path, key))
    }

    /// The elements of an array; a missing member is an empty one.
    func list<Value>(
        _ key: String,
        _ read: (JSONValue, MemberPath) throws(ShapeError) -> Value
    ) throws(ShapeError) -> [Value] {
        guard let member = object[key] else { return [] }
        guard let values = member.array else { throw fail(key, "an array") }
        var list: [Value] = []
        list.reserveCapacity(values.count)
        for (position, value) in values.enumerated() {
            list.append(try read(value, .element(.member(path, key), position)))
        }
        return list
    }

    func objects<Value>(
        _ key: String,
        _ read: (ObjectReader) throws(ShapeError) -> Value
    ) throws(ShapeError) -> [Value] {
        try list(key) { (value, place) throws(ShapeError) in
            guard let object = value.object else { throw Self.wrongElement(place) }
            return try read(ObjectReader(object, path: place))
        }
    }

    func strings(_ key: String) throws(ShapeError) -> [String] {
        try list(key) { (value, place) throws(ShapeError) in
            guard let text = value.string else { throw Self.wrongElement(place) }
            return text
        }
    }

    func recordIDs(_ key: String) throws(ShapeError) -> [RecordID] {
        try list(key) { (value, place) throws(ShapeError) in
            guard let id = value.string.flatMap(RecordID.init(hex:)) else { throw Self.wrongElement(place) }
            return id
        }
    }

    private static func wrongElement(_ place: MemberPath) -> ShapeError {
        ShapeError(path: place.description, expected: "an element of the right form")
    }

    static let dateForm = "a date: 2019, 2019-07 or 2019-07-05"
}
