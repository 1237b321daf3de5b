import ClaimModel

/// What the words around a date make of its span: "early 2020", "since 2019", "before May", "2019 onwards".
extension SpelledText {
    func bounded(_ read: ReadDate) -> ReadDate {
        var read = read
        guard let span = read.span, span.start != nil, span.end != nil else { return read }
        var first = read.words.lowerBound
        takePart(&read, &first)
        if word(first - 1) == "around" || word(first - 1) == "circa" || word(first - 1) == "about" {
            read.isApproximate = true
            first -= 1
        }
        let after = read.words.upperBound
        if ["onwards", "onward"].contains(word(after)) || word(after) == "on" && word(first - 1) == "from" {
            return placed(read, .since)
        }
        if word(after) == "or", word(after + 1) == "later" { return placed(read, .since) }
        if word(after) == "or", word(after + 1) == "earlier" { return placed(read, .until) }
        if word(first - 1) == "the" { first -= 1 }
        // "not on 5 May": the preposition says nothing.
        for length in [3, 2, 1] where first - length >= 0 && isBeside(first) {
            guard let bound = dateVocabulary.bounds[phrase((first - length)..<first)] else { continue }
            if isOfSomethingElse(bound, first - length) { return read }
            return placed(read, bound)
        }
        return read
    }

    /// "two days before Monday" is not before Monday by any length; only its side is known.
    private func isOfSomethingElse(_ bound: DateMention.Bound, _ index: Int) -> Bool {
        // "increased by 2019 …" was a number; "by" after "followed", "signed" and the like names who.
        guard bound == .before || bound == .after else { return false }
        return DateWords.spans[word(index - 1)] != nil
    }

    private func takePart(_ read: inout ReadDate, _ first: inout Int) {
        guard let span = read.span else { return }
        var at = first - 1
        if dateVocabulary.joints.contains(word(at)) || word(at) == "in" { at -= 1 }
        if dateVocabulary.joints.contains(word(at)), word(at) != "of" { at -= 1 }
        guard at >= 0, at + 1 == first || gap(before: at + 1).allSatisfy({ $0 == 0x20 }), isBeside(at + 1),
            let part = dateVocabulary.parts[word(at)]
        else { return }
        let isDirect = at + 1 == first
        switch part {
        // "is due to start in May": a verb.
        case .beginning, .end:
            if numberVocabulary.isEnglish, isDirect || word(at + 1) == "in" { return }
        default: if !isDirect, word(at + 1) != "in", word(at + 1) != "of" { return }
        }
        guard let narrowed = part.of(span) else { return }
        read.span = narrowed
        read.candidates = read.candidates.compactMap { part.of($0) }
        if part == .early || part == .middle || part == .late { read.isApproximate = true }
        first = at
        read.words = at..<read.words.upperBound
        if word(first - 1) == "the" { first -= 1 }
    }

    /// The date as a bound makes it.
    private func placed(_ read: ReadDate, _ bound: DateMention.Bound) -> ReadDate {
        var read = read
        read.bound = bound
        if let span = read.span { read.span = Self.placed(span, bound) ?? span }
        read.candidates = read.candidates.compactMap { Self.placed($0, bound) }
        return read
    }

    private static func placed(_ span: DateSpan, _ bound: DateMention.Bound) -> DateSpan? {
        guard let start = span.start, let end = span.end else { return span }
        switch bound {
        case .at: return span
        case .since: return DateSpan(start: start, end: nil)
        case .until, .by: return DateSpan(start: nil, end: end)
        case .before: return start.stepped(-1).flatMap { DateSpan(start: nil, end: $0) }
        case .after: return end.stepped(1).flatMap { DateSpan(start: $0, end: nil) }
        }
    }
}

extension CalendarDate {
    /// The next or the last day, month or year, as exact as this one is.
    fileprivate func stepped(_ step: Int) -> CalendarDate? {
        if day != nil { return moved(days: step) }
        if month != nil { return moved(months: step) }
        return CalendarDate(year: year + step)
    }
}
