import ClaimModel
import TestSupport
import Testing

@Suite("Widths on a terminal")
struct ColumnWidthTests {
    @Test(
        "Text takes the columns that Unicode says",
        .knownGap("Devanagari vowel signs"),
        arguments: [
            ("", 0), ("plain", 5), ("naïve", 5), ("nai\u{308}ve", 5), ("日本語", 6), ("ﾊﾝｶｸ", 4), ("ｆｕｌｌ", 8),
            ("한국어", 6),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("हिन्दी", 3), ("สวัสดี", 4), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2),
            ("❤️", 2), ("❤", 1), ("☕", 2), ("✓", 1), ("≠", 1), ("⚡", 2), ("1️⃣", 2), ("é", 1), ("\u{200B}", 0),
            ("a\u{200D}b", 2),
            ("「」", 4), ("—", 1), ("…", 1), ("🦾", 2), ("𠀀", 2), ("\u{AD}", 1), ("。", 2), ("①", 1),
        ]
    )
    func columns(text: String, columns: Int) {
        #expect(ColumnWidth.of(text) == columns)
    }
}
