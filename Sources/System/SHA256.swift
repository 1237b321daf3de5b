internal import CNettle

/// SHA-256 (FIPS 180-4) of bytes that come in pieces, by the system's Nettle.
public struct SHA256Hasher: Sendable {
    /// How many bytes a digest has.
    public static let byteCount = 32

    private var context = sha256_ctx()

    /// Begins with no bytes.
    public init() { nettle_sha256_init(&context) }

    /// Takes the next bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
        nettle_sha256_update(&context, bytes.count, start)
    }

    /// Hands out the 32 bytes of the digest of all bytes taken.
    public consuming func finish<Value>(_ use: (UnsafeRawBufferPointer) -> Value) -> Value {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.byteCount) { digest in
            assay_sha256_digest(&context, digest.baseAddress)
            return use(UnsafeRawBufferPointer(digest))
        }
    }
}
