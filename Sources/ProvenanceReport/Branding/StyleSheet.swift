public import ClaimModel

/// Rules of style of an organisation's own.
public struct StyleSheet: Hashable, Sendable {
    /// The rules as they were written.
    public let text: String

    /// Reads rules as `Report/style.css` has them.
    ///
    /// - Throws: A finding of the code `style.refused` when they could end their element, or ask for anything from
    ///   outside: a report makes no request.
    public static func read(_ bytes: [UInt8], file: String) throws(Finding) -> StyleSheet {
        func finding(_ reason: String, at offset: Int?) -> Finding {
            Finding(
                code: "style.refused",
                place: Finding.Place(
                    file: file,
                    line: offset.map { end in bytes[..<end].count { $0 == 0x0A } + 1 }
                ),
                meaning: "the style can't be taken into a report: \(reason)",
                advice: "Embed pictures and fonts as data: addresses, and keep everything in the one file."
            )
        }
        guard bytes.count <= PageTemplate.sizeLimit else { throw finding("it has more than 256 KB", at: nil) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw finding("it is not UTF-8", at: nil)
        }
        if let sign = bytes.firstIndex(of: UInt8(ascii: "<")) {
            throw finding("it holds a “<”, which could end its element", at: sign)
        }
        let lowered = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
        for (words, allowed) in [("@import", nil), ("url(", "data:"), ("image-set(", nil)]
            as [(String, String?)]
        {
            for offset in lowered.offsets(of: words) {
                let rest = lowered[(offset + words.utf8.count)...].drop { [0x20, 0x22, 0x27].contains($0) }
                if let allowed, rest.starts(with: allowed.utf8) { continue }
                throw finding("“\(words)” asks for something from outside", at: offset)
            }
        }
        return StyleSheet(text: text)
    }
}

extension [UInt8] {
    /// Where some words begin.
    func offsets(of words: String) -> [Int] {
        let wanted = Array(words.utf8)
        guard let first = wanted.first else { return [] }
        return indices.filter { self[$0] == first && self[$0...].starts(with: wanted) }
    }
}
