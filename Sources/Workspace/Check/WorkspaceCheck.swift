import ClaimLedger
public import ClaimModel
import DocumentImport
import TextAnchoring

extension WorkspaceReading {
    /// Checks again everything that a machine can: the ledger's digests and graph, the archived files' SHA-256,
    /// every quote in its document, every verdict's evidence, and that the archive holds nothing unrecorded.
    ///
    /// - Parameters:
    ///   - heads: The newest records that an earlier report names, to find what was removed since.
    ///   - now: The time by this machine's clock.
    ///   - progress: Told how many of how many documents are checked.
    /// - Returns: What is wrong; nothing when all is well.
    public func check(
        against heads: [RecordID] = [],
        at now: Timestamp = .now(),
        progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(WorkspaceError) -> [Finding] {
        var findings =
            ledger.check(state, against: heads, at: now) + ledgerNames() + verdicts() + datesOfVerdicts()
            + invisibleText()
        findings += try workspace.describedDialects().findings
        findings += try houseStyle()
        findings += disagreements(beside: findings)
        findings += signatureFindings(try checkedSignatures())
        findings += try unfinishedLines()
        findings += try documents(progress)
        findings += try unrecordedFiles()
        return findings
    }

    /// What keeps reports from being made in the workspace's own look.
    private func houseStyle() throws(WorkspaceError) -> [Finding] {
        do throws(WorkspaceError) { _ = try workspace.houseStyle() } catch {
            guard case .refused(let finding) = error, !finding.isFault else { throw error }
            return [finding]
        }
        return []
    }

    // MARK: - Documents and their quotes

    /// Whether a file of the workspace that a finding names is not there.
    private func isGone(_ file: String?) throws(WorkspaceError) -> Bool {
        guard let file else { return false }
        return try !FileSystem.exists("\(workspace.root)/\(file)")
    }

    /// A quote to be found again in an edition: whose it is, and what it should come to.
    private struct Quote {
        let selector: Selector
        let record: RecordID
        let what: String
        let isEvidence: Bool
        /// What an import recorded of it; nil for the edition that the quote was taken from.
        let requoted: Requoted?
    }

    private func documents(_ progress: (Int, Int) -> Void) throws(WorkspaceError) -> [Finding] {
        let quotes = quotesByEdition()
        // Bytes that were taken down are not missed, nor the quotes in them.
        let editions = state.documents.flatMap(\.editions).filter { $0.takedown == nil }
        var findings = try collections()
        let indexed = try IndexedTexts(self)
        var shelf = DocumentTextCache(workspace.archive)
        let parts = Dictionary(grouping: editions.map(\.document).filter { $0.part != nil }, by: \.file)
        var ownReports = OwnReports(self)
        for (position, edition) in editions.enumerated() {
            progress(position, editions.count)
            // A shelf for one edition only, or those of one file: a whole archive's texts need not be in memory.
            if !shelf.holds(edition.document) {
                shelf = DocumentTextCache(workspace.archive)
                if edition.document.part != nil { shelf.prepare(parts[edition.document.file] ?? []) }
            }
            do throws(WorkspaceError) {
                let entry = try shelf.entry(for: edition.document)
                if let text = indexed?.text(of: edition.document), text != entry.text {
                    findings.append(Self.indexDiffers(edition.document))
                }
                findings += try sizeFindings(edition)
                let own = quotes[edition.document.edition] ?? []
                for quote in own {
                    if let finding = check(quote, in: entry, of: edition.document) {
                        findings.append(finding)
                    }
                }
                if let evidence = own.first(where: \.isEvidence),
                    let record = try ownReports.record(namedIn: edition.document, { entry.text.passages })
                {
                    findings.append(restsOnItself(evidence, record, edition.document))
                }
            } catch {
                // A file that is gone is what the check looks for; one that is there and can't be read stops it.
                guard case .refused(var finding) = error else { throw error }
                if finding.isFault, try !isGone(finding.place.file) { throw error }
                finding.meaning += " (recorded in \(placeText(edition.record)))"
                findings.append(finding)
            }
        }
        progress(editions.count, editions.count)
        return findings
    }

    /// Evidence that a report of the ledger's own is said to be.
    private func restsOnItself(_ quote: Quote, _ record: RecordID, _ document: Document) -> Finding {
        finding(
            "evidence.own-report",
            .warning,
            quote,
            "\(quote.what) is in \(document.archivePath), which names record \(record.short) of this ledger: it was made from it",
            "A report bears nothing out that it was made from. Attach the sources that it rests on instead."
        )
    }

    private static func indexDiffers(_ document: Document) -> Finding {
        Finding(
            code: "index.differs",
            place: Finding.Place(file: "\(Workspace.derivedName)/index.sqlite"),
            meaning: "the index has another text of \(document.id) than its archived file",
            advice: "Somebody or something changed it. Build it anew: 'assay index --rebuild'."
        )
    }

    /// What is wrong with the files that hold many documents.
    private func collections() throws(WorkspaceError) -> [Finding] {
        var findings: [Finding] = []
        for tracked in state.collections {
            let collection = tracked.collection
            let place = Finding.Place(file: "\(Workspace.archiveName)/\(collection.archivePath)")
            guard let found = try workspace.archive.digest(of: collection.archivePath) else {
                findings.append(
                    Finding(
                        code: "archive.missing",
                        place: place,
                        meaning:
                            "the archived file of \(collection.id) is missing (recorded in \(placeText(tracked.record)))",
                        advice: "Restore it from version control, or from where it came from."
                    )
                )
                continue
            }
            guard found != collection.file else { continue }
            findings.append(
                Finding(
                    code: "archive.changed",
                    place: place,
                    excerpt: "SHA-256 \(found.hex)",
                    meaning: "the archived file of \(collection.id) is not what was imported",
                    advice: "Restore it from version control, or from where it came from."
                )
            )
        }
        return findings
    }

    private func quotesByEdition() -> [Digest: [Quote]] {
        var quotes: [Digest: [Quote]] = [:]
        func add(
            _ selector: Selector,
            _ record: RecordID,
            _ what: String,
            isEvidence: Bool,
            in edition: Digest,
            _ requotes: [TrackedRequote]
        ) {
            quotes[edition, default: []].append(
                Quote(selector: selector, record: record, what: what, isEvidence: isEvidence, requoted: nil)
            )
            for requote in requotes {
                quotes[requote.edition, default: []].append(
                    Quote(
                        selector: selector,
                        record: requote.record,
                        what: what,
                        isEvidence: isEvidence,
                        requoted: requote.requoted
                    )
                )
            }
        }
        for claim in state.claims where claim.withdrawn == nil {
            for tracked in claim.appearances {
                let appearance = tracked.appearance
                let what = "the quote of \(claim.id)"
                add(
                    appearance.selector,
                    tracked.record,
                    what,
                    isEvidence: false,
                    in: appearance.article,
                    tracked.requoted
                )
            }
            for tracked in claim.evidence where tracked.state == .accepted {
                let evidence = tracked.evidence
                let what = "the quote of evidence \(tracked.record.short) of \(claim.id)"
                add(
                    evidence.selector,
                    tracked.record,
                    what,
                    isEvidence: true,
                    in: evidence.source,
                    tracked.requoted
                )
            }
        }
        return quotes
    }

    private func check(_ quote: Quote, in entry: DocumentTextCache.Entry, of document: Document) -> Finding? {
        if let requoted = quote.requoted {
            let found = entry.requote(quote.selector, requoted.record)
            guard found.outcome != requoted.outcome || found.position != requoted.position else { return nil }
            return finding(
                "anchor.differs",
                .warning,
                quote,
                "\(quote.what) is \(found.outcome.rawValue) in \(document.archivePath), and was recorded as "
                    + requoted.outcome.rawValue,
                "The importer or the anchoring changed since. Look at the quote with 'assay show'."
            )
        }
        let anchor = entry.anchoring.anchor(quote.selector)
        guard anchor.outcome != .exact else { return contextFinding(quote, anchor.range, in: entry) }
        return finding(
            "anchor.\(anchor.outcome.rawValue)",
            .error,
            quote,
            "\(quote.what) is \(anchor.outcome.rawValue) in \(document.archivePath)",
            "The archived file or the record is not what it was: restore both from version control."
        )
    }

    private func contextFinding(
        _ quote: Quote,
        _ range: CodePointRange?,
        in entry: DocumentTextCache.Entry
    ) -> Finding? {
        guard let what = falsePlace(quote.selector, range, in: entry) else { return nil }
        return finding(
            "anchor.context",
            .error,
            quote,
            "\(quote.what) is in its document, and the record says falsely \(what)",
            "The record was edited, or made by another program. Restore it from version control, or withdraw it and quote anew."
        )
    }

    // MARK: - Verdicts

    /// Verdicts that hold as of a day on which nobody had made the claim.
    private func datesOfVerdicts() -> [Finding] {
        state.claims.filter { $0.withdrawn == nil }.flatMap { claim in
            claim.currentReviews.compactMap { review in
                guard let published = publication(after: review.review, of: claim) else { return nil }
                return Finding(
                    code: "verdict.as-of",
                    severity: .warning,
                    place: place(review.record),
                    excerpt: review.review.rationale,
                    meaning:
                        "the verdict on \(claim.id) holds as of \(review.review.asOf), before its article was "
                        + "published (\(published)): nobody had made the claim then",
                    advice:
                        "Mark it anew with the day that it holds as of, or correct the date of the article."
                )
            }
        }
    }

    private func verdicts() -> [Finding] {
        state.claims.filter { $0.withdrawn == nil }.flatMap { claim in
            claim.currentReviews.compactMap { review in
                let stances = review.review.verdict.wantedStances
                guard !stances.isEmpty, review.review.withoutEvidence == nil else { return nil }
                let accepted = Set(
                    claim.evidence.filter { $0.state == .accepted && stances.contains($0.evidence.stance) }
                        .map(\.record)
                )
                guard accepted.isDisjoint(with: review.review.evidence) else { return nil }
                return Finding(
                    code: "verdict.without-evidence",
                    place: place(review.record),
                    excerpt: review.review.rationale,
                    meaning:
                        "\(claim.id) is marked \(review.review.verdict.rawValue), and no accepted evidence that it "
                        + "rests on \(stances.map(\.phrase).joined(separator: " or ")) it",
                    advice: "Attach or accept evidence and mark it anew, or mark it with --without-evidence."
                )
            }
        }
    }

    // MARK: - Files

    private func ledgerNames() -> [Finding] {
        var findings: [Finding] = []
        var folded: [String: LedgerName] = [:]
        // An import that was undone has its ledger, too.
        let imported = ledger.records.compactMap { record -> String? in
            guard case .articleImported(let imported) = record.body else { return nil }
            return imported.document.id.name
        }
        let articles = Set(state.documents.filter(\.isArticle).map(\.id.name) + imported)
        for name in Set(ledger.records.compactMap { ledger.place(of: $0.id)?.ledger }).sorted() {
            if let other = folded.updateValue(name, forKey: name.name.lowercased()) {
                findings.append(
                    Finding(
                        code: "ledger.names-alike",
                        place: Finding.Place(file: "Claims/\(name.fileName)"),
                        meaning: "\(other.fileName) and \(name.fileName) differ in case only",
                        advice: "Some systems take them for one file. Move the records of one into the other."
                    )
                )
            }
            guard name != .sources, !articles.contains(name.name) else { continue }
            findings.append(
                Finding(
                    code: "ledger.name",
                    severity: .warning,
                    place: Finding.Place(file: "Claims/\(name.fileName)"),
                    meaning: "no article is called \(name)",
                    advice: "A ledger is named like its article. Rename the file."
                )
            )
        }
        return findings
    }

    private func unfinishedLines() throws(WorkspaceError) -> [Finding] {
        try FileSystem.files(below: workspace.ledgers.path).filter { $0.hasSuffix(".torn") }.map { name in
            Finding(
                code: "ledger.torn-set-aside",
                severity: .warning,
                place: Finding.Place(file: "\(Workspace.claimsName)/\(name)"),
                meaning: "an unfinished line was set aside here",
                advice:
                    "Of a writer that was stopped it was never acknowledged; of a file that was cut short it may have been. "
                    + "Compare it with version control, record again what is missing, then delete the file."
            )
        }
    }

    private func unrecordedFiles() throws(WorkspaceError) -> [Finding] {
        let editions = state.documents.flatMap(\.editions).map(\.document)
        // The file of an import that was undone stays, and is known.
        let undone = ledger.records.flatMap { record -> [String] in
            switch record.body {
            case .articleImported(let imported), .sourceImported(let imported):
                imported.document.archivePaths
            case .sourcesImported(let all): all.flatMap(\.document.archivePaths)
            default: []
            }
        }
        let recorded = Set(
            undone + editions.flatMap(\.archivePaths)
                + editions.compactMap(\.dialectDescription).map(Archive.descriptionPath)
                + state.collections.flatMap { tracked in
                    [tracked.collection.archivePath]
                        + tracked.collection.dialectDescriptions.map {
                            Archive.descriptionPath($0.description)
                        }
                }
        )
        return try FileSystem.files(below: workspace.archive.path)
            .filter { !recorded.contains($0) && FileSystem.lastPart(of: $0) != ".gitkeep" }
            .map { path in
                Finding(
                    code: "archive.unrecorded",
                    severity: .warning,
                    place: Finding.Place(file: "\(Workspace.archiveName)/\(path)"),
                    meaning: "no ledger records this file",
                    advice: "'assay import' it, or delete it."
                )
            }
    }

    // MARK: - Places

    private func finding(
        _ code: String,
        _ severity: Finding.Severity,
        _ quote: Quote,
        _ meaning: String,
        _ advice: String
    ) -> Finding {
        Finding(
            code: code,
            severity: severity,
            place: place(quote.record),
            excerpt: quote.selector.quote.exact,
            meaning: meaning,
            advice: advice
        )
    }

    func place(_ record: RecordID) -> Finding.Place {
        ledger.place(of: record)?.finding ?? Finding.Place()
    }

    private func placeText(_ record: RecordID) -> String { place(record).description }
}
