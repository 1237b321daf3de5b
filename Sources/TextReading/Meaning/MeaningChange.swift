/// How the meaning of a text changes where one word stands in place of another, came or went.
public enum MeaningChange: String, Hashable, Sendable, CaseIterable {
    /// Another number: "five" for "six", "all" for "some".
    case number
    /// Another unit or currency: "miles" for "kilometres".
    case unit
    /// Another scale: "million" for "billion".
    case scale
    /// Another direction: "fell" for "rose".
    case direction
    /// A word that denies came, went or gave place to another.
    case negation
    /// Another name.
    case name
    /// Another month or day of the week.
    case date
    /// A word for its opposite.
    case antonym

    /// What happened, for a message: "another number stands there".
    public var explanation: String {
        switch self {
        case .number: "another number stands there"
        case .unit: "another unit stands there"
        case .scale: "another scale, such as million for billion, stands there"
        case .direction: "the opposite direction stands there"
        case .negation: "a negation came or went"
        case .name: "another name stands there"
        case .date: "another month or weekday stands there"
        case .antonym: "a word of the opposite meaning stands there"
        }
    }
}
