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
    /// Whether the report was made again and compared byte for byte.
    public var isMadeAgain = false
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
        let then =
            isToday ? self : WorkspaceReading(workspace: workspace, ledger: ledger.asOf(report.proof.heads))
        let tree = state.tree
        var verification = ReportVerification(
            earlier: (report.proof.recordCount, report.proof.root),
            now: (tree.count, tree.root)
        )
        let ledgerFindings = recordFindings(report, isToday ? tree : then.state.tree)
        let fileFindings = try archiveFindings(report)
        let sealFindings = try sealFindings(report)
        verification.fileCount = report.proof.files.count
        verification.findings = ledgerFindings + fileFindings + sealFindings
        if ledgerFindings.isEmpty, let count = state.prefix(endingIn: report.proof.heads) {
            verification.consistency = tree.consistencyProof(from: count)
        }
        if verification.findings.isEmpty {
            let (made, difference) = try then.makeAgain(report, named: name, bytes)
            verification.isMadeAgain = made
            verification.findings += difference.map { [$0] } ?? []
            verification.replies = try workspace.checkReplies(report.proof.seals.map(\.path))
            verification.findings += verification.replies.compactMap(\.finding)
        }
        if !report.isUnchanged, !verification.findings.contains(where: { $0.code == "report.differs" }) {
            verification.findings.insert(Self.changed(name), at: 0)
        }
        return verification
    }

    private static func changed(_ name: String) -> Finding {
        Finding(
            code: "report.changed",
            place: Finding.Place(file: name),
            meaning: "the report was changed after it was made: its digest of itself does not hold",
            advice: "Get the report again from whoever made it, or make it again with 'assay report'."
        )
    }

    // MARK: - Records

    private func recordFindings(_ report: StoredReport, _ tree: MerkleTree) -> [Finding] {
        var findings = ledger.check(state, against: report.proof.heads).filter { $0.severity == .error }
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

    private func archiveFindings(_ report: StoredReport) throws(WorkspaceError) -> [Finding] {
        var findings: [Finding] = []
        for file in report.proof.files {
            let found = try workspace.archive.digest(of: file.path)
            if found == file.digest { continue }
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

    // MARK: - The same again

    /// Makes the report again and compares it.
    private func makeAgain(
        _ stored: StoredReport,
        named name: String,
        _ bytes: () throws(WorkspaceError) -> [UInt8]
    ) throws(WorkspaceError) -> (Bool, Finding?) {
        guard stored.proof.version == AssayVersion.current else {
            let other = Finding(
                code: "report.other-version",
                severity: .warning,
                place: Finding.Place(file: name),
                meaning:
                    "Assay \(stored.proof.version) made it, this is \(AssayVersion.current): its records and files are "
                    + "what they were; its wording was not compared",
                advice: "Verify it with the version that made it to compare every byte."
            )
            return (false, other)
        }
        let proof = stored.proof
        if stored.format == .html, let other = Self.otherLook(proof, try workspace.houseStyle()) {
            return (false, other)
        }
        let made = try report(
            proof.scope,
            seals: proof.seals.map(\.path),
            since: proof.since,
            for: stored.format
        )
        var options = ReportOptions()
        options.publication = proof.publication
        // What has one SHA-256 is one text; neither has to be held for that.
        let seal = made.layOut(as: stored.format, options) { _ in }.seal
        if stored.isUnchanged, seal?.digest == stored.digest { return (true, nil) }
        let again = made.laidOut(as: stored.format, options).bytes
        return (true, Self.difference(StoredReport.withoutMark(try bytes()), again, name))
    }

    /// What is said of a page whose look the workspace no longer has; nil where it is the same.
    private static func otherLook(_ proof: ReportProof, _ house: Branding) -> Finding? {
        let then = Dictionary(proof.house.map { ($0.path, $0.digest) }) { first, _ in first }
        let names = Set(then.keys).union(house.files.keys).sorted()
        guard let name = names.first(where: { then[$0] != house.files[$0] }) else { return nil }
        let fate = house.files[name] == nil ? "is gone" : then[name] == nil ? "is new" : "was changed"
        return Finding(
            code: "report.other-look",
            severity: .warning,
            place: Finding.Place(file: "\(Workspace.houseName)/\(name)"),
            meaning:
                "it \(fate) since the report was made: its records and files are what they were; its wording was not "
                + "compared",
            advice: "Restore the file from version control to compare every byte."
        )
    }

    /// The first line in which the two differ.
    private static func difference(_ stored: [UInt8], _ again: [UInt8], _ name: String) -> Finding {
        let start =
            zip(stored, again).enumerated().first { pair in
                pair.element.0 != pair.element.1 && !isInDigest(stored, pair.offset)
            }?.offset ?? min(stored.count, again.count)
        let lineFeed = UInt8(ascii: "\n")
        let line = stored[..<start].count { $0 == lineFeed } + 1
        let column = start - (stored[..<start].lastIndex(of: lineFeed) ?? -1)
        func piece(_ bytes: [UInt8]) -> String {
            let begin = max(
                start - 20,
                bytes[..<min(start, bytes.count)].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
            )
            let rest = bytes[min(begin, bytes.count)...].prefix(60).prefix { $0 != lineFeed }
            return String(decoding: rest, as: UTF8.self)
        }
        return Finding(
            code: "report.differs",
            place: Finding.Place(file: name, line: line, column: column),
            excerpt: piece(stored),
            meaning: "made again from the same ledger and archive, the report reads '\(piece(again))' here",
            advice: "The report was edited. Take the one that 'assay report' makes."
        )
    }

    /// Whether a position lies within the digest that the report carries of itself, which differs whenever anything does.
    private static func isInDigest(_ bytes: [UInt8], _ position: Int) -> Bool {
        let before = bytes[max(0, position - 90)..<position]
        return String(decoding: before, as: UTF8.self).contains("\"reportDigest\"")
    }
}
