public import ClaimLedger
public import ClaimModel

extension WorkspaceEditor {
    /// Gives a claim another readable name. The earlier ones go on working.
    public mutating func renameClaim(_ name: String, to new: String) throws(WorkspaceError) -> Record {
        guard let id = ClaimID(new) else { throw .badName(new, .claim) }
        return try record(about: name) { (reading, claim) throws(WorkspaceError) in
            if claim.id == id { throw .alreadySo("\(id) is its name already") }
            if let other = reading.state.claim(id), other.record != claim.record {
                throw .nameTaken(.claim, name: new)
            }
            return .claimRenamed(claim: claim.record, name: id)
        }
    }

    /// Corrects who says a claim in one of its articles.
    ///
    /// - Parameters:
    ///   - article: The article; may be nil where the claim appears once.
    ///   - occurrence: Which of its places in that article is meant, counted from 1; may be nil where there is one.
    public mutating func correctAttribution(
        of name: String,
        in article: String? = nil,
        occurrence: Int? = nil,
        _ attribution: Attribution,
        because reason: String? = nil
    ) throws(WorkspaceError) -> Record {
        if attribution.links.isEmpty {
            throw .invalid(what: "the attribution", expected: "at least one voice")
        }
        let reason = Self.trimmed(reason)
        return try record(about: name) { (reading, claim) throws(WorkspaceError) in
            let place = try reading.appearance(of: claim, in: article, occurrence)
            if place.appearance.attribution == attribution {
                throw .alreadySo("\(claim.id) is attributed so already")
            }
            return .attributionCorrected(appearance: place.record, attribution: attribution, reason: reason)
        }
    }

    /// Takes back that a claim appears in an article.
    public mutating func withdrawAppearance(
        of name: String,
        in article: String? = nil,
        occurrence: Int? = nil,
        because reason: String
    ) throws(WorkspaceError) -> Record {
        let reason = try Self.text(reason, "the reason")
        return try record(about: name) { (reading, claim) throws(WorkspaceError) in
            if claim.appearances.count == 1 {
                throw .invalid(
                    what: "the only appearance of \(claim.id)",
                    expected: "withdrawn with the claim: assay withdraw claim \(claim.id) --because …"
                )
            }
            let place = try reading.appearance(of: claim, in: article, occurrence)
            return .appearanceWithdrawn(appearance: place.record, reason: reason)
        }
    }

    /// Gives a claim to somebody to look at, or to nobody when nil.
    public mutating func assignClaim(_ name: String, to person: String?) throws(WorkspaceError) -> Record {
        let person = Self.trimmed(person)
        return try record(about: name) { (_, claim) throws(WorkspaceError) in
            if claim.assignee == person {
                throw .alreadySo("\(claim.id) is assigned to \(person ?? "nobody") already")
            }
            return .claimAssigned(claim: claim.record, to: person)
        }
    }

    /// Keeps a claim out of reports and exports until the embargo is lifted.
    public mutating func embargoClaim(_ name: String, because reason: String) throws(WorkspaceError) -> Record
    {
        let reason = try Self.text(reason, "the reason")
        return try record(about: name) { (_, claim) throws(WorkspaceError) in
            if claim.embargo != nil { throw .alreadySo("\(claim.id) is under embargo already") }
            return .claimEmbargoed(claim: claim.record, reason: reason)
        }
    }

    /// Lifts the embargo on a claim.
    public mutating func liftEmbargo(_ name: String, because reason: String) throws(WorkspaceError) -> Record
    {
        let reason = try Self.text(reason, "the reason")
        return try record(about: name) { (_, claim) throws(WorkspaceError) in
            guard let embargo = claim.embargo else { throw .alreadySo("\(claim.id) is under no embargo") }
            return .recordWithdrawn(record: embargo.record, document: nil, reason: reason)
        }
    }

    /// Writes down something for the house alone: it is in no report and no export.
    public mutating func privateNote(_ text: String, aboutClaim name: String) throws(WorkspaceError) -> Record
    {
        let text = try Self.text(text, "the note")
        return try record(about: name) { (_, claim) throws(WorkspaceError) in
            .privateNote(about: .claim(claim.record), text: text)
        }
    }

    /// Writes down something about a document for the house alone.
    public mutating func privateNote(_ text: String, aboutDocument name: String) throws(WorkspaceError)
        -> Record
    {
        let text = try Self.text(text, "the note")
        try recordCollectionDocument(named: name)
        let records = try record { (reading) throws(WorkspaceError) in
            let document = try reading.document(named: name)
            return LedgerAddition(
                to: reading.ledgerName(of: document),
                [.privateNote(about: .document(document.newest.edition), text: text)]
            )
        }
        guard let record = records.first else { throw .alreadySo("there is nothing to record") }
        return record
    }
}

extension WorkspaceReading {
    /// A place where a claim appears: the only one, or the one in an article.
    public func appearance(
        of claim: TrackedClaim,
        in article: String?,
        _ occurrence: Int? = nil
    ) throws(WorkspaceError) -> TrackedAppearance {
        var places = claim.appearances
        if let article {
            let document = try document(named: article)
            places = places.filter { document.editions.contains(edition: $0.appearance.article) }
            if places.isEmpty {
                throw .invalid(what: "\(document.id)", expected: "an article of \(claim.id)")
            }
        }
        if let occurrence {
            guard places.indices.contains(occurrence - 1) else {
                throw .invalid(what: "--occurrence", expected: "from 1 to \(places.count)")
            }
            return places[occurrence - 1]
        }
        guard places.count == 1, let place = places.first else {
            let names = places.map { state.document(edition: $0.appearance.article)?.id.name ?? "?" }
            throw .invalid(
                what: "the place",
                expected:
                    "named with --article or --occurrence: \(claim.id) appears in \(names.joined(separator: ", "))"
            )
        }
        return place
    }
}
