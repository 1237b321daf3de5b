import ClaimLedger
import ClaimModel
import DocumentImport
import PassageIndex

/// The part of an import that needs the ledger: which documents the files are, and what becomes of quotes.
///
/// It takes as many files as can be decided without seeing the others' records.
struct ImportJob {
    let reading: WorkspaceReading
    let archive: Archive
    let index: PassageIndex
    private(set) var outcomes: [FileOutcome] = []
    private var sources: [DocumentImported] = []
    private var collections: [DocumentCollection] = []
    private var article: DocumentImported?
    private var files: Set<Digest> = []
    private var names: Set<String> = []
    private var addresses: Set<String> = []

    init(_ reading: WorkspaceReading, _ archive: Archive, _ index: PassageIndex) {
        self.reading = reading
        self.archive = archive
        self.index = index
    }

    /// What is to be recorded.
    var addition: LedgerAddition {
        if let article {
            return LedgerAddition(to: LedgerName(article: article.document.id), [.articleImported(article)])
        }
        var bodies: [RecordBody] = []
        if let first = sources.first {
            bodies = [sources.count == 1 ? .sourceImported(first) : .sourcesImported(sources)]
        }
        return LedgerAddition(to: .sources, bodies + collections.map(RecordBody.collectionImported))
    }

    /// Decides about a file; false when that has to wait until what came before it is recorded.
    mutating func take(_ staged: ImportCandidate) throws(WorkspaceError) -> Bool {
        guard article == nil, !files.contains(staged.incoming.digest) else { return false }
        if staged.contents.isCollection { return try takeCollection(staged) }
        if let known = known(staged.incoming.digest) {
            return try takeKnown(known, staged)
        }
        let replaced = try replacedDocument(staged)
        let isArticle = staged.request.isArticle || replaced?.isArticle == true
        // An article's record goes to a ledger of its own.
        if isArticle, !outcomes.isEmpty || !sources.isEmpty { return false }
        let base = staged.request.name ?? staged.baseName
        let address = staged.metadata.url
        // Two files of one address, or of one name and title, may be two editions of one document.
        if replaced == nil, names.contains(base) || address.map(addresses.contains) == true { return false }
        if let replaced, names.contains(replaced.id.name) { return false }
        let id = if let replaced { replaced.id } else { try newID(staged) }
        guard var document = staged.document(id: id) else {
            throw .alreadySo("\(staged.request.path) was imported already")
        }
        document.isArticle = isArticle
        document.replaces = replaced?.newest.edition
        document.archivePath = try staged.incoming.keep(as: id)
        if let layer = staged.incoming.layer {
            document.textLayer = try layer.keep(beside: document.archivePath)
            document.mediaType = layer.program.mediaType
        }
        if let description = staged.contents.document?.description { try archive.keep(description) }
        let requoted =
            if let replaced { try requote(replaced, in: document, staged.recipe) } else {
                [] as [ImportOutcome.QuoteChange]
            }
        let imported = DocumentImported(document: document, requoted: requoted.map(\.requoted))
        if isArticle { article = imported } else { sources.append(imported) }
        files.insert(staged.incoming.digest)
        names.formUnion([base, id.name])
        if let address { addresses.insert(address) }
        let changes = requoted.filter { $0.requoted.outcome != .exact || $0.requoted.reads != nil }
        outcome(replaced == nil ? .imported : .newEdition, document, staged, changes)
        return true
    }

    // MARK: - What is there already

    private func known(_ edition: Digest) -> Document? {
        reading.state.document(edition: edition)?.editions.first { $0.document.edition == edition }?.document
    }

    /// Puts an archived file back where it is missing.
    ///
    /// - Returns: Whether it was.
    private func restore(_ path: String, _ staged: ImportCandidate) throws(WorkspaceError) -> Bool {
        guard try !FileSystem.exists("\(archive.path)/\(path)") else { return false }
        return try staged.incoming.restore(as: path)
    }

    private mutating func takeKnown(
        _ known: Document,
        _ staged: ImportCandidate
    ) throws(WorkspaceError) -> Bool {
        let isRestored = try restore(known.archivePath, staged)
        guard staged.request.isArticle, !known.isArticle else {
            outcome(isRestored ? .restored : .alreadyThere, known, staged)
            return true
        }
        guard outcomes.isEmpty, sources.isEmpty, collections.isEmpty else { return false }
        var document = known
        document.isArticle = true
        article = DocumentImported(document: document)
        outcome(.nowAnArticle, document, staged)
        return true
    }

    private mutating func takeCollection(_ staged: ImportCandidate) throws(WorkspaceError) -> Bool {
        if let known = reading.state.collection(file: staged.incoming.digest) {
            outcome(known, isNew: false, staged)
            return true
        }
        if names.contains(staged.request.name ?? staged.baseName) { return false }
        var collection = staged.collection(id: try newID(staged))
        collection.archivePath = try staged.incoming.keep(as: collection.id)
        for description in staged.contents.descriptions { try archive.keep(description) }
        collections.append(collection)
        files.insert(collection.file)
        names.insert(collection.id.name)
        outcome(collection, isNew: true, staged)
        return true
    }

    private mutating func outcome(
        _ change: ImportOutcome.Change,
        _ document: Document,
        _ staged: ImportCandidate,
        _ quoteChanges: [ImportOutcome.QuoteChange] = []
    ) {
        let outcome = ImportOutcome(
            change: change,
            document: document,
            quoteChanges: quoteChanges,
            findings: staged.contents.findings
        )
        outcomes.append(.document(outcome))
    }

    private mutating func outcome(_ collection: DocumentCollection, isNew: Bool, _ staged: ImportCandidate) {
        let outcome = CollectionOutcome(
            collection: collection,
            isNew: isNew,
            skippedCount: staged.contents.skippedCount,
            findings: staged.contents.findings
        )
        outcomes.append(.collection(outcome))
    }

    // MARK: - Which document it is

    /// The document that this file is a new edition of: the one that was named, or the one with its address, or
    /// the one with its name and title.
    private func replacedDocument(_ staged: ImportCandidate) throws(WorkspaceError) -> TrackedDocument? {
        if let name = staged.request.editionOf { return try reading.document(named: name) }
        let metadata = staged.metadata
        if let url = metadata.url,
            let same = reading.state.documents.first(where: { $0.newest.metadata.url == url })
        {
            return same
        }
        guard let id = DocumentID(staged.request.name ?? staged.baseName),
            let same = reading.state.document(id)
        else { return nil }
        if staged.request.name != nil { return same }
        return metadata.title != nil && same.newest.metadata.title == metadata.title ? same : nil
    }

    private func newID(_ staged: ImportCandidate) throws(WorkspaceError) -> DocumentID {
        if let name = staged.request.name {
            guard let id = DocumentID(name) else { throw .badName(name, .document) }
            return id
        }
        let base = staged.baseName
        for number in 1... {
            guard let id = DocumentID(number == 1 ? base : "\(base)-\(number)") else { break }
            // The archive's own ledger has this name.
            if !reading.state.isTaken(id), !names.contains(id.name), id.name != LedgerName.sources.name {
                return id
            }
        }
        throw .invalid(what: "the document's name", expected: "given with --id")
    }

    // MARK: - Quotes

    /// Looks for every quote of the earlier editions in the new one.
    private func requote(
        _ replaced: TrackedDocument,
        in document: Document,
        _ recipe: RecipeFingerprint
    ) throws(WorkspaceError) -> [ImportOutcome.QuoteChange] {
        let entry = DocumentTextCache.Entry(try text(of: document, recipe))
        var changes: [ImportOutcome.QuoteChange] = []
        for claim in reading.state.claims where claim.withdrawn == nil {
            for appearance in claim.appearances
            where replaced.editions.contains(edition: appearance.appearance.article) {
                let selector = appearance.appearance.selector
                changes.append(
                    change(claim.id, true, selector, entry.requote(selector, appearance.record), entry)
                )
            }
            for evidence in claim.evidence
            where evidence.state == .accepted || evidence.state == .proposed {
                guard replaced.editions.contains(edition: evidence.evidence.source) else { continue }
                let selector = evidence.evidence.selector
                changes.append(
                    change(claim.id, false, selector, entry.requote(selector, evidence.record), entry)
                )
            }
        }
        return changes
    }

    /// The text of a file that was just taken into the index.
    private func text(
        of document: Document,
        _ recipe: RecipeFingerprint
    ) throws(WorkspaceError) -> DocumentText {
        do throws(PassageIndexError) {
            if let found = try index.unrecordedDocument(edition: document.edition),
                found.recipe == recipe.text
            {
                return DocumentText(passages: try index.passages(of: found))
            }
        } catch {
            // Where the index was deleted meanwhile the archive has the text all the same.
            guard error.mayPass else { throw .index(error) }
        }
        return try archive.text(of: document)
    }

    private func change(
        _ claim: ClaimID,
        _ isClaimsOwn: Bool,
        _ selector: Selector,
        _ requoted: Requoted,
        _ entry: DocumentTextCache.Entry
    ) -> ImportOutcome.QuoteChange {
        ImportOutcome.QuoteChange(
            claim: claim,
            isClaimsOwn: isClaimsOwn,
            quote: selector.quote.exact,
            requoted: requoted,
            closest: requoted.outcome == .orphaned ? entry.closest(to: selector) : nil
        )
    }
}

extension DocumentTextCache.Entry {
    /// What comes closest to a quote that is not in this text.
    func closest(to selector: Selector) -> ImportOutcome.ClosestText? {
        let anchor = anchoring.anchor(selector)
        guard anchor.outcome == .orphaned, let range = anchor.runnerUp?.range else { return nil }
        return ImportOutcome.ClosestText(text: anchoring.quote(range), change: anchor.change)
    }

    /// What becomes of a quote of an earlier edition in this text.
    func requote(_ selector: Selector, _ record: RecordID) -> Requoted {
        let anchor = anchoring.anchor(selector)
        let found = anchor.outcome == .exact || anchor.outcome == .moved ? anchor.range : nil
        let reads = found.map(anchoring.quote)
        return Requoted(
            record: record,
            outcome: anchor.outcome,
            position: found,
            reads: anchor.score < 1 && reads != selector.quote.exact ? reads : nil
        )
    }
}
