import ClaimModel

/// The documents in a web archive (WARC 1.0 and 1.1, ISO 28500, and ARC before it), one after the other.
final class WebArchive {
    private let source: BufferedSource
    private let name: String
    private var content: LimitedSource?
    private var recordCount = 0
    private var hasFailed = false
    private var current: Record?
    private var digests: RecordDigests?
    /// What the response that was opened last lacks, in words; nil where nothing tells of a lack.
    private(set) var lack: String?
    /// What it holds and is not read.
    private(set) var leftOut = LeftOutRecords()
    /// Whether it is in the form before WARC.
    private let isARC: Bool
    /// Told of a record that is left out since it does not say how long it is.
    private let onRefused: (Finding) -> Void
    /// Whether the digests that records state are held to their bytes.
    private let checksDigests: Bool
    /// Whether nothing more can be read from the archive.
    var isBroken: Bool { hasFailed || content?.isCutOff == true }

    /// How long the header of a record or a response may be, in bytes.
    static let longestHeader = 64 << 10

    init(
        _ source: BufferedSource,
        name: String,
        checksDigests: Bool = false,
        onRefused: @escaping (Finding) -> Void = { _ in }
    ) throws(Finding) {
        self.checksDigests = checksDigests
        self.source = source
        self.name = name
        self.onRefused = onRefused
        let mark = Array("filedesc:".utf8)
        isARC = mark.elementsEqual(try source.look(mark.count))
    }

    /// The next record that holds a document: a response of a web server, or a document without one around it; nil at
    /// the end.
    func nextResponse() throws(Finding) -> ContainerMember? {
        do throws(Finding) {
            while let header = try isARC ? nextLine() : nextRecord() {
                recordCount += 1
                guard let length = content?.remaining, length > 0, isDocument(header) else {
                    noteLeftOut(header)
                    continue
                }
                current = header
                let id = header.id.map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
                let url = header.url.map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
                return ContainerMember(
                    member: ArchiveMember(
                        name: id.flatMap { MemberNames.fault(of: $0) == nil ? $0 : nil }
                            ?? "record-\(recordCount)",
                        url: url,
                        captured: header.date.flatMap(DateReading.date)
                    ),
                    displayName: "\(name)/\(url ?? id ?? "record-\(recordCount)")"
                )
            }
            return nil
        } catch {
            hasFailed = true
            throw error
        }
    }

    /// What a record says of its content.
    private struct Record {
        var type: String?
        var id: String?
        var url: String?
        var date: String?
        var mediaType: String
        var blockDigest: String?
        var payloadDigest: String?
        /// Why it was not stored whole.
        var truncated: String?
    }

    private func isDocument(_ record: Record) -> Bool {
        switch record.type {
        case "response": return isARC || record.mediaType.hasPrefix("application/http")
        case "resource", "conversion": return HTTPBody.isDocument(Self.plainType(record.mediaType))
        default: return false
        }
    }

    private static func plainType(_ type: String) -> String {
        type.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    }

    /// The body of the response that was just given; nil when it is no document.
    ///
    /// - Parameter name: How findings name it.
    func openBody(_ name: String, _ bounds: ContainerBounds) throws(Finding) -> HTTPBody? {
        guard let content else { return nil }
        if let current, checksDigests {
            let held = RecordDigests(
                block: current.blockDigest,
                payload: current.payloadDigest,
                isResponse: current.type == "response"
            )
            content.onBytes = held.take
            digests = held
        }
        let length = content.remaining
        lack = current?.truncated.map {
            "its record was cut when it was stored (WARC-Truncated: \($0.prefix(40)))"
        }
        let source = BufferedSource(content)
        if let current, current.type != "response" { return HTTPBody(source, contentType: current.mediaType) }
        // Old archives hold the answers of other servers too, without a head of HTTP.
        let mark = Array("HTTP/".utf8)
        if isARC, let current, !mark.starts(with: try source.look(mark.count)) {
            return HTTPBody(source, contentType: current.mediaType)
        }
        let body = try HTTPBody(source, name: name, bounds: bounds) { kind in
            leftOut.take(kind, address: current?.url)
        }
        guard let body else { return nil }
        if body.isPartial { lack = lack ?? "the server sent a part of it only (206)" }
        if let stated = body.statedLength, stated > length - source.position {
            lack = lack ?? "the server said \(stated) bytes, and \(length - source.position) are stored"
        }
        return body
    }

    private func noteLeftOut(_ record: Record) {
        switch record.type {
        case "resource", "conversion": leftOut.take(Self.plainType(record.mediaType), address: record.url)
        case "revisit": leftOut.takeRevisit()
        default: break
        }
    }

    /// What the record that was just given states of its bytes and does not hold, and what it states in a form that is not
    /// compared. What is left of the record is read for it.
    func checkDigests() throws(Finding) -> (broken: [String], unread: [String]) {
        guard let digests else { return ([], []) }
        self.digests = nil
        try content?.drain()
        return (digests.broken, digests.unread)
    }

    /// Goes past what is left of the record before, and of the empty lines behind it; false at the end.
    private func beginRecord() throws(Finding) -> Bool {
        if let content {
            try content.drain()
            self.content = nil
        }
        while let first = try source.look(1).first, first == 0x0D || first == 0x0A { try source.skip(1) }
        return try !source.look(1).isEmpty
    }

    /// Reads the line that a record of an ARC file begins with: address, server, date, media type, length.
    private func nextLine() throws(Finding) -> Record? {
        guard try beginRecord() else { return nil }
        guard let line = try source.line(upTo: Self.longestHeader) else {
            throw damaged("the line of record \(recordCount + 1) does not end")
        }
        let fields = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
        guard fields.count >= 5, let length = fields.last.flatMap({ Int($0) }), length >= 0 else {
            throw damaged("record \(recordCount + 1) does not begin with its address and its length")
        }
        begin(length)
        let isDescription = fields[0].hasPrefix("filedesc:")
        return Record(
            type: isDescription ? nil : "response",
            url: fields[0],
            date: String(fields[2].prefix(8)),
            mediaType: fields[3]
        )
    }

    /// Reads the header of the next record that says how long it is, past what is left of the one before.
    private func nextRecord() throws(Finding) -> Record? {
        while try beginRecord() {
            let header = try nextHeader()
            let stated = header["content-length"]
            if let length = stated.flatMap({ Int($0) }), length >= 0 {
                begin(length)
                return Record(
                    type: header["warc-type"],
                    id: header["warc-record-id"],
                    url: header["warc-target-uri"],
                    date: header["warc-date"].map { String($0.prefix(10)) },
                    mediaType: header["content-type"]?.lowercased() ?? "",
                    blockDigest: header["warc-block-digest"],
                    // That of a record in several segments is of all of them.
                    payloadDigest: header["warc-segment-number"] == nil ? header["warc-payload-digest"] : nil,
                    truncated: header["warc-truncated"]
                )
            }
            recordCount += 1
            let (count, hasNext) = try skipToNextRecord()
            onRefused(Self.withoutLength(recordCount, stated, count, hasNext, in: name))
        }
        return nil
    }

    /// Goes to the next line that a record may begin with: an empty line stands before it.
    ///
    /// - Returns: How many bytes lie before it, and whether there is one.
    private func skipToNextRecord() throws(Finding) -> (count: Int, hasNext: Bool) {
        // The header before has ended with an empty line.
        let mark = Array("WARC/1.".utf8)
        if mark.elementsEqual(try source.look(mark.count)) { return (0, true) }
        let beginnings = [Array("\n\r\nWARC/1.".utf8), Array("\n\nWARC/1.".utf8)]
        var count = 0
        while true {
            let bytes = Array(try source.look(Self.longestHeader))
            var place = bytes.startIndex
            while let end = bytes[place...].firstIndex(of: 0x0A) {
                for beginning in beginnings where bytes[end...].starts(with: beginning) {
                    let found = end + beginning.count - mark.count
                    try source.skip(found)
                    return (count + found, true)
                }
                place = end + 1
            }
            // What may be the beginning of a line that goes on is looked at again.
            let isAtEnd = bytes.count < Self.longestHeader
            let taken = isAtEnd ? bytes.count : bytes.count - 16
            try source.skip(taken)
            count += taken
            if isAtEnd { return (count, false) }
        }
    }

    private static func withoutLength(
        _ number: Int,
        _ stated: String?,
        _ count: Int,
        _ hasNext: Bool,
        in name: String
    ) -> Finding {
        Finding(
            code: "warc.record-length",
            place: .init(file: name),
            meaning: "record \(number) was left out: "
                + (stated.map { "its Content-Length '\($0.prefix(40))' is no length" }
                    ?? "it has no Content-Length")
                + "; with it went the \(count) bytes "
                + (hasNext ? "up to the next line that begins a record" : "up to the end of the file"),
            advice: "Get it again from where it came from."
        )
    }

    private func nextHeader() throws(Finding) -> HeaderFields {
        let mark = Array("WARC/".utf8)
        guard mark.starts(with: try source.look(mark.count)) else {
            throw damaged("record \(recordCount + 1) does not begin with its version")
        }
        guard try source.line(upTo: 80) != nil,
            let header = try HeaderFields(source, upTo: Self.longestHeader)
        else {
            let isCutOff = try source.look(Self.longestHeader).count < Self.longestHeader
            let reason = "the header of record \(recordCount + 1) does not end"
            throw isCutOff ? .cutOff(container: name, reason) : damaged(reason)
        }
        return header
    }

    private func begin(_ length: Int) {
        let shortage = Finding.cutOff(container: name, "record \(recordCount + 1) is shorter than it says")
        content = LimitedSource(source, count: length, shortage: shortage)
    }

    private func damaged(_ reason: String) -> Finding {
        Finding(
            code: "warc.damaged",
            place: .init(file: name),
            meaning: "the web archive can't be read on: \(reason)",
            advice: "Get it again from where it came from."
        )
    }
}
