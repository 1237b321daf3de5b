import ClaimModel

/// Reads text that has a form of its own, as it is pushed in pieces of UTF-8.
protocol TextFormReader: AnyObject {
    /// The name of the dialect.
    var dialect: String { get }
    /// The media type (RFC 6838).
    var mediaType: String { get }
    /// What the text says of itself, once it has ended.
    var metadata: DocumentMetadata { get }
    /// What was noticed, once it has ended.
    var findings: [Finding] { get }
    /// Where the last byte stands that came.
    var endPlace: Finding.Place { get }
    /// Takes the next bytes.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding)
    /// Ends the text.
    func finish() throws(Finding)
}

/// What text looks like that has a form of its own.
enum TextForm: Equatable {
    case table
    case captions
    /// Something that is no prose and is not read: what it looks like.
    case other(String)

    /// The form that a beginning and a name show; nil for prose.
    init?(_ head: [UInt8], fileName: String) {
        let name = fileName.lowercased()
        let text = String(decoding: head, as: UTF8.self)
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("WEBVTT") || Self.isSubRip(start) {
            self = .captions
        } else if [".csv", ".tsv", ".tab"].contains(where: { name.hasSuffix($0) }) {
            self = .table
        } else if let what = Self.other(start, head) {
            self = .other(what)
        } else {
            return nil
        }
    }

    private static func isSubRip(_ text: Substring) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline).prefix(3)
        guard let first = lines.first else { return false }
        let times = first.contains(" --> ") ? first : lines.dropFirst().first ?? ""
        guard times.contains(" --> "), first == times || first.allSatisfy({ $0.isNumber || $0 == " " }) else {
            return false
        }
        return CueJoiner.seconds(String(times.prefix { $0 != " " }).replacing(",", with: ".")) != nil
    }

    /// What a text is that nobody would read as prose.
    private static func other(_ text: Substring, _ head: [UInt8]) -> String? {
        let beginnings = [
            ("{\\rtf", "RTF"), ("%!PS", "PostScript"), ("BEGIN:VCARD", "an address card"),
            ("BEGIN:VCALENDAR", "a calendar"), ("-----BEGIN ", "a key or a certificate"), ("#!/", "a script"),
            ("\\documentclass", "LaTeX"),
        ]
        if let mark = beginnings.first(where: { text.hasPrefix($0.0) }) { return mark.1 }
        let visible = head.filter { !CollectedText.isSpace($0) }
        guard visible.count >= 200 else { return nil }
        let digits = visible.count { CollectedText.isDigit($0) || ".,;:+-".utf8.contains($0) }
        if digits * 10 > visible.count * 7 { return "a list of numbers" }
        let tags = text.ranges(of: "</").count
        if tags > 5, tags * 60 > text.utf8.count { return "markup" }
        let marks = visible.count { "{};".utf8.contains($0) }
        if tags == 0, marks * 20 > visible.count {
            return "a program or a style sheet"
        }
        let lines = text.split(whereSeparator: \.isNewline)
        if lines.count > 3, lines.dropLast().allSatisfy({ $0.utf8.count >= 60 && !$0.contains(" ") }) {
            return "encoded data (base64)"
        }
        if text.contains("Content-Transfer-Encoding:"), text.contains("boundary=") {
            return "a part of a message"
        }
        return nil
    }
}
