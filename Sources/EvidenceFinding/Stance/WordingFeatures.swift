extension StancePair {
    /// How much of the claim the passage has, and where.
    func addOverlap(to features: inout StanceFeatures) {
        let matches = alignment.matches
        let coverage = alignment.coverage
        features.add("shared words", coverage, sharedWords)
        features.add("shared words, squared", coverage * coverage)
        features.add("the same words", alignment.exact)
        features.add("shared words with the title", alignment.coverageWithTitle)
        features.add("passage's own words shared", alignment.reverse)
        features.add("shared both ways", coverage * alignment.reverse)
        features.add("shared words, many", Double(min(matches.count { $0.likeness == 1 }, 12)) / 12)
        let first = matches.prefix(2)
        if !first.isEmpty {
            features.add("subject shared", first.reduce(0) { $0 + $1.likeness } / Double(first.count))
        }
        let last = matches.suffix(3)
        if !last.isEmpty {
            features.add("claim's end shared", last.reduce(0) { $0 + $1.likeness } / Double(last.count))
        }
        features.add("neighbouring words shared", Double(alignment.pairs) / Double(max(1, matches.count - 1)))
        features.add("some neighbouring words shared", Double(min(alignment.pairs, 4)) / 4)
        if let missing = alignment.missing {
            features.add("a telling word is missing", claim.read.rarity[missing] / CommonWords.rare)
        }
        let inClaim = title.count { claim.stems.contains($0) }
        features.add("title's words in the claim", Double(inClaim) / Double(max(1, title.count)))
        features.add("whole title in the claim", inClaim == title.count && !title.isEmpty)
        features.add("passage's length", logarithm(Double(1 + focus.stems.count)) / 4)
        features.add("claim's length", logarithm(Double(1 + claim.read.stems.count)) / 4)
        features.add("short passage", focus.stems.count < 10)
        features.add("passage is a title in quotation marks", isQuotedTitle)
        features.add("passage asks", passage.text.utf8.contains(UInt8(ascii: "?")))
        features.add("claim asks", claim.claim.statement.utf8.contains(UInt8(ascii: "?")))
        addNames(to: &features)
    }

    private var sharedWords: String? {
        let words = alignment.matches.filter { $0.likeness > 0 }.map { claim.read.spelled.word($0.word) }
        guard !words.isEmpty else { return nil }
        return "it has \(words.count) of the claim’s \(alignment.matches.count) telling words: "
            + words.prefix(8).joined(separator: ", ")
    }

    private var isQuotedTitle: Bool {
        let bytes = focus.spelled.bytes
        return bytes.first == UInt8(ascii: "\"") && bytes.suffix(2).contains(UInt8(ascii: "\""))
    }

    /// Capitalised words of the claim, but for its first.
    private func addNames(to features: inout StanceFeatures) {
        let names = alignment.matches.filter {
            $0.word > 0 && claim.read.spelled.words[$0.word].shape.contains(.capitalised)
        }
        guard !names.isEmpty else { return }
        let lacking = names.filter { $0.likeness == 0 && !title.contains(claim.read.stems[$0.word]) }
        features.add("names shared", Double(names.count - lacking.count) / Double(names.count))
        features.add("names missing", Double(min(lacking.count, 3)) / 3)
    }

    /// Denial on one side or both.
    func addNegation(to features: inout StanceFeatures) {
        let coverage = alignment.coverage
        let mine = !claim.read.negations.isEmpty
        let others = !focus.negations.isEmpty
        features.add("claim denies", mine, times: coverage)
        features.add("passage denies", others, times: coverage)
        features.add(
            "only one denies",
            mine != others,
            times: coverage,
            mine ? "the claim denies, the passage does not" : "the passage denies, the claim does not"
        )
        features.add("both deny", mine && others, "both deny")
        let aligned = Set(alignment.matches.filter { $0.likeness == 1 }.map(\.word))
        let places = Set(alignment.matches.compactMap { $0.likeness == 1 ? $0.place : nil })
        let near = claim.read.negations.contains { at in (1...4).contains { aligned.contains(at + $0) } }
        let otherNear = focus.negations.contains { at in (1...4).contains { places.contains(at + $0) } }
        features.add("only one denies shared words", near != otherNear, times: coverage)
    }

    /// Rising and falling, and opposites.
    func addDirection(to features: inout StanceFeatures) {
        let coverage = alignment.coverage
        let (up, down) = (claim.read.has(.rise), claim.read.has(.fall))
        let (otherUp, otherDown) = (focus.has(.rise), focus.has(.fall))
        let opposed = up && !down && otherDown && !otherUp || down && !up && otherUp && !otherDown
        let alike = up && !down && otherUp && !otherDown || down && !up && otherDown && !otherUp
        features.add(
            "one rises, one falls",
            opposed,
            times: coverage,
            up ? "the claim has it rise, the passage fall" : "the claim has it fall, the passage rise"
        )
        features.add(
            "both rise or both fall",
            alike,
            times: coverage,
            up ? "both have it rise" : "both have it fall"
        )
        var sides: [Int: Int] = [:]
        for index in claim.read.content {
            for (pair, side) in Lexicon.english.opposites(claim.read.stems[index]) {
                sides[pair, default: 0] |= 1 << side
            }
        }
        var found: (claim: Int, passage: String)?
        for index in focus.content {
            for (pair, side) in Lexicon.english.opposites(focus.stems[index])
            where sides[pair] == 1 << (1 - side) {
                // The claim's own word in the passage too is no opposite.
                let other = claim.read.content.first { word in
                    Lexicon.english.opposites(claim.read.stems[word]).contains { $0.pair == pair }
                }
                guard let other, !focus.stems.contains(claim.read.stems[other]) else { continue }
                found = found ?? (other, focus.spelled.word(index))
            }
        }
        features.add(
            "opposite words",
            found != nil,
            times: coverage,
            found.map { "opposites: “\(claim.read.spelled.word($0.claim))” and “\($0.passage)”" }
        )
    }

    /// What kinds of words each side has.
    func addKinds(to features: inout StanceFeatures) {
        let coverage = alignment.coverage
        for (group, name) in Self.kinds {
            features.add("claim \(name)", claim.read.has(group), times: coverage)
            features.add("passage \(name)", focus.has(group), times: coverage)
        }
        let read = claim.read
        features.add(
            "claim blames people, passage nature",
            read.has(.human) && focus.has(.nature),
            times: coverage
        )
        features.add(
            "claim blames nature, passage people",
            read.has(.nature) && focus.has(.human),
            times: coverage
        )
        features.add("both say what causes what", read.has(.cause) && focus.has(.cause), times: coverage)
        features.add("claim doubts, passage found", read.has(.doubt) && focus.has(.finding), times: coverage)
        features.add(
            "claim is absolute, passage hedges",
            read.has(.absolute) && focus.has(.hedge),
            times: coverage
        )
        features.add(
            "claim speaks of good, passage of harm",
            read.has(.benefit) && focus.has(.harm),
            times: coverage
        )
        let folded = read.spelled.words.lazy.map(\.folded)
        features.add("claim says we or I", folded.contains { ["we", "our", "us", "i", "you"].contains($0) })
        let isQuote = claim.claim.statement.unicodeScalars.contains { "\"“”«»".unicodeScalars.contains($0) }
        features.add("claim quotes", isQuote)
        features.add(
            "passage quotes what someone said",
            quotesSpeech && !read.has(.report),
            times: coverage,
            "it reports what someone said, which supports that it was said"
        )
    }

    /// Whether the passage gives a quotation with a word of saying.
    private var quotesSpeech: Bool {
        focus.has(.report) && focus.spelled.bytes.count { $0 == UInt8(ascii: "\"") } >= 2
            || focus.has(.report) && passage.text.unicodeScalars.contains { $0 == "“" }
    }

    private static let kinds: [(Lexicon.Group, String)] = [
        (.doubt, "doubts"), (.denial, "contradicts"), (.finding, "gives findings"),
        (.absolute, "is absolute"),
        (.small, "makes little of it"), (.hedge, "hedges"), (.contrast, "contrasts"),
        (.cause, "says what causes what"),
        (.human, "speaks of people"), (.nature, "speaks of nature"), (.past, "speaks of the past"),
        (.report, "reports what was said"), (.harm, "speaks of harm"), (.benefit, "speaks of good"),
    ]
}
