import Foundation
import TestSupport
import Testing

@Suite("Finding and deciding on the command line")
struct FindCommandTests {
    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "Harbour news\n\nThe mayor said that the lighthouse budget of Ellery doubled in 2021.\n",
            to: "ellery.txt"
        )
        try folder.write(
            "<report><title>Budget</title><p>The lighthouse budget of Ellery rose from 20,000 crowns in 2020 to 40,000 in 2021.</p></report>",
            to: "budget.xml"
        )
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "ellery.txt").code == 0)
        return folder
    }

    private func record(_ folder: TemporaryFolder, _ id: String, _ statement: String) throws -> AssayProcess {
        try folder.assay(
            "record",
            "--article",
            "ellery",
            "--quote",
            "the lighthouse budget of Ellery doubled",
            "--id",
            id,
            "--statement",
            statement
        )
    }

    @Test("What a comparison decided is proposed, however few of the claim's words the passage has")
    func otherWords() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Harbour news\n\nThe mayor said that the budget of Ellery doubled in 2021.\n",
            to: "ellery.txt"
        )
        try folder.write(
            "<r><title>Accounts of Ellery</title><p>The budget rose from 20,000 crowns in 2020 to 40,000 crowns in 2021.</p></r>",
            to: "accounts.xml"
        )
        try folder.write(
            "<r><title>Whales of Ellery</title><p>Whales came by in 2021.</p></r>",
            to: "whales.xml"
        )
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "ellery.txt").code == 0)
        #expect(try folder.assay("import", "accounts.xml", "whales.xml").code == 0)
        let statement = "The budget of Ellery doubled in 2021."
        let recorded = try folder.assay(
            "record",
            "--article",
            "ellery",
            "--quote",
            "the budget of Ellery doubled",
            "--id",
            "doubled",
            "--statement",
            statement,
            "--no-find"
        )
        #expect(recorded.code == 0)
        let found = try folder.assay("find", "doubled", "--min-score", "0.6", "--format", "csv")
        #expect(found.code == 0)
        #expect(found.output.contains("supports,doubled,accounts"))
        #expect(!found.output.contains("whales"))
    }

    @Test("An import proposes evidence unless told not to; proposals are listed and decided in bulk")
    func importing() throws {
        let folder = try workspace()
        #expect(try record(folder, "doubled", "The lighthouse budget of Ellery doubled in 2021.").code == 0)
        let quiet = try folder.assay("import", "budget.xml", "--no-find")
        #expect(quiet.code == 0 && !quiet.output.contains("proposed"))
        #expect(try folder.assay("proposals").output.isEmpty)
        let found = try folder.assay("find", "--all", "--format", "csv")
        #expect(found.code == 0)
        #expect(found.output.contains("doubled,budget"))
        let again = try folder.assay("find", "doubled")
        // What is undecided is listed again, and not proposed again.
        #expect(again.code == 0 && again.output.contains("budget"))
        let list = try folder.assay(
            "proposals",
            "--claim",
            "doubled",
            "--min-score",
            "0.1",
            "--format",
            "json"
        )
        #expect(
            list.output.contains("\"source\": \"budget\"") || list.output.contains("\"source\":\"budget\"")
        )
        #expect(try folder.assay("accept").code == 2)
        #expect(try folder.assay("accept", "--all", "--claim", "doubled").code == 2)
        #expect(
            try folder.assay("accept", "--claim", "doubled", "--as", "supports").output.contains(
                "accepted 1"
            )
        )
        #expect(try folder.assay("reject", "--all").output.contains("rejected 0"))
        #expect(try folder.assay("show", "doubled").output.contains("Evidence for (1)"))
        #expect(try folder.assay("find", "doubled").errors.contains("nothing new"))
    }

    @Test("An import says what it proposes")
    func importingProposes() throws {
        let folder = try workspace()
        #expect(try record(folder, "doubled", "The lighthouse budget of Ellery doubled in 2021.").code == 0)
        let imported = try folder.assay("import", "budget.xml")
        #expect(imported.output.contains("proposed 1 as evidence for 1 claim"))
    }

    @Test("Of a claim that shares a few words nothing is said when another is recorded")
    func notSame() throws {
        let folder = try workspace()
        #expect(try record(folder, "doubled", "The lighthouse budget of Ellery doubled in 2021.").code == 0)
        let other = try record(folder, "lamp", "The lamp of the lighthouse of Ellery broke in 2021.")
        #expect(other.code == 0 && !other.errors.contains("words") && !other.errors.contains("assay link"))
    }

    @Test(
        "Recording a claim that says the same as another shows that one, and a linked claim's verdict is shown"
    )
    func same() throws {
        let folder = try workspace()
        let first = try record(folder, "doubled", "The lighthouse budget of Ellery doubled in 2021.")
        #expect(first.code == 0 && !first.errors.contains("says nearly the same"))
        let second = try record(folder, "doubling", "In 2021 Ellery doubled its lighthouse budget.")
        #expect(second.code == 0)
        #expect(second.errors.contains("claim doubled (unreviewed) says nearly the same"))
        #expect(second.errors.contains("assay link doubling doubled --as same"))
        #expect(try folder.assay("link", "doubling", "doubled", "--as", "same").code == 0)
        let mark = try folder.assay(
            "mark",
            "doubled",
            "unverifiable",
            "--because",
            "No books are kept.",
            "--without-evidence",
            "none"
        )
        #expect(mark.code == 0)
        let shown = try folder.assay("show", "doubling")
        #expect(shown.output.contains("says the same: doubled"))
        #expect(shown.output.contains("No books are kept."))
        let match = try folder.assay("match", "lighthouse budget doubled", "--format", "json")
        #expect(match.code == 0 && match.output.contains("doubling"))
        #expect(try folder.assay("match", "\u{1B}[31m whales").code == 0)
    }

    @Test("Sources that reprint each other are said to be one origin")
    func origins() throws {
        let folder = try workspace()
        #expect(try record(folder, "doubled", "The lighthouse budget of Ellery doubled in 2021.").code == 0)
        let printed =
            "The lighthouse budget of Ellery doubled in 2021 after a long debate, the town's clerk told reporters."
        for name in ["one", "two"] {
            try folder.write("\(name)\n\n\(printed) Printed by \(name).\n", to: "\(name).txt")
            #expect(try folder.assay("import", "\(name).txt").code == 0)
        }
        #expect(try folder.assay("accept", "--all", "--as", "supports").code == 0)
        #expect(try folder.assay("show", "doubled").output.contains("2 documents, one origin: E1 and E2"))
        let report = try folder.assay("report", "--format", "text").output
        #expect(report.contains("For the claim (1 independent origin):"))
        #expect(report.contains("2 documents, one origin: E1 and E2 ("))
    }
}
