public import ClaimModel

/// A ledger's heads in a form that somebody else can put a date or a name to: a timestamping authority (RFC 3161) or
/// the holder of a key. Few lines of plain text, the same for the same ledger.
///
///     assay heads 1
///     records 470
///     newest 2026-11-24T13:32:02.411Z
///     root 7d1f…
///     head 84ac…
///
/// Who stamps these bytes stamps every record: each head names what its author had seen, and the root is that of the
/// Merkle tree over all of them.
public struct SealedHeads: Hashable, Sendable {
    /// How many records the ledger holds.
    public let recordCount: Int
    /// The latest time that any of its records bears; nil when there are none.
    public let newest: Timestamp?
    /// The root of its Merkle tree.
    public let root: Digest
    /// Its newest records, in ascending order of their ids.
    public let heads: [RecordID]

    private static let firstLine = "assay heads 1"

    /// The heads of a ledger.
    public init(_ state: LedgerState) {
        recordCount = state.records.count
        newest = state.records.lazy.map(\.at).max()
        root = state.tree.root
        heads = state.heads
    }

    /// Reads the text of sealed heads; nil when it is not exactly that.
    public init?(text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        func value(of name: String, in line: Substring?) -> String? {
            guard let line, line.hasPrefix("\(name) ") else { return nil }
            return String(line.dropFirst(name.utf8.count + 1))
        }
        guard lines.popFirst().map(String.init) == Self.firstLine,
            let count = value(of: "records", in: lines.popFirst()).flatMap({ Int($0) }), count >= 0,
            lines.popLast() == ""
        else { return nil }
        var newest: Timestamp?
        if let time = value(of: "newest", in: lines.first) {
            newest = Timestamp(time)
            lines.removeFirst()
        }
        guard let root = value(of: "root", in: lines.popFirst()).flatMap(Digest.init(hex:)) else {
            return nil
        }
        let heads = lines.compactMap { value(of: "head", in: $0).flatMap(RecordID.init(hex:)) }
        recordCount = count
        self.newest = newest
        self.root = root
        self.heads = heads
        guard self.text == text else { return nil }
    }

    /// The text, to be stamped or signed as it is.
    public var text: String {
        var lines = [Self.firstLine, "records \(recordCount)"]
        if let newest { lines.append("newest \(newest)") }
        lines.append("root \(root.hex)")
        lines += heads.map { "head \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The name of its file: digits of the root.
    public var fileName: String { "\(root.hex.prefix(16)).heads" }
}
