import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import ProvenanceReport
import Workspace

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify a report: does anything differ from the ledger and the archive, and what?",
        discussion: """
            Checks that the report was not changed, that the ledger still holds the records it was made from, that \
            the archived files it quotes are what they were, and that what it states, its words and its data, is what they \
            give, whichever version or look made it: made again, it is the same. What can't be compared is not verified, exit \
            code 1. Time \
            stamps and signatures that it shows are checked with openssl, ssh-keygen and minisign, against whom \
            Claims/Seals/trust says to trust. --script prints a Python script that checks all but the last two \
            without Assay.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(
        help: "The report: HTML, JSON, Markdown, text or CSV; or the folder of a site.",
        completion: .file(extensions: ["html", "json", "md", "txt", "csv"])
    )
    var report: String?

    @Option(help: "How the outcome is shown.")
    var format = FindingFormat.text

    @Flag(help: "The same as --format json.")
    var json = false

    @Flag(help: "Print the Python script that rechecks a report without Assay.")
    var script = false

    func validate() throws {
        if report == nil, !script { throw ValidationError("name the report to verify") }
    }

    func run() throws {
        guard let report, !script else { return Terminal.standardOutput.write(RecheckText.script) }
        let isFolder = try Workspace.isFolder(report)
        if isFolder { return try verifySite(report.hasSuffix("/") ? String(report.dropLast()) : report) }
        let outcome: ReportVerification
        if let table = UnsealedReport(try StoredReport.bytes(at: report)) {
            outcome = try workspace.open().read().verify(table, named: report)
        } else {
            let stored = try StoredReport(at: report)
            outcome = try workspace.open().read().verify(stored, named: report) {
                () throws(WorkspaceError) in try StoredReport.bytes(at: report)
            }
        }
        switch json ? .json : format {
        case .text: show(outcome)
        case .json: Terminal.standardOutput.write(CanonicalJSON.readable(.object(outcome.json)))
        }
        let hasErrors = outcome.findings.contains { $0.severity == .error }
        if hasErrors || outcome.comparison == .notCompared { throw ExitCode.findings }
    }

    /// Verifies a site: each page as a report, and what else it has.
    private func verifySite(_ folder: String) throws {
        let site = try workspace.open().read().verifySite(at: folder)
        let findings = site.pages.flatMap(\.outcome.findings) + site.findings
        let isWhole =
            !findings.contains { $0.severity == .error }
            && site.pages.allSatisfy { $0.outcome.comparison != .notCompared }
        if json || format == .json {
            let pages = site.pages.map { page in
                JSONValue.object(
                    JSONObject(["outcome": .object(page.outcome.json), "page": .string(page.path)])
                )
            }
            let object = JSONObject([
                "files": .integer(site.fileCount), "findings": .array(site.findings.map { .object($0.json) }),
                "notLookedAt": .strings(site.others), "pages": .array(pages),
            ])
            Terminal.standardOutput.write(CanonicalJSON.readable(.object(object)))
        } else {
            for finding in findings { Terminal.standardOutput.write("\(finding)\n") }
            if isWhole {
                Terminal.standardOutput.write(
                    "nothing differs: \(site.pages.count) pages and \(site.fileCount) other files of the site are what the ledger "
                        + "and the archive give\n"
                )
            }
            if !site.others.isEmpty {
                let names = site.others.prefix(5).map(VisibleText.escaping).joined(separator: ", ")
                let more = site.others.count > 5 ? " and \(site.others.count - 5) more" : ""
                Terminal.standardOutput.write("not the site's, and not looked at: \(names)\(more)\n")
            }
        }
        if !isWhole { throw ExitCode.findings }
    }

    private func show(_ outcome: ReportVerification) {
        for finding in outcome.findings { Terminal.standardOutput.write("\(finding)\n") }
        for line in outcome.sentences { Terminal.standardOutput.write(line + "\n") }
    }
}

extension ReportVerification {
    private var namesOtherVersion: Bool { findings.contains { $0.code == "report.other-version" } }

    /// What was compared and is the same.
    private var sameness: String {
        guard carriesProof else {
            return
                "made again from the ledger and the archive as they are now, it \(isMadeAgain ? "is the same, byte for byte," : "says the same") "
                + "as the report on \(subject); this form carries no proof of what it was made from"
        }
        return "\(earlier.count) records and \(fileCount) archived files are what the report says"
            + (isMadeAgain
                ? namesOtherVersion
                    ? ", and made again it is the same but for the version that it names"
                    : ", and made again it is the same, byte for byte"
                : ", and made again it says the same; its look differs, as said above")
    }

    /// A table that was cut short may be the whole table of one claim.
    private var subject: String {
        switch scope {
        case .workspace: "the whole workspace"
        case .article(let id): "the article \(id.name) alone"
        case .claim(let id): "the claim \(id.name) alone"
        }
    }

    /// What was found, besides findings.
    fileprivate var sentences: [String] {
        var lines: [String] = []
        if !findings.contains(where: { $0.severity == .error }), comparison != .notCompared {
            lines.append("nothing differs: \(sameness)")
            if !ownWords.isEmpty {
                lines.append(
                    "in no ledger, and the page's own: \(ownWords.map(VisibleText.escaping).joined(separator: "; "))"
                )
            }
            let newer = now.count - earlier.count
            if newer > 0 {
                lines.append(
                    "\(newer) records came in since; the report's are "
                        + (consistency == nil
                            ? "all there, among others of merged branches" : "the beginning of today's")
                )
            }
        }
        for reply in replies {
            switch reply.outcome {
            case .verified(let words): lines.append("\(reply.name): verified: \(VisibleText.escaping(words))")
            case .failed: break
            case .unchecked(let why): lines.append("\(reply.name): not checked: \(why)")
            }
        }
        for checked in signatures where checked.outcome == .valid {
            let count = checked.signature.signature.records.count
            lines.append(
                "\(VisibleText.escaping(checked.signature.by)) signed \(count) of its records with \(checked.fingerprint ?? ""): valid"
            )
        }
        return lines
    }

    fileprivate var json: JSONObject {
        func tree(_ tree: (count: Int, root: Digest)) -> JSONValue {
            .object(JSONObject(["records": .integer(tree.count), "root": .string(tree.root.hex)]))
        }
        return JSONObject([
            "consistencyProof": consistency.map { .strings($0.map(\.hex)) },
            "findings": .array(findings.map { .object($0.json) }),
            "ledger": tree(now),
            "comparison": .string(comparison.rawValue),
            "madeAgain": .bool(isMadeAgain),
            "report": carriesProof ? tree(earlier) : nil,
            "signatures": signatures.isEmpty ? nil : .array(signatures.map { .object($0.json) }),
            "seals": replies.isEmpty ? nil : .array(replies.map { .object($0.json) }),
        ])
    }
}

extension CheckedSignature {
    fileprivate var json: JSONObject {
        let (word, detail): (String, String?) =
            switch outcome {
            case .valid: ("valid", nil)
            case .invalid(let why): ("invalid", why)
            case .otherKey(let owner): ("other key", owner)
            case .unchecked(let why): ("unchecked", why)
            }
        return JSONObject([
            "by": .string(signature.by),
            "detail": detail.map(JSONValue.string),
            "key": fingerprint.map(JSONValue.string),
            "outcome": .string(word),
            "records": .integer(signature.signature.records.count),
        ])
    }
}

extension SealReply {
    fileprivate var json: JSONObject {
        let (word, detail) =
            switch outcome {
            case .verified(let words): ("verified", words)
            case .failed(let words): ("failed", words)
            case .unchecked(let why): ("unchecked", why)
            }
        return JSONObject(["detail": .string(detail), "name": .string(name), "outcome": .string(word)])
    }
}
