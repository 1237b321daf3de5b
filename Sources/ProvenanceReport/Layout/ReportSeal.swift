import ClaimLedger
public import ClaimModel

/// A report's digest of itself, and where in the report it belongs. It is known only when all of the report is written:
/// till then, zeros stand there.
public struct ReportSeal: Hashable, Sendable {
    /// The digest.
    public let digest: Digest
    /// How many bytes of the report stand before it.
    public let offset: Int

    /// The bytes that belong there.
    public var digits: [UInt8] { Array(digest.hex.utf8) }
}

/// Looks for the place of the digest while a report goes by, and works the digest out.
struct SealSearch {
    private let wanted: DigestPlace
    private var hasher = StreamingDigest()
    private var length = 0
    private var offset: Int?

    init(_ wanted: DigestPlace) { self.wanted = wanted }

    /// Takes the next piece. None ends within the place.
    mutating func take(_ piece: UnsafeRawBufferPointer) {
        hasher.update(piece)
        if offset == nil || wanted == .last {
            offset = ReportDigest.place(in: piece, wanted).map { length + $0.lowerBound } ?? offset
        }
        length += piece.count
    }

    /// The digest and its place; nil where there was none.
    func finish() -> ReportSeal? { offset.map { ReportSeal(digest: hasher.finish(), offset: $0) } }
}
