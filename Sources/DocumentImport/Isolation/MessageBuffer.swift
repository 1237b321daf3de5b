/// Bytes that came from a child process, until they make whole messages. It holds one message at most, and refuses one
/// that claims to be longer than any can be.
struct MessageBuffer {
    private let longestMessage: Int
    private var bytes: [UInt8] = []
    private var start = 0

    private static let headLength = 5

    init(longestMessage: Int) { self.longestMessage = longestMessage }

    /// Whether no byte waits.
    var isEmpty: Bool { start == bytes.count }

    mutating func append(_ more: UnsafeRawBufferPointer) {
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: more)
    }

    /// The next message that is there as a whole.
    mutating func next() throws(MalformedBytes) -> ReaderMessage? {
        guard bytes.count - start >= Self.headLength else { return nil }
        let length = bytes[start + 1..<start + Self.headLength].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= longestMessage else { throw MalformedBytes() }
        let body = start + Self.headLength
        guard bytes.count - body >= length else { return nil }
        let result: Result<ReaderMessage, MalformedBytes> = bytes.withUnsafeBytes { buffer in
            do throws(MalformedBytes) {
                let message = UnsafeRawBufferPointer(rebasing: buffer[body..<body + length])
                return .success(try ReaderMessage(kind: buffer[start], message))
            } catch {
                return .failure(error)
            }
        }
        start = body + length
        return try result.get()
    }
}
