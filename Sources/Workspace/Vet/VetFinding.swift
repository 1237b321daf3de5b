/// What was found about one thing that a draft quotes or states.
public struct VetFinding: Hashable, Sendable {
    /// What of the draft was looked at.
    public enum Subject: String, Sendable, CaseIterable {
        /// Words between quotation marks.
        case quote
        /// A figure of a sentence.
        case figure
        /// Who is said to say a quote.
        case speaker
    }

    /// How it stands to the sources.
    public enum Outcome: String, Sendable, CaseIterable {
        /// The source has it so, and of figures: of the same.
        case found
        /// The source has nearly these words, and others among them; or what the quote leaves out changes their sense.
        case drifted
        /// No source has it.
        case absent
        /// A source speaks of the same and gives another figure, or another speaker.
        case differs
        /// Another sentence has the figure: a source says it of something else, or of another time.
        case elsewhere
        /// No source that was given is known to speak of it: nothing can be said.
        case notFound = "not found"
    }

    /// What was looked at.
    public let subject: Subject
    /// How it stands to the sources.
    public var outcome: Outcome
    /// The words of the draft.
    public let text: String
    /// The passage of the draft, counted from 1.
    public let passage: Int
    /// The source that has it, or comes nearest.
    public var source: String?
    /// What the source says there, where it says something else, or where it has the figure and may not mean the same.
    public var there: String?
    /// What tells the two apart, where that is not plain from the words: "left out “not”", "of 2021, not of 2022".
    public var why: String?
    /// Another source that speaks of the same and says something else than the draft; nil where none does.
    public var second: Second?

    /// What another source says.
    public struct Second: Hashable, Sendable {
        /// The source.
        public let source: String
        /// What it says there.
        public let there: String
    }

    /// Whether the draft says something that the sources do not.
    public var isFault: Bool {
        switch outcome {
        case .drifted, .absent, .differs, .elsewhere: true
        case .found, .notFound: false
        }
    }
}
