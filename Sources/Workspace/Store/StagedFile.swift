import ClaimLedger
import ClaimModel
import DocumentImport
import System

/// A file that was copied into the archive and digested, and has no name there yet.
final class StagedFile {
    /// The SHA-256 of the file.
    let digest: Digest
    let byteCount: Int
    /// The record of the ledger that it names: it was made from the ledger then.
    let namedRecord: RecordID?
    /// The file's own name.
    let fileName: String
    /// Its first bytes.
    private let head: [UInt8]
    /// Where the bytes lie that were digested, and that are to be read.
    let path: String
    private let archive: Archive
    private let copy: AtomicFile?
    /// Where the file lies in the archive, if it was put there by hand.
    private let placeInArchive: String?
    /// What a program of others made of it, where its text can't be read otherwise.
    private(set) var layer: StagedTextLayer?

    /// Copies a file into the archive; one that lies there already stays where it is.
    ///
    /// - Parameter isRecord: Whether the ledger has a record of an id.
    init(
        _ path: String,
        archive: Archive,
        isRecord: @escaping (RecordID) -> Bool
    ) throws(WorkspaceError) {
        // A file that can't be found is refused below, where it is opened.
        let whole = try? FileSystem.absolutePath(path)
        let folder = try FileSystem.absolutePath(archive.path) + "/"
        placeInArchive = whole.flatMap { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : nil }
        var copy: AtomicFile?
        if placeInArchive == nil {
            copy = try FileSystem.attempt { () throws(SystemError) in try AtomicFile(in: archive.path) }
        }
        var mentions = RecordMentions(isRecord)
        (digest, byteCount, head) = try Self.copy(path, into: copy, &mentions)
        namedRecord = mentions.finish()
        self.path = copy?.path ?? path
        self.copy = consume copy
        self.archive = archive
        fileName = FileSystem.lastPart(of: path)
    }

    /// Lets the program that the file needs make its text; nothing for a file that is read as it is.
    func makeTextLayer(displayName: String) throws(WorkspaceError) {
        guard let program = TextProgram.needed(for: head) else { return }
        layer = try StagedTextLayer(by: program, of: path, displayName: displayName, archive: archive)
    }

    private static func copy(
        _ path: String,
        into copy: borrowing AtomicFile?,
        _ mentions: inout RecordMentions
    ) throws(WorkspaceError) -> (Digest, count: Int, head: [UInt8]) {
        var head: [UInt8] = []
        var digest = StreamingDigest()
        var count = 0
        var failure: WorkspaceError?
        do throws(Finding) {
            var file = try ArchiveFile(path: path, displayName: path)
            try file.readAll { bytes in
                digest.update(bytes)
                mentions.take(bytes)
                count += bytes.count
                if head.count < headLength { head += bytes.prefix(headLength - head.count) }
                do throws(SystemError) { try copy?.write(bytes) } catch {
                    failure = failure ?? WorkspaceError(error)
                }
            }
        } catch {
            failure = failure ?? .refused(error)
        }
        if let failure { throw failure }
        return (digest.finish(), count, head)
    }

    /// How many of its first bytes are looked at for what it is.
    private static let headLength = 64

    /// A readable name made of the file's name, or where that says nothing, of the title.
    func baseName(title: String?) -> String {
        let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
        let saysNothing = ["index", "article", "document", "page", "default"].contains(stem.lowercased())
        let ofTitle = title.flatMap { Slug.from($0) }
        if !saysNothing, Slug.isValid(stem.lowercased()) { return stem.lowercased() }
        return (saysNothing ? ofTitle : nil) ?? Slug.from(stem, words: 12) ?? ofTitle ?? "document"
    }

    /// Gives the copy a name in the archive, and returns it: the document's name with the file's ending, for a
    /// further edition with digits of its digest.
    func keep(as id: DocumentID) throws(WorkspaceError) -> String {
        if let placeInArchive { return placeInArchive }
        let ending = Self.ending(of: fileName)
        for name in ["\(id)\(ending)", "\(id).\(digest.short)\(ending)", "\(digest.hex)\(ending)"] {
            if try FileSystem.attempt({ () throws(SystemError) in try copy?.keep(as: name) }) == true {
                return name
            }
            // An import that was interrupted before it was recorded may have left the very file.
            let path = "\(archive.path)/\(name)"
            let there = try FileSystem.attempt { () throws(SystemError) in try FileStatus.of(path) }
            if there?.byteCount == byteCount, try archive.digest(of: name) == digest { return name }
        }
        throw .fileSystem(action: "store", path: "\(archive.path)/\(id)", reason: "its names are taken")
    }

    /// Stores it under the name that it had, which nothing has now.
    ///
    /// - Returns: Whether it was stored; a file that lies in the archive itself stays where it is.
    func restore(as name: String) throws(WorkspaceError) -> Bool {
        try FileSystem.attempt { () throws(SystemError) in try copy?.keep(as: name) } == true
    }

    /// The ending of a file's name: the last one, and the one before where the last says how it is packed.
    private static func ending(of name: String) -> String {
        let parts = name.split(separator: ".").dropFirst()
        let isPacked = ["gz", "bz2", "xz", "zst"].contains(parts.last?.lowercased() ?? "")
        return parts.suffix(isPacked ? 2 : 1).compactMap { Slug.from(String($0)) }.map { ".\($0)" }.joined()
    }
}

extension DocumentMetadata {
    /// These metadata, with what somebody who knows better says put over them.
    func corrected(by given: DocumentMetadata) -> DocumentMetadata {
        DocumentMetadata(
            title: given.title ?? title,
            creators: given.creators.isEmpty ? creators : given.creators,
            publisher: given.publisher ?? publisher,
            published: given.published ?? published,
            retrieved: given.retrieved ?? retrieved,
            url: given.url ?? url,
            language: given.language ?? language,
            edition: given.edition ?? edition
        )
    }
}
