import ClaimLedger
import ClaimModel
import DocumentImport
import PassageIndex

/// What came out of a file.
struct FileContents {
    /// The document, where the file is one.
    var document: ReadDocument?
    /// Whether the file holds documents, rather than being one.
    var isCollection = false
    /// How many documents came out of it.
    var documentCount = 0
    /// How many members were no documents: pictures, styles, redirections.
    var skippedCount = 0
    /// What is wrong with single members, and what was noticed in documents.
    var findings: [Finding] = []
    /// How many members were left out.
    var refusedCount = 0
    /// The descriptions of the workspace's own dialects that documents of it are in.
    var descriptions: Set<DialectDescription> = []
    /// The documents with their parts, as far as they were asked for.
    var parts: [(part: DocumentPart, document: ReadDocument)] = []
    /// The documents of a collection that state what they bear on, with their parts.
    var stating: [(part: DocumentPart, document: ReadDocument)] = []

    /// Whether the document, where the file is one, was made from the ledger itself.
    var isOwnReport = false

    /// What may bear on claims.
    var matches: [ClaimMatch] = []

    /// How many findings on members are kept to be told.
    static let maximumFindings = 1_000
    /// How many documents of a collection are heard that state what they bear on.
    static let maximumStatedEvidence = 1_000
}

/// Reads a file for its documents and takes them into the index meanwhile, on a second thread.
struct FileIngest {
    /// The file's path.
    let path: String
    /// How findings name it.
    let displayName: String
    /// The SHA-256 of its bytes.
    let digest: Digest
    let recipe: ReadingRecipe
    /// Where it is parsed.
    let isolation: ReadingIsolation
    /// What the importer knows of its documents and they do not say, or say wrongly.
    let given: DocumentMetadata
    /// How many documents with their parts are wanted.
    var partsLimit = 0
    /// The claims that its documents are read past; none when nil.
    var claims: WatchedClaims?
    /// Whether the ledger has a record of an id: a document that names one was made from it.
    var isRecord: (RecordID) -> Bool = { _ in false }
    /// The record that the file's own bytes name.
    var namedRecord: RecordID?
    /// Told of every document, with the bytes of its text.
    var onDocument: (_ textBytes: Int) -> Void = { _ in }

    /// Reads the file.
    ///
    /// - Parameter index: Where its passages go; nowhere when nil.
    /// - Throws: `refused` when the file can't be read; then nothing of it stays in the index.
    func run(into index: PassageIndex?) throws(WorkspaceError) -> FileContents {
        guard let index else { return try read { _ in true } }
        let intake: BackgroundIndexWriter<IndexEvent>
        do throws(PassageIndexError) {
            intake = try BackgroundIndexWriter(into: index, digest, recipe: RecipeFingerprint(recipe).text)
        } catch { throw .index(error) }
        do throws(WorkspaceError) {
            let contents = try read(intake.put)
            do throws(PassageIndexError) { try intake.finish() } catch { throw WorkspaceError.index(error) }
            return contents
        } catch {
            intake.abandon(for: error)
            // What was stored of it before it showed to be bad. Where that can't be removed now it does no harm: no ledger
            // names it, so that nothing of it is found, and the next update of the index forgets it.
            if case .refused = error { try? index.remove(digest) }
            throw error
        }
    }

    /// Reads the file and hands on what the index takes, some events at a time.
    private func read(_ put: @escaping ([IndexEvent]) -> Bool) throws(WorkspaceError) -> FileContents {
        let sorter = EventSorter(self, put: put)
        do throws(Finding) {
            try readFile(at: path, displayName: displayName, by: recipe, in: isolation) { sorter.take($0) }
        } catch {
            throw .refused(error)
        }
        return try sorter.finish(displayName)
    }
}

/// Sorts what comes out of a file: what the index takes, what the ledger wants to know, what is wrong.
private final class EventSorter {
    private let reading: FileIngest
    private let put: ([IndexEvent]) -> Bool
    private var contents = FileContents()
    private var events: [IndexEvent] = []
    private var eventBytes = 0
    private var member: ArchiveMember?
    private var isMemberUsed = false
    private var documentsBeforeMember = 0
    private var textBytes = 0
    private var isStopped = false
    private let matcher: ClaimMatcher?
    /// The record of the ledger that the document names.
    private var named: RecordID?
    private var hasToldOfOwnReport = false

    /// How many bytes of text are handed on together.
    private static let batchBytes = 256 << 10

    init(_ reading: FileIngest, put: @escaping ([IndexEvent]) -> Bool) {
        self.reading = reading
        self.put = put
        matcher = reading.claims.map { ClaimMatcher($0, language: reading.given.language) }
    }

    func take(_ event: ReadingEvent) {
        switch event {
        case .passage(let passage):
            textBytes += passage.text.utf8.count
            eventBytes += passage.text.utf8.count + 64
            events.append(.passage(passage))
            matcher?.take(passage)
            if named == nil { named = RecordMentions.first(in: passage.text, reading.isRecord) }
            if eventBytes >= Self.batchBytes { flush() }
        case .documentEnded(let read): take(read)
        case .memberBegan(let began):
            contents.isCollection = true
            member = began
            isMemberUsed = false
            documentsBeforeMember = contents.documentCount
            named = nil
            matcher?.drop()
            events.append(.memberBegan)
        case .memberRefused(let finding):
            note(finding)
            guard finding.severity == .error else { break }
            contents.refusedCount += 1
            contents.isCollection = true
            guard member != nil else { break }
            isMemberUsed = true
            contents.documentCount = documentsBeforeMember
            matcher?.drop(member: member?.name)
            while let last = contents.parts.last, last.part.member == member?.name {
                contents.parts.removeLast()
            }
            while let last = contents.stating.last, last.part.member == member?.name {
                contents.stating.removeLast()
            }
            events.append(.memberDropped)
        case .memberEnded:
            if !isMemberUsed { contents.skippedCount += 1 }
            member = nil
        }
    }

    private func take(_ read: ReadDocument) {
        isMemberUsed = true
        contents.documentCount += 1
        if let description = read.description { contents.descriptions.insert(description) }
        var metadata = read.metadata.corrected(by: reading.given)
        if member != nil || read.part != nil {
            contents.isCollection = true
            // An address or a title belongs to one document, not to all of a file.
            metadata.url = read.metadata.url
            metadata.title = read.metadata.title
        } else {
            contents.document = read
        }
        let part = DocumentPart(file: reading.digest, member: member?.name, key: read.part)
        let isOwnReport = noteOwnReport()
        if isOwnReport {
            matcher?.drop()
        } else {
            matcher?.end(read, metadata, contents.isCollection ? part : nil)
        }
        if contents.isCollection, contents.parts.count < reading.partsLimit {
            contents.parts.append((part, read))
        }
        if contents.isCollection, !isOwnReport, !read.statedEvidence.isEmpty { hear(read, part) }
        for finding in read.findings { note(finding) }
        events.append(
            .documentEnded(
                IndexableDocument(
                    edition: contents.isCollection ? part.edition : reading.digest,
                    member: member?.name,
                    key: read.part,
                    metadata: metadata,
                    form: DocumentForm(
                        mediaType: read.mediaType,
                        dialect: read.dialect,
                        dialectDescription: read.description.map(Archive.digest(of:)),
                        isRecovered: read.isRecovered
                    )
                )
            )
        )
        reading.onDocument(textBytes)
        textBytes = 0
        eventBytes += 64
        if eventBytes >= Self.batchBytes { flush() }
    }

    /// Whether the document that ends was made from the ledger itself; says so once for a file.
    private func noteOwnReport() -> Bool {
        // The bytes of a file of many may hold a report among others.
        let record = named ?? (member == nil ? reading.namedRecord : nil)
        named = nil
        guard let record else { return false }
        if member == nil { contents.isOwnReport = true }
        if !hasToldOfOwnReport {
            hasToldOfOwnReport = true
            note(OwnReports.finding(record, reading.displayName, member: member?.name))
        }
        return true
    }

    private func hear(_ read: ReadDocument, _ part: DocumentPart) {
        guard contents.stating.count < FileContents.maximumStatedEvidence else {
            guard !hasToldOfDeaf else { return }
            hasToldOfDeaf = true
            note(
                Finding(
                    code: "evidence.too-many",
                    severity: .warning,
                    place: .init(file: reading.displayName),
                    meaning:
                        "more than \(FileContents.maximumStatedEvidence) documents in it state what they bear on",
                    advice: "The others' evidence was not proposed: import them in smaller files."
                )
            )
            return
        }
        contents.stating.append((part, read))
    }
    private var hasToldOfDeaf = false

    func finish(_ name: String) throws(WorkspaceError) -> FileContents {
        flush()
        guard contents.documentCount > 0 else {
            throw .refused(
                contents.findings.first { $0.severity == .error }
                    ?? .noDocuments(in: name, contents.findings.first)
            )
        }
        contents.matches = matcher?.matches ?? []
        return contents
    }

    private func note(_ finding: Finding) {
        if contents.findings.count < FileContents.maximumFindings { contents.findings.append(finding) }
    }

    private func flush() {
        guard !isStopped, !events.isEmpty else { return }
        isStopped = !put(events)
        events.removeAll(keepingCapacity: true)
        eventBytes = 0
    }
}
