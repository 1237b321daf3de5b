import ClaimModel
import Foundation
import Testing

@testable import ProvenanceReport

/// Cases 34 and 35 of the fault catalogue: what texts from outside must not do to tables and to a terminal.
@Suite("Tables and plain text")
struct TableAndTextTests {
    static let formulas = [
        "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x.example\",\"y\")", "\t=1", "\r=1", " =1",
        "\"=1",
        "'=1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", "\u{2212}1", "\u{A0}=1", "\u{FEFF}=1",
        "\n=1",
        "\0=1", "\u{200B}=1", "\u{202E}=1", "=cmd|' /C calc'!A0", "-2+3+cmd", "@", "\t",
    ]

    @Test(
        "A cell that a spreadsheet may take for a formula is made safe, and is had back (34)",
        arguments: formulas
    )
    func formula(cell: String) throws {
        let table = CSVTable(header: ["a"], rows: [[cell]]).rendered()
        let written = try #require(Self.cells(table).last?.first)
        #expect(written.hasPrefix("'"))
        let visible = VisibleText.escapingControls(cell)
        #expect(CSVTable.stripped(written) == visible || written == "'" + visible)
        #expect(
            Self.cells(CSVTable(header: ["a"], rows: [[cell]], isRaw: true).rendered()).last?.first == cell
        )
    }

    @Test(
        "Other cells stay as they are",
        arguments: [
            "", "text", "3-4", "a=b", "'quoted'", "5", "é", "(1)", "https://a.example", "a\nb", "\"x\", y",
        ]
    )
    func plain(cell: String) {
        let table = CSVTable(header: ["a"], rows: [[cell]]).rendered()
        #expect(Self.cells(table).last?.first == cell)
        #expect(CSVTable.stripped(cell) == cell)
    }

    static let controls = [
        "\u{1B}[31mred", "\u{9B}31m", "\u{1B}]8;;http://x.example\u{7}link", "\u{1B}]52;c;eA==\u{7}",
        "bell\u{7}",
        "over\rwritten", "back\u{8}space", "nul\0", "del\u{7F}", "\u{85}next", "\u{90}dcs\u{9C}",
    ]

    @Test("No control character reaches a terminal from a table or a text (35)", arguments: controls)
    func control(text: String) throws {
        let report = try Self.report(saying: text)
        for format in [ReportFormat.text, .csvClaims, .csvEvidence] {
            let rendered = report.rendered(as: format)
            let controls = rendered.unicodeScalars.filter { scalar in
                (0...0x1F).contains(scalar.value) && scalar != "\n" && scalar != "\r"
                    || (0x7F...0x9F).contains(scalar.value)
            }
            #expect(controls.isEmpty, "\(format): \(controls)")
            #expect(rendered.contains("\\x") || format == .csvEvidence)
        }
        let lines = report.rendered(as: .text)
        #expect(!lines.contains("\r"))
    }

    @Test(
        "What reorders a line or can't be seen is shown in plain text (36)",
        arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{AD}", "\u{E0041}", "\u{2028}", "\u{FEFF}"]
    )
    func unseen(mark: String) throws {
        let rendered = try Self.report(saying: "safe\(mark)text").rendered(as: .text)
        #expect(!rendered.unicodeScalars.contains { VisibleText.isInvisible($0) && $0 != "\n" })
    }

    @Test("No line of plain text is wider than 80 columns")
    func width() throws {
        for report in [
            try HarbourTown.report(), try Self.report(saying: String(repeating: "한국어", count: 90)),
        ] {
            // The proof at the end is data.
            let lines = report.rendered(as: .text).split(separator: "\n").prefix { $0 != "assay-proof" }
            for line in lines {
                #expect(TextWriter.columns(line) <= TextWriter.width, "\(line)")
            }
        }
    }

    @Test(
        "Lines are broken where the next word does not fit, whatever letters it has",
        arguments: ["e", "é", "ß", "ж", "Ω", "—", "«", "“", "한", "e\u{301}"]
    )
    func wrapping(sign: String) {
        var text = TextWriter()
        let words = (1...60).map { String(repeating: sign, count: $0 % 13 + 1) }
        text.paragraph(words.joined(separator: " "), lead: "- ")
        let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").map { $0.dropFirst(2) }
        #expect(lines.flatMap { $0.split(separator: " ") }.map(String.init) == words)
        for (line, next) in zip(lines, lines.dropFirst()) {
            let first = next.split(separator: " ").first.map { TextWriter.columns($0) } ?? 0
            #expect(2 + TextWriter.columns(line) <= 80 && 2 + TextWriter.columns(line) + 1 + first > 80)
        }
    }

    @Test("Long words are cut where the line ends, and nothing is lost")
    func longWords() {
        var text = TextWriter()
        let word = String(repeating: "abcdefghij", count: 25)
        text.paragraph("see \(word) here", lead: "- ")
        let written = String(decoding: text.bytes, as: UTF8.self)
        #expect(written.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(written.filter { $0.isLetter } == "see\(word)here")
    }

    @Test("Every row has as many cells as there are columns, and the rows are the claims and the evidence")
    func shape() throws {
        let report = try HarbourTown.report()
        let claims = Self.cells(report.rendered(as: .csvClaims))
        let evidence = Self.cells(report.rendered(as: .csvEvidence))
        for rows in [claims, evidence] { #expect(Set(rows.map(\.count)).count == 1) }
        #expect(claims.count == 1 + report.cards.count + report.withdrawn.count)
        #expect(evidence.count == 1 + report.cards.reduce(0) { $0 + $1.evidence.count })
        #expect(claims[0].prefix(2) == ["claim", "statement"])
    }

    private static func report(saying text: String) throws -> ProvenanceReport {
        var ledger = LedgerFixture()
        let article = try ledger.document("odd", title: text, publisher: text, isArticle: true)
        let quote = LedgerFixture.QuoteFixture(before: text, quote: "q\(text)", after: text)
        let claim = try ledger.claim("odd-claim", "Says \(text).", tags: [text], in: article, quote: quote)
        let evidence = try ledger.evidence(
            .supports,
            for: claim,
            from: article,
            quote: quote,
            summary: text,
            note: text
        )
        try ledger.review(claim, .verified, text + ".", on: [evidence], asOf: "2025-12-01", by: "by \(text)")
        return try #require(ProvenanceReport(try HarbourTown.material(ledger), scope: .workspace))
    }

    /// The cells of a table, read as RFC 4180 says.
    private static func cells(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if rest.first == "\"" {
                    cell.append("\"")
                    rest.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", cell.isEmpty {
                isQuoted = true
            } else if scalar == "," || scalar == "\r" && rest.first == "\n" {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                if scalar == "\r" {
                    rest.removeFirst()
                    rows.append(row)
                    row = []
                }
            } else {
                cell.append(scalar)
            }
        }
        return rows
    }
}
