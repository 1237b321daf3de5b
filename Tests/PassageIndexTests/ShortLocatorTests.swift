import Testing

@testable import PassageIndex

@Suite("Short locators")
struct ShortLocatorTests {
    private static let locators = [
        "", "/", "/r[1]/p[1]", "/r[1]/p[123456]", "/r[1]/p[1]~2", "/r[1]/p[12]/q[3]", "§ 7", "§§ 8", "/ré[1]",
        "/rè[1]",
        "/r[1]/日本[2]", "/r[1]/日月[2]", String(repeating: "/long-name[1]", count: 40) + "/p[1]",
        String(repeating: "/long-name[1]", count: 40) + "/p[2]", "\u{1}", "\u{301}a",
    ]

    private func shorten(_ locator: String, after first: String) -> [UInt8] {
        Array(locator.utf8).withUnsafeBufferPointer { bytes in
            [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { kept, count in
                count = ShortLocator.shorten(bytes, after: Array(first.utf8), into: kept)
            }
        }
    }

    @Test("Each comes back as it was, beside any other", arguments: locators)
    func roundTrip(first: String) {
        for locator in Self.locators {
            let kept = shorten(locator, after: first)
            let text = String(validating: kept, as: UTF8.self)
            #expect(text != nil && !kept.contains(0))
            let back = ShortLocator.lengthen(text ?? "", after: first)
            #expect(Array(back.unicodeScalars) == Array(locator.unicodeScalars), "\(locator) after \(first)")
        }
    }

    @Test("What it shares with the first is not kept again")
    func short() {
        let first = "/html[1]/body[1]/div[3]/p[1]"
        #expect(shorten("/html[1]/body[1]/div[3]/p[27]", after: first).count == 4)
    }
}
