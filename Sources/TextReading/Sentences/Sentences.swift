import ClaimModel

/// The sentences of a text, in order, white space at their ends left out.
///
/// A line feed always ends a sentence. A full stop does not when it belongs to an abbreviation, an initial or a
/// number. Marks of other scripts (。！？؟।) end a sentence too. Quotation marks and brackets that close after
/// the mark belong to the sentence.
/// - Returns: Stretches in code points of the text, none of them empty.
public func sentences(of text: String) -> [CodePointRange] {
    SentenceReader(Array(text.unicodeScalars)).sentences()
}

/// Reads sentences from code points, looking at a mark and the words next to it.
private struct SentenceReader {
    let scalars: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    func sentences() -> [CodePointRange] {
        var sentences: [CodePointRange] = []
        var start = 0
        var index = 0
        func add(upTo end: Int) {
            var (lower, upper) = (start, end)
            while lower < upper, isSpace(lower) { lower += 1 }
            while upper > lower, isSpace(upper - 1) { upper -= 1 }
            if lower < upper { sentences.append(CodePointRange(start: lower, end: upper)) }
            start = end
        }
        while index < scalars.count {
            let value = scalars[index].value
            if isLineEnd(value) {
                add(upTo: index)
                index += 1
            } else if let mark = SentenceMark(value) {
                let afterMarks = run(from: index) { SentenceMark(scalars[$0].value) != nil }
                let end = afterClosers(afterMarks)
                let single = afterMarks == index + 1
                if ends(mark, at: index, isSingle: single, closedAt: end) { add(upTo: end) }
                index = end
            } else {
                index += 1
            }
        }
        add(upTo: scalars.count)
        return sentences
    }

    private func ends(_ mark: SentenceMark, at index: Int, isSingle: Bool, closedAt end: Int) -> Bool {
        if mark == .fullWidth || end >= scalars.count || isLineEnd(scalars[end].value) { return true }
        guard isSpace(end) else { return isRunOn(mark, index, isSingle, end) }
        let next = nextWord(after: end)
        if let first = next.first, first.properties.isLowercase { return false }
        guard mark == .fullStop, isSingle else { return true }
        let closes = end > index + 1
        let word = wordBefore(index)
        if Abbreviations.isOrdinal(word, before: previousWord(index - word.count), next: next) {
            return false
        }
        return Abbreviations.allowsEnd(after: word, next: next, isClosed: closes)
    }

    /// "It closed.The mayor": the space after a sentence is missing. Not in "example.Com/a", "v.Chr" or "U.S.Army".
    private func isRunOn(_ mark: SentenceMark, _ index: Int, _ isSingle: Bool, _ end: Int) -> Bool {
        let next = nextWord(after: end)
        guard next.startIndex == end, let first = next.first, first.properties.isUppercase, next.count > 1,
            next.dropFirst().allSatisfy({ $0.properties.isLowercase })
        else { return false }
        let after = next.endIndex < scalars.count ? scalars[next.endIndex].value : Typography.space
        guard after == 0x20 || after == 0x2C || after == 0xA0 else { return false }
        if mark != .fullStop { return true }
        let word = wordBefore(index)
        if Abbreviations.isAddressEnding(next) { return false }
        return isSingle && word.count > 3 && word.allSatisfy { $0.properties.isLowercase }
    }

    /// The word before a place, past one space.
    private func previousWord(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        guard index > 1, isSpace(index - 1) else { return [] }
        return wordBefore(index - 1)
    }

    /// The letters, digits and full stops right before a place.
    private func wordBefore(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        var start = index
        while start > 0, index - start < 24 {
            let value = scalars[start - 1].value
            guard LetterKind.isWord(value) || value == Typography.fullStop else { break }
            start -= 1
        }
        return scalars[start..<index]
    }

    /// The letters and digits of the next word on the line, past spaces and what opens a quotation.
    private func nextWord(after index: Int) -> ArraySlice<Unicode.Scalar> {
        let start = run(from: index) {
            !LetterKind.isWord(scalars[$0].value) && !isLineEnd(scalars[$0].value)
        }
        let end = run(from: start) { $0 - start < 24 && LetterKind.isWord(scalars[$0].value) }
        return scalars[start..<end]
    }

    /// The place after quotation marks, brackets and numbers of notes that close a sentence.
    private func afterClosers(_ index: Int) -> Int {
        var end = index
        while end < scalars.count {
            switch scalars[end].value {
            case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x300B, 0x300D, 0x300F, 0xFF09:
                end += 1
            case 0x5B:
                let digits = run(from: end + 1) { LetterKind.isDigit(scalars[$0].value) }
                guard digits > end + 1, digits < scalars.count, scalars[digits].value == 0x5D else {
                    return end
                }
                end = digits + 1
            default: return end
            }
        }
        return end
    }

    private func run(from index: Int, while condition: (Int) -> Bool) -> Int {
        var end = index
        while end < scalars.count, condition(end) { end += 1 }
        return end
    }

    private func isSpace(_ index: Int) -> Bool {
        let sign = Typography.sign(scalars[index].value)
        return sign == Typography.space || sign == Typography.lineBreak
    }

    private func isLineEnd(_ value: UInt32) -> Bool { Typography.sign(value) == Typography.lineBreak }
}

/// A mark that may end a sentence.
private enum SentenceMark {
    case fullStop
    /// A mark that has no other use, though a sentence may go on after it: `"Why?" he asked.`
    case strong
    /// A mark of a script that sets no space after it.
    case fullWidth

    init?(_ value: UInt32) {
        switch value {
        case 0x2E: self = .fullStop
        case 0x21, 0x3F, 0x203C, 0x203D, 0x2047...0x2049, 0x2026, 0x61F, 0x6D4, 0x964, 0x965, 0x104A, 0x104B,
            0x1362, 0x1367, 0x589:
            self = .strong
        case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: self = .fullWidth
        default: return nil
        }
    }
}
