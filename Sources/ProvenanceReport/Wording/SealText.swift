import ClaimLedger

/// How seals are put into words; the same in every format.
enum SealText {
    /// What was sealed.
    static func sentence(_ seal: SealCard) -> String {
        let newest = seal.heads.newest.map { ", the newest of \(SourceText.minute($0))" } ?? ""
        let replies =
            seal.replies.isEmpty ? "Nothing came back for it yet." : "What came back for it:"
        return "\(SourceText.count(seal.heads.recordCount, "record", "records"))\(newest), sealed as "
            + "Claims/Seals/\(seal.name). \(replies)"
    }

    /// What kind of reply it is.
    static func kind(_ reply: SealFile) -> String {
        switch reply.kind {
        case .timeStamp: "Time stamp (RFC 3161)"
        case .sshSignature: "Signature (SSH)"
        case .minisignature: "Signature (minisign)"
        case .heads, nil: "File"
        }
    }

    /// How anyone can check the reply, in the folder `Claims/Seals`; the name of the trusted file is theirs to put in.
    static func command(_ reply: SealFile) -> String? {
        let heads = reply.headsName
        return switch reply.kind {
        case .timeStamp: "openssl ts -verify -data \(heads) -in \(reply.name) -CAfile AUTHORITY.pem"
        case .sshSignature:
            "ssh-keygen -Y verify -f ALLOWED_SIGNERS -I SIGNER -n assay -s \(reply.name) < \(heads)"
        case .minisignature: "minisign -Vm \(heads) -x \(reply.name) -p KEY.pub"
        case .heads, nil: nil
        }
    }
}
