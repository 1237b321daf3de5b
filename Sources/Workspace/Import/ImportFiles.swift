import ClaimLedger
import ClaimModel
import DocumentImport
import EvidenceFinding
import PassageIndex

extension WorkspaceEditor {
    /// How many files are recorded together: what an interruption costs at most is done again for so many.
    private static let batchFiles = 200
    /// Imports one file that is a document: stores it byte for byte, and records what it is. All of it or nothing.
    ///
    /// - Throws: `WorkspaceError.refused` when the file is not a document that can be read.
    public mutating func importDocument(_ request: ImportRequest) throws(WorkspaceError) -> ImportOutcome {
        var found: FileOutcome?
        _ = try importFiles([request]) { _, outcome in found = outcome }
        switch found {
        case .document(let outcome): return outcome
        case .refused(let finding): throw .refused(finding)
        case .collection(let outcome):
            throw .alreadySo("\(request.path) holds \(outcome.collection.documentCount) documents, not one")
        case nil: throw .alreadySo("\(request.path) was imported already")
        }
    }

    /// Imports files: documents, and files that hold many. Each is stored byte for byte and recorded, and its passages
    /// go into the index meanwhile. A bad file never stops the rest.
    ///
    /// - Parameters:
    ///   - requests: The files; `requests(for:like:)` finds those of folders.
    ///   - proposes: Whether they are read past the standing claims, and what bears on them is recorded as proposed.
    ///   - onProgress: Told how far it is.
    ///   - onOutcome: Told what became of each file once it is recorded.
    /// - Returns: What was proposed, and what was noticed of the index.
    /// - Throws: What keeps anything from being recorded: a damaged ledger, a full disk.
    @discardableResult
    public mutating func importFiles(
        _ requests: [ImportRequest],
        proposes: Bool = false,
        onProgress: @escaping (ImportProgress) -> Void = { _ in },
        onOutcome: (ImportRequest, FileOutcome) -> Void
    ) throws(WorkspaceError) -> FindOutcome {
        var proposed = FindOutcome()
        let (index, findings) = try workspace.openIndex()
        proposed.findings = findings
        let progress = ProgressCount(requests.count, onProgress)
        let reading = try self.reading()
        let claims = proposes ? WatchedClaims(reading.state) : nil
        proposed.claimCount = claims?.ids.count ?? 0
        let staging = Staging(
            described: try workspace.usableDialects(),
            archive: workspace.archive,
            index: index,
            known: KnownFiles(reading),
            claims: claims,
            progress: progress
        )
        var waiting: [ImportCandidate] = []
        for request in requests {
            do throws(WorkspaceError) {
                waiting.append(try staging.stage(request))
            } catch {
                guard case .refused(let finding) = error, !finding.isReaderFault else { throw error }
                onOutcome(request, .refused(finding))
            }
            progress.fileDone()
            // A large file's work is not put at stake for others'.
            if waiting.count >= Self.batchFiles || waiting.last?.contents.isCollection == true {
                try record(&waiting, index, &proposed, onOutcome)
            }
        }
        try record(&waiting, index, &proposed, onOutcome)
        return proposed
    }

    /// The requests for the files that these paths name: folders stand for the files in them.
    public static func requests(for paths: [String], like template: ImportRequest) throws(WorkspaceError)
        -> [ImportRequest]
    {
        try InputFiles.list(paths).map { path in
            var request = template
            request.path = path
            return request
        }
    }

    /// What is said of the folders among these paths from which nothing is to be imported.
    ///
    /// - Parameter requests: The files that are to be imported.
    public static func foldersWithoutFiles(among paths: [String], _ requests: [ImportRequest]) -> [Finding] {
        var findings: [Finding] = []
        for path in paths where InputFiles.isFolder(path) {
            let inner = path.hasSuffix("/") ? path : path + "/"
            guard !requests.contains(where: { $0.path.hasPrefix(inner) }) else { continue }
            findings.append(
                Finding(
                    code: "import.no-files",
                    place: .init(file: path),
                    meaning: "there is no file to import in this folder; hidden ones are left out",
                    advice: "Check that it is the folder that you meant."
                )
            )
        }
        return findings
    }

    /// Records the files that wait, together as far as they don't depend on one another.
    private mutating func record(
        _ waiting: inout [ImportCandidate],
        _ index: PassageIndex,
        _ proposed: inout FindOutcome,
        _ onOutcome: (ImportRequest, FileOutcome) -> Void
    ) throws(WorkspaceError) {
        while !waiting.isEmpty {
            var outcomes: [FileOutcome] = []
            let files = waiting
            let archive = workspace.archive
            _ = try record { (reading) throws(WorkspaceError) in
                var job = ImportJob(reading, archive, index)
                for file in files { guard try job.take(file) else { break } }
                outcomes = job.outcomes
                return job.addition
            }
            do throws(WorkspaceError) {
                try follow(outcomes, of: waiting, index, &proposed, onOutcome)
            } catch {
                // The files are in the ledger by now, whatever became of the rest. They say more than their records' ids.
                var reason = error
                if case .unfinished(_, let inner) = error { reason = inner }
                let names = waiting.prefix(outcomes.count).map(\.request.path)
                let more = names.count > 3 ? " and \(names.count - 3) more" : ""
                throw .unfinished(recorded: names.prefix(3).joined(separator: ", ") + more, because: reason)
            }
            waiting.removeFirst(outcomes.count)
        }
    }

    /// Does what follows from files that were recorded: lets the index find them, and proposes what bears on claims.
    private mutating func follow(
        _ outcomes: [FileOutcome],
        of files: [ImportCandidate],
        _ index: PassageIndex,
        _ proposed: inout FindOutcome,
        _ onOutcome: (ImportRequest, FileOutcome) -> Void
    ) throws(WorkspaceError) {
        var matches: [(document: Document, match: ClaimMatch)] = []
        for (file, outcome) in zip(files, outcomes) {
            let outcome = try finish(outcome, file, index)
            onOutcome(file.request, outcome)
            matches += outcome.matches(file.contents.matches)
        }
        let found = try proposeMatches(matches)
        proposed.proposals += found.proposals
        proposed.findings += found.findings
    }

    /// Lets the index find what was recorded, and records the articles in a collection.
    private mutating func finish(
        _ outcome: FileOutcome,
        _ file: ImportCandidate,
        _ index: PassageIndex
    ) throws(WorkspaceError) -> FileOutcome {
        if case .document(var outcome) = outcome {
            // What was there is in the index as it was read then, or will be when somebody asks for it.
            if outcome.change == .imported || outcome.change == .newEdition {
                try note(RecordedFile(outcome.document), in: index)
            }
            try proposeStated(in: file, &outcome)
            return .document(outcome)
        }
        guard case .collection(var outcome) = outcome else { return outcome }
        if outcome.isNew {
            try note(RecordedFile(outcome.collection), in: index)
        }
        if file.request.isArticle {
            for (part, read) in file.contents.parts {
                let document = outcome.collection.document(part, read, isArticle: true)
                try recordArticle(document)
                outcome.articles.append(document.id)
            }
        }
        try proposeStated(in: file, &outcome)
        return .collection(outcome)
    }

    /// Lets the index find a file that was recorded. One that fails or was deleted meanwhile is brought up to date when
    /// somebody asks for it.
    private func note(_ file: RecordedFile, in index: PassageIndex) throws(WorkspaceError) {
        do throws(PassageIndexError) { try index.record([file]) } catch {
            guard error.mayPass else { throw .index(error) }
        }
    }

    private mutating func recordArticle(_ document: Document) throws(WorkspaceError) {
        _ = try record { (reading) throws(WorkspaceError) in
            let known = reading.state.document(edition: document.edition)
            if known?.isArticle == true { return LedgerAddition(to: LedgerName(article: document.id), []) }
            return LedgerAddition(
                to: LedgerName(article: document.id),
                [.articleImported(DocumentImported(document: document))]
            )
        }
    }
}

extension FileOutcome {
    /// What was found in the file, each with its document.
    fileprivate func matches(_ matches: [ClaimMatch]) -> [(document: Document, match: ClaimMatch)] {
        switch self {
        case .document(let outcome): matches.map { (outcome.document, $0) }
        case .collection(let outcome):
            matches.compactMap { match in
                match.part.map { (outcome.collection.document($0, match.document, isArticle: false), match) }
            }
        case .refused: []
        }
    }
}

extension WatchedClaims {
    /// The claims that stand; nil where there are none.
    fileprivate init?(_ state: LedgerState) {
        let claims = state.claims.filter { $0.withdrawn == nil }
        guard !claims.isEmpty else { return nil }
        self.init(
            ids: claims.map(\.id),
            standing: StandingClaims(claims.map { FindableClaim($0, in: state) })
        )
    }
}

/// Copies and reads files that are to be imported.
private struct Staging {
    let described: [DialectDescription]
    let archive: Archive
    let index: PassageIndex
    let known: KnownFiles
    let claims: WatchedClaims?
    let progress: ProgressCount

    /// How many documents of one file may become articles, which have a ledger each.
    private static let maximumArticles = 1_000

    /// Copies and reads one file. A file that the ledger has is not read again.
    func stage(_ request: ImportRequest) throws(WorkspaceError) -> ImportCandidate {
        let incoming = try StagedFile(request.path, archive: archive, isRecord: known.isRecord)
        if let taken = known.takedown(of: incoming.digest) {
            throw .refused(
                Finding(
                    code: "document.taken-down",
                    place: .init(file: request.path),
                    meaning: "\(taken.by) took this document down: \(taken.reason)",
                    advice: "Its bytes are not archived again. 'assay undo' takes a takedown back."
                )
            )
        }
        let contents = known.contents(of: incoming.digest, isArticle: request.isArticle)
        var recipe = ReadingRecipe(request, described: described)
        let stored = known.textLayer(of: incoming.digest)
        if contents == nil || request.readsAgain, stored == nil {
            try incoming.makeTextLayer(displayName: request.path)
        }
        recipe.dialect = incoming.layer?.program.dialect ?? stored?.dialect ?? recipe.dialect
        let fingerprint = RecipeFingerprint(recipe)
        if let contents, !request.readsAgain {
            return ImportCandidate(
                request: request,
                incoming: incoming,
                contents: contents,
                recipe: fingerprint
            )
        }
        let reading = FileIngest(
            path: incoming.layer?.path ?? stored.map(archive.textPath) ?? incoming.path,
            displayName: request.path,
            digest: incoming.digest,
            recipe: recipe,
            isolation: archive.isolation,
            given: request.metadata,
            partsLimit: request.isArticle ? Self.maximumArticles + 1 : 0,
            claims: claims,
            isRecord: known.isRecord,
            namedRecord: incoming.namedRecord,
            onDocument: { progress.documentRead($0) }
        )
        // What is known is in the index.
        var read = try read(reading, isKnown: contents != nil)
        read.findings += incoming.layer?.findings ?? []
        guard read.parts.count <= Self.maximumArticles else {
            throw .refused(
                Finding(
                    code: "import.too-many-articles",
                    place: .init(file: request.path),
                    meaning:
                        "it holds more than \(Self.maximumArticles) documents, and an article has a ledger of its own",
                    advice:
                        "Import it as a source: a document of it becomes an article when a claim of it is recorded."
                )
            )
        }
        return ImportCandidate(request: request, incoming: incoming, contents: read, recipe: fingerprint)
    }

    private func read(_ reading: FileIngest, isKnown: Bool) throws(WorkspaceError) -> FileContents {
        do throws(WorkspaceError) { return try reading.run(into: isKnown ? nil : index) } catch {
            // The index may have been deleted. What is imported is read into a new one when somebody asks for it.
            guard case .index(let failure) = error, failure.mayPass else { throw error }
            return try reading.run(into: nil)
        }
    }
}

/// The files that the ledger has, and those on their way into it.
private struct KnownFiles {
    private let state: LedgerState
    private let ledger: Ledger

    init(_ reading: WorkspaceReading) { (state, ledger) = (reading.state, reading.ledger) }

    /// Whether the ledger has a record of this id.
    func isRecord(_ id: RecordID) -> Bool { ledger.contains(id) }

    /// What is known of a file that need not be read again; nil when it must be read.
    func contents(of file: Digest, isArticle: Bool) -> FileContents? {
        var contents = FileContents()
        if state.collection(file: file) != nil, !isArticle {
            contents.isCollection = true
            return contents
        }
        return state.document(edition: file) != nil ? contents : nil
    }

    /// How a file was taken down; nil for one that was not.
    func takedown(of file: Digest) -> TrackedWithdrawal? {
        state.document(edition: file)?.editions.first { $0.document.edition == file }?.takedown
    }

    /// The edition that a file is, where its text is read from what a program made of it.
    func textLayer(of file: Digest) -> Document? {
        state.document(edition: file)?.editions.map(\.document).first {
            $0.edition == file && $0.textLayer != nil
        }
    }
}

/// Counts what an import has read, and tells it.
private final class ProgressCount {
    private var progress = ImportProgress()
    private let onProgress: (ImportProgress) -> Void

    init(_ files: Int, _ onProgress: @escaping (ImportProgress) -> Void) {
        progress.filesInAll = files
        self.onProgress = onProgress
    }

    func documentRead(_ textBytes: Int) {
        progress.documents += 1
        progress.textBytes += textBytes
        onProgress(progress)
    }

    func fileDone() {
        progress.filesDone += 1
        onProgress(progress)
    }
}
