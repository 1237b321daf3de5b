import ClaimModel
import JSONData

/// One line of a ledger file, looked at: a record, or what is wrong with it.
enum LedgerLine {
    /// A record whose digest is its id. `isCanonical` is false where the line is spaced or escaped otherwise.
    case record(Record, isCanonical: Bool)
    /// Nothing but white space.
    case blank
    /// A marker that git left in the file where it could not merge.
    case mergeMarker
    /// A record whose digest is not its id: the line was changed after it was recorded.
    case edited(id: RecordID)
    /// Not a record: why, and the byte (counted from 0) where reading stopped, where that is known.
    case unreadable(reason: String, offset: Int?)

    /// The longest line that is read, in bytes.
    static let lengthLimit = 16 << 20

    /// What a line beyond that length is.
    static let tooLong = unreadable(
        reason: "the line is longer than \(lengthLimit >> 20) MiB",
        offset: nil
    )

    /// Reads a line without its line feed.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> LedgerLine {
        guard bytes.count <= lengthLimit else { return tooLong }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return .blank }
        if isMergeMarker(bytes) { return .mergeMarker }
        let reading: JSONParser.Reading
        do throws(JSONError) { reading = try JSONParser.read(bytes) } catch {
            return .unreadable(reason: "not a JSON object: \(error.description)", offset: error.offset)
        }
        guard reading.hasExactNumbers else {
            return .unreadable(
                reason:
                    "a number in it is not read alike by every program: minus zero, or whole and beyond 2^53",
                offset: nil
            )
        }
        guard let object = reading.value.object else {
            return .unreadable(reason: "not a JSON object", offset: nil)
        }
        guard let id = object["id"]?.string.flatMap(RecordID.init(hex:)) else {
            return .unreadable(
                reason: "the member \"id\" is missing or not 64 hexadecimal digits",
                offset: nil
            )
        }
        guard digest(of: bytes, reading, object) == id.digest else { return .edited(id: id) }
        do throws(ShapeError) {
            return .record(
                try Record(id: id, ObjectReader(object, path: "")),
                isCanonical: reading.isCanonical
            )
        } catch {
            return .unreadable(
                reason: "the member \"\(error.path)\" should be \(error.expected)",
                offset: nil
            )
        }
    }

    private static func isMergeMarker(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch bytes.first {
        case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"):
            bytes.count >= 7 && bytes[..<7].allSatisfy { $0 == bytes[0] }
        default: false
        }
    }

    /// The digest of the record's canonical form without its id. Where the line is canonical, and it nearly
    /// always is, its bytes serve as they stand.
    private static func digest(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ reading: JSONParser.Reading,
        _ object: JSONObject
    ) -> Digest {
        guard reading.isCanonical, let member = reading.idMember else {
            var object = object
            object["id"] = nil
            return SHA256Digest.of(CanonicalJSON.bytes(.object(object)))
        }
        return SHA256Digest.of(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<member.lowerBound]),
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[member.upperBound...])
        )
    }
}

extension Record {
    fileprivate init(id: RecordID, _ reader: ObjectReader) throws(ShapeError) {
        let version = reader.object["version"] == nil ? 1 : try reader.integer("version")
        self.init(
            id: id,
            parents: try reader.recordIDs("parents"),
            at: try reader.parsed("at", "a time: 2026-11-24T10:58:00.000Z", Timestamp.init(_:)),
            by: try reader.string("by"),
            body: try Self.body(try reader.string("kind"), try reader.reader("body"), version),
            version: version
        )
    }

    /// The body of a record. One of a newer version may have what this program does not know: it is kept as it is.
    private static func body(
        _ kind: String,
        _ reader: ObjectReader,
        _ version: Int
    ) throws(ShapeError) -> RecordBody {
        do throws(ShapeError) { return try RecordBody(kind: kind, reader) } catch {
            guard version > newestVersion else { throw error }
            return .unknown(kind: kind, body: reader.object)
        }
    }
}
