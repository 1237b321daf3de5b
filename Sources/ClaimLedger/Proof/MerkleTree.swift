public import ClaimModel

/// A Merkle tree over a list of digests (RFC 6962, section 2.1), with SHA-256.
///
/// Its root stands for the whole list: whoever knows the root can be shown, with a few digests, that one entry is in
/// the list, or that a shorter list is the beginning of it.
public struct MerkleTree: Sendable {
    /// The digests of each level, the leaves first, the root last. A node without a sibling moves up as it is, which
    /// gives the same tree as the RFC's split at the largest power of two.
    private var levels: [[Digest]]

    /// The tree over these entries, in this order.
    public init(_ entries: some Sequence<Digest>) {
        var level = entries.map(Self.leaf)
        levels = [level]
        while level.count > 1 {
            var above: [Digest] = []
            above.reserveCapacity((level.count + 1) / 2)
            for left in stride(from: 0, to: level.count, by: 2) {
                above.append(left + 1 < level.count ? Self.node(level[left], level[left + 1]) : level[left])
            }
            level = above
            levels.append(level)
        }
    }

    /// How many entries it has.
    public var count: Int { levels[0].count }

    /// What stands for the whole list; the SHA-256 of nothing when there are no entries.
    public var root: Digest { levels.last?.first ?? SHA256Digest.of([]) }

    /// The digests that show that an entry is in the list, from the leaf's sibling up (RFC 6962, 2.1.1).
    ///
    /// - Parameter index: The entry's place, counted from 0; nothing is proved of a place outside the list.
    public func inclusionProof(of index: Int) -> [Digest] {
        guard index >= 0, index < count else { return [] }
        var proof: [Digest] = []
        var position = index
        for level in levels.dropLast() {
            let sibling = position ^ 1
            if sibling < level.count { proof.append(level[sibling]) }
            position /= 2
        }
        return proof
    }

    /// The digests that show that the first entries were the whole list once (RFC 6962, 2.1.2).
    ///
    /// - Parameter earlier: How many entries the list had then. Empty when it had none, or has no more now.
    public func consistencyProof(from earlier: Int) -> [Digest] {
        guard earlier > 0, earlier < count else { return [] }
        // The earlier tree's last whole subtree: its root is a node of this tree, too.
        var node = earlier - 1
        var height = 0
        while node & 1 == 1 {
            node >>= 1
            height += 1
        }
        var proof = node == 0 ? [] : [levels[height][node]]
        while levels[height].count > 1 {
            let sibling = node ^ 1
            if sibling < levels[height].count { proof.append(levels[height][sibling]) }
            node /= 2
            height += 1
        }
        return proof
    }

    /// The digest of an entry: of a zero byte and the entry.
    static func leaf(_ entry: Digest) -> Digest {
        withUnsafeTemporaryAllocation(byteCount: 33, alignment: 8) { buffer in
            buffer[0] = 0
            entry.copyBytes(to: UnsafeMutableRawBufferPointer(rebasing: buffer[1...]))
            return SHA256Digest.of(UnsafeRawBufferPointer(buffer))
        }
    }

    /// The digest of two nodes: of a one byte, the left and the right.
    static func node(_ left: Digest, _ right: Digest) -> Digest {
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { buffer in
            buffer[0] = 1
            left.copyBytes(to: UnsafeMutableRawBufferPointer(rebasing: buffer[1...]))
            right.copyBytes(to: UnsafeMutableRawBufferPointer(rebasing: buffer[33...]))
            return SHA256Digest.of(UnsafeRawBufferPointer(buffer))
        }
    }
}
