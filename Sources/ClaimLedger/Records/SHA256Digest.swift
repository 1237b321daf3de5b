public import ClaimModel
import System

/// SHA-256 of bytes, as the model's `Digest`.
public enum SHA256Digest {
    /// The digest of these bytes.
    public static func of(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { of(.init($0)) }
    }

    /// The digest of the bytes of several stretches, one after the other.
    public static func of(_ stretches: UnsafeRawBufferPointer...) -> Digest {
        var hasher = StreamingDigest()
        for stretch in stretches { hasher.update(stretch) }
        return hasher.finish()
    }
}

/// SHA-256 of bytes that come in pieces.
public struct StreamingDigest {
    private var hasher = SHA256Hasher()

    /// Begins with no bytes.
    public init() {}

    /// Takes the next bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) { hasher.update(bytes) }

    /// The digest of all the bytes taken.
    public consuming func finish() -> Digest {
        // SHA-256 always gives 32 bytes, so the digest is never nil.
        hasher.finish { Digest(bytes: $0) } ?? Digest.ofNothing
    }
}

extension Digest {
    /// The SHA-256 of no bytes at all (FIPS 180-4).
    fileprivate static let ofNothing: Digest = {
        let hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        guard let digest = Digest(hex: hex) else {
            preconditionFailure("a constant of 64 digits is a digest")
        }
        return digest
    }()
}
