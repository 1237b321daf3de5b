/// Writes numbers and texts one after another, for a process of the same program on the same machine.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func write(_ byte: UInt8) { bytes.append(byte) }

    mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func write(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            writeCount(buffer.count)
            bytes.append(contentsOf: buffer)
        }
    }

    mutating func write(_ text: String?) {
        write(text != nil)
        if let text { write(text) }
    }

    mutating func write(_ number: Int?) {
        write(number != nil)
        if let number { write(number) }
    }

    mutating func write(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

    mutating func writeCount(_ count: Int) {
        withUnsafeBytes(of: UInt32(count).littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Begins a frame; its length is filled in when it ends.
    ///
    /// - Returns: What `endFrame` wants.
    mutating func beginFrame(_ kind: UInt8) -> Int {
        write(kind)
        writeCount(0)
        return bytes.count
    }

    mutating func endFrame(_ start: Int) {
        let length = UInt32(bytes.count - start).littleEndian
        withUnsafeBytes(of: length) { bytes.replaceSubrange(start - 4..<start, with: $0) }
    }
}

/// Bytes are not what was agreed on: they end early, or hold a value that there is not.
struct MalformedBytes: Error {}

/// Reads what `ByteWriter` wrote, and trusts none of it: nothing is taken beyond the bytes that are there.
struct ByteReader {
    private var rest: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func byte() throws(MalformedBytes) -> UInt8 { try take(1)[0] }

    mutating func flag() throws(MalformedBytes) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw MalformedBytes()
        }
    }

    mutating func number() throws(MalformedBytes) -> Int {
        Int(Int64(littleEndian: try take(8).loadUnaligned(as: Int64.self)))
    }

    mutating func text() throws(MalformedBytes) -> String {
        let bytes = try take(try count())
        guard let text = String(validating: bytes, as: UTF8.self) else { throw MalformedBytes() }
        return text
    }

    mutating func optionalText() throws(MalformedBytes) -> String? { try flag() ? try text() : nil }

    mutating func optionalNumber() throws(MalformedBytes) -> Int? { try flag() ? try number() : nil }

    /// A list of values, of which each takes a byte at least.
    mutating func list<Value>(
        _ value: (inout ByteReader) throws(MalformedBytes) -> Value
    ) throws(MalformedBytes) -> [Value] {
        let count = try count()
        guard count <= rest.count else { throw MalformedBytes() }
        var values: [Value] = []
        for _ in 0..<count { values.append(try value(&self)) }
        return values
    }

    /// A value of an enumeration by its position.
    mutating func one<Value: CaseIterable>(of _: Value.Type) throws(MalformedBytes) -> Value
    where Value.AllCases == [Value] {
        let position = Int(try byte())
        guard Value.allCases.indices.contains(position) else { throw MalformedBytes() }
        return Value.allCases[position]
    }

    private mutating func count() throws(MalformedBytes) -> Int {
        Int(UInt32(littleEndian: try take(4).loadUnaligned(as: UInt32.self)))
    }

    private mutating func take(_ count: Int) throws(MalformedBytes) -> UnsafeRawBufferPointer {
        guard count <= rest.count else { throw MalformedBytes() }
        let taken = UnsafeRawBufferPointer(rebasing: rest[rest.startIndex..<rest.startIndex + count])
        rest = UnsafeRawBufferPointer(rebasing: rest[(rest.startIndex + count)...])
        return taken
    }
}
