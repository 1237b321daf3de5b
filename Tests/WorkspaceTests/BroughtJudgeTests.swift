import ClaimModel
import Foundation
import TestSupport
import Testing
import Workspace

@Suite("A judge that the user brings")
struct BroughtJudgeTests {
    /// A judge that answers each question with these members beside its id.
    private func judge(_ test: TestWorkspace, answering members: String) throws -> BroughtJudge {
        let script = """
            #!/bin/sh
            while read -r line; do
              id=$(printf '%s' "$line" | sed 's/.*"id":"\\([0-9a-f]*\\)".*/\\1/')
              printf '{"id":"%s",\(members)}\\n' "$id"
            done
            """
        let path = try test.file("judge.sh", script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return try BroughtJudge(path)
    }

    private func found() throws -> TestWorkspace {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.find()
        return test
    }

    @Test("What it says becomes a note with its name and digests, and changes neither stance nor standing")
    func note() throws {
        let test = try found()
        let judge = try judge(test, answering: #""stance":"conflicts","quote":"40,000 crowns""#)
        let before = try test.read().proposals().map(\.evidence.evidence.stance)
        var editor = try test.editor()
        let outcome = try editor.ask(judge, of: [])
        let opinion = try #require(outcome.opinions.first?.opinion)
        #expect(opinion.stance == .conflicts && opinion.quote == "40,000 crowns")
        let claim = try test.claim
        let note = try #require(claim.notes.last?.text)
        #expect(
            note.contains("judge.sh") && note.contains("\(judge.digest)")
                && note.contains("\(opinion.request)")
        )
        #expect(claim.standing == .unreviewed)
        #expect(try test.read().proposals().map(\.evidence.evidence.stance) == before)
        #expect(try test.read().check().isEmpty)
    }

    @Test("The same judge is not asked the same question again")
    func again() throws {
        let test = try found()
        let judge = try judge(test, answering: #""stance":"conflicts","quote":"40,000 crowns""#)
        var editor = try test.editor()
        #expect(try !editor.ask(judge, of: []).opinions.isEmpty)
        let count = try test.read().ledger.records.count
        #expect(try editor.ask(judge, of: []).opinions.isEmpty)
        #expect(try test.read().ledger.records.count == count)
    }

    @Test(
        "An answer that is not in the form, or quotes what the passage does not have, is not taken",
        arguments: [
            (#""stance":"conflicts","quote":"60,000 crowns""#, "judge.quote"),
            (#""stance":"perhaps","quote":"40,000 crowns""#, "judge.form"),
            (#""stance":"supports""#, "judge.form"),
            (#"oops"#, "judge.form"),
        ]
    )
    func refused(members: String, code: String) throws {
        let test = try found()
        let judge = try judge(test, answering: members)
        var editor = try test.editor()
        let outcome = try editor.ask(judge, of: [])
        #expect(outcome.opinions.isEmpty)
        #expect(outcome.findings.contains { $0.code == code })
        #expect(try test.claim.notes.isEmpty)
    }

    @Test("One that fails is an error, and nothing is recorded; one that is not there is an error too")
    func failing() throws {
        let test = try found()
        let path = try test.file("fails.sh", "#!/bin/sh\nexit 3\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        var editor = try test.editor()
        #expect(throws: WorkspaceError.self) { _ = try editor.ask(try BroughtJudge(path), of: []) }
        #expect(throws: WorkspaceError.self) { _ = try BroughtJudge("\(test.folder)/none") }
        #expect(try test.claim.notes.isEmpty)
    }

    @Test("It is scored on what people accepted and rejected")
    func score() throws {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        let right = try test.read().score(
            try judge(test, answering: #""stance":"supports","quote":"40,000 crowns""#)
        )
        #expect(right.accepted == 1 && right.acceptedRight == 1)
        let wrong = try test.read().score(
            try judge(test, answering: #""stance":"conflicts","quote":"40,000 crowns""#)
        )
        #expect(wrong.accepted == 1 && wrong.acceptedRight == 0)
    }
}
