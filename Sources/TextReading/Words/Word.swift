/// A word or number of a text, folded for comparison, with its place.
public struct Word: Hashable, Sendable {
    /// The word without capitals, its letters composed (NFC), apostrophes as `'`; a number without the marks
    /// between its thousands.
    public let folded: String
    /// Where it stands, in bytes of the text's UTF-8.
    public let bytes: Range<Int>
    /// What it looks like.
    public let shape: Shape

    /// What a word looks like before it is folded.
    public struct Shape: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// A shape of these bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// It begins with a capital.
        public static let capitalised = Shape(rawValue: 1)
        /// It has two letters or more, capitals all.
        public static let allCapitals = Shape(rawValue: 2)
        /// It begins with a digit.
        public static let number = Shape(rawValue: 4)
        /// A hyphen joins it to the word before it.
        public static let joined = Shape(rawValue: 8)
    }
}

/// The words and numbers of a text, in order. Words that a hyphen joins come one by one, each but the first
/// marked as joined; each Han character or kana counts as a word.
public func words(of text: String) -> [Word] {
    var words: [Word] = []
    var text = text
    var reader = WordReader()
    text.withUTF8 { bytes in
        reader.read(bytes) { folded, range, shape in
            words.append(Word(folded: String(decoding: folded, as: UTF8.self), bytes: range, shape: shape))
        }
    }
    return words
}
