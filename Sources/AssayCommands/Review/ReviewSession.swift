import ClaimLedger
import ClaimModel
import Foundation
import ProvenanceReport
import Workspace

/// A person at a terminal going through the queue, a key a decision.
///
/// A decision is told on screen once it is in the ledger, never before.
struct ReviewSession: ~Copyable {
    private var editor: WorkspaceEditor
    private let filter: ProposalFilter
    private let terminal: RawTerminal
    private var reading: WorkspaceReading
    private var queue: [QueueItem]
    private var place = 0
    private var message = "? shows the keys"
    /// What was recorded in this session, the newest last, with the item it was recorded for.
    private var done: [(key: String, records: [Record], what: String)] = []

    init(_ editor: consuming WorkspaceEditor, _ filter: ProposalFilter) throws {
        var editor = editor
        let reading = try editor.reading()
        let terminal = try RawTerminal()
        self.filter = filter
        self.terminal = terminal
        self.reading = reading
        queue = reading.queue(filter, for: editor.author)
        self.editor = editor
    }

    /// Whether nothing waits.
    var isEmpty: Bool { queue.isEmpty }

    /// Goes through the queue until it is done or the person leaves.
    ///
    /// - Returns: How many decisions were recorded and stand.
    mutating func run() throws -> Int {
        defer { clear() }
        while place < queue.count {
            try draw()
            switch terminal.key() {
            case .end, .interrupt: return done.count
            case .resized, .escape, .backspace: continue
            case .enter: try act("a")
            case .character(let key):
                if key == "q" { return done.count }
                try act(key)
            }
        }
        return done.count
    }

    // MARK: - Keys

    private mutating func act(_ key: Character) throws {
        let item = queue[place]
        switch (key, item) {
        case (" ", _), ("n", _):
            message = "skipped"
            place += 1
        case ("N", _):
            let claim = item.claim?.record
            message = "skipped the rest of \(item.claim?.id.name ?? "this")"
            repeat {
                place += 1
            } while place < queue.count && claim != nil && queue[place].claim?.record == claim
        case ("?", _): show(ReviewScreen.help)
        case ("u", _): undo()
        case ("o", _): try open(item)
        case ("t", _): try note(item)
        case ("s", .proposal(let proposal)): accept(proposal, .supports)
        case ("c", .proposal(let proposal)): accept(proposal, .conflicts)
        case ("x", .proposal(let proposal)): accept(proposal, .context)
        case ("a", .proposal(let proposal)): accept(proposal, proposal.evidence.evidence.stance)
        case ("r", .proposal(let proposal)):
            let name = "\(proposal.claim.id)/\(proposal.evidence.label)"
            record(item, "rejected \(name)") { (editor) throws(WorkspaceError) in
                [try editor.reject(proposal.evidence.record.description)]
            }
        case ("v", .proposal(let proposal)): try giveVerdict(on: proposal.claim, item)
        case ("v", .verdict(let claim)): try giveVerdict(on: claim, item)
        case ("S", .verdict(let claim)): try settle(claim, item)
        case ("e", .document(let document)): try describe(document, item)
        default: message = "'\(VisibleText.escaping(String(key)))' does nothing here; ? shows the keys"
        }
    }

    private mutating func accept(_ proposal: Proposal, _ stance: Evidence.Stance) {
        let own = stance == proposal.evidence.evidence.stance ? nil : stance
        let name = "\(proposal.claim.id)/\(proposal.evidence.label)"
        record(queue[place], "accepted \(name) as \(stance.rawValue)") { (editor) throws(WorkspaceError) in
            [try editor.accept(proposal.evidence.record.description, as: own)]
        }
    }

    /// Records, and goes on to the next item once it is in the ledger.
    private mutating func record(
        _ item: QueueItem,
        _ what: String,
        staying: Bool = false,
        _ job: (inout WorkspaceEditor) throws(WorkspaceError) -> [Record]
    ) {
        do throws(WorkspaceError) {
            let records = try job(&editor)
            done.append((item.key, records, what))
            message = "\(what) (\(records.last?.id.short ?? ""))"
            if !staying { place += 1 }
            try refresh()
        } catch {
            message = "not recorded: \(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
        }
    }

    /// Reads the ledger again: what others decided meanwhile is gone from the queue, and what is shown is as it stands.
    private mutating func refresh() throws(WorkspaceError) {
        reading = try editor.reading()
        var now: [String: QueueItem] = [:]
        let waiting = reading.queue(filter, for: editor.author)
        for item in waiting { now[item.key] = item }
        let passed = queue[..<min(place, queue.count)]
        let rest = queue.dropFirst(place).compactMap { now[$0.key] }
        let known = Set(queue.map(\.key))
        // A claim whose last proposal was decided may want a verdict now.
        queue = Array(passed) + rest + waiting.filter { !known.contains($0.key) }
    }

    private mutating func undo() {
        guard let last = done.popLast() else {
            message = "nothing of this session to take back"
            return
        }
        do throws(WorkspaceError) {
            _ = try editor.takeBack(last.records, because: "taken back while reviewing")
            message = "took back: \(last.what)"
            reading = try editor.reading()
            queue = reading.queue(filter, for: editor.author)
            place = queue.firstIndex { $0.key == last.key } ?? 0
        } catch {
            done.append(last)
            message = "not taken back: \(error)"
        }
    }

    // MARK: - More than a key

    private mutating func note(_ item: QueueItem) throws {
        guard let text = try ask("note: ") else { return }
        record(item, "noted", staying: true) { (editor) throws(WorkspaceError) in
            switch item {
            case .document(let document): [try editor.note(text, aboutDocument: document.id.name)]
            default: [try editor.note(text, aboutClaim: item.claim?.id.name ?? "")]
            }
        }
    }

    private mutating func giveVerdict(on claim: TrackedClaim, _ item: QueueItem) throws {
        let verdicts = Verdict.allCases
        let list = verdicts.enumerated().map { "\($0.offset + 1) \($0.element.rawValue)" }.joined(
            separator: "  "
        )
        guard let choice = try ask("\(list): "), let number = Int(choice),
            verdicts.indices.contains(number - 1),
            let rationale = try ask("\(verdicts[number - 1].rawValue), because: ")
        else {
            message = "no verdict given"
            return
        }
        var request = ReviewRequest(verdicts[number - 1], because: rationale)
        let wanted = request.verdict.wantedStances
        let hasEvidence = claim.evidence.contains {
            $0.state == .accepted && wanted.contains($0.evidence.stance)
        }
        if !wanted.isEmpty, !hasEvidence {
            guard let reason = try ask("it has no such evidence; why without: ") else {
                message = "no verdict given"
                return
            }
            request.withoutEvidence = reason
        }
        if case .verdict = item {
            record(item, "marked \(claim.id) \(request.verdict.rawValue)") {
                (editor) throws(WorkspaceError) in
                [try editor.mark(claim.id.name, request)]
            }
        } else {
            record(item, "marked \(claim.id) \(request.verdict.rawValue)", staying: true) {
                (editor) throws(WorkspaceError) in
                [try editor.mark(claim.id.name, request)]
            }
        }
    }

    private mutating func settle(_ claim: TrackedClaim, _ item: QueueItem) throws {
        let reviews = claim.currentReviews
        guard Set(reviews.map(\.review.verdict)).count > 1 else {
            message = "no reviews of \(claim.id) disagree"
            return
        }
        let list = reviews.enumerated().map {
            "\($0.offset + 1) \($0.element.review.verdict.rawValue) (\($0.element.by))"
        }
        guard let answer = try ask("holds: \(list.joined(separator: "  "))  0 keep all: "),
            let number = Int(answer),
            (0...reviews.count).contains(number), let reason = try ask("because: ")
        else {
            message = "nothing settled"
            return
        }
        let choice: SettlementChoice =
            number == 0 ? .all : .reviews([reviews[number - 1].record.description])
        record(item, "settled \(claim.id)") { (editor) throws(WorkspaceError) in
            [try editor.settle(claim.id.name, choice, because: reason)]
        }
    }

    private mutating func describe(_ document: TrackedDocument, _ item: QueueItem) throws {
        var change = DescriptionChange()
        let metadata = document.newest.metadata
        if metadata.publisher == nil { change.values.publisher = try ask("publisher (empty leaves it): ") }
        if metadata.published == nil, let date = try ask("published, as 2021-10-31 (empty leaves it): ") {
            guard let parsed = CalendarDate(date) else {
                message = "'\(date)' is no date"
                return
            }
            change.values.published = parsed
        }
        guard !change.fields.isEmpty else {
            message = "nothing changed"
            return
        }
        record(item, "described \(document.id)") { (editor) throws(WorkspaceError) in
            try editor.describe([(document.id.name, change)])
        }
    }

    /// Opens the claim as a whole in the pager.
    private mutating func open(_ item: QueueItem) throws(WorkspaceError) {
        let text: String
        switch item {
        case .document(let document): text = RecordedText.of(document)
        default:
            guard let claim = item.claim else { return }
            text = try ClaimView(claim, in: reading).rendered()
        }
        clear()
        terminal.leave()
        Terminal.standardOutput.page(text, always: true)
        try terminal.enter()
    }

    /// Asks for a line at the foot of the screen; nil where nothing is given, or Escape is pressed.
    private mutating func ask(_ prompt: String) throws -> String? {
        var text = ""
        while true {
            message = prompt + text
            try draw()
            switch terminal.key() {
            case .enter:
                let trimmed = text.trimmingSpaces
                return trimmed.isEmpty ? nil : trimmed
            case .escape, .interrupt, .end: return nil
            case .backspace: _ = text.popLast()
            case .resized: continue
            case .character(let character): text.append(character)
            }
        }
    }

    private mutating func show(_ lines: [String]) {
        clear()
        for line in lines { Terminal.standardOutput.write(line.cut(to: terminal.size.columns) + "\n") }
        Terminal.standardOutput.write("any key goes back\n")
        Terminal.standardOutput.flush()
        _ = terminal.key()
    }

    // MARK: - The screen

    private func draw() throws {
        guard place < queue.count else { return }
        let item = queue[place]
        let size = terminal.size
        let quotes = try item.claim.map { try reading.texts(of: $0).quotes } ?? [:]
        let screen = ReviewScreen(
            item: item,
            position: place + 1,
            count: queue.count,
            quotes: quotes,
            state: reading.state,
            message: message
        )
        // A message that asks for text shows its end, where one types.
        let lines = screen.lines(columns: size.columns, lines: size.lines)
        clear()
        Terminal.standardOutput.write(lines.joined(separator: "\n"))
        Terminal.standardOutput.flush()
    }

    private func clear() {
        Terminal.standardOutput.write("\u{1B}[H\u{1B}[2J")
        Terminal.standardOutput.flush()
    }
}

/// What was recorded of a document, as text for people.
private enum RecordedText {
    static func of(_ document: TrackedDocument) -> String {
        let metadata = document.newest.metadata
        let fields = DescriptionField.allCases.compactMap { field in
            metadata.value(of: field).map { "\(field.rawValue): \($0)" }
        }
        return VisibleText.escapingLines(([document.id.name] + fields).joined(separator: "\n")) + "\n"
    }
}
