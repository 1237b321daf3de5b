import ClaimLedger
import JSONData
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    private func canonical(_ text: String) throws -> String {
        String(decoding: CanonicalJSON.bytes(try JSONParser.read(Array(text.utf8))), as: UTF8.self)
    }

    private func isCanonical(_ text: String) throws -> Bool {
        try Array(text.utf8).withUnsafeBufferPointer { try JSONParser.read($0).isCanonical }
    }

    @Test(
        "Numbers are written as ECMAScript writes them (RFC 8785, appendix B)",
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"), (0xC340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
            (0x44B5_2D02_C7E1_4AF6, "1e+23"), (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
            (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
            (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
            (0x444B_1AE4_D6E2_EF50, "1e+21"), (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
            (0x3EB0_C6F7_A0B5_ED8D, "0.000001"), (0x41B3_DE43_5555_5553, "333333333.3333332"),
            (0x41B3_DE43_5555_5555, "333333333.3333333"),
            (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
            (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
        ] as [(UInt64, String)]
    )
    func numbers(bits: UInt64, text: String) throws {
        let number = Double(bitPattern: bits)
        #expect(String(decoding: CanonicalJSON.bytes(.number(number)), as: UTF8.self) == text)
        guard case .number(let read) = try JSONParser.read(Array(text.utf8)) else {
            return #expect(Bool(false))
        }
        #expect(read == number)
    }

    @Test("Keys stand in the order of their UTF-16 units (RFC 8785, section 3.2.3)")
    func order() throws {
        let keys = ["\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F600}", "\u{80}", "\u{F6}"]
        let object = "{" + keys.map { "\"\($0 == "\r" ? "\\r" : $0)\":0" }.joined(separator: ",") + "}"
        let sorted = try JSONParser.read(Array(object.utf8)).object?.members.map(\.key)
        #expect(sorted == ["\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"])
    }

    @Test("Strings are escaped as little as can be")
    func escapes() throws {
        #expect(
            try canonical(#""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/""#) == #""€$\u000f\nA'B\"\\\\\"/""#
        )
        #expect(try canonical(#""\ud83d\ude00\b\t\f\r""#) == #""😀\b\t\f\r""#)
    }

    @Test(
        "What is not JSON, or not I-JSON, is refused where it goes wrong",
        arguments: [
            ("", 0), ("{", 1), ("{\"a\":1,\"a\":2}", 7), ("[1,]", 3), ("01", 2), ("1.", 2), ("-", 1),
            ("\"\\ud800\"", 7),
            ("\"\\ud800\\u0041\"", 13), ("\"a", 2), ("\"\u{1}\"", 1), ("nul", 3), ("1 2", 2),
            ("{\"a\" 1}", 5), ("1e400", 0),
            ("[1", 2), ("\"\\x\"", 2), (String(repeating: "[", count: 70), 65),
        ]
    )
    func refused(text: String, offset: Int) {
        let error = #expect(throws: JSONError.self) { _ = try JSONParser.read(Array(text.utf8)) }
        #expect(error?.offset == offset, "\(String(describing: error))")
    }

    @Test(
        "Members in whatever order are read into one, and the first that stands twice is named",
        arguments: 0..<40
    )
    func members(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let keys = (0..<Int.random(in: 1...30, using: &random)).map { "\($0)" } + ["\u{E9}", "e\u{301}"]
        func text(_ keys: [String]) -> String {
            "{" + keys.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
        }
        let sorted = try canonical(text(keys.shuffled(using: &random)))
        #expect(try canonical(text(keys.shuffled(using: &random))) == sorted)
        #expect(try JSONParser.read(Array(sorted.utf8)).object?.members.count == keys.count)
        var twice = keys.shuffled(using: &random)
        let place = Int.random(in: 0..<twice.count, using: &random)
        twice.insert(twice[place], at: Int.random(in: place + 1...twice.count, using: &random))
        twice += keys
        let error = #expect(throws: JSONError.self) { _ = try JSONParser.read(Array(text(twice).utf8)) }
        var known: Set<[UInt8]> = []
        let second = try #require(twice.firstIndex { !known.insert(Array($0.utf8)).inserted })
        #expect(error?.offset == text(Array(twice[..<second])).utf8.count)
    }

    @Test("An object of very many members in no order is read in the time that they take")
    func manyMembers() throws {
        // Sought one by one, they would take minutes.
        let text = "{" + (0..<20_000).reversed().map { "\"\($0)\":0" }.joined(separator: ",") + "}"
        #expect(try JSONParser.read(Array(text.utf8)).object?.members.count == 20_000)
    }

    @Test("Bytes that are not UTF-8 are refused")
    func notUTF8() {
        #expect(throws: JSONError.self) { _ = try JSONParser.read([0x22, 0xC3, 0x28, 0x22]) }
    }

    @Test(
        "Another form of the same value is noticed",
        arguments: [
            (#"{"a":1,"b":"x"}"#, true), (#"{"b":1,"a":2}"#, false), (#"{ "a":1}"#, false),
            (#"["a"] "#, false),
            (#""\u000f""#, true), (#""\u000F""#, false), (#""\u0041""#, false), (#""\/""#, false),
            ("1.0", false),
            ("1e3", false), ("-0", false), ("0.5", true), ("1e+21", true), ("1E21", false), ("[1,2]", true),
            (#""\n""#, true), (#""\u000a""#, false),
        ]
    )
    func forms(text: String, isCanonical: Bool) throws {
        #expect(try self.isCanonical(text) == isCanonical)
    }

    @Test("One member is read as it is with the others, and what is wrong is wrong all the same")
    func member() throws {
        for seed in 0..<200 {
            var random = SeededGenerator(seed: UInt64(seed))
            let others = JSONValue.random(using: &random, depth: 3)
            let wanted = JSONValue.random(using: &random, depth: 3)
            for object in [
                JSONObject(["a": others, "b": wanted, "c": others]), JSONObject(["b": wanted]),
                JSONObject(["a": others]),
            ] {
                let bytes = Array(CanonicalJSON.readable(.object(object)).utf8)
                #expect(try JSONParser.readMember("b", of: bytes) == object["b"])
            }
        }
        for text in [
            "{\"b\":1,\"b\":1}", "{\"a\":tru,\"b\":1}", "{\"a\":\"\u{1}\"}", "{\"a\":[1,]}", "{\"a\":\"x}",
            "[1]",
            "{\"a\":\"\\x\"}", "{\"b\":1} 2", "{\"a\":\"\\ud800\"}", "{\"a\":01}",
            "{\"a\":" + String(repeating: "[", count: 65) + String(repeating: "]", count: 65) + "}",
        ] {
            #expect(throws: JSONError.self, "\(text)") {
                try JSONParser.readMember("b", of: Array(text.utf8))
            }
        }
        #expect(throws: JSONError.self) {
            try JSONParser.readMember("b", of: Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8))
        }
    }

    @Test("What is written reads back as the same value and as canonical", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let value = JSONValue.random(using: &random, depth: 4)
        let bytes = CanonicalJSON.bytes(value)
        #expect(try JSONParser.read(bytes) == value)
        #expect(try bytes.withUnsafeBufferPointer { try JSONParser.read($0).isCanonical })
        #expect(try JSONParser.read(Array(CanonicalJSON.readable(value).utf8)) == value)
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension JSONValue {
    static func random(using random: inout SeededGenerator, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .integer(Int.random(in: -1_000_000...1_000_000, using: &random))
        case 3:
            let number = Double(bitPattern: random.next())
            return .number(number.isFinite && number != 0 ? number : 0.25)
        case 4: return .string(text(using: &random))
        case 5:
            return .array(
                (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                    .random(using: &random, depth: depth - 1)
                }
            )
        default:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0..<5, using: &random) {
                object[text(using: &random)] = .random(using: &random, depth: depth - 1)
            }
            return .object(object)
        }
    }

    private static func text(using random: inout SeededGenerator) -> String {
        let letters: [Character] = [
            "a", "é", "\"", "\\", "\n", "\u{1}", "漢", "😀", "\u{7F}", "/", " ", "Z", "\u{FB33}",
        ]
        return String(
            (0..<Int.random(in: 0..<8, using: &random)).compactMap { _ in
                letters.randomElement(using: &random)
            }
        )
    }
}
