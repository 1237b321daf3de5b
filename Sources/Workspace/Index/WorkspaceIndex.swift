import ClaimLedger
public import ClaimModel
import DocumentImport
public import PassageIndex

extension Workspace {
    /// The file of the index of passages.
    public var indexPath: String { "\(root)/\(Self.derivedName)/index.sqlite" }

    /// Opens the index of passages as it stands, and makes it if it isn't there. One that is damaged is made anew, and so is
    /// one that can't be told for an index any more.
    ///
    /// - Returns: The index, and a warning where it was damaged or something else.
    public func openIndex() throws(WorkspaceError) -> (index: PassageIndex, findings: [Finding]) {
        do throws(PassageIndexError) {
            return try PassageIndex.again { () throws(PassageIndexError) in try openIndexOnce() }
        } catch {
            throw .index(error)
        }
    }

    private func openIndexOnce() throws(PassageIndexError) -> (index: PassageIndex, findings: [Finding]) {
        do throws(WorkspaceError) { try FileSystem.makeFolder("\(root)/\(Self.derivedName)") } catch {
            throw .readOnly(path: indexPath)
        }
        do throws(PassageIndexError) { return (try PassageIndex(at: indexPath), []) } catch {
            let findings = try clearIndex(after: error)
            return (try PassageIndex(at: indexPath), findings)
        }
    }

    /// Makes room for a new index where that which is there is of no use: a damaged one is deleted, what is none set aside.
    ///
    /// - Returns: What was done.
    /// - Throws: Any other fault, which a new index would not mend.
    func clearIndex(after error: PassageIndexError) throws(PassageIndexError) -> [Finding] {
        switch error {
        case .damaged(_, let reason):
            return [Self.damagedFinding(reason)]
                + Self.setAsideFindings(try PassageIndex.remove(at: indexPath))
        case .foreign: return Self.setAsideFindings(try PassageIndex.remove(at: indexPath))
        default: throw error
        }
    }

    /// The index of passages where there is one that can be read; it is neither made nor brought up to date.
    var indexAsItStands: PassageIndex? {
        get throws(WorkspaceError) {
            guard try FileSystem.exists(indexPath) else { return nil }
            do throws(PassageIndexError) { return try PassageIndex(at: indexPath) } catch {
                // Whoever needs it opens it by `openIndex`, which says what is wrong with it.
                return nil
            }
        }
    }

    /// What is said of files that were in the place of the index.
    private static func setAsideFindings(_ paths: [String]) -> [Finding] {
        paths.map { path in
            Finding(
                code: "index.rebuilt",
                severity: .warning,
                place: .init(file: "\(derivedName)/\(FileSystem.lastPart(of: path))"),
                meaning:
                    "this was in the place of the index and is not one, or not any more; the index is made anew",
                advice: "Delete it unless it is somebody's."
            )
        }
    }

    private static func damagedFinding(_ reason: String) -> Finding {
        Finding(
            code: "index.rebuilt",
            severity: .warning,
            place: .init(file: "\(derivedName)/index.sqlite"),
            meaning: "the index was damaged (\(reason)) and is made anew from the archive"
        )
    }
}

/// How far the index is.
public enum IndexProgress: Hashable, Sendable {
    /// Another process brings it up to date, and is waited for.
    case waiting
    /// So many of the files that it lacks are done.
    case indexing(done: Int, all: Int)
}

extension WorkspaceReading {
    /// What the index notes of the files that it is up to date with.
    private static let filesMark = "recorded files"
    /// What it notes of the ledger's newest records: while they are the same, so are the files.
    private static let headsMark = "ledger heads"

    /// The index of passages, brought up to date with the ledger: files that it lacks are read from the archive,
    /// files that no ledger has any more are forgotten.
    ///
    /// - Parameter onProgress: Told how far it is.
    /// - Returns: The index, and what could not be brought up to date.
    public func currentIndex(
        onProgress: (IndexProgress) -> Void = { _ in }
    ) throws(WorkspaceError) -> (index: PassageIndex, findings: [Finding]) {
        try withCurrentIndex(onProgress: onProgress) { index, findings in (index, findings) }
    }

    /// Does something with the index of passages, brought up to date. Where it shows to be damaged it is made anew, and
    /// the job done again.
    func withCurrentIndex<Value>(
        onProgress: (IndexProgress) -> Void = { _ in },
        _ job: (PassageIndex, [Finding]) throws(PassageIndexError) -> Value
    ) throws(WorkspaceError) -> Value {
        do throws(PassageIndexError) {
            return try PassageIndex.again { () throws(PassageIndexError) in
                do throws(PassageIndexError) {
                    let (index, findings) = try updatedIndex(onProgress)
                    return try job(index, findings)
                } catch {
                    let cleared = try workspace.clearIndex(after: error)
                    let (index, findings) = try updatedIndex(onProgress)
                    return try job(index, cleared + findings)
                }
            }
        } catch {
            throw .index(error)
        }
    }

    /// Does something that opens the index and looks things up in it, and does it again where the index may have been deleted
    /// meanwhile.
    func againWithIndex<Value>(_ job: () throws(WorkspaceError) -> Value) throws(WorkspaceError) -> Value {
        var other: WorkspaceError?
        do throws(PassageIndexError) {
            return try PassageIndex.again { () throws(PassageIndexError) in
                do throws(WorkspaceError) { return try job() } catch {
                    if case .index(let error) = error { throw error }
                    other = error
                    throw .tooLong
                }
            }
        } catch {
            throw other ?? .index(error)
        }
    }

    private func updatedIndex(
        _ onProgress: (IndexProgress) -> Void
    ) throws(PassageIndexError) -> (index: PassageIndex, findings: [Finding]) {
        let (index, findings) = try openIndex()
        let heads = "\(ReaderVersion.current) " + ledger.heads.map(\.description).joined(separator: " ")
        if try index.mark(Self.headsMark) == heads { return (index, findings) }
        let wanted = wantedFiles()
        let mark = Self.mark(of: wanted.map(\.recorded))
        if try index.mark(Self.filesMark) == mark {
            if !index.isReadOnly { try index.setMark(Self.headsMark, heads) }
            return (index, findings)
        }
        guard !index.isReadOnly else { return (index, findings + [Self.staleFinding]) }
        let lock = try IndexUpdateLock(at: workspace.indexPath) { onProgress(.waiting) }
        defer { withExtendedLifetime(lock) {} }
        // Another process may have done it meanwhile, or have made the index anew.
        let (current, others) = try openIndex()
        if try current.mark(Self.filesMark) == mark { return (current, findings + others) }
        let faults = try update(current, wanted, onProgress)
        if !faults.contains(where: { $0.severity == .error }) {
            try current.setMark(Self.filesMark, mark)
            try current.setMark(Self.headsMark, heads)
        }
        return (current, findings + others + faults)
    }

    private func openIndex() throws(PassageIndexError) -> (index: PassageIndex, findings: [Finding]) {
        do throws(WorkspaceError) { return try workspace.openIndex() } catch {
            guard case .index(let error) = error else {
                throw .failed(path: workspace.indexPath, reason: error.description)
            }
            throw error
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

    private static func rebuiltFinding(_ count: Int, of all: Int, isNew: Bool) -> Finding {
        Finding(
            code: "index.rebuilt",
            severity: .warning,
            place: .init(file: "\(Workspace.derivedName)/index.sqlite"),
            meaning: isNew
                ? "there was no index; it was built from the \(count) files of the archive"
                : "the index lacked \(count) of \(all) files; they were read from the archive again"
        )
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
        /// Where the file lies that is read: what a program made of it, or the file itself.
        let textPath: String
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
            textPath = document.textLayer?.archivePath ?? document.archivePath
            given = document.metadata
            source = .document(document)
        }

        init(_ collection: DocumentCollection) {
            recorded = RecordedFile(collection)
            archivePath = collection.archivePath
            textPath = collection.archivePath
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
        _ onProgress: (IndexProgress) -> Void
    ) throws(PassageIndexError) -> [Finding] {
        let names = Dictionary(wanted.map { ($0.recorded.file, $0) }) { first, _ in first }
        var whole: Set<Digest> = []
        var hasAny = false
        var unnamed: [RecordedFile] = []
        for file in try index.files() {
            hasAny = true
            if let wanted = names[file.digest]?.recorded, wanted.recipe == file.recipe {
                guard file.isWhole else { continue }
                whole.insert(file.digest)
                if file.id != wanted.id || file.isCollection != wanted.isCollection { unnamed.append(wanted) }
            } else if file.id != nil {
                // What another process takes in just now has no name yet, and is left alone.
                try index.remove(file.digest)
            }
        }
        try index.record(unnamed)
        let lacking = wanted.filter { !whole.contains($0.recorded.file) }
        var findings: [Finding] = []
        for (position, file) in lacking.enumerated() {
            onProgress(.indexing(done: position, all: lacking.count))
            do throws(WorkspaceError) { try add(file, to: index) } catch {
                switch error {
                // One that can't be read just now may be read another time: nothing is said of what is in it.
                case .refused(let finding) where finding.isReaderFault || finding.code == "file.unreadable":
                    throw .failed(path: workspace.indexPath, reason: "\(finding.place): \(finding.meaning)")
                case .refused(let finding): findings.append(finding)
                case .index(let error): throw error
                default: throw .failed(path: workspace.indexPath, reason: error.description)
                }
            }
        }
        if lacking.count > findings.count {
            findings.append(
                Self.rebuiltFinding(lacking.count - findings.count, of: wanted.count, isNew: !hasAny)
            )
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
        if case .document(let document) = file.source { try workspace.archive.checkTextLayer(of: document) }
        let reading = FileIngest(
            path: "\(workspace.archive.path)/\(file.textPath)",
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
    /// Deletes the index of passages. Files of its name that are something else are set aside.
    ///
    /// - Returns: What was set aside.
    @discardableResult
    public func removeIndex() throws(WorkspaceError) -> [Finding] {
        do throws(PassageIndexError) {
            return Self.setAsideFindings(try PassageIndex.remove(at: indexPath))
        } catch { throw .index(error) }
    }
}
