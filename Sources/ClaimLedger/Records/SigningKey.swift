/// A public key that records are signed with, of SSH or minisign.
public enum SigningKey: Hashable, Sendable {
    /// A key of SSH.
    case ssh(SSHKey)
    /// A key of minisign.
    case minisign(MinisignKey)

    /// Reads a key as it stands in a `.pub` file: `ssh-ed25519 AAAA…`, or `RW…` of minisign; nil when it is neither.
    public init?(line: String) {
        if let key = SSHKey(line: line) {
            self = .ssh(key)
        } else if let key = MinisignKey(line: line) {
            self = .minisign(key)
        } else {
            return nil
        }
    }

    /// The key as it stands in a `.pub` file, without a comment.
    public var line: String {
        switch self {
        case .ssh(let key): key.line
        case .minisign(let key): key.line
        }
    }

    /// The short form that people compare: a digest of an SSH key, the id of one of minisign.
    public var fingerprint: String {
        switch self {
        case .ssh(let key): key.fingerprint
        case .minisign(let key): "minisign \(key.id)"
        }
    }
}

/// The text of a signature under records, as far as it tells of itself.
public enum SignatureFile: Hashable, Sendable {
    /// Of `ssh-keygen -Y sign`.
    case ssh(SSHSignature)
    /// Of `minisign -S`.
    case minisign(MinisignSignature)

    /// Reads a signature; nil when it is none of either.
    public init?(_ text: String) {
        if let signature = SSHSignature(text) {
            self = .ssh(signature)
        } else if let signature = MinisignSignature(text) {
            self = .minisign(signature)
        } else {
            return nil
        }
    }

    /// The short form of the key that it says that it was made with.
    public var fingerprint: String {
        switch self {
        case .ssh(let signature): signature.key.fingerprint
        case .minisign(let signature): "minisign \(signature.keyID)"
        }
    }

    /// Whether it says that this key made it.
    public func names(_ key: SigningKey) -> Bool {
        switch (self, key) {
        case (.ssh(let signature), .ssh(let key)): signature.key == key
        case (.minisign(let signature), .minisign(let key)): signature.keyID == key.id
        case (.ssh, .minisign), (.minisign, .ssh): false
        }
    }
}

extension RecordSignature {
    /// The short form of the key that the signature says that it was made with; nil where it can't be read.
    public var fingerprint: String? { SignatureFile(signature)?.fingerprint }
}
