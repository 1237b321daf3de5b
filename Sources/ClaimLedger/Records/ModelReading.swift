public import ClaimModel
public import JSONData

// The model's values, read from JSON objects of the form that records have, for what else holds them.

extension Claim {
    /// Reads a claim; nil when the object has not its form.
    public init?(json: JSONObject) {
        guard let claim = try? Claim(ObjectReader(json, path: "claim")) else { return nil }
        self = claim
    }
}

extension Attribution.Link {
    /// Reads one voice of an attribution; nil when the object has not its form.
    public init?(json: JSONObject) {
        guard let link = try? Attribution.Link(ObjectReader(json, path: "attribution")) else { return nil }
        self = link
    }
}

extension Evidence {
    /// Reads evidence; nil when the object has not its form.
    public init?(json: JSONObject) {
        guard let evidence = try? Evidence(ObjectReader(json, path: "evidence")) else { return nil }
        self = evidence
    }
}

extension Review {
    /// Reads a review; nil when the object has not its form.
    public init?(json: JSONObject) {
        guard let review = try? Review(ObjectReader(json, path: "review")) else { return nil }
        self = review
    }
}
