/// The parts of one attribution, as words and marks of a `SpeechText`.
package struct SpeechParts: Sendable {
    /// What is said, in pieces.
    package var content: [Range<Int>]
    /// Who says it, where the text says so there.
    package var source: Range<Int>?
    /// The words that tell that something is said.
    package var cue: Range<Int>?
}

/// Puts labelled words together to attributions.
struct SpeechAssembly {
    private struct Piece {
        var label: SpeechLabel
        var range: Range<Int>
    }

    let text: SpeechText

    /// The attributions of a paragraph, in the order of their cues.
    func parts(_ labels: [SpeechLabel], _ paragraph: Range<Int>) -> [SpeechParts] {
        let pieces = pieces(labels, paragraph.lowerBound)
        let cues = pieces.filter { $0.label.part == .cue }.map(\.range)
        var found = cues.map { SpeechParts(content: [], source: nil, cue: $0) }
        var withoutCue: [SpeechParts] = []
        for piece in pieces where piece.label.part != .cue {
            let cue = nearestCue(to: piece, cues)
            switch (piece.label.part, cue) {
            case (.content, let cue?): found[cue].content.append(piece.range)
            case (.content, nil):
                withoutCue.append(SpeechParts(content: [piece.range], source: nil, cue: nil))
            case (.source, let cue?):
                let best = found[cue].source
                if best.map({ gap($0, cues[cue]) > gap(piece.range, cues[cue]) }) ?? true {
                    found[cue].source = piece.range
                }
            default: break
            }
        }
        return (found + withoutCue).filter { !$0.content.isEmpty }
    }

    /// The runs of words that belong to one part.
    private func pieces(_ labels: [SpeechLabel], _ start: Int) -> [Piece] {
        var pieces: [Piece] = []
        for (offset, label) in labels.enumerated() where label.part != .other {
            let index = start + offset
            if label.begins || pieces.isEmpty {
                pieces.append(Piece(label: label, range: index..<index + 1))
            } else {
                pieces[pieces.count - 1].range = pieces[pieces.count - 1].range.lowerBound..<index + 1
            }
        }
        return pieces
    }

    /// The cue on the side that the label says, else on the other side in the same sentence.
    private func nearestCue(to piece: Piece, _ cues: [Range<Int>]) -> Int? {
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].lowerBound < piece.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let before = low > 0 ? low - 1 : nil
        let after = low < cues.count ? low : nil
        if let named = piece.label.isAfterCue ? before : after { return named }
        guard let other = piece.label.isAfterCue ? after : before else { return nil }
        let sentence = text.tokens[piece.range.lowerBound].sentence
        return text.tokens[cues[other].lowerBound].sentence == sentence ? other : nil
    }

    private func gap(_ first: Range<Int>, _ second: Range<Int>) -> Int {
        first.lowerBound < second.lowerBound
            ? second.lowerBound - first.upperBound : first.lowerBound - second.upperBound
    }
}

extension SpeechModel {
    /// The attributions of a text: who says what, as far as the text says it there.
    package func parts(of text: SpeechText) -> [SpeechParts] {
        let assembly = SpeechAssembly(text: text)
        return text.paragraphs.flatMap { paragraph in
            assembly.parts(label(text, paragraph), paragraph)
        }
    }
}
