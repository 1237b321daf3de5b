import TextReading

/// The words around a figure or an act in a passage, by how close they stand to it.
struct Zone {
    /// Tokens of its own segment.
    let own: [Int]
    /// Tokens of the segments whose subject it shares.
    let shared: [Int]
    /// Other tokens of its sentence.
    let sentence: [Int]
    /// Tokens of the sentences before it.
    let earlier: [Int]
    /// Whether it points back for its subject: "it has 60 rooms and a garden".
    var refersBack = false

    init(_ text: StatementText, segment: Int) {
        let segments = text.segments
        let mine = segments[segment]
        let own = mine.tokens.filter { !text.isInAside($0, of: mine.tokens) }
        let hasName = own.contains { text.tokens[$0].isName }
        let hasDate = own.contains { text.tokens[$0].isDate }
        var shared: [Int] = []
        var taken: Set<Int> = [segment]
        var parent = mine.parent
        while let next = parent, taken.insert(next).inserted, taken.count < 5 {
            shared += segments[next].tokens.filter { index in
                !(hasName && text.tokens[index].isName && segments[next].sentence == mine.sentence)
                    && !(hasDate && text.tokens[index].isDate)
            }
            // "The new one came later. *It* holds …": of the new one, and not of what was told before.
            if text.namesAnother(segments[next].tokens), next != segment { break }
            parent = segments[next].parent
        }
        refersBack = text.refersBack(mine.tokens)
        self.own = own
        self.shared = shared
        let sentence = text.sentences[mine.sentence]
        let near = Set(own + shared)
        self.sentence = sentence.filter { !near.contains($0) }
        earlier = mine.sentence > 0 ? (0..<sentence.lowerBound).filter { !near.contains($0) } : []
    }

    /// A whole sentence as a zone.
    init(_ text: StatementText, sentence number: Int) {
        let sentence = text.sentences[number]
        own = Array(sentence)
        var shared: [Int] = []
        if number > 0, text.refersBack(sentence) { shared = Array(text.sentences[number - 1]) }
        self.shared = shared
        self.sentence = []
        let near = Set(shared)
        earlier = (0..<sentence.lowerBound).filter { !near.contains($0) }
    }
}

/// The words that stand beside a passage: its title, publisher, speaker, neighbours.
struct Surroundings {
    let words: [MeantWord]
    let folded: Set<String>

    init(_ texts: [String]) {
        var stemmer = Stemmer(.english)
        var words: [MeantWord] = []
        for text in texts {
            for word in SpelledText(text, limit: 80).words {
                let folded = word.folded.hasSuffix("'s") ? String(word.folded.dropLast(2)) : word.folded
                guard !WordClass.of(folded).contains(.function) else { continue }
                let stem = stemmer.stem(folded)
                words.append(MeantWord(folded: folded, stem: stem, entry: Meanings.known.entry(stem, folded)))
            }
        }
        self.words = words
        self.folded = Set(words.map(\.folded))
    }

    func has(_ word: MeantWord) -> Bool { words.contains { $0.relation(to: word) >= .alike } }
}
