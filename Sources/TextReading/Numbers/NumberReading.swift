/// One number as a text states it, in digits or words.
struct ReadNumber {
    /// The number without its scale.
    var value: Double
    /// What its words or letters multiply it by.
    var scale: Double = 1
    /// Half of the last digit given, before the scale.
    var slack: Double = 0
    /// The first word after it.
    var end: Int
    var isOrdinal = false
    var isDigits = false
    /// Letters that hang on the digits and are no scale: a unit, "x", "s".
    var suffix = ""

    var total: Double { value * scale }
}

extension SpelledText {
    /// The number that begins at a word, if one does.
    func number(at index: Int) -> ReadNumber? {
        guard index < words.count else { return nil }
        if words[index].shape.contains(.number) { return digits(at: index) }
        return numberWords(at: index)
    }

    // MARK: - Digits

    private func digits(at index: Int) -> ReadNumber? {
        let folded = word(index).utf8
        let numeric = folded.prefix { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }
        // "1.2.3" is a version or an address, "COVID-19" and "F-16" are names.
        guard numeric.filter({ $0 == 0x2E }).count <= 1, !isPartOfName(index),
            let value = Double(String(decoding: numeric, as: UTF8.self)), value.isFinite
        else { return nil }
        var number = ReadNumber(value: value, end: index + 1, isDigits: true)
        number.slack = Self.slack(of: numeric, value: value)
        let suffix = String(decoding: folded.dropFirst(numeric.count), as: UTF8.self)
        switch suffix {
        case "": break
        case "st", "nd", "rd", "th": number.isOrdinal = true
        default:
            if let scale = NumberWords.suffixes[suffix], isAfterCurrencySign(index) || suffix.utf8.count > 1 {
                number.scale = scale
            } else {
                number.suffix = suffix
            }
        }
        takeScales(&number)
        return number
    }

    /// Half of the last digit that is not a trailing zero of a whole number, at most a twentieth of the number.
    private static func slack(of digits: Substring.UTF8View.SubSequence, value: Double) -> Double {
        var unit = 1.0
        if let point = digits.firstIndex(of: 0x2E) {
            for _ in digits[point...].dropFirst() { unit /= 10 }
        } else {
            // A whole number below a hundred is meant as it stands.
            guard value >= 100 else { return 0 }
            for _ in digits.reversed().prefix(while: { $0 == 0x30 }) { unit *= 10 }
            guard unit > 1 else { return 0 }
        }
        return min(unit / 2, abs(value) / 20)
    }

    private func isPartOfName(_ index: Int) -> Bool {
        guard index > 0, words[index].shape.contains(.joined) else { return false }
        let before = words[index - 1]
        return !before.shape.contains(.number) && NumberWords.small[before.folded] == nil
            && before.folded != "to" && before.folded != "mid"
    }

    private func isAfterCurrencySign(_ index: Int) -> Bool {
        Units.known.currency(sign: gap(before: index), atEnd: true) != nil
    }

    // MARK: - Words

    private func numberWords(at index: Int) -> ReadNumber? {
        var position = index
        var total = 0.0
        var part: Double?
        var isOrdinal = false
        let first = word(index)
        if first == "a" || first == "an" {
            // "a hundred", "a dozen", "a million"; not "a" alone.
            guard NumberWords.scales[word(index + 1)] != nil else { return nil }
            part = 1
            position += 1
        } else if NumberWords.scales[first] != nil, first.utf8.last != UInt8(ascii: "s"), first.utf8.count > 3
        {
            part = 1
        }
        let limit = min(words.count, index + 12)
        loop: while position < limit {
            let folded = word(position)
            if position > index, !isBeside(position) { break }
            if let value = NumberWords.small[folded] {
                // Two words side by side make one number only as "twenty-five".
                if let held = part, held.truncatingRemainder(dividingBy: 10) != 0 || held < 20 || value >= 10
                {
                    guard held >= 100, held.truncatingRemainder(dividingBy: 100) == 0 else { break loop }
                }
                part = (part ?? 0) + value
            } else if let value = NumberWords.ordinals[folded], position == index || part != nil {
                if folded == "second", position == index, word(position + 1) == "" { return nil }
                part = (part ?? 0) + value
                isOrdinal = true
                position += 1
                break loop
            } else if folded == "hundred", let held = part {
                part = held * 100
            } else if let scale = NumberWords.scales[folded], scale >= 1000, let held = part {
                total += held * scale
                part = nil
                position += 1
                // "two million three hundred thousand" goes on; "two million people" does not.
                guard NumberWords.small[word(position)] != nil, isBeside(position) else { break loop }
                continue
            } else if folded == "dozen" || folded == "dozens", let held = part {
                part = held * 12
            } else if folded == "and", part != nil || total > 0, NumberWords.small[word(position + 1)] != nil,
                position > index, word(position - 1) == "hundred" || word(position - 1) == "thousand"
            {
                position += 1
                continue
            } else {
                break
            }
            position += 1
        }
        guard part != nil || total > 0 || word(index) == "zero" else { return nil }
        let value = total + (part ?? 0)
        guard position > index, value.isFinite else { return nil }
        var number = ReadNumber(value: value, end: position, isOrdinal: isOrdinal)
        if value >= 1000 { number.slack = value / 20 }
        if phrase(position..<min(words.count, position + 3)) == "and a half" {
            number.value += 0.5
            number.end += 3
        }
        return number
    }

    private func takeScales(_ number: inout ReadNumber) {
        while number.end < words.count, isBeside(number.end),
            let scale = NumberWords.scales[word(number.end)],
            number.scale * scale <= 1e15
        {
            number.scale *= scale
            number.end += 1
        }
    }
}
