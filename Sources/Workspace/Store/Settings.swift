public import ClaimLedger
public import ClaimModel
import DocumentImport
import JSONData
public import ProvenanceReport

/// What a workspace settles for all who work in it: the file `assay.json`, which is under version control as the ledgers
/// are. Everything in it is optional.
public struct WorkspaceSettings: Hashable, Sendable {
    /// A verdict of the house's own.
    public struct HouseVerdict: Hashable, Sendable {
        /// The id that records keep: it never changes, whatever the verdict is called.
        public let id: String
        /// What the verdict is called.
        public let label: String
        /// The verdict under which it counts.
        public let base: Verdict
    }

    /// A question that is kept by name.
    public struct SavedSearch: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Words of passages that are looked for; nil for a filter of claims.
        public let search: String?
        /// Words that claims hold.
        public let text: String?
        /// A tag that claims have.
        public let tag: String?
        /// How claims stand.
        public let standing: Standing?
    }

    /// A name and the keys that it signs with.
    public struct Signer: Hashable, Sendable {
        /// The name, as records have it; an address behind it and the case of its letters tell nothing.
        public let name: String
        /// The public keys; any of them will do.
        public let keys: [SigningKey]
        /// Whether records of this name without a signature are a finding.
        public let mustSign: Bool
    }

    /// The verdicts of the house's own.
    public var verdicts: [HouseVerdict] = []
    /// How many reviewers a verdict wants, 1 or more: a claim with fewer behind its verdict is provisional.
    public var reviewersWanted = 1
    /// Who may settle disagreements; anyone when empty.
    public var settlers: [String] = []
    /// Which names sign with which keys.
    public var signers: [Signer] = []
    /// The questions that are kept by name.
    public var searches: [SavedSearch] = []
    /// Who publishes pages, where, and under which words: `publisher`, `address`, `title`, `standfirst` and `date`.
    public var publication = Publication()

    /// The name of the file within a workspace.
    public static let fileName = "assay.json"
    /// The version of the file's form that this program knows.
    public static let version = 1

    /// Settings of a workspace without the file.
    public init() {}

    /// The verdict of this name: one of the house's own, by its id or its label, or a base verdict.
    public func verdict(_ name: String) -> (verdict: Verdict, house: String?)? {
        let folded = name.lowercased()
        if let own = verdicts.first(where: { $0.id == folded || $0.label.lowercased() == folded }) {
            return (own.base, own.id)
        }
        return Verdict(rawValue: folded.replacing("-", with: " ")).map { ($0, nil) }
    }

    /// What reports follow from, beside the ledger.
    public var rules: HouseRules {
        HouseRules(
            reviewersWanted: reviewersWanted,
            verdictLabels: Dictionary(verdicts.map { ($0.id, $0.label) }) { first, _ in first }
        )
    }

    /// The keys that a name is bound to.
    func keys(of name: String) -> [SigningKey] {
        signers.filter { PersonName.isSame($0.name, name) }.flatMap(\.keys)
    }

    /// Whether records of this name must be signed.
    func mustSign(_ name: String) -> Bool {
        signers.contains { $0.mustSign && PersonName.isSame($0.name, name) }
    }

    func requireBound(_ key: SigningKey, to name: String) throws(WorkspaceError) {
        guard !keys(of: name).contains(key) else { return }
        if let owner = signers.first(where: { $0.keys.contains(key) }) {
            throw .invalid(
                what: "the key \(key.fingerprint)",
                expected: "one of \(name)'s; it is bound to \(owner.name)"
            )
        }
        throw .invalid(
            what: "the key \(key.fingerprint)",
            expected:
                "bound to \(name) in \(Self.fileName), so that anyone can verify what it signs: "
                + "\"signers\": [{\"name\": \"\(name)\", \"keys\": [\"\(key.line)\"]}]"
        )
    }

    /// The keys of a name that a signature says that it was made with.
    ///
    /// - Throws: `WorkspaceError.invalid` where there is none: what to bind, or whose the key is.
    func keys(for signature: SignatureFile, of name: String) throws(WorkspaceError) -> [SigningKey] {
        let keys = keys(of: name).filter(signature.names)
        if !keys.isEmpty { return keys }
        if case .ssh(let read) = signature { try requireBound(.ssh(read.key), to: name) }
        // A signature of minisign holds the key's id alone.
        if let owner = signers.first(where: { $0.keys.contains(where: signature.names) }) {
            throw .invalid(
                what: "the key \(signature.fingerprint)",
                expected: "one of \(name)'s; it is bound to \(owner.name)"
            )
        }
        throw .invalid(
            what: "the key \(signature.fingerprint)",
            expected:
                "bound to \(name) in \(Self.fileName), so that anyone can verify what it signs: "
                + "\"signers\": [{\"name\": \"\(name)\", \"keys\": [\"RW…\"]}], the last line of the key's .pub file"
        )
    }

    func requireMaySettle(_ author: String) throws(WorkspaceError) {
        let names = Set(settlers.map(PersonName.key))
        guard settlers.isEmpty || names.contains(PersonName.key(author)) else {
            throw .invalid(
                what: "\(author)",
                expected:
                    "one who may settle here (\(settlers.joined(separator: ", ")), says \(Self.fileName))"
            )
        }
    }
}

extension Workspace {
    /// The settings of the workspace.
    ///
    /// - Throws: `WorkspaceError.refused` with what is wrong in the file.
    public func settings() throws(WorkspaceError) -> WorkspaceSettings {
        let path = "\(root)/\(WorkspaceSettings.fileName)"
        guard try FileSystem.exists(path) else { return WorkspaceSettings() }
        do throws(Finding) {
            let bytes = try ArchiveFile.bytes(at: path, displayName: WorkspaceSettings.fileName)
            return try SettingsReading().settings(bytes)
        } catch { throw .refused(error) }
    }
}

/// Reads `assay.json`, and says what is wrong with it.
private struct SettingsReading {
    func settings(_ bytes: [UInt8]) throws(Finding) -> WorkspaceSettings {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.read(bytes) } catch {
            throw fault("it is not JSON: \(error.description)")
        }
        guard let object = value.object else { throw fault("it is not a JSON object") }
        if let version = object["version"] {
            guard let number = version.integer, number >= 1 else {
                throw fault("\"version\" is not a number from 1")
            }
            if number > WorkspaceSettings.version {
                throw fault("it is of version \(number), and this program knows \(WorkspaceSettings.version)")
            }
        }
        let known: Set = [
            "version", "verdicts", "reviewersWanted", "maySettle", "searches", "publisher", "address",
            "title",
            "standfirst", "date", "signers",
        ]
        if let other = object.members.first(where: { !known.contains($0.key) }) {
            throw fault("\"\(other.key)\" is no setting; those are \(known.sorted().joined(separator: ", "))")
        }
        var settings = WorkspaceSettings()
        for value in try array(object["verdicts"], "verdicts") {
            settings.verdicts.append(try verdict(value))
        }
        if let wanted = object["reviewersWanted"] {
            guard let number = wanted.integer, (1...99).contains(number) else {
                throw fault("\"reviewersWanted\" is not a number from 1 to 99")
            }
            settings.reviewersWanted = number
        }
        for value in try array(object["searches"], "searches") { settings.searches.append(try search(value)) }
        for value in try array(object["signers"], "signers") { settings.signers.append(try signer(value)) }
        for value in try array(object["maySettle"], "maySettle") {
            guard let name = value.string, !name.isEmpty else {
                throw fault("\"maySettle\" is not a list of names")
            }
            settings.settlers.append(name)
        }
        settings.publication.publisher = try text(object, "publisher")
        settings.publication.address = try text(object, "address")
        settings.publication.title = try text(object, "title")
        settings.publication.standfirst = try text(object, "standfirst")
        settings.publication.date = try text(object, "date")
        // A key of two people says of neither that they signed.
        var owners: [SigningKey: String] = [:]
        for signer in settings.signers {
            for key in signer.keys {
                if let owner = owners[key], PersonName.key(owner) != PersonName.key(signer.name) {
                    throw fault("\(owner) and \(signer.name) have one key, \(key.fingerprint)")
                }
                owners[key] = signer.name
            }
        }
        let ids = settings.verdicts.map(\.id) + Verdict.allCases.map { $0.rawValue.replacing(" ", with: "-") }
        if Set(ids).count != ids.count { throw fault("two verdicts have one id") }
        return settings
    }

    private func verdict(_ value: JSONValue) throws(Finding) -> WorkspaceSettings.HouseVerdict {
        guard let id = value.object?["id"]?.string, ClaimID(id) != nil,
            let label = value.object?["label"]?.string,
            !label.isEmpty, let base = value.object?["base"]?.string.flatMap(Verdict.init(rawValue:))
        else {
            let bases = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
            throw fault(
                "a verdict has an \"id\" (lower-case letters, digits, hyphens), a \"label\" and a \"base\" (\(bases))"
            )
        }
        return .init(id: id, label: label, base: base)
    }

    private func signer(_ value: JSONValue) throws(Finding) -> WorkspaceSettings.Signer {
        let object = value.object
        let mustSign = object?["mustSign"] ?? .bool(false)
        guard let object, let name = object["name"]?.string, name.contains(where: { !$0.isWhitespace }),
            let lines = object["keys"]?.array, !lines.isEmpty, case .bool(let must) = mustSign,
            object.members.allSatisfy({ ["name", "keys", "mustSign"].contains($0.key) })
        else {
            throw fault(
                "a signer has a \"name\", \"keys\" (a list of public keys of SSH or minisign) and perhaps \"mustSign\" (true or false)"
            )
        }
        var keys: [SigningKey] = []
        for line in lines {
            guard let key = line.string.flatMap(SigningKey.init(line:)) else {
                throw fault(
                    "\"\(line.string ?? "")\" of \(name) is no public key of SSH (ssh-ed25519 AAAA…) or minisign (RW…)"
                )
            }
            keys.append(key)
        }
        return .init(name: name, keys: keys, mustSign: must)
    }

    private func search(_ value: JSONValue) throws(Finding) -> WorkspaceSettings.SavedSearch {
        let object = value.object
        let standing = object?["standing"]?.string.flatMap(Standing.init(rawValue:))
        guard let object, let name = object["name"]?.string, !name.isEmpty,
            object["standing"] == nil || standing != nil
        else {
            throw fault(
                "a search has a \"name\", and a \"search\" or a \"text\", \"tag\" or \"standing\" of claims"
            )
        }
        let saved = WorkspaceSettings.SavedSearch(
            name: name,
            search: object["search"]?.string,
            text: object["text"]?.string,
            tag: object["tag"]?.string,
            standing: standing
        )
        if saved.search == nil, saved.text == nil, saved.tag == nil, saved.standing == nil {
            throw fault("the search \"\(name)\" looks for nothing")
        }
        return saved
    }

    private func text(_ object: JSONObject, _ name: String) throws(Finding) -> String? {
        guard let value = object[name] else { return nil }
        guard let text = value.string, !text.isEmpty else { throw fault("\"\(name)\" is not a text") }
        return text
    }

    private func array(_ value: JSONValue?, _ name: String) throws(Finding) -> [JSONValue] {
        guard let value else { return [] }
        guard let array = value.array else { throw fault("\"\(name)\" is not a list") }
        return array
    }

    private func fault(_ meaning: String) -> Finding {
        Finding(
            code: "settings.invalid",
            place: Finding.Place(file: WorkspaceSettings.fileName),
            meaning: "the workspace's settings can't be used: \(meaning)",
            advice: "Correct the file, or move it away to go on without it."
        )
    }
}
