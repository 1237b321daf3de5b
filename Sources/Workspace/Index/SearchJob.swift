public import ClaimModel
public import PassageIndex

extension WorkspaceReading {
    /// Finds passages in all documents of the archive, those of collections too, the best first.
    ///
    /// - Parameters:
    ///   - words: What a person typed; words in double quotes must follow one another.
    ///   - document: The only document to search; all when nil.
    ///   - onProgress: Told how far the index's catching up is.
    /// - Returns: The passages, and what could not be searched.
    public func search(
        _ words: String,
        in document: String? = nil,
        limit: Int = 20,
        onProgress: (IndexProgress) -> Void = { _ in }
    ) throws(WorkspaceError) -> (passages: [RankedPassage], findings: [Finding]) {
        let known = document.flatMap { name in state.documents.first { $0.id.name == name } }
        if let document, known == nil {
            let (index, findings) = try currentIndex(onProgress: onProgress)
            let edition =
                if let found = try collectionDocument(named: document, index) { found.edition } else {
                    try self.document(named: document).newest.edition
                }
            let (passages, _) = try search(words, in: edition, limit, onProgress)
            return (passages, findings)
        }
        return try search(words, in: known?.newest.edition, limit, onProgress)
    }

    private func search(
        _ words: String,
        in edition: Digest?,
        _ limit: Int,
        _ onProgress: (IndexProgress) -> Void
    ) throws(WorkspaceError) -> (passages: [RankedPassage], findings: [Finding]) {
        try withCurrentIndex(onProgress: onProgress) { (index, findings) throws(PassageIndexError) in
            let found = try index.search(words, limit: limit, in: edition)
            // Descriptions are corrected in the ledger; the index keeps what the file said.
            return (found.map { described($0) }, findings)
        }
    }

    private func described(_ passage: RankedPassage) -> RankedPassage {
        let edition = passage.document.edition
        let known = state.document(edition: edition)?.editions.first { $0.document.edition == edition }
        return known.map { passage.describing($0.document.metadata) } ?? passage
    }

    /// The document of a collection whose name begins so; nil when there is none.
    func collectionDocument(named name: String, _ index: PassageIndex) throws(WorkspaceError)
        -> IndexedDocument?
    {
        let found: [IndexedDocument]
        do throws(PassageIndexError) { found = try index.documents(named: name) } catch {
            throw .index(error)
        }
        guard found.count < 2 else {
            throw .ambiguousName(.document, name: name, matches: found.map(\.id.name))
        }
        return found.first
    }
}

extension WorkspaceReading {
    /// The documents of the collection of this name, or the only one whose name begins so.
    public func documents(inCollection name: String) throws(WorkspaceError) -> [IndexedDocument] {
        let collection = try collection(named: name)
        return try withCurrentIndex { (index, _) throws(PassageIndexError) in
            try index.documents(of: collection.file)
        }
    }
}
