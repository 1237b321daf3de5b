import ClaimLedger
public import ClaimModel
import DocumentImport
public import PassageIndex

extension Workspace {
    /// The file of the index of passages.
    public var indexPath: String { "\(root)/\(Self.derivedName)/index.sqlite" }

    /// Opens the index of passages as it stands, and makes it if it isn't there.
    public func openIndex() throws(WorkspaceError) -> PassageIndex {
        let folder = "\(root)/\(Self.derivedName)"
        do throws(PassageIndexError) {
            do throws(WorkspaceError) { try FileSystem.makeFolder(folder) } catch {
                throw PassageIndexError.readOnly(path: indexPath)
            }
            return try PassageIndex(at: indexPath)
        } catch {
            throw .index(error)
        }
    }
}

extension WorkspaceReading {
    /// What the index notes of the ledger that it is up to date with.
    private static let headsMark = "ledger heads"

    /// The index of passages, brought up to date with the ledger: files that it lacks are read from the archive,
    /// files that no ledger has any more are forgotten.
    ///
    /// - Parameter onFile: Told how many of how many files that it lacks are done.
    /// - Returns: The index, and what could not be brought up to date.
    public func currentIndex(
        onFile: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(WorkspaceError) -> (index: PassageIndex, findings: [Finding]) {
        let index = try workspace.openIndex()
        do throws(PassageIndexError) {
            let heads = "\(ImporterVersion.current) " + ledger.heads.map(\.description).joined(separator: " ")
            if try index.mark(Self.headsMark) == heads { return (index, []) }
            guard !index.isReadOnly else { return (index, [Self.staleFinding]) }
            let findings = try update(index, onFile)
            if findings.isEmpty { try index.setMark(Self.headsMark, heads) }
            return (index, findings)
        } catch {
            throw .index(error)
        }
    }

    private static let staleFinding = Finding(
        code: "index.stale",
        severity: .warning,
        meaning: "the index is older than the ledger and can't be written: what came in since is not found",
        advice: "Give yourself the right to write in the workspace's folder \(Workspace.derivedName)."
    )

    /// A file that the index should have.
    private struct WantedFile {
        let file: Digest
        let id: DocumentID
        let archivePath: String
        let isCollection: Bool
        let given: DocumentMetadata
        let dialect: String?
        let encoding: String?

        init(_ document: Document, id: DocumentID) {
            file = document.file
            self.id = id
            archivePath = document.archivePath
            isCollection = false
            given = document.metadata
            dialect = document.dialect
            encoding = document.encoding
        }

        init(_ collection: DocumentCollection) {
            file = collection.file
            id = collection.id
            archivePath = collection.archivePath
            isCollection = true
            given = collection.metadata
            dialect = collection.dialect
            encoding = collection.encoding
        }

        /// Whether passages that were read so are those that the ledger speaks of.
        func isRead(by reader: String) -> Bool {
            let parts = reader.split(separator: ";", omittingEmptySubsequences: false)
            return parts.count == 3 && parts[0] == "\(ImporterVersion.current)" && parts[1] == encoding ?? ""
                && (parts[2].isEmpty || parts[2] == dialect ?? "")
        }
    }

    private func update(
        _ index: PassageIndex,
        _ onFile: (Int, Int) -> Void
    ) throws(PassageIndexError) -> [Finding] {
        let wanted = wantedFiles()
        let names = Dictionary(wanted.map { ($0.file, $0) }) { first, _ in first }
        var whole: Set<Digest> = []
        for file in try index.files() {
            if let wanted = names[file.digest], wanted.isRead(by: file.reader) {
                if file.isWhole { whole.insert(file.digest) }
            } else if file.id != nil {
                // What another process takes in just now has no name yet, and is left alone.
                try index.remove(file.digest)
            }
        }
        try index.record(wanted.filter { whole.contains($0.file) }.map { ($0.file, $0.id, $0.isCollection) })
        let lacking = wanted.filter { !whole.contains($0.file) }
        var findings: [Finding] = []
        for (position, file) in lacking.enumerated() {
            onFile(position, lacking.count)
            do throws(WorkspaceError) { try add(file, to: index) } catch {
                switch error {
                case .refused(let finding): findings.append(finding)
                case .index(let error): throw error
                default: throw .failed(path: workspace.indexPath, reason: error.description)
                }
            }
        }
        return findings
    }

    private func wantedFiles() -> [WantedFile] {
        state.collections.map { WantedFile($0.collection) }
            + state.documents.flatMap { document in
                document.editions.filter { $0.document.part == nil }.map {
                    WantedFile($0.document, id: document.id)
                }
            }
    }

    private func add(_ file: WantedFile, to index: PassageIndex) throws(WorkspaceError) {
        let name = "\(Workspace.archiveName)/\(file.archivePath)"
        let found = try workspace.archive.digest(of: file.archivePath)
        guard found == file.file else {
            throw .refused(
                Finding(
                    code: found == nil ? "archive.missing" : "archive.changed",
                    place: .init(file: name),
                    meaning:
                        "the archived file of \(file.id) is not there as it was imported, and can't be searched",
                    advice: "'assay check' says more. Restore it from version control."
                )
            )
        }
        var options = ReadingOptions()
        options.dialect = file.dialect
        options.encoding = file.encoding
        let reading = FileIngest(
            path: "\(workspace.archive.path)/\(file.archivePath)",
            displayName: name,
            digest: file.file,
            options: options,
            given: file.given
        )
        _ = try reading.run(into: index)
        do throws(PassageIndexError) { try index.record([(file.file, file.id, file.isCollection)]) } catch {
            throw .index(error)
        }
    }
}

extension Workspace {
    /// Deletes the index of passages.
    public func removeIndex() throws(WorkspaceError) {
        for path in PassageIndex.paths(ofIndexAt: indexPath) { try FileSystem.remove(path) }
    }
}
