import ClaimModel
import TextReading

/// A text made ready to be set against another: its words, stems and what they do, its quantities and dates.
struct ReadText {
    let spelled: SpelledText
    /// The stem of each word.
    let stems: [String]
    /// Which words carry a subject: neither stop words nor denials.
    let content: [Int]
    /// How rare each word is, in the background; the same places as `stems`.
    let rarity: [Double]
    /// The groups of the lexicon that occur.
    let groups: UInt32
    /// Where words deny.
    let negations: [Int]
    let quantities: [Quantity]
    let dates: [ReadDate]

    /// How many words of a text are looked at: a passage is a paragraph, and a longer text is judged by its beginning.
    static let maximumWords = 1200

    init(_ text: String, date: CalendarDate?, _ stemmer: inout Stemmer) {
        spelled = SpelledText(text, limit: Self.maximumWords)
        var stems: [String] = []
        var content: [Int] = []
        var rarity: [Double] = []
        var groups: UInt32 = 0
        var negations: [Int] = []
        stems.reserveCapacity(spelled.words.count)
        for (index, word) in spelled.words.enumerated() {
            let stem = word.shape.contains(.number) ? word.folded : stemmer.stem(word.folded)
            stems.append(stem)
            rarity.append(CommonWords.known.rarity(stem))
            groups |= Lexicon.english.bits(stem)
            if Lexicon.isNegation(word.folded) {
                negations.append(index)
            } else if !StopWords.contains(word.folded) {
                content.append(index)
            }
        }
        self.stems = stems
        self.content = content
        self.rarity = rarity
        self.groups = groups
        self.negations = negations
        dates = spelled.dates(relativeTo: date, limit: 100)
        quantities = spelled.quantities(limit: 100, outside: dates)
    }

    func has(_ group: Lexicon.Group) -> Bool { groups & Lexicon.bit(group) != 0 }

    /// The words from `range`, as they stand.
    func words(_ bytes: Range<Int>) -> String { String(decoding: spelled.bytes[bytes], as: UTF8.self) }
}
