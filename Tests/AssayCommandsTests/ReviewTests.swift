import Foundation
import TestSupport
import Testing

/// `assay review`, driven by a pseudo-terminal.
@Suite("The queue at the terminal", .serialized)
struct ReviewTests {
    private func start(
        _ day: WorkingDay,
        columns: Int = 80,
        lines: Int = 24,
        environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            AssayProcess.buildFolder.appending(path: "assay"),
            ["review"],
            in: day.folder.url,
            columns: columns,
            lines: lines,
            environment: environment
        )
    }

    private func kinds(_ day: WorkingDay) throws -> [String] {
        try day.json("history", "--format", "json").compactMap { $0["kind"] as? String }
    }

    @Test("Each proposal takes one key, and what the screen says is recorded is in the ledger")
    func decisions() throws {
        let day = try WorkingDay()
        try day.propose()
        let terminal = try start(day)
        #expect(terminal.waits(for: "E1 proposed as supports"))
        #expect(
            terminal.screen.contains("The budget doubled.")
                && terminal.screen.contains("[from 20,000 to 40,000 crowns]")
        )
        #expect(terminal.screen.contains("in budget, Budget 2021, Town of Ellery, 2021-05-10"))
        terminal.type("s")
        #expect(terminal.waits(for: "accepted budget-doubled/E1 as supports"))
        #expect(try kinds(day).last == "evidence accepted")
        terminal.type("r")
        #expect(terminal.waits(for: "rejected budget-doubled/E2"))
        #expect(try kinds(day).last == "evidence rejected")
        terminal.type("u")
        #expect(terminal.waits(for: "took back: rejected budget-doubled/E2"))
        #expect(terminal.waits(for: "E2 proposed as conflicts"))
        terminal.type("x")
        #expect(terminal.waits(for: "accepted budget-doubled/E2 as context"))
        terminal.type("c")
        #expect(terminal.waits(for: "accepted budget-doubled/E3 as conflicts"))
        // The claim wants a verdict now.
        terminal.type("v")
        #expect(terminal.waits(for: "1 verified"))
        terminal.type("1\r")
        #expect(terminal.waits(for: "verified, because:"))
        terminal.type("It doubled; tw\u{7F}wice.\r")
        #expect(terminal.waits(for: "marked budget-doubled verified"))
        terminal.type("q")
        #expect(terminal.exitCode() == 0)
        #expect(terminal.screen.contains("4 decisions recorded"))
        let evidence = try #require(try day.json("claims", "--json").first?["evidence"] as? [String: Int])
        #expect(evidence == ["supports": 1, "conflicts": 1, "context": 1, "proposed": 0])
        #expect(
            try day.json("history", "--json").contains {
                ($0["words"] as? String)?.contains("It doubled; twice.") == true
            }
        )
        #expect(try day.run("check").code == 0)
    }

    @Test(
        "It fits the screen at any size, without colours, and follows a change of size",
        arguments: [80, 40]
    )
    func sizes(columns: Int) throws {
        let day = try WorkingDay()
        try day.propose()
        let terminal = try start(day, columns: columns, lines: 24, environment: ["NO_COLOR": "1"])
        #expect(terminal.waits(for: "E1 proposed"))
        #expect(terminal.waits(for: "q quit"))
        func fits(_ columns: Int, _ lines: Int) {
            let rows = terminal.screen.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(rows.count <= lines, "\(terminal.screen)")
            #expect(rows.allSatisfy { $0.count <= columns }, "\(terminal.screen)")
        }
        fits(columns, 24)
        #expect(!terminal.all.contains("\u{1B}[1m") && !terminal.all.contains("\u{1B}[32m"))
        terminal.resize(30, 12)
        let end = Date().addingTimeInterval(20)
        while Date() < end, !terminal.screen.split(separator: "\n").allSatisfy({ $0.count <= 30 }) {
            _ = terminal.waits(for: "no such text", seconds: 0.2)
        }
        fits(30, 12)
        terminal.type("\u{3}")
        #expect(terminal.exitCode() == 0)
    }

    @Test("kill -9 loses nothing that the screen had acknowledged, and the queue goes on where it was")
    func killed() throws {
        let day = try WorkingDay()
        try day.propose()
        let terminal = try start(day)
        #expect(terminal.waits(for: "E1 proposed"))
        terminal.type("s")
        #expect(terminal.waits(for: "accepted budget-doubled/E1"))
        terminal.killAtOnce()
        #expect(try kinds(day).last == "evidence accepted")
        let again = try start(day)
        #expect(again.waits(for: "E2 proposed"))
        again.type(" ")
        #expect(again.waits(for: "E3 proposed"))
        again.type("N")
        #expect(again.waits(for: "skipped the rest"))
        again.type("?")
        #expect(again.waits(for: "any key goes back"))
        again.type("z\u{3}")
        #expect(again.exitCode() == 0)
        #expect(try kinds(day).count(where: { $0.hasPrefix("evidence accepted") }) == 1)
    }

    @Test("A key that does nothing here is said, and nothing is recorded; without a terminal it refuses")
    func otherKeys() throws {
        let day = try WorkingDay()
        try day.propose()
        let before = try kinds(day)
        let terminal = try start(day)
        #expect(terminal.waits(for: "E1 proposed"))
        terminal.type("S")
        #expect(terminal.waits(for: "'S' does nothing here"))
        terminal.type("t")
        #expect(terminal.waits(for: "note:"))
        terminal.type("abc\u{1B}")
        terminal.type("q")
        _ = terminal.exitCode(seconds: 5)
        terminal.type("\u{3}")
        #expect(terminal.exitCode() == 0)
        #expect(try kinds(day) == before)
        #expect(try day.run("review", code: 2).errors.contains("terminal"))
    }
}
