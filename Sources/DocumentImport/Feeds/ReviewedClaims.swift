import ClaimModel
import JSONData

/// The reviewed claims that a JSON value holds, as passages: each claim is a quotation, spoken by who made it; the
/// footnotes behind it say what reviewers found.
struct ReviewedClaims {
    /// The passages, in the order of the value; their locators are JSON Pointers (RFC 6901).
    private(set) var passages: [Passage] = []
    /// Where reviews stand that do not say which claim they review.
    private(set) var withoutClaim: [String] = []
    /// How the locator of a claim ends.
    static let claimEnding = "/claimReviewed"

    /// Deeper than this nobody writes reviews.
    private static let depth = 12

    init(in value: JSONValue, at pointer: String = "") { take(value, pointer, depth: Self.depth) }

    private mutating func take(_ value: JSONValue, _ pointer: String, depth: Int) {
        guard depth > 0 else { return }
        if let array = value.array {
            for (place, item) in array.enumerated() { take(item, "\(pointer)/\(place)", depth: depth - 1) }
            return
        }
        guard let object = value.object else { return }
        if object.isOf(type: "ClaimReview") { return take(review: object, pointer) }
        if object["claimReview"]?.array != nil, object["text"]?.string != nil {
            return take(answer: object, pointer)
        }
        for key in ["@graph", "dataFeedElement", "item", "itemListElement", "mainEntity", "review", "claims"]
        {
            if let inner = object[key] { take(inner, "\(pointer)/\(key)", depth: depth - 1) }
        }
    }

    /// A ClaimReview, in its older shape (the claim is a CreativeWork) or its newer one (a Claim).
    private mutating func take(review: JSONObject, _ pointer: String) {
        let item = review.first("itemReviewed")
        let named = review.first("claimReviewed")
        let text =
            named.map { $0.text("text") ?? $0.text("name") } ?? review.text("claimReviewed")
            ?? item?.text("text") ?? item?.text("name")
        guard let text else {
            withoutClaim.append(pointer)
            return
        }
        let rating = review.first("reviewRating").flatMap { rating in
            rating.text("alternateName") ?? rating.text("name") ?? rating.text("ratingExplanation")
                ?? Self.number(rating)
        }
        let maker = item?.first("author") ?? named?.first("author")
        add(
            claim: text,
            by: maker?.text("name") ?? item?.text("author"),
            at: pointer + Self.claimEnding
        )
        add(
            rating: rating,
            by: review.first("author")?.text("name") ?? review.text("author")
                ?? review.first("publisher")?.text("name"),
            review.text("datePublished"),
            review.text("url"),
            at: "\(pointer)/reviewRating"
        )
    }

    /// A claim with its reviews in an answer of Google's Fact Check Tools.
    private mutating func take(answer: JSONObject, _ pointer: String) {
        guard let text = answer.text("text") else { return withoutClaim.append(pointer) }
        add(claim: text, by: answer.text("claimant"), at: pointer + Self.claimEnding)
        for (place, review) in (answer["claimReview"]?.array ?? []).compactMap(\.object).enumerated() {
            add(
                rating: review.text("textualRating"),
                by: review.first("publisher")?.text("name") ?? review.first("publisher")?.text("site"),
                review.text("reviewDate"),
                review.text("url"),
                at: "\(pointer)/claimReview/\(place)"
            )
        }
    }

    private mutating func add(claim: String, by speaker: String?, at locator: String) {
        passages.append(Passage(kind: .quotation, text: claim, speaker: speaker, locator: locator))
    }

    private mutating func add(
        rating: String?,
        by reviewer: String?,
        _ date: String?,
        _ url: String?,
        at locator: String
    ) {
        let day = date.flatMap { CalendarDate(String($0.prefix(10))) }?.description
        let parts = [rating.map { "“\($0)”" }, reviewer, day, url].compactMap(\.self)
        if parts.isEmpty { return }
        passages.append(
            Passage(kind: .footnote, text: parts.joined(separator: ", "), locator: locator)
        )
    }

    /// A rating in figures with its scale, which may have its best at either end.
    private static func number(_ rating: JSONObject) -> String? {
        guard let value = rating.text("ratingValue") else { return nil }
        guard let best = rating.text("bestRating") else { return value }
        let worst = rating.text("worstRating")
        // "2 of 5" would say the contrary where the least number is best.
        let lowest = worst ?? value
        if let top = Double(best), let bottom = Double(lowest), top < bottom {
            return "\(value) (best \(best)" + (worst.map { ", worst \($0))" } ?? ")")
        }
        return "\(value) of \(best)"
    }
}

extension JSONObject {
    /// Whether its `@type` is, or holds, a type of schema.org.
    fileprivate func isOf(type: String) -> Bool {
        guard let given = self["@type"] ?? self["type"] else { return false }
        let names = given.string.map { [$0] } ?? (given.array ?? []).compactMap(\.string)
        return names.contains { $0 == type || $0.hasSuffix("/\(type)") || $0 == "schema:\(type)" }
    }

    /// A member that is an object, or the first object of an array.
    fileprivate func first(_ key: String) -> JSONObject? {
        self[key]?.object ?? self[key]?.array?.lazy.compactMap(\.object).first
    }

    /// A member's text without markup, white space collapsed; nil when it has none.
    fileprivate func text(_ key: String) -> String? {
        let value = self[key]?.array?.first ?? self[key]
        if let number = value?.integer { return String(number) }
        if case .number(let number)? = value { return number.description }
        guard var string = value?.string.flatMap(HTMLFragment.unescaped) else { return nil }
        var collected = CollectedText()
        string.withUTF8 { collected.add($0) }
        return collected.text
    }
}
