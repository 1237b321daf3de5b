import ClaimLedger
import ClaimModel
import DocumentImport
import PassageIndex

extension WorkspaceEditor {
    /// Gives a document of a collection a record of its own, since a claim or evidence is about to rest on it. A
    /// document that the ledger has, or that nothing has, is left to whoever asked.
    ///
    /// - Parameters:
    ///   - name: The document's name, or its unique beginning.
    ///   - asArticle: Whether its claims are to be checked.
    ///   - quote: Words that it must hold; otherwise nothing is recorded.
    mutating func recordCollectionDocument(
        named name: String,
        asArticle: Bool = false,
        quoting quote: QuoteRequest? = nil
    ) throws(WorkspaceError) {
        let reading = try workspace.read()
        if let known = try? reading.document(named: name) {
            guard asArticle, !known.isArticle, known.newest.part != nil else { return }
        } else if reading.state.collections.isEmpty {
            return
        }
        let (index, _) = try reading.currentIndex()
        guard let found = try reading.collectionDocument(named: name, index),
            let part = found.part, let collection = reading.state.collection(file: found.file)
        else { return }
        let document = try workspace.archive.document(
            part,
            of: collection,
            isArticle: asArticle
        )
        if let quote {
            var shelf = DocumentTextCache(workspace.archive)
            _ = try shelf.entry(for: document).selector(
                quoting: quote.words,
                in: document.id,
                occurrence: quote.occurrence
            )
        }
        _ = try record { (reading) throws(WorkspaceError) in
            let known = reading.state.document(edition: document.edition)
            let ledger: LedgerName = asArticle ? LedgerName(article: known?.id ?? document.id) : .sources
            if known != nil, !asArticle || known?.isArticle == true { return LedgerAddition(to: ledger, []) }
            let imported = DocumentImported(document: document)
            return LedgerAddition(
                to: ledger,
                [asArticle ? .articleImported(imported) : .sourceImported(imported)]
            )
        }
    }
}

extension Archive {
    /// Reads what a document of a collection says of itself from the collection's file again.
    func document(
        _ part: DocumentPart,
        of collection: DocumentCollection,
        isArticle: Bool
    ) throws(WorkspaceError) -> Document {
        let recipe = try recipe(for: collection)
        var member: String?
        var found: ReadDocument?
        let name = "\(Workspace.archiveName)/\(collection.archivePath)"
        do throws(Finding) {
            try readFile(
                at: "\(path)/\(collection.archivePath)",
                displayName: name,
                by: recipe,
                in: isolation,
                member: part.member
            ) { event in
                switch event {
                case .memberBegan(let began): member = began.name
                case .documentEnded(let read):
                    if member == part.member, read.part == part.key { found = found ?? read }
                case .memberEnded: member = nil
                case .passage, .memberRefused: break
                }
            }
        } catch {
            throw .refused(error)
        }
        guard let found else {
            throw .noSuch(.document, name: collection.name(of: part.edition).name, similar: [])
        }
        return collection.document(part, found, isArticle: isArticle)
    }
}
