/// Writes JSON in one way only: the JSON Canonicalization Scheme of RFC 8785.
public enum CanonicalJSON {
    /// The canonical form as UTF-8 bytes.
    public static func bytes(_ value: JSONValue) -> [UInt8] {
        var writer = Writer(indentation: nil)
        writer.write(value, depth: 0)
        return writer.bytes
    }

    /// The same order and the same numbers, laid out for people: two spaces a level, a line feed at the end.
    public static func readable(_ value: JSONValue) -> String {
        var writer = Writer(indentation: 2)
        writer.write(value, depth: 0)
        writer.bytes.append(UInt8(ascii: "\n"))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// A number as ECMAScript writes it (RFC 8785, section 3.2.2.3).
    static func text(of number: Double) -> String {
        if number == 0 { return "0" }
        if abs(number) < 9_007_199_254_740_992, let whole = Int(exactly: number) { return String(whole) }
        // Swift's description has the fewest digits that read back as the same number, as ECMAScript wants;
        // only where it puts the point and the exponent differs.
        let sign = number < 0 ? "-" : ""
        var digits = ""
        var exponent = 0
        let parts = abs(number).description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1 { exponent = Int(parts[1]) ?? 0 }
        digits = String(mantissa[0])
        exponent += digits.utf8.count
        if mantissa.count > 1, mantissa[1] != "0" { digits += mantissa[1] }
        let leadingZeros = digits.prefix { $0 == "0" }.count
        digits.removeFirst(leadingZeros)
        exponent -= leadingZeros
        while digits.last == "0" { digits.removeLast() }
        let count = digits.utf8.count
        switch exponent {
        case count...21: return sign + digits + String(repeating: "0", count: exponent - count)
        case 1...21: return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
        case -5...0: return sign + "0." + String(repeating: "0", count: -exponent) + digits
        default:
            let power = exponent - 1
            let tail = count > 1 ? "." + digits.dropFirst() : ""
            return sign + digits.prefix(1) + tail + "e" + (power < 0 ? "-" : "+") + String(abs(power))
        }
    }

    private struct Writer {
        let indentation: Int?
        var bytes: [UInt8] = []

        mutating func write(_ value: JSONValue, depth: Int) {
            switch value {
            case .null: bytes.append(contentsOf: "null".utf8)
            case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
            case .number(let value): bytes.append(contentsOf: CanonicalJSON.text(of: value).utf8)
            case .string(let value): write(value)
            case .array(let values):
                list(open: "[", close: "]", values, depth: depth) { writer, value in
                    writer.write(value, depth: depth + 1)
                }
            case .object(let object):
                list(open: "{", close: "}", object.members, depth: depth) { writer, member in
                    writer.write(member.key)
                    writer.bytes.append(UInt8(ascii: ":"))
                    if writer.indentation != nil { writer.bytes.append(UInt8(ascii: " ")) }
                    writer.write(member.value, depth: depth + 1)
                }
            }
        }

        private mutating func list<Element>(
            open: Unicode.Scalar,
            close: Unicode.Scalar,
            _ elements: [Element],
            depth: Int,
            write element: (inout Writer, Element) -> Void
        ) {
            bytes.append(UInt8(ascii: open))
            for (position, item) in elements.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                newLine(depth + 1)
                element(&self, item)
            }
            if !elements.isEmpty { newLine(depth) }
            bytes.append(UInt8(ascii: close))
        }

        private mutating func newLine(_ depth: Int) {
            guard let indentation else { return }
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * indentation))
        }

        private mutating func write(_ string: String) {
            var string = string
            bytes.append(UInt8(ascii: "\""))
            string.withUTF8 { text in
                var start = 0
                for (position, byte) in text.enumerated()
                where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    bytes.append(contentsOf: text[start..<position])
                    writeEscape(byte)
                    start = position + 1
                }
                bytes.append(contentsOf: text[start...])
            }
            bytes.append(UInt8(ascii: "\""))
        }

        private mutating func writeEscape(_ byte: UInt8) {
            bytes.append(UInt8(ascii: "\\"))
            switch byte {
            case 0x08: bytes.append(UInt8(ascii: "b"))
            case 0x09: bytes.append(UInt8(ascii: "t"))
            case 0x0A: bytes.append(UInt8(ascii: "n"))
            case 0x0C: bytes.append(UInt8(ascii: "f"))
            case 0x0D: bytes.append(UInt8(ascii: "r"))
            case 0..<0x20:
                let hex = String(byte, radix: 16)
                bytes.append(contentsOf: (hex.utf8.count == 1 ? "u000" : "u00").utf8)
                bytes.append(contentsOf: hex.utf8)
            default: bytes.append(byte)
            }
        }
    }
}
