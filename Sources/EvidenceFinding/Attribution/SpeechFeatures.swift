/// Takes the features of a word as they are found.
package protocol SpeechFeatureSink {
    mutating func add(_ feature: SpeechFeature, _ first: UInt64, _ second: UInt64)
}

/// Reads from a paragraph what its words are labelled by.
///
/// Everything is laid out in arrays in one pass a direction, so that the work grows with the length of the paragraph.
package struct SpeechFeatures: Sendable {
    private let text: SpeechText
    private let paragraph: Range<Int>
    private let strengths: [UInt8]
    private let classes: [UInt8]
    private let leftCue: [Int32]
    private let rightCue: [Int32]
    private let commas: [Int32]
    private let forms: [Int]
    private let finalCues: [Int]

    /// How far away the nearest cue may be.
    private static let reach = 60

    /// - Parameter strength: How often a word is a cue: 0 seldom to 3 mostly.
    package init(_ text: SpeechText, _ paragraph: Range<Int>, strength: (Symbol) -> UInt8) {
        self.text = text
        self.paragraph = paragraph
        let count = paragraph.count
        let start = paragraph.lowerBound
        var strengths = [UInt8](repeating: 0, count: count)
        var classes = [UInt8](repeating: 0, count: count)
        var commas = [Int32](repeating: 0, count: count + 1)
        for offset in 0..<count {
            let token = text.tokens[start + offset]
            strengths[offset] = strength(token.word)
            classes[offset] = Self.kind(token)
            commas[offset + 1] = commas[offset] + (token.mark == 0x2C ? 1 : 0)
        }
        var left = [Int32](repeating: -1, count: count)
        var right = [Int32](repeating: -1, count: count)
        let isCue = { (offset: Int) in strengths[offset] >= 2 && text.quotation[start + offset] < 0 }
        let isSameScope = { (offset: Int, cue: Int) in
            text.quotation[start + offset] >= 0
                || text.tokens[start + offset].sentence == text.tokens[start + cue].sentence
        }
        var last = -1
        for offset in 0..<count {
            if last >= 0, offset - last <= Self.reach, isSameScope(offset, last) {
                left[offset] = Int32(last)
            }
            if isCue(offset) { last = offset }
        }
        last = -1
        for offset in (0..<count).reversed() {
            if last >= 0, last - offset <= Self.reach, isSameScope(offset, last) {
                right[offset] = Int32(last)
            }
            if isCue(offset) { last = offset }
        }
        var forms = [Int](repeating: 0, count: count)
        var finals = [Int](repeating: 0, count: count)
        var sentenceStart = 0
        while sentenceStart < count {
            let sentence = text.tokens[start + sentenceStart].sentence
            var end = sentenceStart
            var (cues, strong, quoted, finalCue, that) = (0, false, false, -1, false)
            while end < count, text.tokens[start + end].sentence == sentence {
                if isCue(end) {
                    cues += 1
                    finalCue = end
                    if strengths[end] == 3 { strong = true }
                }
                if text.quotation[start + end] >= 0 { quoted = true }
                if cues > 0, classes[end] == UInt8(SpeechWords.Class.that.rawValue) { that = true }
                end += 1
            }
            let opens = text.quotation[start + sentenceStart] >= 0
            let final = finalCue < 0 ? 9 : min(end - finalCue - 1, 8)
            let separated =
                finalCue > 0 && commas[finalCue] > commas[max(sentenceStart, finalCue - 8)]
            let form =
                min(cues, 2) + (strong ? 4 : 0) + (quoted ? 8 : 0) + (that ? 16 : 0) + (opens ? 32 : 0)
            for offset in sentenceStart..<end {
                forms[offset] = form
                finals[offset] = final * 2 + (separated ? 1 : 0)
            }
            sentenceStart = end
        }
        (self.strengths, self.classes, self.commas) = (strengths, classes, commas)
        (leftCue, rightCue, self.forms, finalCues) = (left, right, forms, finals)
    }

    /// The class of a word or mark: words about speakers by their lists, others by how they are written.
    private static func kind(_ token: SpeechToken) -> UInt8 {
        let kind = SpeechWords.class(of: token.word)
        if kind != .plain { return UInt8(kind.rawValue) }
        switch token.shape {
        case .mark:
            switch token.mark {
            case 0x2C: return 40
            case 0x2E: return 41
            case 0x3A: return 42
            case 0x22, 0x201C, 0x201D: return 43
            case 0x3B: return 44
            case 0x3F, 0x21: return 45
            case 0x2D, 0x2013...0x2015: return 46
            case 0x28, 0x29: return 47
            default: return 48
            }
        default: return 50 + UInt8(token.shape.rawValue)
        }
    }

    private static func distance(_ count: Int) -> UInt64 {
        switch count {
        case ..<6: UInt64(count)
        case ..<8: 6
        case ..<11: 7
        case ..<16: 8
        case ..<26: 9
        default: 10
        }
    }

    private func word(_ offset: Int) -> UInt64 {
        offset >= 0 && offset < paragraph.count
            ? text.tokens[paragraph.lowerBound + offset].word.hash : Symbol.none.hash
    }

    private func ending(_ offset: Int) -> UInt64 {
        offset >= 0 && offset < paragraph.count
            ? text.tokens[paragraph.lowerBound + offset].ending.hash : Symbol.none.hash
    }

    private func kind(_ offset: Int) -> UInt64 {
        offset >= 0 && offset < paragraph.count ? UInt64(classes[offset]) : 99
    }

    private func shape(_ offset: Int) -> UInt64 {
        offset >= 0 && offset < paragraph.count
            ? UInt64(text.tokens[paragraph.lowerBound + offset].shape.rawValue) : 9
    }

    private func strength(_ offset: Int) -> UInt64 {
        offset >= 0 && offset < paragraph.count ? UInt64(strengths[offset]) : 4
    }

    /// 0 outside, 1 opens, 2 within, 3 closes, 4 within a few words.
    private func quotationState(_ offset: Int) -> UInt64 {
        guard offset >= 0, offset < paragraph.count else { return 9 }
        let index = paragraph.lowerBound + offset
        let number = Int(text.quotation[index])
        guard number >= 0 else { return 0 }
        let stretch = text.quotations[number]
        let short: UInt64 = stretch.wordCount <= 3 ? 4 : 0
        if index == stretch.tokens.lowerBound { return 1 + short }
        if index == stretch.tokens.upperBound - 1, stretch.isClosed { return 3 + short }
        return 2 + short
    }

    /// Gives a sink all that is known of a word.
    package func collect(at offset: Int, into sink: inout some SpeechFeatureSink) {
        let index = paragraph.lowerBound + offset
        let token = text.tokens[index]
        collectWords(offset, &sink)
        collectPlace(offset, index, token, &sink)
        collectCues(offset, token, &sink)
        let state = quotationState(offset)
        let before = quotationState(offset - 1)
        let starts = offset == 0 || text.tokens[index - 1].sentence != token.sentence
        sink.add(.edge, 0, 0)
        sink.add(.edgeQuotation, before * 10 + state, 0)
        sink.add(.edgeClass, kind(offset), 0)
        sink.add(.edgePreviousClass, kind(offset - 1), kind(offset))
        sink.add(.edgeSentence, starts ? 1 : 0, state)
        sink.add(.edgeCue, strength(offset), strength(offset - 1))
    }

    private func collectWords(_ offset: Int, _ sink: inout some SpeechFeatureSink) {
        let (two, one, here, next, after) = (
            word(offset - 2), word(offset - 1), word(offset), word(offset + 1), word(offset + 2)
        )
        sink.add(.word, here, 0)
        sink.add(.previousWord, one, 0)
        sink.add(.nextWord, next, 0)
        sink.add(.secondPrevious, two, 0)
        sink.add(.secondNext, after, 0)
        sink.add(.thirdPrevious, word(offset - 3), 0)
        sink.add(.wordAndPrevious, one, here)
        sink.add(.wordAndNext, here, next)
        sink.add(.previousPair, two, one)
        sink.add(.nextPair, next, after)
        sink.add(.ending, ending(offset), 0)
        sink.add(.previousEnding, ending(offset - 1), 0)
        sink.add(.nextEnding, ending(offset + 1), 0)
        sink.add(.endingPair, ending(offset - 1), ending(offset))
        sink.add(.shapes, shape(offset - 1) * 100 + shape(offset) * 10 + shape(offset + 1), 0)
        sink.add(.shapesWithClass, kind(offset), shape(offset - 1) * 10 + shape(offset + 1))
        sink.add(.classes, kind(offset - 1) * 100 + kind(offset), kind(offset + 1))
    }

    private func collectPlace(
        _ offset: Int,
        _ index: Int,
        _ token: SpeechToken,
        _ sink: inout some SpeechFeatureSink
    ) {
        let state = quotationState(offset)
        let sentence = text.sentences[token.sentence]
        let fromStart = index - sentence.lowerBound
        let fromEnd = sentence.upperBound - 1 - index
        let place = UInt64(min(fromStart, 3) * 4 + min(fromEnd, 3))
        sink.add(.placeInSentence, place, state)
        let form = UInt64(forms[offset])
        sink.add(.sentenceForm, form, 0)
        sink.add(.sentenceFormAndQuotation, form, state)
        let first = word(sentence.lowerBound - paragraph.lowerBound)
        sink.add(.firstWord, first, 0)
        sink.add(.firstWordAndQuotation, first, state)
        sink.add(
            .quotationState,
            quotationState(offset - 1) * 100 + state * 10 + quotationState(offset + 1),
            0
        )
        sink.add(.quotationAndWord, state, word(offset))
        let number = Int(text.quotation[index])
        guard number >= 0 else { return }
        let stretch = text.quotations[number]
        let opening = stretch.tokens.lowerBound - paragraph.lowerBound
        let closing = stretch.tokens.upperBound - paragraph.lowerBound
        let capital = shape(opening + 1) == 0 ? UInt64(0) : 1
        let comma = kind(closing - 2)
        let length = Self.distance(stretch.wordCount)
        sink.add(.quotationForm, length * 4 + capital * 2 + (stretch.isSingle ? 1 : 0), comma)
        sink.add(.quotationNeighbours, word(opening - 1), word(closing))
        sink.add(.placeInQuotation, kind(opening - 1) * 100 + kind(closing), length)
    }

    private func collectCues(
        _ offset: Int,
        _ token: SpeechToken,
        _ sink: inout some SpeechFeatureSink
    ) {
        let state = quotationState(offset)
        sink.add(
            .cueStrengths,
            strength(offset - 1) * 100 + strength(offset) * 10 + strength(offset + 1),
            kind(offset)
        )
        let left = Int(leftCue[offset])
        let right = Int(rightCue[offset])
        var leftFar: UInt64 = 11
        var rightFar: UInt64 = 11
        if left >= 0 {
            let between = UInt64(min(commas[offset] - commas[left], 3))
            leftFar = Self.distance(offset - left)
            let next = word(left + 1)
            sink.add(.leftCueWord, word(left), state)
            sink.add(.leftCueDistance, leftFar * 10 + between, UInt64(strengths[left]) * 10 + state)
            sink.add(.leftCueNext, word(left), next)
            sink.add(.leftCueNextFar, next, leftFar)
            sink.add(.leftCueAndWord, word(left), word(offset))
            sink.add(.leftCueSides, kind(left - 1) * 100 + kind(left + 1), leftFar)
            sink.add(.leftCueClass, kind(offset) * 100 + leftFar, between)
        }
        if right >= 0 {
            let between = UInt64(min(commas[right] - commas[offset], 3))
            rightFar = Self.distance(right - offset)
            sink.add(.rightCueWord, word(right), state)
            sink.add(.rightCueDistance, rightFar * 10 + between, UInt64(strengths[right]) * 10 + state)
            sink.add(.rightCueAndWord, word(right), word(offset))
            sink.add(.rightCueSides, kind(right - 1) * 100 + kind(right + 1), rightFar)
            sink.add(.rightCueClass, kind(offset) * 100 + rightFar, between)
        }
        sink.add(.bothCues, leftFar * 100 + rightFar, state)
        sink.add(.finalCue, UInt64(finalCues[offset]) * 100 + rightFar, left >= 0 ? 1 : 0)
    }
}
