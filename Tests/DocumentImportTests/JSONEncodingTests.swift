import JSONData
import Testing

@Suite("Encodings of JSON files")
struct JSONEncodingTests {
    private static let text = "{\"a\":\"né 🦭\"}"

    @Test(
        "UTF-8 with and without its mark and UTF-16 in either order are the same text",
        arguments: [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        ]
    )
    func same(bytes: [UInt8]) { #expect(JSONEncoding.utf8(bytes) == Array(Self.text.utf8)) }

    @Test("What is too short to tell stays as it is", arguments: [[], [0x7B], [0xFF], [0, 0]] as [[UInt8]])
    func short(bytes: [UInt8]) { #expect(JSONEncoding.utf8(bytes) == bytes) }
}
