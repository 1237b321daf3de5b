public import ClaimLedger
import ClaimModel
import System

extension WorkspaceEditor {
    /// Signs this author's records with a key of SSH that `assay.json` binds the author's name to.
    ///
    /// - Parameters:
    ///   - key: The file of the key: a private one, or a public one whose private one an agent holds.
    ///   - names: The beginnings of the ids of the records; all that carry no signature yet when empty.
    /// - Returns: The records that hold the signatures.
    /// - Throws: `WorkspaceError.alreadySo` where nothing is left to sign; `invalid` where the name is bound to no key or
    ///   to another, a record is another's, or `ssh-keygen` is missing or refuses the key.
    public mutating func sign(with key: String, only names: [String] = []) throws(WorkspaceError) -> [Record]
    {
        guard SSHKeygen.isInstalled else {
            throw .invalid(
                what: "ssh-keygen",
                expected: "installed: it signs and verifies; nothing was signed"
            )
        }
        let reading = try reading()
        let keys = reading.settings.keys(of: author)
        if let known = try Self.publicKey(beside: key) {
            try reading.settings.requireBound(known, to: author)
        }
        let records = try reading.recordsToSign(by: author, only: names)
        var bodies: [RecordBody] = []
        // The lock is not held meanwhile: somebody may have to type a passphrase.
        for start in stride(from: 0, to: records.count, by: RecordSignature.maximumRecords) {
            let part = Array(records[start..<min(start + RecordSignature.maximumRecords, records.count)])
            let text = RecordSignature.text(by: author, part)
            let signature = try SSHKeygen.sign(text, with: key)
            guard let read = SSHSignature(signature) else {
                throw .invalid(what: "what ssh-keygen wrote", expected: "an SSH signature")
            }
            try reading.settings.requireBound(read.key, to: author)
            guard let answer = try SSHKeygen.verify(signature, of: text, by: keys), answer.isSuccess else {
                throw .invalid(
                    what: "the signature",
                    expected: "one that ssh-keygen verifies; nothing was recorded"
                )
            }
            bodies.append(.recordsSigned(RecordSignature(records: part, signature: signature)))
        }
        return try record { (_) throws(WorkspaceError) in LedgerAddition(to: .sources, bodies) }
    }

    /// The public key of a file of keys, where it stands in it or beside it.
    private static func publicKey(beside path: String) throws(WorkspaceError) -> SSHKey? {
        let file = path.hasSuffix(".pub") ? path : "\(path).pub"
        guard try FileSystem.exists(file) else { return nil }
        let bytes = try FileSystem.attempt { () throws(SystemError) in
            try FileDescriptor(file, .reading, followsLinks: true, action: "read").bytes()
        }
        return SSHKey(line: String(decoding: bytes, as: UTF8.self))
    }
}

extension WorkspaceReading {
    /// The records of an author that are to be signed.
    fileprivate func recordsToSign(by author: String, only names: [String]) throws(WorkspaceError)
        -> [RecordID]
    {
        var signed: Set<RecordID> = []
        for entry in try checkedSignatures() {
            switch entry.outcome {
            case .valid, .unchecked: signed.formUnion(entry.signature.signature.records)
            case .invalid, .otherKey: break
            }
        }
        guard !names.isEmpty else {
            let mine = state.records.filter { $0.wantsSignature(of: author) }
            if mine.isEmpty { throw .alreadySo("there are no records of \(author)") }
            let unsigned = mine.map(\.id).filter { !signed.contains($0) }
            if unsigned.isEmpty {
                throw .alreadySo("all \(mine.count) records of \(author) are signed already")
            }
            return unsigned
        }
        var records: [RecordID] = []
        for name in names {
            let found = state.records.filter { $0.id.description.hasPrefix(name) }
            guard found.count == 1, let record = found.first, name.count >= 4 else {
                throw .invalid(
                    what: "'\(name)'",
                    expected: "the beginning of one record's id, 4 digits or more; \(found.count) begin so"
                )
            }
            guard record.wantsSignature(of: author) else {
                throw .invalid(what: "record \(record.id.short)", expected: "one that \(author) recorded")
            }
            if signed.contains(record.id) { throw .alreadySo("record \(record.id.short) is signed already") }
            records.append(record.id)
        }
        return records.uniquedRecords
    }
}

extension [RecordID] {
    /// Each once.
    fileprivate var uniquedRecords: [RecordID] {
        var seen: Set<RecordID> = []
        return filter { seen.insert($0).inserted }
    }
}
