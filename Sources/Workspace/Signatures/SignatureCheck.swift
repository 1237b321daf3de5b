public import ClaimLedger
import ClaimModel
import System

/// A signature under records, and what came of checking it.
public struct CheckedSignature: Sendable {
    /// What came of it.
    public enum Outcome: Hashable, Sendable {
        /// It holds, and the name that signed is bound to the key.
        case valid
        /// It does not hold, or is under what it can't be under; why.
        case invalid(String)
        /// The key is not one of those that the name is bound to; whose it is, where it is bound to another.
        case otherKey(of: String?)
        /// It could not be checked; why. Nothing is known of it.
        case unchecked(String)
    }

    /// The signature.
    public let signature: TrackedSignature
    /// The fingerprint of the key that it says that it was made with; nil where it can't be read.
    public let fingerprint: String?
    /// What came of it.
    public let outcome: Outcome
}

extension WorkspaceReading {
    /// Checks the signatures under records with `ssh-keygen` and `minisign`, against the keys that `assay.json` binds
    /// names to.
    public func checkedSignatures() throws(WorkspaceError) -> [CheckedSignature] {
        var checked: [CheckedSignature] = []
        for signature in state.signatures {
            let read = SignatureFile(signature.signature.signature)
            checked.append(
                CheckedSignature(
                    signature: signature,
                    fingerprint: read?.fingerprint,
                    outcome: try outcome(of: signature, read)
                )
            )
        }
        return checked
    }

    private func outcome(
        of signature: TrackedSignature,
        _ read: SignatureFile?
    ) throws(WorkspaceError) -> CheckedSignature.Outcome {
        guard let read else { return .invalid("it is no signature of SSH or minisign") }
        let name = PersonName.key(signature.by)
        for id in signature.signature.records {
            guard let record = state.record(id) else {
                return .invalid("it is under record \(id.short), which no ledger holds")
            }
            guard PersonName.key(record.by) == name else {
                return .invalid("it is under record \(id.short), which \(record.by) recorded")
            }
        }
        let keys = settings.keys(of: signature.by)
        let named = keys.filter(read.names)
        guard !named.isEmpty else {
            let owner = settings.signers.first { $0.keys.contains(where: read.names) }?.name
            if keys.isEmpty, owner == nil {
                return .unchecked("\(WorkspaceSettings.fileName) binds \(signature.by) to no key")
            }
            return .otherKey(of: owner)
        }
        let text = RecordSignature.text(by: signature.by, signature.signature.records)
        var words = ""
        // Keys of minisign may share an id.
        for key in named {
            guard let answer = try key.verify(signature.signature.signature, of: text) else {
                return .unchecked("\(key.tool.program) is not installed")
            }
            if answer.isSuccess { return .valid }
            words = answer.words
        }
        return .invalid(words)
    }

    /// What is wrong with signatures, and whose records lack one that must have one.
    func signatureFindings(_ checked: [CheckedSignature]) -> [Finding] {
        checked.compactMap(finding) + missingSignatures(checked)
    }

    private func finding(_ checked: CheckedSignature) -> Finding? {
        let signature = checked.signature
        let count = signature.signature.records.count
        let what = "the signature of \(signature.by) under \(count) \(count == 1 ? "record" : "records")"
        let place = ledger.place(of: signature.record)?.finding ?? Finding.Place()
        switch checked.outcome {
        case .valid: return nil
        case .invalid(let why):
            return Finding(
                code: "signature.invalid",
                place: place,
                excerpt: checked.fingerprint,
                meaning: "\(what) does not hold: \(why)",
                advice:
                    "Restore the line from version control, or have \(signature.by) sign again: 'assay sign'."
            )
        case .otherKey(let owner):
            let whose = owner.map { "is bound to \($0)" } ?? "is not one of theirs"
            return Finding(
                code: "signature.other-key",
                place: place,
                excerpt: checked.fingerprint,
                meaning: "\(what) was made with a key that \(whose) in \(WorkspaceSettings.fileName)",
                advice:
                    "Ask \(signature.by). Where the key is theirs, bind it to the name under \"signers\"; else the records "
                    + "may be somebody else's."
            )
        case .unchecked(let why):
            return Finding(
                code: "signature.unchecked",
                severity: settings.mustSign(signature.by) ? .error : .warning,
                place: place,
                excerpt: checked.fingerprint,
                meaning: "\(what) was not checked: \(why)",
                advice:
                    "Install OpenSSH or minisign, bind the name to its key under \"signers\", and check again."
            )
        }
    }

    private func missingSignatures(_ checked: [CheckedSignature]) -> [Finding] {
        // What could not be checked is told as such, and is not missing.
        var signed: Set<RecordID> = []
        for entry in checked {
            switch entry.outcome {
            case .valid, .unchecked: signed.formUnion(entry.signature.signature.records)
            case .invalid, .otherKey: break
            }
        }
        return settings.signers.filter(\.mustSign).compactMap { signer in
            let unsigned = state.records.filter {
                $0.wantsSignature(of: signer.name) && !signed.contains($0.id)
            }
            guard let first = unsigned.first else { return nil }
            return Finding(
                code: "signature.missing",
                place: ledger.place(of: first.id)?.finding ?? Finding.Place(),
                meaning:
                    "\(signer.name) must sign, and \(unsigned.count) "
                    + "\(unsigned.count == 1 ? "record" : "records") of that name carry no signature that holds; the first is "
                    + "\(first.kind) \(first.id.short)",
                advice: "Have \(signer.name) sign: 'assay sign'."
            )
        }
    }
}

extension Record {
    /// Whether somebody of this name can sign the record: it is theirs, and no signature itself.
    func wantsSignature(of name: String) -> Bool {
        if case .recordsSigned = body { return false }
        return PersonName.isSame(by, name)
    }
}

extension SigningKey {
    /// The program that signs and verifies with such keys.
    var tool: SignatureTool {
        switch self {
        case .ssh: SSHKeygen.tool
        case .minisign: Minisign.tool
        }
    }

    /// Whether the key made a signature of a text; nil where the program is not installed.
    func verify(_ signature: String, of text: String) throws(WorkspaceError) -> SignatureTool.Answer? {
        switch self {
        case .ssh(let key): try SSHKeygen.verify(signature, of: text, by: key)
        case .minisign(let key): try Minisign.verify(signature, of: text, by: key)
        }
    }
}
