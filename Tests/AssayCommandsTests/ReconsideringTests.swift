import Foundation
import TestSupport
import Testing

@Suite("What a person decided, and what a machine said of it before")
struct ReconsideringTests {
    private func text(_ process: AssayProcess) -> String {
        // Lists and reports are broken into lines where they are full.
        process.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func evidence(_ day: WorkingDay, _ label: String) throws -> String {
        let claim = try day.object("report", "--format", "json")
        let claims = try #require(claim["claims"] as? [[String: Any]])
        let all = try #require(claims.first?["evidence"] as? [[String: Any]])
        return try #require(all.first { $0["label"] as? String == label }?["state"] as? String)
    }

    @Test("Undoing evidence that one accepted takes back the acceptance, and the proposal waits again")
    func acceptance() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.run("accept", "E1", by: "Bo Reader")
        // The finder's proposal is Ada's record; the decision is Bo's.
        let undone = try day.run("undo", "--only", "budget-doubled/E1", "--yes", by: "Bo Reader")
        #expect(undone.errors.contains("takes back: evidence accepted"))
        #expect(try day.json("proposals", "--json").contains { $0["label"] as? String == "E1" })
        try day.run("undo", "--only", "budget-doubled/E1", "--yes", by: "Bo Reader", code: 2)
        try day.run("reject", "E2", by: "Bo Reader")
        try day.run("undo", "--only", "budget-doubled/E2", "--yes", by: "Bo Reader")
        #expect(try day.json("proposals", "--json").contains { $0["label"] as? String == "E2" })
        #expect(try day.run("check").output.isEmpty)
    }

    @Test("An acceptance that a verdict rests on is not undone, unless somebody else accepted it, too")
    func acceptanceBuiltOn() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.run("accept", "E1")
        try day.run("mark", "budget-doubled", "verified", "--because", "Both sums.", by: "Bo Reader")
        let refused = try day.run("undo", "--only", "budget-doubled/E1", "--yes", code: 2)
        #expect(refused.errors.contains("review given") && refused.errors.contains("Bo Reader"))
        try day.run("undo", "--yes", by: "Bo Reader")
        try day.run("undo", "--only", "budget-doubled/E1", "--yes")
        #expect(try day.json("proposals", "--json").contains { $0["label"] as? String == "E1" })
    }

    @Test("A split that is kept stays split, and no list asks for it to be settled")
    func kept() throws {
        let day = try WorkingDay()
        let git = #"git -c user.name=T -c user.email=t@example.org"#
        func shell(_ line: String) throws { _ = try AssayProcess.shell(line, in: day.folder.url) }
        try shell("git init -q -b main . && \(git) add -A && \(git) commit -qm one && git checkout -qb other")
        try day.run("mark", "budget-doubled", "unverifiable", "--because", "A.")
        try shell("\(git) commit -qam two && git checkout -q main")
        try day.run("mark", "budget-doubled", "not checkable", "--because", "B.", by: "Bo Reader")
        try shell("\(git) commit -qam three && \(git) merge -q other")
        #expect(try day.object("status", "--json")["split"] as? [String] == ["budget-doubled"])
        let settled = try day.run(
            "settle",
            "budget-doubled",
            "--keep-both",
            "--because",
            "Both may be right."
        )
        #expect(settled.output.contains("budget-doubled is split"))
        let shown = text(try day.run("show", "budget-doubled"))
        #expect(shown.contains("both verdicts are kept") && shown.contains("≠ split"))
        #expect(!shown.contains("contested") && !shown.contains("in sight"))
        #expect(try day.object("status", "--json")["split"] as? [String] == [])
        #expect(try !text(day.run("report", "--format", "text")).contains("had seen the other’s review"))
        #expect(try day.run("check").output.isEmpty)
    }

    @Test("Where no speaker is found, recording says so and how to name one")
    func noSpeaker() throws {
        let day = try WorkingDay()
        func record(_ id: String, _ options: [String] = []) throws -> String {
            let fixed = ["record", "-a", "ellery", "-q", "The ferry ran late", "--id", id, "-s", id]
            return try AssayProcess.run(fixed + options, in: day.folder.url, environment: day.environment())
                .errors
        }
        let told = try record("late")
        #expect(told.contains("speaker unknown") && told.contains("Coast Daily") && told.contains("--voice"))
        #expect(try !record("later", ["--own-voice"]).contains("speaker unknown"))
        #expect(try !record("latest", ["--voice", "Ines Duarte"]).contains("speaker unknown"))
    }

    @Test("A machine's reason stands under evidence that a person decided otherwise only as a question")
    func overruled() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.run("accept", "E1")
        try day.run("accept", "E2", "--as", "context")
        try day.run("reject", "E3")
        let other = "a question, for it was proposed as conflicts and accepted as context"
        let rejected = "a question, for it was proposed as context and rejected"
        let shown = text(try day.run("show", "budget-doubled"))
        #expect(shown.contains("score 0.8: shares words with the claim"))
        #expect(shown.contains("score 0.5: \(other): shares words"))
        #expect(shown.contains("score 0.2: \(rejected): shares words"))
        for format in ["text", "markdown", "json", "csv-evidence"] {
            let report = text(try day.run("report", "--format", format))
            #expect(report.contains(other) && report.contains(rejected), "\(format)")
        }
        let page = text(try day.run("report", "--format", "html"))
        #expect(page.contains("A question, for it was proposed as conflicts and accepted as context:"))
        #expect(page.split(separator: "A question, for").count == 3)
    }

    @Test("Proposals found for other words of the claim say so, and are judged anew")
    func reworded() throws {
        let day = try WorkingDay()
        try day.propose()
        let edited = try day.run(
            "edit",
            "claim",
            "budget-doubled",
            "--statement",
            "The budget rose to 40,000 crowns."
        )
        #expect(edited.errors.contains("3 waiting proposals") && edited.errors.contains("assay find"))
        func reasons() throws -> [String: [String]] {
            let all = try day.json("proposals", "--json")
            let pairs = all.compactMap { proposal -> (String, [String])? in
                guard let label = proposal["label"] as? String else { return nil }
                return (label, proposal["reasons"] as? [String] ?? [])
            }
            return Dictionary(pairs) { first, _ in first }
        }
        let mark = "found for the claim as it read then, “The budget doubled.”"
        #expect(try reasons()["E1"]?.first == mark && reasons()["E2"]?.first == mark)
        #expect(text(try day.run("show", "budget-doubled")).contains(mark))
        #expect(text(try day.run("report", "--format", "text")).contains(mark))
        // Tags are no other words.
        try day.run("edit", "claim", "budget-doubled", "--tag", "money")
        try day.run("find", "budget-doubled")
        let anew = try reasons()
        #expect(anew["E1"] == nil && anew["E4"]?.first?.contains("found for the claim") == false)
        #expect(anew["E2"]?.first == mark)
        #expect(try day.run("check").output.isEmpty)
        try day.run("undo", "--yes")
        #expect(try reasons()["E1"]?.first == mark)
    }

    @Test("Documents of one publisher or writer, and copies of each other, are one origin")
    func origins() throws {
        let day = try WorkingDay()
        let words =
            "The harbour budget of Ellery rose to 40,000 crowns in the year after the great storm of March."
        try day.folder.write("One\n\nIt was said in town.\n\n\(words)\n", to: "one.txt")
        try day.folder.write("Two\n\nThe sum is known. Nobody denied it.\n", to: "two.txt")
        try day.folder.write("Three\n\nA reader writes.\n\n\(words) So it goes.\n", to: "three.txt")
        try day.folder.write("Four\n\nAlone among all papers this one asked the clerk.\n", to: "four.txt")
        try day.run("import", "one.txt", "--publisher", "The Coast Weekly Ltd")
        try day.run("import", "two.txt", "--publisher", "Coast Weekly")
        try day.run("import", "three.txt", "--publisher", "Strait Radio")
        try day.run("import", "four.txt", "--publisher", "Hill Post")
        for (source, quote) in [
            ("one", "It was said in town"), ("two", "The sum is known"), ("three", "A reader writes"),
            ("four", "asked the clerk"),
        ] {
            try day.run("attach", "budget-doubled", "-s", source, "-q", quote, "--stance", "supports")
        }
        let shown = text(try day.run("show", "budget-doubled"))
        #expect(shown.contains("3 documents, one origin: E3, E4, E5 (published by The Coast Weekly Ltd;"))
        let report = text(try day.run("report", "--format", "text"))
        #expect(report.contains("For the claim (2 independent origins):"))
        try day.run("withdraw", "evidence", "budget-doubled/E5", "--because", "A copy.")
        #expect(
            text(try day.run("show", "budget-doubled")).contains(
                "2 documents, 1 publisher (The Coast Weekly Ltd): E3 and E4"
            )
        )
    }

    @Test("Each redo takes back the undoing before the last one redone")
    func redo() throws {
        let day = try WorkingDay()
        for id in ["one", "two", "three"] { try day.record(id, "The ferry ran late", "It ran late, \(id).") }
        func claims() throws -> [String] {
            try day.json("claims", "--json").compactMap { $0["id"] as? String }.filter {
                $0 != "budget-doubled"
            }
        }
        for _ in 0..<3 { try day.run("undo", "--yes") }
        #expect(try claims() == [])
        try day.run("undo", "--redo", "--yes")
        #expect(try claims() == ["one"])
        try day.run("undo", "--redo", "--yes")
        #expect(try claims() == ["one", "two"])
        try day.run("undo", "--redo", "--yes")
        #expect(try claims() == ["one", "two", "three"])
        let nothing = try day.run("undo", "--redo", "--yes", code: 2)
        #expect(nothing.errors.contains("nothing of Ada Checker to redo"))
        try day.run("undo", "--yes")
        #expect(try claims() == ["one", "two"])
    }

    @Test("Attaching and marking say what stands against them")
    func objections() throws {
        let day = try WorkingDay()
        try day.propose()
        let attached = try day.run(
            "attach",
            "budget-doubled",
            "-s",
            "harbour",
            "-q",
            "In 2023 the harbour got nothing at all",
            "--stance",
            "supports",
            "--summary",
            "So it says."
        )
        #expect(attached.errors.contains("the proposal budget-doubled/E2, which said conflicts"))
        try day.run("reject", "E1")
        try day.run("attach", "budget-doubled", "-s", "budget", "-q", "It rose from", "--stance", "conflicts")
        let marked = try day.run("mark", "budget-doubled", "verified", "--because", "So it is.")
        #expect(marked.errors.contains("accepted evidence speaks against the verdict: E5"))
        let stale = try day.run(
            "mark",
            "budget-doubled",
            "disputed",
            "--because",
            "No.",
            "--as-of",
            "2022-01-01"
        )
        #expect(stale.errors.contains("stale at once: Overtaken: evidence of 2023-02-01"))
    }

    @Test("Two dots of a folder above do not part the sides of a difference")
    func differences() throws {
        let day = try WorkingDay()
        _ = try AssayProcess.shell("mkdir reports", in: day.folder.url)
        try day.run("report", "--format", "json", "--output", "reports/old.json")
        try day.record("late", "The ferry ran late", "It ran late.")
        let name = day.folder.url.lastPathComponent
        for range in ["../\(name)/reports/old.json..", "reports/../reports/old.json.."] {
            #expect(try day.run("diff", range).output.contains("late"), "\(range)")
        }
    }

    @Test("An article is no origin of its own claim, and a verdict rests on nothing that speaks against it")
    func ownArticle() throws {
        let day = try WorkingDay()
        let own = try day.run(
            "attach",
            "budget-doubled",
            "-s",
            "ellery",
            "-q",
            "The ferry ran late",
            "--stance",
            "supports"
        )
        #expect(own.errors.contains("of the article that makes the claim"))
        try day.run("attach", "budget-doubled", "-s", "budget", "-q", "It rose from", "--stance", "supports")
        try day.run("attach", "budget-doubled", "-s", "harbour", "-q", "got nothing", "--stance", "conflicts")
        let report = text(try day.run("report", "--format", "text"))
        #expect(report.contains("For the claim (1 independent origin):"))
        #expect(report.contains("E1 is of the article that makes the claim, and does not count."))
        try day.run("mark", "budget-doubled", "verified", "--because", "So it is.", "--as-of", "2026-01-01")
        #expect(text(try day.run("show", "budget-doubled")).contains("rests on E1, E2"))
        #expect(!text(try day.run("show", "budget-doubled")).contains("rests on E1, E2, E3"))
    }

    @Test("Verifying says who took a file down, and check is silent after an import that was undone")
    func takedown() throws {
        let day = try WorkingDay()
        try day.run("attach", "budget-doubled", "-s", "harbour", "-q", "got nothing", "--stance", "conflicts")
        try day.run("report", "--format", "text", "--output", "before.txt")
        try day.run("takedown", "harbour", "--because", "A court says so.")
        try day.run("report", "--format", "text", "--output", "after.txt")
        for report in ["before.txt", "after.txt"] {
            let verified = try AssayProcess.run(
                ["verify", report],
                in: day.folder.url,
                environment: day.environment()
            )
            let words = (verified.output + verified.errors).split(whereSeparator: \.isWhitespace).joined(
                separator: " "
            )
            #expect(words.contains("which Ada Checker took down on") && words.contains("A court says so."))
            #expect(!words.contains("Restore it from version control"), "\(report)")
        }
        // What was made after it is compared all the same.
        #expect(try day.run("verify", "after.txt").output.contains("warning"))
        try day.run("verify", "before.txt", code: 1)
        try day.run("import", "--article", "budget.xml")
        try day.run("undo", "--yes")
        #expect(try day.run("check").output.isEmpty)
        let redone = try day.run("undo", "--redo", "--yes")
        #expect(redone.errors.contains("brings back: article imported"))
        #expect(redone.output.contains(": 1 document imported"))
    }
}
