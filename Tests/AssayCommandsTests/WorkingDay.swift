import Foundation
import TestSupport
import Testing

/// A workspace with an article, two sources and a claim with proposals of three stances, made by commands.
struct WorkingDay {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "Harbour budget doubles\n\nThe mayor said on 3 May 2021 that the budget is twice that of last year. The ferry ran late.\n",
            to: "ellery.txt"
        )
        try folder.write(
            "<report><title>Budget 2021</title><p>It rose from 20,000 to 40,000 crowns.</p><p>The clerk signed it.</p></report>",
            to: "budget.xml"
        )
        try folder.write(
            "<report><title>Harbour 2023</title><p>In 2023 the harbour got nothing at all.</p></report>",
            to: "harbour.xml"
        )
        try run("init")
        try run(
            "import",
            "--article",
            "ellery.txt",
            "--publisher",
            "Coast Daily",
            "--published",
            "2021-05-04"
        )
        try run("import", "budget.xml", "--published", "2021-05-10", "--publisher", "Town of Ellery")
        try run("import", "harbour.xml", "--published", "2023-02-01")
        try record("budget-doubled", "twice that of last year", "The budget doubled.")
    }

    func record(_ id: String, _ quote: String, _ statement: String) throws {
        try run("record", "-a", "ellery", "-q", quote, "--id", id, "-s", statement, "--own-voice")
    }

    @discardableResult
    func run(_ arguments: String..., by: String = "Ada Checker", code: Int32 = 0) throws -> AssayProcess {
        let process = try AssayProcess.run(arguments, in: folder.url, environment: environment(by))
        #expect(process.code == code, "\(arguments): \(process.errors)\(process.output)")
        return process
    }

    func environment(_ by: String = "Ada Checker") -> [String: String] {
        // The settings of whoever runs the tests have no say.
        ["ASSAY_BY": by, "XDG_CONFIG_HOME": folder.url.path, "EDITOR": "", "VISUAL": ""]
    }

    func json(_ arguments: String...) throws -> [[String: Any]] {
        let process = try AssayProcess.run(arguments, in: folder.url, environment: environment())
        return try #require(
            try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [[String: Any]]
        )
    }

    func object(_ arguments: String...) throws -> [String: Any] {
        let process = try AssayProcess.run(arguments, in: folder.url, environment: environment())
        return try #require(
            try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any]
        )
    }

    /// Puts three proposals into the ledger as a finder would: one a stance, with scores .2, .5 and .8.
    func propose() throws {
        let quotes = [
            ("budget", "from 20,000 to 40,000 crowns", "supports", 0.8),
            ("harbour", "the harbour got nothing at all", "conflicts", 0.5),
            ("budget", "The clerk signed it", "context", 0.2),
        ]
        for (source, quote, stance, score) in quotes {
            try attachAsProposal(source, quote, stance, score)
        }
    }

    /// Attaches evidence, and turns its record into a finder's proposal: the record is made anew with its own digest.
    private func attachAsProposal(_ source: String, _ quote: String, _ stance: String, _ score: Double) throws
    {
        try run("attach", "budget-doubled", "-s", source, "-q", quote, "--stance", stance)
        let ledger = folder.url.appending(path: "Claims/ellery.jsonl")
        var lines = try String(contentsOf: ledger, encoding: .utf8).split(separator: "\n").map(String.init)
        let line = try #require(lines.last)
        lines.removeLast()
        let id = try #require(line.firstMatch(of: /"id":"([0-9a-f]{64})",/))
        let finder = #""finder":{"reasons":["shares words with the claim"],"score":\#(score)},"#
        // Members stand in the order of their names, as in any canonical line.
        let changed = line.replacing("evidence attached", with: "evidence proposed")
            .replacing(#""selector":{"#, with: finder + #""selector":{"#)
        let named = try TemporaryFolder()
        try named.write(changed.replacing(id.output.0, with: ""), to: "record")
        let digest = try AssayProcess.shell("sha256sum record | cut -c1-64", in: named.url).output
        lines.append(changed.replacing(id.output.1, with: digest.replacing("\n", with: "")))
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: ledger)
    }
}
