import ClaimLedger
import ClaimModel

/// The digest that a report carries of itself: the SHA-256 of its file with the digest's own 64 digits replaced by
/// zeros. Anyone can compute it with public tools.
///
/// It shows that a file was damaged or edited by hand. Who changes a report on purpose can compute it anew: only making
/// the report again from the ledger shows that.
enum ReportDigest {
    static let key = "reportDigest"
    static let placeholder = String(repeating: "0", count: digitCount)
    private static let digitCount = 64

    /// The digest that a report carries, and the one that it has; nil when it carries none.
    static func check(_ report: [UInt8], _ wanted: DigestPlace) -> (carried: Digest?, found: Digest)? {
        report.withUnsafeBytes { bytes in
            guard let place = place(in: bytes, wanted) else { return nil }
            let carried = Digest(hex: String(decoding: bytes[place], as: UTF8.self))
            var hasher = StreamingDigest()
            hasher.update(UnsafeRawBufferPointer(rebasing: bytes[..<place.lowerBound]))
            Array(placeholder.utf8).withUnsafeBytes { hasher.update($0) }
            hasher.update(UnsafeRawBufferPointer(rebasing: bytes[place.upperBound...]))
            return (carried, hasher.finish())
        }
    }

    /// Where the digits stand; nil where none do.
    static func place(in bytes: UnsafeRawBufferPointer, _ wanted: DigestPlace) -> Range<Int>? {
        let name = Array("\"\(key)\"".utf8)
        var found: Range<Int>?
        var start = 0
        while let position = bytes.firstPosition(of: name, from: start) {
            found = digits(in: bytes, after: position + name.count) ?? found
            if found != nil, wanted == .first { break }
            start = position + name.count
        }
        return found
    }

    private static func digits(in bytes: UnsafeRawBufferPointer, after name: Int) -> Range<Int>? {
        var position = name
        for expected in [UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\"")] {
            if position < bytes.count, bytes[position] == expected {
                position += 1
            } else if expected != UInt8(ascii: " ") {
                return nil
            }
        }
        return position + digitCount <= bytes.count ? position..<position + digitCount : nil
    }
}

/// Which of the places that look like a report's digest of itself is it.
enum DigestPlace {
    /// The first: the proof stands before all that others wrote, or nothing of theirs can look like it, since a quotation
    /// mark within JSON is written `\"`.
    case first
    /// The last: the proof stands behind all that others wrote.
    case last
}
