import ClaimLedger
public import ClaimModel
public import DocumentImport
import System

/// The archived documents of a workspace, byte for byte as they came.
public struct Archive: Hashable, Sendable {
    /// The folder's path.
    public let path: String
    /// Where archived files are parsed.
    public let isolation: ReadingIsolation

    init(path: String, isolation: ReadingIsolation) {
        self.path = path
        self.isolation = isolation
    }

    /// The path of a document's archived file.
    public func path(of document: Document) -> String { "\(path)/\(document.archivePath)" }

    /// The path of the file that a document's text is read from: what a program made of the archived file, or that file.
    func textPath(of document: Document) -> String {
        "\(path)/\(document.textLayer?.archivePath ?? document.archivePath)"
    }

    /// Deletes an archived file. What was recorded of it stays.
    func remove(_ archivePath: String) throws(WorkspaceError) {
        try FileSystem.remove("\(path)/\(archivePath)")
    }

    /// Removes what imports that were killed have left unfinished.
    func removeLeftovers() {
        // It is in nobody's way: where the folder can't be looked at, whoever needs it says why.
        do throws(SystemError) { try AtomicFile.removeLeftovers(in: path) } catch { return }
    }

    /// Reads the text of an edition from its archived file again.
    ///
    /// - Throws: `WorkspaceError.refused` with a finding when the file is missing, is no longer the edition that
    ///   the ledger names, or can't be read as what it was.
    public func text(of document: Document) throws(WorkspaceError) -> DocumentText {
        guard let text = try texts(of: [document])[document.edition] else {
            throw .refused(Self.lacking(document))
        }
        return text
    }

    /// Reads the texts of editions that lie in one archived file, in as few passes as can be.
    ///
    /// - Returns: The texts that were found, by edition.
    func texts(of documents: [Document]) throws(WorkspaceError) -> [Digest: DocumentText] {
        guard let first = documents.first else { return [:] }
        let name = "\(Workspace.archiveName)/\(first.archivePath)"
        guard let found = try digest(of: first.archivePath) else {
            // Says what is wrong with it.
            do throws(Finding) { _ = try ArchiveFile(path: path(of: first), displayName: name) } catch {
                throw .refused(error)
            }
            throw .refused(Self.lacking(first))
        }
        guard found == first.file else { throw .refused(Self.changed(first, found)) }
        try checkTextLayer(of: first)
        var texts: [Digest: DocumentText] = [:]
        for group in Dictionary(grouping: documents, by: RecipeFingerprint.init).values {
            let members = Set(group.map(\.part?.member))
            let recipe = try recipe(for: group[0])
            let collector = TextCollector(Set(group.map(\.edition)), file: found)
            do throws(Finding) {
                try readFile(
                    at: textPath(of: first),
                    displayName: name,
                    by: recipe,
                    in: isolation,
                    member: members.count == 1 ? members.first ?? nil : nil
                ) { collector.take($0) }
            } catch {
                throw .refused(error)
            }
            texts.merge(collector.texts) { first, _ in first }
        }
        return texts
    }

    private static func lacking(_ document: Document) -> Finding {
        Finding(
            code: "archive.part-missing",
            place: Finding.Place(file: "\(Workspace.archiveName)/\(document.archivePath)"),
            excerpt: document.part.flatMap { $0.key ?? $0.member },
            meaning: "\(document.id) is not found in its archived file",
            advice: "The importer changed since. Read it with the version of Assay that recorded it."
        )
    }

    /// Refuses a document whose text is read from what a program made of its file, where that is no longer as recorded.
    func checkTextLayer(of document: Document) throws(WorkspaceError) {
        guard let layer = document.textLayer else { return }
        let found = try digest(of: layer.archivePath)
        guard found != layer.file else { return }
        throw .refused(
            Finding(
                code: found == nil ? "archive.missing" : "archive.changed",
                place: Finding.Place(file: "\(Workspace.archiveName)/\(layer.archivePath)"),
                excerpt: found.map { "SHA-256 \($0.hex)" },
                meaning: "the text that \(layer.program) \(layer.version) made of \(document.id) is "
                    + (found == nil ? "missing" : "not what was stored (SHA-256 \(layer.file.short)…)"),
                advice: "Restore it from version control."
            )
        )
    }

    /// The finding for an archived file whose bytes are no longer those that were imported.
    static func changed(_ document: Document, _ found: Digest) -> Finding {
        Finding(
            code: "archive.changed",
            place: Finding.Place(file: "\(Workspace.archiveName)/\(document.archivePath)"),
            excerpt: "SHA-256 \(found.hex)",
            meaning:
                "the archived file of \(document.id) is not what was imported (SHA-256 \(document.edition.short)…)",
            advice: "Restore it from version control. A corrected page is a new edition: 'assay import' it."
        )
    }
}

extension Archive {
    /// The SHA-256 of an archived file; nil when it isn't there.
    func digest(of archivePath: String) throws(WorkspaceError) -> Digest? {
        var digest = StreamingDigest()
        return try readAll(archivePath) { digest.update($0) } ? digest.finish() : nil
    }

    /// Hands over the bytes of an archived file, piece by piece; false when it isn't there.
    func readAll(_ archivePath: String, _ take: (UnsafeRawBufferPointer) -> Void) throws(WorkspaceError)
        -> Bool
    {
        let path = "\(path)/\(archivePath)"
        guard try FileSystem.exists(path) else { return false }
        do throws(Finding) {
            var file = try ArchiveFile(path: path, displayName: "\(Workspace.archiveName)/\(archivePath)")
            try file.readAll { take($0) }
        } catch {
            throw .refused(error)
        }
        return true
    }
}

/// Collects the texts of the documents that are wanted.
private final class TextCollector {
    private(set) var texts: [Digest: DocumentText] = [:]
    private let wanted: Set<Digest>
    private let file: Digest
    private var member: String?
    private var passages: [Passage] = []

    init(_ wanted: Set<Digest>, file: Digest) {
        self.wanted = wanted
        self.file = file
    }

    func take(_ event: ReadingEvent) {
        switch event {
        case .memberBegan(let began):
            member = began.name
            passages = []
        case .passage(let passage): passages.append(passage)
        case .documentEnded(let read):
            let isPart = member != nil || read.part != nil
            let edition = isPart ? DocumentPart(file: file, member: member, key: read.part).edition : file
            if wanted.contains(edition), texts[edition] == nil {
                texts[edition] = DocumentText(passages: passages)
            }
            passages = []
        case .memberRefused: passages = []
        case .memberEnded: member = nil
        }
    }
}
