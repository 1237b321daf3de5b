public import ClaimLedger
public import ClaimModel
import DocumentImport
public import JSONData
import PassageIndex
import ProvenanceReport

/// What there is to do next in a workspace, and what changed since the last look.
public struct WorkspaceStatus: Sendable {
    /// How many proposals nobody has decided on.
    public internal(set) var proposals = 0
    /// The claims that are split, and not by a settlement that keeps both verdicts.
    public internal(set) var split: [String] = []
    /// The claims that are contested, and not by a settlement that keeps both verdicts.
    public internal(set) var contested: [String] = []
    /// The claims that are stale, each with the first reason.
    public internal(set) var stale: [(claim: String, why: String)] = []
    /// The claims with fewer reviewers behind their verdict than the house wants, each with who stands behind it.
    public internal(set) var provisional: [(claim: String, why: String)] = []
    /// The claims that nobody has reviewed.
    public internal(set) var unreviewed: [String] = []
    /// The claims with reviews that were written and not given.
    public internal(set) var drafts: [String] = []
    /// The documents without a publisher or a date of publication.
    public internal(set) var undescribed: [String] = []
    /// The documents of which people say different things.
    public internal(set) var conflicts: [String] = []
    /// The ledgers with changes that are not committed.
    public internal(set) var uncommitted: [String] = []
    /// The claims whose standing changed since the last look to split, contested or stale.
    public internal(set) var changedStandings: [(claim: String, before: Standing, after: Standing)] = []
    /// For each search that is kept by name, how many it finds and how many of them are new.
    public internal(set) var searchNews: [(name: String, count: Int, newCount: Int)] = []
    var found: [String: [String]] = [:]

    /// The status as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "changed": .array(
                changedStandings.map {
                    .object(
                        JSONObject([
                            "after": .string($0.after.rawValue), "before": .string($0.before.rawValue),
                            "claim": .string($0.claim),
                        ])
                    )
                }
            ),
            "conflicts": .strings(conflicts),
            "contested": .strings(contested),
            "drafts": .strings(drafts),
            "proposals": .integer(proposals),
            "provisional": .array(
                provisional.map { .object(JSONObject(["claim": .string($0.claim), "why": .string($0.why)])) }
            ),
            "searches": .array(
                searchNews.map {
                    .object(
                        JSONObject([
                            "count": .integer($0.count), "name": .string($0.name),
                            "new": .integer($0.newCount),
                        ])
                    )
                }
            ),
            "split": .strings(split),
            "stale": .array(
                stale.map { .object(JSONObject(["claim": .string($0.claim), "why": .string($0.why)])) }
            ),
            "uncommitted": .strings(uncommitted),
            "undescribed": .strings(undescribed),
            "unreviewed": .strings(unreviewed),
        ])
    }
}

extension WorkspaceReading {
    /// What there is to do next.
    ///
    /// - Parameter uncommitted: The ledgers that version control knows changes of.
    public func status(uncommitted: [String] = []) throws(WorkspaceError) -> WorkspaceStatus {
        var status = WorkspaceStatus()
        let sentences = StandingSentences(state, rules)
        for claim in state.claims where claim.withdrawn == nil {
            let name = claim.id.name
            switch claim.standing {
            case .split where claim.settlement == nil: status.split.append(name)
            case .contested where claim.settlement == nil: status.contested.append(name)
            case .stale: status.stale.append((name, sentences.of(claim).first ?? ""))
            case .provisional: status.provisional.append((name, sentences.of(claim).first ?? ""))
            case .unreviewed: status.unreviewed.append(name)
            default: break
            }
            if claim.drafts.contains(where: { $0.withdrawn == nil && isOpen($0, of: claim) }) {
                status.drafts.append(name)
            }
        }
        status.proposals = proposals().count
        status.undescribed = state.documents.filter(\.isUndescribed).map(\.id.name)
        status.conflicts = state.documents.filter { $0.editions.contains { !$0.conflicts.isEmpty } }.map(
            \.id.name
        )
        status.uncommitted = uncommitted
        let look = try LastLook.read(workspace)
        if let look {
            let earlier = asOf(look.heads)
            for claim in state.claims where claim.withdrawn == nil {
                guard let before = earlier.claim(recordedBy: claim.record), before.standing != claim.standing,
                    [.split, .contested, .stale].contains(claim.standing)
                else { continue }
                status.changedStandings.append((claim.id.name, before.standing, claim.standing))
            }
        }
        try search(&status, look)
        return status
    }

    /// Remembers that this status was seen, so that the next one says what changed since. What is remembered can be
    /// deleted at any time.
    public func rememberLook(_ status: WorkspaceStatus) throws(WorkspaceError) {
        try LastLook(heads: ledger.heads, found: status.found).store(workspace)
    }

    private func isOpen(_ draft: TrackedReview, of claim: TrackedClaim) -> Bool {
        // A review that its author gave afterwards takes the draft's place.
        !claim.reviews.contains {
            PersonName.isSame($0.by, draft.by)
                && (state.position(of: $0.record) ?? 0) > (state.position(of: draft.record) ?? 0)
        }
    }

    private func search(_ status: inout WorkspaceStatus, _ look: LastLook?) throws(WorkspaceError) {
        for saved in settings.searches {
            var found: [String] = []
            if let words = saved.search {
                let (passages, _) = try search(words, limit: 200)
                found = passages.map { "\($0.document.edition.hex) \($0.passage.locator)" }
            } else {
                var filter = ClaimFilter()
                filter.text = saved.text
                filter.tag = saved.tag
                if let standing = saved.standing { filter.standings = [standing] }
                found = filter.apply(to: state).map(\.record.description)
            }
            let seen = Set(look?.found[saved.name] ?? [])
            let new = look == nil ? 0 : found.count { !seen.contains($0) }
            status.searchNews.append((saved.name, found.count, new))
            status.found[saved.name] = found
        }
    }
}

extension TrackedDocument {
    /// Whether nobody has said who published its newest edition, or when.
    public var isUndescribed: Bool {
        let metadata = newest.metadata
        let isNameless = metadata.publisher == nil && metadata.creators.isEmpty
        return editions.last?.withdrawal == nil && (isNameless || metadata.published == nil)
    }
}

/// What was seen when somebody last asked for the status: `.assay/look.json`.
private struct LastLook {
    let heads: [RecordID]
    let found: [String: [String]]

    private static func path(_ workspace: Workspace) -> String {
        "\(workspace.root)/\(Workspace.derivedName)/look.json"
    }

    init(heads: [RecordID], found: [String: [String]]) {
        self.heads = heads
        self.found = found
    }

    /// What was seen last; nil where nothing was, or the file is not what this program wrote.
    static func read(_ workspace: Workspace) throws(WorkspaceError) -> LastLook? {
        let path = path(workspace)
        guard try FileSystem.exists(path) else { return nil }
        let bytes: [UInt8]
        do throws(Finding) { bytes = try ArchiveFile.bytes(at: path, displayName: path) } catch {
            // What is derived may be deleted at any time, also just now.
            guard try FileSystem.exists(path) else { return nil }
            throw .refused(error)
        }
        // A file that is damaged is as good as none: it is made anew.
        guard let object = try? JSONParser.read(bytes).object, let heads = object["heads"]?.array else {
            return nil
        }
        var found: [String: [String]] = [:]
        for member in object["found"]?.object?.members ?? [] {
            found[member.key] = member.value.array?.compactMap(\.string) ?? []
        }
        return LastLook(heads: heads.compactMap { $0.string.flatMap(RecordID.init(hex:)) }, found: found)
    }

    func store(_ workspace: Workspace) throws(WorkspaceError) {
        var object = JSONObject(["heads": .strings(heads.map(\.description))])
        var names = JSONObject()
        for (name, list) in found { names[name] = .strings(list) }
        object["found"] = .object(names)
        try write(
            CanonicalJSON.bytes(.object(object)),
            in: "\(workspace.root)/\(Workspace.derivedName)",
            workspace
        )
    }

    /// Writes the file, and again where its folder went in between: what is derived may be deleted at any time.
    private func write(_ bytes: [UInt8], in folder: String, _ workspace: Workspace) throws(WorkspaceError) {
        for _ in 1..<Self.attempts {
            try FileSystem.makeFolder(folder)
            do throws(WorkspaceError) {
                return try FileSystem.write(bytes, to: Self.path(workspace))
            } catch {
                // Whether its folder went is not to be seen: another process may have made it anew. What else is wrong is told last.
                continue
            }
        }
        try FileSystem.makeFolder(folder)
        try FileSystem.write(bytes, to: Self.path(workspace))
    }

    private static let attempts = 3
}
