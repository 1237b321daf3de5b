import JSONData
import ClaimModel

/// Reads a feed of reviewed claims: JSON with schema.org's ClaimReview, alone, in an array, a graph or a DataFeed.
///
/// Each reviewed claim is a quotation, spoken by who made it; the footnote behind it says what its reviewer found.
struct ClaimReviewReader {
    /// The longest feed, in bytes: it is held in memory.
    static let longest = 128 << 20

    private let fileName: String
    private let onPassage: (Passage) -> Void
    private var bytes: [UInt8] = []

    init(fileName: String, onPassage: @escaping (Passage) -> Void) {
        self.fileName = fileName
        self.onPassage = onPassage
    }

    mutating func feed(_ piece: UnsafeRawBufferPointer) throws(Finding) {
        guard bytes.count + piece.count <= Self.longest else {
            throw finding(
                "claimreview.too-long",
                at: 0,
                "a feed of more than \(Self.longest) bytes is not read",
                "Split it."
            )
        }
        bytes.append(contentsOf: piece)
    }

    /// Ends the feed: hands out its passages.
    ///
    /// - Returns: What was noticed and did not stop the reading.
    func finish() throws(Finding) -> [Finding] {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.read(bytes) } catch {
            let isFeed = String(decoding: bytes.prefix(1 << 20), as: UTF8.self).contains("ClaimReview")
            throw finding(
                isFeed ? "claimreview.json" : "xml.not-xml",
                at: error.offset,
                isFeed
                    ? "it is no JSON that can be read: here should be \(error.description)"
                    : "it looks like JSON, not like XML, HTML or plain text",
                isFeed
                    ? "Ask its publisher for a feed that is strict JSON." : "Import the documents themselves."
            )
        }
        var findings: [Finding] = []
        var count = 0
        for (review, pointer) in Self.reviews(in: value, at: "") {
            guard let claim = ReviewedClaim(review) else {
                findings.append(
                    Finding(
                        code: "claimreview.no-claim",
                        severity: .warning,
                        place: .init(file: fileName),
                        excerpt: pointer,
                        meaning: "the review at \(pointer) does not say which claim it reviews",
                        advice: "It is left out. Its member claimReviewed should hold the claim."
                    )
                )
                continue
            }
            count += 1
            for passage in claim.passages(at: pointer) { onPassage(passage) }
        }
        guard count > 0 else {
            throw finding(
                "xml.not-xml",
                at: 0,
                "it is JSON, and there is no ClaimReview with a claim in it",
                "Import the documents themselves, or a feed of reviews (schema.org's ClaimReview)."
            )
        }
        return findings
    }

    /// The reviews in a value with their places (JSON Pointer, RFC 6901), in order.
    private static func reviews(in value: JSONValue, at pointer: String) -> [(JSONObject, String)] {
        if let array = value.array {
            return array.enumerated().flatMap { reviews(in: $0.element, at: "\(pointer)/\($0.offset)") }
        }
        guard let object = value.object else { return [] }
        if object.isOf(type: "ClaimReview") { return [(object, pointer)] }
        return ["@graph", "dataFeedElement", "item", "itemListElement"].flatMap { key in
            object[key].map { reviews(in: $0, at: "\(pointer)/\(key)") } ?? []
        }
    }

    private func finding(_ code: String, at offset: Int, _ meaning: String, _ advice: String) -> Finding {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let rest = bytes[start...].prefix(80).prefix { $0 != 0x0A && $0 != 0x0D }
        return Finding(
            code: code,
            place: .init(file: fileName, line: line, column: offset - start + 1),
            excerpt: rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self),
            meaning: meaning,
            advice: advice
        )
    }
}

/// What a ClaimReview says, in its older shape (the claim is a CreativeWork) or its newer one (a Claim).
private struct ReviewedClaim {
    let text: String
    let speaker: String?
    let rating: String?
    let reviewer: String?
    let date: String?
    let url: String?

    init?(_ review: JSONObject) {
        let item = review.first("itemReviewed")
        guard let text = review.text("claimReviewed") ?? item?.text("text") ?? item?.text("name") else {
            return nil
        }
        self.text = text
        speaker = item?.first("author")?.text("name") ?? item?.text("author")
        let rating = review.first("reviewRating")
        self.rating = rating.flatMap {
            $0.text("alternateName") ?? $0.text("name") ?? $0.text("ratingExplanation") ?? Self.number($0)
        }
        reviewer =
            review.first("author")?.text("name") ?? review.text("author")
            ?? review.first("publisher")?.text("name")
        date = review.text("datePublished").flatMap { CalendarDate(String($0.prefix(10))) }?.description
        url = review.text("url")
    }

    private static func number(_ rating: JSONObject) -> String? {
        guard let value = rating.text("ratingValue") else { return nil }
        return rating.text("bestRating").map { "\(value) of \($0)" } ?? value
    }

    func passages(at pointer: String) -> [Passage] {
        let claim = Passage(
            kind: .quotation,
            text: text,
            speaker: speaker,
            locator: "\(pointer)/claimReviewed"
        )
        let parts = [rating.map { "“\($0)”" }, reviewer, date, url].compactMap(\.self)
        guard !parts.isEmpty else { return [claim] }
        let found = Passage(
            kind: .footnote,
            text: parts.joined(separator: ", "),
            locator: "\(pointer)/reviewRating"
        )
        return [claim, found]
    }
}

extension JSONObject {
    /// Whether its `@type` is, or holds, a type of schema.org.
    fileprivate func isOf(type: String) -> Bool {
        guard let given = self["@type"] else { return false }
        let names = given.string.map { [$0] } ?? (given.array ?? []).compactMap(\.string)
        return names.contains { $0 == type || $0.hasSuffix("/\(type)") || $0 == "schema:\(type)" }
    }

    /// A member that is an object, or the first object of an array.
    fileprivate func first(_ key: String) -> JSONObject? {
        self[key]?.object ?? self[key]?.array?.lazy.compactMap(\.object).first
    }

    /// A member's text, white space collapsed; nil when it has none.
    fileprivate func text(_ key: String) -> String? {
        let value = self[key]?.array?.first ?? self[key]
        if let number = value?.integer { return String(number) }
        guard var string = value?.string else { return nil }
        var collected = CollectedText()
        string.withUTF8 { collected.add($0) }
        return collected.text
    }
}
