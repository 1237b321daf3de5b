/// Makes the words of a message readable to the finder: addresses of pages left out, `#HarbourWorks` and
/// `@harbour_news` parted into their words.
enum MessageText {
    /// The message with such words parted; the same text when there are none.
    static func readable(_ text: String) -> String {
        guard
            text.utf8.contains(where: {
                $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/")
            })
        else { return text }
        var readable = ""
        for (number, piece) in text.split(whereSeparator: \.isWhitespace).enumerated() {
            if number > 0 { readable += " " }
            var piece = piece
            if let address = addressStart(piece) { piece = piece[..<address] }
            readable += piece.contains { $0 == "#" || $0 == "@" } ? parted(piece) : String(piece)
        }
        return readable
    }

    /// Where an address begins in a run without spaces: at its scheme, or at its host when a path follows.
    private static func addressStart(_ piece: Substring) -> Substring.Index? {
        for scheme in ["https://", "http://", "www.", "pic.twitter.com"] {
            var start = piece.startIndex
            while start < piece.endIndex {
                if piece[start...].hasPrefix(scheme) { return start }
                start = piece.index(after: start)
            }
        }
        guard let slash = piece.firstIndex(of: "/"), piece[..<slash].contains("."),
            piece[..<slash].allSatisfy({
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-")
            })
        else { return nil }
        return piece.startIndex
    }

    private static func parted(_ piece: Substring) -> String {
        var result = ""
        var isTag = false
        var before: Character = " "
        for character in piece {
            if character == "#" || character == "@" {
                isTag = true
                result += " "
            } else if isTag, character == "_" {
                result += " "
            } else if isTag, !(character.isLetter || character.isNumber) {
                isTag = false
                result.append(character)
            } else {
                let turns =
                    before.isLowercase && character.isUppercase || before.isLetter && character.isNumber
                if isTag, turns { result += " " }
                result.append(character)
            }
            before = character
        }
        return result
    }
}
