/// Which nouns a word belongs to: "the museum of old cars at the pass" is of the museum, and the pass only tells where.
extension StatementText {
    /// Whether a noun's phrase stands after a preposition.
    func isGoverned(_ index: Int) -> Bool {
        var first = index
        while first > 0, spelled.isBeside(first), isInNounPhrase(first - 1) { first -= 1 }
        let before = first > 0 ? tokens[first - 1] : nil
        return before.map { $0.classes.contains(.function) || Self.phraseLinks.contains($0.folded) } ?? false
    }

    /// Whether a noun begins its clause without an article.
    func isBareLead(_ index: Int) -> Bool { segments[segment(of: index)].tokens.lowerBound == index }

    /// The noun that the phrase of a place hangs on by a preposition, in the same phrase before the verb.
    func headOver(_ place: Int, isName: Bool) -> Int? {
        let segment = segments[segment(of: place)].tokens
        var link = place - 1
        while link > segment.lowerBound, spelled.isBeside(link + 1), isInNounPhrase(link) {
            link -= 1
        }
        let preposition = spelled.word(link)
        guard link > segment.lowerBound, place - link <= 5,
            Self.phraseLinks.contains(preposition)
                || preposition == "of" && (!isName || Self.parts.contains(spelled.word(link - 1)))
        else { return nil }
        // "next to".
        if preposition == "to" {
            if spelled.word(link - 1) == "next" {
                link -= 1
            } else if !Self.addenda.contains(spelled.word(link - 1)) {
                return nil
            }
        }
        let head = link - 1
        guard head >= segment.lowerBound,
            spelled.isBeside(link) || preposition != "of" && preposition != "in",
            tokens[head].isContent, !tokens[head].isDate
        else { return nil }
        // "sold tickets in Lund": where it was done, and no part of a noun's phrase.
        let isBeforeVerb = stretch(segment.lowerBound, head).allSatisfy {
            tokens[$0].part != "v" || !tokens[$0].isTelling
        }
        if ["in", "at", "inside"].contains(preposition), !isBeforeVerb { return nil }
        var first = head
        while first > segment.lowerBound,
            isJoined(first),
            tokens[first - 1].isContent,
            tokens[first - 1].part != "v"
        {
            first -= 1
        }
        let before = spelled.word(first - 1)
        let isDetermined = Self.phraseArticles.contains(before)
        // "Traffic in Germany emitted": a bare noun that leads the clause.
        if first == segment.lowerBound, preposition == "in", isBeforeVerb, tokens[head].isTelling,
            tokens[head].part == "n"
        {
            return head
        }
        let isGoverned = first > segment.lowerBound && (Self.phraseLinks.contains(before) || before == "of")
        return isDetermined || isGoverned && tokens[head].part == "n" ? head : nil
    }

    /// What is a part of the thing that a name names: "the new wing of St Brannoc's Hospital".
    private static let parts: Set<String> = [
        "wing", "roof", "tower", "room", "floor", "entrance", "garden", "ward", "kitchen", "yard", "wall",
        "walls", "gate", "annex", "extension", "basement", "hall", "chapel", "crypt", "library", "shop",
        "café", "canteen", "car", "branch", "department", "faculty", "subsidiary", "deck", "engine", "keel",
    ]

    /// "the *amendment* to the bill".
    private static let addenda: Set<String> = [
        "amendment", "amendments", "alternative", "supplement", "opposition", "objection", "objections",
        "annex", "addition",
        "threat", "access", "successor", "adviser", "aide", "assistant", "heir",
    ]

    private static let phraseArticles: Set<String> = ["the", "a", "an", "its", "their", "our", "his", "her"]
    private static let phraseLinks: Set<String> = [
        "below", "under", "beside", "near", "behind", "above", "opposite", "around", "outside", "inside",
        "in", "at",
        "beneath", "to",
    ]

    /// Whether a word may stand inside a noun's phrase: articles, numbers, names, nouns and what describes them.
    private func isInNounPhrase(_ place: Int) -> Bool {
        let token = tokens[place]
        if Self.phraseLinks.contains(token.folded) || token.folded == "of" { return false }
        return Self.phraseArticles.contains(token.folded) || token.isMeasured || token.isName
            || !token.classes.isDisjoint(with: [.each, .light])
            || token.isContent && token.part != "v"
    }

    /// "a *customer* of the Norvale shipyard": the noun that what stands at a place only belongs to, at a segment's beginning.
    func possessor(of place: Int) -> Int? {
        let segment = segments[segment(of: place)].tokens
        guard
            let of = stretch(segment.lowerBound + 1, place).last(where: { spelled.word($0) == "of" }),
            place - of <= 3, of - segment.lowerBound <= 3,
            ["a", "an", "one", "another"].contains(spelled.word(of - 2))
        else { return nil }
        return tokens[of - 1].isTelling && tokens[of - 1].part == "n" ? of - 1 : nil
    }
}
