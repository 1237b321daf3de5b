import ClaimModel
import Testing

@Suite("Names and digests")
struct NameTests {
    @Test(
        "A readable name is made of the words that carry weight",
        arguments: [
            ("The NATO budgets are twenty times higher", "nato-budgets-are-twenty-times-higher"),
            ("Café Größe, l'été!", "cafe-grosse-lete"), ("  A of the  ", nil), ("Привет", nil),
            ("2019: 20 %", "2019-20"),
            ("The council’s last meeting", "councils-last-meeting"),
        ] as [(String, String?)]
    )
    func slug(text: String, name: String?) {
        #expect(Slug.from(text) == name)
    }

    @Test("A long text gives a name of at most 48 characters, a long word a part of it")
    func longSlug() throws {
        let name = try #require(Slug.from(String(repeating: "word ", count: 50), words: 50))
        #expect(name.count <= 48 && Slug.isValid(name))
        #expect(Slug.from(String(repeating: "w", count: 200))?.count == 48)
    }

    @Test(
        "What is no readable name is refused",
        arguments: [
            "", "-", "A-b", "-ab", "ab-", "a b", "ä-b", "a/b", "../x", String(repeating: "a", count: 81),
        ]
    )
    func noName(name: String) {
        #expect(ClaimID(name) == nil)
        #expect(DocumentID(name) == nil)
    }

    @Test("A digest is written as it was read, and nothing else is taken for one")
    func digest() throws {
        let hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        let digest = try #require(Digest(hex: hex))
        #expect(digest.hex == hex && digest.short == "e3b0c442")
        #expect(Digest(hex: hex.uppercased()) == nil)
        #expect(Digest(hex: String(hex.dropLast())) == nil)
        #expect(Digest(hex: hex + "0") == nil)
        #expect(Digest(bytes: [UInt8](repeating: 7, count: 31)) == nil)
        #expect(Digest(bytes: [UInt8](repeating: 7, count: 33)) == nil)
        // Whatever byte stands anywhere, it is a digit or the text is no digest.
        for position in [0, 7, 8, 31, 63] {
            for byte in UInt8.min...0x7F {
                var digits = Array(hex.utf8)
                digits[position] = byte
                let text = String(decoding: digits, as: UTF8.self)
                let isDigit = "0123456789abcdef".utf8.contains(byte)
                #expect(Digest(hex: text)?.hex == (isDigit ? text : nil))
            }
        }
        for byte in UInt8.min...UInt8.max {
            let bytes = [UInt8](repeating: byte, count: 32)
            let digest = bytes.withUnsafeBytes { Digest(bytes: $0) }
            #expect(digest == Digest(bytes: bytes) && digest?.bytes == bytes)
            #expect(digest.flatMap { Digest(hex: $0.hex) } == digest)
        }
        #expect(Digest(bytes: [UInt8](repeating: 7, count: 32))?.hex == String(repeating: "07", count: 32))
    }
}
