public import ClaimLedger
public import ClaimModel
public import ProvenanceReport

/// A workspace as it was read: the ledger and what it says, with ways to find things by name.
public struct WorkspaceReading: Sendable {
    /// The workspace.
    public let workspace: Workspace
    /// The ledger's records and where they stand.
    public let ledger: Ledger
    /// What the workspace settles for all who work in it.
    public let settings: WorkspaceSettings
    /// The rules that standings follow from, beside the ledger: those of the settings, or those that a report states.
    public let rules: HouseRules
    /// What the ledger says, by these rules.
    public let state: LedgerState

    init(workspace: Workspace, ledger: Ledger, settings: WorkspaceSettings, rules: HouseRules? = nil) {
        self.workspace = workspace
        self.ledger = ledger
        self.settings = settings
        self.rules = rules ?? settings.rules
        state = LedgerState(ledger).wanting(reviewers: self.rules.reviewersWanted)
    }

    init(_ other: WorkspaceReading, state: LedgerState) {
        workspace = other.workspace
        ledger = other.ledger
        settings = other.settings
        rules = other.rules
        self.state = state
    }

    /// What an earlier state of the ledger said, by the same rules.
    func asOf(_ heads: [RecordID]) -> LedgerState {
        LedgerState(ledger.asOf(heads)).wanting(reviewers: rules.reviewersWanted)
    }

    /// The claim of this name, that had it before, or the only one whose name begins so.
    public func claim(named name: String) throws(WorkspaceError) -> TrackedClaim {
        if let id = ClaimID(name), let claim = state.claim(id) { return claim }
        let found = try find(.claim, name, among: state.claims.map(\.id.name))
        return state.claims[found]
    }

    /// What a name may stand for.
    public enum NamedSubject: Sendable {
        /// A claim.
        case claim(TrackedClaim)
        /// A document.
        case document(TrackedDocument)
    }

    /// The claim of this name or, where no claim is called so, the document.
    ///
    /// - Throws: `noSuch` for a claim when there is neither; `ambiguousName` of the one that has several.
    public func subject(named name: String) throws(WorkspaceError) -> NamedSubject {
        let missing: WorkspaceError
        do throws(WorkspaceError) { return .claim(try claim(named: name)) } catch {
            guard case .noSuch = error else { throw error }
            missing = error
        }
        do throws(WorkspaceError) { return .document(try document(named: name)) } catch {
            if case .noSuch = error { throw missing }
            throw error
        }
    }

    /// The document of this name, or the only one whose name begins so.
    public func document(named name: String) throws(WorkspaceError) -> TrackedDocument {
        let found = try find(.document, name, among: state.documents.map(\.id.name))
        return state.documents[found]
    }

    /// The collection of this name, or the only one whose name begins so.
    public func collection(named name: String) throws(WorkspaceError) -> DocumentCollection {
        let found = try find(.collection, name, among: state.collections.map(\.collection.id.name))
        return state.collections[found].collection
    }

    /// Evidence by its label (`E4`), by its claim and its label (`budget/E4`, where the beginning of the claim's name
    /// will do), or by the beginning of its record's id; with its claim.
    ///
    /// - Parameter claim: The claim that a label alone is looked for in; all of them when nil.
    public func evidence(
        named name: String,
        of claim: TrackedClaim? = nil
    ) throws(WorkspaceError) -> (claim: TrackedClaim, TrackedEvidence) {
        if let slash = name.firstIndex(of: "/") {
            let owner = try self.claim(named: String(name[..<slash]))
            return try evidence(labelled: String(name[name.index(after: slash)...]), name, [owner])
        }
        if name.hasPrefix("E") {
            return try evidence(labelled: name, name, claim.map { [$0] } ?? state.claims)
        }
        let all = state.claims.flatMap { claim in claim.evidence.map { (claim, $0) } }
        let found = try find(.evidence, name, among: all.map(\.1.record.description)) {
            "\(all[$0].0.id)/\(all[$0].1.label) \(all[$0].1.evidence.selector.quote.exact)"
        }
        return all[found]
    }

    private func evidence(
        labelled label: String,
        _ name: String,
        _ claims: [TrackedClaim]
    ) throws(WorkspaceError) -> (claim: TrackedClaim, TrackedEvidence) {
        let label = label.uppercased()
        var found: [(TrackedClaim, TrackedEvidence)] = []
        for claim in claims {
            for evidence in claim.evidence
            where evidence.label.uppercased() == label
                || evidence.label.contains("~") && evidence.label.uppercased().hasPrefix(label + "~")
            { found.append((claim, evidence)) }
        }
        if found.count == 1 { return found[0] }
        guard found.isEmpty else {
            throw .ambiguousName(
                .evidence,
                name: name,
                matches: found.map {
                    "\($0.0.id)/\($0.1.label) (\($0.1.evidence.selector.quote.exact.prefix(40)))"
                }
            )
        }
        throw .noSuch(
            .evidence,
            name: name,
            similar: claims.count == 1 ? claims[0].evidence.prefix(3).map(\.label) : []
        )
    }

    /// The review whose record's id begins so, with its claim.
    public func review(named name: String) throws(WorkspaceError) -> (claim: TrackedClaim, TrackedReview) {
        let all = state.claims.flatMap { claim in claim.reviews.map { (claim, $0) } }
        let found = try find(.review, name, among: all.map(\.1.record.description)) {
            "\(all[$0].0.id): \(all[$0].1.review.verdict.rawValue), \(all[$0].1.by)"
        }
        return all[found]
    }

    private func find(
        _ subject: WorkspaceError.Subject,
        _ name: String,
        among names: [String],
        _ words: (Int) -> String = { _ in "" }
    ) throws(WorkspaceError) -> Int {
        if let exact = names.firstIndex(of: name) { return exact }
        let matches = names.indices.filter { !name.isEmpty && names[$0].hasPrefix(name) }
        if let first = matches.first, matches.count == 1 { return first }
        guard matches.isEmpty else {
            throw .ambiguousName(
                subject,
                name: name,
                matches: matches.map { match in
                    let words = words(match).prefix(48)
                    let short = names[match].utf8.count == 64 ? String(names[match].prefix(12)) : names[match]
                    return words.isEmpty ? short : "\(short) (\(words))"
                }
            )
        }
        let words = Set(name.split(separator: "-"))
        let similar =
            subject == .claim || subject == .document
            ? names.filter { !words.isDisjoint(with: $0.split(separator: "-")) } : []
        throw .noSuch(subject, name: name, similar: Array(similar.prefix(3)))
    }
}

extension WorkspaceReading {
    /// What is wrong with the ledger so that nothing should be stated from it: a line that can't be read may be the one that
    /// withdraws a verdict. So may a last line without an end, which a writer that was stopped may have left, or a file that was
    /// cut short: the next command that records sets it aside, and `check` goes on naming it.
    ///
    /// - Parameter heads: The newest records that an earlier report names, which must be there.
    func damage(against heads: [RecordID] = []) -> [Finding] {
        ledger.check(state, against: heads).filter { $0.severity == .error }
    }

    /// Refuses to go on where the ledger is damaged, for jobs that hand out what it says.
    ///
    /// - Throws: `WorkspaceError.unsound` with what is wrong.
    public func requireSound() throws(WorkspaceError) {
        let damage = damage()
        guard damage.isEmpty else { throw .unsound(damage) }
    }
}

extension Workspace {
    /// Reads the ledgers and replays them.
    public func read() throws(WorkspaceError) -> WorkspaceReading {
        let settings = try settings()
        do throws(LedgerError) {
            return WorkspaceReading(workspace: self, ledger: try ledgers.read(), settings: settings)
        } catch {
            throw .ledger(error)
        }
    }
}
