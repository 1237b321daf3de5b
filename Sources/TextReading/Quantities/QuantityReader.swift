/// The quantities that a text states, in order.
///
/// Numbers in digits and words, of any script; with scales ("billion"), ranges, bounds ("nearly"), units, currencies,
/// per cent, multiples ("20 times higher", "half of"), ordinals, and what is counted. Years and days of dates are left
/// out. More than `limit` are not read, so that a page of figures does not cost what it likes.
public func quantities(in text: String, limit: Int = 400) -> [Quantity] {
    let text = SpelledText(text)
    return text.quantities(limit: limit, outside: text.dates(relativeTo: nil, limit: limit))
}

extension SpelledText {
    /// The quantities outside the words of dates.
    package func quantities(limit: Int, outside dates: [ReadDate]) -> [Quantity] {
        var taking = dates.lazy.map(\.words).makeIterator()
        var skipped = taking.next()
        var found: [Quantity] = []
        var index = 0
        while index < words.count, found.count < limit {
            if let date = skipped, index >= date.lowerBound {
                if index < date.upperBound {
                    index = date.upperBound
                    continue
                }
                skipped = taking.next()
                continue
            }
            if let (quantity, end) = quantity(at: index) {
                found.append(quantity)
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return Self.sharingScales(found, bytes)
    }

    private func quantity(at index: Int) -> (Quantity, Int)? {
        if let multiple = multipleWord(at: index) { return multiple }
        if let part = part(at: index) { return part }
        guard var first = number(at: index) else { return nil }
        let unitless = words[index].folded == "one" && !isCountedOne(index, first.end)
        guard !unitless, first.suffix != "s" else { return nil }
        var high = first
        if let upper = rangeEnd(after: first) {
            high = upper
            if first.scale == 1, high.scale > 1, first.value <= high.value {
                // "150-180 billion": the scale is the range's.
                first.scale = high.scale
                high.value = upper.value
            }
        }
        let bound = bound(before: index)
        let measured = measure(of: high, from: index)
        guard let measured else { return nil }
        let sign: Double = isNegative(index) ? -1 : 1
        let (low, top) = (
            measured.inBase(sign * first.total),
            measured.inBase(sign * high.total)
        )
        guard low.isFinite, top.isFinite else { return nil }
        let start = words[index].bytes.lowerBound
        return (
            Quantity(
                low: min(low, top),
                high: max(low, top),
                slack: high.slack * high.scale * measured.factor,
                bound: bound ?? boundAfter(measured.end),
                measure: measured.measure,
                written: first.value,
                scale: first.scale,
                bytes: start..<words[max(measured.end, high.end) - 1].bytes.upperBound
            ), max(measured.end, high.end)
        )
    }

    // MARK: - What stands around a number

    private func isNegative(_ index: Int) -> Bool {
        let gap = gap(before: index)
        let before = gap.count >= 2 ? gap[gap.endIndex - 2] : 0x20
        return gap.last == UInt8(ascii: "-") && (before == 0x20 || before == 0x28)
            || gap.ends(with: Array("−".utf8))
    }

    /// "one" counts only before the thing that it counts.
    private func isCountedOne(_ index: Int, _ end: Int) -> Bool {
        guard end < words.count, isBeside(end),
            index == 0 || !["no", "the", "this", "that"].contains(word(index - 1))
        else { return false }
        return !StopWords.contains(word(end))
    }

    /// The second number of "30 to 40", "30–40" or "between 30 and 40". "from 30 to 20" is a change, not a range.
    private func rangeEnd(after first: ReadNumber) -> ReadNumber? {
        let index = first.end
        guard index < words.count, !first.isOrdinal, first.suffix.isEmpty else { return nil }
        let gap = gap(before: index)
        let start = index - 1
        let hasDash =
            gap.elementsEqual("-".utf8) || gap.elementsEqual("–".utf8) || gap.elementsEqual(" – ".utf8)
        if hasDash, let second = number(at: index), second.total >= first.total, first.isDigits {
            return second
        }
        let before = word(start - 1)
        guard word(index) == "to" && before != "from" || word(index) == "and" && before == "between",
            let second = number(at: index + 1), second.total > first.total, !second.isOrdinal
        else { return nil }
        return second
    }

    /// What the words before a number say of how exactly it is meant.
    private func bound(before index: Int) -> Quantity.Bound? {
        guard index > 0 else { return nil }
        if index > 1, let bound = NumberWords.bounds[phrase((index - 2)..<index)] { return bound }
        return NumberWords.bounds[word(index - 1)]
    }

    private func boundAfter(_ index: Int) -> Quantity.Bound {
        switch phrase(index..<min(words.count, index + 2)) {
        case "or more", "and more": .atLeast
        case "or less", "or fewer": .upTo
        case "or so": .about
        default: .exact
        }
    }

    /// "NATO 881, Russia 69.2 billion": a number without a name takes the scale of the next amount, if only a comma and
    /// a few words part them and the next is the smaller before its scale.
    private static func sharingScales(_ found: [Quantity], _ bytes: [UInt8]) -> [Quantity] {
        guard found.count > 1 else { return found }
        var found = found
        for index in found.indices.dropLast() {
            let (mine, next) = (found[index], found[index + 1])
            guard mine.scale == 1, next.scale > 1, mine.written >= 2, mine.measure.isNameless,
                mine.bytes.upperBound < next.bytes.lowerBound,
                next.bytes.lowerBound - mine.bytes.upperBound < 40
            else { continue }
            let between = bytes[mine.bytes.upperBound..<next.bytes.lowerBound]
            let points = between.filter { $0 == 0x2E || $0 == 0x3B }.count
            guard points == 0, between.contains(0x2C) || between.contains(0x2F) else { continue }
            found[index] = mine.scaled(as: next)
        }
        return found
    }
}

extension Quantity {
    fileprivate func scaled(as next: Quantity) -> Quantity {
        Quantity(
            low: low * next.scale,
            high: high * next.scale,
            slack: slack * next.scale,
            bound: bound,
            measure: next.measure,
            written: written,
            scale: next.scale,
            bytes: bytes
        )
    }
}

extension Quantity.Measure {
    /// Whether nothing says what is counted, or a capitalised name after a comma was taken for it.
    var isNameless: Bool { self == .bare }
}
