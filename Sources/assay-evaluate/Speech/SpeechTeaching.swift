import ClaimModel
import EvidenceFinding

/// An article as the labels of its words, which is what the model learns from.
struct TaughtText {
    let text: SpeechText
    let labels: [SpeechLabel]

    init(_ article: MarkedArticle, levelsNames: Bool = true) {
        text = SpeechText(article.text, levelsNames: levelsNames)
        var labels = [SpeechLabel](repeating: .other, count: text.tokens.count)
        for speech in article.speeches {
            guard let cue = speech.cue.map(\.start).min() else { continue }
            Self.mark(speech.cue, in: text, as: { _ in .beginsCue }, &labels)
            Self.mark(
                speech.content,
                in: text,
                as: { $0 < cue ? .beginsContentBeforeCue : .beginsContentAfterCue },
                &labels
            )
            Self.mark(
                speech.source,
                in: text,
                as: { $0 < cue ? .beginsSourceBeforeCue : .beginsSourceAfterCue },
                &labels
            )
        }
        self.labels = labels
    }

    private static func mark(
        _ pieces: [CodePointRange],
        in text: SpeechText,
        as label: (Int) -> SpeechLabel,
        _ labels: inout [SpeechLabel]
    ) {
        for piece in pieces {
            var begins = label(piece.start)
            var low = 0
            var high = text.tokens.count
            while low < high {
                let middle = (low + high) / 2
                if text.tokens[middle].range.end <= piece.start { low = middle + 1 } else { high = middle }
            }
            var paragraph: Int?
            while low < text.tokens.count, text.tokens[low].range.start < piece.end {
                if paragraph != nil, paragraph != text.tokens[low].paragraph { begins = label(piece.start) }
                paragraph = text.tokens[low].paragraph
                labels[low] = begins
                begins = begins.inner
                low += 1
            }
        }
        // A part that another cut in two begins anew.
        for index in labels.indices where !labels[index].mayFollow(index > 0 ? labels[index - 1] : nil) {
            labels[index] = SpeechLabel(rawValue: labels[index].rawValue - 1) ?? .other
        }
    }
}
