/// What was compared: a part of the claim with a part of the passage, both named and placed, and what came out.
///
/// Reasons in lists, workings in reports and entities in PROV are all made from this one value, so that none can say what
/// was not compared.
public struct Comparison: Hashable, Sendable {
    /// What came out.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// The passage says the same of it.
        case agrees
        /// The passage says otherwise of it.
        case differs
        /// It can't be compared, for the reason given.
        case incomparable
    }

    /// What was compared, and why not where it can't be.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case figure, range, direction, date, ratio, change, share, sum, order, rank, polarity, status, cause,
            speech,
            quotation, relation, opposite
        case otherSubject = "other-subject"
        case otherTime = "other-time"
        case otherUnit = "other-unit"
        case otherRole = "other-role"
        case setAside = "set-aside"
        case hearsay
        case notDone = "not-done"
        case norm
        case otherSpeaker = "other-speaker"
        case unread
    }

    /// Words that were compared, with their place.
    public struct Operand: Hashable, Sendable {
        /// The text that it stands in.
        public enum Place: Hashable, Sendable {
            /// The claim's statement.
            case claim
            /// The passage.
            case passage
            /// Another row of the passage's table, by its place among the rows.
            case row(Int)
        }

        /// The words.
        public let words: String
        /// Where they stand.
        public let place: Place
        /// In bytes of that text's UTF-8; nil where a table's row, header and title make them up together.
        public let bytes: Range<Int>?

        /// The same words in a text that has so many bytes before this one.
        func moved(by offset: Int) -> Operand {
            Operand(
                words: words,
                place: place,
                bytes: bytes.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
            )
        }
    }

    /// What came out.
    public let outcome: Outcome
    /// What was compared.
    public let code: Code
    /// The claim's words.
    public let claim: Operand
    /// The passage's words: one, or two that a figure was computed from.
    public let passage: [Operand]
    /// The computation, for instance "24,300 / 8,100 = 3"; nil where nothing was computed.
    public let computation: String?
    /// What the computation gives, in the claim's measure; nil where nothing was computed.
    public var result: Double?
    /// Whether what was computed is the claim's figure, also where another time keeps it from deciding; nil where nothing
    /// was computed.
    public var isComputedEqual: Bool?
    /// What it means, in words.
    public let meaning: String

    /// The reason as people read it: the code, what was read on both sides, and what came of it.
    public var reason: String {
        let quoted = passage.map { operand in
            operand.bytes.map { "“\(operand.words)” (byte \($0.lowerBound))" } ?? "“\(operand.words)”"
        }
        let sides =
            passage.isEmpty
            ? "claim “\(claim.words)”"
            : "claim “\(claim.words)”, passage \(quoted.joined(separator: " and "))"
        return ["\(code.rawValue): \(meaning)", computation, sides].compactMap(\.self).joined(separator: "; ")
    }
}
