internal import CNettle

/// SHA-1 (FIPS 180-4) of bytes that come in pieces, for digests that other programs have stated. It keeps nobody from
/// making two files with one digest: nothing of Assay's own rests on it.
public struct SHA1Hasher: Sendable {
    /// How many bytes a digest has.
    public static let byteCount = 20

    private var context = sha1_ctx()

    /// Begins with no bytes.
    public init() { nettle_sha1_init(&context) }

    /// Takes the next bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
        nettle_sha1_update(&context, bytes.count, start)
    }

    /// Hands out the 20 bytes of the digest of all bytes taken.
    public consuming func finish<Value>(_ use: (UnsafeRawBufferPointer) -> Value) -> Value {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.byteCount) { digest in
            assay_sha1_digest(&context, digest.baseAddress)
            return use(UnsafeRawBufferPointer(digest))
        }
    }
}
