import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import AssayCommands

@Suite("Suggestions that are edited, reviews that are imported, speech that was denied")
struct SpeakerCommandTests {
    private static let article = """
        Harbour town doubles its lighthouse budget

        By Ada Marsh

        The council of Ellery met on 3 May 2021 and spent 40,000 crowns on the lighthouse.

        “I cut the budget of 2021 by 12 percent,” said Ines Duarte, the mayor of Ellery.

        Read more: The lamp was broken in 1968.

        """

    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "ellery.txt")
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "ellery.txt", "--publisher", "Coast Daily").code == 0)
        return folder
    }

    @Test(
        "Suggestions are whole statements that tell who speaks, with pronouns explained, and no furniture"
    )
    func statements() throws {
        let list = try workspace().assay("suggest", "ellery", "--all", "--format", "json").output
        #expect(list.contains("I [Ines Duarte] cut the budget of 2021 by 12 percent."))
        let objects = try #require(
            try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]]
        )
        let voices = objects.compactMap { $0["attribution"] as? [[String: Any]] }
        #expect(objects.count == 2 && voices.allSatisfy { $0.first?["name"] as? String == "Ada Marsh" })
        let quotes = objects.compactMap { $0["quote"] as? String }
        #expect(!quotes.contains { $0.contains("lamp was broken") || $0.contains("By Ada") })
        // "3 May 2021" is a day, and nothing that may be.
        #expect(!list.contains("could be"))
    }

    @Test("Headlines, datelines, captions and clauses that hang on another are no statements")
    func wholeStatements() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            Harbour Doubles Its Lighthouse Budget After Long Debate

            ELLERY — After years of quarrels, the council spent 40,000 crowns on the lamp, Ines Duarte said in a statement.

            In this photo dated Tuesday, the lamp of 1968 was lifted by 12 workers.

            The ferry, which Bo Ray said last year had carried 300 passengers, was sold for 9,000 crowns.

            """,
            to: "ellery.txt"
        )
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "ellery.txt").code == 0)
        let list = try folder.assay("suggest", "ellery", "--all", "--format", "json").output
        let objects = try #require(
            try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]]
        )
        let quotes = objects.compactMap { $0["quote"] as? String }
        #expect(quotes.count == 2, "\(quotes)")
        #expect(quotes.contains { $0.contains("the council spent 40,000 crowns on the lamp") }, "\(quotes)")
        #expect(!quotes.contains { $0.contains("ELLERY") || $0.contains("In this photo") })
        #expect(quotes.first { $0.contains("300") }?.hasPrefix("The ferry") == true, "\(quotes)")
        let spent = objects.first { ($0["quote"] as? String)?.contains("40,000") == true }
        let speaker = (spent?["attribution"] as? [[String: Any]])?.last?["name"] as? String
        #expect(speaker == "Ines Duarte")
    }

    @Test("What an editor leaves is recorded as it stands there")
    func edits() throws {
        let folder = try workspace()
        try folder.write(
            "sed -i 's/^statement: .*/statement: The mayor cut it./;s/^kind: .*/kind: event/' \"$1\"\n",
            to: "edit.sh"
        )
        let recorded = try AssayProcess.run(
            ["suggest", "ellery", "--record", "2", "--edit"],
            in: folder.url,
            environment: ["EDITOR": "sh edit.sh", "VISUAL": ""]
        )
        #expect(recorded.code == 0, "\(recorded.errors)")
        #expect(try folder.assay("claims", "--format", "csv").output.contains("The mayor cut it."))
    }

    @Test("A line of the form that is not of it is refused with its number, and nothing is recorded")
    func wrongLine() throws {
        #expect(throws: (any Error).self) { try SuggestionForm.choices(in: "claim 7\n", of: []) }
        #expect(try SuggestionForm.choices(in: "# nothing\n\n", of: []).isEmpty)
    }

    @Test("Reviewed claims are imported by their content, whatever the file's name, and matched")
    func reviews() throws {
        let folder = try workspace()
        let feed = """
            {"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"The lighthouse budget of Ellery doubled in 2021.",
            "author":{"name":"Coast Check"},"reviewRating":{"alternateName":"False"}}
            """
        try folder.write(feed, to: "datafeed.json")
        #expect(try folder.assay("import", "datafeed.json").code == 0)
        let match = try folder.assay("match", "The budget of the lighthouse of Ellery doubled in 2021").output
        #expect(match.contains("False"))
        #expect(try folder.assay("match", "So, I thank you very much").output.contains("False") == false)
    }

    @Test("What somebody did not say is not recorded as said, and show tells where names come from")
    func denied() throws {
        let folder = try TemporaryFolder()
        try folder.write("Harbour report\n\nAnn Lee did not say that the budget doubled.\n", to: "a.txt")
        #expect(try folder.assay("init").code == 0)
        #expect(
            try folder.assay("import", "--article", "a.txt", "--id", "art", "--publisher", "Coast Daily").code
                == 0
        )
        let recorded = try AssayProcess.run(
            [
                "record", "--article", "art", "--id", "c-1", "--statement", "X.", "--quote",
                "the budget doubled",
            ],
            in: folder.url
        )
        #expect(recorded.errors.contains("not recorded as said: Ann Lee"))
        let shown = try folder.assay("show", "c-1").output
        #expect(!shown.contains("Ann Lee (") && shown.contains("because: its publisher"))
    }

    @Test("An article without author and publisher has an unknown voice, not its title")
    func unknownVoice() throws {
        let folder = try TemporaryFolder()
        try folder.write("Harbour report\n\nThe budget doubled in 2021 in Ellery.\n", to: "a.txt")
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "a.txt", "--id", "art").code == 0)
        #expect(
            try folder.assay(
                "record",
                "--article",
                "art",
                "--statement",
                "X.",
                "--quote",
                "The budget doubled"
            ).code == 0
        )
        let claims = try folder.assay("claims", "--format", "json").output
        #expect(!claims.contains("\"Harbour report\""))
    }
}
