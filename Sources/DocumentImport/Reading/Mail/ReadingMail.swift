import ClaimModel

// How messages, mailboxes and saved pages are read: the message a document, its attachments documents of their own.
extension ContainerReader {
    /// Reads a file that is one message.
    func mail(_ source: BufferedSource, name: String, member: ContainerMember?, depth: Int) throws(Finding) {
        var bytes: [UInt8] = []
        while true {
            let piece = try source.next()
            if piece.isEmpty { break }
            bytes.append(contentsOf: piece)
            try checkLength(bytes.count, name)
        }
        try message(try MailMessage(bytes, name: name), name: name, member: member, depth: depth)
    }

    /// Reads messages one after the other, each from a line that begins with "From ".
    func mailbox(_ source: BufferedSource, name: String, member: ContainerMember?, depth: Int) throws(Finding)
    {
        var bytes: [UInt8] = []
        var number = 0
        var isAfterEmptyLine = true
        func end() throws(Finding) {
            defer { bytes.removeAll(keepingCapacity: true) }
            guard !bytes.isEmpty else { return }
            number += 1
            try bounds.addMember()
            let taken = bytes
            let (header, _) = MailHeader.read(taken[...])
            let id = header.raw("message-id").map { $0.filter { $0 != "<" && $0 != ">" } }
            let key = id.flatMap { MemberNames.fault(of: $0) == nil && $0.utf8.count < 200 ? $0 : nil }
            let path = Self.path(key ?? "message-\(number)", in: member)
            guard isWanted(path) else { return }
            var inner = member ?? ContainerMember(member: ArchiveMember(name: path), displayName: name)
            inner.member.name = path
            inner.displayName = "\(name)/\(key ?? "message-\(number)")"
            readMember(of: inner, isAnnounced: false) { (inner) throws(Finding) in
                let read = try MailMessage(taken, name: inner.displayName)
                try message(read, name: inner.displayName, member: inner, depth: depth + 1)
            } isBroken: {
                false
            }
            if let failure { throw failure }
        }
        while true {
            guard let line = try source.line(upTo: 1 << 20) else {
                let rest = try source.take(1 << 20)
                if rest.isEmpty { break }
                bytes.append(contentsOf: rest)
                try checkLength(bytes.count, name)
                continue
            }
            if isAfterEmptyLine, line.starts(with: "From ".utf8) {
                try end()
                continue
            }
            isAfterEmptyLine = line.isEmpty
            // Lines that begin so within a message were quoted.
            let isQuoted =
                line.first == UInt8(ascii: ">")
                && line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
            bytes.append(contentsOf: isQuoted ? line.dropFirst() : line[...])
            bytes.append(0x0A)
            try checkLength(bytes.count, name)
        }
        try end()
    }

    private func checkLength(_ count: Int, _ name: String) throws(Finding) {
        let limit = recipe.limits.pageBytes
        guard count > limit else { return }
        throw Finding(
            code: "mail.too-long",
            place: .init(file: name),
            meaning: "the message has more bytes than the limit of \(limit) (pageBytes)",
            advice: "If the message is to be trusted, raise the limit: --limit pageBytes=\(2 * limit)."
        )
    }

    // MARK: - A message

    private func message(_ message: MailMessage, name: String, member: ContainerMember?, depth: Int)
        throws(Finding)
    {
        try bounds.checkDepth(depth, of: name)
        if message.isSavedPage, let page = message.page {
            begin(member)
            return end(try savedPage(message, page, name), member)
        }
        let attachments = message.parts.filter { Self.isAttachment($0) }
        guard !attachments.isEmpty else {
            begin(member)
            return end(try body(of: message, name), member)
        }
        try self.member("message", name, member) { (inner) throws(Finding) in
            begin(inner)
            end(try body(of: message, name), inner)
        }
        var names = MemberNames()
        for (index, part) in attachments.enumerated() {
            let shown = part.header.fileName ?? "part-\(index + 1)"
            let safe = MemberNames.fault(of: shown) == nil ? shown : "part-\(index + 1)"
            if MemberNames.isNoDocument(safe) { continue }
            try self.member(names.take(safe).unique, name, member) { (inner) throws(Finding) in
                let bytes = part.bytes
                try bounds.add(bytes: bytes.count)
                let source = BufferedSource(MemorySource(bytes))
                try read(source, name: inner.displayName, member: inner, depth: depth + 1)
            }
        }
    }

    private func member(
        _ key: String,
        _ name: String,
        _ member: ContainerMember?,
        _ read: (ContainerMember) throws(Finding) -> Void
    ) throws(Finding) {
        try bounds.addMember()
        let path = Self.path(key, in: member)
        guard isWanted(path) else { return }
        var inner = member ?? ContainerMember(member: ArchiveMember(name: path), displayName: name)
        inner.member.name = path
        inner.displayName = "\(name)/\(key)"
        readMember(of: inner, isAnnounced: false, read) { false }
        if let failure { throw failure }
    }

    private static func isAttachment(_ part: MailMessage.Part) -> Bool {
        let type = part.header.mediaType
        if type.hasPrefix("image/") || type.hasPrefix("audio/") || type.hasPrefix("video/") { return false }
        if part.header.isAttachment || type == "message/rfc822" { return true }
        return !type.hasPrefix("text/") && !type.hasPrefix("multipart/") && part.header.fileName != nil
            && !type.hasSuffix("signature")
    }

    private func body(of message: MailMessage, _ name: String) throws(Finding) -> ReadDocument {
        let shown = message.parts.filter { !Self.isAttachment($0) && !$0.isAlternative }
        let texts = shown.filter { $0.header.mediaType == "text/plain" || $0.header.mediaType == "text/html" }
        var read: ReadDocument?
        for part in texts where part.bytes.contains(where: { !CollectedText.isSpace($0) }) {
            let isPage = part.header.mediaType == "text/html"
            let one = try document(part, isPage ? Dialect.xhtml.name : DialectName.text, name)
            if read == nil { read = one }
        }
        guard let read else {
            throw Finding(
                code: "document.empty",
                place: .init(file: name),
                meaning: "there is no text in the message",
                advice: "Look at its attachments."
            )
        }
        let header = message.header
        var metadata = DocumentMetadata(
            title: header["subject"],
            creators: header["from"].map { [Creator(name: Self.senderName($0))] } ?? [],
            published: header.raw("date").flatMap(DateReading.date)
        )
        metadata.language =
            read.metadata.language ?? header.raw("content-language").flatMap(LanguageTag.normalized)
        return ReadDocument(
            mediaType: "message/rfc822",
            dialect: DialectName.mail,
            metadata: metadata,
            findings: read.findings + otherFigures(texts, message.parts.filter(\.isAlternative), name)
        )
    }

    /// What is said where the other form of a message, which many programs show in place of the one that is read, has other
    /// figures.
    private func otherFigures(
        _ read: [MailMessage.Part],
        _ others: [MailMessage.Part],
        _ name: String
    ) -> [Finding] {
        let others = others.filter {
            $0.header.mediaType == "text/html" || $0.header.mediaType == "text/plain"
        }
        guard !others.isEmpty else { return [] }
        let mine = Set(read.flatMap(MailFigures.figures))
        let theirs = Set(others.flatMap(MailFigures.figures))
        guard let one = mine.subtracting(theirs).min(), let other = theirs.subtracting(mine).min() else {
            return []
        }
        return [
            Finding(
                code: "mail.alternative",
                severity: .warning,
                place: .init(file: name),
                meaning:
                    "the message says what it says twice, and not the same: the form that is read has \(one), the other "
                    + "\(other) in its place or elsewhere",
                advice: "Open the original to see both."
            )
        ]
    }

    private func savedPage(
        _ message: MailMessage,
        _ page: MailMessage.Part,
        _ name: String
    ) throws(Finding) -> ReadDocument {
        let read = try document(page, Dialect.xhtml.name, name)
        var metadata = read.metadata
        let address = message.header.raw("snapshot-content-location") ?? page.header.raw("content-location")
        if let address, address.contains("://") { metadata.url = address }
        metadata.title = metadata.title ?? message.header["subject"]
        metadata.retrieved = message.header.raw("date").flatMap(DateReading.date) ?? metadata.retrieved
        return ReadDocument(
            mediaType: "multipart/related",
            dialect: DialectName.savedPage,
            metadata: metadata,
            findings: read.findings
        )
    }

    /// Reads a part as a document of its own, and hands out its passages.
    private func document(
        _ part: MailMessage.Part,
        _ dialect: String,
        _ name: String
    ) throws(Finding) -> ReadDocument {
        var reading = recipe
        reading.dialect = dialect
        let charset = part.charset
        reading.encoding = charset.flatMap { TextEncoding($0) == nil ? nil : $0 }
        reading.recovers = true
        let onEvent = onEvent
        let reader = DocumentReader(fileName: name, by: reading) { (event: ReadingEvent) in
            if case .passage = event { onEvent(event) }
        }
        let result: Result<Void, Finding> = part.bytes.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try reader.feed(buffer)) } catch { return .failure(error) }
        }
        try result.get()
        return try reader.finish()
    }

    /// The name of a sender, or the address where there is no name.
    private static func senderName(_ from: String) -> String {
        let name = from.prefix { $0 != "<" }.filter { $0 != "\"" }
        let shown = String(name).trimmed
        return shown.isEmpty ? String(from.filter { $0 != "<" && $0 != ">" }).trimmed : shown
    }
}

/// Bytes in memory.
final class MemorySource: ByteSource {
    private let buffer: UnsafeMutableRawBufferPointer
    private var isTaken = false

    init(_ bytes: [UInt8]) {
        buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        buffer.copyBytes(from: bytes)
    }

    deinit { buffer.deallocate() }

    func next() throws(Finding) -> UnsafeRawBufferPointer {
        defer { isTaken = true }
        return isTaken ? UnsafeRawBufferPointer(start: nil, count: 0) : UnsafeRawBufferPointer(buffer)
    }
}
