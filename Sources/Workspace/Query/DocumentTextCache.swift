import ClaimLedger
import ClaimModel
import PassageIndex
import ProvenanceReport
import TextAnchoring
import TextReading

/// The texts of editions, each once, prepared for finding quotes in them: from the index of passages, or where that lacks
/// one, read from the archive.
struct DocumentTextCache {
    /// A document's text with its passages, and the same prepared for anchoring.
    struct Entry {
        let text: DocumentText
        let anchoring: AnchoringText
        let utf16: UTF16Positions

        init(_ text: DocumentText) {
            self.text = text
            anchoring = AnchoringText(text.text)
            utf16 = UTF16Positions(text.text)
        }
    }

    private let archive: Archive
    private let indexed: IndexedTexts?
    private var entries: [Digest: Result<Entry, WorkspaceError>] = [:]

    /// The texts as the archived files give them, whatever the index says: for what is checked and proved.
    init(_ archive: Archive) {
        self.archive = archive
        indexed = nil
    }

    /// The texts as the index has them, and those that it lacks from the archive.
    init(_ reading: WorkspaceReading) throws(WorkspaceError) {
        archive = reading.workspace.archive
        indexed = try IndexedTexts(reading)
    }

    /// Forgets all texts where it has so many.
    mutating func keep(_ maximum: Int) { if entries.count >= maximum { entries.removeAll() } }

    /// Whether it was asked for an edition before.
    func holds(_ document: Document) -> Bool { entries[document.edition] != nil }

    /// Reads the texts of editions that lie in one archived file together.
    mutating func prepare(_ documents: [Document]) {
        // Those that the index has are not read at all; what can't be read this way says why when it is asked for.
        guard indexed == nil, let texts = try? archive.texts(of: documents) else { return }
        for (edition, text) in texts {
            entries[edition] = .success(Entry(text))
        }
    }

    /// The text of an edition.
    mutating func entry(for document: Document) throws(WorkspaceError) -> Entry {
        if let entry = entries[document.edition] { return try entry.get() }
        let entry: Result<Entry, WorkspaceError>
        do throws(WorkspaceError) {
            let text =
                if let text = indexed?.text(of: document) { text } else { try archive.text(of: document) }
            entry = .success(Entry(text))
        } catch {
            entry = .failure(error)
        }
        entries[document.edition] = entry
        return try entry.get()
    }
}

/// The texts that the index of passages has, as it stands.
struct IndexedTexts {
    private let index: PassageIndex
    private let state: LedgerState

    /// The texts of the workspace's index; nil where there is none that can be read.
    init?(_ reading: WorkspaceReading) throws(WorkspaceError) {
        guard let index = try reading.workspace.indexAsItStands else { return nil }
        self.index = index
        state = reading.state
    }

    /// The text of an edition that the index read as the ledger says; nil where it has none, or can't be asked.
    func text(of document: Document) -> DocumentText? {
        let recipe =
            document.part == nil
            ? RecipeFingerprint(document) : state.collection(file: document.file).map(RecipeFingerprint.init)
        do throws(PassageIndexError) {
            guard let found = try index.document(edition: document.edition), found.recipe == recipe?.text
            else {
                return nil
            }
            let passages = try index.passages(of: found)
            return passages.count == found.passageCount ? DocumentText(passages: passages) : nil
        } catch {
            // An index that can't be read holds nobody up: the archived file has it all.
            return nil
        }
    }
}

extension DocumentTextCache.Entry {
    /// How many code points of a passage are shown before and after a quote at most.
    private static let contextLength = 220

    /// A quote looked for in this text, with what stands around it in its passage.
    func quoteInContext(_ selector: Selector) -> QuoteInContext {
        let anchor = anchoring.anchor(selector)
        guard let range = anchor.range else {
            return QuoteInContext(outcome: anchor.outcome, before: "", quote: selector.quote.exact, after: "")
        }
        return context(of: range, outcome: anchor.outcome)
    }

    /// A stretch of this text with what stands around it in its passages.
    func context(of range: CodePointRange, outcome: AnchorOutcome) -> QuoteInContext {
        var start = range.start
        var end = range.end
        if let first = text.passageIndex(at: range.start) { start = text.ranges[first].start }
        if let last = text.passageIndex(at: max(range.start, range.end - 1)) {
            end = max(end, text.ranges[last].end)
        }
        let cutStart = max(start, range.start - Self.contextLength)
        let cutEnd = min(end, range.end + Self.contextLength)
        var before = anchoring.quote(CodePointRange(start: cutStart, end: range.start))
        var after = anchoring.quote(CodePointRange(start: range.end, end: cutEnd))
        if cutStart > start, let space = before.firstIndex(of: " ") { before = "…" + before[space...] }
        if cutEnd < end, let space = after.lastIndex(of: " ") { after = after[...space] + "…" }
        return QuoteInContext(
            outcome: outcome,
            before: before,
            quote: anchoring.quote(range),
            after: after,
            range: range,
            utf16Range: utf16.range(of: range)
        )
    }

    /// The passage that has most of the words, a row of a table for instance; nil where none has three quarters of them.
    private func passageWithMost(of quote: String) -> String? {
        let wanted = Set(words(of: quote).map(\.folded))
        guard !wanted.isEmpty else { return nil }
        let counts = text.passages.map { wanted.intersection(words(of: $0.text).map(\.folded)).count }
        guard let most = counts.max(), most * 4 >= wanted.count * 3, let place = counts.firstIndex(of: most)
        else { return nil }
        return text.passages[place].text
    }

    /// Finds words that a person typed, as they stand in the text.
    func selector(
        quoting quote: String,
        in document: DocumentID,
        occurrence: Int?
    ) throws(WorkspaceError) -> Selector {
        let places = anchoring.occurrences(of: quote)
        guard !places.isEmpty else {
            let nearest = anchoring.anchor(Selector(quote: TextQuoteSelector(exact: quote)))
            throw .quoteNotFound(
                quote: quote,
                document: document,
                closest: nearest.range.map(anchoring.quote) ?? passageWithMost(of: quote)
            )
        }
        if let occurrence, !places.indices.contains(occurrence - 1) {
            throw .invalid(what: "--occurrence", expected: "from 1 to \(places.count)")
        }
        guard places.count == 1 || occurrence != nil else {
            throw .quoteAmbiguous(
                quote: quote,
                document: document,
                places: places.map { place in
                    let context = context(of: place, outcome: .exact)
                    return "…\(context.before.suffix(40))[\(context.quote)]\(context.after.prefix(40))…"
                }
            )
        }
        let range = places[(occurrence ?? 1) - 1]
        let passage = text.passageIndex(at: range.start)
        guard
            let selector = anchoring.selector(
                for: range,
                xpath: passage.map { XPathSelector(text.passages[$0].locator) }
            )
        else { throw .invalid(what: "the quote", expected: "some words of the document") }
        return selector
    }
}
