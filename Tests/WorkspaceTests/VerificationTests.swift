import ClaimLedger
import ClaimModel
import Foundation
import ProvenanceReport
import Testing
import Workspace

@Suite("Verifying a report")
struct VerificationTests {
    /// A workspace with a marked claim, and a report on it.
    private func reported(_ format: ReportFormat = .html) throws -> (test: TestWorkspace, report: [UInt8]) {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        var editor = try test.editor()
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "Twice."))
        return (test, Array(try test.read().report(.workspace).rendered(as: format).utf8))
    }

    private func verify(_ test: TestWorkspace, _ report: [UInt8]) throws -> ReportVerification {
        try test.read().verify(try StoredReport(report), named: "report.html") { report }
    }

    /// Changes one byte of a file in the middle of some words.
    private func change(_ path: String, at words: String) throws {
        let url = URL(fileURLWithPath: path)
        var data = try Data(contentsOf: url)
        let range = try #require(data.range(of: Data(words.utf8)))
        data[range.lowerBound] ^= 1
        try data.write(to: url)
    }

    @Test(
        "Nothing differs in a report just made, and it is made again byte for byte",
        arguments: [
            ReportFormat.html, .json,
        ]
    )
    func untouched(format: ReportFormat) throws {
        let (test, report) = try reported(format)
        let outcome = try verify(test, report)
        #expect(outcome.findings.isEmpty)
        #expect(outcome.isMadeAgain)
        #expect(outcome.fileCount == 2)
        #expect(outcome.consistency?.isEmpty == true)
    }

    @Test("An earlier report that was edited is not compared with", arguments: [false, true])
    func editedEarlier(isSealed: Bool) throws {
        let (test, report) = try reported()
        let path = "\(test.folder)/earlier.html"
        try Data(report).write(to: URL(fileURLWithPath: path))
        #expect(try test.read().heads(ofEarlierReport: path) == test.read().state.heads)
        #expect(try test.read().edits(of: StoredReport(report), at: path).isEmpty)
        var text = String(decoding: report, as: UTF8.self).replacing("Twice.", with: "Never.")
        if isSealed {
            let digits = try #require(text.firstMatch(of: /"reportDigest":"([0-9a-f]{64})"/)?.1)
            let blank = text.replacing(digits, with: String(repeating: "0", count: 64))
            text = text.replacing(digits, with: SHA256Digest.of(Array(blank.utf8)).hex)
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let stored = try StoredReport(at: path)
        #expect(stored.isUnchanged == isSealed)
        let edits = try test.read().edits(of: stored, at: path)
        #expect(edits.first?.code == (isSealed ? "report.differs" : "report.changed"), "\(edits)")
        let error = #expect(throws: WorkspaceError.self) { try test.read().heads(ofEarlierReport: path) }
        #expect(error?.category == .findings)
    }

    @Test(
        "A byte order mark before a report is said: then not every byte is the same",
        arguments: [ReportFormat.html, .json, .markdown, .text]
    )
    func byteOrderMark(format: ReportFormat) throws {
        let (test, report) = try reported(format)
        let outcome = try verify(test, [0xEF, 0xBB, 0xBF] + report)
        #expect(outcome.comparison == .allButLook && !outcome.isMadeAgain)
        #expect(outcome.findings.map(\.code) == ["report.other-look"])
        #expect(outcome.findings.first?.meaning.contains("byte order mark") == true)
        // What is wrong behind it is found all the same.
        let bytes = Array(String(decoding: report, as: UTF8.self).replacing("Twice.", with: "Thrice.").utf8)
        let forged = try verify(test, [0xEF, 0xBB, 0xBF] + bytes)
        #expect(forged.comparison == .notCompared && forged.findings.contains { $0.severity == .error })
    }

    @Test(
        "A byte order mark before a table is said, too, and other bytes before a report make it another",
        arguments: [ReportFormat.csvClaims, .csvEvidence, .provN]
    )
    func markBeforeTable(format: ReportFormat) throws {
        let (test, _) = try reported()
        let table = Array(try test.read().report(.workspace).rendered(as: format).utf8)
        let marked = try #require(UnsealedReport([0xEF, 0xBB, 0xBF] + table))
        let outcome = try test.read().verify(marked, named: "table")
        #expect(outcome.comparison == .allButLook)
        #expect(outcome.findings.map(\.code) == ["report.other-look"])
        let bare = try test.read().verify(try #require(UnsealedReport(table)), named: "table")
        #expect(bare.comparison == .everyByte && bare.findings.isEmpty)
    }

    @Test(
        "Bytes before or behind a page make it another",
        arguments: [[0x20], [0x0A], [0xEF, 0xBB, 0xBF, 0x20], [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF]]
            as [[UInt8]]
    )
    func bytesAround(bytes: [UInt8]) throws {
        let (test, report) = try reported()
        for page in [bytes + report, report + bytes] {
            let stored: StoredReport
            do throws(Finding) {
                stored = try StoredReport(page)
            } catch {
                #expect(error.code == "report.no-proof")
                continue
            }
            let outcome = try test.read().verify(stored, named: "report.html") { page }
            #expect(outcome.comparison == .notCompared)
            #expect(outcome.findings.contains { $0.severity == .error })
        }
    }

    @Test(
        "A report verifies though it leaves out what is the house's own",
        arguments: [ReportFormat.html, .json]
    )
    func houseOwn(format: ReportFormat) throws {
        let (test, _) = try reported(format)
        var editor = try test.editor()
        _ = try editor.privateNote("Call the mayor's office again.", aboutClaim: "budget-doubled")
        let report = Array(try test.read().report(.workspace).rendered(as: format).utf8)
        #expect(!String(decoding: report, as: UTF8.self).contains("Call the mayor"))
        let outcome = try verify(test, report)
        #expect(outcome.findings.isEmpty && outcome.isMadeAgain, "\(outcome.findings)")
        #expect(outcome.earlier.count == outcome.now.count)
    }

    @Test(
        "An earlier report still verifies after the ledger grew, with a proof that its records are the beginning"
    )
    func grown() throws {
        let (test, report) = try reported()
        var editor = try test.editor()
        _ = try editor.note("Asked the mayor's office.", aboutClaim: "budget-doubled")
        _ = try editor.note("No answer yet.", aboutClaim: "budget-doubled")
        let outcome = try verify(test, report)
        #expect(outcome.findings.isEmpty && outcome.isMadeAgain)
        #expect(outcome.now.count == outcome.earlier.count + 2)
        let proof = try #require(outcome.consistency)
        #expect(MerkleProof.shows(outcome.earlier, beginning: outcome.now, by: proof))
    }

    @Test("A page that was made for an address and a publisher is made again for them")
    func published() throws {
        let (test, _) = try reported()
        var options = ReportOptions()
        options.publication = Publication(address: "https://desk.example/r", publisher: "Harbour Desk")
        let report = try test.read().report(.workspace).laidOut(as: .html, options).bytes
        #expect(String(decoding: report, as: UTF8.self).contains("\"url\": \"https://desk.example/r#"))
        let outcome = try verify(test, report)
        #expect(outcome.findings.isEmpty && outcome.isMadeAgain)
    }

    @Test("A page whose look the workspace changed since is not called edited")
    func otherLook() throws {
        let (test, _) = try reported()
        let style = URL(fileURLWithPath: "\(test.folder)/Report/style.css")
        try FileManager.default.createDirectory(
            at: style.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data("main { color: teal }".utf8).write(to: style)
        let report = Array(try test.read().report(.workspace).rendered(as: .html).utf8)
        #expect(try verify(test, report).findings.isEmpty)
        try Data("main { color: #2e7d6b }".utf8).write(to: style)
        let outcome = try verify(test, report)
        #expect(outcome.findings.map(\.code) == ["report.other-look"])
        #expect(outcome.findings.first?.place.file == "Report/style.css")
        #expect(outcome.findings.first?.severity == .warning)
    }

    @Test("One changed byte of an original is named")
    func changedOriginal() throws {
        let (test, report) = try reported()
        try change("\(test.folder)/Sources-Archive/budget.xml", at: "40,000")
        let finding = try #require(try verify(test, report).findings.first)
        #expect(finding.code == "archive.changed")
        #expect(finding.place.file == "Sources-Archive/budget.xml")
    }

    @Test("One changed byte of a ledger is named, with file and line")
    func changedLedger() throws {
        let (test, report) = try reported()
        try change("\(test.folder)/Claims/ellery.jsonl", at: "Twice.")
        let findings = try verify(test, report).findings
        #expect(findings.contains { $0.place.file == "Claims/ellery.jsonl" && $0.place.line == 4 })
    }

    @Test("One changed byte of the report is named, with line and what it should read")
    func changedReport() throws {
        let (test, report) = try reported()
        var changed = report
        let range = try #require(report.firstRange(of: Array("Twice.".utf8)))
        changed[range.lowerBound] = UInt8(ascii: "X")
        let finding = try #require(try verify(test, changed).findings.first)
        #expect(finding.code == "report.differs")
        #expect(finding.meaning.contains("Twice."))
        #expect(finding.excerpt?.contains("Xwice.") == true)
        #expect((finding.place.line ?? 0) > 1)
    }

    @Test("A report whose proof was edited along with its digest is found out by the ledger")
    func forgedRoot() throws {
        let (test, report) = try reported(.json)
        let text = String(decoding: report, as: UTF8.self)
        let root = try StoredReport(report).proof.root.hex
        let forged = text.replacing("\"root\": \"\(root)\"", with: "\"root\": \"\(String(root.reversed()))\"")
        #expect(forged != text)
        #expect(try verify(test, Array(forged.utf8)).findings.contains { $0.code == "report.other-records" })
    }

    @Test("A ledger whose newest record was removed no longer bears the report out")
    func removedRecord() throws {
        let (test, report) = try reported()
        let url = URL(fileURLWithPath: "\(test.folder)/Claims/ellery.jsonl")
        let lines = try Data(contentsOf: url).split(separator: 0x0A).dropLast()
        try Data(lines.flatMap { $0 + [0x0A] }).write(to: url)
        #expect(try verify(test, report).findings.contains { $0.code == "ledger.head-missing" })
    }

    @Test(
        "A proof that leads out of the archive is refused before anything is opened",
        arguments: [
            "../../../../etc/passwd", "/etc/passwd", "a/../../Claims/ellery.jsonl", "a//b", "a\\u0000",
        ]
    )
    func outside(path: String) throws {
        let (_, report) = try reported(.json)
        let text = String(decoding: report, as: UTF8.self)
        let forged = text.replacing("\"budget.xml\": \"", with: "\"\(path)\": \"")
        try #require(forged != text)
        let finding = #expect(throws: Finding.self) { try StoredReport(Array(forged.utf8)) }
        #expect(finding?.code == "report.no-proof" && finding?.meaning.contains("archive") == true)
    }

    @Test("A report that compares itself with one whose records are not there is found out")
    func foreignComparison() throws {
        let (test, report) = try reported(.json)
        let since = String(repeating: "a", count: 64)
        let forged = String(decoding: report, as: UTF8.self)
            .replacing("\"scope\": {", with: "\"since\": [\"\(since)\"],\n    \"scope\": {")
        let outcome = try verify(test, Array(forged.utf8))
        #expect(outcome.findings.contains { $0.code == "ledger.head-missing" && $0.meaning.contains(since) })
    }

    @Test("Sealed heads are shown by reports made after, and an earlier report verifies all the same")
    func seals() throws {
        let (test, report) = try reported()
        let path = try test.read().seal()
        #expect(try test.read().seal() == path)
        let later = Array(try test.read().report(.workspace).rendered(as: .html).utf8)
        #expect(String(decoding: later, as: UTF8.self).contains(path.split(separator: "/").last ?? "-"))
        #expect(try verify(test, report).findings.isEmpty)
        #expect(try verify(test, later).findings.isEmpty)
        try Data("not a signature".utf8).write(to: URL(fileURLWithPath: path + ".sig"))
        let signed = Array(try test.read().report(.workspace).rendered(as: .html).utf8)
        let outcome = try verify(test, signed)
        #expect(outcome.replies.map(\.outcome) == [.unchecked("there is no trust/allowed_signers")])
        #expect(outcome.findings.isEmpty)
        try FileManager.default.removeItem(atPath: path + ".sig")
        #expect(try verify(test, signed).findings.map(\.code) == ["seal.missing"])
    }
}
