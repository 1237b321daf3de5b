public import ClaimModel
import TextReading

/// What the finder knows of a claim.
public struct FindableClaim: Hashable, Sendable {
    /// What it states.
    public var statement: String
    /// The words in which articles make it.
    public var quotes: [String]
    /// The time that it is about.
    public var about: DateSpan?
    /// The language of the statement.
    public var language: Language?

    /// A claim to find evidence for.
    public init(
        statement: String,
        quotes: [String] = [],
        about: DateSpan? = nil,
        language: Language? = .english
    ) {
        self.statement = statement
        self.quotes = quotes
        self.about = about
        self.language = language
    }
}

extension FindableClaim {
    /// The words that passages are found by, as they stand in the claim, each stem once.
    public var words: [String] {
        var reader = TermReader(language)
        var table = ByteTable()
        return ClaimTerms(self, &reader, &table).terms.map(\.surface)
    }
}

/// A passage that may bear on a claim.
public struct FoundPassage: Hashable, Sendable {
    /// The claim's place among those that were looked for.
    public let claim: Int
    /// The document's place among those that were searched.
    public let document: Int
    /// The passage's place in its document.
    public let passage: Int
    /// How much of the claim the passage speaks of, 0 to 1.
    public let score: Double
    /// Why, for people.
    public let reasons: [String]
    /// Other passages of the document that speak of the claim, best first: one of them may decide what this one does not.
    public var others: [Int] = []
}

/// A claim as weighed terms.
struct ClaimTerms: Sendable {
    /// A term of the claim.
    struct Weighed: Sendable {
        let term: Int32
        /// 1 for a word of the statement, less for one of its quotes or its time.
        let weight: Double
        let surface: String
    }

    /// The terms, each once.
    private(set) var terms: [Weighed] = []
    /// The statement's terms that follow each other.
    private(set) var pairs: Set<UInt64> = []

    /// What a word of a quote or of the time weighs beside one of the statement.
    private static let besides = 0.5

    init(_ claim: FindableClaim, _ reader: inout TermReader, _ table: inout ByteTable) {
        var seen: Set<Int32> = []
        let stated = add(claim.statement, 1, &seen, &reader, &table)
        pairs = Set(zip(stated, stated.dropFirst()).map(pair))
        for quote in claim.quotes { _ = add(quote, Self.besides, &seen, &reader, &table) }
        guard let about = claim.about else { return }
        let years = words(of: about.description).filter { $0.folded.utf8.count == 4 }.map(\.folded)
        _ = add(years.joined(separator: " "), Self.besides, &seen, &reader, &table)
    }

    private mutating func add(
        _ text: String,
        _ weight: Double,
        _ seen: inout Set<Int32>,
        _ reader: inout TermReader,
        _ table: inout ByteTable
    ) -> [Int32] {
        let utf8 = Array(text.utf8)
        var found: [Term] = []
        reader.read(text, adding: &table) { found.append($0) }
        for term in found where seen.insert(term.number).inserted {
            terms.append(
                Weighed(
                    term: term.number,
                    weight: weight,
                    surface: String(decoding: utf8[term.bytes], as: UTF8.self)
                )
            )
        }
        return found.map(\.number)
    }
}

/// Two terms that follow each other, as one number.
func pair(_ one: Int32, _ next: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: next))
}

/// The reasons for which a passage was found, in words that can be checked by eye.
struct FindingReasons {
    /// The claim's words that the passage has, the weightiest first.
    var shared: [String]
    /// Words that only the document's title or publisher has.
    var inTitle: [String] = []
    /// How much of the claim that makes.
    var share: Double

    var words: [String] {
        func list(_ words: [String]) -> String { words.prefix(6).map { "“\($0)”" }.joined(separator: ", ") }
        var reasons: [String] = []
        if !shared.isEmpty { reasons.append("has the claim's \(list(shared))") }
        if !inTitle.isEmpty { reasons.append("its title or publisher has \(list(inTitle))") }
        reasons.append("\(Int((share * 100).rounded())) % of the claim's words, the rare ones weighing more")
        return reasons
    }
}
