import JSONData

/// Where a report goes while it is laid out: what the writers gather is passed on in pieces, so that a large report is
/// never whole in memory.
final class ReportOutput: ByteOutput {
    static let pieceLength = 1 << 17

    private let write: (UnsafeRawBufferPointer) -> Void
    private let known: ReportSeal?
    private var search: SealSearch?
    private var length = 0

    /// Passes pieces on to `write`.
    ///
    /// - Parameters:
    ///   - digest: Where the report carries its digest of itself, which is worked out on the way; nil where it has none.
    ///   - known: The digest, where it was worked out before: it is put in its place.
    init(
        digest: DigestPlace? = nil,
        known: ReportSeal? = nil,
        _ write: @escaping (UnsafeRawBufferPointer) -> Void
    ) {
        self.write = write
        self.known = known
        search = known == nil ? digest.map(SealSearch.init) : nil
    }

    func passOn(_ bytes: inout [UInt8]) {
        if let known, known.offset >= length, known.offset < length + bytes.count {
            let place = known.offset - length
            bytes.replaceSubrange(place..<place + known.digits.count, with: known.digits)
        }
        bytes.withUnsafeBytes { piece in
            search?.take(piece)
            write(piece)
        }
        length += bytes.count
        bytes.removeAll(keepingCapacity: true)
    }

    /// The digest and its place, once all was passed on; nil for a form without one.
    func seal() -> ReportSeal? { known ?? search?.finish() }
}
