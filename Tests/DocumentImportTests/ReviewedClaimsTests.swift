import ClaimModel
import DocumentImport
import JSONData
import Testing

@Suite("Reviewed claims in the shapes that they come in")
struct ReviewedClaimsTests {
    private func texts(_ feed: String, as name: String = "feed.json") throws -> [String] {
        try read(feed, as: name).passages.map(\.text)
    }

    @Test("An answer of Google's Fact Check Tools gives each claim with all its reviews")
    func answer() throws {
        let feed = """
            {"claims":[{"text":"The budget doubled.","claimant":"Ines Duarte","claimDate":"2021-05-01T00:00:00Z",
            "claimReview":[{"publisher":{"name":"Ellery Checks","site":"check.example"},"url":"https://check.example/1",
            "reviewDate":"2021-05-04T00:00:00Z","textualRating":"False","languageCode":"en"},
            {"publisher":{"site":"facts.example"},"textualRating":"Mostly &quot;false&quot;"}]}],"nextPageToken":"x"}
            """
        let (document, passages) = try read(feed, as: "feed.json")
        #expect(document.dialect == "claimreview")
        #expect(
            passages.map(\.text) == [
                "The budget doubled.", "“False”, Ellery Checks, 2021-05-04, https://check.example/1",
                "“Mostly \"false\"”, facts.example",
            ]
        )
        #expect(passages.first?.speaker == "Ines Duarte")
    }

    @Test(
        "HTML in a value is text",
        arguments: [
            (
                "The mayor&#8217;s &quot;budget&quot; doubled &amp; more",
                "The mayor’s \"budget\" doubled & more"
            ),
            ("<p>The budget <b>doubled</b>.</p>", "The budget doubled."),
            ("Half&nbsp;true", "Half\u{A0}true"), ("A &amp;amp; B", "A & B"), ("5 > 4", "5 > 4"),
        ]
    )
    func markup(value: String, text: String) throws {
        let object = JSONObject([
            "@type": .string("ClaimReview"), "claimReviewed": .string(value),
        ])
        let feed = String(decoding: CanonicalJSON.bytes(.object(object)), as: UTF8.self)
        #expect(try texts(feed) == [text])
    }

    @Test(
        "A rating in figures is told with its scale, whichever end of it is best",
        arguments: [
            ("\"ratingValue\":1,\"bestRating\":1,\"worstRating\":6", "“1 (best 1, worst 6)”"),
            ("\"ratingValue\":2,\"bestRating\":5,\"worstRating\":1", "“2 of 5”"),
            ("\"ratingValue\":2,\"bestRating\":5", "“2 of 5”"),
            ("\"ratingValue\":3,\"bestRating\":1", "“3 (best 1)”"),
            ("\"ratingValue\":\"4\"", "“4”"),
        ]
    )
    func rating(members: String, text: String) throws {
        let feed =
            "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"Whales fly.\",\"reviewRating\":{\(members)}}"
        #expect(try texts(feed) == ["Whales fly.", text])
    }

    @Test("A claim that is an object of its own is read")
    func claimObject() throws {
        let feed = """
            {"@type":"ClaimReview","claimReviewed":{"@type":"Claim","text":"Whales fly.","author":{"name":"Bo Ray"}}}
            """
        let passages = try read(feed, as: "feed.json").passages
        #expect(passages.map(\.text) == ["Whales fly."] && passages.first?.speaker == "Bo Ray")
    }

    @Test("A page hands out the claims that it reviews behind its text")
    func page() throws {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>Harbour</title><script type="application/ld+json">
            {"@graph":[{"@type":"ClaimReview","claimReviewed":"The lighthouse budget doubled.","author":{"name":"Coast Check"},
            "reviewRating":{"alternateName":"False"},"itemReviewed":{"author":{"name":"Ann Lee"}}}]}</script></head>
            <body><article><h1>Harbour</h1><p>The council of Ellery met in the old hall and spoke at length about the
            lighthouse, the harbour wall and the road to the north.</p></article></body></html>
            """
        let (document, passages) = try read(page, as: "page.html")
        #expect(document.dialect == "html")
        #expect(passages.suffix(2).map(\.text) == ["The lighthouse budget doubled.", "“False”, Coast Check"])
        let claim = passages[passages.count - 2]
        #expect(
            claim.kind == .quotation && claim.speaker == "Ann Lee"
                && claim.locator.hasSuffix("/claimReviewed")
        )
    }
}
