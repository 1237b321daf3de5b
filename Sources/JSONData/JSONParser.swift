/// Why some bytes are not the JSON we take, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The offset in bytes at which reading stopped, counted from 0.
    public let offset: Int
    /// What was expected there, or what is not allowed.
    public let description: String
}

/// Reads JSON strictly (RFC 8259 within I-JSON, RFC 7493): UTF-8 only, each key once, no lone surrogates.
///
/// It notices on the way whether the bytes are already in canonical form, so that a ledger's line need not be
/// written again to be digested.
public struct JSONParser {
    /// The deepest nesting that is read: arrays and objects within one another.
    public static let depthLimit = 64

    /// What was read.
    public struct Reading {
        /// The value.
        public let value: JSONValue
        /// Whether the bytes were the value's canonical form (RFC 8785).
        public let isCanonical: Bool
        /// Where the member `id` of the outermost object stands, with the comma behind it; nil when there is
        /// none, or none with a member behind it.
        public let idMember: Range<Int>?
        /// Whether every program reads its numbers alike: none is minus zero, and no whole one is beyond 2^53.
        public let hasExactNumbers: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var isCanonical = true
    private var hasExactNumbers = true
    private var idMember: Range<Int>?

    /// Reads one value that takes up all of the bytes.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> Reading {
        var parser = JSONParser(bytes: bytes)
        parser.skipSpace()
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.offset == bytes.count else { throw parser.error("nothing more after the value") }
        return Reading(
            value: value,
            isCanonical: parser.isCanonical,
            idMember: parser.idMember,
            hasExactNumbers: parser.hasExactNumbers
        )
    }

    /// Reads one value that takes up all of the bytes.
    public static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        let result: Result<JSONValue, JSONError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(JSONError) { return .success(try read(buffer).value) } catch { return .failure(error) }
        }
        return try result.get()
    }

    /// Reads one member of the object that takes up all of the bytes; nil when it has none of this name.
    ///
    /// The other members are looked through, as strictly but for keys that stand twice, and not kept.
    public static func readMember(_ name: String, of bytes: [UInt8]) throws(JSONError) -> JSONValue? {
        let result: Result<JSONValue?, JSONError> = bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(bytes: buffer)
            do throws(JSONError) { return .success(try parser.member(name)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    private mutating func member(_ name: String) throws(JSONError) -> JSONValue? {
        var found: JSONValue?
        skipSpace()
        guard byte == UInt8(ascii: "{") else { throw error("expected an object") }
        try members { (parser, key, start) throws(JSONError) in
            guard key == name else { return try parser.skipValue(depth: 1) }
            guard found == nil else {
                throw JSONError(offset: start, description: "key \"\(key)\" stands twice")
            }
            found = try parser.value(depth: 1)
        }
        skipSpace()
        guard offset == bytes.count else { throw error("nothing more after the value") }
        return found
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func error(_ expected: String) -> JSONError { JSONError(offset: offset, description: expected) }

    private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            offset += 1
            isCanonical = false
        }
    }

    private mutating func expect(_ text: StaticString) throws(JSONError) {
        for position in 0..<text.utf8CodeUnitCount {
            guard byte == text.utf8Start[position] else { throw error("expected \"\(text)\"") }
            offset += 1
        }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth <= Self.depthLimit else { throw error("nested more than \(Self.depthLimit) deep") }
        guard let byte else { throw error("expected a JSON value") }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try expect("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try expect("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try expect("null")
            return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default: throw error("expected a JSON value")
        }
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        // About what a ledger's objects have: they are moved less as they grow.
        var object = JSONObject(capacity: 8)
        // Those that are out of order: they are sorted at once, since an object may have very many.
        var unsorted: [JSONObject.Member] = []
        var starts: [Int] = []
        try members { (parser, key, start) throws(JSONError) in
            let member = JSONObject.Member(key: key, value: try parser.value(depth: depth + 1))
            if !object.append(member) {
                unsorted.append(member)
                starts.append(start)
                parser.isCanonical = false
            }
            if depth == 0, key == "id", parser.byte == UInt8(ascii: ",") {
                parser.idMember = start..<parser.offset + 1
            }
        }
        if !unsorted.isEmpty, let twice = object.merge(unsorted) {
            let key = unsorted[twice].key
            throw JSONError(offset: starts[twice], description: "key \"\(key)\" stands twice")
        }
        return .object(object)
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        var values: [JSONValue] = []
        try elements { (parser) throws(JSONError) in values.append(try parser.value(depth: depth + 1)) }
        return .array(values)
    }

    /// Reads the members of an object; `read` is given each key, where it stands, and reads the value behind it.
    @inline(__always)
    private mutating func members(
        _ read: (inout JSONParser, _ key: String, _ start: Int) throws(JSONError) -> Void
    ) throws(JSONError) {
        offset += 1
        skipSpace()
        if byte == UInt8(ascii: "}") {
            offset += 1
            return
        }
        while true {
            guard byte == UInt8(ascii: "\"") else { throw error("expected a key in quotes") }
            let start = offset
            let key = try string()
            skipSpace()
            try expect(":")
            skipSpace()
            try read(&self, key, start)
            skipSpace()
            guard byte == UInt8(ascii: ",") else { return try expect("}") }
            offset += 1
            skipSpace()
        }
    }

    /// Reads the elements of an array; `read` reads one.
    @inline(__always)
    private mutating func elements(
        _ read: (inout JSONParser) throws(JSONError) -> Void
    ) throws(JSONError) {
        offset += 1
        skipSpace()
        if byte == UInt8(ascii: "]") {
            offset += 1
            return
        }
        while true {
            try read(&self)
            skipSpace()
            guard byte == UInt8(ascii: ",") else { return try expect("]") }
            offset += 1
            skipSpace()
        }
    }

    /// Looks through a value without keeping it.
    private mutating func skipValue(depth: Int) throws(JSONError) {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth <= Self.depthLimit else { throw error("nested more than \(Self.depthLimit) deep") }
            if byte == UInt8(ascii: "{") {
                try members { (parser, _, _) throws(JSONError) in try parser.skipValue(depth: depth + 1) }
            } else {
                try elements { (parser) throws(JSONError) in try parser.skipValue(depth: depth + 1) }
            }
        case UInt8(ascii: "\""):
            let plain = plainLength(from: offset + 1)
            if plain.isASCII, offset + 1 + plain.length < bytes.count,
                bytes[offset + 1 + plain.length] == UInt8(ascii: "\"")
            {
                offset += plain.length + 2
            } else {
                _ = try string()
            }
        default: _ = try value(depth: depth)
        }
    }

    /// How many bytes from a place on stand in a string as they are, and whether all are ASCII.
    private func plainLength(from start: Int) -> (length: Int, isASCII: Bool) {
        var position = start
        var all: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            all |= byte
            position += 1
        }
        return (position - start, all < 0x80)
    }

    private mutating func string() throws(JSONError) -> String {
        offset += 1
        let start = offset
        let plain = plainLength(from: start)
        offset += plain.length
        switch byte {
        case UInt8(ascii: "\""):
            let part = UnsafeBufferPointer(rebasing: bytes[start..<offset])
            offset += 1
            if plain.isASCII { return String(decoding: part, as: UTF8.self) }
            return try text(part, at: start)
        case UInt8(ascii: "\\"): return try escapedString(from: start)
        case nil: throw error("string without an end")
        default: throw error("control character in a string")
        }
    }

    private func text(_ part: some Sequence<UInt8>, at start: Int) throws(JSONError) -> String {
        guard let text = String(validating: part, as: UTF8.self) else {
            throw JSONError(offset: start, description: "string is not UTF-8")
        }
        return text
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var unescaped = Array(bytes[start..<offset])
        while let byte {
            offset += 1
            if byte == UInt8(ascii: "\"") { return try text(unescaped, at: start) }
            guard byte >= 0x20 else { throw error("control character in a string") }
            guard byte == UInt8(ascii: "\\") else {
                unescaped.append(byte)
                continue
            }
            guard let escape = self.byte else { break }
            offset += 1
            switch escape {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): unescaped.append(escape)
            case UInt8(ascii: "b"): unescaped.append(0x08)
            case UInt8(ascii: "t"): unescaped.append(0x09)
            case UInt8(ascii: "n"): unescaped.append(0x0A)
            case UInt8(ascii: "f"): unescaped.append(0x0C)
            case UInt8(ascii: "r"): unescaped.append(0x0D)
            case UInt8(ascii: "/"):
                unescaped.append(escape)
                isCanonical = false
            case UInt8(ascii: "u"):
                let scalar = try escapedScalar()
                unescaped.append(contentsOf: String(scalar).utf8)
            default:
                offset -= 1
                throw error("unknown escape in a string")
            }
        }
        throw error("string without an end")
    }

    private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
        let start = offset
        let unit = try hexUnit()
        // Only the control characters without an escape of their own are written so in canonical form.
        let isControl = unit < 0x20 && ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(unit)
        if !isControl || bytes[start..<offset].contains(where: { (65...70).contains($0) }) {
            isCanonical = false
        }
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard (0xD800..<0xDC00).contains(unit), byte == UInt8(ascii: "\\") else {
            throw error("lone surrogate")
        }
        offset += 1
        try expect("u")
        let low = try hexUnit()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw error("lone surrogate") }
        return scalar
    }

    private mutating func hexUnit() throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = byte.flatMap({ Unicode.Scalar($0).hexDigitValue }) else {
                throw error("expected four hexadecimal digits")
            }
            unit = unit << 4 | digit
            offset += 1
        }
        return unit
    }

    private mutating func number() throws(JSONError) -> Double {
        let start = offset
        if byte == UInt8(ascii: "-") { offset += 1 }
        let firstDigit = offset
        try digits()
        if bytes[firstDigit] == UInt8(ascii: "0"), offset > firstDigit + 1 {
            throw error("number with a leading zero")
        }
        var isWhole = true
        if byte == UInt8(ascii: ".") {
            isWhole = false
            offset += 1
            try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            isWhole = false
            offset += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
            try digits()
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let number = Double(text), number.isFinite else {
            offset = start
            throw error("number too large")
        }
        let isPlain = isWhole && offset - firstDigit <= 15 && text != "-0"
        if !isPlain, CanonicalJSON.text(of: number) != text { isCanonical = false }
        if !isPlain { hasExactNumbers = hasExactNumbers && Self.isExact(number, text, isWhole: isWhole) }
        return number
    }

    /// Whether a number is not minus zero, and no whole number that a double may hold as another.
    private static func isExact(_ number: Double, _ text: String, isWhole: Bool) -> Bool {
        if number == 0 { return text.first != "-" }
        guard isWhole else { return true }
        return Int(text).map { $0.magnitude <= 1 << 53 } ?? false
    }

    private mutating func digits() throws(JSONError) {
        let start = offset
        while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        guard offset > start else { throw error("expected a digit") }
    }
}

extension Unicode.Scalar {
    /// The value of an ASCII hexadecimal digit; nil for anything else.
    fileprivate var hexDigitValue: UInt32? {
        switch self {
        case "0"..."9": value - 48
        case "a"..."f": value - 87
        case "A"..."F": value - 55
        default: nil
        }
    }
}
