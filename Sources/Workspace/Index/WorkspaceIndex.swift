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
    /// What the index notes of the files that it is up to date with.
    private static let filesMark = "recorded files"

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
            let wanted = wantedFiles()
            let mark = Self.mark(of: wanted.map(\.recorded))
            if try index.mark(Self.filesMark) == mark { return (index, []) }
            guard !index.isReadOnly else { return (index, [Self.staleFinding]) }
            let findings = try update(index, wanted, onFile)
            if findings.isEmpty { try index.setMark(Self.filesMark, mark) }
            return (index, findings)
        } catch {
            throw .index(error)
        }
    }

    /// What stands for the files that the ledger has, their names, and how they are read. A record that brings no file in
    /// leaves it as it is.
    private static func mark(of files: [RecordedFile]) -> String {
        var digest = StreamingDigest()
        for file in files {
            let line = "\(file.file.hex) \(file.id) \(file.isCollection) \(file.recipe)\n"
            Array(line.utf8).withUnsafeBytes { digest.update($0) }
        }
        return digest.finish().hex
    }

    private static let staleFinding = Finding(
        code: "index.stale",
        severity: .warning,
        meaning: "the index is older than the ledger and can't be written: what came in since is not found",
        advice: "Give yourself the right to write in the workspace's folder \(Workspace.derivedName)."
    )

    /// A file that the index should have.
    private struct WantedFile {
        let recorded: RecordedFile
        let archivePath: String
        let given: DocumentMetadata
        /// The edition or collection that says how it is read.
        let source: Source

        enum Source {
            case document(Document)
            case collection(DocumentCollection)
        }

        init(_ document: Document) {
            recorded = RecordedFile(document)
            archivePath = document.archivePath
            given = document.metadata
            source = .document(document)
        }

        init(_ collection: DocumentCollection) {
            recorded = RecordedFile(collection)
            archivePath = collection.archivePath
            given = collection.metadata
            source = .collection(collection)
        }

        func recipe(in archive: Archive) throws(WorkspaceError) -> ReadingRecipe {
            switch source {
            case .document(let document): try archive.recipe(for: document)
            case .collection(let collection): try archive.recipe(for: collection)
            }
        }
    }

    private func update(
        _ index: PassageIndex,
        _ wanted: [WantedFile],
        _ onFile: (Int, Int) -> Void
    ) throws(PassageIndexError) -> [Finding] {
        let names = Dictionary(wanted.map { ($0.recorded.file, $0) }) { first, _ in first }
        var whole: Set<Digest> = []
        for file in try index.files() {
            if let wanted = names[file.digest], wanted.recorded.recipe == file.recipe {
                if file.isWhole { whole.insert(file.digest) }
            } else if file.id != nil {
                // What another process takes in just now has no name yet, and is left alone.
                try index.remove(file.digest)
            }
        }
        try index.record(wanted.filter { whole.contains($0.recorded.file) }.map(\.recorded))
        let lacking = wanted.filter { !whole.contains($0.recorded.file) }
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
                document.editions.filter { $0.document.part == nil && $0.takedown == nil }.map(\.document)
                    .map(WantedFile.init)
            }
    }

    private func add(_ file: WantedFile, to index: PassageIndex) throws(WorkspaceError) {
        let name = "\(Workspace.archiveName)/\(file.archivePath)"
        let found = try workspace.archive.digest(of: file.archivePath)
        guard found == file.recorded.file else {
            throw .refused(
                Finding(
                    code: found == nil ? "archive.missing" : "archive.changed",
                    place: .init(file: name),
                    meaning:
                        "the archived file of \(file.recorded.id) is not there as it was imported, and can't be searched",
                    advice: "'assay check' says more. Restore it from version control."
                )
            )
        }
        let reading = FileIngest(
            path: "\(workspace.archive.path)/\(file.archivePath)",
            displayName: name,
            digest: file.recorded.file,
            recipe: try file.recipe(in: workspace.archive),
            isolation: workspace.isolation,
            given: file.given
        )
        _ = try reading.run(into: index)
        do throws(PassageIndexError) { try index.record([file.recorded]) } catch { throw .index(error) }
    }
}

extension RecordedFile {
    /// The file of a document.
    init(_ document: Document) {
        self.init(
            file: document.file,
            id: document.id,
            isCollection: false,
            recipe: RecipeFingerprint(document).text
        )
    }

    /// The file of a collection.
    init(_ collection: DocumentCollection) {
        self.init(
            file: collection.file,
            id: collection.id,
            isCollection: true,
            recipe: RecipeFingerprint(collection).text
        )
    }
}

extension Workspace {
    /// Deletes the index of passages.
    public func removeIndex() throws(WorkspaceError) {
        for path in PassageIndex.paths(ofIndexAt: indexPath) { try FileSystem.remove(path) }
    }
}
