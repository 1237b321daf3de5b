/// Writes JSON into bytes as it comes, for forms that are too large to be built as a value first.
package struct JSONWriter {
    /// What is written and not passed on yet.
    package internal(set) var bytes: [UInt8] = []
    private let output: (any ByteOutput)?
    private var depth = 0
    private var isFirst = true
    @usableFromInline var isAfterKey = false
    /// Whether `>` and `&` in strings are written as escapes too. `<` and the line separators U+2028 and U+2029 always
    /// are, so that any form can be put into a page's script element as it stands.
    private let isForScript: Bool
    /// How deep values are laid out on lines of their own; what is deeper stands on one line.
    private let lineDepth: Int

    /// Writes to an output, or keeps all that is written where there is none.
    package init(to output: (any ByteOutput)? = nil, isForScript: Bool = false, lineDepth: Int = .max) {
        self.output = output
        self.isForScript = isForScript
        self.lineDepth = lineDepth
    }

    /// Writes an object; its members are written by `content`.
    @inlinable @inline(__always)  // A form has millions of objects; their closures must not be calls.
    package mutating func object(_ content: (inout JSONWriter) -> Void) { within("{", "}", content) }

    /// Writes an array; its elements are written by `content`.
    @inlinable @inline(__always)
    package mutating func array(_ content: (inout JSONWriter) -> Void) { within("[", "]", content) }

    /// Writes the key of a member; the value is what is written next.
    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        isAfterKey = true
    }

    /// Writes the key of a member as `plain` writes a string.
    @inlinable @inline(__always)
    package mutating func plainKey(_ content: (inout [UInt8]) -> Void) {
        plain(content)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        isAfterKey = true
    }

    /// Writes a string.
    package mutating func string(_ text: String) {
        separate()
        quote(text)
    }

    /// Writes a string that `content` gives as ASCII without quotation marks, backslashes or controls.
    @inlinable @inline(__always)
    package mutating func plain(_ content: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        content(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a whole number.
    package mutating func integer(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Writes any value.
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .string(let text): string(text)
        case .array(let values): array { json in for value in values { json.value(value) } }
        case .object(let object):
            self.object { json in
                for member in object.members {
                    json.key(member.key)
                    json.value(member.value)
                }
            }
        case .null, .bool, .number:
            separate()
            bytes.append(contentsOf: CanonicalJSON.bytes(value))
        }
    }

    /// Writes a member with a string; nothing where there is none.
    package mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        key(name)
        string(text)
    }

    /// Writes elements or members in parts, on all cores. Whatever stands at a place is one or more of them.
    ///
    /// - Parameters:
    ///   - count: How many there are.
    ///   - length: How many are written at once on one core.
    ///   - write: Writes those at some places.
    package mutating func parts(of count: Int, length: Int, _ write: (Range<Int>, inout JSONWriter) -> Void) {
        guard let output else { return write(0..<count, &self) }
        output.passOn(&bytes)
        let start = self
        output.stretches(of: count, length: length) { places in
            var part = JSONWriter(isForScript: start.isForScript, lineDepth: start.lineDepth)
            part.depth = start.depth
            part.isFirst = start.isFirst && places.lowerBound == 0
            write(places, &part)
            return part.bytes
        }
        if count > 0 { isFirst = false }
    }

    /// Ends the text with a line feed and passes on the rest.
    package mutating func finish() {
        bytes.append(0x0A)
        output?.passOn(&bytes)
    }

    @inlinable @inline(__always)
    mutating func within(
        _ opening: Unicode.Scalar,
        _ closing: Unicode.Scalar,
        _ content: (inout JSONWriter) -> Void
    ) {
        open(opening)
        content(&self)
        close(closing)
    }

    @usableFromInline
    mutating func open(_ opening: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: opening))
        depth += 1
        isFirst = true
    }

    @usableFromInline
    mutating func close(_ closing: Unicode.Scalar) {
        // A bracket closes on the line of what it holds, or on one of its own.
        if depth <= lineDepth, !isFirst {
            depth -= 1
            newLine()
        } else {
            depth -= 1
        }
        isFirst = false
        bytes.append(UInt8(ascii: closing))
        output?.take(&bytes)
    }

    @usableFromInline
    mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard depth > 0 else { return }
        if !isFirst {
            bytes.append(UInt8(ascii: ","))
            if depth > lineDepth { bytes.append(0x20) }
        }
        newLine()
        isFirst = false
    }

    private mutating func newLine() {
        if depth > lineDepth { return }
        bytes.append(0x0A)
        for _ in 0..<depth {
            bytes.append(0x20)
            bytes.append(0x20)
        }
    }

    private mutating func quote(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { buffer in
            var start = 0
            for position in buffer.indices {
                let byte = buffer[position]
                guard
                    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                        || byte == UInt8(ascii: "<") || byte == 0xE2 || isForScript && Self.isMarkup(byte)
                else { continue }
                let isSeparator = byte == 0xE2
                if isSeparator, !Self.isLineSeparator(buffer, position) { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<position]))
                if isSeparator {
                    bytes.append(contentsOf: (buffer[position + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
                    start = position + 3
                } else {
                    escape(byte)
                    start = position + 1
                }
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
    }

    /// Whether U+2028 or U+2029 stands there: they end a line to JavaScript before ECMAScript 2019.
    private static func isLineSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        position + 2 < bytes.count && bytes[position + 1] == 0x80 && bytes[position + 2] | 1 == 0xA9
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            Hex.append(byte, to: &bytes)
        }
    }
}

/// Bytes as hexadecimal digits.
enum Hex {
    private static let digits: StaticString = "0123456789abcdef"

    /// Appends the two digits of a byte.
    static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(digits.utf8Start[Int(byte >> 4)])
        bytes.append(digits.utf8Start[Int(byte & 0xF)])
    }
}
