import ClaimLedger
import ClaimModel
import Foundation
import Testing
import Workspace

@Suite("Checking a workspace")
struct CheckTests {
    /// A workspace with a verified claim, all well.
    private func verified() throws -> TestWorkspace {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        var editor = try test.editor()
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "Twice."))
        #expect(try test.read().check().isEmpty)
        return test
    }

    private func path(_ test: TestWorkspace, _ name: String) -> URL {
        URL(fileURLWithPath: "\(test.folder)/\(name)")
    }

    @Test("A changed byte in an archived file is found, and which file it is")
    func changedOriginal() throws {
        let test = try verified()
        let url = path(test, "Sources-Archive/budget.xml")
        var data = try Data(contentsOf: url)
        let position = try #require(data.firstRange(of: Data("40,000".utf8))?.lowerBound)
        data[position] = UInt8(ascii: "9")
        try data.write(to: url)
        let findings = try test.read().check()
        #expect(findings.map(\.code) == ["archive.changed"])
        #expect(findings.first?.place.file == "Sources-Archive/budget.xml")
    }

    @Test("A missing archived file is found")
    func missingOriginal() throws {
        let test = try verified()
        try FileManager.default.removeItem(at: path(test, "Sources-Archive/budget.xml"))
        let findings = try test.read().check()
        #expect(findings.count == 1)
        #expect(findings.first?.description.contains("Sources-Archive/budget.xml") == true)
    }

    @Test("An edited line is found with file and line")
    func editedLine() throws {
        let test = try verified()
        let url = path(test, "Claims/ellery.jsonl")
        let text = try String(contentsOf: url, encoding: .utf8)
        try text.replacingOccurrences(of: "doubled in 2021", with: "tripled in 2021").write(
            to: url,
            atomically: true,
            encoding: .utf8
        )
        let edited = try test.read().check().filter { $0.code == "ledger.edited" }
        #expect(edited.map(\.place.description) == ["Claims/ellery.jsonl:2"])
    }

    @Test("A removed line that another record saw is found")
    func removedLine() throws {
        let test = try verified()
        let url = path(test, "Claims/ellery.jsonl")
        var lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        lines.remove(at: 2)
        try (lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
        #expect(try test.read().check().contains { $0.code == "ledger.missing" })
    }

    @Test("A removed newest record is found against an earlier report")
    func removedHead() throws {
        let test = try verified()
        let heads = try test.read().state.heads
        let url = path(test, "Claims/ellery.jsonl")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropLast()
        try (lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
        #expect(try test.read().check().isEmpty)
        #expect(try test.read().check(against: heads).map(\.code) == ["ledger.head-missing"])
    }

    @Test("Lines in another order, and lines that stand twice, are no findings")
    func shuffled() throws {
        let test = try verified()
        let url = path(test, "Claims/ellery.jsonl")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        try ((lines.reversed() + lines).joined(separator: "\n") + "\n").write(
            to: url,
            atomically: true,
            encoding: .utf8
        )
        #expect(try test.read().check().isEmpty)
        #expect(try test.claim.standing == .verified)
    }

    @Test("Invisible characters in a statement draw a warning, not an error")
    func invisible() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.reviseClaim("budget-doubled") { $0.statement = "The budget \u{202E}doubled." }
        let findings = try test.read().check()
        #expect(findings.map(\.code) == ["text.invisible"])
        #expect(findings.map(\.severity) == [.warning])
    }

    @Test("Names with characters that are not seen are told, each once, whoever bears them")
    func invisibleNames() throws {
        let test = try TestWorkspace()
        var editor = try test.editor()
        var request = ImportRequest(path: try test.file("ellery.txt", Sample.article), isArticle: true)
        request.metadata.publisher = "Coast\u{200B} Daily"
        request.metadata.creators = [Creator(name: "Ib\u{2066}Lund")]
        _ = try editor.importDocument(request)
        for number in 1...3 {
            _ = try editor.recordClaim(
                named: "claim-\(number)",
                Claim(
                    statement: "It is so, \(number) times.",
                    kind: .event,
                    tags: number == 2 ? ["sea\u{AD}side"] : []
                ),
                article: "ellery",
                quote: QuoteRequest("The last keeper left in 1968."),
                attribution: Attribution([
                    .init(name: "Coast Daily", role: number == 3 ? "of\u{200F}fice" : nil, mode: .ownVoice)
                ])
            )
        }
        // Joiners belong to the spelling of some languages.
        _ = try editor.note("\u{915}\u{94D}\u{200D}\u{937} and\ttwo\nlines", aboutClaim: "claim-1")
        _ = try editor.note("b\u{061C}c", aboutClaim: "claim-1")
        // An earlier version, or another program, recorded under any name.
        var writer = LedgerWriter(test.workspace.ledgers)
        let claim = try #require(try test.read().state.claims.first).record
        for _ in 1...2 {
            _ = try writer.append(by: "Ada\u{202E} Checker", at: { Timestamp.now() }) {
                (_: Ledger) throws(WorkspaceError) in
                LedgerAddition(to: .sources, [.note(about: .claim(claim), text: "Seen.")])
            }
        }
        let findings = try test.read().check()
        #expect(findings.allSatisfy { $0.code == "text.invisible" && $0.severity == .warning }, "\(findings)")
        for what in [
            "the name of who recorded", "the author “Ib", "the publisher “Coast", "a tag of claim-2",
            "the role of a voice of claim-3", "a note of claim-1",
        ] {
            #expect(
                findings.filter { $0.meaning.contains(what) }.count == 1,
                "\(what): \(findings.map(\.meaning))"
            )
        }
        #expect(findings.count == 6)
        // The message itself reorders nothing.
        #expect(findings.allSatisfy { !"\($0)".unicodeScalars.contains("\u{202E}") })
    }

    @Test(
        "A name with what is not seen is refused; spaces and capitals make no second person",
        arguments: [
            "  ", "Ada\u{200B} Checker", "Ada\nChecker", "Ada \u{202E}Checker", "\u{FEFF}", "Ada\u{AD}",
            "Ada\u{85}Lee",
        ]
    )
    func names(name: String) throws {
        let test = try TestWorkspace()
        #expect(throws: WorkspaceError.self) { _ = try test.editor(by: name) }
        #expect(try test.editor(by: " Ada \u{A0} Checker ").author == "Ada Checker")
        // In ledgers of others they are the same person's all the same.
        if name.contains("A") {
            #expect(
                ["ada checker", "ada", "ada lee"].contains(PersonName.key(name)),
                "\(PersonName.key(name))"
            )
        }
    }

    @Test("Names that look like another's, or have letters of two alphabets, are named")
    func lookalikes() throws {
        let test = try TestWorkspace.withClaim()
        // Cyrillic letters: one in a Latin name, and a whole name that looks like another.
        for name in [
            "\u{410}da Checker", "Top Max", "\u{422}\u{43E}\u{440} \u{41C}\u{430}\u{445}", "TOP  MAX",
        ] {
            var editor = try test.editor(by: name)
            _ = try editor.note("Seen.", aboutClaim: "budget-doubled")
        }
        let findings = try test.read().check()
        #expect(Set(findings.map(\.code)) == ["text.lookalike"])
        #expect(findings.count { $0.meaning.contains("two alphabets") } == 1)
        #expect(findings.count { $0.meaning.contains("looks like “Ada Checker”") } == 1)
        #expect(findings.count { $0.meaning.contains("looks like “Top Max”") } == 1)
    }

    @Test(
        "A record that lies about what stands around its quote, where it stands, or how large its file is, is named"
    )
    func falsePlaces() throws {
        for (old, new, code) in [
            (#""prefix":""#, #""prefix":"it is not true that "#, "anchor.context"),
            (#""suffix":""#, #""suffix":"which nobody believes, "#, "anchor.context"),
            (#""xpath":"/"#, #""xpath":"/nope[9]/"#, "anchor.context"),
            (#""bytes":"#, #""bytes":1"#, "archive.size"),
        ] {
            let test = try TestWorkspace.withClaim()
            _ = try test.attachBudget()
            #expect(try test.read().check().isEmpty)
            let findings = try forged(test, old, new).check()
            #expect(findings.contains { $0.code == code && $0.severity == .error }, "\(old): \(findings)")
        }
    }

    /// The workspace with something changed in every record that has it, each record with the id of what it says now.
    private func forged(_ test: TestWorkspace, _ old: String, _ new: String) throws -> WorkspaceReading {
        let folder = "\(test.folder)/Claims"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".jsonl")
        }
        var lines: [(file: String, text: String)] = []
        for name in names {
            for line in try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(
                separator: "\n"
            ) {
                lines.append((name, String(line)))
            }
        }
        let order = Dictionary(
            uniqueKeysWithValues: try test.read().state.records.enumerated().map {
                ($0.element.id.description, $0.offset)
            }
        )
        func id(_ line: String) -> String { String(line.firstMatch(of: /"id":"([0-9a-f]{64})"/)?.1 ?? "") }
        lines.sort { order[id($0.text)] ?? 0 < order[id($1.text)] ?? 0 }
        var texts: [String: String] = [:]
        var changed: [String: String] = [:]
        for (file, line) in lines {
            var text = line.replacing(old, with: new)
            for (before, after) in changed { text = text.replacing(before, with: after) }
            let digits = id(line)
            let bare = text.replacing("\"id\":\"\(digits)\",", with: "")
            let next = SHA256Digest.of(Array(bare.utf8)).hex
            changed[digits] = next
            texts[file, default: ""] +=
                text.replacing("\"id\":\"\(digits)\"", with: "\"id\":\"\(next)\"") + "\n"
        }
        for (file, text) in texts { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file)")) }
        return try test.read()
    }

    @Test("Records of a time to come are told, with a tolerance for clocks that differ")
    func timesToCome() throws {
        let test = try TestWorkspace.withClaim()
        let last = try #require(try test.read().ledger.records.map(\.at).max())
        func check(_ minutes: Int64) throws -> [Finding] {
            let now = try #require(Timestamp(milliseconds: last.milliseconds - minutes * 60_000))
            return try test.read().check(at: now)
        }
        #expect(try check(0).isEmpty)
        #expect(try check(10).isEmpty)
        let findings = try check(11)
        #expect(Set(findings.map(\.code)) == ["ledger.clock-ahead"])
        #expect(findings.allSatisfy { $0.severity == .warning && $0.place.line != nil })
        #expect(findings.last?.meaning.contains("more than 10 minutes after this machine's clock") == true)
    }

    @Test("A recorder without a name is refused")
    func namelessAuthor() throws {
        let test = try TestWorkspace()
        #expect(throws: WorkspaceError.self) { _ = try test.editor(by: "  ") }
    }

    @Test("A workspace is found from a folder inside it, and nowhere else")
    func holding() throws {
        let test = try TestWorkspace()
        #expect(try Workspace.holding("\(test.folder)/Claims", isolation: .inProcess) == test.workspace)
        #expect(throws: WorkspaceError.self) { _ = try Workspace.holding("/", isolation: .inProcess) }
        #expect(throws: WorkspaceError.self) {
            _ = try Workspace.make(at: test.folder, isolation: .inProcess)
        }
        let attributes = try String(contentsOf: path(test, ".gitattributes"), encoding: .utf8)
        #expect(attributes.contains("Claims/*.jsonl text eol=lf merge=union"))
        #expect(attributes.contains("Sources-Archive/** -text"))
    }
}
