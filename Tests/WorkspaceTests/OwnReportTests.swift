import ClaimLedger
import ClaimModel
import Foundation
import ProvenanceReport
import TestSupport
import Testing

@testable import Workspace

@Suite("Reports that come back as sources")
struct OwnReportTests {
    private static let forms: [(format: ReportFormat, name: String)] = [
        (.html, "r.html"), (.markdown, "r.md"), (.text, "r.txt"), (.csvClaims, "c.csv"),
        (.csvEvidence, "e.csv"),
        (.provN, "r.provn"), (.provXML, "r.xml"), (.provO, "r.ttl"),
    ]

    /// A workspace with a reviewed claim, and a report on it in a form.
    private func reported(_ format: ReportFormat) throws -> (test: TestWorkspace, report: [UInt8]) {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        var editor = try test.editor()
        _ = try editor.mark(
            "budget-doubled",
            ReviewRequest(.verified, because: "The lighthouse budget doubled in 2021.")
        )
        return (test, Array(try test.read().report(.workspace).rendered(as: format).utf8))
    }

    /// Imports files as `assay import` does, and returns what was said and proposed.
    private func imported(_ test: TestWorkspace, _ paths: [String]) throws -> (
        findings: [Finding], count: Int
    ) {
        var findings: [Finding] = []
        var editor = try test.editor()
        let found = try editor.importFiles(paths.map { ImportRequest(path: $0) }, proposes: true) {
            _,
            outcome in
            switch outcome {
            case .document(let outcome): findings += outcome.findings
            case .collection(let outcome): findings += outcome.findings
            case .refused(let finding): findings.append(finding)
            }
        }
        return (findings, found.proposals.count)
    }

    @Test(
        "A report of the ledger's own is said to be one when it comes in, and nothing of it is proposed",
        arguments: forms.indices
    )
    func imported(form: Int) throws {
        let (format, name) = Self.forms[form]
        let (test, report) = try reported(format)
        let (findings, count) = try imported(test, [try test.file(name, report)])
        let own = findings.filter { $0.code == "evidence.own-report" }
        #expect(own.count == 1 && own.first?.severity == .warning, "\(findings)")
        #expect(count == 0)
        // Nor when it is looked for later.
        var editor = try test.editor()
        let sources = Set(
            try editor.find().proposals.compactMap { proposal -> Digest? in
                guard case .evidenceProposed(_, let evidence) = proposal.record.body else { return nil }
                return evidence.source
            }
        )
        let names = try test.read().state.documents.filter { sources.contains($0.newest.edition) }.map(
            \.id.name
        )
        #expect(!names.contains("r") && !names.contains("c") && !names.contains("e"))
    }

    @Test("Other documents beside it are proposed, as many as are asked for")
    func besideOthers() throws {
        let (test, report) = try reported(.html)
        let text = String(decoding: report, as: UTF8.self)
        var paths: [String] = []
        // Each of them has all the claim's words; a source has fewer.
        for number in 1...4 {
            paths.append(
                try test.file("copy-\(number).html", text.replacing("</title>", with: " \(number)</title>"))
            )
        }
        paths.append(
            try test.file(
                "other.txt",
                "In Port Ellery the lighthouse budget of 2021 had doubled, said the treasurer."
            )
        )
        let (findings, count) = try imported(test, paths)
        #expect(findings.filter { $0.code == "evidence.own-report" }.count == 4)
        #expect(count == 1)
        var finder = try test.read().finder()
        let passages = try finder.passages(for: try test.claim, limit: 1)
        #expect(passages.map(\.document.id.name) == ["other"])
    }

    @Test("In a file of many, the report alone is left out")
    func inAZip() throws {
        let (test, report) = try reported(.html)
        let folder = try TemporaryFolder()
        try folder.write(String(decoding: report, as: UTF8.self), to: "report.html")
        try folder.write(
            "In Port Ellery the lighthouse budget of 2021 had doubled, said the treasurer.",
            to: "other.txt"
        )
        let zipped = try AssayProcess.shell(
            "python3 -m zipfile -c all.zip report.html other.txt",
            in: folder.url
        )
        try #require(zipped.code == 0)
        let (findings, count) = try imported(test, [folder.url.appending(path: "all.zip").path])
        #expect(findings.map(\.code) == ["evidence.own-report"])
        #expect(findings.first?.place.file?.hasSuffix("all.zip/report.html") == true)
        #expect(count == 1)
    }

    @Test("A report of another ledger is a source like any other")
    func ofAnother() throws {
        let (_, report) = try reported(.html)
        let test = try TestWorkspace.withClaim()
        // The same words, of a ledger with records of another time.
        var editor = try test.editor()
        _ = try editor.note("Look again.", aboutClaim: "budget-doubled")
        let ids = Set(try test.read().ledger.records.map(\.id.description))
        var text = String(decoding: report, as: UTF8.self)
        for id in ids { text = text.replacing(id, with: String(id.reversed())) }
        let (findings, count) = try imported(test, [try test.file("theirs.html", text)])
        #expect(!findings.contains { $0.code == "evidence.own-report" }, "\(findings)")
        #expect(count == 1)
    }

    @Test("Evidence that somebody took from a report of the ledger's own is named by the check")
    func attached() throws {
        let (test, report) = try reported(.markdown)
        _ = try imported(test, [try test.file("mine.md", report)])
        var editor = try test.editor()
        _ = try editor.attach(
            EvidenceRequest(
                source: "mine",
                quote: QuoteRequest("The lighthouse budget doubled in 2021.", occurrence: 1),
                stance: .supports
            ),
            to: "budget-doubled"
        )
        let findings = try test.read().check()
        #expect(findings.map(\.code) == ["evidence.own-report"], "\(findings)")
        #expect(findings.first?.severity == .warning)
    }

    @Test("Reviews in a report of the ledger's own are no other fact-checker's")
    func knownClaims() throws {
        let (test, report) = try reported(.html)
        _ = try imported(test, [try test.file("mine.html", report)])
        let same = try test.read().sameClaims(as: "The lighthouse budget doubled in 2021.")
        #expect(same.map(\.claim) == [ClaimID("budget-doubled")])
    }
}

@Suite("Records that bytes name")
struct RecordMentionTests {
    private static let id = String(repeating: "0123456789abcdef", count: 4)

    private func found(_ text: String, chunks: Int = .max) -> RecordID? {
        var mentions = RecordMentions { $0.description == Self.id }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            Array(bytes.prefix(chunks)).withUnsafeBytes { mentions.take($0) }
            bytes = bytes.dropFirst(chunks)
        }
        return mentions.finish()
    }

    @Test(
        "An id is found wherever it stands, however the bytes are cut",
        arguments: [1, 7, 63, 64, 65, 66, 1_000]
    )
    func anywhere(chunk: Int) {
        for before in [0, 1, 62, 63, 64, 65, 127, 200] {
            for after in ["", " ", "\"", String(repeating: "x", count: 90)] {
                let text = String(repeating: "-", count: before) + Self.id + after
                #expect(found(text, chunks: chunk)?.description == Self.id, "\(before) \(after.count)")
            }
        }
    }

    @Test(
        "A longer or shorter number, or one in capitals, is no id",
        arguments: [
            "0" + id, id + "f", String(id.dropLast()), id.uppercased(), id + id,
            String(repeating: "a", count: 5_000),
        ]
    )
    func otherNumbers(text: String) {
        for chunk in [1, 64, 100, Int.max] { #expect(found("x \(text) y", chunks: chunk) == nil) }
    }
}
