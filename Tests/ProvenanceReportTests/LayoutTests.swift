import ClaimLedger
import ClaimModel
import Foundation
import JSONData
import System
import Testing

@testable import ProvenanceReport

@Suite("Laying out a report piece by piece")
struct LayoutTests {
    /// A report of several pieces in every form.
    private static func report(claims: Int = 400) throws -> ProvenanceReport {
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: "Paper", publisher: "Press", isArticle: true)
        let source = try ledger.document("log", title: "Log", publisher: "Office")
        let quote = LedgerFixture.QuoteFixture(quote: "ten boats")
        for number in 0..<claims {
            let claim = try ledger.claim(
                "boats-\(number)",
                "Ten boats came on day \(number).",
                in: article,
                quote: quote
            )
            var evidence: [RecordID] = []
            for _ in 0..<3 {
                evidence.append(try ledger.evidence(.supports, for: claim, from: source, quote: quote))
            }
            try ledger.review(claim, .verified, "It says so.", on: evidence, asOf: "2025-01-01")
        }
        return try #require(ProvenanceReport(ReportInput(state: ledger.state), scope: .workspace))
    }

    @Test(
        "The pieces together are the report, and none of them is large",
        arguments: ReportFormat.allCases
    )
    func pieces(format: ReportFormat) throws {
        let report = try Self.report()
        let whole = report.laidOut(as: format).bytes
        var pieces: [[UInt8]] = []
        let layout = report.layOut(as: format) { pieces.append(Array($0)) }
        #expect(layout.findings.isEmpty)
        #expect((layout.seal != nil) == format.isSealed)
        #expect(pieces.allSatisfy { $0.count < 8 << 20 })
        var together = pieces.flatMap(\.self)
        if let seal = layout.seal {
            let place = try #require(format.digestPlace)
            #expect(ReportDigest.check(together, place)?.found == seal.digest)
            together.replaceSubrange(seal.offset..<seal.offset + 64, with: seal.digits)
            #expect(ReportDigest.check(together, place)?.carried == seal.digest)
        }
        #expect(together == whole)
        // Where nothing can be put in later, it is laid out with the digest.
        var again: [UInt8] = []
        _ = report.layOut(as: format, sealedWith: layout.seal) { again.append(contentsOf: $0) }
        #expect(again == whole)
    }

    @Test("As JSON it is written as its value would be", arguments: [true, false])
    func canonicalReport(isLarge: Bool) throws {
        let json = try (isLarge ? Self.report() : HarbourTown.report()).rendered(as: .json)
        let readable = CanonicalJSON.readable(try JSONParser.read(Array(json.utf8)))
        #expect(readable.replacing("<", with: "\\u003c") == json)
    }

    @Test(
        "What is odd is written as canonical JSON is",
        arguments: [
            "", "plain", "\"quotes\" and \\ backslashes", "tab\tline\nreturn\rend",
            "\u{8}\u{C}\u{0}\u{1F}\u{7F}",
            "</script>&<>", "emoji 👩🏽‍🚀", "한국어 \u{85} \u{2028}", "\u{202E}reversed", "\u{FFFE}\u{FFFF}", "عربي",
        ]
    )
    func canonical(text: String) {
        let values: [JSONValue] = [
            .string(text), .array([]), .object(JSONObject()), .null, .bool(true), .integer(-7), .number(0.1),
            .array([.array([.string(text)]), .object(JSONObject(["a": .array([]), "b": .string(text)]))]),
            .object(JSONObject([text: .object(JSONObject([text: .null])), "\u{1}": .integer(1 << 40)])),
        ]
        var bytes: [UInt8] = []
        var json = JSONWriter(to: ReportOutput { bytes.append(contentsOf: $0) })
        json.value(.array(values))
        json.finish()
        let readable = CanonicalJSON.readable(.array(values)).replacing("<", with: "\\u003c")
            .replacing("\u{2028}", with: "\\u2028").replacing("\u{2029}", with: "\\u2029")
        #expect(String(decoding: bytes, as: UTF8.self) == readable)
    }

    @Test("Bytes are found where they stand first")
    func search() {
        let text = Array("abababcabcdabcdabcde".utf8)
        for length in 0...6 {
            for start in 0...text.count - length {
                let wanted = Array(text[start..<start + length])
                for from in 0...text.count {
                    let first = (from..<max(from, text.count - length + 1)).first {
                        text[$0..<$0 + length].elementsEqual(wanted)
                    }
                    #expect(text.firstPosition(of: wanted, from: from) == (length == 0 ? from : first))
                }
            }
        }
        #expect([UInt8]().firstPosition(of: Array("a".utf8)) == nil)
        #expect(text.firstPosition(of: Array("abcdef".utf8)) == nil)
    }
}
