import ClaimLedger
import ClaimModel
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
        let reading = try self.reading()
        guard var document = try reading.unrecordedDocument(named: name, asArticle: asArticle) else { return }
        document.isArticle = asArticle
        if let quote {
            var texts = try DocumentTextCache(reading)
            _ = try texts.entry(for: document).selector(
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

    /// Gives documents of collections records of their own, as sources.
    mutating func recordSources(_ documents: [Document]) throws(WorkspaceError) {
        guard !documents.isEmpty else { return }
        _ = try record { (reading) throws(WorkspaceError) in
            let sources = documents.filter { reading.state.document(edition: $0.edition) == nil }
                .map { DocumentImported(document: $0) }
            return LedgerAddition(to: .sources, sources.isEmpty ? [] : [.sourcesImported(sources)])
        }
    }
}

extension WorkspaceReading {
    /// The document of a collection of this name that has no record yet as what it is to be; nil where it has one, or
    /// there is none of this name.
    fileprivate func unrecordedDocument(
        named name: String,
        asArticle: Bool
    ) throws(WorkspaceError) -> Document? {
        let known: TrackedDocument?
        do throws(WorkspaceError) { known = try document(named: name) } catch {
            switch error {
            case .noSuch: known = nil
            // Whoever asked is told which names it may be.
            case .ambiguousName: return nil
            default: throw error
            }
        }
        if let known {
            guard asArticle, !known.isArticle, known.newest.part != nil else { return nil }
            return known.newest
        }
        return try documentOfCollection(named: name)
    }

    /// The newest edition of a document, or the document of a collection, whose name begins so.
    func document(named name: String, orOfCollection: Bool) throws(WorkspaceError) -> Document {
        do throws(WorkspaceError) { return try document(named: name).newest } catch {
            guard orOfCollection, case .noSuch = error, let found = try documentOfCollection(named: name)
            else {
                throw error
            }
            return found
        }
    }

    /// The document of a collection whose name begins so, recorded or not; nil when there is none.
    func documentOfCollection(named name: String) throws(WorkspaceError) -> Document? {
        guard !state.collections.isEmpty else { return nil }
        // The index as it stands mostly has it; it is brought up to date where it does not.
        if let index = try workspace.indexAsItStands, let found = try collectionDocument(named: name, index),
            let document = document(of: found)
        {
            return document
        }
        let (index, findings) = try currentIndex()
        let found = try collectionDocument(named: name, index).flatMap(document(of:))
        // Where a file could not be read, the document may be in it.
        if found == nil, let fault = findings.first(where: \.isFault) { throw .refused(fault) }
        return found
    }

    /// A document of a collection as the ledger would record it; nil where no ledger has the collection, or the file was
    /// read in another way than the ledger says.
    func document(of found: IndexedDocument) -> Document? {
        guard let part = found.part, let collection = state.collection(file: found.file),
            found.recipe == RecipeFingerprint(collection).text
        else { return nil }
        return collection.document(part, found.metadata, found.form, isArticle: false)
    }
}
