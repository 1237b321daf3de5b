import ClaimLedger
import ClaimModel
import DocumentImport

extension WorkspaceEditor {
    /// Proposes as evidence what a document says itself that it bears on.
    ///
    /// It may be called again for the same edition: what is there already is not proposed twice.
    ///
    /// - Returns: The claims for which something was proposed, and findings for claims that are not there and words
    ///   that can't be found.
    mutating func propose(
        _ stated: [StatedEvidence],
        of document: Document,
        from texts: inout DocumentTextCache
    ) throws(WorkspaceError) -> (claims: [ClaimID], findings: [Finding]) {
        guard !stated.isEmpty else { return ([], []) }
        let entry = try texts.entry(for: document)
        var findings: [Finding] = []
        var claims: [ClaimID] = []
        var groups: [(claim: String, statements: [StatedEvidence])] = []
        for statement in stated {
            if let known = groups.firstIndex(where: { $0.claim == statement.claim }) {
                groups[known].statements.append(statement)
            } else {
                groups.append((statement.claim, [statement]))
            }
        }
        for group in groups {
            let records = try record { (reading) throws(WorkspaceError) in
                guard let claim = ClaimID(group.claim).flatMap(reading.state.claim), claim.withdrawn == nil
                else {
                    findings.append(Self.unknownClaim(group.statements[0], document))
                    return LedgerAddition(to: .sources, [])
                }
                let ledger = try reading.ledgerName(of: claim)
                var bodies: [RecordBody] = []
                for statement in group.statements {
                    guard let selector = entry.selector(of: statement) else { continue }
                    let isThere = claim.evidence.contains {
                        $0.evidence.source == document.edition && $0.evidence.stance == statement.stance
                            && $0.evidence.selector.position == selector.position
                    }
                    guard !isThere else { continue }
                    bodies.append(
                        .evidenceProposed(
                            claim: claim.record,
                            evidence: Evidence(
                                source: document.edition,
                                selector: selector,
                                stance: statement.stance,
                                origin: .document,
                                summary: statement.summary,
                                date: document.metadata.published
                            )
                        )
                    )
                }
                if !bodies.isEmpty { claims.append(claim.id) }
                return LedgerAddition(to: ledger, bodies)
            }
            _ = records
        }
        return (claims, findings)
    }

    private static func unknownClaim(_ statement: StatedEvidence, _ document: Document) -> Finding {
        Finding(
            code: "evidence.no-such-claim",
            severity: .warning,
            place: Finding.Place(file: "\(Workspace.archiveName)/\(document.archivePath)"),
            excerpt: statement.quote,
            meaning:
                "\(statement.locator) \(statement.stance.rawValue) '\(statement.claim)', and no claim is called so",
            advice: "Record the claim under this name, then import the file with --again."
        )
    }
}

extension DocumentTextCache.Entry {
    /// Where the words of a statement stand in this text; nil when they are not there.
    fileprivate func selector(of statement: StatedEvidence) -> Selector? {
        for (index, passage) in text.passages.enumerated() where passage.locator == statement.locator {
            guard let offset = Self.offset(of: statement.quote, in: passage.text) else { continue }
            let start = text.ranges[index].start + offset
            let range = CodePointRange(start: start, end: start + statement.quote.unicodeScalars.count)
            return anchoring.selector(for: range, xpath: XPathSelector(passage.locator))
        }
        return nil
    }

    /// How many code points stand before some words in a text.
    private static func offset(of words: String, in text: String) -> Int? {
        let words = Array(words.unicodeScalars)
        let text = Array(text.unicodeScalars)
        guard !words.isEmpty, words.count <= text.count else { return nil }
        return (0...text.count - words.count).first { text[$0...].starts(with: words) }
    }
}
