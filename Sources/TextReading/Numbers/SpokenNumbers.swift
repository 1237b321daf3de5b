/// Numbers in words.
extension SpelledText {
    /// The longest number in words.
    private static var maximumLength: Int { 14 }

    func numberWords(at index: Int) -> ReadNumber? {
        let vocabulary = numberVocabulary
        let first = word(index)
        guard vocabulary.canBegin(first) || vocabulary.isCompounding && vocabulary.value(first) != nil else {
            return nil
        }
        if let half = halfOfLanguage(at: index) { return half }
        return partOfScale(at: index) ?? vagueNumber(at: index) ?? cardinal(at: index)
    }

    // MARK: - Parts

    /// "half a million", "a quarter of a million", "half a dozen"; and before a unit: "half a mile".
    private func partOfScale(at index: Int) -> ReadNumber? {
        let vocabulary = numberVocabulary
        var end = index
        var count = 1.0
        if vocabulary.articles.contains(word(end)) || word(end) == "one" {
            end += 1
        } else if let value = vocabulary.small[word(end)], value >= 2, value < 10 {
            count = value
            end += 1
        }
        guard end == index || isBeside(end), let part = vocabulary.parts[word(end)] else { return nil }
        end += 1
        if vocabulary.isEnglish {
            let isHalf = word(end - 1) == "half"
            guard isHalf || end - 1 > index else { return nil }
            if word(end) == "of", isBeside(end) { end += 1 } else if !isHalf { return nil }
            if vocabulary.articles.contains(word(end)) || word(end) == "one", isBeside(end) {
                end += 1
            } else if !isHalf || word(end - 1) == "of" {
                return nil
            }
        }
        guard isBeside(end), end < words.count else { return nil }
        let isScale = vocabulary.scales[word(end)] != nil
        let isUnit =
            Units.known.unit(word(end)) != nil || word(end) == "percent" || word(end) == "percentage"
            || word(end) == "per" && word(end + 1) == "cent"
        guard isScale || isUnit && (!vocabulary.isEnglish || vocabulary.articles.contains(word(end - 1)))
        else {
            return nil
        }
        var number = ReadNumber(
            value: count * part,
            end: end,
            bytes: words[index].bytes.lowerBound..<words[end - 1].bytes.upperBound
        )
        takeScales(&number)
        if number.scale >= 1000 { number.slack = number.value / 20 }
        return number
    }

    /// "anderthalb", "полтора", "डेढ़": a number of its own, before a scale or a unit.
    private func halfOfLanguage(at index: Int) -> ReadNumber? {
        guard let value = numberVocabulary.parts[word(index)], value > 1 else { return nil }
        var number = ReadNumber(value: value, end: index + 1, bytes: words[index].bytes)
        takeScales(&number)
        return number
    }

    // MARK: - Vague numbers

    /// "several thousand", "a few hundred", "dozens of", "tens of thousands", "millions".
    private func vagueNumber(at index: Int) -> ReadNumber? {
        let vocabulary = numberVocabulary
        var end = index
        if vocabulary.articles.contains(word(end)) { end += 1 }
        if let range = vocabulary.vague[word(end)], end == index || isBeside(end) {
            end += 1
            if word(end) == "of",
                vocabulary.scales[word(end + 1)] != nil || vocabulary.loose[word(end + 1)] != nil
            {
                end += 1
            }
            guard isBeside(end), let scale = vocabulary.scales[word(end)] ?? vocabulary.loose[word(end)]
            else {
                return nil
            }
            return vague(range.lowerBound, range.upperBound, scale, index..<(end + 1))
        }
        guard end == index else { return nil }
        if let scale = vocabulary.loose[word(index)] {
            // "tens of thousands", "hundreds of millions".
            if ["tens", "hundreds", "thousands", "dozens", "scores"].contains(word(index)),
                word(index + 1) == "of",
                let next = vocabulary.loose[word(index + 2)], isBeside(index + 1), isBeside(index + 2)
            {
                return vague(2, scale == 12 ? 16 : 10, scale * next, index..<(index + 3))
            }
            guard word(index) != "tens" else { return nil }
            return vague(2, scale < 100 ? 20 : 1000, scale, index..<(index + 1))
        }
        return nil
    }

    private func vague(_ low: Double, _ high: Double, _ scale: Double, _ range: Range<Int>) -> ReadNumber {
        var number = ReadNumber(
            value: low,
            scale: scale,
            end: range.upperBound,
            bytes: words[range.lowerBound].bytes.lowerBound..<words[range.upperBound - 1].bytes.upperBound
        )
        number.upper = high
        number.isVague = true
        while number.end < words.count, isBeside(number.end),
            let more = numberVocabulary.scales[word(number.end)],
            number.scale * more <= 1e15
        {
            number.scale *= more
            number.bytes = number.bytes.lowerBound..<words[number.end].bytes.upperBound
            number.end += 1
        }
        return number
    }

    // MARK: - Cardinals

    /// What has been read of a number in words.
    private struct Sum {
        var total = 0.0
        var part: Double?
        /// The last scale that closed a part; the next must be smaller.
        var lastScale = Double.infinity

        /// The unit that a word may still add to: below ten after "twenty".
        var room: Double {
            guard let part, part > 0 else { return .infinity }
            if part == 10 { return 0 }
            for unit in [100.0, 10] where part.truncatingRemainder(dividingBy: unit) == 0 { return unit }
            return 0
        }
    }

    private func cardinal(at index: Int) -> ReadNumber? {
        let vocabulary = numberVocabulary
        var position = index
        var sum = Sum()
        var isOrdinal = false
        let first = word(index)
        if vocabulary.articles.contains(first) {
            // "a hundred", "a dozen", "a million"; not "a" alone.
            guard vocabulary.scales[word(index + 1)] != nil, isBeside(index + 1), word(index + 1) != "score"
            else {
                return nil
            }
            sum.part = 1
            position += 1
        } else if vocabulary.scales[first] != nil {
            sum.part = 1
        }
        let limit = min(words.count, index + Self.maximumLength)
        while position < limit, position == index || isBeside(position) {
            let folded = word(position)
            if let (value, length) = smallValue(at: position) {
                guard sum.part == nil || value < sum.room else { break }
                sum.part = (sum.part ?? 0) + value
                position += length
            } else if let value = vocabulary.ordinals[folded], sum.part == nil || value < sum.room {
                if folded == "second", position == index, word(position + 1).isEmpty { return nil }
                sum.part = (sum.part ?? 0) + value
                isOrdinal = true
                position += 1
                break
            } else if let scale = vocabulary.scales[folded] ?? looseAfterNumber(position, index),
                let part = sum.part
            {
                if scale < 1000 {
                    guard part < 100 || scale == 12 else { break }
                    sum.part = part * scale
                } else if part == 0 || scale >= sum.lastScale {
                    // "hundred thousand million": the scale multiplies all so far.
                    guard sum.total == 0, part > 0, part * scale <= 1e15 else { break }
                    sum.part = part * scale
                } else {
                    sum.total += part * scale
                    sum.part = nil
                    sum.lastScale = scale
                }
                position += 1
            } else if vocabulary.ands.contains(folded), position > index, joins(position, sum) {
                position += 1
            } else {
                break
            }
        }
        return finished(sum, index, position, isOrdinal)
    }

    /// A word, or several, that add a value.
    private func smallValue(at index: Int) -> (Double, Int)? {
        let vocabulary = numberVocabulary
        if vocabulary.longestSmall > 1 {
            for length in stride(from: min(vocabulary.longestSmall, words.count - index), to: 1, by: -1) {
                if let value = vocabulary.small[phrase(index..<(index + length))] { return (value, length) }
            }
        }
        return vocabulary.value(word(index)).map { ($0, 1) }
    }

    private func looseAfterNumber(_ position: Int, _ index: Int) -> Double? {
        position > index ? numberVocabulary.loose[word(position)].flatMap { $0 == 10 ? nil : $0 } : nil
    }

    /// "hundred and five", "two thousand and six": "and" goes on with what is smaller than what stands before it.
    private func joins(_ position: Int, _ sum: Sum) -> Bool {
        guard let (value, _) = smallValue(at: position + 1), isBeside(position + 1) else { return false }
        if numberVocabulary.isEnglish {
            return ["hundred", "thousand", "million"].contains(word(position - 1)) && value < 100
        }
        if numberVocabulary.parts[word(position + 2)] != nil { return false }
        return sum.part.map { _ in value < sum.room } ?? (sum.total > 0)
    }

    private func finished(_ sum: Sum, _ index: Int, _ end: Int, _ isOrdinal: Bool) -> ReadNumber? {
        let vocabulary = numberVocabulary
        var end = end
        guard sum.part != nil || sum.total > 0 || vocabulary.points.contains(word(index)) else { return nil }
        var value = sum.total + (sum.part ?? 0)
        var decimals = 0
        if !isOrdinal, vocabulary.points.contains(word(end)), isBeside(end) || end == index,
            end > index || word(end - 1) != "the" && word(end - 1) != "a"
        {
            // "two point seven", "zero point five"; each word a digit, or one number of tens.
            var at = end + 1
            var fraction = 0.0
            while decimals < 9, isBeside(at), let digit = vocabulary.value(word(at)), digit < 10 {
                fraction = fraction * 10 + digit
                decimals += 1
                at += 1
            }
            if decimals == 0, isBeside(at), let (tens, length) = smallValue(at: at), tens < 100 {
                (fraction, decimals) = (tens, 2)
                at += length
                if length == 1, tens.truncatingRemainder(dividingBy: 10) == 0, isBeside(at),
                    let digit = vocabulary.value(word(at)), digit < 10, digit > 0
                {
                    fraction += digit
                    at += 1
                }
            }
            if decimals > 0 {
                let power = Numeral.powerOfTen(decimals)
                value = (value * power + fraction) / power
                end = at
            }
        }
        guard end > index, value.isFinite else { return nil }
        var number = ReadNumber(
            value: value,
            end: end,
            bytes: words[index].bytes.lowerBound..<words[end - 1].bytes.upperBound
        )
        number.isOrdinal = isOrdinal
        if decimals == 0, sum.part == nil, sum.lastScale < .infinity {
            // "seven million": the scale is told apart, as after digits.
            number.value = value / sum.lastScale
            number.scale = sum.lastScale
            number.slack = number.value / 20
        } else if decimals > 0 {
            number.slack = 0.5 / Numeral.powerOfTen(decimals)
            takeScales(&number)
        } else if value >= 1000 {
            number.slack = value / 20
        }
        takeHalf(&number)
        // A scale alone ("million visitors") has lost what stood before it; "hundred" and "mil" have not.
        if let scale = vocabulary.scales[word(index)], !isOrdinal, vocabulary.small[word(index)] == nil {
            number.isSure = scale == 100 || scale == 1000 && !vocabulary.isEnglish
        }
        return number
    }
}
