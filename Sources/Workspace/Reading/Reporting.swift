public import ClaimLedger
public import ClaimModel
import DocumentImport
public import ProvenanceReport

extension Workspace {
    /// The newest records that an earlier report names, read from its HTML or JSON.
    ///
    /// - Throws: `WorkspaceError.refused` when the file can't be read or names none.
    public static func heads(ofReportAt path: String) throws(WorkspaceError) -> [RecordID] {
        var bytes: [UInt8] = []
        do throws(Finding) {
            var file = try ArchiveFile(path: path, displayName: path)
            try file.readAll { bytes.append(contentsOf: $0) }
            return try reportHeads(in: bytes)
        } catch {
            var finding = error
            finding.place.file = path
            throw .refused(finding)
        }
    }
}

extension WorkspaceReading {
    /// Makes the report on the whole workspace, an article or a claim.
    ///
    /// - Throws: `WorkspaceError.noSuch` when the scope names nothing here. A document that can't be read does
    ///   not stop the report: its quotes are shown as recorded, and as orphaned.
    public func report(_ scope: ReportScope) throws(WorkspaceError) -> ProvenanceReport {
        guard let report = ProvenanceReport(material(for: scope), scope: scope) else {
            switch scope {
            case .workspace: throw .noSuch(.document, name: workspace.root, similar: [])
            case .article(let id): throw .noSuch(.document, name: id.name, similar: [])
            case .claim(let id): throw .noSuch(.claim, name: id.name, similar: [])
            }
        }
        return report
    }

    /// Where a report is stored that someone wants under a name: in a folder as `report`, and with the usual ending of
    /// its format where the name has none.
    public func path(for name: String, _ format: ReportFormat) -> String {
        var path = name
        if FileSystem.isFolder(name) { path += (name.hasSuffix("/") ? "" : "/") + "report" }
        let file = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        // What stands for a device has no ending.
        let hasEnding = file.dropFirst().contains(".") || path.hasPrefix("/dev/")
        return hasEnding ? path : "\(path).\(format.fileEnding)"
    }

    /// Stores a rendered report under a file name, whole or not at all.
    public func store(_ rendered: String, at path: String) throws(WorkspaceError) {
        try StoredFile.write(Array(rendered.utf8), to: path)
    }

    /// One claim's quotes with what stands around them.
    public func quotes(of claim: TrackedClaim) -> [RecordID: QuoteInContext] {
        material(for: .claim(claim.id)).quotes
    }

    private func material(for scope: ReportScope) -> ReportMaterial {
        var material = ReportMaterial(state: state, quotes: [:], texts: [:])
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
        for document in state.documents {
            for edition in document.editions.map(\.document) {
                let quotes = byEdition[edition.edition] ?? []
                let isShown = edition.isArticle && isInScope(document, scope)
                guard isShown || !quotes.isEmpty else { continue }
                var shelf = TextShelf(workspace.archive)
                let entry = try? shelf.entry(for: edition)
                if isShown { material.texts[edition.edition] = entry?.text }
                for (record, selector) in quotes {
                    material.quotes[record] =
                        entry?.quoteInContext(selector)
                        ?? QuoteInContext(
                            outcome: .orphaned,
                            before: "",
                            quote: selector.quote.exact,
                            after: ""
                        )
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
