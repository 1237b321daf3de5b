import ClaimModel

/// What the child process sends: an event, or how the reading of a file ended.
enum ReaderMessage: Hashable {
    case event(ReadingEvent)
    case refused(Finding)
    case done

    /// The kinds of frame, by their first byte.
    private enum Kind: UInt8 {
        case memberBegan = 1, passage, documentEnded, memberRefused, memberEnded, refused, done
    }

    /// Appends the message as a frame.
    func write(to writer: inout ByteWriter) {
        let start = writer.beginFrame(kind.rawValue)
        switch self {
        case .event(.memberBegan(let member)): writer.write(member)
        case .event(.passage(let passage)): writer.write(passage)
        case .event(.documentEnded(let document)): writer.write(document)
        case .event(.memberRefused(let finding)), .refused(let finding): writer.write(finding)
        case .event(.memberEnded), .done: break
        }
        writer.endFrame(start)
    }

    /// Reads a frame's message.
    init(kind: UInt8, _ bytes: UnsafeRawBufferPointer) throws(MalformedBytes) {
        var reader = ByteReader(bytes)
        switch Kind(rawValue: kind) {
        case .memberBegan: self = .event(.memberBegan(try reader.member()))
        case .passage: self = .event(.passage(try reader.passage()))
        case .documentEnded: self = .event(.documentEnded(try reader.document()))
        case .memberRefused: self = .event(.memberRefused(try reader.finding()))
        case .memberEnded: self = .event(.memberEnded)
        case .refused: self = .refused(try reader.finding())
        case .done: self = .done
        case nil: throw MalformedBytes()
        }
        guard reader.isAtEnd else { throw MalformedBytes() }
    }

    private var kind: Kind {
        switch self {
        case .event(.memberBegan): .memberBegan
        case .event(.passage): .passage
        case .event(.documentEnded): .documentEnded
        case .event(.memberRefused): .memberRefused
        case .event(.memberEnded): .memberEnded
        case .refused: .refused
        case .done: .done
        }
    }
}

extension ByteWriter {
    fileprivate mutating func write(_ passage: Passage) {
        write(UInt8(Passage.Kind.allCases.firstIndex(of: passage.kind) ?? 0))
        write(passage.text)
        write(passage.speaker)
        write(passage.locator)
    }

    fileprivate mutating func write(_ finding: Finding) {
        write(finding.code)
        write(UInt8(Finding.Severity.allCases.firstIndex(of: finding.severity) ?? 0))
        write(finding.place.file)
        write(finding.place.line)
        write(finding.place.column)
        write(finding.excerpt)
        write(finding.meaning)
        write(finding.advice)
    }

    fileprivate mutating func write(_ member: ArchiveMember) {
        write(member.name)
        write(member.url)
        write(member.captured?.description)
    }

    fileprivate mutating func write(_ document: ReadDocument) {
        write(document.mediaType)
        write(document.dialect)
        write(document.metadata)
        writeCount(document.findings.count)
        for finding in document.findings { write(finding) }
        write(document.isRecovered)
        write(document.part)
        write(document.description != nil)
        if let description = document.description {
            write(description.name)
            write(description.source)
        }
        writeCount(document.statedEvidence.count)
        for stated in document.statedEvidence {
            write(stated.claim)
            write(UInt8(Evidence.Stance.allCases.firstIndex(of: stated.stance) ?? 0))
            write(stated.quote)
            write(stated.locator)
            write(stated.summary)
        }
    }

    private mutating func write(_ metadata: DocumentMetadata) {
        write(metadata.title)
        writeCount(metadata.creators.count)
        for creator in metadata.creators {
            write(creator.name)
            write(UInt8(Creator.Kind.allCases.firstIndex(of: creator.kind) ?? 0))
        }
        write(metadata.publisher)
        write(metadata.published?.description)
        write(metadata.retrieved?.description)
        write(metadata.url)
        write(metadata.language)
        write(metadata.edition)
    }
}

extension ByteReader {
    fileprivate mutating func passage() throws(MalformedBytes) -> Passage {
        Passage(
            kind: try one(of: Passage.Kind.self),
            text: try text(),
            speaker: try optionalText(),
            locator: try text()
        )
    }

    fileprivate mutating func finding() throws(MalformedBytes) -> Finding {
        Finding(
            code: try text(),
            severity: try one(of: Finding.Severity.self),
            place: Finding.Place(
                file: try optionalText(),
                line: try optionalNumber(),
                column: try optionalNumber()
            ),
            excerpt: try optionalText(),
            meaning: try text(),
            advice: try optionalText()
        )
    }

    fileprivate mutating func member() throws(MalformedBytes) -> ArchiveMember {
        ArchiveMember(name: try text(), url: try optionalText(), captured: try date())
    }

    fileprivate mutating func document() throws(MalformedBytes) -> ReadDocument {
        var document = ReadDocument(
            mediaType: try text(),
            dialect: try text(),
            metadata: try metadata(),
            findings: try list { (reader) throws(MalformedBytes) in try reader.finding() }
        )
        document.isRecovered = try flag()
        document.part = try optionalText()
        if try flag() { document.description = try description() }
        document.statedEvidence = try list { (reader) throws(MalformedBytes) in
            StatedEvidence(
                claim: try reader.text(),
                stance: try reader.one(of: Evidence.Stance.self),
                quote: try reader.text(),
                locator: try reader.text(),
                summary: try reader.optionalText()
            )
        }
        return document
    }

    /// A dialect's description: its source is read again, which says whether it is one.
    mutating func description() throws(MalformedBytes) -> DialectDescription {
        let name = try text()
        let source = try text()
        guard let description = DialectDescription.read(source, name: name, fileName: name).0 else {
            throw MalformedBytes()
        }
        return description
    }

    private mutating func metadata() throws(MalformedBytes) -> DocumentMetadata {
        DocumentMetadata(
            title: try optionalText(),
            creators: try list { (reader) throws(MalformedBytes) in
                Creator(name: try reader.text(), kind: try reader.one(of: Creator.Kind.self))
            },
            publisher: try optionalText(),
            published: try date(),
            retrieved: try date(),
            url: try optionalText(),
            language: try optionalText(),
            edition: try optionalText()
        )
    }

    private mutating func date() throws(MalformedBytes) -> CalendarDate? {
        guard let text = try optionalText() else { return nil }
        guard let date = CalendarDate(text) else { throw MalformedBytes() }
        return date
    }
}
