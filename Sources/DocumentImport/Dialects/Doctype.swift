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

    private static func place(of word: String, in text: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(word.utf8)
        guard text.count >= wanted.count else { return nil }
        return (text.startIndex...text.endIndex - wanted.count).first {
            text[$0] == wanted[0] && text[$0...].starts(with: wanted)
        }
    }
}
