import ClaimModel

/// The documents that a report's evidence comes from, each once, as a bibliography lists them.
struct SourceList: Hashable, Sendable {
    /// A document with the number of claims that it bears on.
    struct Entry: Hashable, Sendable {
        let document: Document
        var claims: Int
    }

    /// In the order of publishers, then dates, then names.
    let entries: [Entry]

    init(_ cards: [ClaimCard]) {
        var entries: [Digest: Entry] = [:]
        for card in cards {
            var seen: Set<Digest> = []
            for place in card.evidence.indices {
                let edition = card.evidence[place].evidence.source
                guard seen.insert(edition).inserted, let source = card.evidence[place].source else {
                    continue
                }
                entries[edition, default: Entry(document: source, claims: 0)].claims += 1
            }
        }
        func key(_ document: Document) -> (String, String, String) {
            let metadata = document.metadata
            return (
                (metadata.publisher ?? metadata.title ?? document.id.name).lowercased(),
                metadata.published?.description ?? "", document.id.name + document.edition.hex
            )
        }
        self.entries = entries.values.map { (key($0.document), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
