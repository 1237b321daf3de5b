import ClaimModel

/// A stretch of a paragraph between quotation marks.
package struct QuotedStretch: Sendable {
    /// Its words and marks, the quotation marks among them.
    package var tokens: Range<Int>
    /// Whether a mark closes it in its paragraph; if not, the next paragraph may go on with it.
    package var isClosed: Bool
    /// Whether it opens with single marks.
    package var isSingle: Bool
    /// How many words it has.
    package var wordCount: Int
}

/// Finds what stands between quotation marks, in one pass over a paragraph.
///
/// Double marks count first. Single marks count where no double mark is open, when they open before a word and
/// close after one: an apostrophe does neither. Marks within an open stretch belong to it.
struct QuotationMarks {
    let scalars: [Unicode.Scalar]
    let tokens: [SpeechToken]

    private enum Side { case opens, closes, either }

    /// The stretches of a paragraph, in order, none within another.
    func stretches(in paragraph: Range<Int>) -> [QuotedStretch] {
        var found: [QuotedStretch] = []
        var open: Int?
        let singles = pairedSingles(in: paragraph)
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            defer { index += 1 }
            if let side = double(tokens[index]) {
                if let start = open {
                    // A mark that can only open, within an open stretch: another paragraph's habit or a nested quote.
                    if side == .opens,
                        !isPartner(tokens[index].mark, of: tokens[start].mark) || spaceBefore(index),
                        wordAfter(index) || markAfter(index)
                    {
                        continue
                    }
                    found.append(stretch(start..<index + 1, isClosed: true))
                    open = nil
                } else if side == .opens || side == .either && !(closesByPlace(index)) {
                    open = index
                } else if side == .closes, index == paragraph.lowerBound || opensByPlace(index) {
                    open = index
                }
            } else if open == nil, let end = singles[index] {
                found.append(stretch(index..<end + 1, isClosed: true, isSingle: true))
                index = end
            }
        }
        if let start = open { found.append(stretch(start..<paragraph.upperBound, isClosed: false)) }
        return found
    }

    private func stretch(_ range: Range<Int>, isClosed: Bool, isSingle: Bool = false) -> QuotedStretch {
        var words = 0
        for token in tokens[range] where !token.isMark { words += 1 }
        return QuotedStretch(tokens: range, isClosed: isClosed, isSingle: isSingle, wordCount: words)
    }

    private func double(_ token: SpeechToken) -> Side? {
        switch token.mark {
        case 0x22, 0xFF02: .either
        case 0x201C, 0x201E, 0x201F, 0xAB, 0x300C, 0x300E: .opens
        case 0x201D, 0xBB, 0x300D, 0x300F: .closes
        default: nil
        }
    }

    /// Whether a mark that opens in English closes what another opened: „…“ and »…«.
    private func isPartner(_ mark: UInt32, of opening: UInt32) -> Bool {
        opening == 0x201E && (mark == 0x201C || mark == 0x201F) || opening == 0xBB && mark == 0xAB
    }

    /// Where each opening single mark of a paragraph closes.
    private func pairedSingles(in paragraph: Range<Int>) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var open: Int?
        for index in paragraph {
            let mark = tokens[index].mark
            guard mark == 0x27 || mark == 0x2018 || mark == 0x2019 || mark == 0x2039 || mark == 0x203A else {
                continue
            }
            if let start = open, mark != 0x2018, !wordAfter(index) {
                // "the workers' rights": a plural's apostrophe closes nothing unless a mark goes before it.
                let sure = mark == 0x203A || markBefore(index) || !spaceAfter(index) || index - start > 2
                if sure {
                    pairs[start] = index
                    open = nil
                }
            } else if mark != 0x2019, wordAfter(index), !letterBefore(index) {
                open = index
            }
        }
        return pairs
    }

    private func letterBefore(_ index: Int) -> Bool {
        let place = tokens[index].range.start - 1
        return place >= 0 && SpeechTokenReader.isWord(scalars[place])
    }

    private func markBefore(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].range.end == tokens[index].range.start else { return false }
        switch tokens[index - 1].mark {
        case 0x2C, 0x2E, 0x21, 0x3F, 0x2026: return true
        default: return false
        }
    }

    /// Whether another quotation mark or an opening bracket follows at once.
    private func markAfter(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].range.start == tokens[index].range.end else {
            return false
        }
        switch tokens[index + 1].mark {
        case 0x22, 0x27, 0x28, 0x2018, 0x201A, 0x5B, 0x2026: return true
        default: return false
        }
    }

    private func wordAfter(_ index: Int) -> Bool {
        let place = tokens[index].range.end
        return place < scalars.count && SpeechTokenReader.isWord(scalars[place])
    }

    private func spaceAfter(_ index: Int) -> Bool {
        let place = tokens[index].range.end
        return place >= scalars.count || SpeechTokenReader.isSpace(scalars[place])
    }

    private func spaceBefore(_ index: Int) -> Bool {
        let place = tokens[index].range.start - 1
        return place < 0 || SpeechTokenReader.isSpace(scalars[place])
    }

    private func closesByPlace(_ index: Int) -> Bool { spaceAfter(index) && !spaceBefore(index) }
    private func opensByPlace(_ index: Int) -> Bool { !spaceAfter(index) && spaceBefore(index) }
}
