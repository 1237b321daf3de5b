public import ClaimLedger
import ClaimModel
import System

extension WorkspaceEditor {
    /// Signs this author's records with a key of SSH or minisign that `assay.json` binds the author's name to.
    ///
    /// - Parameters:
    ///   - key: The file of the key: a private one of SSH, a public one whose private one an agent holds, or a secret one
    ///     of minisign.
    ///   - names: The beginnings of the ids of the records; all that carry no signature yet when empty.
    ///   - beforePassword: Called before `minisign` reads the key's password from standard input.
    /// - Returns: The records that hold the signatures.
    /// - Throws: `WorkspaceError.alreadySo` where nothing is left to sign; `invalid` where the name is bound to no key or
    ///   to another, a record is another's, or the key's program is missing or refuses it.
    public mutating func sign(
        with key: String,
        only names: [String] = [],
        beforePassword: () -> Void = {}
    ) throws(WorkspaceError) -> [Record] {
        let key = try KeyFile(key)
        guard key.tool.isInstalled else {
            throw .invalid(
                what: key.tool.program,
                expected: "installed: it signs and verifies; nothing was signed"
            )
        }
        let reading = try reading()
        if let known = try key.publicKey() { try reading.settings.requireBound(known, to: author) }
        let records = try reading.recordsToSign(by: author, only: names)
        var bodies: [RecordBody] = []
        // The lock is not held meanwhile: somebody may have to type a passphrase.
        for start in stride(from: 0, to: records.count, by: RecordSignature.maximumRecords) {
            let part = Array(records[start..<min(start + RecordSignature.maximumRecords, records.count)])
            let text = RecordSignature.text(by: author, part)
            let signature = try key.sign(text, beforePassword)
            guard let read = SignatureFile(signature) else {
                throw .invalid(what: "what \(key.tool.program) wrote", expected: "a signature")
            }
            let bound = try reading.settings.keys(for: read, of: author)
            var isVerified = false
            for key in bound where !isVerified {
                isVerified = try key.verify(signature, of: text)?.isSuccess == true
            }
            guard isVerified else {
                throw .invalid(
                    what: "the signature",
                    expected:
                        "one that \(key.tool.program) verifies with a key of \(author)'s; nothing was recorded"
                )
            }
            bodies.append(.recordsSigned(RecordSignature(records: part, signature: signature)))
        }
        return try record { (_) throws(WorkspaceError) in LedgerAddition(to: .sources, bodies) }
    }
}

/// A file of a key to sign with.
private enum KeyFile {
    case ssh(path: String)
    case minisign(Minisign.SecretKeyFile)

    init(_ path: String) throws(WorkspaceError) {
        // It would wait for what a pipe brings, and read a device for ever.
        let kind = try FileSystem.attempt { () throws(SystemError) in
            try FileStatus.of(path, followsLinks: true)?.kind
        }
        guard kind == .file else {
            throw .invalid(
                what: "the key \(path)",
                expected: kind == nil
                    ? "the path of a file; there is none" : "a file with a key; it is no file"
            )
        }
        if let key = try Minisign.SecretKeyFile(path) {
            self = .minisign(key)
        } else {
            self = .ssh(path: path)
        }
    }

    var tool: SignatureTool {
        switch self {
        case .ssh: SSHKeygen.tool
        case .minisign: Minisign.tool
        }
    }

    /// The public key, where it stands in the file or beside it.
    func publicKey() throws(WorkspaceError) -> SigningKey? {
        switch self {
        case .minisign(let key): return try key.publicKey().map(SigningKey.minisign)
        case .ssh(let path):
            let file = path.hasSuffix(".pub") ? path : "\(path).pub"
            guard try FileSystem.exists(file) else { return nil }
            return SSHKey(line: try SignatureTool.text(of: file)).map(SigningKey.ssh)
        }
    }

    func sign(_ text: String, _ beforePassword: () -> Void) throws(WorkspaceError) -> String {
        switch self {
        case .ssh(let path): return try SSHKeygen.sign(text, with: path)
        case .minisign(let key):
            if key.hasPassword { beforePassword() }
            return try Minisign.sign(text, with: key)
        }
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
