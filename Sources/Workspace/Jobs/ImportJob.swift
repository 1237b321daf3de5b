public import ClaimLedger
public import ClaimModel
import DocumentImport

/// How a file is to be imported.
public struct ImportRequest: Sendable {
    /// The file's path.
    public var path: String
    /// Whether its claims are to be checked.
    public var isArticle: Bool
    /// The document's readable name; made of the file's name when nil.
    public var name: String?
    /// The name of the document that this is a new edition of; found out when nil.
    public var editionOf: String?
    /// The dialect to read it in; found out when nil.
    public var dialect: String?
    /// The character encoding, where the file doesn't say it itself.
    public var encoding: String?
    /// Limits of reading to raise for it, by the names that a refusal gives.
    public var limits: [String: Int] = [:]
    /// Whether to go on after an error in XML. The document is then marked as recovered.
    public var recovers = false
    /// What the importer knows of the document and the file does not say, or says wrongly.
    public var metadata = DocumentMetadata()

    /// A file to be imported.
    public init(path: String, isArticle: Bool = false) {
        self.path = path
        self.isArticle = isArticle
    }
}

/// What became of a file that was imported.
public struct ImportOutcome: Sendable {
    /// How the archive changed.
    public enum Change: Sendable, Hashable {
        /// A document came in.
        case imported
        /// A new edition of a document came in.
        case newEdition
        /// The same bytes were there; now they count as an article too.
        case nowAnArticle
        /// The same bytes were there, and nothing changed.
        case alreadyThere
    }

    /// A quote of an earlier edition that moved, vanished or now reads differently.
    public struct QuoteChange: Sendable, Hashable {
        /// The claim that has the quote, or whose evidence has it.
        public let claim: ClaimID
        /// Whether it is the claim's own quote in the article; otherwise it is evidence's.
        public let isClaimsOwn: Bool
        /// The quote as it was.
        public let quote: String
        /// What became of it.
        public let requoted: Requoted
    }

    /// How the archive changed.
    public let change: Change
    /// The edition.
    public let document: Document
    /// The quotes that moved, vanished or now read differently; empty unless a new edition came in.
    public let quoteChanges: [QuoteChange]
    /// What the importer noticed in the file.
    public let findings: [Finding]
}

extension WorkspaceEditor {
    /// Imports one file: stores it byte for byte, and records what it is. All of it or nothing.
    ///
    /// - Throws: `WorkspaceError.refused` when the file is not a document that can be read.
    public mutating func importDocument(_ request: ImportRequest) throws(WorkspaceError) -> ImportOutcome {
        let incoming = try IncomingFile(request, archive: workspace.archive)
        var outcome: ImportOutcome?
        let archive = workspace.archive
        _ = try record { (reading) throws(WorkspaceError) in
            let job = ImportJob(request: request, reading: reading, archive: archive)
            let made = try job.run(incoming)
            outcome = made.outcome
            return made.addition
        }
        guard let outcome else { throw .alreadySo("\(request.path) was imported already") }
        return outcome
    }
}

/// The part of an import that needs the ledger: which document this is, and what becomes of its quotes.
private struct ImportJob {
    let request: ImportRequest
    let reading: WorkspaceReading
    let archive: Archive

    func run(
        _ incoming: borrowing IncomingFile
    ) throws(WorkspaceError) -> (outcome: ImportOutcome, addition: LedgerAddition) {
        if let known = known(incoming.edition) {
            guard request.isArticle, !known.isArticle else {
                return (outcome(.alreadyThere, known, incoming), LedgerAddition(to: .sources, []))
            }
            var article = known
            article.isArticle = true
            return (outcome(.nowAnArticle, article, incoming), addition(article, []))
        }
        let replaced = try replacedDocument(incoming)
        let id = if let replaced { replaced.id } else { try newID(incoming) }
        var document = incoming.document(id: id, isArticle: request.isArticle || replaced?.isArticle == true)
        document.replaces = replaced?.newest.edition
        document.archivePath = try incoming.keep(for: document)
        guard let replaced else { return (outcome(.imported, document, incoming), addition(document, [])) }
        let requoted = try requote(replaced, in: document)
        let changes = requoted.filter { $0.requoted.outcome != .exact || $0.requoted.reads != nil }
        return (
            outcome(.newEdition, document, incoming, changes), addition(document, requoted.map(\.requoted))
        )
    }

    private func known(_ edition: Digest) -> Document? {
        reading.state.document(edition: edition)?.editions.first { $0.document.edition == edition }?.document
    }

    private func outcome(
        _ change: ImportOutcome.Change,
        _ document: Document,
        _ incoming: borrowing IncomingFile,
        _ quoteChanges: [ImportOutcome.QuoteChange] = []
    ) -> ImportOutcome {
        ImportOutcome(
            change: change,
            document: document,
            quoteChanges: quoteChanges,
            findings: incoming.findings
        )
    }

    private func addition(_ document: Document, _ requoted: [Requoted]) -> LedgerAddition {
        let imported = DocumentImported(document: document, requoted: requoted)
        return document.isArticle
            ? LedgerAddition(to: LedgerName(article: document.id), [.articleImported(imported)])
            : LedgerAddition(to: .sources, [.sourceImported(imported)])
    }

    /// The document that this file is a new edition of: the one that was named, or the one with its address, or
    /// the one with its name and title.
    private func replacedDocument(_ incoming: borrowing IncomingFile) throws(WorkspaceError)
        -> TrackedDocument?
    {
        if let name = request.editionOf { return try reading.document(named: name) }
        let metadata = incoming.metadata
        if let url = metadata.url,
            let same = reading.state.documents.first(where: { $0.newest.metadata.url == url })
        {
            return same
        }
        guard let id = DocumentID(request.name ?? incoming.baseName),
            let same = reading.state.document(id)
        else { return nil }
        if request.name != nil { return same }
        return metadata.title != nil && same.newest.metadata.title == metadata.title ? same : nil
    }

    private func newID(_ incoming: borrowing IncomingFile) throws(WorkspaceError) -> DocumentID {
        if let name = request.name {
            guard let id = DocumentID(name) else {
                throw .invalid(
                    what: "the document's name '\(name)'",
                    expected: "lower-case letters, digits and hyphens"
                )
            }
            return id
        }
        for number in 1... {
            guard let id = DocumentID(number == 1 ? incoming.baseName : "\(incoming.baseName)-\(number)")
            else { break }
            // The archive's own ledger has this name.
            if reading.state.document(id) == nil, id.name != LedgerName.sources.name { return id }
        }
        throw .invalid(what: "the document's name", expected: "given with --id")
    }

    /// Looks for every quote of the earlier editions in the new one.
    private func requote(
        _ replaced: TrackedDocument,
        in document: Document
    ) throws(WorkspaceError) -> [ImportOutcome.QuoteChange] {
        var shelf = TextShelf(archive)
        let entry = try shelf.entry(for: document)
        var changes: [ImportOutcome.QuoteChange] = []
        for claim in reading.state.claims where claim.withdrawn == nil {
            for appearance in claim.appearances
            where replaced.editions.contains(edition: appearance.appearance.article) {
                let selector = appearance.appearance.selector
                changes.append(change(claim.id, true, selector, entry.requote(selector, appearance.record)))
            }
            for evidence in claim.evidence
            where evidence.state == .accepted || evidence.state == .proposed {
                guard replaced.editions.contains(edition: evidence.evidence.source) else { continue }
                let selector = evidence.evidence.selector
                changes.append(change(claim.id, false, selector, entry.requote(selector, evidence.record)))
            }
        }
        return changes
    }

    private func change(
        _ claim: ClaimID,
        _ isClaimsOwn: Bool,
        _ selector: Selector,
        _ requoted: Requoted
    ) -> ImportOutcome.QuoteChange {
        ImportOutcome.QuoteChange(
            claim: claim,
            isClaimsOwn: isClaimsOwn,
            quote: selector.quote.exact,
            requoted: requoted
        )
    }
}

extension TextShelf.Entry {
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
