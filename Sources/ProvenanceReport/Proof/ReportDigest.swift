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

    /// Puts the report's digest in its place.
    static func seal(_ report: inout [UInt8]) {
        guard let place = place(in: report) else { return }
        report.replaceSubrange(place, with: SHA256Digest.of(report).hex.utf8)
    }

    /// The digest that a report carries, and the one that it has; nil when it carries none.
    static func check(_ report: [UInt8]) -> (carried: Digest?, found: Digest)? {
        guard let place = place(in: report) else { return nil }
        var bytes = report
        let carried = Digest(hex: String(decoding: report[place], as: UTF8.self))
        bytes.replaceSubrange(place, with: placeholder.utf8)
        return (carried, SHA256Digest.of(bytes))
    }

    /// Where the digits stand. In JSON, a text can't hold these marks: a quotation mark in it is written `\"`.
    private static func place(in bytes: [UInt8]) -> Range<Int>? {
        let name = Array("\"\(key)\"".utf8)
        guard let start = bytes.firstPosition(of: name) else { return nil }
        var position = start + name.count
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

extension [UInt8] {
    /// Where these bytes stand first, from a position on.
    func firstPosition(of wanted: [UInt8], from start: Int = 0) -> Int? {
        guard let first = wanted.first else { return start }
        var position = start
        while let found = self[position...].firstIndex(of: first) {
            if self[found...].starts(with: wanted) { return found }
            position = found + 1
        }
        return nil
    }
}
