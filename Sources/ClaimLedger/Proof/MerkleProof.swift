public import ClaimModel

/// Checks proofs against roots alone, without the list (RFC 9162, sections 2.1.3.2 and 2.1.4.2, which spell out the
/// checks of RFC 6962's proofs).
public enum MerkleProof {
    /// Whether the proof shows that the entry stands at this place of the list that has this root.
    public static func shows(
        _ entry: Digest,
        at index: Int,
        in count: Int,
        root: Digest,
        by proof: [Digest]
    ) -> Bool {
        guard index >= 0, index < count else { return false }
        var (position, last) = (index, count - 1)
        var digest = MerkleTree.leaf(entry)
        for sibling in proof {
            guard last > 0 else { return false }
            if position & 1 == 1 || position == last {
                digest = MerkleTree.node(sibling, digest)
                while position & 1 == 0, position != 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                digest = MerkleTree.node(digest, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && digest == root
    }

    /// Whether the proof shows that the list of `earlier` entries is the beginning of the list of `later` entries.
    public static func shows(
        _ earlier: (count: Int, root: Digest),
        beginning later: (count: Int, root: Digest),
        by proof: [Digest]
    ) -> Bool {
        guard earlier.count > 0, earlier.count <= later.count else {
            return earlier.count == 0 && proof.isEmpty
        }
        if earlier.count == later.count { return earlier.root == later.root && proof.isEmpty }
        var rest = proof[...]
        // Where the earlier list's length is a power of two, its root is itself the first node.
        let isPowerOfTwo = earlier.count & (earlier.count - 1) == 0
        guard let first = isPowerOfTwo ? earlier.root : rest.popFirst() else { return false }
        var (position, last) = (earlier.count - 1, later.count - 1)
        while position & 1 == 1 {
            position >>= 1
            last >>= 1
        }
        var (old, new) = (first, first)
        for sibling in rest {
            guard last > 0 else { return false }
            if position & 1 == 1 || position == last {
                old = MerkleTree.node(sibling, old)
                new = MerkleTree.node(sibling, new)
                while position & 1 == 0, position != 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                new = MerkleTree.node(new, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && old == earlier.root && new == later.root
    }
}
