import ClaimLedger

/// How signatures under records are put into words; the same in every format.
enum SignatureText {
    /// What stands before a list of them.
    static let lead =
        "Signatures under records, as the ledger has them; whether each holds, assay check and assay verify tell, with "
        + "ssh-keygen or minisign and the keys that the workspace binds names to. A signature holds no time of its own: when it "
        + "was recorded is what the ledger says, and nobody vouches for it but who wrote the record:"

    /// Whose signature stands under how many records, when it was recorded, and with which key.
    static func sentence(_ entry: TrackedSignature) -> String {
        let key = entry.signature.fingerprint ?? "a key that can’t be read"
        return "\(entry.by): \(SourceText.count(entry.signature.records.count, "record", "records")), "
            + "with \(key); recorded on \(SourceText.minute(entry.at))"
    }
}
