import ClaimLedger
public import ClaimModel
import DocumentImport
public import ProvenanceReport

/// What came of checking a stored report against the workspace.
public struct ReportVerification: Sendable {
    /// What differs; nothing when the report is what this ledger and archive give.
    public var findings: [Finding] = []
    /// How many records the report was made from, and the root of the tree over them.
    public let earlier: (count: Int, root: Digest)
    /// How many records the ledger holds now, and the root of the tree over them.
    public let now: (count: Int, root: Digest)
    /// The digests that show that the report's records are the beginning of today's (RFC 6962, 2.1.2); nil where they
    /// are not, as after a merge of branches: there, only the records themselves show it.
    public var consistency: [Digest]?
    /// How many archived files were compared.
    public var fileCount = 0
    /// What came of the time stamps and signatures that the report shows.
    public var replies: [SealReply] = []
    /// What came of the signatures under the records that it was made from.
    public var signatures: [CheckedSignature] = []
    /// How what the report says was compared with the ledger and the archive.
    public var comparison = Comparison.notCompared

    /// How a report is compared.
    public enum Comparison: String, Sendable, CaseIterable {
        /// Made again from the same ledger and archive it is the same, byte for byte.
        case everyByte = "every byte"
        /// Made again it is the same but for its look: the rules of style, or the white space of data.
        case allButLook = "all but the look"
        /// It could not be compared, or differs.
        case notCompared = "not compared"
    }

    /// Whether the report says from which records and files it was made. A form that does not can be compared only with what
    /// the ledger and the archive give now; `earlier` is then the same as `now`.
    public internal(set) var carriesProof = true

    /// What the report is on.
    public internal(set) var scope = ReportScope.workspace

    /// The words that whoever made the page chose, which no ledger holds: title, standfirst, publisher, date.
    public var ownWords: [String] = []

    /// Whether the report was made again and is the same, byte for byte.
    public var isMadeAgain: Bool { comparison == .everyByte }

    static func changed(_ name: String) -> Finding {
        Finding(
            code: "report.changed",
            place: Finding.Place(file: name),
            meaning: "the report was changed after it was made: its digest of itself does not hold",
            advice: "Get the report again from whoever made it, or make it again with 'assay report'."
        )
    }

    /// Notes that a byte order mark stands before a report: what follows it was compared, and not every byte is the same.
    fileprivate mutating func note(markBefore name: String) {
        guard comparison != .notCompared else { return }
        comparison = .allButLook
        findings.append(
            Finding(
                code: "report.other-look",
                severity: .warning,
                place: Finding.Place(file: name),
                meaning:
                    "a byte order mark (EF BB BF) stands before it, which 'assay report' does not write: an editor or a mail "
                    + "program put it there"
            )
        )
    }
}

extension WorkspaceReading {
    /// Checks a stored report: that it was not changed, that the ledger still holds the records it was made from, that
    /// the archived files it quotes are what they were, and that making it again gives the same bytes.
    ///
    /// - Parameter bytes: Gives the report's bytes again, where what differs has to be shown.
    public func verify(
        _ report: StoredReport,
        named name: String,
        bytes: () throws(WorkspaceError) -> [UInt8]
    ) throws(WorkspaceError) -> ReportVerification {
        // Nothing came in since: the ledger of that time is today's.
        let isToday = report.proof.heads == state.heads
        let otherRules = report.proof.rules.difference(from: rules)
        let then =
            isToday && otherRules == nil
            ? self
            : WorkspaceReading(
                workspace: workspace,
                ledger: isToday ? ledger : ledger.asOf(report.proof.heads),
                settings: settings,
                rules: report.proof.rules
            )
        let tree = state.tree
        var verification = ReportVerification(
            earlier: (report.proof.recordCount, report.proof.root),
            now: (tree.count, tree.root)
        )
        let ledgerFindings = recordFindings(report, isToday ? tree : then.state.tree)
        let fileFindings = try archiveFindings(report)
        let sealFindings = try sealFindings(report)
        verification.fileCount = report.proof.files.count
        verification.ownWords = report.proof.publication.ownWords
        verification.findings = ledgerFindings + fileFindings + sealFindings
        if ledgerFindings.isEmpty, let count = state.prefix(endingIn: report.proof.heads) {
            verification.consistency = tree.consistencyProof(from: count)
        }
        // What was taken down before the report was made is not in it, and is not missed.
        let isWithoutTakenDown = report.proof.files.allSatisfy {
            takedown(ofFile: $0.digest) == nil || then.takedown(ofFile: $0.digest) != nil
        }
        let isComparable =
            ledgerFindings.isEmpty && sealFindings.isEmpty && isWithoutTakenDown
            && fileFindings.allSatisfy { $0.severity == .warning }
        if isComparable {
            let (comparison, differences) = try then.compare(report, named: name, bytes)
            verification.comparison = comparison
            verification.findings += differences
            if report.hasMark { verification.note(markBefore: name) }
            verification.replies = try workspace.checkReplies(report.proof.seals.map(\.path))
            verification.findings += verification.replies.compactMap(\.finding)
            verification.signatures = try then.checkedSignatures()
            verification.findings += then.signatureFindings(verification.signatures)
        }
        if let otherRules { verification.findings.append(Self.otherRules(otherRules, name)) }
        if !report.isUnchanged, !verification.findings.contains(where: { $0.severity == .error }) {
            verification.findings.insert(ReportVerification.changed(name), at: 0)
        }
        return verification
    }

    /// Checks a report in a form that carries no proof: whether it is what the ledger and the archive give now, for the whole
    /// workspace, an article or a claim.
    public func verify(_ report: UnsealedReport, named name: String) throws(WorkspaceError)
        -> ReportVerification
    {
        let tree = state.tree
        var verification = ReportVerification(earlier: (tree.count, tree.root), now: (tree.count, tree.root))
        verification.carriesProof = false
        verification.findings = damage()
        guard verification.findings.isEmpty else { return verification }
        let claims = claims(in: report)
        let articles = state.documents.filter(\.isArticle).map(\.id)
        for scope in [.workspace] + claims.map(ReportScope.claim) + articles.map(ReportScope.article) {
            guard let publication = report.publication(ifSameAs: try self.report(scope)) else { continue }
            verification.comparison = .everyByte
            verification.ownWords = publication.ownWords
            verification.scope = scope
            if report.hasMark { verification.note(markBefore: name) }
            return verification
        }
        let likely = claims.count == 1 ? ReportScope.claim(claims[0]) : .workspace
        verification.findings = report.differences(from: try self.report(likely), file: name)
        return verification
    }

    /// The claims that a form without a proof may be a report on, each by itself: those that it names, where they are few. A
    /// table without rows is one on any claim that has nothing to list.
    private func claims(in report: UnsealedReport) -> [ClaimID] {
        let found = state.claims.filter {
            report.claims.contains($0.id.name) || report.claimRecords.contains($0.record)
        }
        if found.isEmpty { return state.claims.first { $0.evidence.isEmpty }.map { [$0.id] } ?? [] }
        return found.count > Self.maximumClaimsTried ? [] : found.map(\.id)
    }

    private static let maximumClaimsTried = 20

    /// What the report states follows from rules that it brings; whether they ever were the house's, only its history tells.
    private static func otherRules(_ difference: String, _ name: String) -> Finding {
        Finding(
            code: "report.other-rules",
            place: Finding.Place(file: name),
            meaning:
                "it was made under other rules than those of \(WorkspaceSettings.fileName) today: \(difference)",
            advice: "Make it again, or see in version control whether those were the rules when it was made."
        )
    }

    // MARK: - Records

    private func recordFindings(_ report: StoredReport, _ tree: MerkleTree) -> [Finding] {
        var findings = damage(against: report.proof.heads + (report.proof.since ?? []))
        if findings.isEmpty, tree.count != report.proof.recordCount || tree.root != report.proof.root {
            findings.append(
                Finding(
                    code: "report.other-records",
                    excerpt: "root \(tree.root.hex)",
                    meaning:
                        "the report says that it was made from \(report.proof.recordCount) records with the root "
                        + "\(report.proof.root.short)…; its heads stand for \(tree.count) others",
                    advice: "The report's proof was edited. Make the report again, and compare."
                )
            )
        }
        return findings
    }

    // MARK: - Archive

    /// How an archived file was taken down; nil where it was not, or a document of it still stands.
    private func takedown(ofFile file: Digest) -> TrackedWithdrawal? {
        let editions = state.documents.flatMap(\.editions).filter { $0.document.file == file }
        return editions.allSatisfy { $0.takedown != nil } ? editions.first?.takedown : nil
    }

    private func archiveFindings(_ report: StoredReport) throws(WorkspaceError) -> [Finding] {
        var findings: [Finding] = []
        for file in report.proof.files {
            let found = try workspace.archive.digest(of: file.path)
            if found == file.digest { continue }
            if found == nil, let takedown = takedown(ofFile: file.digest) {
                findings.append(
                    Finding(
                        code: "archive.missing",
                        severity: .warning,
                        place: Finding.Place(file: "\(Workspace.archiveName)/\(file.path)"),
                        meaning:
                            "the report quotes this file, which \(takedown.by) took down on "
                            + "\(takedown.at.day?.description ?? "a day unknown"): \(takedown.reason)",
                        advice: "What the report quotes of it can't be looked up any more."
                    )
                )
                continue
            }
            let finding = Finding(
                code: found == nil ? "archive.missing" : "archive.changed",
                place: Finding.Place(file: "\(Workspace.archiveName)/\(file.path)"),
                excerpt: found.map { "SHA-256 \($0.hex)" },
                meaning: found == nil
                    ? "the report quotes this archived file, and it is not there"
                    : "the archived file is not the one that the report quotes (SHA-256 \(file.digest.short)…)",
                advice: "Restore it from version control."
            )
            findings.append(finding)
        }
        return findings
    }

    private func sealFindings(_ report: StoredReport) throws(WorkspaceError) -> [Finding] {
        let files = try workspace.sealFiles(named: report.proof.seals.map(\.path))
        return report.proof.seals.compactMap { seal in
            let bytes = files.first { $0.name == seal.path }?.bytes
            if bytes.map({ SHA256Digest.of($0) }) == seal.digest { return nil }
            return Finding(
                code: bytes == nil ? "seal.missing" : "seal.changed",
                place: Finding.Place(file: "\(Workspace.sealsName)/\(seal.path)"),
                meaning: bytes == nil
                    ? "the report shows this file, and it is not there"
                    : "it is not the file that the report shows",
                advice: "Restore it from version control."
            )
        }
    }
}

extension Publication {
    /// What whoever made a report chose to say in it, each with what it is.
    fileprivate var ownWords: [String] {
        [
            ("title", title), ("standfirst", standfirst), ("publisher", publisher), ("date", date),
            ("address", address),
            ("claims shown first", leads.isEmpty ? nil : leads.joined(separator: ", ")),
        ].compactMap { name, words in words.map { "\(name) “\($0)”" } }
    }
}
