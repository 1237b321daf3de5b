public import ClaimModel
import Synchronization

/// The full-text index of a workspace's passages. It can be deleted at any time and is built again; the ledger and
/// the archived files are the truth.
///
/// What FTS5 takes in bounds an import, and one database takes in on one core only. So files of very many documents
/// spill into a second shard, a database of the same kind beside the first; there is none until one is needed.
public final class PassageIndex: Sendable {
    /// The index's first file.
    public let path: String
    /// Whether it can only be read, and may lack what another process adds meanwhile.
    public var isReadOnly: Bool { first.isReadOnly }
    let first: IndexShard
    private let second: Mutex<IndexShard?>

    /// Opens the index, and makes it if it isn't there.
    ///
    /// - Throws: `PassageIndexError` when a file is not an index of this kind, is of a newer version, or can't be
    ///   opened. The file is left as it is then.
    public init(at path: String) throws(PassageIndexError) {
        self.path = path
        first = try IndexShard(at: path)
        second = Mutex(nil)
        _ = try shards
    }

    /// Deletes an index. What has its name and is none, or can't be told for one any more, may be somebody's: it gets another
    /// name beside it.
    ///
    /// - Returns: The paths of what was set aside so.
    @discardableResult
    public static func remove(at path: String) throws(PassageIndexError) -> [String] {
        // The first shard goes last: while it is there, what it says is true of both.
        var aside: [String] = []
        for path in [secondPath(path), path] {
            if let place = try IndexShard.remove(path) { aside.append(place) }
        }
        return aside
    }

    /// The shards that there are: another process may have made the second meanwhile.
    var shards: [IndexShard] {
        get throws(PassageIndexError) {
            if let known = second.withLock({ $0 }) { return [first, known] }
            return try IndexShard.isThere(Self.secondPath(path)) ? [first, try secondShard()] : [first]
        }
    }

    /// The second shard; made when it isn't there.
    func secondShard() throws(PassageIndexError) -> IndexShard {
        if let known = second.withLock({ $0 }) { return known }
        let made = try IndexShard(at: Self.secondPath(path))
        return second.withLock { shard in
            let kept = shard ?? made
            shard = kept
            return kept
        }
    }

    private static func secondPath(_ path: String) -> String {
        path.hasSuffix(".sqlite") ? "\(path.dropLast(7))-2.sqlite" : "\(path)-2"
    }
}

// MARK: - Files

extension PassageIndex {
    /// The files that are in the index, or on their way into it.
    public func files() throws(PassageIndexError) -> [IndexedFile] {
        var whole: Set<Digest> = []
        for shard in try shards.dropFirst() {
            whole.formUnion(try shard.files().filter(\.isWhole).map(\.digest))
        }
        return try first.files().map { file in
            var file = file
            file.isWhole = file.isWhole && (!file.spills || whole.contains(file.digest))
            return file
        }
    }

    /// Notes that the ledger has a file: from now on its passages are found.
    public func record(_ files: [RecordedFile]) throws(PassageIndexError) {
        // The first shard comes last, here and below: what it says of a file holds for all.
        for shard in try shards.reversed() { try shard.record(files) }
    }

    /// Forgets a file and all its documents.
    public func remove(_ file: Digest) throws(PassageIndexError) {
        for shard in try shards.reversed() { try shard.remove(file) }
    }

    /// What the index notes of the workspace that it belongs to, for instance the ledger's newest records; nil too when
    /// a shard was deleted, since the index is not up to date with anything then.
    public func mark(_ name: String) throws(PassageIndexError) -> String? {
        if try shards.count == 1, try first.spills() { return nil }
        return try first.mark(name)
    }

    /// Notes something of the workspace that the index belongs to.
    public func setMark(_ name: String, _ value: String) throws(PassageIndexError) {
        try first.setMark(name, value)
    }

    /// How many documents a recorded file has, by the file's SHA-256.
    public func documentCounts() throws(PassageIndexError) -> [Digest: Int] {
        var counts: [Digest: Int] = [:]
        for shard in try shards { counts.merge(try shard.documentCounts(), uniquingKeysWith: +) }
        return counts
    }
}

// MARK: - Documents

extension PassageIndex {
    /// The document that has this edition; nil when the index has none, or the ledger does not have its file.
    public func document(edition: Digest) throws(PassageIndexError) -> IndexedDocument? {
        try fromShards { shard throws(PassageIndexError) in try shard.documents(edition: edition) }.first
    }

    /// The document that has this edition, of a file that is whole and that the ledger has not named yet.
    public func unrecordedDocument(edition: Digest) throws(PassageIndexError) -> IndexedDocument? {
        try fromShards { shard throws(PassageIndexError) in try shard.unrecordedDocuments(edition: edition) }
            .first
    }

    /// The documents of collections whose names begin so: the collection's name, a hyphen, digits.
    public func documents(named name: String, limit: Int = 9) throws(PassageIndexError) -> [IndexedDocument] {
        let found = try fromShards { shard throws(PassageIndexError) in
            try shard.documents(named: name, limit: limit)
        }
        return Array(found.prefix(limit))
    }

    /// The documents of a file, in its order.
    public func documents(of file: Digest) throws(PassageIndexError) -> [IndexedDocument] {
        try fromShards { shard throws(PassageIndexError) in try shard.documents(of: file) }
            .sorted { $0.number < $1.number }
    }

    /// The passages of a document, in its order.
    ///
    /// - Parameter numbers: Which of them; all when nil.
    public func passages(
        of document: IndexedDocument,
        _ numbers: Range<Int>? = nil
    ) throws(PassageIndexError) -> [Passage] {
        let shards = try shards
        guard shards.indices.contains(document.shard) else { return [] }
        return try shards[document.shard].passages(of: document, numbers ?? 0..<document.passageCount)
    }

    /// Goes through all passages of documents that the ledger has, a document after the other.
    ///
    /// - Parameters:
    ///   - begin: Told of each document; false leaves it out.
    ///   - body: Given its passages, with their numbers in it; false goes on with the next document.
    public func forEachPassage(
        begin: (IndexedDocument) -> Bool,
        _ body: (Passage, Int) -> Bool
    ) throws(PassageIndexError) {
        for (number, shard) in try shards.enumerated() {
            try shard.forEachPassage(
                begin: { document in
                    var document = document
                    document.shard = number
                    return begin(document)
                },
                body
            )
        }
    }

    private func fromShards(
        _ find: (IndexShard) throws(PassageIndexError) -> [IndexedDocument]
    ) throws(PassageIndexError) -> [IndexedDocument] {
        var documents: [IndexedDocument] = []
        for (number, shard) in try shards.enumerated() {
            for var document in try find(shard) {
                document.shard = number
                documents.append(document)
            }
        }
        return documents
    }
}

// MARK: - Searching

extension PassageIndex {
    /// Finds passages that hold all the words, the best first. Words in double quotes must follow one another;
    /// nothing else that is typed has a meaning of its own.
    ///
    /// - Parameters:
    ///   - words: What a person typed.
    ///   - limit: How many passages at most.
    ///   - edition: The only document to search; all when nil.
    public func search(_ words: String, limit: Int = 20, in edition: Digest? = nil) throws(PassageIndexError)
        -> [RankedPassage]
    {
        try ranked(SearchQuery.all(words), limit, edition)
    }

    /// Finds passages that hold any of the terms, the best first: what a finder looks at more closely.
    public func candidates(forTerms terms: [String], limit: Int) throws(PassageIndexError) -> [RankedPassage]
    {
        try ranked(SearchQuery.any(terms), limit, nil, isBounded: false)
    }

    /// How many passages hold each of the terms, whether the ledger has them or not.
    public func frequencies(ofTerms terms: [String]) throws(PassageIndexError) -> [String: Int] {
        var frequencies: [String: Int] = [:]
        for shard in try shards {
            for term in Set(terms) {
                guard let query = SearchQuery.any([term]) else { continue }
                frequencies[term, default: 0] += try shard.frequency(query)
            }
        }
        return frequencies
    }

    /// How many passages there are in documents that the ledger has.
    public func passageCount() throws(PassageIndexError) -> Int {
        var count = 0
        for shard in try shards { count += try shard.passageCount() }
        return count
    }

    /// Each shard ranks by its own frequencies of words. With as many documents as it takes to have two, they differ
    /// little.
    private func ranked(
        _ query: String?,
        _ limit: Int,
        _ edition: Digest?,
        isBounded: Bool = true
    ) throws(PassageIndexError) -> [RankedPassage] {
        guard let query, limit > 0 else { return [] }
        let shards = try shards
        var found: [RankedPassage] = []
        for (number, shard) in shards.enumerated() {
            for var passage in try shard.search(query, limit: limit, in: edition, isBounded: isBounded) {
                passage.document.shard = number
                found.append(passage)
            }
        }
        if shards.count > 1 {
            // Those of one score stay as they came.
            found = found.enumerated().sorted {
                ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
            }.map(\.element)
        }
        return Array(found.prefix(limit))
    }
}
