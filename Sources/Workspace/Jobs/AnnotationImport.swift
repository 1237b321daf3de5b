import ClaimLedger
import ClaimModel
import ProvenanceReport

/// Makes records of annotations, step by step: what a record refers to must have its own record first.
struct AnnotationImport {
    /// The steps, in their order.
    enum Step: CaseIterable {
        case claims, evidence, decisions, reviews, withdrawals
    }

    /// An annotation whose place was found.
    struct Anchored {
        let annotation: ReadAnnotation
        let document: Document
        let selector: Selector
    }

    /// What a record is for, once it has been made.
    enum Purpose {
        case claim(index: Int)
        case appearance
        case evidence(claim: String, number: Int, decisions: [ReadAnnotation.Decision])
        case review(claim: String, withdrawn: String?)
        case other
    }

    private let author: String
    private let archive: Archive
    private let read: [ReadAnnotation]
    private(set) var outcome = AnnotationOutcome()
    /// The ledgers that are added to, in the order in which the file comes to them.
    private(set) var ledgers: [LedgerName] = []
    var anchored: [Anchored] = []
    /// For each claim by its name in the file: its record here, its ledger, and whether this import recorded it.
    var claims: [String: (record: RecordID, ledger: LedgerName, isNew: Bool)] = [:]
    /// For each annotation that this import recorded a claim of, the claim's record.
    var recorded: [Int: RecordID] = [:]
    /// For each piece of evidence by its claim's name in the file and its number there, its record here.
    var evidence: [String: [Int: RecordID]] = [:]
    /// What was decided about evidence that this import recorded.
    var decisions: [(claim: String, evidence: RecordID, decision: ReadAnnotation.Decision)] = []
    /// Reviews that this import recorded and that were taken back.
    var withdrawnReviews: [(claim: String, review: RecordID, reason: String)] = []
    var purposes: [Purpose] = []

    init(_ reader: AnnotationReader, by author: String, archive: Archive) {
        self.author = author
        self.archive = archive
        read = reader.annotations
        outcome.findings = reader.findings
    }

    /// Finds the place of every annotation.
    mutating func anchor(in reading: WorkspaceReading) throws(WorkspaceError) {
        var anchoring = try AnnotationAnchoring(reading)
        for annotation in read {
            switch anchoring.resolve(annotation) {
            case .success(let (document, selector)):
                anchored.append(Anchored(annotation: annotation, document: document, selector: selector))
                switch annotation.content {
                case .claim, .remark: note(LedgerName(article: document.id))
                case .appearance(let claim, _), .evidence(let claim, _, _, _, _):
                    // A claim that came in before has its ledger already.
                    if let known = ClaimID(claim).flatMap(reading.state.claim(_:)),
                        let place = reading.ledger.place(of: known.record)
                    {
                        note(place.ledger)
                    }
                }
            case .failure(let finding): outcome.findings.append(finding)
            }
        }
    }

    private mutating func note(_ ledger: LedgerName) {
        if !ledgers.contains(ledger) { ledgers.append(ledger) }
    }

    mutating func find(_ code: String, _ meaning: String, _ advice: String? = nil) {
        outcome.findings.append(Finding(code: code, meaning: meaning, advice: advice))
    }

    mutating func warn(_ code: String, _ meaning: String, _ advice: String? = nil) {
        outcome.findings.append(Finding(code: code, severity: .warning, meaning: meaning, advice: advice))
    }

    mutating func countKnown() { outcome.known += 1 }

    /// Who made an annotation, where that is not whoever imports it.
    func stranger(_ name: String?) -> String? {
        name.map { PersonName.isSame($0, author) } == true ? nil : name
    }

    /// What a step records in a ledger.
    mutating func bodies(of step: Step, for ledger: LedgerName, _ state: LedgerState) -> [RecordBody] {
        purposes = []
        switch step {
        case .claims: return claimBodies(ledger, state)
        case .evidence: return evidenceBodies(ledger, state)
        case .decisions: return decisionBodies(ledger)
        case .reviews: return reviewBodies(ledger, state)
        case .withdrawals: return withdrawalBodies(ledger)
        }
    }

    /// Takes note of the records that were made of the bodies, one each.
    mutating func take(_ records: [Record]) {
        for (record, purpose) in zip(records, purposes) {
            switch purpose {
            case .claim(let index):
                guard case .claimRecorded(let name, _, _) = record.body else { continue }
                outcome.claims.append(name)
                let item = anchored[index]
                claims[nameInFile(of: item, recordedAs: name)] =
                    (record.id, LedgerName(article: item.document.id), true)
                recorded[index] = record.id
            case .appearance: outcome.appearances += 1
            case .evidence(let claim, let number, let decided):
                outcome.evidence += 1
                evidence[claim, default: [:]][number] = record.id
                for decision in decided { decisions.append((claim, record.id, decision)) }
            case .review(let claim, let withdrawn):
                outcome.reviews += 1
                if let withdrawn { withdrawnReviews.append((claim, record.id, withdrawn)) }
            case .other: break
            }
        }
    }

    private func nameInFile(of item: Anchored, recordedAs id: ClaimID) -> String {
        if case .claim(let name, _, _, _, _, _, _) = item.annotation.content { name } else { id.name }
    }
}
