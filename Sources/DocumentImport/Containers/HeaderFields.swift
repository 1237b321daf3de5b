import ClaimModel

/// Header fields as HTTP and WARC write them: a name, a colon and a value a line, up to an empty line.
struct HeaderFields {
    private var fields: [String: String] = [:]

    /// Reads them; nil when they are longer than allowed or do not end.
    init?(_ source: BufferedSource, upTo longest: Int) throws(Finding) {
        var total = 0
        var last: String?
        while true {
            guard let line = try source.line(upTo: longest) else { return nil }
            if line.isEmpty { return }
            total += line.count
            guard total <= longest else { return nil }
            let text = String(decoding: line, as: UTF8.self)
            if line[0] == 0x20 || line[0] == 0x09 {
                // A folded line goes on with the field before it.
                if let last { fields[last, default: ""] += " " + Self.trimmed(text[...]) }
                continue
            }
            guard let colon = text.firstIndex(of: ":") else { continue }
            let name = text[..<colon].lowercased()
            // The first of several holds, as browsers have it for those that matter here.
            if fields[name] == nil { fields[name] = Self.trimmed(text[text.index(after: colon)...]) }
            last = name
        }
    }

    /// The value of the field of this name, in small letters.
    subscript(_ name: String) -> String? { fields[name] }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
