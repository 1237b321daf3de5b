import ClaimModel

/// Text that a program of others reads with the rest and that nobody sees in the document.
enum HiddenText {
    /// The words of a page of a PDF file that are not drawn, or drawn in white.
    struct Page: Equatable {
        let number: Int
        let words: [String]
    }

    /// The words of pages that one output of pdftohtml has and the other has not: those that are not drawn on the page.
    ///
    /// - Parameters:
    ///   - all: Its XML with the hidden words (`-hidden`).
    ///   - drawn: Its XML without them.
    static func undrawn(all: [UInt8], drawn: [UInt8]) -> [Page] {
        // Lines that are the same in both are drawn whole. In the others hidden words may stand among those that are drawn.
        var whole = Counts(lines(of: drawn).map(\.key))
        let others = lines(of: all).filter { !whole.take($0.key) }
        var words = Counts(
            lines(of: drawn).filter { whole.take($0.key) }.flatMap { line in
                line.words.map { "\(line.page) \($0)" }
            }
        )
        return pages(
            others.map { line in (line.page, line.words.filter { !words.take("\(line.page) \($0)") }) }
        )
    }

    /// How often texts are there.
    private struct Counts {
        private var counts: [String: Int] = [:]

        init(_ texts: [String]) { for text in texts { counts[text, default: 0] += 1 } }

        /// Takes one away; false where none is left.
        mutating func take(_ text: String) -> Bool {
            guard let count = counts[text], count > 0 else { return false }
            counts[text] = count - 1
            return true
        }
    }

    /// The words of pages that are drawn in white, or nearly so.
    static func white(in output: [UInt8]) -> [Page] {
        pages(lines(of: output).map { ($0.page, $0.isWhite ? $0.words : []) })
    }

    private static func pages(_ lines: [(page: Int, words: [String])]) -> [Page] {
        var pages: [Page] = []
        for line in lines where !line.words.isEmpty {
            let before = pages.last?.number == line.page ? pages.removeLast().words : []
            pages.append(Page(number: line.page, words: before + line.words))
        }
        return pages
    }

    private struct Line {
        let page: Int
        let words: [String]
        let isWhite: Bool

        /// What tells it from other lines.
        var key: String { "\(page) \(words.joined(separator: " "))" }
    }

    /// The lines of text in pdftohtml's XML: one element of text, font or page stands in each.
    private static func lines(of output: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var page = 0
        var whiteFonts: Set<Substring> = []
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("<page ") {
                page = value(of: "number", in: line).flatMap { Int($0) } ?? page + 1
            } else if let start = line.firstRange(of: "<fontspec "),
                let id = value(of: "id", in: line[start.lowerBound...])
            {
                let colour = value(of: "color", in: line) ?? ""
                if isWhite(colour) { whiteFonts.insert(id) }
            } else if line.hasPrefix("<text "), let end = line.firstIndex(of: ">") {
                let font = value(of: "font", in: line[..<end]) ?? ""
                lines.append(
                    Line(
                        page: page,
                        words: words(of: line[line.index(after: end)...]),
                        isWhite: whiteFonts.contains(font)
                    )
                )
            }
        }
        return lines
    }

    private static func value(of attribute: String, in tag: Substring) -> Substring? {
        guard let start = tag.firstRange(of: " \(attribute)=\"")?.upperBound else { return nil }
        return tag[start...].prefix { $0 != "\"" }
    }

    private static func isWhite(_ colour: Substring) -> Bool {
        guard colour.count == 7, let value = UInt32(colour.dropFirst(), radix: 16) else { return false }
        return [16, 8, 0].allSatisfy { value >> $0 & 0xFF >= 0xF0 }
    }

    /// The words of a line, without the tags in it.
    private static func words(of line: Substring) -> [String] {
        var text = ""
        var isTag = false
        for letter in line {
            if letter == "<" {
                isTag = true
            } else if letter == ">", isTag {
                isTag = false
            } else if !isTag {
                text.append(letter)
            }
        }
        return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    // MARK: - RTF

    /// The beginning of the text of an RTF file that is hidden (`\v`), and how many letters there are of it; nil where there
    /// is none.
    static func inRTF(_ bytes: [UInt8]) -> (beginning: String, letters: Int)? {
        var hidden = [false]
        // Groups that are no text of the document: fonts, colours, pictures.
        var silent = [false]
        var (beginning, letters) = (String(), 0)
        var place = 0
        func take(_ byte: UInt8) {
            guard hidden.last == true, silent.last == false, byte >= 0x20 else { return }
            if byte != 0x20 { letters += 1 }
            if beginning.utf8.count < 120 { beginning.unicodeScalars.append(Unicode.Scalar(byte)) }
        }
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "{"):
                hidden.append(hidden.last ?? false)
                silent.append(silent.last ?? false)
            case UInt8(ascii: "}"):
                if hidden.count > 1 {
                    hidden.removeLast()
                    silent.removeLast()
                }
            case UInt8(ascii: "\\"):
                let word = ControlWord(bytes, &place)
                switch word.name {
                case "v", "webhidden": hidden[hidden.count - 1] = word.number != 0
                case "plain": hidden[hidden.count - 1] = false
                case "*", "fonttbl", "colortbl", "stylesheet", "info", "pict": silent[silent.count - 1] = true
                case "'": take(UInt8(ascii: "?"))
                case "\\", "{", "}": take(word.name.utf8.first ?? 0x20)
                case "bin": place = min(bytes.count, place + max(0, word.number ?? 0))
                default: break
                }
            default: take(byte)
            }
        }
        return letters > 0
            ? (beginning.split(whereSeparator: \.isWhitespace).joined(separator: " "), letters) : nil
    }

    /// A control word or sign of RTF, behind its backslash.
    private struct ControlWord {
        let name: String
        let number: Int?

        init(_ bytes: [UInt8], _ place: inout Int) {
            let start = place
            while place < bytes.count, (0x61...0x7A).contains(bytes[place] | 0x20), place - start < 32 {
                place += 1
            }
            guard place > start else {
                name = place < bytes.count ? String(decoding: [bytes[place]], as: UTF8.self) : ""
                place = min(bytes.count, place + (name == "'" ? 3 : 1))
                number = nil
                return
            }
            name = String(decoding: bytes[start..<place], as: UTF8.self)
            let numberStart = place
            if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
            while place < bytes.count, (0x30...0x39).contains(bytes[place]), place - numberStart < 12 {
                place += 1
            }
            number = Int(String(decoding: bytes[numberStart..<place], as: UTF8.self))
            if place < bytes.count, bytes[place] == 0x20 { place += 1 }
        }
    }
}
