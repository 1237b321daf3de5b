/// The DOCTYPE of a document, as far as it tells the dialect.
enum Doctype {
    /// The public identifier that the first bytes of a document name; nil when they name none.
    static func publicIdentifier(in head: [UInt8]) -> String? {
        let text = head.filter { $0 != 0 }
        guard let start = place(of: "<!DOCTYPE", in: text[...]),
            let word = place(of: "PUBLIC", in: text[start...])
        else { return nil }
        let quotes: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        let rest = text[word...].drop { !quotes.contains($0) && $0 != UInt8(ascii: ">") }
        guard let quote = rest.first, quotes.contains(quote) else { return nil }
        return String(decoding: rest.dropFirst().prefix { $0 != quote }.prefix(500), as: UTF8.self)
    }

    /// A document that is read as HTML, without the declarations in its DOCTYPE: HTML has none, and its parser would end
    /// the DOCTYPE within them and take the rest for text.
    ///
    /// - Parameter bytes: The document, or its beginning. Declarations that do not end in it stay.
    static func withoutDeclarations(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let head = bytes.prefix(Sniffing.length)
        guard let start = place(of: "<!DOCTYPE", in: head) ?? place(of: "<!doctype", in: head),
            let open = head[start...].firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }
            ),
            head[open] == UInt8(ascii: "["),
            let end = place(of: "]>", in: head[open...]) ?? place(of: "]\n>", in: head[open...])
        else { return Array(bytes) }
        return Array(bytes[..<open] + bytes[(end + 1)...])
    }

    private static func place(of word: String, in text: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(word.utf8)
        guard text.count >= wanted.count else { return nil }
        return (text.startIndex...text.endIndex - wanted.count).first {
            text[$0] == wanted[0] && text[$0...].starts(with: wanted)
        }
    }
}
