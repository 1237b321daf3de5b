import JSONData
import Testing

@Suite("Encodings of JSON files")
struct JSONEncodingTests {
    private static let text = "{\"a\":\"né 🦭\"}"

    private static var little: [UInt8] {
        var bytes: [UInt8] = []
        for unit in text.utf16 {
            bytes.append(UInt8(unit & 0xFF))
            bytes.append(UInt8(unit >> 8))
        }
        return bytes
    }

    private static var big: [UInt8] {
        var bytes: [UInt8] = []
        for unit in text.utf16 {
            bytes.append(UInt8(unit >> 8))
            bytes.append(UInt8(unit & 0xFF))
        }
        return bytes
    }

    private static var forms: [[UInt8]] {
        let plain = Array(text.utf8)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let littleMark: [UInt8] = [0xFF, 0xFE]
        let bigMark: [UInt8] = [0xFE, 0xFF]
        return [plain, mark + plain, littleMark + little, bigMark + big, little]
    }

    @Test("UTF-8 with and without its mark and UTF-16 in either order are the same text", arguments: forms)
    func same(bytes: [UInt8]) { #expect(JSONEncoding.utf8(bytes) == Array(Self.text.utf8)) }

    @Test("What is too short to tell stays as it is", arguments: [[], [0x7B], [0xFF], [0, 0]] as [[UInt8]])
    func short(bytes: [UInt8]) { #expect(JSONEncoding.utf8(bytes) == bytes) }
}
