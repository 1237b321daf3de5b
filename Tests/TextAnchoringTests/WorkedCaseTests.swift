import ClaimModel
import Foundation
import Testing

@testable import TextAnchoring

/// The fragments of the worked case in its two articles. Needs `../shared/case` and `../shared/articles`.
@Suite(
    "The worked case",
    .enabled(
        if: SharedData.exists("case/case.json") && SharedData.exists("articles/dubrovin-2021.txt"),
        "needs ../shared/case and ../shared/articles"
    )
)
struct WorkedCaseTests {
    private struct Claim: Decodable {
        let id: String
        let article: String
        let fragment: String
    }

    @Test("Every fragment is found in its article, at one place")
    func fragments() throws {
        let claims = try JSONDecoder().decode(
            [Claim].self,
            from: Data(SharedData.text("case/case.json").utf8)
        )
        let articles = [
            "000": AnchoringText(try SharedData.text("articles/dubrovin-2021.txt")),
            "001": AnchoringText(try SharedData.text("articles/trt-world-2021.txt")),
        ]
        #expect(!claims.isEmpty)
        for claim in claims {
            let article = try #require(articles[claim.article])
            let anchor = article.anchor(Selector(quote: TextQuoteSelector(exact: claim.fragment)))
            #expect(anchor.outcome == .exact, "\(claim.id): \(claim.fragment) \(anchor)")
        }
    }
}
