import TextReading

/// Subjects in two languages: what shows them to be of something else where no word is shared.
extension SubjectMatch {
    /// "nombre d'enseignants" for "the number of pupils": a noun of the passage that names what the claim does not, where none of
    /// what the claim names stands there.
    static func otherConcept(
        _ claim: StatementText,
        _ needed: [Int],
        _ passage: StatementText,
        _ own: [Int]
    ) -> (missing: Int?, instead: Int?)? {
        let wanted = needed.filter { !claim.tokens[$0].isName }.map {
            (index: $0, concepts: NounConcepts.of(claim.tokens[$0].folded, claim.language == .german))
        }.filter { !$0.concepts.isEmpty }
        guard !wanted.isEmpty else { return nil }
        let nouns = own.filter { passage.tokens[$0].isTelling && !passage.tokens[$0].isDate }.map {
            (place: $0, concepts: NounConcepts.of(passage.tokens[$0].folded, passage.language == .german))
        }
        let there = nouns.filter { !$0.concepts.isEmpty }
        // "le prix des pommes" for the price of milk: the one is known and not there, and what stands there is not known.
        let unknown = nouns.first { one in
            let token = passage.tokens[one.place]
            return one.concepts.isEmpty && !token.isName && token.direction == nil && token.events.isEmpty
                && ["des", "du", "de", "del", "der", "di", "do", "da", "d", "las", "los"].contains(
                    passage.spelled.word(one.place - 1)
                )
        }
        let named = there.reduce(into: Set<Int>()) { $0.formUnion($1.concepts) }
        let all = wanted.reduce(into: Set<Int>()) { $0.formUnion($1.concepts) }
        guard let lacking = wanted.first(where: { $0.concepts.isDisjoint(with: named) }),
            let instead = there.first(where: { !$0.concepts.isSubset(of: all) }) ?? unknown
        else { return nil }
        return (lacking.index, instead.place)
    }

    /// What two languages show to be of something else: a name that the claim lacks where none of them is shared, or a word that
    /// both languages have ("Inflation") and the claim does not say.
    static func otherInTranslation(
        _ claim: StatementText,
        _ needed: [Int],
        _ passage: StatementText,
        _ mine: [Int],
        _ found: [Int: Place]
    ) -> (missing: Int?, instead: Int?)? {
        func isInClaim(_ place: Int) -> Bool {
            claim.tokens.contains { $0.meant.relation(to: passage.tokens[place].meant) >= .alike }
        }
        let names = mine.filter { passage.tokens[$0].isName && passage.tokens[$0].isContent }
        if let first = names.first, !names.contains(where: isInClaim) { return (nil, first) }
        let missing = needed.filter {
            found[$0] == Place.none && claim.tokens[$0].part == "n" && !claim.tokens[$0].isName
        }
        guard let lacking = missing.first else { return nil }
        let shared = mine.first { place in
            let token = passage.tokens[place]
            return token.isTelling && token.folded.utf8.count > 6 && !token.meant.entry.own.isEmpty
                && token.meant.entry.part == "n" && !isInClaim(place)
        }
        return shared.map { (lacking, $0) }
    }
}
