public import ClaimModel

extension LedgerState {
    /// The Merkle tree over the records' ids in the order of replay.
    ///
    /// That order follows from the records alone, so whoever has the ledgers can build the same tree. Where nothing was
    /// recorded on two branches, an earlier ledger's tree is the beginning of this one.
    public var tree: MerkleTree { MerkleTree(records.indices.lazy.map { records[$0].id.digest }) }

    /// How many of the first records make up the ledger of which these were the newest; nil when its records do not
    /// come first, as after a merge of branches, or when one of them is missing.
    public func prefix(endingIn heads: [RecordID]) -> Int? {
        let positions = heads.compactMap(position(of:))
        guard positions.count == heads.count, let last = positions.max() else { return nil }
        var seen = Set<RecordID>()
        for record in records[...last] { seen.formUnion(record.parents) }
        let newest = records[...last].filter { !seen.contains($0.id) }.map(\.id).sorted()
        return newest == heads.sorted() ? last + 1 : nil
    }
}
