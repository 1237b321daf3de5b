import ClaimModel

/// A message with its parts (MIME, RFC 2045 and 2046).
struct MailMessage {
    /// A part that holds no others.
    struct Part {
        let header: MailHeader
        let body: ArraySlice<UInt8>
        /// Whether another part says the same better.
        var isAlternative = false

        /// The part's bytes as they were sent.
        var bytes: [UInt8] {
            switch header.raw("content-transfer-encoding")?.lowercased() {
            case "base64": Base64.decoded(body) ?? Array(body)
            case "quoted-printable": QuotedPrintable.decoded(body)
            default: Array(body)
            }
        }

        /// The encoding of its text.
        var charset: String? { header.parameter("charset", of: "content-type") }
    }

    let header: MailHeader
    private(set) var parts: [Part] = []

    /// Parts nested deeper are refused.
    private static let maximumDepth = 20
    private static let maximumParts = 10_000

    /// Reads a message.
    ///
    /// - Throws: A finding when its parts are nested too deep, or too many.
    init(_ bytes: [UInt8], name: String) throws(Finding) {
        let (header, body) = MailHeader.read(bytes[...])
        self.header = header
        try take(header, body, depth: 0, isAlternative: false, name)
    }

    private mutating func take(
        _ header: MailHeader,
        _ body: ArraySlice<UInt8>,
        depth: Int,
        isAlternative: Bool,
        _ name: String
    ) throws(Finding) {
        guard header.mediaType.hasPrefix("multipart/"),
            let boundary = header.parameter("boundary", of: "content-type"), !boundary.isEmpty
        else {
            guard parts.count < Self.maximumParts else {
                throw Finding(
                    code: "mail.too-many-parts",
                    place: .init(file: name),
                    meaning: "the message has more than \(Self.maximumParts) parts",
                    advice: "It may be malicious."
                )
            }
            parts.append(Part(header: header, body: body, isAlternative: isAlternative))
            return
        }
        guard depth < Self.maximumDepth else {
            throw Finding(
                code: "mail.too-deep",
                place: .init(file: name),
                meaning: "parts of the message are nested deeper than the limit (\(Self.maximumDepth))",
                advice: "It may be malicious."
            )
        }
        let pieces = Self.split(body, boundary)
        let isOneOf = header.mediaType == "multipart/alternative"
        for (index, piece) in pieces.enumerated() {
            let (inner, content) = MailHeader.read(piece)
            try take(
                inner,
                content,
                depth: depth + 1,
                isAlternative: isAlternative || isOneOf && index > 0,
                name
            )
        }
    }

    /// The parts between lines with the boundary.
    private static func split(_ body: ArraySlice<UInt8>, _ boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var pieces: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[line..<end].starts(with: mark) {
                let rest = body[(line + mark.count)..<end].filter { $0 != 0x0D && $0 != 0x20 }
                if rest.isEmpty || rest.elementsEqual("--".utf8) {
                    if let start { pieces.append(trimmed(body[start..<line])) }
                    start = rest.isEmpty ? min(end + 1, body.endIndex) : nil
                    if !rest.isEmpty { return pieces }
                }
            }
            line = end + 1
        }
        // Some saved pages end too early.
        if let start, start < body.endIndex { pieces.append(body[start...]) }
        return pieces
    }

    /// A part without the line break before the boundary.
    private static func trimmed(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var piece = piece
        if piece.last == 0x0A { piece = piece.dropLast() }
        if piece.last == 0x0D { piece = piece.dropLast() }
        return piece
    }

    /// Whether it is a page that a browser saved.
    var isSavedPage: Bool {
        if header.raw("snapshot-content-location") != nil { return true }
        let isRelated = header.mediaType == "multipart/related"
        let from = header.raw("from")?.lowercased() ?? ""
        return isRelated && (from.isEmpty || from.contains("saved by"))
            && page?.header.raw("content-location") != nil
    }

    /// The page of a saved page: the part that the message names, by its address or its id (RFC 2387 and 2557), or else the
    /// first one.
    var page: Part? {
        let pages = parts.filter {
            $0.header.mediaType == "text/html" || $0.header.mediaType == "application/xhtml+xml"
        }
        func plain(_ id: String?) -> String? { id?.trimmed.filter { $0 != "<" && $0 != ">" } }
        let address = header.raw("snapshot-content-location")?.trimmed
        let start = plain(header.parameter("start", of: "content-type"))
        return pages.first { address != nil && $0.header.raw("content-location")?.trimmed == address }
            ?? pages.first { start != nil && plain($0.header.raw("content-id")) == start }
            ?? pages.first
    }

    // MARK: - Recognition

    private static let names: Set<String> = [
        "from", "to", "subject", "date", "mime-version", "received", "message-id", "return-path",
        "content-type",
        "snapshot-content-location", "delivered-to", "reply-to", "cc", "content-transfer-encoding", "sender",
        "dkim-signature", "x-mailer", "content-location",
    ]

    /// What the beginning of a file shows: a message, several, or neither.
    static func form(_ head: ArraySlice<UInt8>) -> ContainerForm? {
        var lines = head.split(separator: 0x0A, maxSplits: 60, omittingEmptySubsequences: false)[...]
        let isBox = lines.first?.starts(with: "From ".utf8) == true
        if isBox { lines = lines.dropFirst() }
        var known: Set<String> = []
        for line in lines {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty { break }
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon - line.startIndex < 60,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else {
                if line.elementsEqual(lines.last ?? []) { break }
                return nil
            }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if names.contains(name) { known.insert(name) }
        }
        guard
            known.count >= 3 || known.count == 2 && known.contains("mime-version")
                || known.count >= 2 && known.contains("subject") && known.contains("from")
        else { return nil }
        return isBox ? .mailbox : .mail
    }
}
