import ClaimLedger
import ClaimModel
import JSONData

/// The digests that show that a record is in the ledger whose root the report names (RFC 6962, 2.1.1).
///
/// The digests are taken from the tree when they are asked for: those of many claims would take more room than the claims.
struct InclusionProof: Sendable {
    /// The record.
    let record: RecordID
    /// What it does, in a few words: the claim as it reads now, or a verdict that holds.
    let what: String
    /// Its place among the records in the order of replay, counted from 0.
    let index: Int
    private let tree: MerkleTree

    init(record: RecordID, what: String, index: Int, tree: MerkleTree) {
        self.record = record
        self.what = what
        self.index = index
        self.tree = tree
    }

    /// The digests from the leaf's sibling up to below the root.
    var path: [Digest] { tree.inclusionProof(of: index) }

    /// The proof as a JSON object.
    var json: JSONObject {
        JSONObject([
            "index": .integer(index),
            "path": .strings(path.map(\.hex)),
            "record": .string(record.description),
        ])
    }
}

extension LedgerState {
    /// The proofs of what a claim's card rests on: the claim as it reads now, and the verdicts that hold. A verdict's
    /// record names the records of its evidence, and so vouches for these.
    func inclusionProofs(of claim: TrackedClaim, in tree: MerkleTree) -> [InclusionProof] {
        let current = claim.revisions.last ?? claim.record
        let records =
            [(current, "the claim")] + claim.currentReviews.map { ($0.record, "the verdict of \($0.by)") }
        return records.compactMap { record, what in
            position(of: record).map {
                InclusionProof(record: record, what: what, index: $0, tree: tree)
            }
        }
    }
}

extension InclusionProof: Hashable {
    /// Whether both show the same record at the same place of the same ledger.
    static func == (left: InclusionProof, right: InclusionProof) -> Bool {
        left.record == right.record && left.index == right.index && left.tree.root == right.tree.root
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(record)
        hasher.combine(index)
    }
}
