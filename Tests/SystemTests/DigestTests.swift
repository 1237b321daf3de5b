import System
import Testing

@Suite("SHA-1 of what others stated")
struct DigestTests {
    @Test(
        "The digests are those of FIPS 180-4's examples, whatever pieces the bytes come in",
        arguments: [
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
        ]
    )
    func examples(text: String, digest: String) {
        for piece in [1, 7, 100] {
            var hasher = SHA1Hasher()
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: piece) {
                bytes[start..<min(start + piece, bytes.count)].withUnsafeBytes { hasher.update($0) }
            }
            let made = hasher.finish { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
            #expect(made == digest)
        }
    }
}
