import ClaimModel

extension Attribution.Link {
    /// The voice of an article: its author's, else its publisher's, else an unknown one. A title says nothing.
    static func ownVoice(of article: Document) -> Attribution.Link {
        if let creator = article.metadata.creators.first {
            return Attribution.Link(
                name: creator.name,
                mode: .ownVoice,
                kind: creator.kind == .person ? .person : .organisation
            )
        }
        guard let publisher = article.metadata.publisher else { return .unknownVoice }
        return Attribution.Link(name: publisher, mode: .ownVoice, kind: .organisation)
    }
}
