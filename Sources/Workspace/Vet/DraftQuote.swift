import ClaimModel
import TextReading

/// Words between quotation marks in a draft.
struct DraftQuote {
    /// The words, without the marks and without a comma or full stop that belongs to the sentence around them.
    let text: String
    /// The stretches that must stand in the source: what is left out (…) or put in brackets divides them.
    let parts: [String]
    /// What the writer put in, in brackets.
    let inserted: [String]
    /// The place in the draft's passage, in code points.
    let range: CodePointRange
    /// The same in bytes.
    let bytes: Range<Int>
    /// What stands before and after it in its sentence.
    let before: String
    let after: String

    /// Whether it has so many words that another sentence with most of them says it otherwise, and not something else.
    var isTelling: Bool {
        let words = words(of: text)
        return words.count >= 6 && words.count { !StopWords.contains($0.folded) } >= 3
    }

    /// Whether it is a question.
    var asks: Bool { text.hasSuffix("?") }

    /// So much of what stands around it is looked at, in code points.
    private static let surroundings = 80

    /// Fewer words may be a name or a word that the writer keeps at a distance, and no quote.
    private static let fewestWords = 3

    /// Whether it may be words at a distance and no quote.
    var isShort: Bool { words(of: text).count < Self.fewestWords }

    private static let pairs: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "\u{201C}": ["\u{201D}"], "\u{201E}": ["\u{201C}", "\u{201D}"], "\u{AB}": ["\u{BB}"],
        "\u{BB}": ["\u{AB}"],
        "\u{201D}": ["\u{201D}"], "\"": ["\""], "\u{2018}": ["\u{2019}"],
        "\u{201A}": ["\u{2018}", "\u{2019}"],
    ]

    /// The quotes of a passage, in order. A mark that is never closed opens nothing.
    static func all(in text: String) -> [DraftQuote] {
        let scalars = Array(text.unicodeScalars)
        var quotes: [DraftQuote] = []
        var index = 0
        // How many bytes stand before a place, counted on from quote to quote.
        var (counted, bytes) = (0, 0)
        while index < scalars.count {
            guard let closing = pairs[scalars[index]], !isInch(scalars, index),
                let end = end(of: closing, scalars, from: index + 1)
            else {
                index += 1
                continue
            }
            bytes += scalars[counted..<index + 1].reduce(0) { $0 + UTF8.width($1) }
            counted = index + 1
            if let quote = DraftQuote(scalars, index + 1, end, bytesBefore: bytes) { quotes.append(quote) }
            index = end + 1
        }
        return quotes
    }

    /// Where a mark closes; an apostrophe within a word closes nothing.
    private static func end(
        of closing: Set<Unicode.Scalar>,
        _ scalars: [Unicode.Scalar],
        from start: Int
    ) -> Int? {
        scalars[start...].indices.first { index in
            guard closing.contains(scalars[index]) else { return false }
            let isWithinWord =
                scalars[index] == "\u{2019}" && index + 1 < scalars.count
                && scalars[index + 1].properties.isAlphabetic
            return !isWithinWord
        }
    }

    /// A straight mark after a digit stands for inches or seconds.
    private static func isInch(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        scalars[index] == "\"" && index > 0 && scalars[index - 1].properties.numericType != nil
    }

    private init?(_ scalars: [Unicode.Scalar], _ first: Int, _ end: Int, bytesBefore: Int) {
        var (start, end) = (first, end)
        func isEdge(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isWhitespace || [",", ".", ";", ":", "…"].contains(scalar)
        }
        while end > start, isEdge(scalars[end - 1]) { end -= 1 }
        while end > start, isEdge(scalars[start]) { start += 1 }
        func string(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
        text = string(start..<end)
        guard !words(of: text).isEmpty else { return nil }
        range = CodePointRange(start: start, end: end)
        let byte = bytesBefore + scalars[first..<start].reduce(0) { $0 + UTF8.width($1) }
        bytes = byte..<byte + text.utf8.count
        parts = Self.parts(of: text)
        inserted = text.matches(of: /\[([^\]]*)\]/).map { String($0.output.1) }
        func ends(_ index: Int) -> Bool { [".", "!", "?", "\n"].contains(scalars[index]) }
        var opening = start
        while opening > 0, start - opening < Self.surroundings, !ends(opening - 1) { opening -= 1 }
        var last = end
        // The mark that closes the quote ends no sentence by itself.
        while last < scalars.count, last - end < Self.surroundings, last <= end || !ends(last) { last += 1 }
        before = string(opening..<start)
        after = string(end..<last)
    }

    /// The stretches of a quote between what is left out or put in by the writer.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        // "[T]he": the rest of a word that was put in is not the source's word.
        var skipsWord = false
        for character in text.replacing("...", with: "…") {
            switch character {
            case "[":
                depth += 1
                while part.last?.isLetter == true { part.removeLast() }
            case "]":
                depth = max(0, depth - 1)
                skipsWord = true
                continue
            case _ where depth > 0: continue
            default:
                if skipsWord, character.isLetter { continue }
                skipsWord = false
                if character != "…" {
                    part.append(character)
                    continue
                }
            }
            parts.append(part)
            part = ""
        }
        parts.append(part)
        let trimmed = parts.map { part in
            var part = part[...]
            while let first = part.first, first.isWhitespace || first == "," { part.removeFirst() }
            while let last = part.last, last.isWhitespace || last == "," { part.removeLast() }
            return String(part)
        }.filter { !$0.isEmpty }
        return trimmed.isEmpty ? [text] : trimmed
    }
}
