import TextReading

/// A word of a text as a term: its stem, numbered.
struct Term: Hashable, Sendable {
    /// The stem's number.
    let number: Int32
    /// Where the word stands, in bytes of UTF-8.
    let bytes: Range<Int>
    /// What the word looks like.
    let shape: Word.Shape
}

/// Reads texts as terms: words that carry a subject, brought to their stems, numbered.
///
/// It remembers what each word came to, so that a word is stemmed once; it is made once for many texts.
struct TermReader: ~Copyable {
    private var stemmer: Stemmer
    private var seen = ByteTable()
    /// What each word seen came to: a stem's number, or one of the two below.
    private var outcomes: [Int32] = []

    private static let isStopWord: Int32 = -1
    private static let isUnknown: Int32 = -2
    /// More different words than this are not remembered, so that no text fills the memory.
    private static let memory = 200_000

    init(_ language: Language?) { stemmer = Stemmer(language) }

    /// Calls `take` for every term of a text, numbering stems that are new.
    mutating func read(_ text: String, adding terms: inout ByteTable, _ take: (Term) -> Void) {
        read(text, { terms.add($0).number }, take)
    }

    /// Calls `take` for every term of a text whose stem has a number already.
    mutating func read(_ text: String, knownTo terms: borrowing ByteTable, _ take: (Term) -> Void) {
        read(text, { terms.number(of: $0) ?? Self.isUnknown }, take)
    }

    private mutating func read(
        _ text: String,
        _ number: (UnsafeBufferPointer<UInt8>) -> Int32,
        _ take: (Term) -> Void
    ) {
        if seen.count > Self.memory {
            seen = ByteTable()
            outcomes = []
        }
        var text = text
        var words = WordReader()
        text.withUTF8 { bytes in
            words.read(bytes) { word, range, shape in
                let (place, isNew) = seen.add(word)
                if isNew { outcomes.append(outcome(of: word, number)) }
                let outcome = outcomes[Int(place)]
                if outcome >= 0 { take(Term(number: outcome, bytes: range, shape: shape)) }
            }
        }
    }

    private mutating func outcome(
        of word: UnsafeBufferPointer<UInt8>,
        _ number: (UnsafeBufferPointer<UInt8>) -> Int32
    ) -> Int32 {
        let text = String(decoding: word, as: UTF8.self)
        if StopWords.contains(text) { return Self.isStopWord }
        return stemmer.stem(word, number)
    }
}
