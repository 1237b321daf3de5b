/// What a number measures, as the words after it (or a sign before it) say.
struct ReadMeasure {
    let measure: Quantity.Measure
    var unit: String?
    var factor: Double = 1
    var offset: Double = 0
    /// What a currency's code multiplies the number by: a million of "MUSD".
    var scale: Double = 1
    /// The first word after it.
    var end: Int
    /// The byte after it.
    var endByte: Int
    /// The first byte of what stands before the number: a currency's sign or code.
    var startByte: Int?

    /// A value in the base unit; where zeros differ, rounded to a millionth, so that 32 °F is 0 °C.
    func inBase(_ value: Double) -> Double {
        guard offset != 0 else { return product(value * scale) }
        return ((value * scale * factor + offset) * 1_000_000).rounded() / 1_000_000
    }

    /// The product with the factor; a factor below one divides, so that 25 basis points are 0.25.
    func product(_ value: Double) -> Double {
        guard factor < 1, factor > 0 else { return value * factor }
        let inverse = (1 / factor).rounded()
        return abs(inverse * factor - 1) < 1e-12 ? value / inverse : value * factor
    }
}

extension SpelledText {
    /// What the number measures; nil where it is a year.
    func measure(of number: ReadNumber, from start: Int) -> ReadMeasure? {
        let end = number.end
        let endByte = number.bytes.upperBound
        if number.isOrdinal { return ReadMeasure(measure: .ordinal, end: end, endByte: endByte) }
        if !number.suffix.isEmpty { return suffixMeasure(number) }
        let after = bytes[
            endByte..<(end < words.count ? max(endByte, words[end].bytes.lowerBound) : bytes.count)
        ]
        if let money = money(number, start, after) { return money }
        let (percent, sign) = percentSign(after)
        if let percent {
            return pointsOrPercent(percent, end: end, endByte: endByte + sign)
        }
        if isAfterPercent(number) != nil {
            return ReadMeasure(
                measure: .percent,
                end: end,
                endByte: endByte,
                startByte: isAfterPercent(number)
            )
        }
        if let degree = degrees(number, after) { return degree }
        guard end < words.count, isBeside(end, from: endByte) else { return nameless(number, start) }
        // "dozens of boats", "millions of dollars".
        if number.isVague, word(end) == "of", end + 1 < words.count, isBeside(end + 1) {
            var moved = number
            moved.end = end + 1
            if let measure = namedMeasure(moved, start), measure.measure != .bare { return measure }
        }
        if !numberVocabulary.isEnglish, let after = measureAfterJoint(number, start) { return after }
        return namedMeasure(number, start)
    }

    /// "1,5 millones de toneladas", "1,2 milliard d'euros".
    private func measureAfterJoint(_ number: ReadNumber, _ start: Int) -> ReadMeasure? {
        let end = number.end
        let folded = word(end)
        if folded.hasPrefix("d'") {
            let name = String(folded.dropFirst(2))
            let endByte = words[end].bytes.upperBound
            if let currency = Units.known.currency(name) {
                return ReadMeasure(measure: .money(currency), end: end + 1, endByte: endByte)
            }
            return Units.known.unit(name).map { amount($0, end: end + 1, endByte: endByte) }
                ?? ReadMeasure(measure: .count([name]), end: end + 1, endByte: endByte)
        }
        guard ["de", "di"].contains(folded), end + 1 < words.count, isBeside(end + 1) else { return nil }
        var moved = number
        moved.end = end + 1
        guard let measure = namedMeasure(moved, start), measure.measure != .bare else { return nil }
        return measure
    }

    // MARK: - Money

    private func money(_ number: ReadNumber, _ start: Int, _ after: ArraySlice<UInt8>) -> ReadMeasure? {
        let before = gap(beforeByte: number.bytes.lowerBound)
        let end = number.end
        func isNamed(_ at: Int) -> Bool {
            at < words.count && isBeside(at) && Units.known.currency(word(at)) != nil
        }
        let signs = before.reversed().drop { $0 == 0x20 || $0 == 0x2D }.reversed()
        if let code = Units.known.currency(
            sign: before[before.startIndex..<(before.startIndex + signs.count)],
            atEnd: true
        ) {
            var money = ReadMeasure(measure: .money(code), end: end, endByte: number.bytes.upperBound)
            money.startByte = signStart(before, signs.count)
            if isNamed(end) {
                money = ReadMeasure(
                    measure: .money(code),
                    end: end + 1,
                    endByte: words[end].bytes.upperBound,
                    startByte: money.startByte
                )
            }
            return money
        }
        // "USD34.6 million", where code and digits are one word; "USD 5", "MUSD 5", "Rs. 500".
        let isJoined = words[start].bytes.lowerBound < number.bytes.lowerBound
        if let index = isJoined ? start : start > 0 ? start - 1 : nil {
            let code =
                words[index].bytes.lowerBound..<min(words[index].bytes.upperBound, number.bytes.lowerBound)
            let between = bytes[code.upperBound..<number.bytes.lowerBound]
            if between.allSatisfy({ $0 == 0x20 || $0 == 0x2E || $0 == 0xC2 || $0 == 0xA0 }),
                let (currency, scale) = Units.known.scaledCode(raw(code))
            {
                return ReadMeasure(
                    measure: .money(currency),
                    scale: scale,
                    end: end,
                    endByte: number.bytes.upperBound,
                    startByte: code.lowerBound
                )
            }
        }
        let spaces = after.prefix { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }.count
        if let (code, length) = Units.known.currencySign(at: after.dropFirst(spaces)) {
            return ReadMeasure(
                measure: .money(code),
                end: end,
                endByte: number.bytes.upperBound + spaces + length
            )
        }
        return nil
    }

    private func signStart(_ before: ArraySlice<UInt8>, _ length: Int) -> Int {
        // The sign and letters that belong to it: "US$", "A$".
        var start = before.startIndex + length
        while start > before.startIndex, bytes[start - 1] != 0x20, bytes[start - 1] != 0x28,
            bytes[start - 1] != 0x2D,
            bytes[start - 1] != 0x0A
        {
            start -= 1
        }
        if start == before.startIndex, let index = wordBefore(byte: start),
            words[index].bytes.upperBound == start,
            words[index].bytes.count <= 2, words[index].shape.contains(.capitalised)
        {
            start = words[index].bytes.lowerBound
        }
        return start
    }

    // MARK: - Signs

    /// What a sign for hundredths or thousandths after a number counts, and how many bytes lead up to its end.
    private func percentSign(_ after: ArraySlice<UInt8>) -> (Double?, Int) {
        let spaces = after.prefix {
            $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 || $0 == 0xE2 || $0 == 0x80 || $0 == 0xAF || $0 == 0x89
        }
        for skip in [0, 1, 2, 3] where skip <= spaces.count {
            let rest = after.dropFirst(skip)
            if rest.first == UInt8(ascii: "%") { return (1, skip + 1) }
            if rest.starts(with: "٪".utf8) { return (1, skip + 2) }
            if rest.starts(with: "％".utf8) { return (1, skip + 3) }
            if rest.starts(with: "‰".utf8) { return (0.1, skip + 3) }
        }
        return (nil, 0)
    }

    /// "%5", "yüzde 5".
    private func isAfterPercent(_ number: ReadNumber) -> Int? {
        let start = number.bytes.lowerBound
        if bytes[safe: start - 1] == UInt8(ascii: "%"), start < 2 || bytes[start - 2] == 0x20 {
            return start - 1
        }
        guard language == .turkish, let index = wordBefore(byte: start), word(index) == "yüzde" else {
            return nil
        }
        return words[index].bytes.lowerBound
    }

    private func degrees(_ number: ReadNumber, _ after: ArraySlice<UInt8>) -> ReadMeasure? {
        let rest = after.drop { $0 == 0x20 }
        guard rest.starts(with: "°".utf8) || rest.starts(with: "º".utf8) else {
            for (sign, name) in [("℃", "°c"), ("℉", "°f")] where rest.starts(with: sign.utf8) {
                if let unit = Units.known.unit(name) {
                    return amount(unit, end: number.end, endByte: rest.startIndex + 3)
                }
            }
            return nil
        }
        let end = number.end
        let signEnd = rest.startIndex + 2
        if end < words.count, bytes[signEnd..<words[end].bytes.lowerBound].allSatisfy({ $0 == 0x20 }),
            let unit = Units.known.unit("°" + word(end)), words[end].shape.contains(.capitalised)
        {
            return amount(unit, end: end + 1, endByte: words[end].bytes.upperBound)
        }
        return Units.known.unit("°").map { amount($0, end: end, endByte: signEnd) }
    }

    private func pointsOrPercent(_ factor: Double, end: Int, endByte: Int) -> ReadMeasure {
        if isBesideByte(endByte, end), Units.known.isPoint(word(end)) {
            return ReadMeasure(
                measure: .points,
                factor: factor,
                end: end + 1,
                endByte: words[end].bytes.upperBound
            )
        }
        return ReadMeasure(measure: .percent, factor: factor, end: end, endByte: endByte)
    }

    private func isBesideByte(_ byte: Int, _ index: Int) -> Bool {
        index < words.count && byte <= words[index].bytes.lowerBound
            && bytes[byte..<words[index].bytes.lowerBound].allSatisfy {
                $0 == 0x20 || $0 == 0x2D || $0 == 0xC2 || $0 == 0xA0
            }
    }

    // MARK: - Names

    private func namedMeasure(_ number: ReadNumber, _ start: Int) -> ReadMeasure? {
        let end = number.end
        let next = word(end)
        func wordEnd(_ index: Int) -> Int { words[min(index, words.count) - 1].bytes.upperBound }
        // The longest name first: "square metres" before "square".
        for length in stride(from: Units.longestName, to: 0, by: -1) where end + length <= words.count {
            let name = phrase(end..<(end + length))
            let last = end + length
            if let factor = Units.known.points(name), length > 1 || number.isDigits {
                return ReadMeasure(measure: .points, factor: factor, end: last, endByte: wordEnd(last))
            }
            if Units.known.isPercent(name), name != "pc" || number.isDigits {
                return pointsOrPercent(1, end: last, endByte: wordEnd(last))
            }
            if let currency = Units.known.currency(name) ?? (length == 1 ? code(at: end) : nil) {
                return ReadMeasure(measure: .money(currency), end: last, endByte: wordEnd(last))
            }
            if length == 1, let (code, scale) = Units.known.scaledCode(raw(words[end].bytes)), scale > 1 {
                return ReadMeasure(measure: .money(code), scale: scale, end: last, endByte: wordEnd(last))
            }
            guard let unit = Units.known.unit(name), length > 1 || isUnitName(name, number) else { continue }
            // Millions of pounds are money.
            if unit.code == "[lb_av]", number.scale >= 1000 {
                return ReadMeasure(measure: .money("GBP"), end: last, endByte: wordEnd(last))
            }
            return amount(unit, end: last, endByte: wordEnd(last))
        }
        if next == "fold" { return ReadMeasure(measure: .multiple, end: end + 1, endByte: wordEnd(end + 1)) }
        if next == "times" {
            if saysMore(at: end + 1) {
                return ReadMeasure(measure: .multiple, end: end + 1, endByte: wordEnd(end + 1))
            }
            return ReadMeasure(measure: .count(["times"]), end: end + 1, endByte: wordEnd(end + 1))
        }
        if let noun = countedNoun(from: end) {
            // "in 2019 voters": after a word that dates, four digits are a year all the same.
            if isYear(number, start), !isCount(ofYearLike: start) { return nil }
            return ReadMeasure(measure: .count(noun.words), end: noun.end, endByte: wordEnd(noun.end))
        }
        return nameless(number, start)
    }

    /// A currency's code after a number, in capitals.
    private func code(at index: Int) -> String? {
        words[index].shape.contains(.allCapitals) ? Units.known.currencyCode(raw(words[index].bytes)) : nil
    }

    /// A number that nothing names: a multiple where a ratio is spoken of, none where it is a year.
    private func nameless(_ number: ReadNumber, _ start: Int) -> ReadMeasure? {
        if isYear(number, start) { return nil }
        var index = start
        while index > max(0, start - 4), !endsClause(before: index) {
            index -= 1
            if word(index) == "ratio" {
                return ReadMeasure(measure: .multiple, end: number.end, endByte: number.bytes.upperBound)
            }
        }
        return ReadMeasure(measure: .bare, end: number.end, endByte: number.bytes.upperBound)
    }

    private func amount(_ unit: Units.Unit, end: Int, endByte: Int) -> ReadMeasure {
        ReadMeasure(
            measure: .amount(dimension: unit.dimension),
            unit: unit.code,
            factor: unit.factor,
            offset: unit.offset,
            end: end,
            endByte: endByte
        )
    }

    /// One letter is a unit only after digits; "m" and the like after words are not.
    private func isUnitName(_ name: String, _ number: ReadNumber) -> Bool {
        guard name.utf8.count < 3 else { return true }
        guard number.isDigits else { return false }
        guard ["c", "f", "d"].contains(name) else { return true }
        // "20 C", not "20 c" or "20 C sharp".
        let next = number.end
        return name != "d" && words[next].shape.contains(.capitalised)
            && (next + 1 >= words.count || !isBeside(next + 1))
    }

    /// "5km", "5km/h", "20x", "50p".
    private func suffixMeasure(_ number: ReadNumber) -> ReadMeasure? {
        let folded = number.suffix.lowercased()
        let endByte = number.bytes.upperBound
        if folded == "x" || folded == "fold" {
            return ReadMeasure(measure: .multiple, end: number.end, endByte: endByte)
        }
        if number.suffix == "p" {
            return ReadMeasure(measure: .money("GBP"), factor: 0.01, end: number.end, endByte: endByte)
        }
        if folded == "pp" || folded == "ppt" || folded == "ppts" {
            return ReadMeasure(measure: .points, end: number.end, endByte: endByte)
        }
        if folded == "bps" || folded == "bp" {
            return ReadMeasure(measure: .points, factor: 0.01, end: number.end, endByte: endByte)
        }
        if let (code, scale) = Units.known.scaledCode(number.suffix) {
            return ReadMeasure(measure: .money(code), scale: scale, end: number.end, endByte: endByte)
        }
        // "5G", "4K" and "3D" are names.
        let isName = ["G", "K", "D", "F", "C"].contains(number.suffix) && number.isPlain
        guard !isName else { return nil }
        if number.end < words.count, gap(before: number.end).elementsEqual("/".utf8),
            let unit = Units.known.unit(folded + " " + word(number.end))
        {
            return amount(unit, end: number.end + 1, endByte: words[number.end].bytes.upperBound)
        }
        guard let unit = Units.known.unit(folded) else { return nil }
        return amount(unit, end: number.end, endByte: endByte)
    }

    /// Whether words that compare follow "times": "higher", "as much as", "more than", "the Russian budget".
    private func saysMore(at index: Int) -> Bool {
        let next = word(index)
        guard isBeside(index), index < words.count else { return false }
        return ["as", "more", "less", "fewer", "the", "that", "its", "their", "what", "over", "today's"]
            .contains(next)
            || (next.hasSuffix("er") && next.utf8.count > 4
                && !["over", "after", "under", "later"].contains(next))
    }

    // MARK: - Years and counted things

    /// Four digits without a mark between thousands, in a year's range.
    private func isYear(_ number: ReadNumber, _ start: Int) -> Bool {
        number.isPlain && number.scale == 1 && number.value >= 1000 && number.value <= 2100
            && number.suffix.isEmpty
            && words[start].bytes.count == 4
    }

    /// Whether no word before the digits dates them.
    private func isCount(ofYearLike start: Int) -> Bool {
        let before = word(start - 1)
        return !DateWords.leading.contains(before) && !before.isEmpty
            || before.isEmpty && start == 0
    }

    /// What is counted: the words up to the first plural, at most four, before a stop word or a mark. In other languages
    /// than English, the word after the number.
    func countedNoun(from start: Int) -> (words: [String], end: Int)? {
        var names: [String] = []
        var index = start
        guard numberVocabulary.isEnglish else {
            let at = start
            guard at < words.count, isBeside(at), !words[at].shape.contains(.number), word(at).utf8.count > 3,
                !StopWords.contains(word(at), in: language)
            else { return nil }
            return ([word(at)], at + 1)
        }
        while index < words.count, index < start + 4, index == start || isBeside(index) {
            let folded = word(index)
            if StopWords.contains(folded) || words[index].shape.contains(.number)
                || NumberWords.operators.contains(folded)
                // "46,300 two years previously": another number begins.
                || NumberWords.small[folded] != nil
            {
                return nil
            }
            names.append(folded)
            index += 1
            if Inflection.isPlural(folded) { return (names, index) }
        }
        return nil
    }
}
