public import ClaimLedger

/// A quote that a person gives to name a place in a document.
public struct QuoteRequest: Sendable {
    /// The words, as they stand in the document; typography may differ.
    public var words: String
    /// Which occurrence is meant, counted from 1, where the words stand there several times.
    public var occurrence: Int?

    /// Words to find in a document.
    public init(_ words: String, occurrence: Int? = nil) {
        self.words = words
        self.occurrence = occurrence
    }
}

extension WorkspaceReading {
    /// The only article that has these words.
    ///
    /// - Throws: `WorkspaceError.invalid` where none has them or several have; of several occurrences in the only one, the
    ///   job that takes the words tells.
    public func article(having quote: QuoteRequest) throws(WorkspaceError) -> TrackedDocument {
        let articles = state.documents.filter { $0.isArticle && $0.editions.last?.takedown == nil }
        if articles.count == 1 { return articles[0] }
        var texts = try DocumentTextCache(self)
        var having: [TrackedDocument] = []
        for article in articles {
            do throws(WorkspaceError) {
                _ = try texts.entry(for: article.newest).selector(
                    quoting: quote.words,
                    in: article.id,
                    occurrence: quote.occurrence
                )
                having.append(article)
            } catch {
                switch error {
                case .quoteNotFound: continue
                case .quoteAmbiguous: having.append(article)
                default: throw error
                }
            }
        }
        guard having.count == 1 else {
            let names = (having.isEmpty ? articles : having).prefix(8).map(\.id.name).joined(separator: ", ")
            throw .invalid(
                what: "the article",
                expected:
                    "named with --article: \(having.isEmpty ? "no article has" : "\(having.count) articles have") these words"
                    + (names.isEmpty ? "" : " (\(names))")
            )
        }
        return having[0]
    }
}
