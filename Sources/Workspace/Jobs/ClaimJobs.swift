public import ClaimLedger
public import ClaimModel

extension WorkspaceEditor {
    /// Records a claim with the first place where it appears.
    ///
    /// - Parameters:
    ///   - name: The claim's readable name; made of the statement when nil.
    ///   - claim: The statement with its kind, time and tags.
    ///   - article: The name of the article, or its unique beginning.
    ///   - quote: The words in which the article makes it.
    ///   - attribution: Who says it, through whom; the article's own voice when empty.
    /// - Returns: The claim as it was recorded.
    public mutating func recordClaim(
        named name: String? = nil,
        _ claim: Claim,
        article: String,
        quote: QuoteRequest,
        attribution: Attribution = Attribution([])
    ) throws(WorkspaceError) -> TrackedClaim {
        var claim = claim
        claim.statement = try Self.text(claim.statement, "the statement")
        try recordCollectionDocument(named: article, asArticle: true, quoting: quote)
        let records = try record { (reading) throws(WorkspaceError) in
            var texts = try DocumentTextCache(reading)
            let id = try Self.newClaimID(name, for: claim, in: reading.state)
            let document = try reading.document(named: article)
            let appearance = try Self.appearance(quote, attribution, document, &texts)
            let same = reading.state.claims.first { known in
                known.withdrawn == nil && known.claim.statement == claim.statement
                    && known.appearances.contains {
                        $0.appearance.article == appearance.article
                            && $0.appearance.selector.position == appearance.selector.position
                    }
            }
            if let same {
                throw .alreadySo(
                    "\(same.id) says so of these words already: word it anew with 'assay edit claim \(same.id)', or "
                        + "attach evidence to it"
                )
            }
            return LedgerAddition(
                to: LedgerName(article: document.id),
                [.claimRecorded(name: id, claim: claim, appearance: appearance)]
            )
        }
        return try tracked(records)
    }

    /// Records that a claim appears in another place.
    public mutating func addAppearance(
        of name: String,
        article: String,
        quote: QuoteRequest,
        attribution: Attribution = Attribution([])
    ) throws(WorkspaceError) -> Record {
        try recordCollectionDocument(named: article, asArticle: true, quoting: quote)
        return try record(about: name) { (reading, claim) throws(WorkspaceError) in
            var texts = try DocumentTextCache(reading)
            let document = try reading.document(named: article)
            let appearance = try Self.appearance(quote, attribution, document, &texts)
            let isThere = claim.appearances.contains {
                $0.appearance.article == appearance.article
                    && $0.appearance.selector.position == appearance.selector.position
            }
            if isThere { throw .alreadySo("\(claim.id) already appears there") }
            return .appearanceAdded(claim: claim.record, appearance: appearance)
        }
    }

    /// Words, classes, dates or tags a claim anew. What `change` leaves alone stays.
    ///
    /// - Parameter reason: Why; may be missing.
    public mutating func reviseClaim(
        _ name: String,
        because reason: String? = nil,
        _ change: (inout Claim) -> Void
    ) throws(WorkspaceError) -> Record {
        let reason = Self.trimmed(reason)
        return try record(about: name) { (_, claim) throws(WorkspaceError) in
            var revised = claim.claim
            change(&revised)
            revised.statement = try Self.text(revised.statement, "the statement")
            if revised == claim.claim { throw .alreadySo("\(claim.id) reads so already") }
            return .claimRevised(record: claim.record, claim: revised, reason: reason)
        }
    }

    /// Takes a claim back. It stays in the history.
    public mutating func withdrawClaim(_ name: String, because reason: String) throws(WorkspaceError)
        -> Record
    {
        let reason = try Self.text(reason, "the reason")
        return try record(about: name) { (_, claim) throws(WorkspaceError) in
            if claim.withdrawn != nil { throw .alreadySo("\(claim.id) is withdrawn already") }
            return .claimWithdrawn(record: claim.record, reason: reason)
        }
    }

    /// Links two claims.
    public mutating func link(
        _ name: String,
        to other: String,
        as relation: ClaimRelation
    ) throws(WorkspaceError) -> Record {
        try record(about: name) { (reading, claim) throws(WorkspaceError) in
            let other = try reading.claim(named: other)
            guard other.record != claim.record else {
                throw .invalid(what: "the other claim", expected: "a claim other than \(claim.id)")
            }
            if claim.links.contains(where: { $0.other == other.record && $0.relation == relation }) {
                throw .alreadySo("\(claim.id) and \(other.id) are linked as \(relation.rawValue) already")
            }
            return .claimsLinked(claim: claim.record, other: other.record, relation: relation)
        }
    }

    /// Writes down something about a claim.
    public mutating func note(_ text: String, aboutClaim name: String) throws(WorkspaceError) -> Record {
        let text = try Self.text(text, "the note")
        return try record(about: name) { (_, claim) throws(WorkspaceError) in
            .note(about: .claim(claim.record), text: text)
        }
    }

    /// Writes down something about a document.
    public mutating func note(_ text: String, aboutDocument name: String) throws(WorkspaceError) -> Record {
        let text = try Self.text(text, "the note")
        try recordCollectionDocument(named: name)
        let records = try record { (reading) throws(WorkspaceError) in
            let document = try reading.document(named: name)
            return LedgerAddition(
                to: document.isArticle ? LedgerName(article: document.id) : .sources,
                [.note(about: .document(document.newest.edition), text: text)]
            )
        }
        guard let record = records.first else { throw .alreadySo("there is nothing to record") }
        return record
    }

    /// Records that a document was withdrawn: by its publisher, or because it should not have been archived. All its
    /// editions that stand are; their files stay in the archive.
    public mutating func withdrawDocument(_ name: String, because reason: String) throws(WorkspaceError)
        -> Record
    {
        let reason = try Self.text(reason, "the reason")
        let records = try record { (reading) throws(WorkspaceError) in
            let document = try reading.document(named: name)
            let standing = document.editions.filter { $0.withdrawal == nil }
            if standing.isEmpty { throw .alreadySo("\(document.id) is withdrawn already") }
            return LedgerAddition(
                to: document.isArticle ? LedgerName(article: document.id) : .sources,
                standing.map { .documentWithdrawn(edition: $0.document.edition, reason: reason) }
            )
        }
        guard let record = records.last else { throw .alreadySo("there is nothing to record") }
        return record
    }

    // MARK: - Parts

    private func tracked(_ records: [Record]) throws(WorkspaceError) -> TrackedClaim {
        let state = LedgerState(Ledger(records: records))
        guard let claim = state.claims.first else { throw .alreadySo("there is nothing to record") }
        return claim
    }

    private static func newClaimID(
        _ name: String?,
        for claim: Claim,
        in state: LedgerState
    ) throws(WorkspaceError) -> ClaimID {
        if let name {
            guard let id = ClaimID(name) else { throw .badName(name, .claim) }
            guard state.claim(id) == nil else { throw .nameTaken(.claim, name: name) }
            return id
        }
        let base = Slug.from(claim.statement) ?? "claim"
        for number in 1... {
            guard let id = ClaimID(number == 1 ? base : "\(base)-\(number)") else { break }
            if state.claim(id) == nil { return id }
        }
        throw .invalid(what: "the claim's name", expected: "given with --id")
    }

    private static func appearance(
        _ quote: QuoteRequest,
        _ attribution: Attribution,
        _ document: TrackedDocument,
        _ texts: inout DocumentTextCache
    ) throws(WorkspaceError) -> Appearance {
        let article = document.newest
        guard document.isArticle else {
            throw .invalid(
                what: "\(document.id)",
                expected: "an article: import it again with --article to check its claims"
            )
        }
        let selector = try texts.entry(for: article).selector(
            quoting: quote.words,
            in: document.id,
            occurrence: quote.occurrence
        )
        return Appearance(
            article: article.edition,
            selector: selector,
            attribution: attribution.links.isEmpty ? Attribution([.ownVoice(of: article)]) : attribution
        )
    }
}
