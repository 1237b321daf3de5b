import ClaimModel
import DocumentImport
import Testing

@Suite("Feeds of reviewed claims")
struct ClaimReviewTests {
    private static let old = """
        {"@context":"http://schema.org","@type":"ClaimReview","datePublished":"2021-05-04","url":"https://check.example/1",
        "claimReviewed":"The lighthouse is  on fire.","author":{"@type":"Organization","name":"Ellery Checks"},
        "itemReviewed":{"@type":"CreativeWork","author":{"@type":"Person","name":"Ines Duarte"},"datePublished":"2021-05-01"},
        "reviewRating":{"@type":"Rating","ratingValue":"1","bestRating":"5","alternateName":"False"}}
        """
    private static let new = """
        {"@context":"https://schema.org","@type":["ClaimReview"],"datePublished":"2021-05-04T10:00:00Z","url":"https://check.example/1",
        "claimReviewed":"The lighthouse is on fire.","author":[{"@type":"Organization","name":"Ellery Checks"}],
        "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ines Duarte"},"appearance":[{"@type":"OpinionNewsArticle","url":"https://paper.example/a"}]},
        "reviewRating":{"@type":"Rating","alternateName":"False","ratingExplanation":"It is not."}}
        """

    @Test(
        "Old and new shapes, alone and wrapped, give the claim with its speaker and what was found",
        arguments: [
            old, new, "[\(old)]", "{\"@graph\":[\(new)]}",
            "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"@type\":\"DataFeedItem\",\"item\":[\(new)]},{\"item\":null}]}",
            " \n[ \(old) ]", "\u{FEFF}\(new)",
        ]
    )
    func shapes(feed: String) throws {
        let (document, passages) = try read(feed, as: "feed.json", chunk: 7)
        #expect(document.dialect == "claimreview")
        #expect(document.mediaType == "application/json")
        #expect(passages.map(\.kind) == [.quotation, .footnote])
        #expect(
            passages.map(\.text) == [
                "The lighthouse is on fire.", "“False”, Ellery Checks, 2021-05-04, https://check.example/1",
            ]
        )
        #expect(passages.first?.speaker == "Ines Duarte")
        #expect(passages.first?.locator.hasSuffix("/claimReviewed") == true)
    }

    @Test("A rating without words is given as its number, and a review without a claim is a finding")
    func partial() throws {
        let feed = """
            [{"@type":"ClaimReview","claimReviewed":"Whales fly.","reviewRating":{"ratingValue":2,"bestRating":5}},
             {"@type":"ClaimReview","reviewRating":{"ratingValue":2}}]
            """
        let (document, passages) = try read(feed, as: "feed.json")
        #expect(passages.map(\.text) == ["Whales fly.", "“2 of 5”"])
        #expect(document.findings.map(\.code) == ["claimreview.no-claim"])
    }

    @Test(
        "JSON that is no feed is refused as not a document",
        arguments: ["{\"a\": 1}", "[{}]", "{\"a\": ", "{}", "[{\"@type\":\"Article\",\"text\":\"x\"}]"]
    )
    func others(text: String) {
        #expect(refusal(Array(text.utf8), as: "feed.json")?.code == "xml.not-xml")
    }

    @Test(
        "A feed that is broken or means two things is refused, and the place is named",
        arguments: [
            "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"a\",\"claimReviewed\":\"b\"}",
            "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"\\ud800\"}",
            "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"a\"} x",
            "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"a\u{1}\"}",
            "{\"@type\":\"ClaimReview\",\n\"x\":" + String(repeating: "[", count: 100_000),
            "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"a\"",
        ]
    )
    func broken(text: String) {
        let finding = refusal(Array(text.utf8), as: "feed.json")
        #expect(finding?.code == "claimreview.json")
        #expect(finding?.place.line == 2)
    }

    @Test("Deep nesting, other types and wrong values are passed over")
    func odd() throws {
        let deep = String(repeating: "[", count: 50) + String(repeating: "]", count: 50)
        let feed =
            "[{\"@type\":3,\"@graph\":\(deep)},\(Self.new),{\"@type\":\"ClaimReview\",\"claimReviewed\":[],\"itemReviewed\":7}]"
        #expect(try read(feed, as: "feed.json").passages.count == 2)
    }

    @Test("Text that begins with a bracket is still text")
    func text() throws {
        #expect(try read("[Music] The mayor speaks.", as: "talk.txt").document.dialect == "text")
    }
}
