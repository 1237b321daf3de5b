/// How the words of a line make its text: by their gaps, their height, and the direction of their script.
enum PrintedLineText {
    /// Makes a line of its words, which come from left to right.
    static func line(_ words: [PrintedWord], block: Int) -> PrintedLine? {
        guard let first = words.first else { return nil }
        let height = median(words.map(\.box.height))
        let ordinary = words.filter { abs($0.box.height - height) <= height * 0.1 }
        let base = median(ordinary.map(\.box.bottom))
        let top = base - height
        var box = first.box
        var text: [UInt8] = []
        var last: PrintedWord?
        var isRaised = false
        for (index, word) in words.enumerated() {
            box = box.joined(word.box)
            var bytes = Array(word.text.utf8)
            let rises = word.box.bottom < base - height * 0.2
            let sinks = word.box.top > top + height * 0.2 && word.box.bottom > base + height * 0.05
            if rises || sinks {
                if index == 0 { isRaised = rises && bytes.allSatisfy(CollectedText.isDigit) }
                let form: RaisedText.Form = rises ? .raised : .lowered
                bytes = RaisedText.text(bytes[...], after: text.last, form) ?? bytes
            }
            if let last {
                let gap = word.box.left - last.box.right
                // A change of size parts what is one word.
                if gap > height * 0.12 { text.append(0x20) }
            }
            text += bytes
            last = word
        }
        return PrintedLine(
            text: inReadingOrder(String(decoding: text, as: UTF8.self)),
            box: box,
            height: height,
            base: base,
            block: block,
            wordCount: words.count,
            hasRaisedBeginning: isRaised
        )
    }

    private static func median(_ values: [Float]) -> Float {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    // MARK: - Directions

    /// Text as it is read, of text as it stands from left to right.
    static func inReadingOrder(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return text }
        var leftward = 0
        var rightward = 0
        for scalar in text.unicodeScalars {
            if isLeftward(scalar) { leftward += 1 } else if isRightward(scalar) { rightward += 1 }
        }
        guard leftward > 0 else { return text }
        let characters = Array(text)
        return String(
            leftward > rightward
                ? turned(Array(characters.reversed()).map(mirrored), wants: { isRightward($0) })
                : turned(characters, wants: { isLeftward($0) })
        )
    }

    /// Turns round the runs of characters of one direction, with the neutral ones between them.
    private static func turned(_ characters: [Character], wants: (Unicode.Scalar) -> Bool) -> [Character] {
        var result = characters
        var start: Int?
        var end = 0
        func turn() {
            if let start { result[start..<end].reverse() }
            start = nil
        }
        for (index, character) in characters.enumerated() {
            let scalar = character.unicodeScalars.first ?? " "
            if wants(scalar) {
                start = start ?? index
                end = index + 1
            } else if isRightward(scalar) || isLeftward(scalar) {
                turn()
            }
        }
        turn()
        return result
    }

    private static func isLeftward(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x065F, 0x066A...0x06EF, 0x06FA...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: true
        default: false
        }
    }

    /// Whether it runs rightward: letters of other scripts, and figures of all.
    private static func isRightward(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType != nil || !isLeftward(scalar) && scalar.properties.isAlphabetic
    }

    private static func mirrored(_ character: Character) -> Character {
        switch character {
        case "(": ")"
        case ")": "("
        case "[": "]"
        case "]": "["
        case "«": "»"
        case "»": "«"
        case "<": ">"
        case ">": "<"
        default: character
        }
    }
}
