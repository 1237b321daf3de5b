public import ClaimLedger
public import ClaimModel

/// Changes a workspace: each job reads the ledger as it stands, checks what is asked, and adds records. Nothing
/// else can be recorded between the reading and the adding.
public struct WorkspaceEditor: ~Copyable {
    /// The workspace.
    public let workspace: Workspace
    /// Who records.
    public let author: String
    private let clock: @Sendable () -> Timestamp
    private var writer: LedgerWriter

    /// An editor of a workspace.
    ///
    /// - Parameters:
    ///   - author: Who records: a name, not empty.
    ///   - clock: What tells the time; the system's clock unless a test needs another.
    public init(
        _ workspace: Workspace,
        by author: String,
        clock: @escaping @Sendable () -> Timestamp = Timestamp.now
    ) throws(WorkspaceError) {
        guard author.contains(where: { !$0.isWhitespace }) else {
            throw .invalid(what: "the recorder's name", expected: "a name that is not empty")
        }
        self.workspace = workspace
        self.author = author
        self.clock = clock
        writer = LedgerWriter(workspace.ledgers)
    }

    /// The day of recording, as a review's default for the date it holds as of.
    var today: CalendarDate? { clock().day }

    /// Adds the records that a job makes of the workspace as it stands.
    mutating func record(
        _ job: (WorkspaceReading) throws(WorkspaceError) -> LedgerAddition
    ) throws(WorkspaceError) -> [Record] {
        let workspace = workspace
        do {
            return try writer.append(by: author, at: clock) { (ledger) throws(WorkspaceError) in
                try job(WorkspaceReading(workspace: workspace, ledger: ledger))
            }
        } catch let error as WorkspaceError {
            throw error
        } catch let error as LedgerError {
            throw .ledger(error)
        } catch {
            throw .fileSystem(action: "record in", path: workspace.root, reason: "\(error)")
        }
    }

    /// Adds one record about a claim to the ledger that holds the claim.
    mutating func record(
        about name: String,
        _ job: (WorkspaceReading, TrackedClaim) throws(WorkspaceError) -> RecordBody
    ) throws(WorkspaceError) -> Record {
        let records = try record { (reading) throws(WorkspaceError) in
            let claim = try reading.claim(named: name)
            let body = try job(reading, claim)
            return LedgerAddition(to: try reading.ledgerName(of: claim), [body])
        }
        guard let record = records.first else { throw .alreadySo("there is nothing to record") }
        return record
    }

    /// A text that a person gave: trimmed, and not empty.
    static func text(_ text: String, _ what: String) throws(WorkspaceError) -> String {
        guard let trimmed = trimmed(text) else {
            throw .invalid(what: what, expected: "a text that is not empty")
        }
        return trimmed
    }

    /// A text without white space around it; nil when nothing is left.
    static func trimmed(_ text: String?) -> String? {
        guard let text, let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return String(text[first...last])
    }
}

extension WorkspaceReading {
    /// The ledger that holds a claim, and so all that is recorded about it.
    func ledgerName(of claim: TrackedClaim) throws(WorkspaceError) -> LedgerName {
        guard let place = ledger.place(of: claim.record) else {
            throw .noSuch(.claim, name: claim.id.name, similar: [])
        }
        return place.ledger
    }
}
