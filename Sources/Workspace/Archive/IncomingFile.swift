import ClaimLedger
import ClaimModel
import DocumentImport

/// A file that was read as a document and copied into the archive, and has no name there yet.
struct IncomingFile: ~Copyable {
    let edition: Digest
    let byteCount: Int
    let metadata: DocumentMetadata
    let findings: [Finding]
    /// A readable name made of the file's name.
    let baseName: String
    private let read: ReadDocument
    private let fileName: String
    private let encoding: String?
    private let limits: [String: Int]
    private let archive: Archive
    private let copy: StoredFile
    /// Where the file lies in the archive, if it was put there by hand.
    private let placeInArchive: String?

    init(_ request: ImportRequest, archive: Archive) throws(WorkspaceError) {
        let whole = try? FileSystem.absolutePath(request.path)
        let folder = try FileSystem.absolutePath(archive.path) + "/"
        let copy = try StoredFile(in: archive.path)
        let (read, digest, count) = try Self.read(request, into: copy)
        let metadata = read.metadata.corrected(by: request.metadata)
        let fileName = FileSystem.lastPart(of: request.path)
        edition = digest
        byteCount = count
        encoding = request.encoding
        limits = request.limits
        findings = read.findings
        baseName = Self.baseName(fileName, title: metadata.title)
        placeInArchive = whole.flatMap { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : nil }
        self.metadata = metadata
        self.fileName = fileName
        self.read = read
        self.archive = archive
        self.copy = copy
    }

    private static func read(
        _ request: ImportRequest,
        into copy: borrowing StoredFile
    ) throws(WorkspaceError) -> (ReadDocument, Digest, count: Int) {
        var options = ReadingOptions()
        options.dialect = request.dialect
        options.encoding = request.encoding
        options.limits.raise(request.limits)
        options.recovers = request.recovers
        var digest = StreamingDigest()
        var count = 0
        var failure: WorkspaceError?
        do throws(Finding) {
            let read = try readIsolated(
                at: request.path,
                options: options,
                onBytes: { bytes in
                    digest.update(bytes)
                    count += bytes.count
                    do throws(WorkspaceError) { try copy.write(bytes) } catch { failure = failure ?? error }
                },
                onPassage: { _ in }
            )
            if failure == nil { return (read, digest.finish(), count) }
        } catch {
            failure = failure ?? .refused(error)
        }
        throw failure ?? .alreadySo("\(request.path) was not read")
    }

    /// A readable name made of the file's name, or where that says nothing, of the title.
    private static func baseName(_ fileName: String, title: String?) -> String {
        let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
        let saysNothing = ["index", "article", "document", "page", "default"].contains(stem.lowercased())
        let ofTitle = title.flatMap { Slug.from($0) }
        if !saysNothing, Slug.isValid(stem.lowercased()) { return stem.lowercased() }
        return (saysNothing ? ofTitle : nil) ?? Slug.from(stem, words: 12) ?? ofTitle ?? "document"
    }

    /// The edition that this file is, its place in the archive still open.
    func document(id: DocumentID, isArticle: Bool) -> Document {
        var document = Document(
            id: id,
            edition: edition,
            byteCount: byteCount,
            archivePath: placeInArchive ?? fileName,
            mediaType: read.mediaType,
            dialect: read.dialect,
            encoding: encoding,
            origin: metadata.url ?? fileName,
            metadata: metadata,
            isArticle: isArticle
        )
        document.limits = limits
        document.isRecovered = read.isRecovered
        return document
    }

    /// Gives the copy a name in the archive, and returns it: the document's name with the file's ending, for a
    /// further edition with digits of its digest.
    func keep(for document: Document) throws(WorkspaceError) -> String {
        if let placeInArchive { return placeInArchive }
        let parts = fileName.split(separator: ".")
        let ending =
            parts.count > 1 ? parts.last.flatMap { Slug.from(String($0)) }.map { ".\($0)" } ?? "" : ""
        for name in [
            "\(document.id)\(ending)", "\(document.id).\(edition.short)\(ending)", "\(edition.hex)\(ending)",
        ] {
            if try copy.keep(as: name) { return name }
            // An import that was interrupted before it was recorded may have left the very file.
            if try archive.digest(of: name) == edition { return name }
        }
        throw .fileSystem(
            action: "store",
            path: "\(archive.path)/\(document.id)",
            reason: "its names are taken"
        )
    }
}

extension DocumentMetadata {
    /// These metadata, with what somebody who knows better says put over them.
    fileprivate func corrected(by given: DocumentMetadata) -> DocumentMetadata {
        DocumentMetadata(
            title: given.title ?? title,
            creators: given.creators.isEmpty ? creators : given.creators,
            publisher: given.publisher ?? publisher,
            published: given.published ?? published,
            retrieved: given.retrieved ?? retrieved,
            url: given.url ?? url,
            language: given.language ?? language
        )
    }
}
