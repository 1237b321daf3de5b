/// Digits that are part of a name, and numbers of things that number them: none of them says how many or how much.
extension SpelledText {
    /// "COVID-19", "F-16", "9/11", "B52", "#5", an address of the web.
    func isPartOfName(_ index: Int, _ start: Int) -> Bool {
        if let (scalar, _) = bytes.scalar(before: start) {
            switch scalar {
            case "#", "@", "_", "№", "&", "=", "\\": return true
            case "/": return index > 0 && bytes[safe: start - 2] != 0x20
            case ":": return index > 0 && words[index - 1].shape.contains(.number)
            case ".", ",":
                // ".5" and the rest of what was not read.
                return index > 0 && words[index - 1].bytes.upperBound == start - 1
                    && (words[index - 1].shape.contains(.number)
                        || scalar == "." && !isAbbreviated(index - 1))
            default: break
            }
        }
        guard index > 0, words[index].shape.contains(.joined) else { return false }
        let before = words[index - 1]
        if before.shape.contains(.number) { return isTelephone(index) }
        return numberVocabulary.small[before.folded] == nil && numberVocabulary.scales[before.folded] == nil
            && !["to", "mid", "minus", "plus", "pre", "post", "sub", "non", "over", "under"].contains(
                before.folded
            )
            && !numberVocabulary.minus.contains(before.folded)
    }

    /// "Rs.500", "No.5": the full stop is the abbreviation's.
    private func isAbbreviated(_ index: Int) -> Bool {
        words[index].bytes.count <= 3 && words[index].shape.contains(.capitalised)
    }

    /// Three digits or more, a hyphen, and four or more: no range of years or amounts is written so.
    private func isTelephone(_ index: Int) -> Bool {
        let (before, own) = (words[index - 1], words[index])
        let isThird =
            words[index - 1].shape.contains(.joined) && index > 1 && words[index - 2].shape.contains(.number)
        return isThird
            || before.bytes.count == 3 && own.bytes.count == 4 && before.folded < own.folded
                && gap(before: index).elementsEqual("-".utf8)
    }

    /// Whether a number is the number of a thing: "Article 5", "Boeing 737", "10 Downing Street", "page 12".
    ///
    /// - Parameter end: The first word after it and what it measures.
    func isName(_ number: ReadNumber, from index: Int, isNameless: Bool) -> Bool {
        guard number.isDigits, index > 0 || isNameless else { return false }
        if index > 0, isLabelled(index) { return true }
        guard number.scale == 1, number.isPlain else { return false }
        if isClock(number) { return true }
        if index > 0, isBesideOnLine(index), words[index - 1].shape.contains(.capitalised),
            !StopWords.contains(word(index - 1)), !isSentenceStart(index - 1), !isListed(index, number.end),
            // "in Quellin 500 are men": what follows is said of so many.
            !["are", "were", "have", "do", "live", "work"].contains(word(number.end))
        {
            if isNameless { return true }
            // "a Boeing 737 jet", "the Airbus 320 jets".
            if index > 1, ["a", "an", "the", "two", "three", "its", "their"].contains(word(index - 2)),
                isBeside(index - 1)
            {
                return true
            }
        }
        // "10 Downing Street".
        return isNameless && number.end < words.count && isBesideOnLine(number.end)
            && words[number.end].shape.contains(.capitalised) && !StopWords.contains(word(number.end))
            && numberVocabulary.isEnglish
    }

    private func isLabelled(_ index: Int) -> Bool {
        let before = word(index - 1)
        guard NumberWords.labels.contains(before) else { return false }
        let gap = gap(before: index)
        // "No. 10", "fig. 3", "p. 5"; not "the number, 10".
        guard gap.allSatisfy({ $0 == 0x20 || $0 == 0x2E || $0 == 0xC2 || $0 == 0xA0 || $0 == 0x3A }) else {
            return false
        }
        if ["call", "size", "line", "type", "step", "act", "bill", "rule", "week", "lot", "unit"].contains(
            before
        ) {
            return index + 1 >= words.count || !isBeside(index + 1) || countedNoun(from: index + 1) == nil
        }
        let isNumero = words[index - 1].shape.contains(.capitalised) && !isSentenceStart(index - 1)
        return before != "no" || gap.first != 0x20 || isNumero
    }

    /// "5 p.m.", "5pm", "5 o'clock".
    private func isClock(_ number: ReadNumber) -> Bool {
        if ["am", "pm", "a", "p"].contains(number.suffix.lowercased()) {
            return number.suffix.utf8.count == 2
                || word(number.end) == "m" && gap(before: number.end).first == 0x2E
        }
        guard number.suffix.isEmpty, isBeside(number.end) else { return false }
        let next = word(number.end)
        return next == "o'clock" || next == "pm" || next == "am" && number.value <= 12
            || (next == "a" || next == "p") && word(number.end + 1) == "m"
                && gap(before: number.end + 1).first == 0x2E && number.value <= 12
    }

    private func isBesideOnLine(_ index: Int) -> Bool {
        isBeside(index) && !gap(before: index).contains(0x0A)
    }

    private func isSentenceStart(_ index: Int) -> Bool {
        index == 0 || endsClause(before: index) || gap(before: index).contains(0x0A)
    }

    /// "Canada 12, Norway 9": names with numbers, parted by commas.
    private func isListed(_ index: Int, _ end: Int) -> Bool {
        func isMark(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x3B || byte == 0x7C }
        let after =
            gap(before: end).contains(where: isMark) && end < words.count
            && (end..<min(words.count, end + 5)).contains { words[$0].shape.contains(.number) }
        let before =
            gap(before: index - 1).contains(where: isMark)
            && (max(0, index - 6)..<index).contains { words[$0].shape.contains(.number) }
        if after || before { return true }
        // "One covers 45 square kilometres and Lake Sill 9": a name after "and", and a number shortly before it.
        var start = index - 1
        while start > 0, words[start].shape.contains(.capitalised), isBeside(start) { start -= 1 }
        return word(start) == "and" && (end >= words.count || !isBeside(end))
            && (max(0, start - 4)..<start).contains { words[$0].shape.contains(.number) }
    }
}
