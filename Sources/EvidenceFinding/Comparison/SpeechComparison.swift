import ClaimModel
import TextReading

/// Who said something: evidence that it was said, and by whom.
extension Comparer {
    /// "X said that …": the passage must have X say it.
    func compareSpeech() -> [Ranked] {
        guard let speech = claim.speech else { return [] }
        let here = stretch(speech.verb, min(mine.tokens.count, speech.verb + 6))
        let names = speech.speaker.filter { index in
            // The last names before the verb, not those of places in an aside.
            mine.tokens[index].isName
        }
        let isSpeaker = speakerIs(names)
        let content = mine.words(speech.content)
        let speakers =
            theirs.sentences.indices.contains(0)
            ? operand(0..<min(theirs.tokens.count, max(1, min(passage.prefix.upperBound, 12))))
            : operand(0..<0)
        if let denial = deniedSpeech(names, isSpeaker) {
            return [
                decided(
                    .differs,
                    .speech,
                    "the speaker denies having said it",
                    claim: here,
                    [denial],
                    rank: 2
                )
            ]
        }
        if let other = otherSpeaker(names, speech) {
            return [
                decided(
                    .differs,
                    .speech,
                    "the passage names another who said it",
                    claim: here,
                    [other],
                    rank: 1.8
                )
            ]
        }
        if let quotation = claim.quotation, isSpeaker || mentions(names) {
            // "in his letter of 11 January", and a talk of another day.
            if let said = mine.dates.first(where: { $0.tokens.lowerBound < speech.verb && $0.span != nil }),
                let other = theirs.dates.first(where: { passage.prefix.contains($0.tokens.lowerBound) })?
                    .span,
                timing(said.span, other, hasOwnTime: true) == .other
            {
                return [
                    incomparable(
                        .otherTime,
                        "it was said at another time",
                        claim: said.tokens,
                        [operand(passage.prefix)],
                        rank: 0.6
                    )
                ]
            }
            return compareWords(quotation, here)
        }
        guard isSpeaker || saidInProse(names) else {
            return [
                incomparable(
                    .otherSpeaker,
                    "someone else says it, or nobody named",
                    claim: here,
                    [speakers],
                    rank: 0.5
                )
            ]
        }
        // A remark on the past is no prediction.
        let verb = mine.tokens[speech.verb].folded
        let isToCome = speech.content.contains {
            ["would", "will", "could"].contains(mine.tokens[$0].folded)
        }
        let predicts =
            ["predict", "predicts", "predicted", "forecast", "promised", "promises"].contains(verb)
            || isToCome && ["warned", "warns", "expected", "expects"].contains(verb)
        if predicts,
            !theirs.tokens.contains(where: {
                $0.classes.contains(.future)
                    || ["predict", "predicts", "predicted", "forecast", "warn", "warned", "would", "could"]
                        .contains($0.folded)
            })
        {
            return [incomparable(.notDone, "it is no word on what is to come", claim: here, [], rank: 0.5)]
        }
        var said = claim.claim
        said.statement = Self.described(content, by: mine.tokens[speech.verb].folded)
        var spoken = passage.passage
        var start = 0
        if !passage.prefix.isEmpty {
            start = theirs.tokens[min(passage.prefix.upperBound, theirs.tokens.count - 1)].bytes.lowerBound
            spoken.text = String(decoding: theirs.spelled.bytes[start...], as: UTF8.self)
        }
        // What was said is read by itself; its places are those of the whole.
        let first = mine.tokens[speech.content.lowerBound].bytes.lowerBound
        let inner = Comparer(claim: ReadClaim(said), passage: ReadPassage(spoken))
        return inner.comparisons().prefix(3).map { one in
            Ranked(
                comparison: Comparison(
                    outcome: one.outcome,
                    code: one.outcome == .incomparable ? one.code : .speech,
                    claim: one.claim.moved(by: first),
                    passage: one.passage.map { $0.moved(by: start) },
                    computation: one.computation,
                    result: one.result,
                    isComputedEqual: one.isComputedEqual,
                    meaning: one.meaning
                ),
                rank: 1
            )
        }
    }

    /// "the treaty as a failure" of "described the treaty as a failure", as what the speaker said it was.
    private static func described(_ content: String, by verb: String) -> String {
        guard ReadClaim.calling.contains(verb) else { return content }
        guard let link = content.firstRange(of: " as ") else {
            // "the new casino a disgrace".
            guard let article = [" a ", " an "].compactMap({ content.firstRange(of: $0) }).first else {
                return content
            }
            return content[..<article.lowerBound] + " was" + content[article.lowerBound...]
        }
        return content[..<link.lowerBound] + " was " + content[link.upperBound...]
    }

    /// "it was Mayor Lena Ford who called it a disgrace": who said it, and nobody else.
    private func otherSpeaker(
        _ names: [Int],
        _ speech: (speaker: [Int], verb: Int, content: Range<Int>)
    ) -> Comparison.Operand? {
        guard let surname = names.last else { return nil }
        let wanted = claim.telling.filter { speech.content.contains($0) }
        for it in theirs.tokens.indices.dropLast(4)
        where theirs.spelled.word(it) == "it" && ["was", "is"].contains(theirs.spelled.word(it + 1)) {
            let sentence = theirs.sentences[theirs.segments[theirs.segment(of: it)].sentence]
            guard
                let who = stretch(it + 3, min(it + 9, sentence.upperBound)).first(where: {
                    theirs.spelled.word($0) == "who"
                }), sentence.contains(who + 1),
                theirs.tokens[who + 1].classes.contains(.speech)
                    || ReadClaim.calling.contains(theirs.tokens[who + 1].folded)
            else { continue }
            let said = stretch(it + 2, who)
            guard said.contains(where: { theirs.tokens[$0].isName }), !stands(surname, in: said),
                !theirs.isDenied(who + 1),
                wanted.count(where: { stands($0, in: sentence) }) * 2 > wanted.count
            else { continue }
            return operand(stretch(it, min(sentence.upperBound, who + 6)))
        }
        return nil
    }

    private func speakerIs(_ names: [Int]) -> Bool {
        guard let speaker = passage.speaker, !names.isEmpty else { return false }
        return names.allSatisfy { speaker.has(mine.tokens[$0].meant) }
            || names.suffix(1).allSatisfy { speaker.has(mine.tokens[$0].meant) }
                && speaker.words.count { word in
                    names.contains { mine.tokens[$0].meant.relation(to: word) == .same }
                } >= 2
    }

    private func mentions(_ names: [Int]) -> Bool {
        passage.speaker == nil
            && names.allSatisfy { name in
                theirs.tokens.contains { $0.meant.relation(to: mine.tokens[name].meant) >= .alike }
            }
    }

    private func saidInProse(_ names: [Int]) -> Bool {
        guard passage.speaker == nil else { return false }
        return theirs.sentences.contains { sentence in
            sentence.contains { isSaying($0, sentence, by: names) }
        }
    }

    /// Whether a verb of saying has one of the names for its subject: the nearest noun or name before it in its clause, "he" or
    /// "she" after the name, or the name right after it ("said Finn").
    private func isSaying(_ verb: Int, _ sentence: Range<Int>, by names: [Int]) -> Bool {
        guard theirs.tokens[verb].classes.contains(.speech) || theirs.tokens[verb].classes.contains(.planned)
        else {
            return false
        }
        func isNamed(_ place: Int) -> Bool {
            names.suffix(1).contains {
                theirs.tokens[place].meant.relation(to: mine.tokens[$0].meant) == .same
            }
        }
        if stretch(verb + 1, min(sentence.upperBound, verb + 4)).contains(where: {
            isNamed($0) && theirs.tokens[$0].isName
        }) {
            return true
        }
        let subject = (sentence.lowerBound..<verb).reversed().first { place in
            let token = theirs.tokens[place]
            return token.isName || token.isTelling && token.part == "n"
                || ["he", "she", "i", "we", "they", "others", "who"].contains(token.folded)
        }
        guard let subject else { return false }
        if isNamed(subject) { return true }
        // "Nora Finn, head of the board, said": what stands between commas tells who it is.
        if let name = (sentence.lowerBound..<subject).last(where: isNamed),
            theirs.spelled.gap(before: name + 1).contains(0x2C),
            theirs.spelled.gap(before: verb).contains(0x2C)
        {
            return true
        }
        return ["he", "she", "i", "who"].contains(theirs.tokens[subject].folded)
            && (0..<subject).last(where: { theirs.tokens[$0].isName }).map(isNamed) ?? false
    }

    /// "I have never said that …", "she denied having said".
    private func deniedSpeech(_ names: [Int], _ isSpeaker: Bool) -> Comparison.Operand? {
        for (index, token) in theirs.tokens.enumerated() where index >= passage.prefix.upperBound {
            guard token.folded == "used" || token.classes.contains(.speech) && token.part == "v" else {
                continue
            }
            // "“I will not pay,” said Orlov": what he denies is no denial of having said it.
            let isDenied =
                theirs.isDenied(index)
                && !stretch(max(0, index - 12), index).contains {
                    theirs.tokens[$0].classes.contains(.negation) && passage.isQuoted($0)
                }
                || stretch(max(0, index - 3), index).contains {
                    ["denied", "denies", "deny"].contains(theirs.spelled.word($0))
                }
            guard isDenied, isSpeaker || mentions(names) else { continue }
            let segment = theirs.segments[theirs.segment(of: index)].tokens
            let wanted = claim.telling.filter { claim.speech?.content.contains($0) ?? true }
            let sentence = theirs.sentences[theirs.segments[theirs.segment(of: index)].sentence]
            let found = wanted.filter { one in
                sentence.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[one].meant) >= .alike }
            }
            if found.count * 2 >= wanted.count {
                return operand(
                    stretch(max(segment.lowerBound, index - 4), min(segment.upperBound, index + 8))
                )
            }
        }
        return nil
    }

    // MARK: - Words in quotation marks

    private static let making: Set<String> = [
        "coined", "wrote", "written", "penned", "invented", "composed", "author", "authored", "devised",
    ]
    private static let complete: Set<String> = [
        "complete", "full", "entire", "verbatim", "transcript", "unabridged", "whole",
    ]
    private static let works: Set<String> = [
        "book", "poem", "novel", "essay", "speech", "song", "letter", "play", "article", "diary", "column",
        "lecture", "verse", "story", "interview", "text", "sermon", "memoir",
    ]

    /// A claim about words in quotation marks: whether a speaker used them, or an author wrote them.
    func compareQuotation(_ quotation: String) -> [Ranked] {
        let here = 0..<mine.tokens.count
        // That somebody says the words tells nothing of his having denied them.
        if let denial = mine.tokens.indices.first(where: { Self.disowning.contains(mine.spelled.word($0)) }),
            !theirs.tokens.contains(where: { Self.disowning.contains($0.folded) })
        {
            return [
                notSaid(denial, claim: here, [])
            ]
        }
        let quoted = Set(words(of: quotation).map(\.folded))
        let names = mine.tokens.indices.filter {
            mine.tokens[$0].isName && !quoted.contains(mine.tokens[$0].folded) && !mine.tokens[$0].isDate
        }
        if let speaker = passage.speaker {
            guard names.suffix(1).allSatisfy({ speaker.has(mine.tokens[$0].meant) }) else {
                return [
                    incomparable(
                        .otherSpeaker,
                        "someone else speaks",
                        claim: here,
                        [operand(passage.prefix)],
                        rank: 0.5
                    )
                ]
            }
            if let span = claimTime,
                let other = theirs.dates.first(where: { passage.prefix.contains($0.tokens.lowerBound) })?
                    .span,
                timing(span, other, hasOwnTime: true) == .other
            {
                return [
                    incomparable(
                        .otherTime,
                        "it was said at another time",
                        claim: here,
                        [operand(passage.prefix)],
                        rank: 0.6
                    )
                ]
            }
            return compareWords(quotation, here)
        }
        guard let place = verbatim(quotation) else { return [] }
        let isMade = mine.tokens.contains { Self.making.contains($0.folded) }
        let sentence = theirs.sentences[theirs.segments[theirs.segment(of: place.lowerBound)].sentence]
        let outside = sentence.filter { !place.contains($0) }
        let shown = [operand(outside.isEmpty ? sentence : phraseRange(outside))]
        let hasName = names.filter { name in
            outside.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) == .same }
        }
        if outside.contains(where: { theirs.tokens[$0].classes.contains(.wrong) }), !hasName.isEmpty {
            return [
                decided(
                    .differs,
                    .quotation,
                    "the passage says that it is ascribed wrongly",
                    claim: here,
                    shown,
                    rank: 1.5
                )
            ]
        }
        let writers = outside.filter { theirs.tokens[$0].isName }
        let isWork = outside.contains {
            Self.works.contains(theirs.spelled.word($0))
                || ["wrote", "written", "penned", "author", "coined", "composed"].contains(
                    theirs.spelled.word($0)
                )
        }
        if !hasName.isEmpty, isWork,
            let made = outside.first(where: { Self.making.contains(theirs.spelled.word($0)) }),
            // Words within the quotation deny nothing of it.
            outside.contains(where: { $0 < made && theirs.tokens[$0].classes.contains(.negation) }),
            theirs.isDenied(made)
        {
            return [
                decided(
                    .differs,
                    .quotation,
                    "the passage denies that it is the author’s",
                    claim: here,
                    shown,
                    rank: 1.5
                )
            ]
        }
        // "often credited to Clara Weiss, but its author is Jonas Arp".
        if let name = hasName.last,
            let place = outside.first(where: {
                theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) == .same
            }),
            let but = outside.first(where: { $0 > place && theirs.tokens[$0].classes.contains(.contrast) }),
            isWork,
            let other = outside.first(where: { $0 > but && theirs.tokens[$0].isName && !isInClaim($0) }),
            !outside.contains(where: { index in
                index > but
                    && names.contains {
                        theirs.tokens[index].meant.relation(to: mine.tokens[$0].meant) == .same
                    }
            })
        {
            return [namesAnother(claim: here, [operand(but..<(other + 1))], rank: 1.4)]
        }
        if isWork, let other = otherMaker(outside, names) {
            return [namesAnother(claim: here, [operand(other)], rank: 1.4)]
        }
        if !hasName.isEmpty, isWork {
            return [decided(.agrees, .quotation, "both give its author", claim: here, shown, rank: 1.5)]
        }
        if hasName.isEmpty, isWork, !writers.isEmpty {
            return [namesAnother(claim: here, shown, rank: 1.2)]
        }
        // Who said the words need not have made them.
        let isSaid =
            !isMade
            && outside.contains { index in
                // "the saying": a noun.
                theirs.tokens[index].classes.contains(.speech)
                    && !["the", "a", "an", "this", "that", "old", "famous", "known"].contains(
                        theirs.spelled.word(index - 1)
                    )
            }
        // "said the leader to Minister Orlov": to whom it was said.
        let isHearer = outside.contains { place in
            theirs.spelled.word(place) == "to"
                && stretch(place + 1, min(place + 4, theirs.tokens.count)).contains { there in
                    names.contains { theirs.tokens[there].meant.relation(to: mine.tokens[$0].meant) == .same }
                }
        }
        if isSaid, isHearer { return [] }
        if isSaid, !hasName.isEmpty,
            hasName.contains(where: { $0 == names.last }) || hasName.count == names.count
        {
            return [
                decided(
                    theirs.isDenied(place.lowerBound) ? .differs : .agrees,
                    .quotation,
                    "the passage has the words, and says that they are the speaker’s",
                    claim: here,
                    shown,
                    rank: 1.5
                )
            ]
        }
        if isSaid, hasName.isEmpty {
            return [
                incomparable(
                    .otherSpeaker,
                    "the passage has the words, and does not give them to the claim’s speaker",
                    claim: here,
                    shown,
                    rank: 0.5
                )
            ]
        }
        return [
            incomparable(
                .quotation,
                "the passage has the words, and does not say whose they are",
                claim: here,
                shown,
                rank: 0.5
            )
        ]
    }

    private func namesAnother(
        claim range: Range<Int>,
        _ shown: [Comparison.Operand],
        rank: Double
    ) -> Ranked {
        decided(.differs, .quotation, "the passage names another author", claim: range, shown, rank: rank)
    }

    /// "was coined by a preacher, long before Ada Quill": whoever stands after "by", where the claim's name does not.
    private func otherMaker(_ outside: [Int], _ names: [Int]) -> Range<Int>? {
        guard
            let made = outside.first(where: { Self.making.contains(theirs.spelled.word($0)) }),
            theirs.spelled.word(made + 1) == "by", outside.contains(made + 1), !names.isEmpty
        else { return nil }
        let maker = stretch(made + 2, min(made + 9, theirs.tokens.count)).prefix { index in
            index == made + 2
                || !theirs.spelled.gap(before: index).contains(0x2C)
                    && !["in", "on", "at", "for", "and", "long", "when", "who"].contains(
                        theirs.spelled.word(index)
                    )
        }
        guard maker.contains(where: { theirs.tokens[$0].isContent }),
            !maker.contains(where: { place in
                theirs.tokens[place].classes.contains(.pronoun)
                    || names.contains {
                        theirs.tokens[place].meant.relation(to: mine.tokens[$0].meant) == .same
                    }
            })
        else { return nil }
        return made..<(maker.last.map { $0 + 1 } ?? made + 2)
    }

    private func phraseRange(_ indices: [Int]) -> Range<Int> {
        stretch(indices.min() ?? 0, min((indices.max() ?? 0) + 1, (indices.min() ?? 0) + 16))
    }

    private static let disowning: Set<String> = [
        "denied", "denies", "deny", "denying", "disowned", "disowns", "disavowed", "repudiated",
    ]

    private func compareWords(_ quotation: String, _ here: Range<Int>) -> [Ranked] {
        if let place = verbatim(quotation) {
            if let other = otherObject(of: place, quotation) {
                return [
                    incomparable(
                        .otherSubject,
                        "the words are there, and “\(mine.words(other..<(other + 1)))” is not said with them",
                        claim: here,
                        [operand(place)],
                        rank: 0.5
                    )
                ]
            }
            return [
                decided(.agrees, .quotation, "the words are there", claim: here, [operand(place)], rank: 1.5)
            ]
        }
        let all =
            passage.prefix.map { theirs.spelled.word($0) }
            + SpelledText(passage.passage.documentTitle ?? "", limit: 40).words.map(\.folded)
        if all.contains(where: Self.complete.contains) {
            return [
                decided(
                    .differs,
                    .quotation,
                    "the complete text does not have the words",
                    claim: here,
                    [operand(passage.prefix)],
                    rank: 1.2
                )
            ]
        }
        return [
            incomparable(
                .quotation,
                "the words are not there, and the text may not be complete",
                claim: here,
                [],
                rank: 0.4
            )
        ]
    }

    /// What the claim says the words were said of, where the sentence of the words has it not, or gives them to another: "is what
    /// Mr Abel called the reform".
    private func otherObject(of place: Range<Int>, _ quotation: String) -> Int? {
        guard
            let verb = claim.speech?.verb
                ?? mine.tokens.indices.first(where: {
                    mine.tokens[$0].classes.contains(.speech)
                })
        else { return nil }
        let quoted = Set(SpelledText(quotation, limit: 60).words.map(\.folded))
        let objects = mine.tokens.indices.filter {
            $0 > verb && mine.tokens[$0].isTelling && mine.tokens[$0].part == "n"
                && !quoted.contains(mine.tokens[$0].folded)
        }
        let sentence = theirs.sentences[theirs.segments[theirs.segment(of: place.lowerBound)].sentence]
        let outside = sentence.filter { !place.contains($0) && $0 >= passage.prefix.upperBound }
        let isOfAnother = outside.contains { index in
            theirs.tokens[index].classes.contains(.speech)
                && outside.contains {
                    $0 < index && index - $0 <= 3 && theirs.tokens[$0].isName
                        && !(passage.speaker?.has(theirs.tokens[$0].meant) ?? false)
                        && !mine.tokens.contains(where: { one in
                            one.meant.relation(to: theirs.tokens[index].meant) == .same && one.isName
                        })
                }
        }
        if isOfAnother, passage.speaker != nil { return objects.first ?? verb }
        return objects.first { index in
            !outside.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[index].meant) >= .alike }
        }
    }

    /// Where the quoted words stand in the passage, one after another.
    private func verbatim(_ quotation: String) -> Range<Int>? {
        let wanted = SpelledText(quotation, limit: 60).words.map(\.folded)
        guard !wanted.isEmpty, wanted.count <= theirs.tokens.count else { return nil }
        for start in 0...(theirs.tokens.count - wanted.count) where start >= passage.prefix.upperBound {
            if wanted.indices.allSatisfy({ theirs.spelled.word(start + $0) == wanted[$0] }) {
                return start..<(start + wanted.count)
            }
        }
        return nil
    }
}
