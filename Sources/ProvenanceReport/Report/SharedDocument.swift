import ClaimModel

/// A document that many cards name, kept once: with a copy in each card, copies would be a third of a large report.
final class SharedDocument: Sendable {
    let document: Document
    /// Publisher and title in a few words.
    let short: String
    /// The publisher, or the best name that there is for it.
    let publisher: String

    init(_ document: Document) {
        self.document = document
        short = SourceText.short(document)
        publisher = SourceText.publisher(document)
    }
}

extension SharedDocument: Hashable {
    static func == (left: SharedDocument, right: SharedDocument) -> Bool {
        left === right || left.document == right.document
    }

    func hash(into hasher: inout Hasher) { hasher.combine(document.edition) }
}
