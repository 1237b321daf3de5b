import ClaimLedger
import JSONData

/// A file of `Claims/Seals`: sealed heads, or what somebody gave back for them.
public struct SealFile: Hashable, Sendable {
    /// What kind of file it is, by the ending of its name.
    public enum Kind: String, Sendable, CaseIterable {
        /// The heads themselves.
        case heads = ".heads"
        /// A time stamp of a timestamping authority (RFC 3161), in DER.
        case timeStamp = ".heads.tsr"
        /// A signature with an SSH key, made by `ssh-keygen -Y sign -n assay`.
        case sshSignature = ".heads.sig"
        /// A signature made by minisign.
        case minisignature = ".heads.minisig"
    }

    /// The file's name.
    public let name: String
    /// What is in it.
    public let bytes: [UInt8]

    /// A file of `Claims/Seals`.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Whether a file of this name is such a file.
    public static func isOne(_ name: String) -> Bool { kind(of: name) != nil }

    /// What kind of file it is.
    public var kind: Kind? { Self.kind(of: name) }

    /// The name of the heads that it is, or is about.
    public var headsName: String {
        String(name.dropLast((kind?.rawValue.utf8.count ?? 0))) + Kind.heads.rawValue
    }

    private static func kind(of name: String) -> Kind? {
        let plain = name.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 46 }
        guard plain else { return nil }
        return Kind.allCases.first { kind in
            name.hasSuffix(kind.rawValue) && name.utf8.dropLast(kind.rawValue.utf8.count).count == 16
        }
    }
}

/// Sealed heads as a report shows them, with what came back.
struct SealCard: Hashable, Sendable {
    let name: String
    let heads: SealedHeads
    let replies: [SealFile]

    /// The seals among these files, in the order of their record counts.
    static func all(_ files: [SealFile]) -> [SealCard] {
        files.compactMap { file -> SealCard? in
            guard file.kind == .heads,
                let heads = SealedHeads(text: String(decoding: file.bytes, as: UTF8.self))
            else { return nil }
            return SealCard(
                name: file.name,
                heads: heads,
                replies: files.filter { $0.headsName == file.name && $0.kind != .heads }
            )
        }.sorted { ($0.heads.recordCount, $0.name) < ($1.heads.recordCount, $1.name) }
    }
}

extension SealCard {
    var json: JSONObject {
        JSONObject([
            "heads": .string(heads.text),
            "name": .string(name),
            "replies": .array(
                replies.map {
                    .object(
                        JSONObject(["base64": .string(Base64.text($0.bytes)), "name": .string($0.name)])
                    )
                }
            ),
        ])
    }
}
