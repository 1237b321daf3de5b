import TextReading

/// The code points at one edge of a place, read away from it: spaces, dashes and invisible marks.
struct Margin {
    let scalars: [Unicode.Scalar]
    /// The first code point beyond the edge.
    let start: Int
    /// 1 to read towards the text's end, -1 to read towards its beginning.
    let step: Int

    /// What stands at an edge of a quote and is no letter of it, and what is known to stand beyond.
    struct Signs {
        /// The signs that belong to the quote, read away from it.
        var own: [UInt32]
        /// The code point next to the quote; nil when nothing is known of it.
        var neighbour: UInt32?
    }

    /// How many code points of the text make up a quote's own signs.
    func length(of signs: Signs) -> Int {
        if signs.own.isEmpty { return invisibleMarks(beyond: signs.neighbour) }
        // A run of spaces is read as one, so it goes to the quote whole unless some of it stood outside.
        let sharesSpace = signs.neighbour.map { Self.isSpace(Typography.sign($0)) } ?? false
        var length = 0
        var lastWasSpace = false
        for wanted in signs.own {
            if Self.isSpace(wanted) {
                if sharesSpace {
                    if let there = sign(length), Self.isSpace(there) { length += 1 }
                } else if !lastWasSpace {
                    while let there = sign(length), Self.isSpace(there) { length += 1 }
                }
                lastWasSpace = true
            } else {
                guard sign(length) == wanted else { break }
                length += 1
                lastWasSpace = false
            }
        }
        return length
    }

    /// Soft hyphens and zero-width marks between a word and a space belong to the word, unless the quote is known
    /// to have stood next to such a mark without it.
    private func invisibleMarks(beyond neighbour: UInt32?) -> Int {
        guard let neighbour, !Self.isInvisible(neighbour) else { return 0 }
        var length = 0
        while let value = value(length), Self.isInvisible(value) { length += 1 }
        guard let next = value(length) else { return length }
        return LetterKind.isWord(next) ? 0 : length
    }

    private func value(_ index: Int) -> UInt32? {
        let at = start + step * index
        return scalars.indices.contains(at) ? scalars[at].value : nil
    }

    private func sign(_ index: Int) -> UInt32? { value(index).map(Typography.sign) }

    private static func isSpace(_ sign: UInt32) -> Bool {
        sign == Typography.space || sign == Typography.lineBreak
    }

    private static func isInvisible(_ value: UInt32) -> Bool {
        value == Typography.softHyphen || Typography.sign(value) == Typography.nothing
    }
}
