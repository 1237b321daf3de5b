import Foundation
import TestSupport
import Testing

/// What `assay.json` says of verdicts, through the commands and forms that show them.
@Suite("The house's rules on verdicts")
struct HouseRuleTests {
    private static let rules =
        #"{"version":1,"reviewersWanted":2,"verdicts":[{"id":"half-true","label":"Half true","base":"misleading"}]}"#

    /// A claim that Ada marked half true, where two reviewers are wanted.
    private func day() throws -> WorkingDay {
        let day = try WorkingDay()
        try day.folder.write(Self.rules, to: "assay.json")
        try day.run("attach", "budget", "-s", "budget", "-q", "from 20,000 to 40,000", "--stance", "context")
        let marked = try day.run("mark", "budget", "half-true", "--because", "In crowns.", "--as-of", "2021")
        #expect(marked.errors.contains("1 of 2 reviewers"))
        return day
    }

    private func agree(_ day: WorkingDay) throws {
        let why = ["mark", "budget", "half-true", "--because", "I looked, too.", "--as-of", "2021"]
        let process = try AssayProcess.run(why, in: day.folder.url, environment: day.environment("Bo Reader"))
        #expect(process.code == 0 && process.errors.isEmpty)
    }

    @Test("A verdict that lacks reviewers is shown as provisional in lists, status and every report")
    func provisional() throws {
        let day = try day()
        #expect(try day.run("claims").output.contains("◐ provisional"))
        #expect(try day.json("claims", "--standing", "provisional", "--json").count == 1)
        let sentence = "Ada Checker says Half true (misleading), and 2 reviewers are wanted here."
        #expect(try day.run("show", "budget").output.contains("Provisional: \(sentence)".prefix(60)))
        #expect(try day.run("status", "--peek").output.contains("1 provisional verdict"))
        for form in ["html", "markdown", "text", "json", "csv-claims"] {
            let report = try day.run("report", "--format", form).output
            #expect(report.contains("rovisional"), "\(form)")
        }
        try agree(day)
        #expect(try day.run("claims").output.contains("≈ misleading"))
        #expect(try day.run("status", "--peek").output.contains("provisional") == false)
    }

    @Test("ClaimReview leaves a provisional verdict out, or marks it where it is asked for")
    func claimReview() throws {
        let day = try day()
        for form in ["claimreview", "datafeed"] {
            #expect(try day.run("report", "--format", form).output.contains("In crowns.") == false)
            let all = try day.run("report", "--format", form, "--unsettled").output
            #expect(all.contains("Half true (provisional)") && all.contains("In crowns."))
            try day.run("report", "--format", form, "--unsettled", "-o", "\(form).jsonld")
            #expect(try day.run("verify", "\(form).jsonld").output.contains("nothing differs"))
        }
        #expect(try day.run("report").output.contains(#""@type":"ClaimReview""#) == false)
        try day.run("report", "--unsettled", code: 2)
        try agree(day)
        let review = try day.object("report", "--format", "claimreview")
        let first = try #require((review["@graph"] as? [[String: Any]])?.first)
        let rating = try #require(first["reviewRating"] as? [String: Any])
        #expect(rating["alternateName"] as? String == "Half true")
        // Who agrees corrects nothing.
        #expect(first["correction"] == nil)
    }

    @Test("Split and stale verdicts are left out of ClaimReview, too")
    func unsettled() throws {
        let day = try WorkingDay()
        try day.run("attach", "budget", "-s", "budget", "-q", "from 20,000 to 40,000", "--stance", "supports")
        try day.run("mark", "budget", "verified", "--because", "Twice.", "--as-of", "2021")
        #expect(try day.run("report", "--format", "claimreview").output.contains("Twice."))
        try day.run("revise", "budget", "--statement", "The budget of the harbour doubled.")
        #expect(try day.run("report", "--format", "claimreview").output.contains("Twice.") == false)
        let marked = try day.run("report", "--format", "claimreview", "--unsettled").output
        #expect(marked.contains("Verified (stale)"))
    }

    @Test("The house's own verdict is called by its name in reports, data and PROV")
    func ownVerdict() throws {
        let day = try day()
        try agree(day)
        for form in ["markdown", "text", "csv-claims", "html", "json"] {
            #expect(try day.run("report", "--format", form).output.contains("Half true"), "\(form)")
        }
        #expect(try day.run("report", "--format", "prov-n").output.contains("half-true"))
        try day.run("report", "--site", "site")
        let feed = try String(contentsOf: day.folder.url.appending(path: "site/feed.xml"), encoding: .utf8)
        #expect(feed.contains("Half true (misleading): The budget doubled."))
    }

    @Test("A report states the rules it was made under, and verify says where today's are others")
    func otherRules() throws {
        let day = try day()
        try day.run("report", "-o", "before.html")
        try day.run("report", "--format", "json", "-o", "before.json")
        #expect(try day.run("verify", "before.html").output.contains("nothing differs"))
        try day.folder.write(
            Self.rules.replacing(#""reviewersWanted":2,"#, with: "").replacing("Half true", with: "Mixed"),
            to: "assay.json"
        )
        for file in ["before.html", "before.json"] {
            let said = try day.run("verify", file, code: 1)
            let words = said.output + said.errors
            #expect(words.contains("report.other-rules") && words.contains("2 behind a verdict were enough"))
            #expect(words.contains("“Half true”") && words.contains("“Mixed”"))
            #expect(words.contains("report.differs") == false)
        }
    }

    @Test("A number of reviewers that is none is refused", arguments: ["0", "100", "\"2\"", "1.5"])
    func badNumber(text: String) throws {
        let day = try WorkingDay()
        try day.folder.write("{\"reviewersWanted\":\(text)}", to: "assay.json")
        #expect(try day.run("claims", code: 1).errors.contains("reviewersWanted"))
    }

    @Test("'-' stands for standard output in 'report --output'")
    func standardOutput() throws {
        let day = try WorkingDay()
        let written = try day.run("report", "--format", "text", "--output", "-")
        #expect(written.output.contains("The budget doubled.") && written.errors.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: day.folder.url.appending(path: "-.txt").path))
    }
}
