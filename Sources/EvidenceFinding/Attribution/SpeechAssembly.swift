/// The parts of one attribution, as words and marks of a `SpeechText`.
package struct SpeechParts: Sendable {
    /// What is said, in pieces.
    package var content: [Range<Int>]
    /// Who says it, where the text says so there.
    package var source: Range<Int>?
    /// The words that tell that something is said.
    package var cue: Range<Int>?

    /// All its words that stand in the text.
    var all: [Range<Int>] { content + [source, cue].compactMap(\.self) }

    /// What follows a label, "Ann Lee: …"; nil where there is none.
    var labelled: Range<Int>? {
        guard cue == nil, let source, content.count == 1, source.upperBound <= content[0].lowerBound else {
            return nil
        }
        return content[0]
    }
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
        return (found + withoutCue).filter { speech in
            speech.content.contains { piece in piece.contains { !text.tokens[$0].isMark } }
        }
    }

    /// How many words a quotation needs to be speech though nothing tells whose.
    private static let minimumAlone = 6

    /// Quotations of a paragraph that no attribution holds: whole sentences, not words set apart.
    func quotationsAlone(in paragraph: Range<Int>, besides parts: [SpeechParts]) -> [SpeechParts] {
        let held = parts.flatMap(\.content).sorted { $0.lowerBound < $1.lowerBound }
        var next = 0
        var alone: [SpeechParts] = []
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            let number = Int(text.quotation[index])
            guard number >= 0 else {
                index += 1
                continue
            }
            let stretch = text.quotations[number]
            index = stretch.tokens.upperBound
            while next < held.count, held[next].upperBound <= stretch.tokens.lowerBound { next += 1 }
            let isHeld = next < held.count && held[next].lowerBound < stretch.tokens.upperBound
            guard !isHeld, stretch.wordCount >= Self.minimumAlone, isSentence(stretch) else { continue }
            alone.append(SpeechParts(content: [stretch.tokens], source: nil, cue: nil))
        }
        return alone
    }

    /// Whether a quotation begins with a capital and ends with a mark.
    private func isSentence(_ stretch: QuotedStretch) -> Bool {
        let first = stretch.tokens.lowerBound + 1
        let last = stretch.tokens.upperBound - (stretch.isClosed ? 2 : 1)
        return first < last && text.tokens[first].isUpper && text.tokens[last].isMark
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
    /// The most words that are labelled at once.
    private static let most = 1_000

    /// The attributions of a text: who says what, as far as the text says it there.
    package func parts(of text: SpeechText) -> [SpeechParts] {
        let assembly = SpeechAssembly(text: text)
        var found: [SpeechParts] = []
        var goesOn = false
        for paragraph in text.paragraphs {
            var parts = pieces(of: paragraph, in: text).flatMap { piece in
                assembly.parts(label(text, piece), piece)
            }
            parts += assembly.quotationsAlone(in: paragraph, besides: parts)
            if goesOn, let last = found.indices.last {
                // A quotation over several paragraphs opens anew in each: what has no cue of its own goes on.
                while let first = parts.first, first.cue == nil,
                    text.quotation[first.content[0].lowerBound] >= 0
                {
                    found[last].content += first.content
                    parts.removeFirst()
                }
            }
            found += parts
            goesOn = !found.isEmpty && isLeftOpen(paragraph, text)
        }
        return found
    }

    /// Whether a paragraph ends within a quotation that the next one takes up with a mark of its own.
    private func isLeftOpen(_ paragraph: Range<Int>, _ text: SpeechText) -> Bool {
        guard let last = paragraph.last, text.quotation[last] >= 0, paragraph.upperBound < text.tokens.count
        else {
            return false
        }
        let next = text.quotation[paragraph.upperBound]
        return !text.quotations[Int(text.quotation[last])].isClosed && next >= 0
            && text.quotations[Int(next)].tokens.lowerBound == paragraph.upperBound
    }

    /// A paragraph in pieces of a bearable length, each ending with a sentence where it can.
    private func pieces(of paragraph: Range<Int>, in text: SpeechText) -> [Range<Int>] {
        guard paragraph.count > Self.most else { return [paragraph] }
        var pieces: [Range<Int>] = []
        var start = paragraph.lowerBound
        while start < paragraph.upperBound {
            var end = min(start + Self.most, paragraph.upperBound)
            if end < paragraph.upperBound {
                let sentence = text.sentences[text.tokens[end].sentence].lowerBound
                if sentence > start { end = sentence }
            }
            pieces.append(start..<end)
            start = end
        }
        return pieces
    }
}
