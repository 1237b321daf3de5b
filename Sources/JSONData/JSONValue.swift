/// A JSON value (RFC 8259) as the ledger and the reports use it: numbers are IEEE 754 doubles, strings hold no
/// lone surrogates, and an object has each key once (I-JSON, RFC 7493).
public enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A finite number.
    case number(Double)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)

    /// A whole number; exact up to 2^53.
    public static func integer(_ value: Int) -> JSONValue { .number(Double(value)) }

    /// An array of strings.
    public static func strings(_ values: some Sequence<String>) -> JSONValue {
        .array(values.map(JSONValue.string))
    }

    /// The string, if it is one.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The object, if it is one.
    public var object: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The elements, if it is an array.
    public var array: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The whole number, if it is one that a double holds exactly.
    public var integer: Int? {
        guard case .number(let value) = self, abs(value) <= 9_007_199_254_740_992 else { return nil }
        return Int(exactly: value)
    }
}

/// The members of a JSON object, each key once, kept in the order of RFC 8785: by UTF-16 code units.
public struct JSONObject: Hashable, Sendable {
    /// A key with its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The value.
        public var value: JSONValue
    }

    /// The members in canonical order.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// An object without members, with room for so many.
    init(capacity: Int) { members.reserveCapacity(capacity) }

    /// An object of these members; those whose value is nil are left out.
    public init(_ members: KeyValuePairs<String, JSONValue?>) {
        for (key, value) in members { self[key] = value }
    }

    /// The value of a key; setting nil removes the member.
    public subscript(key: String) -> JSONValue? {
        get {
            // By index: a member that is only compared is not worth a copy.
            for index in members.indices where members[index].key == key { return members[index].value }
            return nil
        }
        set {
            // Most objects are made in the order of their keys.
            if let newValue, members.last.map({ Self.precedes($0.key, key) }) ?? true {
                members.append(Member(key: key, value: newValue))
                return
            }
            let position = members.firstIndex { !Self.precedes($0.key, key) } ?? members.count
            let isThere = position < members.count && members[position].key == key
            switch (newValue, isThere) {
            case (let value?, true): members[position].value = value
            case (let value?, false): members.insert(Member(key: key, value: value), at: position)
            case (nil, true): members.remove(at: position)
            case (nil, false): break
            }
        }
    }

    /// Adds a member that the parser read behind the others.
    ///
    /// - Returns: Whether it comes behind them in canonical order, too; otherwise it is not added.
    mutating func append(_ member: Member) -> Bool {
        guard members.isEmpty || Self.precedes(members[members.count - 1].key, member.key) else {
            return false
        }
        members.append(member)
        return true
    }

    /// Adds members of any order, however many.
    ///
    /// - Returns: The first of them whose key is there already; nil when all were added.
    mutating func merge(_ others: [Member]) -> Int? {
        let all = members + others
        // Where keys are the same, what stands first comes first.
        let order = all.indices.sorted {
            Self.precedes(all[$0].key, all[$1].key) || $0 < $1 && !Self.precedes(all[$1].key, all[$0].key)
        }
        let twice = zip(order, order.dropFirst()).filter { !Self.precedes(all[$0].key, all[$1].key) }
        if let first = twice.map(\.1).min() { return first - members.count }
        members = order.map { all[$0] }
        return nil
    }

    /// Whether one key comes before another in the order of RFC 8785, section 3.2.3.
    static func precedes(_ left: String, _ right: String) -> Bool {
        // UTF-8 and UTF-16 order ASCII alike, and bytes compare faster.
        for (mine, others) in zip(left.utf8, right.utf8) {
            if mine >= 0x80 || others >= 0x80 { return left.utf16.lexicographicallyPrecedes(right.utf16) }
            if mine != others { return mine < others }
        }
        return left.utf8.count < right.utf8.count
    }
}
