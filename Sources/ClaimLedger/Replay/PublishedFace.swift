import ClaimModel

/// What a published claim shows to its readers, each thing under its own key, so that two of them can be compared.
struct PublishedFace {
    /// One thing that is shown: a field, and of fields that there are several of, which one.
    struct Key: Hashable {
        let field: PublishedChange.Field
        var item: RecordID?
        var edition: Digest?
    }

    /// What is shown under a key.
    struct Shown: Hashable {
        let value: PublishedChange.Value
        /// What the value is of, in words: an article, a piece of evidence.
        let subject: String?
    }

    /// The keys in the order in which readers see them.
    private(set) var order: [Key] = []
    private var values: [Key: Shown] = [:]
    /// The documents that it rests on.
    private var editions: Set<Digest> = []

    subscript(_ key: Key) -> Shown? { values[key] }

    init(_ claim: TrackedClaim, in state: LedgerState) {
        if let reason = claim.withdrawn { show(.withdrawn, .text(reason)) }
        let houses = Set(claim.currentReviews.map(\.review.houseVerdict))
        let house = claim.standing.verdict != nil && houses.count == 1 ? houses.first ?? nil : nil
        show(.standing, .standing(claim.standing, house: house))
        if claim.standing.verdict != nil {
            let rationales = claim.currentReviews.map(\.review.rationale)
            show(.rationale, .text(rationales.joined(separator: " / ")))
        }
        show(.statement, .text(claim.claim.statement))
        show(.kind, .text(claim.claim.kind.rawValue))
        if let about = claim.claim.about { show(.about, .text(about.description)) }
        var editions: [Digest] = []
        for place in claim.appearances {
            let appearance = place.appearance
            editions.append(appearance.article)
            let article = Self.name(of: appearance.article, in: state)
            let quote = Self.quote(appearance.selector, place.requoted)
            show(.quote, .text(quote), of: article, item: place.record)
            let voices = appearance.attribution.links.map(\.name)
            if !voices.isEmpty {
                show(.speaker, .text(voices.joined(separator: " → ")), of: article, item: place.record)
            }
        }
        for piece in claim.evidence where piece.state == .accepted {
            editions.append(piece.evidence.source)
            let source = Self.name(of: piece.evidence.source, in: state)
            let quote = Self.quote(piece.evidence.selector, piece.requoted)
            let words = "\(piece.evidence.stance.rawValue): “\(quote)” (\(source))"
            show(.evidence, .text(words), of: piece.label, item: piece.record)
        }
        for edition in editions { showDocument(edition, in: state) }
        self.editions = Set(editions)
    }

    private mutating func showDocument(_ edition: Digest, in state: LedgerState) {
        guard let document = state.document(edition: edition),
            let tracked = document.editions.first(where: { $0.document.edition == edition })
        else { return }
        let name = document.id.name
        if let withdrawal = tracked.withdrawal {
            show(.documentWithdrawn, .text(withdrawal.reason), of: name, edition: edition)
        }
        if let takedown = tracked.takedown {
            show(.documentTakenDown, .text(takedown.reason), of: name, edition: edition)
        }
        let change = DescriptionChange(tracked.document.metadata)
        for (field, shown) in PublishedChange.Field.describing {
            guard let value = change.value(of: shown) else { continue }
            show(field, .text(value.description), of: name, edition: edition)
        }
    }

    private mutating func show(
        _ field: PublishedChange.Field,
        _ value: PublishedChange.Value,
        of subject: String? = nil,
        item: RecordID? = nil,
        edition: Digest? = nil
    ) {
        let key = Key(field: field, item: item, edition: edition)
        // One document may hold both the claim and its evidence.
        guard values.updateValue(Shown(value: value, subject: subject), forKey: key) == nil else { return }
        order.append(key)
    }

    /// A quote as its newest edition has it.
    private static func quote(_ selector: Selector, _ requoted: [TrackedRequote]) -> String {
        guard let last = requoted.last(where: { $0.requoted.isChange }) else { return selector.quote.exact }
        return last.requoted.reads ?? "\(selector.quote.exact) [\(last.requoted.outcome.rawValue)]"
    }

    private static func name(of edition: Digest, in state: LedgerState) -> String {
        state.document(edition: edition)?.id.name ?? edition.short
    }

    /// What differs in a later face, in the order in which readers see it; what is gone comes last.
    func differences(to later: PublishedFace) -> [PublishedChange.Part] {
        let gone = order.filter { later[$0] == nil }
        let standing = Key(field: .standing)
        let hasOtherVerdict = self[standing]?.value != later[standing]?.value
        return (later.order + gone).compactMap { key in
            // Another verdict has other reasons, which are given as those of the change.
            if key.field == .rationale, hasOtherVerdict { return nil }
            // A document that came or went with evidence was described so before and after.
            if let edition = key.edition, !editions.contains(edition) || !later.editions.contains(edition) {
                return nil
            }
            let (before, after) = (self[key], later[key])
            guard before?.value != after?.value else { return nil }
            return PublishedChange.Part(
                field: key.field,
                subject: (after ?? before)?.subject,
                before: before?.value,
                after: after?.value
            )
        }
    }
}
