import ClaimLedger
import ClaimModel
import ProvenanceReport
import TextAnchoring

/// Finds the documents and places that annotations are on.
struct AnnotationAnchoring {
    private let state: LedgerState
    private var texts: DocumentTextCache
    private var addresses: [String: Int] = [:]

    init(_ reading: WorkspaceReading) throws(WorkspaceError) {
        state = reading.state
        texts = try DocumentTextCache(reading)
        for (index, document) in state.documents.enumerated() {
            for edition in document.editions.map(\.document) {
                for address in [edition.metadata.url, edition.origin].compactMap({ $0 }) {
                    let key = Self.key(address)
                    if addresses[key] == nil { addresses[key] = index }
                }
            }
        }
    }

    /// The edition and the selector that an annotation means, or why there is none.
    mutating func resolve(_ annotation: ReadAnnotation) -> Result<(Document, Selector), Finding> {
        guard let (document, isEdition) = document(annotation.source) else {
            let named = annotation.source.address ?? annotation.source.document ?? "a document without a name"
            return .failure(
                Finding(
                    code: "annotation.no-document",
                    excerpt: named,
                    meaning: "\(annotation.name) is on a document that is not in the archive",
                    advice: "Import the document, then the annotations again."
                )
            )
        }
        let entry: DocumentTextCache.Entry
        do throws(WorkspaceError) { entry = try texts.entry(for: document) } catch {
            return .failure(
                Finding(
                    code: "annotation.no-document",
                    excerpt: error.description,
                    meaning: "\(annotation.name) is on \(document.id), which can't be read"
                )
            )
        }
        guard let wanted = entry.selector(annotation.place, isEdition: isEdition) else {
            let others = annotation.place.others
            return .failure(
                Finding(
                    code: "annotation.no-quote",
                    excerpt: others.isEmpty ? nil : others.joined(separator: ", "),
                    meaning: "\(annotation.name) names no words of \(document.id) that can be looked for",
                    advice:
                        "Only a TextQuoteSelector, or a position or path in the very same file, can be followed."
                )
            )
        }
        let anchor = entry.anchoring.anchor(wanted)
        guard anchor.outcome == .exact || anchor.outcome == .moved, let range = anchor.range else {
            return .failure(notAnchored(annotation, document, wanted, anchor, entry))
        }
        let isAsGiven = isEdition && wanted.position?.range == range && wanted.xpath != nil
        if isAsGiven, entry.anchoring.quote(range) == wanted.quote.exact {
            return .success((document, wanted))
        }
        let passage = entry.text.passageIndex(at: range.start)
        let path = passage.map { XPathSelector(entry.text.passages[$0].locator) }
        return .success((document, entry.anchoring.selector(for: range, xpath: path) ?? wanted))
    }

    private func notAnchored(
        _ annotation: ReadAnnotation,
        _ document: Document,
        _ wanted: Selector,
        _ anchor: TextAnchoring.Anchor,
        _ entry: DocumentTextCache.Entry
    ) -> Finding {
        let closest = anchor.runnerUp.map { entry.anchoring.quote($0.range) }
        let fate =
            anchor.outcome == .ambiguous
            ? "stand there in several places, and nothing tells which is meant"
            : "are not there" + (anchor.change.map { " (\($0.explanation))" } ?? "")
        return Finding(
            code: "annotation.not-anchored",
            excerpt: wanted.quote.exact,
            meaning: "the words of \(annotation.name) were looked for in \(document.id): they \(fate)",
            advice: closest.map { "The closest there is '\($0)'." } ?? "Quote the words as they stand there."
        )
    }

    /// The edition that an annotation names, and whether it is the very file that the annotation was made on.
    private func document(_ source: ReadAnnotation.Source) -> (Document, isEdition: Bool)? {
        if let edition = source.edition,
            let document = state.document(edition: edition)?.editions.map(\.document)
                .first(where: { $0.edition == edition })
        {
            return (document, true)
        }
        if let index = source.address.flatMap({ addresses[Self.key($0)] }) {
            return (state.documents[index].newest, false)
        }
        let named = (source.document ?? source.address).flatMap(DocumentID.init(_:))
        return named.flatMap(state.document(_:)).map { ($0.newest, false) }
    }

    /// An address without what does not tell pages apart: the scheme, a fragment, a slash at the end.
    private static func key(_ address: String) -> String {
        var key = address.prefix { $0 != "#" }
        for scheme in ["https://", "http://"] where key.lowercased().hasPrefix(scheme) {
            key = key.dropFirst(scheme.count)
        }
        while key.last == "/" { key = key.dropLast() }
        return String(key)
    }
}

extension DocumentTextCache.Entry {
    /// What an annotation says of a place, as a selector; nil when it names no words. Positions and paths count only
    /// in the very same file.
    fileprivate func selector(_ place: ReadAnnotation.Place, isEdition: Bool) -> Selector? {
        var position = isEdition ? place.position.map { codePoints($0, isUTF16: place.countsUTF16) } : nil
        if let range = position, range.end > anchoring.codePointCount { position = nil }
        let path = isEdition ? place.xpath : nil
        if let quote = place.quote {
            return Selector(
                quote: quote,
                position: position.map(TextPositionSelector.init(_:)),
                xpath: path.map(XPathSelector.init(_:))
            )
        }
        if position == nil, let path,
            let passage = text.passages.firstIndex(where: { $0.locator == path })
        {
            position = text.ranges[passage]
        }
        return position.flatMap { anchoring.selector(for: $0, xpath: path.map(XPathSelector.init(_:))) }
    }

    private func codePoints(_ range: Range<Int>, isUTF16: Bool) -> CodePointRange {
        isUTF16 ? utf16.codePoints(range) : CodePointRange(start: range.lowerBound, end: range.upperBound)
    }
}
