import ClaimModel

/// The responses in a web archive (WARC 1.0 and 1.1, ISO 28500), one after the other.
final class WebArchive {
    private let source: BufferedSource
    private let name: String
    private var content: LimitedSource?
    private var recordCount = 0
    private var hasFailed = false
    /// Whether nothing more can be read from the archive.
    var isBroken: Bool { hasFailed || content?.isCutOff == true }

    /// How long the header of a record or a response may be, in bytes.
    static let longestHeader = 64 << 10

    init(_ source: BufferedSource, name: String) {
        self.source = source
        self.name = name
    }

    /// The next record that holds a response of a web server; nil at the end.
    func nextResponse() throws(Finding) -> ContainerMember? {
        do throws(Finding) {
            while let header = try nextRecord() {
                recordCount += 1
                guard header["warc-type"] == "response", let length = content?.remaining, length > 0,
                    header["content-type"]?.lowercased().hasPrefix("application/http") == true
                else { continue }
                let id = header["warc-record-id"].map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
                let url = header["warc-target-uri"].map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
                return ContainerMember(
                    member: ArchiveMember(
                        name: id.flatMap { MemberNames.fault(of: $0) == nil ? $0 : nil }
                            ?? "record-\(recordCount)",
                        url: url,
                        captured: header["warc-date"].flatMap { CalendarDate(String($0.prefix(10))) }
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

    /// The body of the response that was just given; nil when it is no document.
    ///
    /// - Parameter name: How findings name it.
    func openBody(_ name: String, _ bounds: ContainerBounds) throws(Finding) -> HTTPBody? {
        guard let content else { return nil }
        return try HTTPBody(BufferedSource(content), name: name, bounds: bounds)
    }

    /// Reads the header of the next record, past what is left of the one before.
    private func nextRecord() throws(Finding) -> HeaderFields? {
        if let content {
            try content.drain()
            self.content = nil
        }
        while let first = try source.look(1).first, first == 0x0D || first == 0x0A { try source.skip(1) }
        guard try !source.look(1).isEmpty else { return nil }
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
        guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
            throw damaged("record \(recordCount + 1) does not say how long it is")
        }
        let shortage = Finding.cutOff(container: name, "record \(recordCount + 1) is shorter than it says")
        content = LimitedSource(source, count: length, shortage: shortage)
        return header
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
