import Foundation
import TestSupport
import Testing

/// What is published, what changes of it afterwards, and where that is shown.
@Suite("Publishing and the corrections log")
struct PublishTests {
    /// A verified claim whose report was published, and was then worded anew and marked again.
    private func corrected() throws -> WorkingDay {
        let day = try WorkingDay()
        try day.run("attach", "budget", "-s", "budget", "-q", "from 20,000 to 40,000", "--stance", "supports")
        try day.run("mark", "budget", "verified", "-b", "Twice <20,000>.", "--as-of", "2021")
        try day.run("report", "-o", "report.html")
        let told = try day.run("publish", "report.html", "--url", "https://desk.example/checks")
        #expect(told.output.hasPrefix("published 1 claim in 1 file;"))
        try day.run(
            "revise",
            "budget",
            "--statement",
            "It doubled & more.",
            "--because",
            "A <slip>.",
            by: "Bo"
        )
        try day.run("mark", "budget", "unverifiable", "-b", "Too thin.", "--as-of", "2021")
        return day
    }

    @Test("Each later change of a published claim is listed with before, after, who and why")
    func list() throws {
        let day = try corrected()
        let rows = try day.json("corrections", "--json")
        let told = rows.map { row in
            ["what", "before", "after", "by", "reason"].map { row[$0] as? String ?? "" }.joined(
                separator: "|"
            )
        }
        #expect(
            told == [
                "verdict|stale|unverifiable|Ada Checker|Too thin.",
                "verdict|verified|stale|Bo|A <slip>.",
                "statement|The budget doubled.|It doubled & more.|Bo|A <slip>.",
            ]
        )
        #expect(try day.json("corrections", "--claim", "budget", "--json").count == 3)
        #expect(try day.run("corrections").output.contains("verified"))
    }

    @Test("A change of a document that several claims rest on is told once, with the claims")
    func shared() throws {
        let day = try WorkingDay()
        for (id, quote) in [("budget-mayor", "the budget is twice that"), ("ferry", "The ferry ran late")] {
            try day.record(id, quote, "It is so (\(id)).")
        }
        try day.run("publish", "--article", "ellery", "--url", "https://coast.example/report.html")
        try day.run(
            "edit",
            "document",
            "ellery",
            "--publisher",
            "Coast Weekly",
            "--because",
            "It was misnamed."
        )
        let rows = try day.json("corrections", "--json").filter { ($0["after"] as? String) == "Coast Weekly" }
        #expect(rows.count == 1)
        #expect(rows.first?["claims"] as? [String] == ["budget-doubled", "budget-mayor", "ferry"])
        for (format, ending) in [
            ("corrections", "html"), ("corrections-feed", "xml"), ("html", "html"), ("markdown", "md"),
            ("text", "txt"),
        ] {
            try day.run("report", "--format", format, "-o", "\(format).\(ending)")
            let path = day.folder.url.appending(path: "\(format).\(ending)")
            let text = try String(contentsOf: path, encoding: .utf8)
            #expect(text.components(separatedBy: "3 claims changed alike").count == 2, "\(format)")
            #expect(try day.run("verify", "\(format).\(ending)").code == 0)
        }
    }

    @Test("A report that is published is one that was not changed, made of records that are there")
    func refused() throws {
        let day = try WorkingDay()
        try day.run("report", "-o", "report.html")
        let page = day.folder.url.appending(path: "report.html")
        let text = try String(contentsOf: page, encoding: .utf8)
        try day.folder.write(
            text.replacing("The budget doubled.", with: "The budget fell."),
            to: "forged.html"
        )
        #expect(try day.run("publish", "forged.html", code: 2).errors.contains("as it was made"))
        try day.folder.write(
            text.replacing("id=\"assay-proof\"", with: "id=\"no-proof\""),
            to: "broken.html"
        )
        #expect(try day.run("publish", "broken.html", code: 2).errors.contains("as it was made"))
        try day.run("publish", "nowhere.html", code: 3)
        try day.run("publish", "--article", "ellery", "--claim", "budget", code: 2)
        #expect(try day.run("corrections").errors.contains("nothing was recorded as published"))
        let dry = try day.run("publish", "report.html", "--dry-run")
        #expect(dry.errors.contains("nothing was recorded"))
        try day.run("publish", "--claim", "budget", "--note", "In the paper.")
        #expect(try day.run("corrections").errors.contains("nothing was changed after publication"))
        #expect(try day.run("history", "budget", "--columns", "kind").output.contains("claims published"))
        try day.run("undo", "-y")
        #expect(try day.run("corrections").errors.contains("nothing was recorded as published"))
    }

    @Test("Several reports of different records are published one by one")
    func differentStates() throws {
        let day = try WorkingDay()
        try day.run("report", "-o", "one.html")
        try day.run("note", "budget", "Looked at.")
        try day.run("report", "-o", "two.html")
        #expect(try day.run("publish", "one.html", "two.html", code: 2).errors.contains("one by one"))
        try day.run("publish", "one.html")
    }

    @Test(
        "The page and the feed say the changes, are alike when made again, and verify",
        arguments: [
            ("corrections", "html"), ("corrections-feed", "xml"),
        ]
    )
    func forms(form: String, ending: String) throws {
        let day = try corrected()
        let made = [
            "report", "--format", form, "--url", "https://desk.example/checks", "--publisher", "Desk & Co",
        ]
        let text = try AssayProcess.run(made, in: day.folder.url, environment: day.environment()).output
        for word in [
            "It was “verified”, and is “stale”".lowercased(),
            "it was “The budget doubled.”, and is “It doubled &amp; more.”",
            "Bo", "A &lt;slip&gt;.", "Too thin.", "https://desk.example/checks#claim-budget-doubled",
            "Desk &amp; Co",
        ] {
            #expect(text.contains(word), "\(word)")
        }
        try day.folder.write(text, to: "log.\(ending)")
        #expect(try day.run("verify", "log.\(ending)").output.contains("nothing differs"))
        try day.folder.write(text.replacing("Too thin.", with: "Too thick."), to: "forged.\(ending)")
        #expect(try day.run("verify", "forged.\(ending)", code: 1).output.contains("report.differs"))
        // What comes in later makes it another.
        try day.run("reject", "budget/E1", "--because", "Of another town.")
        try day.run("verify", "log.\(ending)", code: 1)
    }

    @Test(
        "The page carries its entries as schema.org's CorrectionComment, and ClaimReview those of its claim"
    )
    func comments() throws {
        let day = try corrected()
        let page = try day.run("report", "--format", "corrections").output
        let json = try #require(
            page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/.dotMatchesNewlines())
        )
        let graph = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.1.utf8)) as? [String: Any]
        )
        let comments = try #require(graph["@graph"] as? [[String: Any]])
        #expect(comments.count == 2 && comments.allSatisfy { $0["@type"] as? String == "CorrectionComment" })
        #expect((comments.last?["text"] as? String)?.hasSuffix("A <slip>.") == true)
        let review = try day.object("report", "--format", "claimreview")
        let first = try #require((review["@graph"] as? [[String: Any]])?.first)
        let corrections = try #require(first["correction"] as? [[String: Any]])
        let texts = corrections.compactMap { $0["text"] as? String }
        #expect(
            texts.contains {
                $0.contains("It was “verified”, and is “stale”") || $0.contains("it was “verified”")
            }
        )
        #expect(corrections.allSatisfy { $0["@type"] as? String == "CorrectionComment" })
    }

    @Test(
        "Reports for people and JSON tell of it, and verify",
        arguments: ["html", "markdown", "text", "json"]
    )
    func reports(form: String) throws {
        let day = try corrected()
        try day.run("report", "--format", form, "-o", "now.\(form)")
        let text = try String(contentsOf: day.folder.url.appending(path: "now.\(form)"), encoding: .utf8)
        #expect(text.contains(form == "json" ? "\"published\"" : "Changed after publication"))
        #expect(text.contains("Too thin.") && text.contains("slip"))
        #expect(try day.run("verify", "now.\(form)").output.contains("nothing differs"))
    }

    @Test("A site has the log as a page and a feed, which verify; a claim under embargo is in neither")
    func site() throws {
        let day = try corrected()
        try day.run("report", "--site", "site", "--url", "https://desk.example/")
        for name in ["corrections.html", "corrections.xml"] {
            let text = try String(contentsOf: day.folder.url.appending(path: "site/\(name)"), encoding: .utf8)
            #expect(text.contains("https://desk.example/claims/budget-doubled.html"), "\(name)")
            #expect(try day.run("verify", "site/\(name)").output.contains("nothing differs"), "\(name)")
        }
        try day.run("publish", "site")
        try day.run("embargo", "budget", "--because", "A court.")
        for form in ["corrections", "corrections-feed", "json", "claimreview"] {
            let text = try day.run("report", "--format", form).output
            #expect(!text.contains("Too thin.") && !text.contains("slip"), "\(form)")
        }
        #expect(try day.run("corrections").output.isEmpty)
    }

    @Test(
        "The script that rechecks a page takes one with an earlier verdict, and not one with another in its place",
        .enabled(if: PublicTool.hasCommand("python3"), "python3 is not installed")
    )
    func script() throws {
        let day = try corrected()
        try day.run("report", "-o", "now.html")
        try day.folder.write(try day.run("verify", "--script").output, to: "recheck.py")
        func recheck(_ page: String) throws -> AssayProcess {
            try AssayProcess.shell("python3 recheck.py \(page)", in: day.folder.url)
        }
        let whole = try recheck("now.html")
        #expect(whole.code == 0, "\(whole.output)")
        let page = try String(contentsOf: day.folder.url.appending(path: "now.html"), encoding: .utf8)
        try day.folder.write(page.replacing("✓</span>Verified", with: "✓</span>Disputed"), to: "forged.html")
        #expect(try recheck("forged.html").output.contains("a badge says “✓Disputed”"))
    }

    @Test(
        "PROV tells of publications and of why a claim was worded anew",
        arguments: [
            "prov-n", "prov-json", "prov-xml", "prov-o", "prov-jsonld",
        ]
    )
    func provenance(form: String) throws {
        let day = try corrected()
        let text = try day.run("report", "--format", form).output
        #expect(text.contains("ClaimsPublished") && text.contains("slip"))
    }
}
