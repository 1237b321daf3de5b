import ClaimLedger
public import ClaimModel

/// What a judge said of evidence, and what was recorded of it.
public struct JudgeOutcome: Sendable {
    /// What it said, of which evidence.
    public internal(set) var opinions:
        [(evidence: RecordID, claim: ClaimID, label: String, opinion: JudgeOpinion)] = []
    /// Answers that were not taken, and why.
    public internal(set) var findings: [Finding] = []
}

extension WorkspaceReading {
    /// What a judge is asked of evidence: the claim, and the passage in which the quote stands. Nil where the passage can't be
    /// read any more.
    func question(
        _ claim: TrackedClaim,
        _ evidence: TrackedEvidence,
        _ texts: inout DocumentTextCache
    ) throws(WorkspaceError) -> JudgeQuestion? {
        guard let document = state.document(edition: evidence.evidence.source)?.newest else { return nil }
        let entry = try texts.entry(for: document)
        guard let range = entry.anchoring.anchor(evidence.evidence.selector).range,
            let place = entry.text.ranges.firstIndex(where: {
                $0.start <= range.start && range.start < $0.end
            })
        else { return nil }
        return JudgeQuestion(
            id: evidence.record.description,
            statement: claim.claim.statement,
            about: claim.claim.about,
            passage: entry.text.passages[place].text,
            document: document.metadata
        )
    }

    /// Asks a judge of evidence that people accepted or rejected, to see how often it is right before it is believed.
    public func score(_ judge: BroughtJudge) throws(WorkspaceError) -> JudgeScore {
        var score = JudgeScore()
        var texts = try DocumentTextCache(self)
        var questions: [JudgeQuestion] = []
        var decided: [String: TrackedEvidence] = [:]
        for claim in state.claims where claim.withdrawn == nil {
            for evidence in claim.evidence where evidence.state == .accepted || evidence.state == .rejected {
                texts.keep(16)
                guard let question = try question(claim, evidence, &texts) else { continue }
                questions.append(question)
                decided[question.id] = evidence
            }
        }
        let answers = try judge.opinions(on: questions, in: try workspace.makeDerivedFolder())
        score.findings = answers.findings
        score.asked = questions.count
        for opinion in answers.opinions {
            guard let evidence = decided[opinion.id] else { continue }
            let isSame = opinion.stance == evidence.evidence.stance
            if evidence.state == .accepted {
                score.accepted += 1
                if isSame { score.acceptedRight += 1 }
            } else {
                score.rejected += 1
                if !isSame { score.rejectedRight += 1 }
            }
        }
        return score
    }
}

/// How often a judge agreed with what people decided.
public struct JudgeScore: Sendable {
    /// How many passages it was asked of.
    public internal(set) var asked = 0
    /// Answers of accepted evidence, and how many of them have the stance that people chose.
    public internal(set) var accepted = 0
    /// See ``accepted``.
    public internal(set) var acceptedRight = 0
    /// Answers of rejected evidence, and how many of them do not repeat the stance that people turned down.
    public internal(set) var rejected = 0
    /// See ``rejected``.
    public internal(set) var rejectedRight = 0
    /// Answers that were not taken, and why.
    public internal(set) var findings: [Finding] = []
}

extension WorkspaceEditor {
    /// Has a judge look at what is proposed for claims, and records what it says as notes on the claims: with its name, the
    /// SHA-256 of its file and of each question, and the words that it quotes. A question that this judge has answered
    /// before is not asked again.
    ///
    /// - Parameter claims: The claims; all that stand when empty.
    public mutating func ask(_ judge: BroughtJudge, of claims: [ClaimID]) throws(WorkspaceError)
        -> JudgeOutcome
    {
        let reading = try self.reading()
        var outcome = JudgeOutcome()
        var texts = try DocumentTextCache(reading)
        var questions: [JudgeQuestion] = []
        var places: [String: (claim: TrackedClaim, evidence: TrackedEvidence)] = [:]
        for claim in reading.state.claims
        where claim.withdrawn == nil && (claims.isEmpty || claims.contains(claim.id)) {
            for evidence in claim.evidence where evidence.state == .proposed {
                texts.keep(16)
                guard let question = try reading.question(claim, evidence, &texts) else { continue }
                let known = judge.mark(SHA256Digest.of(question.line))
                if claim.notes.contains(where: { $0.text.contains(known) }) { continue }
                questions.append(question)
                places[question.id] = (claim, evidence)
            }
        }
        let answers = try judge.opinions(on: questions, in: try reading.workspace.makeDerivedFolder())
        outcome.findings = answers.findings
        var bodies: [LedgerName: [RecordBody]] = [:]
        for opinion in answers.opinions {
            guard let place = places[opinion.id] else { continue }
            outcome.opinions.append((place.evidence.record, place.claim.id, place.evidence.label, opinion))
            bodies[try reading.ledgerName(of: place.claim), default: []].append(
                .note(
                    about: .claim(place.claim.record),
                    text: judge.note(opinion, place.claim.id, place.evidence)
                )
            )
        }
        for (ledger, bodies) in bodies.sorted(by: { $0.key < $1.key }) {
            _ = try record { (_) throws(WorkspaceError) in LedgerAddition(to: ledger, bodies) }
        }
        return outcome
    }
}

extension BroughtJudge {
    /// What a note says of which judge was asked what: it tells a question that was answered.
    func mark(_ request: Digest) -> String { "program SHA-256 \(digest), question SHA-256 \(request)" }

    fileprivate func note(_ opinion: JudgeOpinion, _ claim: ClaimID, _ evidence: TrackedEvidence) -> String {
        let reason = opinion.reason.map { " (“\($0)”)" } ?? ""
        return
            "The judge \(name) says that \(claim)/\(evidence.label) \(opinion.stance.sentenceVerb), quoting “\(opinion.quote)”"
            + reason + "; \(mark(opinion.request))."
    }
}

extension Evidence.Stance {
    fileprivate var sentenceVerb: String { self == .context ? "is context" : rawValue }
}

extension Workspace {
    /// The folder of what can be made anew, made if it is not there.
    func makeDerivedFolder() throws(WorkspaceError) -> String {
        let folder = "\(root)/\(Self.derivedName)"
        try FileSystem.makeFolder(folder)
        return folder
    }
}
