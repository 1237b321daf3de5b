import Foundation
import TestSupport
import Testing

@Suite("Deciding at the command line")
struct DecisionTests {
    private func stances(_ day: WorkingDay) throws -> [String: Int] {
        try #require(try day.json("claims", "--json").first?["evidence"] as? [String: Int])
    }

    @Test("Accept and reject take the filters of proposals, each leaving the others alone")
    func filters() throws {
        for (arguments, left) in [
            (["--stance", "supports"], ["E2", "E3"]), (["--source", "harbour"], ["E1", "E3"]),
            (["--min-score", "0.5"], ["E3"]), (["--max-score", "0.5"], ["E1"]),
            (["--text", "clerk signed"], ["E1", "E2"]),
            (["--source", "budget", "--max-score", "0.3"], ["E1", "E2"]), (["--claim", "budget"], []),
            (["--text", "signed nothing"], ["E1", "E2", "E3"]),
        ] as [([String], [String])] {
            let day = try WorkingDay()
            try day.propose()
            for command in ["accept", "reject"] {
                let run = try AssayProcess.run(
                    [command] + arguments + ["--dry-run", "--json"],
                    in: day.folder.url,
                    environment: day.environment()
                )
                #expect(run.code == 0)
                let records = try #require(
                    try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
                )
                #expect(records.count == 3 - left.count, "\(command) \(arguments)")
            }
            let run = try AssayProcess.run(
                ["reject"] + arguments,
                in: day.folder.url,
                environment: day.environment()
            )
            #expect(run.code == 0, "\(run.errors)")
            #expect(
                try Set(day.json("proposals", "--json").compactMap { $0["label"] as? String }) == Set(left)
            )
        }
    }

    @Test("--as changes the stance, --stance only chooses")
    func changedStance() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.run("accept", "--stance", "conflicts", "--as", "context")
        #expect(
            try stances(day)["context"] == 1 && stances(day)["conflicts"] == 0
                && stances(day)["proposed"] == 2
        )
        try day.run("accept", "budget/E1", "--as", "supports")
        #expect(try stances(day)["supports"] == 1)
    }

    @Test("Evidence is named by its label, with its claim or where one claim has it, or by its id")
    func labels() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.record("ferry", "The ferry ran late", "The ferry was late.")
        try day.run("attach", "ferry", "-s", "harbour", "-q", "In 2023", "--stance", "context")
        let ambiguous = try day.run("accept", "E1", code: 2)
        #expect(ambiguous.errors.contains("budget-doubled/E1") && ambiguous.errors.contains("ferry/E1"))
        try day.run("accept", "E2")
        try day.run("accept", "E1", "--claim", "budget")
        try day.run("reject", "bud/E3")
        #expect(try day.json("proposals", "--json").isEmpty)
        let shown = try day.run("show", "budget").output
        #expect(shown.contains("E1  ") && shown.contains("E2  "))
        try day.run("mark", "budget", "verified", "--because", "R", "--evidence", "E1", "--as-of", "2021")
        #expect(try day.run("show", "budget").output.contains("rests on E1"))
        try day.run("withdraw", "evidence", "budget/E1", "--because", "R")
        #expect(try day.run("accept", "budget/E9", code: 2).errors.contains("no evidence"))
    }

    @Test("Proposals list the passage and the reasons")
    func passage() throws {
        let day = try WorkingDay()
        try day.propose()
        let list = try day.run("proposals").output
        #expect(list.contains("from 20,000 to 40,000 crowns") && list.contains("shares words"))
        let proposal = try #require(try day.json("proposals", "--format", "json").first)
        #expect(
            proposal["quote"] as? String == "from 20,000 to 40,000 crowns"
                && proposal["score"] as? Double == 0.8
        )
        #expect((proposal["evidence"] as? String)?.count == 64)
    }

    @Test(
        "Attaching what is proposed accepts it, or replaces it by what a person says of it; the same words twice are said"
    )
    func twice() throws {
        let day = try WorkingDay()
        try day.propose()
        let attached = try day.run(
            "attach",
            "budget",
            "-s",
            "budget",
            "-q",
            "from 20,000 to 40,000 crowns",
            "--stance",
            "supports"
        )
        #expect(attached.output.contains("attached evidence E1 to budget-doubled"))
        #expect(try day.json("proposals", "--format", "json").count == 2)
        let other = try day.run(
            "attach",
            "budget",
            "-s",
            "budget",
            "-q",
            "from 20,000 to 40,000 crowns",
            "--stance",
            "context",
            code: 2
        )
        #expect(other.errors.contains("assay accept budget-doubled/E1 --as context"))
        let claim = try day.run(
            "record",
            "-a",
            "ellery",
            "-q",
            "twice that of last year",
            "-s",
            "The budget doubled.",
            "--own-voice",
            code: 2
        )
        #expect(claim.errors.contains("budget-doubled says so"))
        let known = try day.run("import", "budget.xml", "--publisher", "Another Town")
        #expect(known.output.contains("assay edit document budget"))
    }

    @Test(
        "A passage counts once however it is cut: another cut takes a proposal's place, and stands not beside one attached"
    )
    func cuts() throws {
        let day = try WorkingDay()
        try day.propose()
        func attach(_ quote: String, _ stance: String, code: Int32 = 0) throws -> AssayProcess {
            try day.run("attach", "budget", "-s", "budget", "-q", quote, "--stance", stance, code: code)
        }
        let part = try attach("to 40,000 crowns", "supports")
        #expect(part.errors.contains("the place of the proposal budget-doubled/E1"))
        #expect(part.output.contains("attached evidence E4"))
        #expect(try day.json("proposals", "--json").count == 2)
        let whole = try attach("It rose from 20,000 to 40,000 crowns", "supports", code: 2)
        #expect(whole.errors.contains("budget-doubled/E4: “to 40,000 crowns”"))
        #expect(whole.errors.contains("assay withdraw evidence budget-doubled/E4"))
        let counted = try #require(try day.json("claims", "--json").first?["evidence"] as? [String: Any])
        #expect(counted["supports"] as? Int == 1)
        // A part that does something else to the claim, and one that only touches it, are others.
        _ = try attach("from 20,000 to 40,000", "context")
        try day.run("withdraw", "evidence", "budget/E4", "--because", "Cut anew.")
        _ = try attach("It rose from 20,000 to 40,000 crowns", "supports")
        _ = try attach("The clerk signed it", "context")
    }

    @Test("A limit shows the latest records of a history, and the first of any other order")
    func latest() throws {
        let day = try WorkingDay()
        try day.run("note", "budget", "Last.")
        let words = try day.json("history", "--limit", "2", "--json").compactMap { $0["words"] as? String }
        #expect(words.count == 2 && words.last == "Last.")
        #expect(try day.run("history", "--limit", "2").errors.contains("earlier; --limit shows them"))
        let newest = try day.json("history", "--reverse", "--limit", "1", "--json")
        #expect(newest.first?["words"] as? String == "Last.")
        let sorted = try day.json("history", "--sort", "kind", "--limit", "1", "--json")
        #expect(sorted.first?["kind"] as? String == "article imported")
    }

    @Test("Quotes come from a file or standard input")
    func quotes() throws {
        let day = try WorkingDay()
        try day.folder.write("from 20,000\nto 40,000 crowns\n", to: "quote.txt")
        try day.run("attach", "budget", "-s", "budget", "-q", "@quote.txt", "--stance", "supports")
        let run = try AssayProcess.shell(
            "echo 'the harbour got nothing' | assay attach budget -s harbour -q - --stance conflicts",
            in: day.folder.url,
            environment: day.environment()
        )
        #expect(run.code == 0, "\(run.errors)")
        #expect(
            try day.run(
                "attach",
                "budget",
                "-s",
                "budget",
                "-q",
                "@none.txt",
                "--stance",
                "supports",
                code: 3
            ).code == 3
        )
    }

    @Test("Lists are sorted, limited and narrowed to columns, in every form")
    func lists() throws {
        let day = try WorkingDay()
        try day.propose()
        #expect(
            try day.run("proposals", "--sort", "score", "--columns", "label,score", "--format", "csv").output
                .replacing("\r\n", with: "\n") == "label,score\nE3,0.2\nE2,0.5\nE1,0.8\n"
        )
        #expect(
            try day.run(
                "proposals",
                "--sort",
                "score",
                "--reverse",
                "--limit",
                "1",
                "--columns",
                "label",
                "--format",
                "csv"
            ).output
                .replacing("\r\n", with: "\n") == "label\nE1\n"
        )
        #expect(
            try day.json("proposals", "--columns", "stance", "--json").compactMap { $0["stance"] as? String }
                == ["supports", "conflicts", "context"]
        )
        #expect(try day.run("proposals", "--sort", "colour", code: 2).errors.contains("no column"))
    }

    @Test("Claims are filtered by any voice of any appearance, and by all of the words")
    func claimFilters() throws {
        let day = try WorkingDay()
        try day.record("ferry", "The ferry ran late", "The ferry was late.")
        try day.run(
            "appearance",
            "ferry",
            "-a",
            "ellery",
            "-q",
            "on 3 May 2021",
            "--voice",
            "Coast Daily|own-voice",
            "--voice",
            "Ines Duarte|direct-quote"
        )
        func names(_ arguments: String...) throws -> [String] {
            let run = try AssayProcess.run(
                ["claims", "--json"] + arguments,
                in: day.folder.url,
                environment: day.environment()
            )
            let rows = try #require(
                try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
            )
            return rows.compactMap { $0["id"] as? String }
        }
        #expect(try names("--speaker", "duarte") == ["ferry"])
        #expect(try names("--speaker", "coast daily") == ["budget-doubled", "ferry"])
        #expect(try names("--text", "ferry late") == ["ferry"])
        #expect(try names("--text", "ferry doubled") == [])
        #expect(try names("--text", "budget doubled") == ["budget-doubled"])
        #expect(try names("--standing", "unreviewed", "--standing", "split") == ["budget-doubled", "ferry"])
    }

    @Test("The quotes of proposals are looked for in a new edition, and what reads otherwise is said")
    func newEdition() throws {
        let day = try WorkingDay()
        try day.propose()
        try day.folder.write(
            "<report><title>Harbour 2023</title><p>In 2023 the harbour got nothing at alll.</p></report>",
            to: "harbour.xml"
        )
        let imported = try day.run("import", "harbour.xml", "--edition-of", "harbour", "--no-find")
        #expect(imported.output.contains("new edition of harbour"))
        #expect(imported.output.contains("budget-doubled: quote of evidence"), "\(imported.output)")
    }

    @Test("Commands that are nearly right are suggested")
    func hints() throws {
        let day = try WorkingDay()
        #expect(try day.run("clams", code: 2).errors.contains("did you mean 'assay claims'"))
        #expect(try day.run("proposal", code: 2).errors.contains("'assay proposals'"))
        #expect(try !day.run("xyzzy", code: 2).errors.contains("did you mean"))
    }

    @Test("Names have one letter at least, and what is wrong with one is said")
    func names() throws {
        let day = try WorkingDay()
        try day.folder.write("One letter.", to: "a.txt")
        #expect(try day.run("import", "a.txt").output.contains("source a "))
        try day.record("f", "The ferry ran late", "The ferry was late.")
        for (name, words) in [
            ("A", "'A' in it"), ("-a", "begins or ends"),
            (String(repeating: "a", count: 81), "81 characters"),
        ] {
            let run = try day.run(
                "record",
                "-a",
                "ellery",
                "-q",
                "on 3 May 2021",
                "-s",
                "S.",
                "--own-voice",
                "--id=\(name)",
                code: 2
            )
            #expect(run.errors.contains(words), "\(run.errors)")
        }
    }

    @Test("Evidence may speak for a day to come, which is said")
    func evidenceOfADayToCome() throws {
        let day = try WorkingDay()
        let quote = ["attach", "budget", "-s", "budget", "--stance", "context", "-q"]
        for (words, date, isToCome) in [
            ("The clerk signed it.", "2999-01", true), ("It rose", "2021-05-01", false),
        ] {
            let run = try AssayProcess.run(
                quote + [words, "--date", date],
                in: day.folder.url,
                environment: day.environment()
            )
            #expect(run.code == 0, "\(run.errors)")
            #expect(run.errors.contains("speaks for \(date), a day to come") == isToCome, "\(run.errors)")
        }
    }

    @Test("Days to come are refused, files that are not there end with 3")
    func daysAndFiles() throws {
        let day = try WorkingDay()
        let mark = try day.run(
            "mark",
            "budget",
            "disputed",
            "--because",
            "R",
            "--without-evidence",
            "R",
            "--as-of",
            "2999-01-01",
            code: 2
        )
        #expect(mark.errors.contains("no day to come"))
        try day.folder.write("Later.", to: "later.txt")
        try day.run("import", "later.txt", "--published", "2999", code: 2)
        try day.run("edit", "document", "harbour", "--published", "2999-01", code: 2)
        try day.run("import", "none.txt", code: 3)
        try day.run("read", "none.txt", code: 3)
    }

    @Test("A document is shown with its passages, and what is quoted of them")
    func document() throws {
        let day = try WorkingDay()
        try day.propose()
        let shown = try day.run("show", "budget").output
        #expect(shown.contains("The budget doubled."), "a claim's name comes first")
        #expect(try day.run("show", "budget", "--document").output.contains("publisher: Town of Ellery"))
        let article = try day.run("show", "ellery").output
        #expect(article.contains("[twice that of last year]") && article.contains("[ budget-doubled"))
        #expect(article.contains("publisher: Coast Daily"))
        let passage = try day.run("show", "harbour", "--passage", "2").output
        #expect(
            passage.contains("[the harbour got nothing at all]")
                && passage.contains("budget-doubled/E2 conflicts proposed")
        )
        #expect(try day.run("show", "harbour", "--passage", "9", code: 2).errors.contains("no passage 9"))
        let object = try day.object("show", "harbour", "--json")
        #expect((object["passages"] as? [[String: Any]])?.first?["number"] as? Int == 1)
    }

    @Test("Status says what waits, and after a merge what became split")
    func status() throws {
        let day = try WorkingDay()
        try day.propose()
        let first = try day.object("status", "--json")
        #expect(first["proposals"] as? Int == 3 && first["unreviewed"] as? [String] == ["budget-doubled"])
        #expect(first["undescribed"] as? [String] == ["harbour"])
        try day.run("mark", "budget", "disputed", "--because", "R", "--without-evidence", "R")
        try day.run("mark", "budget", "verified", "--because", "R", "--without-evidence", "R", by: "Bo")
        let text = try day.run("status").output
        #expect(text.contains("since the last look budget-doubled went from unreviewed to contested"))
        #expect(text.contains("1 contested claim") && text.contains("3 proposals wait"))
        // What was seen is not news again.
        #expect(try !day.run("status").output.contains("since the last look"))
    }

    @Test("A search that is kept by name says what is new since the last look")
    func savedSearches() throws {
        let day = try WorkingDay()
        try day.folder.write(
            #"{"searches": [{"name": "money", "search": "crowns"}, {"name": "late", "text": "late"}]}"#,
            to: "assay.json"
        )
        try day.run("status")
        #expect(try day.run("search", "--saved", "money").output.contains("40,000"))
        try day.folder.write("The bridge cost 300 crowns.", to: "bridge.txt")
        try day.run("import", "bridge.txt")
        try day.record("ferry", "The ferry ran late", "The ferry was late.")
        let status = try day.run("status").output
        #expect(
            status.contains("1 new for the search 'money'") && status.contains("1 new for the search 'late'")
        )
        #expect(try day.run("search", "--saved", "none", code: 2).errors.contains("money"))
    }

    @Test("Diff tells in words what was recorded between two revisions")
    func difference() throws {
        let day = try WorkingDay()
        let git = "git -c user.name=A -c user.email=a@example.org"
        let made = try AssayProcess.shell(
            "git init -q && git add -A && \(git) commit -qm one",
            in: day.folder.url
        )
        #expect(made.code == 0, "\(made.errors)")
        try day.run("mark", "budget", "disputed", "--because", "Not so.", "--without-evidence", "R")
        #expect(try day.object("status", "--json")["uncommitted"] as? [String] == ["Claims/ellery.jsonl"])
        let since = try day.run("diff", "HEAD..").output
        #expect(since.contains("budget-doubled: ○ unreviewed → ✕ disputed") && since.contains("Not so."))
        _ = try AssayProcess.shell("git add -A && \(git) commit -qm two", in: day.folder.url)
        #expect(try day.run("diff", "HEAD~1..HEAD").output == since)
        #expect(try day.run("diff", "HEAD..HEAD").output.contains("nothing was recorded"))
        #expect(try day.json("diff", "HEAD~1..HEAD", "--json").count == 1)
        #expect(try day.run("diff", "nowhere..", code: 2).errors.contains("nowhere"))
        #expect(try day.run("diff", "--", "--upload-pack=x..", code: 2).code == 2)
        try day.run("report", "--format", "json", "--output", "r.json")
        try day.run("note", "budget", "Later.")
        #expect(try day.run("diff", "r.json..").output.contains("Later."))
    }
}

/// What `record` does without being told the article.
@Suite("The article of a quote")
struct ArticleOfQuoteTests {
    @Test("The only article is meant unless another is named; of several, the only one that has the words")
    func onlyOne() throws {
        let day = try WorkingDay()
        try day.run(
            "record",
            "-q",
            "The ferry ran late",
            "-s",
            "The ferry was late.",
            "--own-voice",
            "--no-find"
        )
        try day.folder.write("The ferry ran late. The mill of Tarn was sold to a baker.\n", to: "tarn.txt")
        try day.run("import", "--article", "tarn.txt", "--no-find")
        try day.run(
            "record",
            "-q",
            "The mill of Tarn was sold",
            "-s",
            "The mill was sold.",
            "--own-voice",
            "--no-find"
        )
        let claims = try day.json("claims", "--article", "tarn", "--json")
        #expect(claims.compactMap { $0["id"] as? String } == ["mill-sold"])
        let both = try day.run("record", "-q", "The ferry ran late", "-s", "It ran.", code: 2)
        #expect(both.errors.contains("2 articles have these words (ellery, tarn)"))
        let none = try day.run("record", "-q", "no such words", "-s", "It ran.", code: 2)
        #expect(none.errors.contains("no article has these words"))
    }
}
