import ClaimModel

/// Which addresses a report may lead to.
enum WebAddress {
    /// The address itself where it is plainly one of the web, with `http` or `https` and a host; nil for
    /// anything else, which is shown as text.
    static func linkable(_ text: String) -> String? {
        let lowered = text.utf8.prefix(8).map { (65...90).contains($0) ? $0 + 32 : $0 }
        let scheme = ["https://", "http://"].first { lowered.starts(with: $0.utf8) }
        guard let scheme, let first = text.utf8.dropFirst(scheme.utf8.count).first else { return nil }
        let isHost = (48...57).contains(first) || (65...90).contains(first) || (97...122).contains(first)
        guard isHost || first >= 0x80 || first == UInt8(ascii: "[") else { return nil }
        // "https://known.example@other.example" leads to the other: such an address is not plain.
        let authority = text.utf8.dropFirst(scheme.utf8.count).prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        guard !authority.contains(UInt8(ascii: "@")) else { return nil }
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII
                ? (0x21...0x7E).contains($0.value) && !refused.contains($0)
                : !VisibleText.isInvisible($0) && !$0.properties.isWhitespace
        }
        return isPlain ? text : nil
    }

    /// Signs that no address holds unescaped (RFC 3986, appendix A) and that would end it in HTML or Markdown.
    private static let refused: [Unicode.Scalar] = ["\"", "<", ">", "\\", "`"]
}
