import ClaimModel

/// What is said anew of a claim; what is nil or empty stays.
struct Revision {
    var statement: String?
    var kind: Claim.Kind?
    var about: DateSpan?
    var tags: [String] = []
    var id: String?
    var clearsTags = false
    var clearsAbout = false

    var isRevision: Bool {
        statement != nil || kind != nil || about != nil || !tags.isEmpty || clearsTags || clearsAbout
    }
    var isEmpty: Bool { !isRevision && id == nil }

    func apply(_ claim: inout Claim) {
        if let statement { claim.statement = statement }
        if let kind { claim.kind = kind }
        if let about { claim.about = about }
        if !tags.isEmpty || clearsTags { claim.tags = tags }
        if clearsAbout { claim.about = nil }
    }
}
