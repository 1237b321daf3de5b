import ClaimModel

/// A name as it stands in a text, with what stands before and after it about its bearer.
struct NameMention: Sendable {
    /// The words of the name, titles left out.
    var tokens: Range<Int>
    /// Where the titles and offices before the name begin that are written like it; where it begins when there are none.
    var start: Int
    /// The name as written.
    var name: String
    /// Its last word, spelling levelled.
    var surname: String
    var wordCount: Int
    /// "Russian Foreign Minister" before the name, or "a former diplomat" after it.
    var role: String?
    /// Whether it reads like the name of a body, not of a person.
    var isBody: Bool
    /// What the name stands for, as far as its words and its other mentions tell.
    var kind: Attribution.Kind
}
