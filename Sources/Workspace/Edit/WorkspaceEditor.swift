public import ClaimLedger
public import ClaimModel

/// Changes a workspace: each job reads the ledger as it stands, checks what is asked, and adds records. Nothing
/// else can be recorded between the reading and the adding.
public struct WorkspaceEditor: ~Copyable {
    /// The workspace.
    public let workspace: Workspace
    /// Who records.
    public let author: String
    /// Whether nothing is written: the records are made and checked, and left in memory.
    public let isRehearsal: Bool
    /// What this editor recorded, or in a rehearsal would have recorded, in order.
    public private(set) var recorded: [Record] = []
    private let settings: WorkspaceSettings
    private let clock: @Sendable () -> Timestamp
    private var writer: LedgerWriter
    private var rehearsed: [(ledger: LedgerName, record: Record)] = []
    /// What was read last; nothing is replayed again while nothing came in.
    private var lastReading: WorkspaceReading?

    /// An editor of a workspace.
    ///
    /// - Parameters:
    ///   - author: Who records: a name, not empty, without characters that are not seen.
    ///   - isRehearsal: Whether to write nothing.
    ///   - clock: What tells the time; the system's clock unless a test needs another.
    public init(
        _ workspace: Workspace,
        by author: String,
        isRehearsal: Bool = false,
        clock: @escaping @Sendable () -> Timestamp = Timestamp.now
    ) throws(WorkspaceError) {
        guard let author = PersonName.plain(author) else {
            throw .invalid(
                what: "the recorder's name",
                expected:
                    "a name that is not empty, without characters that are not seen or that reorder the text"
            )
        }
        let settings = try workspace.settings()
        self.workspace = workspace
        self.author = author
        self.isRehearsal = isRehearsal
        self.settings = settings
        self.clock = clock
        writer = LedgerWriter(workspace.ledgers)
        if !isRehearsal { workspace.archive.removeLeftovers() }
    }

    /// The day of recording, as a review's default for the date it holds as of.
    var today: CalendarDate? { clock().day }
    /// The day that the recorder's calendar shows.
    var localDay: CalendarDate? { clock().localDay }

    /// The workspace as it stands, with what a rehearsal would have added. What this editor has read before is not read
    /// again.
    public mutating func reading() throws(WorkspaceError) -> WorkspaceReading {
        var ledger: Ledger
        do throws(LedgerError) { ledger = try writer.read() } catch { throw afterRecording(.ledger(error)) }
        if !rehearsed.isEmpty { ledger = rehearsedLedger(ledger) }
        if let lastReading, lastReading.ledger.isSame(as: ledger) { return lastReading }
        let reading = WorkspaceReading(workspace: workspace, ledger: ledger, settings: settings)
        lastReading = reading
        return reading
    }

    private func rehearsedLedger(_ ledger: Ledger) -> Ledger {
        rehearsed.reduce(ledger) { $0.adding([$1.record], to: $1.ledger) }
    }

    /// Adds the records that a job makes of the workspace as it stands.
    mutating func record(
        _ job: (WorkspaceReading) throws(WorkspaceError) -> LedgerAddition
    ) throws(WorkspaceError) -> [Record] {
        try recordAll { (reading) throws(WorkspaceError) in [try job(reading)] }
    }

    /// Adds the records that a job makes of the workspace as it stands to several ledgers: one act, of one time.
    mutating func recordAll(
        _ job: (WorkspaceReading) throws(WorkspaceError) -> [LedgerAddition]
    ) throws(WorkspaceError) -> [Record] {
        let records: [Record]
        do throws(WorkspaceError) { records = isRehearsal ? try rehearse(job) : try write(job) } catch {
            throw error.category == .storage ? afterRecording(error) : error
        }
        recorded += records
        return records
    }

    /// A failure as it is told where something was recorded before it: with what was.
    public func afterRecording(_ error: WorkspaceError) -> WorkspaceError {
        guard !recorded.isEmpty, !isRehearsal else { return error }
        if case .unfinished = error { return error }
        let names = recorded.prefix(3).map { "\($0.kind) \($0.id.short)" }.joined(separator: ", ")
        let more = recorded.count > 3 ? " and \(recorded.count - 3) more" : ""
        return .unfinished(recorded: names + more, because: error)
    }

    private mutating func write(
        _ job: (WorkspaceReading) throws(WorkspaceError) -> [LedgerAddition]
    ) throws(WorkspaceError) -> [Record] {
        let (workspace, settings) = (workspace, settings)
        var last = lastReading
        defer { lastReading = last }
        do {
            return try writer.appendAll(by: author, at: clock) { (ledger) throws(WorkspaceError) in
                let reading: WorkspaceReading
                if let last, last.ledger.isSame(as: ledger) {
                    reading = last
                } else {
                    reading = WorkspaceReading(
                        workspace: workspace,
                        ledger: ledger,
                        settings: settings
                    )
                }
                last = reading
                return try job(reading)
            }
        } catch let error as WorkspaceError {
            throw error
        } catch let error as LedgerError {
            throw .ledger(error)
        } catch {
            throw .fileSystem(action: "record in", path: workspace.root, reason: "\(error)")
        }
    }

    private mutating func rehearse(
        _ job: (WorkspaceReading) throws(WorkspaceError) -> [LedgerAddition]
    ) throws(WorkspaceError) -> [Record] {
        let reading = try reading()
        let damage = reading.ledger.findings.filter { $0.severity == .error }
        if !damage.isEmpty { throw .ledger(.damaged(damage)) }
        var parents = reading.ledger.heads
        let at = clock()
        var records: [Record] = []
        for addition in try job(reading) {
            for record in addition.records(after: &parents, by: author, at: at) {
                records.append(record)
                rehearsed.append((addition.ledger, record))
            }
        }
        return records
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
