import ClaimModel
import TextReading

/// A text as anchoring reads it: one value a letter, typography folded away, each letter with its place.
///
/// Letters are scalar values. White space is one space between two letters and nothing at the ends. Hyphens
/// inside words are left out, also at line ends; dashes next to digits and between spaces stay.
struct LetterKey: Sendable {
    /// The letters, capitals kept.
    private(set) var letters: [UInt32] = []
    /// The same letters without capitals.
    private(set) var folded: [UInt32] = []
    /// Where each letter begins in the text, in code points.
    private(set) var starts: [Int32] = []
    /// Where each letter ends, its marks included; the code point after its last.
    private(set) var ends: [Int32] = []
    /// Letters with marks that have no code point of their own, numbered.
    private(set) var clusters: [String: UInt32] = [:]

    /// The letters of a text.
    init(_ scalars: [Unicode.Scalar]) {
        read(scalars) { cluster, key in
            let number = key.clusters[cluster] ?? LetterKind.firstCluster + UInt32(key.clusters.count)
            key.clusters[cluster] = number
            return number
        }
        finish()
    }

    /// The letters of a quote, numbered as in the text that it is looked for in.
    init(_ scalars: [Unicode.Scalar], as text: LetterKey) {
        read(scalars) { cluster, _ in text.clusters[cluster] ?? LetterKind.unknownCluster }
        finish()
    }

    /// How many letters there are.
    var count: Int { letters.count }

    /// The stretch of the text that some letters cover.
    func range(_ letters: Range<Int>) -> CodePointRange {
        guard letters.lowerBound < letters.upperBound, letters.upperBound <= count else {
            return CodePointRange(start: 0, end: 0)
        }
        return CodePointRange(
            start: Int(starts[letters.lowerBound]),
            end: Int(ends[letters.upperBound - 1])
        )
    }

    /// The letters that begin within a stretch of the text, spaces at its ends left out.
    func letters(within range: CodePointRange) -> Range<Int> {
        var lower = firstLetter(at: range.start)
        var upper = max(lower, firstLetter(at: range.end))
        while lower < upper, folded[lower] == Typography.space { lower += 1 }
        while upper > lower, folded[upper - 1] == Typography.space { upper -= 1 }
        return lower..<max(lower, upper)
    }

    /// The first letter that begins at or after a code point.
    func firstLetter(at codePoint: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < codePoint { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension LetterKey {
    /// Reads the code points into letters; hyphens stay in for ``finish()`` to judge.
    private mutating func read(
        _ scalars: [Unicode.Scalar],
        number: (String, inout LetterKey) -> UInt32
    ) {
        letters.reserveCapacity(scalars.count)
        starts.reserveCapacity(scalars.count)
        ends.reserveCapacity(scalars.count)
        var index = 0
        while index < scalars.count {
            let start = index
            let value = scalars[index].value
            index += 1
            while index < scalars.count, ComposedLetters.isMark(scalars[index].value) { index += 1 }
            if index > start + 1, LetterKind.isContent(value) {
                var cluster = String.UnicodeScalarView()
                cluster.append(contentsOf: scalars[start..<index])
                let text = String(cluster)
                append(ComposedLetters.composed(text) ?? number(text, &self), start, index)
                continue
            }
            if value == Typography.softHyphen {
                index = afterLineBreak(scalars, index)
            } else if value == Typography.ellipsis {
                for _ in 0..<3 { append(Typography.fullStop, start, index) }
            } else if let parts = value >= 0xFB00 ? Typography.ligature(value) : nil {
                for part in parts { append(part, start, index) }
            } else if value >= 0x1100, value < 0x1113, let syllable = hangul(scalars, start) {
                index = start + syllable.length
                append(syllable.value, start, index)
            } else {
                append(ComposedLetters.preferred(Typography.sign(value)), start, index)
            }
        }
    }

    private func hangul(_ scalars: [Unicode.Scalar], _ index: Int) -> (value: UInt32, length: Int)? {
        func value(_ at: Int) -> UInt32? { at < scalars.count ? scalars[at].value : nil }
        return ComposedLetters.hangul(scalars[index].value, value(index + 1), value(index + 2))
    }

    /// The code point after a line break and the spaces around it; the same one when no line breaks here.
    private func afterLineBreak(_ scalars: [Unicode.Scalar], _ index: Int) -> Int {
        var next = index
        var breaks = false
        while next < scalars.count {
            let sign = Typography.sign(scalars[next].value)
            guard sign == Typography.space || sign == Typography.lineBreak else { break }
            if sign == Typography.lineBreak { breaks = true }
            next += 1
        }
        return breaks ? next : index
    }

    /// Adds one sign, joining it with the last where two make one.
    private mutating func append(_ value: UInt32, _ start: Int, _ end: Int) {
        if value == Typography.nothing { return }
        if let last = letters.last {
            let lastIsSpace = last == Typography.space || last == Typography.lineBreak
            if value == Typography.space || value == Typography.lineBreak {
                if !lastIsSpace {
                    push(value, start, end)
                } else {
                    if value == Typography.lineBreak { letters[letters.count - 1] = value }
                    ends[ends.count - 1] = Int32(end)
                }
                return
            }
            if value == Typography.dash, last == Typography.dash {
                ends[ends.count - 1] = Int32(end)
                return
            }
            if value == Typography.singleQuote, last == Typography.singleQuote {
                letters[letters.count - 1] = Typography.doubleQuote
                ends[ends.count - 1] = Int32(end)
                return
            }
            // An ellipsis is also set as ". . .".
            if value == Typography.fullStop, lastIsSpace, letters.count > 1,
                letters[letters.count - 2] == Typography.fullStop
            {
                letters[letters.count - 1] = value
                starts[starts.count - 1] = Int32(start)
                ends[ends.count - 1] = Int32(end)
                return
            }
        } else if value == Typography.space || value == Typography.lineBreak {
            return
        }
        push(value, start, end)
    }

    private mutating func push(_ value: UInt32, _ start: Int, _ end: Int) {
        letters.append(value)
        starts.append(Int32(truncatingIfNeeded: start))
        ends.append(Int32(truncatingIfNeeded: end))
    }

    /// Leaves out the hyphens inside words and the space at the end, and folds the capitals.
    private mutating func finish() {
        let space = Typography.space
        let total = letters.count
        func value(_ index: Int) -> UInt32 { index < total ? letters[index] : space }
        func isSpace(_ value: UInt32) -> Bool { value == space || value == Typography.lineBreak }
        var write = 0
        var read = 0
        while read < total {
            var letter = letters[read]
            var skipsSpace = false
            if letter == Typography.dash {
                let before = write > 0 ? letters[write - 1] : space
                let next = value(read + 1)
                let opens = write == 0
                let closes = read + 1 >= total
                if LetterKind.isLetter(before) || opens, LetterKind.isLetter(next) || closes {
                    read += 1
                    continue
                }
                if LetterKind.isLetter(before), isSpace(next), LetterKind.isLetter(value(read + 2)) {
                    read += 2
                    continue
                }
                skipsSpace = LetterKind.isWord(before) && next == Typography.lineBreak
            }
            if isSpace(letter) { letter = space }
            if write > 0 || letter != space {
                letters[write] = letter
                starts[write] = starts[read]
                ends[write] = ends[read]
                write += 1
            }
            read += skipsSpace ? 2 : 1
        }
        if write > 0, letters[write - 1] == space { write -= 1 }
        letters.removeLast(total - write)
        starts.removeLast(total - write)
        ends.removeLast(total - write)
        folded = letters.map(LetterKind.lowercased)
    }
}
