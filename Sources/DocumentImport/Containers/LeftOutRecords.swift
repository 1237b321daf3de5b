import ClaimModel

/// Records of a web archive that may hold words and are not read.
struct LeftOutRecords {
    private var counts: [String: Int] = [:]
    private var revisits = 0
    private var firstAddress: String?

    /// How many kinds are told apart; what an archive claims may be anything.
    private static let mostKinds = 100

    /// Takes in a record of a media type, unless it is one of pictures, styles, programs and the like.
    mutating func take(_ mediaType: String, address: String?) {
        guard Self.mayHoldWords(mediaType), counts.count < Self.mostKinds || counts[mediaType] != nil else {
            return
        }
        counts[mediaType, default: 0] += 1
        firstAddress = firstAddress ?? address
    }

    /// Takes in a record that says that a page was as before, and does not hold it.
    mutating func takeRevisit() { revisits += 1 }

    private static func mayHoldWords(_ type: String) -> Bool {
        if type.hasPrefix("text/") {
            return !["css", "javascript", "ecmascript", "dns"].contains(type.dropFirst(5))
        }
        let marks = [
            "pdf", "json", "msword", "officedocument", "opendocument", "rtf", "epub", "zip", "csv",
            "ms-excel",
            "ms-powerpoint",
        ]
        return type.hasPrefix("application/") && marks.contains { type.contains($0) }
    }

    /// What is said of them; nil where there are none.
    func finding(_ name: String) -> Finding? {
        var parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map {
            "\($0.value) of \($0.key)"
        }
        if counts.count > 8 { parts.append("\(counts.count - 8) more kinds") }
        if revisits > 0 { parts.append("\(revisits) that only say that a page was as before (revisit)") }
        guard !parts.isEmpty else { return nil }
        return Finding(
            code: "warc.left-out",
            severity: .warning,
            place: .init(file: name),
            excerpt: firstAddress.map { String($0.prefix(200)) },
            meaning: "records of it are not read: \(parts.joined(separator: ", "))",
            advice: "Take out what matters of them, and import it by itself."
        )
    }
}
