public import ClaimLedger
public import ClaimModel
import DocumentImport
import EvidenceFinding
public import ProvenanceReport
import System

extension StoredReport {
    /// Reads a report from its file.
    ///
    /// - Throws: `WorkspaceError.refused` when the file can't be read, or is no report that can be checked.
    public init(at path: String) throws(WorkspaceError) {
        let bytes = try Self.bytes(at: path)
        do throws(Finding) { try self.init(bytes) } catch {
            var finding = error
            finding.place.file = path
            throw .refused(finding)
        }
    }

    /// The bytes of a report's file.
    ///
    /// - Throws: `WorkspaceError.refused` when the file can't be read.
    public static func bytes(at path: String) throws(WorkspaceError) -> [UInt8] {
        do throws(Finding) { return try ArchiveFile.bytes(at: path, displayName: path) } catch {
            throw .refused(error)
        }
    }
}

extension WorkspaceReading {
    /// Makes the report on the whole workspace, an article or a claim.
    ///
    /// - Parameters:
    ///   - scope: What it covers.
    ///   - seals: The files of `Claims/Seals` that it shows; all that belong to this ledger when nil.
    ///   - heads: The newest records of an earlier report, to be compared with.
    ///   - house: The look, the frame and the ratings of a page; the workspace's own when nil.
    ///   - format: The form that it will be laid out in: what that does not show is not worked out. All is when nil.
    /// - Throws: `WorkspaceError.noSuch` when the scope names nothing here. A document that is missing, was changed or can't
    ///   be read stops the report: of its quotes nothing can be said.
    public func report(
        _ scope: ReportScope,
        seals: [String]? = nil,
        since heads: [RecordID]? = nil,
        house: Branding? = nil,
        for format: ReportFormat? = nil
    ) throws(WorkspaceError) -> ProvenanceReport {
        let published = WorkspaceReading(self, state: state.published)
        if case .claim(let id) = scope, published.state.claim(id) == nil, state.claim(id) != nil {
            throw .invalid(what: "\(id)", expected: "a claim that is not under embargo")
        }
        return try published.publishedReport(
            scope,
            of: state,
            seals: seals,
            since: heads,
            house: house,
            for: format
        )
    }

    private func publishedReport(
        _ scope: ReportScope,
        of whole: LedgerState,
        seals: [String]?,
        since heads: [RecordID]?,
        house: Branding?,
        for format: ReportFormat?
    ) throws(WorkspaceError) -> ProvenanceReport {
        let claims = claims(in: scope)
        let isWeighed = format?.weighsEvidence(ofClaims: claims.count) ?? true
        var texts = EvidenceTexts()
        var material =
            format?.showsQuotes ?? true
            ? try material(
                for: scope,
                texts: DocumentTextCache(workspace.archive),
                comparing: isWeighed ? claims : [],
                &texts.copies
            )
            : ReportInput(state: state)
        material.whole = whole
        material.rules = rules
        material.published = ledger.publishedClaims(state, reviewersWanted: rules.reviewersWanted)
        texts.quotes = material.quotes
        if isWeighed { material.weigh(claims, texts) }
        material.house = if let house { house } else { try workspace.houseStyle() }
        material.seals = if let seals { try workspace.sealFiles(named: seals) } else { try self.seals() }
        material.earlier = heads.map { asOf($0).published }
        guard let report = ProvenanceReport(material, scope: scope) else {
            switch scope {
            case .workspace: throw .noSuch(.document, name: workspace.root, similar: [])
            case .article(let id): throw .noSuch(.document, name: id.name, similar: [])
            case .claim(let id): throw .noSuch(.claim, name: id.name, similar: [])
            }
        }
        return report
    }

    /// Refuses to compare with a report whose newest records are not in the ledger.
    ///
    /// - Throws: `WorkspaceError.refused` with a finding `ledger.head-missing`.
    public func requireRecords(_ heads: [RecordID], ofReport path: String) throws(WorkspaceError) {
        guard let missing = heads.first(where: { !ledger.contains($0) }) else { return }
        throw .refused(
            Finding(
                code: "ledger.head-missing",
                place: Finding.Place(file: path),
                meaning: "the report rests on record \(missing.short), which no ledger here holds",
                advice:
                    "Is it a report on this workspace? If records were removed, restore them from version control."
            )
        )
    }

    /// Where a report is stored that someone wants under a name: in a folder as `report`, and with the usual ending of
    /// its format where the name has none.
    public static func path(for name: String, _ format: ReportFormat) -> String {
        var path = name
        // What can't be looked at can't be opened either, which says why.
        if (try? FileSystem.isFolder(name)) == true { path += (name.hasSuffix("/") ? "" : "/") + "report" }
        let file = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        // What stands for a device has no ending.
        let hasEnding = file.dropFirst().contains(".") || path.hasPrefix("/dev/")
        return hasEnding ? path : "\(path).\(format.fileEnding)"
    }

    /// Stores a report under a file name, whole or not at all. A device or a pipe of that name is written to; among a
    /// workspace's own files nothing is stored, nor in the place of a file that is no report.
    ///
    /// - Returns: Why it should not be handed out, in which case nothing is stored; empty where all is well.
    public static func store(
        _ report: ProvenanceReport,
        as format: ReportFormat,
        _ options: ReportOptions = ReportOptions(),
        at path: String
    ) throws(WorkspaceError) -> [Finding] {
        try Workspace.requireOutside(path)
        if try FileSystem.isDevice(path) { return try send(report, as: format, options, to: path) }
        try Workspace.requireReportOrNothing(at: path)
        let file = try FileSystem.attempt { () throws(SystemError) in try AtomicFile(for: path) }
        var failure: WorkspaceError?
        let layout = report.layOut(as: format, options) { piece in
            guard failure == nil else { return }
            do throws(SystemError) { try file.write(piece) } catch { failure = WorkspaceError(error) }
        }
        if let failure { throw failure }
        guard layout.findings.isEmpty else { return layout.findings }
        try FileSystem.attempt { () throws(SystemError) in
            if let seal = layout.seal { try file.write(seal.digits, at: seal.offset) }
            try file.replace(path)
        }
        return []
    }

    private static func send(
        _ report: ProvenanceReport,
        as format: ReportFormat,
        _ options: ReportOptions,
        to path: String
    ) throws(WorkspaceError) -> [Finding] {
        var device = try FileSystem.attempt { () throws(SystemError) in
            try FileDescriptor.device(path)
        }
        var failure: WorkspaceError?
        let findings = report.stream(as: format, options) { piece in
            guard failure == nil else { return }
            do throws(SystemError) { try device.write(piece) } catch { failure = WorkspaceError(error) }
        }
        if let failure { throw failure }
        try FileSystem.attempt { () throws(SystemError) in try device.close() }
        return findings
    }

    /// One claim's quotes with what stands around them, and what its sources' origins are told by.
    ///
    /// - Throws: What keeps a document from being read as it was imported.
    public func texts(of claim: TrackedClaim) throws(WorkspaceError) -> EvidenceTexts {
        var texts = EvidenceTexts()
        texts.quotes = try material(
            for: .claim(claim.id),
            texts: try DocumentTextCache(self),
            comparing: [claim],
            &texts.copies
        ).quotes
        return texts
    }

    /// - Parameters:
    ///   - texts: Where texts come from: of what a report proves, from the archived files themselves.
    ///   - compared: The claims whose evidence is to be compared for its origins.
    ///   - copies: Takes in the texts that they are compared by.
    private func material(
        for scope: ReportScope,
        texts: DocumentTextCache,
        comparing compared: [TrackedClaim],
        _ copies: inout [Digest: CopiedText]
    ) throws(WorkspaceError) -> ReportInput {
        let compared = Set(compared.flatMap(\.comparedEditions))
        var material = ReportInput(state: state, quotes: [:], texts: [:])
        var byEdition: [Digest: [(RecordID, Selector)]] = [:]
        for claim in claims(in: scope) {
            for appearance in claim.appearances {
                byEdition[appearance.appearance.article, default: []].append(
                    (appearance.record, appearance.appearance.selector)
                )
            }
            for evidence in claim.evidence {
                byEdition[evidence.evidence.source, default: []].append(
                    (evidence.record, evidence.evidence.selector)
                )
            }
        }
        var wanted: [Digest: [(edition: Document, isShown: Bool)]] = [:]
        for document in state.documents {
            // What was taken down can't be looked up any more, which is no fault.
            for edition in document.editions.lazy.filter({ $0.takedown == nil }).map(\.document) {
                let isShown = edition.isArticle && isInScope(document, scope)
                guard isShown || byEdition[edition.edition] != nil else { continue }
                wanted[edition.file, default: []].append((edition, isShown))
            }
        }
        // The documents of one file are read together, and the texts of no other are held meanwhile.
        for editions in wanted.values {
            var texts = texts
            if editions.count > 1 { texts.prepare(editions.map(\.edition)) }
            for (edition, isShown) in editions {
                let entry = try texts.entry(for: edition)
                if compared.contains(edition.edition) {
                    copies[edition.edition] = CopiedText(entry.text.text)
                }
                if isShown { material.texts[edition.edition] = entry.text }
                for (record, selector) in byEdition[edition.edition] ?? [] {
                    material.quotes[record] = entry.quoteInContext(selector)
                }
            }
        }
        return material
    }

    private func claims(in scope: ReportScope) -> [TrackedClaim] {
        switch scope {
        case .workspace: state.claims
        case .article(let id): state.document(id).map { state.claims(in: $0) } ?? []
        case .claim(let id): state.claim(id).map { [$0] } ?? []
        }
    }

    private func isInScope(_ document: TrackedDocument, _ scope: ReportScope) -> Bool {
        switch scope {
        case .workspace: true
        case .article(let id): document.id == id
        case .claim(let id):
            state.claim(id)?.appearances.contains {
                document.editions.contains(edition: $0.appearance.article)
            } ?? false
        }
    }
}
