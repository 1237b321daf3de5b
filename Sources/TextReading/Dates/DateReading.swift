import ClaimModel

/// A date found in a text: the words that state it, and what they mean where that is known.
package struct ReadDate {
    /// The words that state it, by their places in the text.
    package var words: Range<Int>
    /// What they mean, "since" and the like counted in; nil where nothing resolves it.
    package var span: DateSpan?
    /// All that they can mean, where that is more than one time; else empty.
    package var candidates: [DateSpan] = []
    /// How the words place it.
    package var kind: DateMention.Kind = .absolute
    /// What the word before it says of the time that is meant.
    package var bound: DateMention.Bound = .at
    /// Whether its ends are only roughly known.
    package var isApproximate = false
}

extension SpelledText {
    /// The dates of the text in order. Words of a date that nothing resolves are found too, without a span.
    ///
    /// - Parameters:
    ///   - document: When the text was published: "yesterday" and "in March" are resolved from it.
    ///   - order: The order of day and month in figures.
    package func dates(
        relativeTo document: CalendarDate?,
        limit: Int = 400,
        order: DayOrder? = nil
    ) -> [ReadDate] {
        let order = order ?? (language == .english || language == nil ? .unknown : .dayFirst)
        var found: [ReadDate] = []
        var last: CalendarDate?
        var index = 0
        while index < words.count, found.count < limit {
            guard canBeginDate(index) else {
                index += 1
                continue
            }
            if let read = weekdayBefore(at: index, document: document, near: last, order: order)
                ?? explicitDate(at: index, document: document, near: last, order: order)
                ?? relativeDate(at: index, document: document, near: last)
            {
                if let date = read.span?.start, read.span?.isOneDate == true, read.candidates.isEmpty {
                    last = date
                }
                found.append(bounded(read))
                index = max(read.words.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// "Sunday, 16 June 2024": a weekday that only names the date after it.
    private func weekdayBefore(
        at index: Int,
        document: CalendarDate?,
        near last: CalendarDate?,
        order: DayOrder
    ) -> ReadDate? {
        guard dateVocabulary.weekdays[word(index)] != nil, index + 1 < words.count else { return nil }
        let first = ["the", "dem", "den", "le"].contains(word(index + 1)) ? index + 2 : index + 1
        guard first < words.count, isBeside(index + 1) || isJoinedByComma(index + 1),
            var read = explicitDate(at: first, document: document, near: last, order: order),
            read.words.lowerBound == first, read.span?.start?.day != nil
        else { return nil }
        read.words = index..<read.words.upperBound
        return read
    }

    private func canBeginDate(_ index: Int) -> Bool {
        let word = words[index]
        return word.shape.contains(.number) || dateVocabulary.beginnings.contains(word.folded)
            || numberVocabulary.isEnglish
                && (NumberWords.small[word.folded] != nil || word.folded.hasPrefix("fy")
                    || isBeside(index + 1) && dateVocabulary.weekdays[self.word(index + 1)] != nil)
    }

    // MARK: - Dates that name their month or year

    private func explicitDate(
        at index: Int,
        document: CalendarDate?,
        near last: CalendarDate?,
        order: DayOrder
    ) -> ReadDate? {
        if words[index].shape.contains(.number) {
            return figureDate(at: index, order: order, document: document)
                ?? dayAndMonth(at: index, document: document, near: last)
                ?? decade(at: index) ?? partOfYear(at: index, document: document, near: last)
                ?? years(at: index)
        }
        return weekdayOfMonth(at: index, document: document, near: last)
            ?? monthDate(at: index, document: document, near: last)
            ?? season(at: index, document: document) ?? partOfYear(at: index, document: document, near: last)
            ?? fiscalYear(at: index, document: document) ?? decade(at: index)
    }

    /// "July 2019", "July 5, 2019".
    private func monthDate(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        let vocabulary = dateVocabulary
        let name = word(index)
        guard let month = vocabulary.months[name] else { return nil }
        // "may" and "march" are months with a capital, or beside a day or a year.
        let isName =
            !vocabulary.capitalises
            || words[index].shape.contains(.capitalised) && (name != "may" || index > 0)
        var end = index + 1
        var day: Int?
        if numberVocabulary.isEnglish {
            if let number = dayNumber(at: end), isBeside(end) || isJoinedByComma(end) || isAfterFullStop(end),
                !hasApostrophe(end)
            {
                day = number
                end += 1
            } else if word(end) == "the", let number = dayNumber(at: end + 1) {
                day = number
                end += 2
            }
        }
        var at = end
        while day == nil, vocabulary.joints.contains(word(at)), at < end + 2 { at += 1 }
        let year = year(at: at, document).flatMap { isAfterMonth(at) ? $0 : nil }
        if year != nil { end = at + 1 }
        guard isName || day != nil || year != nil else { return nil }
        guard name.utf8.count > 2, day != nil || year != nil || isName else { return nil }
        let wantsMore = vocabulary.capitalises ? name == "may" || name == "march" : true
        if wantsMore, day == nil, year == nil, !vocabulary.leading.contains(word(index - 1)) { return nil }
        return date(year: year, month: month, day: day, words: index..<end, document: document, near: last)
    }

    private func isAfterMonth(_ index: Int) -> Bool {
        gap(before: index).allSatisfy {
            [0x20, 0x2C, 0x2E, 0x27, 0xE2, 0x80, 0x98, 0x99, 0xC2, 0xA0, 0x2D, 0x2F].contains($0)
        }
    }

    private func isAfterFullStop(_ index: Int) -> Bool { gap(before: index).elementsEqual(". ".utf8) }

    /// "5 July 2019", "5th of July", "22 Sep 17", "7 March '19", "5. Juli", "5 de julio de 2019".
    private func dayAndMonth(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        let vocabulary = dateVocabulary
        guard let day = dayNumber(at: index) else { return nil }
        var end = index + 1
        while vocabulary.joints.contains(word(end)), end < index + 3 { end += 1 }
        var lastDay: Int?
        if numberVocabulary.ands.contains(word(end)) || numberVocabulary.to.contains(word(end)),
            let other = dayNumber(at: end + 1)
        {
            lastDay = numberVocabulary.to.contains(word(end)) ? other : nil
            end += 2
        } else if end == index + 1, isDayRange(end) {
            lastDay = dayNumber(at: end)
            end += 1
        }
        while vocabulary.joints.contains(word(end)), end < index + 5 { end += 1 }
        let isNear =
            end > index + 1 || isBeside(end) || isAfterFullStop(end)
            || gap(before: end).elementsEqual("-".utf8)
        guard let month = vocabulary.months[word(end)], isNear,
            !vocabulary.capitalises || words[end].shape.contains(.capitalised)
        else { return nil }
        var at = end + 1
        while vocabulary.joints.contains(word(at)), at < end + 3 { at += 1 }
        var year = year(at: at, document).flatMap { isAfterMonth(at) ? $0 : nil }
        if year == nil, at == end + 1, let two = twoDigitYear(at: at, document) { year = two }
        var read = date(
            year: year,
            month: month,
            day: day,
            words: index..<(year == nil ? end + 1 : at + 1),
            document: document,
            near: last
        )
        // "5–7 July 2019".
        if let lastDay, let start = read.span?.start,
            let end = CalendarDate(year: start.year, month: month, day: lastDay),
            let span = DateSpan(start: start, end: end)
        {
            read.span = span
        }
        return read
    }

    /// "5–7 July".
    private func isDayRange(_ index: Int) -> Bool {
        guard dayNumber(at: index) != nil else { return false }
        let gap = gap(before: index)
        return gap.elementsEqual("–".utf8) || gap.elementsEqual("-".utf8)
    }

    /// "17" of "22 Sep 17", if nothing follows that it counts.
    private func twoDigitYear(at index: Int, _ document: CalendarDate?) -> Int? {
        guard index < words.count, words[index].bytes.count == 2, words[index].shape.contains(.number),
            let two = Int(word(index)), isAfterMonth(index)
        else { return nil }
        let after = bytes[safe: words[index].bytes.upperBound] ?? 0x20
        guard
            ![UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-")]
                .contains(after)
                || !(bytes[safe: words[index].bytes.upperBound + 1].map { $0 &- 0x30 < 10 } ?? false)
                    && after != UInt8(ascii: "%")
        else { return nil }
        if index + 1 < words.count, isBeside(index + 1) {
            let next = word(index + 1)
            if Inflection.isPlural(next), !StopWords.contains(next) { return nil }
            if Units.known.unit(next) != nil || Units.known.isPercent(next)
                || numberVocabulary.scales[next] != nil
            {
                return nil
            }
        }
        return fullYear(two, document)
    }

    private func date(
        year: Int?,
        month: Int,
        day: Int?,
        words range: Range<Int>,
        document: CalendarDate?,
        near last: CalendarDate?
    ) -> ReadDate {
        if let year {
            return ReadDate(
                words: range,
                span: CalendarDate(year: year, month: month, day: day).map { DateSpan($0) }
            )
        }
        // Without its year: the year of the date before it in the text, or the latest that is not much after the
        // document's date.
        var guess: CalendarDate?
        if let last {
            guess = CalendarDate(year: last.year, month: month, day: day)
        } else if let document, let documentMonth = document.month {
            let year = month > documentMonth + 2 ? document.year - 1 : document.year
            guess = CalendarDate(year: year, month: month, day: day)
        }
        return ReadDate(words: range, span: guess.map { DateSpan($0) }, kind: .relative)
    }

    func dayNumber(at index: Int) -> Int? {
        guard index < words.count, words[index].shape.contains(.number), words[index].bytes.count <= 5 else {
            return nil
        }
        let folded = word(index).utf8
        let digits = folded.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let ending = folded.dropFirst(digits.count)
        guard digits.count <= 2,
            ["", "st", "nd", "rd", "th", "er", "º", "o", "°"].contains(
                String(decoding: ending, as: UTF8.self)
            ),
            let day = Int(String(decoding: digits, as: UTF8.self)), (1...31).contains(day)
        else { return nil }
        return day
    }
}
