/// What a word is in an attribution. Content and source say on which side their cue stands, so that the order of the
/// labels alone tells which belong together.
package enum SpeechLabel: Int, CaseIterable, Sendable {
    case other
    case beginsContentBeforeCue, contentBeforeCue
    case beginsContentAfterCue, contentAfterCue
    case beginsSourceBeforeCue, sourceBeforeCue
    case beginsSourceAfterCue, sourceAfterCue
    case beginsCue, cue

    package static let count = allCases.count

    /// The letter that stands for it in the file of weights.
    package var letter: Character {
        switch self {
        case .other: "O"
        case .beginsContentBeforeCue: "A"
        case .contentBeforeCue: "a"
        case .beginsContentAfterCue: "Z"
        case .contentAfterCue: "z"
        case .beginsSourceBeforeCue: "S"
        case .sourceBeforeCue: "s"
        case .beginsSourceAfterCue: "T"
        case .sourceAfterCue: "t"
        case .beginsCue: "K"
        case .cue: "k"
        }
    }

    /// The part of an attribution: -1 other, 0 content, 1 source, 2 cue.
    package enum Part: Int, Sendable { case other = -1, content, source, cue }

    package var part: Part {
        switch self {
        case .other: .other
        case .beginsContentBeforeCue, .contentBeforeCue, .beginsContentAfterCue, .contentAfterCue: .content
        case .beginsSourceBeforeCue, .sourceBeforeCue, .beginsSourceAfterCue, .sourceAfterCue: .source
        case .beginsCue, .cue: .cue
        }
    }

    package var begins: Bool {
        switch self {
        case .beginsContentBeforeCue, .beginsContentAfterCue, .beginsSourceBeforeCue, .beginsSourceAfterCue,
            .beginsCue:
            true
        default: false
        }
    }

    /// Whether the cue of a content or source stands before it.
    package var isAfterCue: Bool {
        switch self {
        case .beginsContentAfterCue, .contentAfterCue, .beginsSourceAfterCue, .sourceAfterCue: true
        default: false
        }
    }

    /// The label of the words that go on with a part.
    package var inner: SpeechLabel { begins ? SpeechLabel(rawValue: rawValue + 1) ?? self : self }

    /// Whether this label may follow another: a part goes on only after itself.
    package func mayFollow(_ previous: SpeechLabel?) -> Bool {
        guard part != .other, !begins else { return true }
        return previous.map { $0.inner == self } ?? false
    }
}
