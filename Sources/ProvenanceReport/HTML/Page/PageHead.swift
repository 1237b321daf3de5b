import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// The head: the policy that keeps the page from asking for anything, what machines read, and the look.
    mutating func head(of report: ProvenanceReport) {
        let style = PackageResources.page_css + Array((report.house.sheet?.text ?? "").utf8)
        block("head") { html in
            html.markup("\n<meta charset=\"utf-8\">\n")
            html.policy(style: style)
            html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
            html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
            html.markup("<meta name=\"generator\" content=\"Assay\">\n")
            html.block("title") { $0.unmarked("\(report.title) – provenance report") }
            html.machineData(of: report)
            html.markup("<style>")
            html.trusted(style[...])
            html.markup("</style>\n")
        }
    }

    /// What machines read in the page. The heads come first, so that nothing else is taken for them.
    private mutating func machineData(of report: ProvenanceReport) {
        markup(HeadsData.openingTag)
        data(HeadsData.content(report.heads))
        markup(HeadsData.closingTag)
        markup("\n")
    }

    /// Nothing is fetched or sent, and no style or script runs but those of this page, by their digests.
    private mutating func policy(style: [UInt8]) {
        markup(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
        )
        trusted(Base64.of(SHA256Digest.of(style)))
        markup("'; script-src 'sha256-")
        trusted(Base64.of(SHA256Digest.of(PackageResources.page_js)))
        markup("'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n")
    }

    /// The script, at the end of the page.
    mutating func script() {
        markup("<script>")
        trusted(PackageResources.page_js[...])
        markup("</script>\n")
    }
}

/// Base 64 (RFC 4648), for the digests of a content security policy.
enum Base64 {
    private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func of(_ digest: Digest) -> ArraySlice<UInt8> {
        var bytes: [UInt8] = []
        var rest = digest.hex.utf8[...]
        while let high = rest.popFirst(), let low = rest.popFirst() {
            bytes.append(UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16) ?? 0)
        }
        return of(bytes)[...]
    }

    static func of(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                text.append(place <= part.count ? signs[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return text
    }
}
