import ClaimModel

/// The body of a web server's response, chunks joined and compression undone, where it is a document.
struct HTTPBody {
    /// The body's bytes.
    let source: any ByteSource
    private let mediaType: String
    private let charset: String?
    /// Whether the server sent a part of it only.
    let isPartial: Bool
    /// How many bytes the server said it has, where it did not come in chunks.
    let statedLength: Int?

    /// Reads a response's head.
    ///
    /// - Parameter onOther: Told of what kind it is, where it is no error and no redirection and still no document.
    /// - Returns: nil when the response is no document: an error, a redirection, a picture.
    /// - Throws: A finding when it can't be read.
    init?(
        _ source: BufferedSource,
        name: String,
        bounds: ContainerBounds,
        onOther: (String) -> Void = { _ in }
    ) throws(Finding) {
        guard let status = try source.line(upTo: 4_096), status.starts(with: "HTTP/".utf8),
            let header = try HeaderFields(source, upTo: WebArchive.longestHeader)
        else {
            throw Self.finding("warc.not-http", name, "a response does not begin as HTTP does")
        }
        let code = String(decoding: status, as: UTF8.self).split(separator: " ").dropFirst().first
        guard code?.hasPrefix("2") == true, code?.count == 3 else { return nil }
        isPartial = code == "206"
        statedLength =
            header["transfer-encoding"] == nil ? header["content-length"].flatMap { Int($0) } : nil
        let type = (header["content-type"] ?? "text/html").split(separator: ";").map {
            $0.filter { $0 != " " }
        }
        mediaType = type.first?.lowercased() ?? "text/html"
        guard Self.isDocument(mediaType) else {
            onOther(mediaType)
            return nil
        }
        charset = type.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
            .map { String($0.dropFirst(8).filter { $0 != "\"" && $0 != "'" }) }
        var body = source
        if header["transfer-encoding"]?.lowercased().contains("chunked") == true,
            try ChunkedSource.begins(body)
        {
            body = BufferedSource(ChunkedSource(body, name: name))
        }
        let encodings = (header["content-encoding"] ?? "").lowercased().split(separator: ",")
        // The one that was applied last is undone first.
        for encoding in encodings.reversed() {
            body = try Self.decoded(body, encoding.filter { $0 != " " }, name, bounds)
        }
        self.source = body
    }

    /// A document that stands in the archive without a response around it.
    init(_ source: BufferedSource, contentType: String) {
        let type = contentType.split(separator: ";").map { $0.filter { $0 != " " } }
        mediaType = type.first?.lowercased() ?? "text/plain"
        charset = type.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
            .map { String($0.dropFirst(8).filter { $0 != "\"" && $0 != "'" }) }
        isPartial = false
        statedLength = nil
        self.source = source
    }

    /// Undoes a content coding (RFC 9110, section 8.4.1). Some archives keep the header and undo the compression: then
    /// there is nothing to undo.
    private static func decoded(
        _ body: BufferedSource,
        _ encoding: String,
        _ name: String,
        _ bounds: ContainerBounds
    ) throws(Finding) -> BufferedSource {
        let form = ContainerForm(try body.look(ContainerForm.length))
        switch encoding {
        case "identity", "": return body
        case "gzip", "x-gzip":
            guard form == .gzip else { return body }
            return BufferedSource(try InflatedSource(body, .gzip, name: name, bounds: bounds))
        case "zstd":
            guard form == .compressed else { return body }
            let archive = try ArchiveHandle(.compressed, body, name: name, bounds: bounds)
            return try archive.nextEntry() == nil ? body : BufferedSource(archive)
        case "deflate":
            if try isText(body) { return body }
            // Meant is zlib's form; some servers send the bare one.
            let head = Array(try body.look(2))
            let isZlib =
                head.count == 2 && head[0] & 0x0F == 8 && (Int(head[0]) << 8 | Int(head[1])) % 31 == 0
            return BufferedSource(
                try InflatedSource(body, isZlib ? .zlib : .none, name: name, bounds: bounds)
            )
        case "br":
            if try isText(body) { return body }
            return BufferedSource(try BrotliSource(body, name: name, bounds: bounds))
        default:
            throw finding(
                "warc.encoding",
                name,
                "a response is compressed in a way that is not read: \(encoding)"
            )
        }
    }

    /// Whether a body begins as text does, and so is not compressed in a form without a mark of its own.
    private static func isText(_ body: BufferedSource) throws(Finding) -> Bool {
        try body.look(64).allSatisfy { (0x20...0x7E).contains($0) || [0x09, 0x0A, 0x0D].contains($0) }
    }

    /// What is known of the member, with what the response says.
    func describing(_ member: ContainerMember) -> ContainerMember {
        var member = member
        if let charset, TextEncoding(charset) != nil { member.encoding = charset }
        if mediaType == "text/html" { member.dialect = Dialect.xhtml.name }
        if mediaType == "text/plain" { member.dialect = DialectName.text }
        return member
    }

    /// Whether a media type is that of a document.
    static func isDocument(_ mediaType: String) -> Bool {
        mediaType.hasSuffix("+xml") && mediaType != "image/svg+xml"
            || ["text/html", "application/xml", "text/xml", "text/plain"].contains(mediaType)
    }

    private static func finding(_ code: String, _ name: String, _ meaning: String) -> Finding {
        Finding(code: code, place: .init(file: name), meaning: meaning)
    }
}

/// A body that comes in chunks (RFC 9112, section 7.1), joined.
final class ChunkedSource: ByteSource {
    private let source: BufferedSource
    private let name: String
    private var remaining = 0
    private var hasEnded = false

    init(_ source: BufferedSource, name: String) {
        self.source = source
        self.name = name
    }

    /// Whether the body begins as chunks do; some archives keep the header and join the chunks.
    static func begins(_ source: BufferedSource) throws(Finding) -> Bool {
        let head = try source.look(64)
        guard let end = head.firstIndex(of: 0x0A) else { return false }
        let size = field(of: head[..<end].filter { $0 != 0x0D })
        // A size with a sign, or one that is too large, is a size all the same, and is refused as one.
        let digits =
            size.first.map { [UInt8(ascii: "-"), UInt8(ascii: "+")].contains($0) } == true
            ? size.dropFirst() : size[...]
        if !digits.isEmpty, digits.allSatisfy(isHexadecimal) { return true }
        // A word alone before markup is a size that is none; it is refused as one, too.
        let markup = UInt8(ascii: "<")
        return !size.isEmpty && size.first != markup && size.count == head[..<end].count { $0 != 0x0D }
            && head[(end + 1)...].first == markup
    }

    func next() throws(Finding) -> UnsafeRawBufferPointer {
        if remaining == 0, !hasEnded {
            guard var line = try source.line(upTo: 4_096) else { throw damaged() }
            // The line that ends the chunk before.
            if line.isEmpty { line = try source.line(upTo: 4_096) ?? [] }
            guard let size = Self.size(of: line) else { throw damaged() }
            remaining = size
            hasEnded = size == 0
        }
        if hasEnded { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let bytes = try source.take(remaining)
        if bytes.isEmpty { throw damaged() }
        remaining -= bytes.count
        return bytes
    }

    private static func size(of line: some Collection<UInt8>) -> Int? {
        let digits = field(of: line)
        guard (1...8).contains(digits.count), digits.allSatisfy(isHexadecimal) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private static func field(of line: some Collection<UInt8>) -> [UInt8] {
        Array(line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 })
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
    }

    private func damaged() -> Finding {
        Finding(
            code: "warc.chunks",
            place: .init(file: name),
            meaning: "the chunks of a response are damaged"
        )
    }
}
