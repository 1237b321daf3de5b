public import ClaimModel
public import PassageIndex

extension WorkspaceReading {
    /// Finds passages in all documents of the archive, those of collections too, the best first.
    ///
    /// - Parameters:
    ///   - words: What a person typed; words in double quotes must follow one another.
    ///   - document: The only document to search; all when nil.
    ///   - onFile: Told how far the index's catching up is.
    /// - Returns: The passages, and what could not be searched.
    public func search(
        _ words: String,
        in document: String? = nil,
        limit: Int = 20,
        onFile: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(WorkspaceError) -> (passages: [RankedPassage], findings: [Finding]) {
        let (index, findings) = try currentIndex(onFile: onFile)
        var edition: Digest?
        if let document {
            edition = try collectionDocument(named: document, index)?.edition
            if edition == nil { edition = try self.document(named: document).newest.edition }
        }
        do throws(PassageIndexError) {
            return (try index.search(words, limit: limit, in: edition), findings)
        } catch {
            throw .index(error)
        }
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
        let (index, _) = try currentIndex()
        do throws(PassageIndexError) { return try index.documents(of: collection.file) } catch {
            throw .index(error)
        }
    }
}
