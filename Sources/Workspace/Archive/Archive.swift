import ClaimLedger
public import ClaimModel
import DocumentImport

/// The archived documents of a workspace, byte for byte as they came.
public struct Archive: Hashable, Sendable {
    /// The folder's path.
    public let path: String

    init(path: String) { self.path = path }

    /// The path of a document's archived file.
    public func path(of document: Document) -> String { "\(path)/\(document.archivePath)" }

    /// Reads the text of an edition from its archived file again.
    ///
    /// - Throws: `WorkspaceError.refused` with a finding when the file is missing, is no longer the edition that
    ///   the ledger names, or can't be read as what it was.
    public func text(of document: Document) throws(WorkspaceError) -> DocumentText {
        var passages: [Passage] = []
        var digest = StreamingDigest()
        var options = ReadingOptions()
        options.dialect = document.dialect
        options.encoding = document.encoding
        options.limits.raise(document.limits)
        options.recovers = document.isRecovered
        let name = "\(Workspace.archiveName)/\(document.archivePath)"
        do throws(Finding) {
            _ = try readIsolated(
                at: path(of: document),
                displayName: name,
                options: options,
                onBytes: { digest.update($0) },
                onPassage: { passages.append($0) }
            )
        } catch {
            throw .refused(error)
        }
        let found = digest.finish()
        guard found == document.edition else { throw .refused(Self.changed(document, found)) }
        return DocumentText(passages: passages)
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
        let path = "\(path)/\(archivePath)"
        guard FileSystem.exists(path) else { return nil }
        var digest = StreamingDigest()
        do throws(Finding) {
            var file = try ArchiveFile(path: path, displayName: "\(Workspace.archiveName)/\(archivePath)")
            try file.readAll { digest.update($0) }
        } catch {
            throw .refused(error)
        }
        return digest.finish()
    }
}
