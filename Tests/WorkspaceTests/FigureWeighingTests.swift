import ClaimModel
import Foundation
import ProvenanceReport
import Testing
import Workspace

@Suite("Figures from quoted words")
struct FigureWeighingTests {
    /// A claim of 40 boats, with a source for each quote and the stance that a person chose.
    private func report(_ sources: [(quote: String, stance: Evidence.Stance)]) throws -> String {
        let test = try TestWorkspace()
        var editor = try test.editor()
        var article = ImportRequest(
            path: try test.file("port.txt", "Boats\n\nThe port of Ellery has 40 boats, the mayor said."),
            isArticle: true
        )
        article.metadata.publisher = "Coast Daily"
        _ = try editor.importDocument(article)
        _ = try editor.recordClaim(
            named: "boats",
            Claim(statement: "The port of Ellery has 40 boats.", kind: .quantity, about: nil),
            article: "port",
            quote: QuoteRequest("has 40 boats"),
            attribution: Attribution([.init(name: "Coast Daily", mode: .ownVoice)])
        )
        for (number, source) in sources.enumerated() {
            let text = "Register \(number)\n\nThe register says: \(source.quote)."
            _ = try editor.importDocument(ImportRequest(path: try test.file("register-\(number).txt", text)))
            _ = try editor.attach(
                EvidenceRequest(
                    source: "register-\(number)",
                    quote: QuoteRequest(source.quote),
                    stance: source.stance
                ),
                to: "boats"
            )
        }
        return try test.read().report(.workspace).rendered(as: .html)
    }

    @Test("Values that bear out the stance stand on one axis with the claim's")
    func drawn() throws {
        let html = try report([("there were 40 boats", .supports), ("only 25 boats were left", .conflicts)])
        let figure = try #require(html.firstMatch(of: /(?s)<figure class="axis">.*?<\/figure>/)?.0)
        #expect(figure.contains("25 boats") && figure.contains("40 boats"))
        #expect(figure.components(separatedBy: "<circle").count == 3)
    }

    @Test(
        "A value is left out where several could be meant, or where it speaks against the stance that a person chose",
        arguments: [
            [
                ("there were 40 boats", Evidence.Stance.supports),
                ("25 boats, and 30 boats before", .conflicts),
            ],
            [("there were 40 boats", .supports), ("only 25 boats were left", .supports)],
            [("there were 40 boats", .supports), ("only 25 crowns were left", .conflicts)],
            [("there were 40 boats", .supports), ("only 25 boats were left", .context)],
        ]
    )
    func leftOut(sources: [(String, Evidence.Stance)]) throws {
        let html = try report(sources.map { (quote: $0.0, stance: $0.1) })
        #expect(!html.contains("<figure class=\"axis\">"))
    }
}
