import ClaimLedger
import ClaimModel
import Testing

@Suite("The Merkle tree over records")
struct MerkleTreeTests {
    private func entries(_ count: Int) -> [Digest] {
        (0..<count).map { SHA256Digest.of(Array("\($0)".utf8)) }
    }

    /// The tree as RFC 6962 defines it: split at the largest power of two below the length.
    private func root(_ entries: ArraySlice<Digest>) -> Digest {
        guard let first = entries.first else { return SHA256Digest.of([]) }
        guard entries.count > 1 else { return SHA256Digest.of([0] + first.bytes) }
        var split = 1
        while split * 2 < entries.count { split *= 2 }
        let middle = entries.startIndex + split
        return SHA256Digest.of([1] + root(entries[..<middle]).bytes + root(entries[middle...]).bytes)
    }

    @Test("The root is the one that RFC 6962 defines", arguments: 0...40)
    func definition(count: Int) {
        let entries = entries(count)
        #expect(MerkleTree(entries).root == root(entries[...]))
    }

    @Test("Every entry is shown to be in the list, and at no other place", arguments: 1...33)
    func inclusion(count: Int) {
        let entries = entries(count)
        let tree = MerkleTree(entries)
        for index in 0..<count {
            let proof = tree.inclusionProof(of: index)
            for place in 0..<count {
                let shown = MerkleProof.shows(
                    entries[index],
                    at: place,
                    in: count,
                    root: tree.root,
                    by: proof
                )
                #expect(shown == (place == index))
            }
            if let last = proof.last {
                let long = proof + [last]
                #expect(!MerkleProof.shows(entries[index], at: index, in: count, root: tree.root, by: long))
                let short = Array(proof.dropLast())
                #expect(!MerkleProof.shows(entries[index], at: index, in: count, root: tree.root, by: short))
                let swapped = proof.dropLast() + [SHA256Digest.of(last.bytes)]
                #expect(
                    !MerkleProof.shows(
                        entries[index],
                        at: index,
                        in: count,
                        root: tree.root,
                        by: Array(swapped)
                    )
                )
            }
        }
    }

    @Test("Every beginning of the list is shown to be one, and nothing else is", arguments: 1...33)
    func consistency(count: Int) {
        let entries = entries(count)
        let tree = MerkleTree(entries)
        for earlier in 1...count {
            let before = (earlier, MerkleTree(entries.prefix(earlier)).root)
            let proof = tree.consistencyProof(from: earlier)
            #expect(MerkleProof.shows(before, beginning: (count, tree.root), by: proof))
            let other = (earlier, SHA256Digest.of(before.1.bytes))
            #expect(!MerkleProof.shows(other, beginning: (count, tree.root), by: proof))
            let otherTree = (count, SHA256Digest.of(tree.root.bytes))
            #expect(!MerkleProof.shows(before, beginning: otherTree, by: proof))
            if earlier < count {
                #expect(!MerkleProof.shows((earlier + 1, before.1), beginning: (count, tree.root), by: proof))
            }
        }
    }

    @Test("An earlier ledger is the beginning of a later one, and comes back whole from its heads")
    func earlierLedger() throws {
        let (story, _, _) = try Story.withClaim()
        let state = story.state
        let ledger = Ledger(records: story.records)
        for count in 1...story.records.count {
            let earlier = LedgerState(Ledger(records: Array(story.records.prefix(count))))
            #expect(state.prefix(endingIn: earlier.heads) == count)
            let again = LedgerState(ledger.asOf(earlier.heads))
            #expect(again.records == earlier.records)
            #expect(again.tree.root == earlier.tree.root)
            let proof = state.tree.consistencyProof(from: count)
            #expect(
                MerkleProof.shows(
                    (count, earlier.tree.root),
                    beginning: (state.records.count, state.tree.root),
                    by: proof
                )
            )
        }
    }

    @Test("After a merge, a branch's ledger comes back whole though it is no beginning")
    func branches() throws {
        var (story, claim, _) = try Story.withClaim()
        let fork = Ledger(records: story.records).heads
        let early = try story.add(.note(about: .claim(claim), text: "on one branch"), seeing: fork)
        let late = try story.add(.note(about: .claim(claim), text: "on the other"), seeing: fork)
        let state = story.state
        #expect(state.prefix(endingIn: [late]) == nil)
        #expect(state.prefix(endingIn: [early]) == story.records.count - 1)
        let branch = LedgerState(Ledger(records: story.records.filter { $0.id != early }))
        let again = LedgerState(Ledger(records: story.records).asOf([late]))
        #expect(again.tree.root == branch.tree.root)
        #expect(again.records == branch.records)
    }
}
