import ClaimLedger

/// How signatures under records are put into words; the same in every format.
enum SignatureText {
    /// What stands before a list of them.
    static let lead =
        "Signatures under records, as the ledger has them; whether each holds, assay check and assay verify tell, with "
        + "ssh-keygen and the keys that the workspace binds names to:"

    /// Who signed how many records when, and with which key.
    static func sentence(_ entry: TrackedSignature) -> String {
        let key = SSHSignature(entry.signature.signature)?.key.fingerprint ?? "a key that can’t be read"
        return "\(entry.by): \(SourceText.count(entry.signature.records.count, "record", "records")), "
            + "\(SourceText.minute(entry.at)), with \(key)"
    }
}
