public import ClaimModel

/// Finds whether bytes name a record of a ledger by its id, 64 hexadecimal digits that stand alone.
///
/// Nothing but what was made from a ledger names its records: its reports in all their forms, their feeds, and what was copied
/// from these.
public struct RecordMentions {
    /// The first record that is named; nil as long as none is.
    public private(set) var found: RecordID?
    private let isRecord: (RecordID) -> Bool
    /// The end of what was taken before: the beginning of an id may stand in it.
    private var rest: [UInt8] = []
    /// Whether bytes stood before these.
    private var isCut = false

    private static let length = 64

    /// - Parameter isRecord: Whether the ledger has a record of this id.
    public init(_ isRecord: @escaping (RecordID) -> Bool) { self.isRecord = isRecord }

    /// The first record that a text names; nil for none.
    public static func first(in text: String, _ isRecord: @escaping (RecordID) -> Bool) -> RecordID? {
        guard text.utf8.count >= length else { return nil }
        var text = text
        return text.withUTF8 { record(in: $0, isCut: false, isEnd: true, isRecord) }
    }

    /// Takes the next bytes.
    public mutating func take(_ bytes: UnsafeRawBufferPointer) {
        guard found == nil, !bytes.isEmpty else { return }
        rest.append(contentsOf: bytes)
        look(isEnd: false)
        // One byte more than an id has, so that a longer number is known for one.
        guard rest.count > Self.length + 1 else { return }
        rest.removeFirst(rest.count - Self.length - 1)
        isCut = true
    }

    /// Ends the bytes.
    public mutating func finish() -> RecordID? {
        if found == nil { look(isEnd: true) }
        return found
    }

    private mutating func look(isEnd: Bool) {
        found = rest.withUnsafeBufferPointer {
            Self.record(in: $0, isCut: isCut, isEnd: isEnd, isRecord)
        }
    }

    /// Looks at every 64th byte only: no id lies between two of them.
    ///
    /// - Parameters:
    ///   - isCut: Whether other bytes stood before these.
    ///   - isEnd: Whether none follow.
    private static func record(
        in bytes: UnsafeBufferPointer<UInt8>,
        isCut: Bool,
        isEnd: Bool,
        _ isRecord: (RecordID) -> Bool
    ) -> RecordID? {
        var place = length - 1
        while place < bytes.count {
            defer { place += length }
            guard isDigit(bytes[place]) else { continue }
            var (start, end) = (place, place + 1)
            while start > 0, place - start <= length, isDigit(bytes[start - 1]) { start -= 1 }
            while end < bytes.count, end - start <= length, isDigit(bytes[end]) { end += 1 }
            // Where these bytes begin and end, the number may have begun earlier, or go on.
            guard end - start == length, start > 0 || !isCut, end < bytes.count || isEnd else { continue }
            let digits = String(decoding: bytes[start..<end], as: UTF8.self)
            if let id = RecordID(hex: digits), isRecord(id) { return id }
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }
}
