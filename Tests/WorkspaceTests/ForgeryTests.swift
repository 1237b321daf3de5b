import ClaimLedger
import ClaimModel
import Foundation
import ProvenanceReport
import Testing
import Workspace

/// Reports that were changed on purpose, with the digest that they carry of themselves computed again: none may pass.
@Suite("Forged reports")
struct ForgeryTests {
    /// A forgery: what it does to a page.
    struct Forgery: Sendable, CustomTestStringConvertible {
        let name: String
        let codes: Set<String>
        let change: @Sendable (String) -> String
        var testDescription: String { name }

        init(_ name: String, _ codes: Set<String>, _ change: @escaping @Sendable (String) -> String) {
            self.name = name
            self.codes = codes
            self.change = change
        }

        init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
            self.init(name, ["report.differs"], change)
        }

        /// A forgery that puts some words for others.
        init(_ name: String, _ codes: Set<String>, _ old: String, _ new: String) {
            self.init(name, codes) { $0.replacing(old, with: new) }
        }

        init(_ name: String, _ old: String, _ new: String) { self.init(name, ["report.differs"], old, new) }
    }

    private static func otherVersion(_ text: String) -> String {
        text.replacing(/"assay":( ?)"[^"]*"/) { "\"assay\":\($0.1)\"0.2.9\"" }
    }

    /// Changes what stands behind the data only: the visible page.
    private static func visibly(_ text: String, _ old: String, _ new: String) -> String {
        guard let body = text.range(of: "<body") else { return text }
        return String(text[..<body.lowerBound]) + String(text[body.lowerBound...]).replacing(old, with: new)
    }

    /// Changes the statements that the page carries as data only.
    private static func inData(_ text: String, _ old: String, _ new: String) -> String {
        guard let start = text.range(of: "id=\"assay-statements\">"),
            let end = text[start.upperBound...].range(of: "</script>")
        else { return text }
        let data = String(text[start.upperBound..<end.lowerBound]).replacing(old, with: new)
        return String(text[..<start.upperBound]) + data + String(text[end.lowerBound...])
    }

    static let pages: [Forgery] = [
        Forgery("verdict turned everywhere", "verified", "disputed"),
        Forgery("verdict turned, another version named", ["report.differs", "report.not-verified"]) {
            otherVersion($0.replacing("verified", with: "disputed"))
        },
        Forgery("verdict turned in what is seen") { visibly($0, "verified", "disputed") },
        Forgery(
            "verdict turned in what is seen, another version named",
            ["report.differs", "report.not-verified"]
        ) {
            otherVersion(visibly($0, "verified", "disputed"))
        },
        Forgery("verdict turned in the data") { inData($0, "\"verified\"", "\"disputed\"") },
        Forgery(
            "verdict turned in the data, another version named",
            ["report.differs", "report.not-verified"]
        ) {
            otherVersion(inData($0, "\"verified\"", "\"disputed\""))
        },
        Forgery("quote changed everywhere", "twice that of last year", "half that of last year"),
        Forgery("quote changed in what is seen") {
            visibly($0, "twice that of last year", "half that of last year")
        },
        Forgery("statement changed everywhere", "budget doubled in 2021", "budget halved in 2021"),
        Forgery("statement changed in what is seen") {
            visibly($0, "budget doubled in 2021", "budget halved in 2021")
        },
        Forgery("speaker changed", "Ines Duarte", "Rui Moreno"),
        Forgery("speaker changed in the data") { inData($0, "Ines Duarte", "Rui Moreno") },
        Forgery("reviewer changed", "Ada Checker", "Eve Checker"),
        Forgery("stance turned", "supports", "conflicts"),
        Forgery("stance turned in the data") { inData($0, "supports", "conflicts") },
        Forgery("date changed", "2021-05-10", "2012-05-10"),
        Forgery("figure of a quote changed", "40,000 crowns", "90,000 crowns"),
        Forgery("publisher changed", "Ellery Gazette", "Strait Radio"),
        Forgery("rationale changed", "Twice.", "Never."),
        Forgery("a word put in", "The lighthouse budget doubled", "The lighthouse budget never doubled"),
        Forgery("a claim left out of the data") { inData($0, "\"claims\":", "\"none\":") },
        Forgery("a claim's card left out") { page in
            guard let start = page.range(of: "<article"), let end = page.range(of: "</article>") else {
                return page
            }
            return String(page[..<start.lowerBound] + page[end.upperBound...])
        },
        Forgery("evidence hidden by an attribute", "class=\"piece\"", "class=\"piece\" hidden"),
        Forgery("a claim shown twice") { page in
            guard let start = page.range(of: "<article"), let end = page.range(of: "</article>") else {
                return page
            }
            return String(page[..<end.upperBound] + page[start.lowerBound...])
        },
        Forgery("a script", ["report.script"], "</body>", "<script>document.title = 1</script></body>"),
        Forgery(
            "a script in other letters",
            ["report.script"],
            "</body>",
            "<SCRIPT>document.title = 1</SCRIPT></body>"
        ),
        Forgery("a script, another version named", ["report.script", "report.not-verified"]) {
            otherVersion($0).replacing("</body>", with: "<script>1</script></body>")
        },
        Forgery(
            "a script from elsewhere",
            ["report.script"],
            "</body>",
            "<script src=\"https://x.example/a.js\"></script></body>"
        ),
        Forgery("an attribute that runs something", ["report.script"], "<h1", "<h1 onclick=\"x()\""),
        Forgery("a style on an element", ["report.script"], "<h1", "<h1 style=\"display:none\""),
        Forgery("Assay's own script changed", ["report.script"], "\"use strict\";", "\"use strict\";;"),
        Forgery("a style that hides evidence", ["report.style"], "</style>", ".piece{display:none}</style>"),
        Forgery(
            "a style that hides by an escape",
            ["report.style"],
            "</style>",
            ".piece{d\\69splay:none}</style>"
        ),
        Forgery(
            "a style that replaces words",
            ["report.style"],
            "</style>",
            ".badge::after{content:'disputed'}</style>"
        ),
        Forgery(
            "a style that strikes through",
            ["report.style"],
            "</style>",
            ".verdict{text-decoration:line-through}</style>"
        ),
        Forgery(
            "a style that moves evidence",
            ["report.style"],
            "</style>",
            ".side.supports{order:2}</style>"
        ),
        Forgery(
            "a style that lets text through",
            ["report.style"],
            "</style>",
            ".verdict{color:transparent}</style>"
        ),
        Forgery(
            "a style of white letters on white",
            ["report.style"],
            "</style>",
            ".side.supports *{color:#fff}</style>"
        ),
        Forgery(
            "a style of black behind black",
            ["report.style"],
            "</style>",
            ":root{--card:var(--ink)}</style>"
        ),
        Forgery(
            "a style with a picture of other words",
            ["report.style"],
            "</style>",
            ".badge{background:url(data:image/png;base64,AA)}</style>"
        ),
        Forgery(
            "a style that draws signs for letters",
            ["report.style"],
            "</style>",
            ".rationale{font-family:Wingdings}</style>"
        ),
        Forgery(
            "a style that lays a border over words",
            ["report.style"],
            "</style>",
            ".side{outline:40em solid white}</style>"
        ),
        Forgery(
            "a style that cuts words off",
            ["report.style"],
            "</style>",
            ".verdict{max-height:3em;overflow:hidden}</style>"
        ),
        Forgery(
            "letters of its own",
            ["report.style"],
            "</style>",
            "@font-face{font-family:x;src:url(data:font/woff2;base64,AA)}</style>"
        ),
        Forgery(
            "a style that asks for something",
            ["report.style"],
            "</style>",
            "body{background:url(https://x.example/p)}</style>"
        ),
        Forgery(
            "Assay's own style changed",
            ["report.style"],
            "color-scheme: light dark;",
            "color-scheme: dark;"
        ),
        Forgery("a second style", ["report.style"], "</head>", "<style>.piece{display:none}</style></head>"),
        Forgery("a style of looks only that the workspace has not, and a word changed") {
            $0.replacing("</style>", with: "main{color:teal}</style>").replacing("Twice.", with: "Never.")
        },
        Forgery("a second proof", ["report.second-proof"]) { page in
            guard let start = page.range(of: "<script type=\"application/json\" id=\"assay-proof\">"),
                let end = page[start.upperBound...].range(of: "</script>")
            else { return page }
            return page.replacing(
                "</head>",
                with: String(page[start.lowerBound..<end.upperBound]) + "</head>"
            )
        },
        Forgery("second statements", ["report.second-proof"]) { page in
            guard let start = page.range(of: "<script type=\"application/json\" id=\"assay-statements\">"),
                let end = page[start.upperBound...].range(of: "</script>")
            else { return page }
            return page.replacing(
                "</head>",
                with: String(page[start.lowerBound..<end.upperBound]) + "</head>"
            )
        },
        Forgery("no statements as data") { $0.replacing("id=\"assay-statements\"", with: "id=\"other\"") },
        Forgery(
            "the machines' reviews turned",
            "\"alternateName\": \"Verified\"",
            "\"alternateName\": \"Disputed\""
        ),
        Forgery("the title changed", "<title>", "<title>Retracted: "),
        Forgery(
            "a link that leads elsewhere",
            "https://gazette.example/budget-2021",
            "https://forger.example/budget-2021"
        ),
        Forgery("a frame of another template", ["report.not-verified"]) {
            let digest = String(repeating: "a", count: 64)
            return $0.replacing(
                ",\"records\":",
                with: ",\"house\":{\"template.mustache\":\"\(digest)\"},\"records\":"
            )
        },
    ]

    private func reported(_ format: ReportFormat) throws -> (test: TestWorkspace, report: String) {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        var editor = try test.editor()
        _ = try editor.mark(
            "budget-doubled",
            ReviewRequest(.verified, because: "Twice. The treasurer says so.")
        )
        return (test, try test.read().report(.workspace).rendered(as: format))
    }

    /// Computes the digest that a report carries of itself again, by the public rule.
    private func sealed(_ text: String) throws -> [UInt8] {
        let digits = try #require(text.firstMatch(of: /"reportDigest": ?"([0-9a-f]{64})"/)?.1)
        func with(_ digest: String) -> String {
            String(text[..<digits.startIndex]) + digest + String(text[digits.endIndex...])
        }
        let digest = SHA256Digest.of(Array(with(String(repeating: "0", count: 64)).utf8)).hex
        return Array(with(digest).utf8)
    }

    private func verify(_ test: TestWorkspace, _ report: [UInt8], _ name: String) throws -> ReportVerification
    {
        let stored = try StoredReport(report)
        #expect(stored.isUnchanged, "the forger computed the digest again")
        return try test.read().verify(stored, named: name) { report }
    }

    @Test("A forged page is found out, and what was forged", arguments: pages)
    func page(forgery: Forgery) throws {
        let (test, report) = try reported(.html)
        let forged = try sealed(forgery.change(report))
        try #require(forged != Array(report.utf8))
        let outcome = try verify(test, forged, "report.html")
        let errors = outcome.findings.filter { $0.severity == .error }
        #expect(!errors.isEmpty)
        #expect(outcome.comparison == .notCompared)
        #expect(!forgery.codes.isDisjoint(with: errors.map(\.code)), "\(errors)")
    }

    @Test("Each of these is found out, too, where the page names another version", arguments: pages)
    func pageOfOtherVersion(forgery: Forgery) throws {
        let (test, report) = try reported(.html)
        let forged = try sealed(Self.otherVersion(forgery.change(report)))
        let outcome = try verify(test, forged, "report.html")
        #expect(outcome.findings.contains { $0.severity == .error })
        #expect(outcome.comparison == .notCompared)
    }

    @Test(
        "A forged report in another form is found out",
        arguments: [ReportFormat.json, .markdown, .text],
        [
            ("verified", "disputed"), ("twice that of last year", "half that of last year"),
            ("Ines Duarte", "Rui Moreno"),
            ("40,000 crowns", "90,000 crowns"), ("Twice.", "Never."), ("2021-05-10", "2012-05-10"),
        ]
    )
    func form(format: ReportFormat, words: (String, String)) throws {
        let (test, report) = try reported(format)
        for text in [
            report.replacing(words.0, with: words.1),
            Self.otherVersion(report.replacing(words.0, with: words.1)),
        ] {
            let forged = try sealed(text)
            try #require(forged != Array(report.utf8))
            let outcome = try verify(test, forged, "report")
            #expect(outcome.findings.contains { $0.code == "report.differs" && $0.severity == .error })
            #expect(outcome.comparison == .notCompared)
        }
    }

    @Test("A key that stands twice in JSON is no way to say two things")
    func duplicateKey() throws {
        let (test, report) = try reported(.json)
        let forged = try sealed(
            report.replacing(
                "\"standing\": \"verified\"",
                with: "\"standing\": \"disputed\", \"standing\": \"verified\""
            )
        )
        let outcome = try verify(test, forged, "report.json")
        #expect(
            outcome.findings.contains { $0.code == "report.differs" && $0.meaning.contains("stands twice") }
        )
    }

    @Test("JSON that was only spaced otherwise says the same, and that is said")
    func spacedJSON() throws {
        let (test, report) = try reported(.json)
        let outcome = try verify(test, try sealed(report.replacing("\n", with: "\n ")), "report.json")
        #expect(outcome.comparison == .allButLook)
        #expect(outcome.findings.map(\.code) == ["report.other-look"])
    }

    @Test(
        "A report that says that another version made it, and is the same but for that, passes with a word about it",
        arguments: [ReportFormat.html, .json, .markdown, .text]
    )
    func otherVersionAlone(format: ReportFormat) throws {
        let (test, report) = try reported(format)
        let outcome = try verify(test, try sealed(Self.otherVersion(report)), "report")
        #expect(outcome.findings.map(\.code) == ["report.other-version"])
        #expect(outcome.findings.first?.severity == .warning)
        #expect(outcome.comparison == .everyByte)
    }

    /// A page as versions before 0.4.0 laid it out: without its statements as data, and with other rules of style.
    private static func older(_ page: String) -> String {
        guard let start = page.range(of: "<script type=\"application/json\" id=\"assay-statements\">"),
            let end = page[start.upperBound...].range(of: "</script>")
        else { return page }
        let bare = String(page[..<start.lowerBound]) + String(page[end.upperBound...])
        return otherVersion(bare).replacing("color-scheme: light dark;", with: "color-scheme: light;")
    }

    @Test("A page of an older version is not verified, and what it does not show any more is named")
    func olderPage() throws {
        let (test, report) = try reported(.html)
        let old = Self.older(report)
        let outcome = try verify(test, try sealed(old), "old.html")
        let errors = outcome.findings.filter { $0.severity == .error }
        #expect(errors.map(\.code) == ["report.not-verified"], "\(errors)")
        #expect(errors.first?.meaning.contains("stand in its words, and what else it says could not") == true)
        #expect(outcome.comparison == .notCompared)
        for (words, other, what) in [
            ("twice that of last year", "half that of last year", "its quote"),
            ("budget doubled in 2021", "budget halved in 2021", "its statement"),
            ("Twice.", "Never.", "a rationale"),
            ("Ines Duarte", "Rui Moreno", "a speaker"),
            ("40,000 crowns", "90,000 crowns", "a quote of evidence"),
            ("Ada Checker", "Eve Checker", "a reviewer"),
        ] {
            let forged = try sealed(old.replacing(words, with: other))
            let findings = try verify(test, forged, "old.html").findings.filter { $0.severity == .error }
            #expect(findings.map(\.code).contains("report.not-verified"))
            #expect(
                findings.contains { $0.code == "report.differs" && $0.meaning.contains(what) },
                "\(words)"
            )
        }
    }

    @Test("A page with a proof of another workspace does not pass")
    func otherWorkspace() throws {
        let (test, _) = try reported(.html)
        let (_, foreign) = try reported(.html)
        var editor = try test.editor()
        _ = try editor.note("Another history.", aboutClaim: "budget-doubled")
        let other = try TestWorkspace.withClaim()
        let outcome = try other.read().verify(try StoredReport(Array(foreign.utf8)), named: "r") {
            Array(foreign.utf8)
        }
        #expect(outcome.findings.contains { $0.code == "ledger.head-missing" })
        #expect(outcome.comparison == .notCompared)
    }

    // MARK: - Tables and other forms without a proof

    @Test(
        "A form without a proof is compared with what the ledger gives",
        arguments: [
            ReportFormat.csvClaims, .csvEvidence, .claimReview, .dataFeed, .annotations, .provN, .provJSON,
            .provXML, .provO, .provJSONLD,
        ]
    )
    func unsealed(format: ReportFormat) throws {
        let (test, report) = try reported(format)
        let table = try #require(UnsealedReport(Array(report.utf8)))
        let outcome = try test.read().verify(table, named: "table")
        #expect(outcome.findings.isEmpty && outcome.comparison == .everyByte)
        let place = try #require(report.utf8.lastIndex(of: UInt8(ascii: "e")))
        var forged = Array(report.utf8)
        forged[report.utf8.distance(from: report.utf8.startIndex, to: place)] = UInt8(ascii: "3")
        let other = try #require(UnsealedReport(forged))
        let found = try test.read().verify(other, named: "table")
        #expect(found.findings.contains { $0.code == "report.differs" })
        #expect(found.comparison == .notCompared)
    }

    @Test(
        "A form without a proof passes whatever it is a report on",
        arguments: [
            ReportFormat.csvClaims, .csvEvidence, .claimReview, .dataFeed, .annotations, .provN, .provJSON,
            .provXML, .provO, .provJSONLD,
        ]
    )
    func unsealedScopes(format: ReportFormat) throws {
        let (test, _) = try reported(format)
        var editor = try test.editor()
        _ = try editor.recordClaim(
            named: "built-1871",
            Claim(statement: "It was built in 1871.", kind: .event),
            article: "ellery",
            quote: QuoteRequest("The lighthouse was built in 1871"),
            attribution: Attribution([.init(name: "Coast Daily", mode: .ownVoice)])
        )
        let reading = try test.read()
        let doubled = try #require(ClaimID("budget-doubled"))
        let built = try #require(ClaimID("built-1871"))
        let article = try #require(DocumentID("ellery"))
        for scope in [ReportScope.claim(doubled), .claim(built), .article(article), .workspace] {
            let made = try reading.report(scope).rendered(as: format)
            let table = try #require(UnsealedReport(Array(made.utf8)))
            let outcome = try reading.verify(table, named: "table")
            #expect(outcome.findings.isEmpty && outcome.isMadeAgain && !outcome.carriesProof, "\(scope)")
        }
        // A report of before the ledger grew can't be told from an edited one, and is not called edited.
        let earlier = try reading.report(.workspace).rendered(as: format)
        var request = ReviewRequest(.disputed, because: "The lamp was lit in 1874.")
        request.withoutEvidence = "none was found"
        _ = try editor.mark("built-1871", request)
        let table = try #require(UnsealedReport(Array(earlier.utf8)))
        let now = try test.read()
        // Where the new verdict shows in no form, or only beside the old, it is still the report on the one claim.
        let scopes = [ReportScope.workspace, .claim(doubled)]
        guard try scopes.allSatisfy({ try now.report($0).rendered(as: format) != earlier }) else { return }
        let outcome = try now.verify(table, named: "table")
        #expect(outcome.comparison == .notCompared)
        #expect(outcome.findings.allSatisfy { $0.advice?.contains("made of an earlier ledger") == true })
    }

    @Test("What a form without a proof says of its publisher and address is told, since no ledger holds it")
    func unsealedWords() throws {
        let (test, _) = try reported(.claimReview)
        var options = ReportOptions()
        options.publication = Publication(address: "https://desk.example/r", publisher: "Harbour Desk")
        let made = try test.read().report(.workspace).laidOut(as: .claimReview, options).bytes
        let table = try #require(UnsealedReport(made))
        let outcome = try test.read().verify(table, named: "r.json")
        #expect(outcome.isMadeAgain)
        #expect(outcome.ownWords == ["publisher “Harbour Desk”", "address “https://desk.example/r”"])
    }

    @Test("Nothing is verified, and no report made, where a line of the ledger can't be read")
    func damagedLedger() throws {
        let (test, report) = try reported(.csvClaims)
        let table = try #require(UnsealedReport(Array(report.utf8)))
        let ledger = URL(fileURLWithPath: "\(test.folder)/Claims/ellery.jsonl")
        let whole = try Data(contentsOf: ledger)
        let html = Array(try test.read().report(.workspace).rendered(as: .html).utf8)
        // A last line without an end may be what a stopped writer left, or a verdict that was cut short.
        for end in [whole + Data("{\"at\":".utf8), whole.dropLast(100), whole + Data([0])] {
            try end.write(to: ledger)
            #expect(throws: WorkspaceError.self) { try test.read().requireSound() }
            let cut = try test.read().verify(table, named: "t.csv")
            #expect(cut.comparison == .notCompared)
            #expect(cut.findings.map(\.code) == ["ledger.torn-line"], "\(cut.findings)")
            let page = try test.read().verify(try StoredReport(html), named: "r") { html }
            #expect(
                page.comparison == .notCompared && page.findings.contains { $0.code == "ledger.torn-line" }
            )
        }
        // The next who records sets it aside; nothing else is needed.
        try (whole + Data("{\"at\":".utf8)).write(to: ledger)
        var editor = try test.editor()
        _ = try editor.note("Looked at it.", aboutDocument: "budget")
        _ = try editor.note("Looked at it.", aboutClaim: "budget-doubled")
        try test.read().requireSound()
        #expect(try test.read().check().map(\.code) == ["ledger.torn-set-aside"])
        try (Data("{}\n".utf8) + whole).write(to: ledger)
        let outcome = try test.read().verify(table, named: "t.csv")
        #expect(outcome.findings.map(\.code) == ["ledger.unreadable"])
        #expect(outcome.comparison == .notCompared)
        let error = #expect(throws: WorkspaceError.self) { try test.read().requireSound() }
        #expect(error?.category == .findings)
        #expect(error?.description.contains("Claims/ellery.jsonl:1") == true)
    }

    @Test(
        "A changed cell of a table is named",
        arguments: [
            ("verified", "disputed", "as standing"), ("Twice.", "Never.", "as rationale"),
            ("Ines Duarte", "Rui Moreno", "as speaker"),
        ]
    )
    func cell(old: String, new: String, meaning: String) throws {
        let (test, report) = try reported(.csvClaims)
        let table = try #require(UnsealedReport(Array(report.replacing(old, with: new).utf8)))
        let findings = try test.read().verify(table, named: "claims.csv").findings
        #expect(findings.contains { $0.meaning.contains(meaning) && $0.place.line == 2 }, "\(findings)")
    }

    @Test("A row that was left out, repeated or made up is named")
    func rows() throws {
        let (test, report) = try reported(.csvEvidence)
        let lines = report.components(separatedBy: "\r\n").filter { !$0.isEmpty }
        func verify(_ lines: [String]) throws -> [String] {
            let text = lines.map { $0 + "\r\n" }.joined()
            let table = try #require(UnsealedReport(Array(text.utf8)))
            return try test.read().verify(table, named: "evidence.csv").findings.map(\.meaning)
        }
        #expect(try verify(Array(lines.dropLast())).contains { $0.contains("is left out") })
        #expect(try verify(lines + [lines[1]]).contains { $0.contains("twice") })
        let made = String(lines[1].dropLast(64)) + String(repeating: "a", count: 64)
        #expect(try verify(lines + [made]).contains { $0.contains("no row of the table") })
    }
}
