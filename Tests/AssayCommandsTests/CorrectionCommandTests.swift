import Foundation
import TestSupport
import Testing

@Suite("Correcting, undoing and settling at the command line")
struct CorrectionCommandTests {
    @Test("A document's description is corrected, and lists, history, reports and PROV say so")
    func document() throws {
        let day = try WorkingDay()
        try day.run(
            "attach",
            "budget",
            "-s",
            "harbour",
            "-q",
            "the harbour got nothing",
            "--stance",
            "conflicts"
        )
        try day.run(
            "edit",
            "document",
            "harbour",
            "--publisher",
            "Harbour Office",
            "--clear",
            "title",
            "--because",
            "Its foot says so."
        )
        let listed = try day.json("documents", "--format", "json").first { $0["id"] as? String == "harbour" }
        #expect(listed?["publisher"] as? String == "Harbour Office" && listed?["title"] == nil)
        let shown = try day.run("show", "harbour").output
        #expect(shown.contains("corrected by Ada Checker") && shown.contains("publisher: Harbour Office"))
        let history = try day.run("history", "harbour", "--corrections").output
        #expect(history.contains("document described") && history.contains("Its foot says so."))
        #expect(try day.run("report", "--format", "prov-n").output.contains("described anew"))
        for format in ["html", "markdown", "text", "json"] {
            // Text is broken into lines where they are full.
            let report = try day.run("report", "--format", format).output
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(report.contains("Harbour Office") && report.contains("Its foot says so."), "\(format)")
        }
        #expect(try day.run("check").output.isEmpty)
        let again = try day.run("edit", "document", "harbour", "--publisher", "Harbour Office", code: 2)
        #expect(again.errors.contains("nothing to correct"))
    }

    @Test("Many documents are corrected from a CSV file, or none")
    func csv() throws {
        let day = try WorkingDay()
        try day.folder.write(
            "document,publisher,title,published\r\nharbour,\"Office, Harbour\",-,\r\nbudget,,The budget,2021-05\r\n",
            to: "c.csv"
        )
        try day.run("edit", "document", "--csv", "c.csv")
        let documents = try day.json("documents", "--format", "json")
        let harbour = documents.first { $0["id"] as? String == "harbour" }
        let budget = documents.first { $0["id"] as? String == "budget" }
        #expect(harbour?["publisher"] as? String == "Office, Harbour" && harbour?["title"] == nil)
        #expect(harbour?["published"] as? String == "2023-02-01")
        #expect(
            budget?["title"] as? String == "The budget" && budget?["publisher"] as? String == "Town of Ellery"
        )
        try day.folder.write("document,title\nharbour,One\nnowhere,Two\n", to: "d.csv")
        try day.run("edit", "document", "--csv", "d.csv", code: 2)
        #expect(try day.json("documents", "--format", "json").allSatisfy { $0["title"] as? String != "One" })
        try day.folder.write("document,colour\nharbour,red\n", to: "e.csv")
        #expect(try day.run("edit", "document", "--csv", "e.csv", code: 2).errors.contains("colour"))
    }

    @Test("A form opens in the editor where no options are given; leaving it as it is records nothing")
    func form() throws {
        let day = try WorkingDay()
        let untouched = try day.run("edit", "document", "harbour", "--editor", "true")
        #expect(untouched.errors.contains("nothing changed"))
        try day.run(
            "edit",
            "document",
            "harbour",
            "--editor",
            "sed -i 's/^publisher:.*/publisher: Harbour Office/'"
        )
        let listed = try day.json("documents", "--format", "json").first { $0["id"] as? String == "harbour" }
        #expect(listed?["publisher"] as? String == "Harbour Office")
        #expect(listed?["title"] as? String == "Harbour 2023")
        try day.run(
            "edit",
            "claim",
            "budget",
            "--editor",
            "sed -i -e 's/^id:.*/id: b/' -e 's/^tags:.*/tags: money town/'"
        )
        let claim = try #require(try day.json("claims", "--json").first)
        #expect(claim["id"] as? String == "b" && claim["tags"] as? [String] == ["money", "town"])
        try day.run(
            "edit",
            "voice",
            "b",
            "--editor",
            "sed -i 's/^voice:.*/voice: Ines Duarte|direct-quote|mayor/'"
        )
        #expect(try day.json("claims", "--json").first?["speaker"] as? String == "Ines Duarte")
        let failed = try day.run("edit", "document", "harbour", "--editor", "false", code: 2)
        #expect(failed.errors.contains("nothing was recorded"))
        #expect(try day.run("edit", "document", "harbour", code: 2).errors.contains("EDITOR"))
    }

    @Test("A claim answers to its old name, an appearance is withdrawn, a voice corrected")
    func claim() throws {
        let day = try WorkingDay()
        try day.run("edit", "claim", "budget-doubled", "--id", "b")
        #expect(try day.run("show", "budget-doubled").output.contains("called budget-doubled before"))
        #expect(
            try day.run("edit", "claim", "b", "--id", "B!", code: 2).errors.contains("lower-case letters")
        )
        try day.run("appearance", "b", "-a", "ellery", "-q", "The ferry ran late", "--own-voice")
        #expect(
            try day.run("withdraw", "appearance", "b", "--because", "R", code: 2).errors.contains(
                "--occurrence"
            )
        )
        try day.run(
            "withdraw",
            "appearance",
            "b",
            "--article",
            "ellery",
            "--occurrence",
            "2",
            "--because",
            "Another claim."
        )
        #expect(try day.run("history", "b").output.contains("appearance withdrawn"))
        try day.run(
            "edit",
            "voice",
            "b",
            "--voice",
            "Coast Daily|own-voice",
            "--voice",
            "the mayor|indirect-speech"
        )
        #expect(try day.run("show", "b").output.contains("corrected by Ada Checker"))
    }

    @Test("Undo takes back what one command recorded, goes on step by step, and is redone")
    func undo() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.run("accept", "--all", "--yes")
        try day.run("note", "budget", "Ask the clerk.")
        func accepted() throws -> Int {
            let evidence = try #require(try day.json("claims", "--json").first?["evidence"] as? [String: Int])
            return (evidence["supports"] ?? 0) + (evidence["conflicts"] ?? 0) + (evidence["context"] ?? 0)
        }
        let plan = try day.run("undo", "2", "--dry-run")
        #expect(
            plan.output.contains("dry run: undid 4 records: 1 note, 3 evidence accepted")
                && plan.errors.contains("takes back: note")
        )
        #expect(try accepted() == 3)
        try day.run("undo")
        #expect(try !day.run("show", "budget").output.contains("Notes"))
        #expect(try accepted() == 3)
        try day.run("undo")
        #expect(try accepted() == 0)
        #expect(try day.json("proposals", "--json").count == 3)
        try day.run("undo", "--redo")
        #expect(try accepted() == 3)
        #expect(try day.run("check").code == 0)
    }

    @Test("One document of an import is taken back alone, with its proposals counted, and brought back")
    func undoOneDocument() throws {
        let day = try WorkingDay()
        try FileManager.default.createDirectory(
            at: day.folder.url.appending(path: "in"),
            withIntermediateDirectories: true
        )
        try day.folder.write("The harbour budget of 2021 is twice that of last year.", to: "in/echo.txt")
        try day.folder.write("The ferry was repainted.", to: "in/ferry.txt")
        try day.folder.write("The bells rang.", to: "in/bells.txt")
        try day.run("import", "in")
        func names() throws -> [String] {
            try day.json("documents", "--json").compactMap { $0["id"] as? String }
        }
        #expect(try names().contains("ferry"))
        let before = try day.json("proposals", "--source", "echo", "--json").count
        let done = try day.run("undo", "--only", "ferry", "--only", "echo", "--yes")
        #expect(done.output.contains(": 2 documents imported"))
        #expect(try day.run("check").output.isEmpty)
        #expect(done.output.contains("with \(before) proposal"))
        #expect(done.errors.contains("of it ferry alone"))
        #expect(try names().contains("bells") && !names().contains("ferry") && !names().contains("echo"))
        let history = try day.run("history").output.split(separator: "\n")
        #expect(history.contains { $0.contains("record withdrawn") && $0.contains(" ferry ") })
        #expect(try day.run("undo", "--only", "ferry", code: 2).errors.contains("ferry"))
        try day.run("undo", "--redo", "--yes")
        #expect(try names().contains("ferry") && names().contains("echo"))
        #expect(try day.run("check").output.isEmpty)
        #expect(before > 0)
        try day.run("accept", "--source", "echo", "--yes")
        let refused = try day.run("undo", "--only", "echo", code: 2)
        #expect(refused.errors.contains("evidence accepted"))
    }

    @Test("Undo of a recorded claim takes back with it what the finder proposed of it")
    func undoRecord() throws {
        let day = try WorkingDay()
        try day.folder.write("The ferry of Ellery ran late on 3 May 2021.", to: "log.txt")
        try day.run("import", "log.txt", "--publisher", "Ferry Office", "--published", "2021-05-04")
        let claims = try day.json("claims", "--json").count
        let recorded = try day.run(
            "record",
            "-a",
            "ellery",
            "-q",
            "The ferry ran late",
            "--id",
            "ferry",
            "-s",
            "The ferry of Ellery ran late on 3 May 2021.",
            "--own-voice"
        )
        #expect((recorded.output + recorded.errors).contains("proposed"))
        #expect(try day.run("undo").output.contains("1 claim recorded"))
        #expect(try day.json("claims", "--json").count == claims)
        #expect(try day.json("proposals", "--claim", "ferry", "--json").isEmpty)
        try day.run("undo", "--redo")
        #expect(try day.json("claims", "--json").count == claims + 1)
        #expect(try day.run("check").output.isEmpty)
    }

    @Test("One piece of evidence or one claim is taken back alone, of one's own, unless others built on it")
    func undoOneItem() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.run("accept", "--all", "--yes")
        try day.run("note", "budget", "Ask the clerk.")
        let accepted = try day.json("history", "--json").filter {
            $0["kind"] as? String == "evidence accepted"
        }
        let second = try #require(accepted[1]["id"] as? String)
        #expect(
            try day.run("undo", "--only", String(second.prefix(10)), "--dry-run").output.contains("dry run")
        )
        let done = try day.run("undo", "--only", String(second.prefix(10)))
        #expect(done.output.contains("undid 1 record: 1 evidence accepted"))
        #expect(try day.json("proposals", "--json").count == 1)
        // The note that came after it stands.
        #expect(try day.run("show", "budget").output.contains("Ask the clerk."))
        #expect(try day.run("undo", "--only", "budget/E1").output.contains(": 1 evidence accepted"))
        #expect(
            try day.run("undo", "--only", "budget/E3", by: "Bo Reader", code: 2).errors.contains(
                "Ada Checker"
            )
        )
        #expect(try day.run("undo", "2", "--only", "budget", code: 2).errors.contains("--only"))
        try day.run("withdraw", "claim", "budget", "--because", "Not ours.")
        #expect(try day.run("claims", "--withdrawn").output.contains("(withdrawn)"))
        #expect(try day.run("undo", "--only", "nothing-here", code: 2).errors.contains("nothing-here"))
    }

    @Test("Undo refuses where others built on it, and says who")
    func builtUpon() throws {
        let day = try WorkingDay()
        try day.run("attach", "budget", "-s", "budget", "-q", "from 20,000 to 40,000", "--stance", "supports")
        try day.run("mark", "budget", "verified", "--because", "Twice.", by: "Bo Reader")
        let refused = try day.run("undo", code: 2)
        #expect(refused.errors.contains("Bo Reader") && refused.errors.contains("assay withdraw"))
        #expect(try day.run("undo", by: "Cy Nobody", code: 2).errors.contains("nothing of Cy Nobody"))
    }

    @Test("A mistaken import is undone and done again")
    func importAgain() throws {
        let day = try WorkingDay()
        try day.folder.write("A wrong name for it.", to: "w.txt")
        try day.run("import", "w.txt", "--id", "wrong", "--title", "Wrong")
        try day.run("undo")
        #expect(try !day.run("documents").output.contains("wrong"))
        try day.run("import", "--article", "w.txt", "--title", "Right")
        let documents = try day.json("documents", "--json")
        #expect(documents.contains { $0["id"] as? String == "w" && $0["title"] as? String == "Right" })
        #expect(try day.run("check").output.isEmpty)
    }

    @Test("An import that was undone proposes again what was taken back with it when it is done again")
    func proposesAgain() throws {
        let day = try WorkingDay()
        try day.folder.write(
            "<report><p>The budget doubled, from 20,000 to 40,000 crowns.</p></report>",
            to: "more.xml"
        )
        for _ in 0..<2 {
            #expect(try day.run("import", "more.xml").output.contains("proposed 1 as evidence"))
            #expect(try day.json("proposals", "--source", "more", "--json").count == 1)
            try day.run("undo", "-y")
            #expect(try day.run("check").output.isEmpty)
        }
    }

    @Test("A dry run of any command records nothing and says what it would record")
    func dryRun() throws {
        let day = try WorkingDay()
        try day.propose()
        let ledgers = try AssayProcess.shell(
            "cat Claims/*.jsonl | sha256sum; ls Sources-Archive",
            in: day.folder.url
        ).output
        try day.folder.write("Something new.", to: "new.txt")
        let commands = [
            ["mark", "budget", "disputed", "--because", "R", "--without-evidence", "R"], ["accept", "--all"],
            ["reject", "--max-score", "0.3"], ["note", "budget", "T"], ["note", "budget", "T", "--private"],
            ["revise", "budget", "--statement", "Other."], ["edit", "claim", "budget", "--id", "other"],
            ["edit", "document", "harbour", "--publisher", "P"],
            ["withdraw", "claim", "budget", "--because", "R"],
            ["attach", "budget", "-s", "harbour", "-q", "In 2023", "--stance", "context"],
            ["import", "new.txt"],
            ["assign", "budget", "Bo"], ["embargo", "budget", "--because", "R"], ["undo"],
            ["takedown", "harbour", "--because", "R"],
            [
                "record", "-a", "ellery", "-q", "The ferry ran late", "-s", "The ferry was late.",
                "--own-voice",
            ],
        ]
        for arguments in commands {
            let run = try AssayProcess.run(
                arguments + ["--dry-run"],
                in: day.folder.url,
                environment: day.environment()
            )
            #expect(run.code == 0, "\(arguments): \(run.errors)")
            #expect(run.output.hasPrefix("dry run: "), "\(arguments): \(run.output)")
            #expect(run.errors.contains("nothing was recorded"), "\(arguments)")
        }
        let after = try AssayProcess.shell(
            "cat Claims/*.jsonl | sha256sum; ls Sources-Archive",
            in: day.folder.url
        ).output
        #expect(after == ledgers)
    }

    @Test("What was recorded is told as JSON with the ids of the records")
    func json() throws {
        let day = try WorkingDay()
        let attached = try day.json(
            "attach",
            "budget",
            "-s",
            "budget",
            "-q",
            "from 20,000 to 40,000",
            "--stance",
            "sup",
            "--json"
        )
        #expect(attached.count == 1 && attached[0]["kind"] as? String == "evidence attached")
        #expect((attached[0]["id"] as? String)?.count == 64 && attached[0]["label"] as? String == "E1")
        let rehearsed = try day.json("mark", "budget", "verified", "--because", "R", "--json", "--dry-run")
        #expect(rehearsed[0]["dryRun"] as? Bool == true)
        #expect(try day.json("claims", "--json").first?["standing"] as? String == "unreviewed")
    }

    @Test("Check names what is split until it is settled by a verdict in a word")
    func splitIsNamed() throws {
        let day = try WorkingDay()
        let other = try TemporaryFolder()
        let arguments = ["--because", "R", "--without-evidence", "R"]
        #expect(try AssayProcess.shell("cp -r . \(other.url.path)/copy", in: day.folder.url).code == 0)
        try day.run("mark", "budget", "verified", arguments[0], arguments[1], arguments[2], arguments[3])
        let there = try AssayProcess.run(
            ["mark", "budget", "disputed"] + arguments,
            in: other.url.appending(path: "copy"),
            environment: day.environment("Bo Reader")
        )
        #expect(there.code == 0)
        let merged = try AssayProcess.shell(
            "tail -n 1 \(other.url.path)/copy/Claims/ellery.jsonl >> Claims/ellery.jsonl",
            in: day.folder.url
        )
        #expect(merged.code == 0)
        let found = try day.run("check").output
        #expect(found.contains("budget-doubled is split") && found.contains("standing.split"), "\(found)")
        #expect(found.components(separatedBy: "budget-doubled is split").count == 2)
        try day.run("settle", "budget", "verified", "--as", "verified", "--because", "R", code: 2)
        try day.run("settle", "budget", "verified", "--because", "It is so.", by: "Cy Editor")
        #expect(try day.run("check").output.isEmpty)
        // What is withdrawn is listed where it is asked for, alone or beside others.
        try day.run("withdraw", "claim", "budget", "--because", "R", by: "Cy Editor")
        #expect(try day.json("claims", "--standing", "withdrawn", "--json").count == 1)
        #expect(try day.json("claims", "--standing", "verified", "--json").isEmpty)
        #expect(try day.json("claims", "--json").isEmpty)
    }

    @Test("A contested claim is settled in one command, kept apart in another")
    func settle() throws {
        let day = try WorkingDay()
        try day.run("attach", "budget", "-s", "budget", "-q", "from 20,000 to 40,000", "--stance", "supports")
        try day.run("mark", "budget", "verified", "--because", "Twice.", "--as-of", "2021")
        let marked = try day.run(
            "mark",
            "budget",
            "disputed",
            "--because",
            "No.",
            "--without-evidence",
            "R",
            by: "Bo Reader"
        )
        #expect(marked.errors.contains("assay settle"))
        #expect(try day.run("claims").output.contains("⇄ contested"))
        #expect(try day.run("check").output.contains("standing.contested"))
        try day.run("settle", "budget", "--keep-both", "--because", "Both readings hold.")
        #expect(try day.run("check").output.isEmpty)
        #expect(try day.run("status").output.contains("contested") == false)
        #expect(
            try day.run("settle", "budget", "--as", "misleading", "--because", "R", code: 2).errors.contains(
                "verified"
            )
        )
        try day.run(
            "settle",
            "budget",
            "--as",
            "verified",
            "--because",
            "The budget says so.",
            by: "Cy Editor"
        )
        #expect(try day.run("claims").output.contains("✓ verified"))
        #expect(try day.run("show", "budget").output.contains("The budget says so."))
        #expect(
            try day.run("settle", "budget", "--as", "verified", "--because", "R", code: 2).errors.contains(
                "no reviews"
            )
        )
    }

    @Test("assay.json says who may settle, and has the house's own verdicts")
    func settings() throws {
        let day = try WorkingDay()
        try day.folder.write(
            #"{"version": 1, "maySettle": ["Cy Editor"], "verdicts": [{"id": "half-true", "label": "Half true", "base": "misleading"}]}"#,
            to: "assay.json"
        )
        try day.run("mark", "budget", "half-true", "--because", "R", "--without-evidence", "R")
        #expect(try day.run("claims").output.contains("misleading"))
        #expect(try day.run("show", "budget").output.contains("Half true (misleading)"))
        try day.run("mark", "budget", "verified", "--because", "R", "--without-evidence", "R", by: "Bo")
        #expect(
            try day.run("settle", "budget", "--as", "verified", "--because", "R", code: 2).errors.contains(
                "Cy Editor"
            )
        )
        try day.run("settle", "budget", "--as", "verified", "--because", "R", by: "Cy Editor")
        #expect(
            try day.run("mark", "budget", "no-such", "--because", "R", code: 2).errors.contains("half-true")
        )
        try day.folder.write(#"{"verdict": []}"#, to: "assay.json")
        #expect(
            try day.run("mark", "budget", "verified", "--because", "R", code: 1).errors.contains(
                "settings.invalid"
            )
        )
    }

    @Test(
        "Two branches that correct a document differently conflict in either order of merging, until one settles it"
    )
    func branches() throws {
        for order in [["one", "two"], ["two", "one"]] {
            let day = try WorkingDay()
            let git = "git -c user.name=A -c user.email=a@example.org"
            func shell(_ line: String) throws {
                let run = try AssayProcess.shell(line, in: day.folder.url, environment: day.environment())
                #expect(run.code == 0, "\(line): \(run.errors)")
            }
            try shell("git init -q -b main && git add -A && \(git) commit -qm start")
            for (branch, publisher) in [("one", "First Office"), ("two", "Second Office")] {
                try shell("git checkout -q -b \(branch) main")
                try day.run("edit", "document", "harbour", "--publisher", publisher, by: "Of \(branch)")
                try shell("\(git) commit -qam \(branch)")
            }
            try shell("git checkout -q main")
            for branch in order { try shell("\(git) merge -q --no-edit \(branch)") }
            let check = try day.run("check").output
            #expect(check.contains("document.description-conflict") && check.contains("First Office"))
            let harbour = try day.json("documents", "--json").first { $0["id"] as? String == "harbour" }
            #expect(harbour?["publisher"] == nil && harbour?["conflicts"] as? [String] == ["publisher"])
            #expect(try day.object("status", "--json")["conflicts"] as? [String] == ["harbour"])
            #expect(try day.run("show", "harbour").output.contains("publisher in conflict"))
            try day.run("edit", "document", "harbour", "--publisher", "Second Office")
            #expect(try day.run("check").output.isEmpty)
        }
    }

    @Test(
        "Of two corrections unseen by each other neither is told to follow the other, in either order of merging"
    )
    func unseenCorrections() throws {
        let day = try WorkingDay()
        let other = try TemporaryFolder()
        #expect(try AssayProcess.shell("cp -r . \(other.url.path)/copy", in: day.folder.url).code == 0)
        let copy = other.url.appending(path: "copy")
        try day.run("edit", "document", "ellery", "--publisher", "Post A", "--because", "R")
        let there = try AssayProcess.run(
            ["edit", "document", "ellery", "--publisher", "Post B", "--because", "R"],
            in: copy,
            environment: day.environment("Bo Reader")
        )
        #expect(there.code == 0)
        for (from, to) in [(copy.path, day.folder.url.path), (day.folder.url.path, copy.path)] {
            let merged = try AssayProcess.shell(
                "cat \(from)/Claims/ellery.jsonl >> Claims/ellery.jsonl; awk '!seen[$0]++' Claims/ellery.jsonl > l && mv l Claims/ellery.jsonl",
                in: URL(fileURLWithPath: to)
            )
            #expect(merged.code == 0)
            let report = try AssayProcess.run(
                ["report", "--format", "text"],
                in: URL(fileURLWithPath: to),
                environment: day.environment()
            ).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for name in ["Post A", "Post B"] {
                #expect(
                    report.contains("publisher from “Coast Daily” to “\(name)”"),
                    "\(report.prefix(3000))"
                )
            }
            #expect(!report.contains("from “Post"))
        }
    }

    @Test("A draft, a private note, an assignment and a claim under embargo are in no report")
    func houseOnly() throws {
        let day = try WorkingDay()
        try day.record("ferry", "The ferry ran late", "The ferry was late.")
        try day.run(
            "mark",
            "budget",
            "disputed",
            "--because",
            "Drafty words.",
            "--without-evidence",
            "R",
            "--draft"
        )
        try day.run("note", "budget", "Secret words.", "--private")
        try day.run("note", "harbour", "Secret source.", "--private", "--document")
        try day.run("assign", "budget", "Somebody Else")
        try day.run("embargo", "ferry", "--because", "Until Friday.")
        #expect(try day.run("show", "budget").output.contains("Secret words."))
        #expect(try day.run("claims", "--assigned", "somebody").output.contains("budget"))
        for format in [
            "html", "markdown", "text", "json", "csv-claims", "csv-evidence", "claimreview", "datafeed",
            "annotations", "prov-n", "prov-json", "prov-xml", "prov-o", "prov-jsonld",
        ] {
            let report = try day.run("report", "--format", format).output
            for hidden in ["Drafty words", "Secret", "Somebody Else", "ferry was late", "Until Friday"] {
                #expect(!report.contains(hidden), "\(format) has \(hidden)")
            }
        }
        #expect(try day.run("report", "--claim", "ferry", code: 2).errors.contains("embargo"))
        try day.run("embargo", "ferry", "--lift", "--because", "Printed.")
        #expect(try day.run("report", "--format", "text").output.contains("ferry was late"))
    }

    @Test("A takedown removes the bytes; what rested on them is stale, and check misses nothing")
    func takedown() throws {
        let day = try WorkingDay()
        try day.run("attach", "budget", "-s", "budget", "-q", "from 20,000 to 40,000", "--stance", "supports")
        try day.run("mark", "budget", "verified", "--because", "Twice.", "--as-of", "2021")
        let taken = try day.run("takedown", "budget", "--because", "A court's order.")
        #expect(taken.output.contains("deleted Sources-Archive/"))
        let files = try AssayProcess.shell("ls Sources-Archive", in: day.folder.url).output
        #expect(!files.contains("budget"))
        #expect(try day.run("stale").output.contains("budget-doubled"))
        #expect(try day.run("check").output.isEmpty)
        #expect(try day.run("find", "--all").code == 0)
        #expect(try day.run("search", "harbour").code == 0)
        #expect(try day.run("show", "budget-doubled").code == 0)
    }
}
