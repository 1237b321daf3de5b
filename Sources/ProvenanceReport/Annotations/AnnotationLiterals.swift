import ClaimLedger
import ClaimModel
import JSONData

// The JSON literals of annotations that Assay wrote. Each gives nil where it is not as it was written.

extension AnnotationReader {
    static func claim(_ literal: JSONValue) -> ReadAnnotation.Content? {
        guard let object = literal.object, let name = object["name"]?.string,
            let claim = object["claim"]?.object.flatMap(Claim.init(json:)),
            let attribution = attribution(object["attribution"])
        else { return nil }
        var links: [(claim: String, relation: ClaimRelation)] = []
        for link in list(object["links"]) {
            guard let other = link.object?["claim"]?.string,
                let relation = link.object?["relation"]?.string.flatMap(ClaimRelation.init(rawValue:))
            else { return nil }
            links.append((other, relation))
        }
        var reviews: [ReadAnnotation.GivenReview] = []
        for review in list(object["reviews"]) {
            guard let given = review.object.flatMap(self.review) else { return nil }
            reviews.append(given)
        }
        return .claim(
            name: name,
            claim: claim,
            attribution: attribution,
            links: links,
            notes: list(object["notes"]).compactMap(\.string).compactMap(filled),
            reviews: reviews,
            withdrawn: object["withdrawn"]?.string
        )
    }

    static func appearance(_ literal: JSONValue) -> ReadAnnotation.Content? {
        guard let object = literal.object, let claim = object["claim"]?.string,
            let attribution = attribution(object["attribution"])
        else { return nil }
        return .appearance(of: claim, attribution: attribution)
    }

    static func evidence(_ literal: JSONValue) -> ReadAnnotation.Content? {
        guard var object = literal.object, let claim = object["claim"]?.string,
            let number = object["number"]?.integer
        else { return nil }
        var decisions: [ReadAnnotation.Decision] = []
        for decision in list(object["decisions"]) {
            guard let decision = decision.object, let word = decision["decision"]?.string,
                ["accepted", "rejected", "withdrawn"].contains(word)
            else { return nil }
            decisions.append(
                ReadAnnotation.Decision(
                    word: word,
                    stance: decision["stance"]?.string.flatMap(Evidence.Stance.init(rawValue:)),
                    reason: decision["reason"]?.string.flatMap(filled)
                )
            )
        }
        // The target holds what is left out here.
        object["selector"] = .object(JSONObject(["exact": .string("-")]))
        object["source"] = .string(String(repeating: "0", count: 64))
        guard let evidence = Evidence(json: object) else { return nil }
        return .evidence(
            for: claim,
            evidence: evidence,
            number: number,
            isProposed: object["proposed"] == .bool(true),
            decisions: decisions
        )
    }

    private static func review(_ object: JSONObject) -> ReadAnnotation.GivenReview? {
        var object = object
        let numbers = list(object["evidence"]).compactMap(\.integer)
        object["evidence"] = nil
        guard let review = Review(json: object) else { return nil }
        return ReadAnnotation.GivenReview(
            review: review,
            evidence: numbers,
            by: object["by"]?.string,
            withdrawn: object["withdrawn"]?.string.flatMap(filled)
        )
    }

    private static func attribution(_ value: JSONValue?) -> Attribution? {
        var links: [Attribution.Link] = []
        for link in list(value) {
            guard let link = link.object.flatMap(Attribution.Link.init(json:)) else { return nil }
            links.append(link)
        }
        return Attribution(links)
    }
}
