/// A number in digits, as the bytes of a text state it: the digits with the marks between them, before any scale or
/// unit.
struct Numeral {
    /// Its digits, read as a whole number.
    var mantissa: Double
    /// How many of the digits follow the decimal mark.
    var decimals = 0
    /// What a power of ten written after it multiplies it by: "2.5 × 10⁶", "1e6".
    var power = 1.0
    /// A fraction written after it or alone: 0.5 of "2½", "2 1/2" and "1/2".
    var fraction = 0.0
    /// Where it stands, in bytes.
    var bytes: Range<Int>
    /// Whether its marks leave one reading only.
    var isSure = true
    /// Whether it is no number but a date, an address, a version, a time: its digits must not be read one by one.
    var isIdentifier = false
    /// Whether one comma parts its digits as a decimal mark does, in a text whose language has the point.
    var hasForeignComma = false
    /// Digits alone, without marks, power and fraction.
    var isPlain = true
    /// A fraction alone, "1/2", that is one only before what it is a part of.
    var isSlashed = false

    /// The number.
    var value: Double { mantissa * power / Self.powerOfTen(decimals) + fraction }

    /// Half of the last digit that is not a trailing zero of a whole number, at most a twentieth of the number.
    var slack: Double {
        guard fraction == 0 else { return 0 }
        var unit = power / Self.powerOfTen(decimals)
        if decimals == 0, power == 1 {
            // A whole number below a hundred is meant as it stands.
            guard mantissa >= 100 else { return 0 }
            var rest = mantissa
            while rest > 0, rest.truncatingRemainder(dividingBy: 10) == 0, unit < 1e18 {
                rest /= 10
                unit *= 10
            }
            guard unit > 1 else { return 0 }
        }
        return min(unit / 2, abs(value) / 20)
    }

    static func powerOfTen(_ exponent: Int) -> Double {
        exponent < powers.count ? powers[exponent] : .infinity
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
        1e19,
        1e20, 1e21, 1e22,
    ]
}

/// What can stand between the digits of one number.
enum DigitSeparator {
    case comma, point, space, apostrophe
    /// A mark that only parts thousands.
    case group
    /// A mark that only precedes decimals.
    case decimal
}

/// Which mark a language sets before decimals.
enum DecimalMark: Sendable { case point, comma }

/// Digits and the marks between them, byte by byte.
struct NumeralReader {
    let bytes: [UInt8]
    let mark: DecimalMark

    private struct Run {
        let separator: DigitSeparator?
        let bytes: Range<Int>
        let count: Int
    }

    /// The most digits that one run of a number has.
    private static let maximumDigits = 40
    /// The most runs of digits that make one number; more are a list or an attack.
    private static let maximumRuns = 12

    /// The number that begins with the digit at a byte.
    func numeral(at start: Int) -> Numeral? {
        let runs = runs(from: start)
        guard let first = runs.first else { return nil }
        // No one counts so far: a key, or an attack.
        if runs.contains(where: { $0.count > Self.maximumDigits }) { return identifier(runs) }
        var numeral = interpreted(runs, first)
        if numeral.isIdentifier { return numeral }
        takeTail(&numeral)
        return numeral
    }

    // MARK: - Runs

    private func runs(from start: Int) -> [Run] {
        var runs: [Run] = []
        var index = start
        var separator: DigitSeparator?
        while runs.count < Self.maximumRuns {
            let (end, count) = digits(from: index)
            if count == 0 { break }
            runs.append(Run(separator: separator, bytes: index..<end, count: count))
            guard let (next, length) = self.separator(at: end), digit(at: end + length) != nil else { break }
            if next == .space || next == .apostrophe || next == .group {
                // Only whole groups of three belong to the number.
                let (after, groupCount) = digits(from: end + length)
                guard groupCount == 3, runs[0].count <= 3, !startsWithZero(runs[0]),
                    runs.dropFirst().allSatisfy({ $0.separator == next && $0.count == 3 }),
                    next != .space || bytes[safe: after] != UInt8(ascii: "/")
                else { break }
            } else if runs.contains(where: { $0.separator == .decimal }) {
                break
            }
            separator = next
            index = end + length
        }
        return runs
    }

    private func startsWithZero(_ run: Run) -> Bool { digit(at: run.bytes.lowerBound)?.value == 0 }

    private func interpreted(_ runs: [Run], _ first: Run) -> Numeral {
        let separators = runs.dropFirst().compactMap(\.separator)
        guard let last = separators.last else { return number(runs, decimalRuns: 0) }
        let groups = separators.dropLast().allSatisfy { $0 == separators[0] } && separators[0] != last
        if groups, separators.count > 1 {
            // "1,234.56", "1.234,56", "1 234,5", "5,00,000.50".
            guard hasValidGroups(runs.dropLast()), last != .space, last != .group, last != .apostrophe else {
                return identifier(runs)
            }
            return number(runs, decimalRuns: 1)
        }
        guard separators.allSatisfy({ $0 == last }) else { return identifier(runs) }
        if separators.count > 1 {
            if hasValidGroups(runs[...]) { return number(runs, decimalRuns: 0) }
            if last == .comma {
                // "3,4,5" is a list.
                var alone = number([first], decimalRuns: 0)
                alone.isSure = false
                return alone
            }
            return identifier(runs)
        }
        return withOneMark(runs, last)
    }

    private func withOneMark(_ runs: [Run], _ separator: DigitSeparator) -> Numeral {
        let first = runs[0]
        let second = runs[1]
        let isZero = startsWithZero(first)
        let isGroup = second.count == 3 && first.count <= 3 && !isZero
        var endsInZeros: Bool {
            digit(at: second.bytes.upperBound - 1)?.value == 0
                && digit(at: second.bytes.upperBound - 2)?.value == 0
        }
        switch separator {
        case .space, .apostrophe, .group: return number(runs, decimalRuns: 0)
        case .decimal: return number(runs, decimalRuns: 1)
        case .comma:
            if mark == .comma {
                var numeral = number(runs, decimalRuns: 1)
                numeral.isSure = !(isGroup && endsInZeros)
                return numeral
            }
            if isGroup { return number(runs, decimalRuns: 0) }
            var numeral = number(runs, decimalRuns: 1)
            numeral.isSure = isZero && first.count == 1
            numeral.hasForeignComma = !numeral.isSure
            return numeral
        case .point:
            if mark == .comma, isGroup { return number(runs, decimalRuns: 0) }
            var numeral = number(runs, decimalRuns: 1)
            numeral.isSure = !(isGroup && endsInZeros)
            return numeral
        }
    }

    /// Groups of three, or as in India: the last of three and those before it of two.
    private func hasValidGroups(_ runs: ArraySlice<Run>) -> Bool {
        guard let first = runs.first, runs.count > 1, !startsWithZero(first) || first.count == 1 else {
            return false
        }
        let rest = runs.dropFirst()
        if first.count <= 3, rest.allSatisfy({ $0.count == 3 }) { return true }
        return rest.last?.separator == .comma && first.count <= 2 && rest.last?.count == 3
            && rest.dropLast().allSatisfy { $0.count == 2 }
    }

    private func number(_ runs: [Run], decimalRuns: Int) -> Numeral {
        var mantissa = 0.0
        var decimals = 0
        for (index, run) in runs.enumerated() {
            var at = run.bytes.lowerBound
            while at < run.bytes.upperBound, let (value, length) = digit(at: at) {
                at += length
                // Decimals beyond what a double holds change nothing.
                if index >= runs.count - decimalRuns {
                    guard decimals < 15, mantissa < 1e15 else { continue }
                    decimals += 1
                }
                mantissa = mantissa * 10 + Double(value)
            }
        }
        var numeral = Numeral(
            mantissa: mantissa,
            decimals: decimals,
            bytes: runs[0].bytes.lowerBound..<(runs.last ?? runs[0]).bytes.upperBound
        )
        numeral.isPlain = runs.count == 1
        return numeral
    }

    private func identifier(_ runs: [Run]) -> Numeral {
        var numeral = Numeral(
            mantissa: 0,
            bytes: runs[0].bytes.lowerBound..<(runs.last ?? runs[0]).bytes.upperBound
        )
        numeral.isIdentifier = true
        numeral.isPlain = false
        return numeral
    }

    // MARK: - What follows the digits

    private func takeTail(_ numeral: inout Numeral) {
        var end = numeral.bytes.upperBound
        let after = bytes[safe: end]
        // "10:30", "2:1".
        if after == UInt8(ascii: ":"), digit(at: end + 1) != nil {
            while bytes[safe: end] == UInt8(ascii: ":"), digit(at: end + 1) != nil {
                end = digits(from: end + 1).end
            }
            numeral.isIdentifier = true
        } else if let slash = slash(at: end), digit(at: end + slash) != nil {
            takeSlash(&numeral, end + slash)
            return
        } else if let (fraction, length) = fractionSign(at: end) ?? spacedFraction(at: end) {
            numeral.fraction = fraction
            numeral.isPlain = false
            numeral.isSure = numeral.isSure && numeral.decimals == 0
            end += length
        } else if let (power, length) = exponent(at: end) {
            numeral.power = power
            numeral.isPlain = false
            end += length
        } else if let (exponent, length) = superscript(at: end) {
            // 10⁶ is a power, 816² more likely a note.
            end += length
            numeral.isPlain = false
            if numeral.mantissa == 10, numeral.decimals == 0, exponent <= 18 {
                numeral.mantissa = 1
                numeral.power = Numeral.powerOfTen(exponent)
            } else {
                numeral.isSure = false
            }
        }
        numeral.bytes = numeral.bytes.lowerBound..<end
    }

    /// "1/2", "11/3/2020", "9/11".
    private func takeSlash(_ numeral: inout Numeral, _ start: Int) {
        let (end, count) = digits(from: start)
        var last = end
        while let slash = slash(at: last), digit(at: last + slash) != nil {
            last = digits(from: last + slash).end
        }
        let below = number([Run(separator: nil, bytes: start..<end, count: count)], decimalRuns: 0).mantissa
        numeral.bytes = numeral.bytes.lowerBound..<last
        if last == end, numeral.isPlain, numeral.mantissa > 0, numeral.mantissa < below, below <= 100 {
            numeral.fraction = numeral.mantissa / below
            numeral.mantissa = 0
            numeral.isSlashed = true
        } else {
            numeral.isIdentifier = true
        }
        numeral.isPlain = false
    }

    /// A space and "1/2" or "½" after a whole number.
    private func spacedFraction(at end: Int) -> (Double, Int)? {
        guard let (separator, length) = separator(at: end), separator == .space else { return nil }
        let start = end + length
        if let (fraction, more) = fractionSign(at: start) { return (fraction, length + more) }
        let (upperEnd, upperCount) = digits(from: start)
        guard upperCount == 1 || upperCount == 2, let slash = slash(at: upperEnd) else { return nil }
        let (lowerEnd, lowerCount) = digits(from: upperEnd + slash)
        guard lowerCount == 1 || lowerCount == 2, self.slash(at: lowerEnd) == nil else { return nil }
        let upper = number([Run(separator: nil, bytes: start..<upperEnd, count: 0)], decimalRuns: 0).mantissa
        let lower = number(
            [Run(separator: nil, bytes: (upperEnd + slash)..<lowerEnd, count: 0)],
            decimalRuns: 0
        ).mantissa
        guard upper > 0, upper < lower else { return nil }
        return (upper / lower, lowerEnd - end)
    }

    /// "e6", " × 10⁶", "x10^6".
    private func exponent(at end: Int) -> (Double, Int)? {
        if bytes[safe: end] == UInt8(ascii: "e") || bytes[safe: end] == UInt8(ascii: "E") {
            let sign = bytes[safe: end + 1] == UInt8(ascii: "+") ? 1 : 0
            let (last, count) = digits(from: end + 1 + sign)
            guard (1...2).contains(count), !isLetter(at: last) else { return nil }
            let exponent = number(
                [Run(separator: nil, bytes: (end + 1 + sign)..<last, count: 0)],
                decimalRuns: 0
            )
            return exponent.mantissa <= 18 ? (Numeral.powerOfTen(Int(exponent.mantissa)), last - end) : nil
        }
        var at = end
        if bytes[safe: at] == 0x20 { at += 1 }
        if bytes[safe: at] == 0xC3, bytes[safe: at + 1] == 0x97 {
            at += 2
        } else if bytes[safe: at] == UInt8(ascii: "x") || bytes[safe: at] == UInt8(ascii: "*") {
            at += 1
        } else {
            return nil
        }
        if bytes[safe: at] == 0x20 { at += 1 }
        guard bytes[safe: at] == UInt8(ascii: "1"), bytes[safe: at + 1] == UInt8(ascii: "0") else {
            return nil
        }
        at += 2
        if let (exponent, length) = superscript(at: at), exponent <= 18 {
            return (Numeral.powerOfTen(exponent), at + length - end)
        }
        guard bytes[safe: at] == UInt8(ascii: "^") else { return nil }
        let (last, count) = digits(from: at + 1)
        guard (1...2).contains(count) else { return nil }
        let exponent = number([Run(separator: nil, bytes: (at + 1)..<last, count: 0)], decimalRuns: 0)
            .mantissa
        return exponent <= 18 ? (Numeral.powerOfTen(Int(exponent)), last - end) : nil
    }

    // MARK: - Signs

    /// The digit of any script that begins at a byte.
    func digit(at index: Int) -> (value: Int, length: Int)? {
        guard let first = bytes[safe: index] else { return nil }
        if first < 0x80 { return first &- 0x30 < 10 ? (Int(first) - 0x30, 1) : nil }
        guard let (scalar, length) = bytes.scalar(at: index), scalar.value >= 0x660 else { return nil }
        let properties = scalar.properties
        guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
        return (Int(value), length)
    }

    /// Where the digits from a byte end, and how many they are.
    func digits(from start: Int) -> (end: Int, count: Int) {
        var (end, count) = (start, 0)
        while let (_, length) = digit(at: end) { (end, count) = (end + length, count + 1) }
        return (end, count)
    }

    private func isLetter(at index: Int) -> Bool {
        bytes.scalar(at: index).map { LetterKind.isLetter($0.scalar.value) } ?? false
    }

    private func separator(at index: Int) -> (DigitSeparator, Int)? {
        guard let first = bytes[safe: index] else { return nil }
        switch first {
        case UInt8(ascii: ","): return (.comma, 1)
        case UInt8(ascii: "."): return (.point, 1)
        case UInt8(ascii: "'"): return (.apostrophe, 1)
        case 0x20: return (.space, 1)
        case 0..<0x80: return nil
        default: break
        }
        guard let (scalar, length) = bytes.scalar(at: index) else { return nil }
        switch scalar.value {
        case 0xA0, 0x2007...0x200A, 0x202F: return (.space, length)
        case 0x2019, 0x2BC: return (.apostrophe, length)
        case 0x66C: return (.group, length)
        case 0x66B, 0xB7: return (.decimal, length)
        default: return nil
        }
    }

    private func slash(at index: Int) -> Int? {
        if bytes[safe: index] == UInt8(ascii: "/") { return 1 }
        return bytes.scalar(at: index)?.scalar.value == 0x2044 ? 3 : nil
    }

    /// "½" and its like.
    func fractionSign(at index: Int) -> (Double, Int)? {
        guard let first = bytes[safe: index], first == 0xC2 || first == 0xE2,
            let (scalar, length) = bytes.scalar(at: index), scalar.properties.numericType == .numeric,
            let value = scalar.properties.numericValue, value > 0, value < 1
        else { return nil }
        return (value, length)
    }

    /// Raised digits.
    private func superscript(at index: Int) -> (Int, Int)? {
        var (end, value) = (index, 0)
        while let first = bytes[safe: end], first == 0xC2 || first == 0xE2,
            let (scalar, length) = bytes.scalar(at: end), scalar.properties.numericType == .digit,
            let digit = scalar.properties.numericValue, value < 1000
        {
            (end, value) = (end + length, value * 10 + Int(digit))
        }
        return end > index ? (value, end - index) : nil
    }
}

extension [UInt8] {
    /// The byte at an index; nil beyond the ends.
    subscript(safe index: Int) -> UInt8? { index >= 0 && index < count ? self[index] : nil }

    /// The code point that begins at a byte and its length in bytes; nil where none does.
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard let first = self[safe: index] else { return nil }
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, index + length <= count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = self[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    /// The code point that ends before a byte and where it begins; nil where none does.
    func scalar(before index: Int) -> (scalar: Unicode.Scalar, start: Int)? {
        var start = index - 1
        while start > 0, start > index - 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        guard start >= 0, let (scalar, length) = scalar(at: start), start + length == index else {
            return nil
        }
        return (scalar, start)
    }
}
