import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import AssayCommands

@Suite("Suggesting claims, and who says them")
struct SuggestTests {
    private static let article = """
        Harbour town doubles its lighthouse budget

        The council of Ellery met on 3 May 2021 and spent 40,000 crowns on the lighthouse.

        “The budget of 2021 is twice that of 2020,” said Ines Duarte, the mayor of Ellery. Two officials said that the lamp was broken in 1968.

        """

    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "ellery.txt")
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "ellery.txt", "--publisher", "Coast Daily").code == 0)
        return folder
    }

    private func list(_ folder: TemporaryFolder, _ arguments: String...) throws -> [[String: Any]] {
        let process = try AssayProcess.run(
            ["suggest", "ellery", "--format", "json"] + arguments,
            in: folder.url
        )
        #expect(process.code == 0)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [[String: Any]]
        )
    }

    private func voices(_ suggestion: [String: Any]) -> [String] {
        (suggestion["attribution"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }

    @Test("Several are recorded by numbers in one word, and the list says what it leaves out and why")
    func leftOut() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Harbour news\n\nShe had lost 300 crowns in 1921.\n\n" + Self.article
                + "\nThe lamp weighs 40 kilograms. The money carries no interest.\n\n"
                + "The report of 2020, which Ines Duarte called “a waste of good paper and ink”, cost 40,000 crowns.\n",
            to: "ellery.txt"
        )
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "ellery.txt", "--publisher", "Coast Daily").code == 0)
        let first = try folder.assay("suggest", "ellery", "--least", "0.9")
        #expect(first.errors.contains("with a score below 0.9; --least 0 lists them"))
        #expect(first.errors.contains("left out, for it is not told whom or what they are about"))
        #expect(first.errors.contains("She had lost 300 crowns in 1921 (She)"), "\(first.errors)")
        #expect(first.errors.contains("left out, for no statement was found in them"), "\(first.errors)")
        #expect(first.errors.contains("The money carries no interest"))
        let all = try folder.assay("suggest", "ellery", "--least", "0")
        #expect(all.output.contains("in part Ines Duarte"), "\(all.output)")
        let numbers = try list(folder, "--least", "0").compactMap { $0["number"] as? Int }
        #expect(numbers.count >= 4)
        #expect(try folder.assay("suggest", "ellery", "--record", "1,2", "--no-find").code == 0)
        #expect(try folder.assay("suggest", "ellery", "--record", "3-4", "--no-find").code == 0)
        #expect(try list(folder, "--least", "0").count == numbers.count - 4)
        #expect(try folder.assay("suggest", "ellery").errors.contains("4 recorded already; --all lists them"))
        for wrong in ["1,", "3-1", "a", "1-x"] {
            #expect(try folder.assay("suggest", "ellery", "--record", wrong).code == 2, "\(wrong)")
        }
        // --least holds beside --all, too.
        let high = try list(folder, "--all", "--least", "0.6")
        #expect(high.allSatisfy { ($0["score"] as? Double ?? 0) >= 0.6 })
    }

    @Test("A claim is suggested in the article's words, with who says it, its kind, a score and reasons")
    func suggests() throws {
        let suggestions = try list(workspace(), "--all")
        let quotes = suggestions.compactMap { $0["quote"] as? String }
        #expect(quotes.allSatisfy { Self.article.contains($0) })
        let budget = try #require(
            suggestions.first { ($0["quote"] as? String)?.contains("twice that") == true }
        )
        #expect(budget["quote"] as? String == "The budget of 2021 is twice that of 2020")
        #expect(budget["kind"] as? String == "comparison")
        #expect(voices(budget) == ["Coast Daily", "Ines Duarte"])
        #expect((budget["reasons"] as? [String])?.isEmpty == false)
        #expect((budget["score"] as? Double).map { $0 > 0 && $0 <= 1 } == true)
        let council = try #require(
            suggestions.first { ($0["quote"] as? String)?.hasPrefix("The council") == true }
        )
        #expect(voices(council) == ["Coast Daily"])
        let lamp = try #require(suggestions.first { ($0["quote"] as? String)?.contains("lamp") == true })
        #expect((lamp["attribution"] as? [[String: Any]])?.last?["mode"] as? String == "unnamed")
        #expect(!quotes.contains { $0.hasPrefix("Harbour town") })
    }

    @Test(
        "Statements are whole sentences: no cut quotation, no verb at its beginning, no few words that somebody said"
    )
    func wholeStatements() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            Minister leaves over roofs

            "She knew," said one official, who asked not to be named because of the 38 schools. Premier Alan Croft, who met \
            40 people, called the departure of 3 ministers "a matter for regret."

            """,
            to: "roofs.txt"
        )
        try folder.write(
            """
            Streit um das Bad

            Nach Angaben der Polizei kamen rund 300 Menschen vor das Rathaus. Karin Vogt sagte, dass das Bad 14 Millionen \
            Euro kostet. Das Bad wurde 2018 geschlossen, und niemand hat es seitdem gesehen.

            """,
            to: "bad.txt"
        )
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "roofs.txt", "bad.txt").code == 0)
        func statements(_ article: String) throws -> [String] {
            let run = try folder.assay("suggest", article, "--format", "json", "--all", "--least", "0")
            let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
            return (list ?? []).compactMap { $0["statement"] as? String }
        }
        let english = try statements("roofs")
        #expect(!english.contains { $0.hasPrefix("She") })
        #expect(english.contains { $0.hasSuffix("\"a matter for regret.\"") })
        let german = try statements("bad")
        #expect(german.contains { $0.hasPrefix("Nach Angaben der Polizei kamen") })
        #expect(
            !german.contains { $0.hasPrefix("Kamen") || $0.hasPrefix("Dass") || $0.hasPrefix("Das Bad 14") }
        )
    }

    @Test("A statement about somebody whom the article does not name is not suggested, nor a thing’s name")
    func namedOnly() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            Bridge costs rise

            The bridge at Norhaven cost 40 million crowns in 2019, twice what was planned. In 2021 he spent 3 million \
            crowns on a second one. Mayor Ines Duarte called the 12 new lamps “a costly toy of 2020”.

            """,
            to: "bridge.txt"
        )
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "bridge.txt").code == 0)
        let run = try folder.assay("suggest", "bridge", "--format", "json", "--all", "--least", "0")
        let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        let quotes = (list ?? []).compactMap { $0["quote"] as? String }
        #expect(quotes.contains { $0.hasPrefix("The bridge at Norhaven cost") })
        #expect(!quotes.contains { $0.contains("he spent") })
        #expect(!quotes.contains { $0.hasPrefix("a costly toy") })
    }

    @Test("A dry run proposes nothing, and does not say that it did")
    func rehearses() throws {
        let folder = try workspace()
        try folder.write(
            "The budget of Ellery for 2021 is twice that of 2020, the town says.\n",
            to: "town.txt"
        )
        #expect(try folder.assay("import", "town.txt").code == 0)
        let number = try #require(
            try list(folder, "--all").first { ($0["quote"] as? String)?.contains("twice that") == true }?[
                "number"
            ] as? Int
        )
        let run = try AssayProcess.run(
            ["suggest", "ellery", "--record", String(number), "--dry-run"],
            in: folder.url
        )
        #expect(run.code == 0)
        #expect(run.errors.contains("would propose 1 passage as evidence"), "\(run.errors)")
        #expect(try folder.assay("proposals", "--format", "json").output == "[]\n")
    }

    @Test("Those chosen are recorded, and suggested no more")
    func records() throws {
        let folder = try workspace()
        let budget = try #require(
            try list(folder, "--all").first { ($0["quote"] as? String)?.contains("twice that") == true }
        )
        let number = try #require(budget["number"] as? Int)
        let recorded = try folder.assay("suggest", "ellery", "--record", String(number))
        #expect(recorded.code == 0)
        #expect(recorded.output.hasPrefix("recorded "))
        #expect(try folder.assay("claims", "--speaker", "Ines Duarte").output.contains("twice that of 2020"))
        #expect(try !list(folder).contains { $0["number"] as? Int == number })
        #expect(
            try list(folder, "--all").contains { $0["number"] as? Int == number && $0["recorded"] != nil }
        )
        #expect(try folder.assay("suggest", "ellery", "--record", String(number)).code == 2)
        #expect(try folder.assay("suggest", "ellery", "--record", "99").code == 2)
        #expect(try folder.assay("check").output.isEmpty)
    }

    @Test(
        "A claim recorded without a voice gets those that the article gives, and says so on standard error"
    )
    func fillsVoices() throws {
        let folder = try workspace()
        let statement = ["--statement", "The budget doubled.", "--quote", "is twice that of 2020"]
        let found = try AssayProcess.run(
            ["record", "--article", "ellery", "--id", "found"] + statement,
            in: folder.url
        )
        #expect(found.code == 0)
        #expect(found.output == "recorded found\n")
        #expect(found.errors.contains("Ines Duarte, mayor of Ellery (direct quote)"))
        #expect(found.errors.contains("--own-voice"))
        let own = try AssayProcess.run(
            [
                "record", "--article", "ellery", "--id", "own", "--own-voice", "--statement",
                "It is twice as high.",
                "--quote", "is twice that of 2020",
            ],
            in: folder.url
        )
        #expect(own.output == "recorded own\n" && !own.errors.contains("Ines Duarte"))
        let claims = try folder.assay("claims", "--speaker", "Ines Duarte", "--format", "csv").output
        #expect(claims.contains("\nfound,") && !claims.contains("\nown,"))
        let both = try AssayProcess.run(
            ["record", "--article", "ellery", "--own-voice", "--voice", "Bo"] + statement,
            in: folder.url
        )
        #expect(both.code == 2)
    }

    @Test(
        "At a terminal, who says it is confirmed, given to the article, worded anew or given up",
        arguments: [
            (["y"], ["Coast Daily", "Ines Duarte"]), ([""], ["Coast Daily", "Ines Duarte"]),
            (["what", "o"], ["Coast Daily"]),
            (
                ["e", "Coast Daily|own-voice", "Bo|direct-quote|clerk", ""],
                [
                    "Coast Daily", "Bo",
                ]
            ),
            (["q"], nil), ([], nil),
        ] as [([String], [String]?)]
    )
    func dialogue(answers: [String], names: [String]?) throws {
        var left = answers[...]
        let dialogue = VoiceDialogue { left.popFirst() }
        let found = Attribution([
            .init(name: "Coast Daily", mode: .ownVoice), .init(name: "Ines Duarte", mode: .directQuote),
        ])
        let confirmed = try? dialogue.confirmed(found)
        #expect(confirmed?.links.map(\.name) == names)
    }
}
