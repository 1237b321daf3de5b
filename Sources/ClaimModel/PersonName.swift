/// The name of a person, as records give it.
public enum PersonName {
    /// The name without an address behind it (`Ann Lee <ann@example.org>`), in lower case, with one space where it has white space
    /// within and none at its ends, without characters that are not seen: what tells whether two records are of one person.
    public static func key(_ by: String) -> String {
        var name = by[...]
        if name.last == ">", let bracket = name.lastIndex(of: "<"), bracket != name.startIndex {
            name = name[..<bracket]
        }
        return spaced(name).lowercased()
    }

    /// Whether two records are of one person.
    public static func isSame(_ one: String, _ other: String) -> Bool {
        one == other || key(one) == key(other)
    }

    /// The name as it is to be recorded: with single spaces within, and none at its ends.
    ///
    /// - Returns: nil for a name that is empty, or has characters that are not seen or reorder the text.
    public static func plain(_ by: String) -> String? {
        let isHidden = by.unicodeScalars.contains { VisibleText.isInvisible($0) && !joiners.contains($0) }
        let name = spaced(by[...], keepsJoiners: true)
        return isHidden || name.isEmpty ? nil : name
    }

    /// Joiners belong to the spelling of names in some languages.
    private static let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]

    private static func spaced(_ name: Substring, keepsJoiners: Bool = false) -> String {
        var key = ""
        var isSpaced = false
        for scalar in name.unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpaced = true
                continue
            }
            if VisibleText.isInvisible(scalar), !keepsJoiners || !joiners.contains(scalar) { continue }
            if isSpaced, !key.isEmpty { key.append(" ") }
            isSpaced = false
            key.unicodeScalars.append(scalar)
        }
        return key
    }

    /// The names of several people, each once, as they come first.
    public static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(key($0)).inserted }
    }
}

// MARK: - Names that look alike

extension PersonName {
    /// What a name looks like: letters of Cyrillic and Greek that look like Latin ones are written as these.
    public static func look(_ by: String) -> String {
        var look = ""
        for scalar in key(by).unicodeScalars {
            if let latin = lookalikes[scalar] {
                look.append(latin)
            } else {
                look.unicodeScalars.append(scalar)
            }
        }
        return look
    }

    /// Whether one word of a name has letters of two alphabets that look alike: Latin, Cyrillic, Greek.
    public static func mixesAlphabets(_ name: String) -> Bool {
        name.split(whereSeparator: { !$0.isLetter }).contains { word in
            Set(word.unicodeScalars.compactMap(alphabet)).count > 1
        }
    }

    private static func alphabet(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: 0
        case 0x370...0x3FF: 1
        case 0x400...0x52F: 2
        default: nil
        }
    }

    private static let lookalikes: [Unicode.Scalar: Character] = {
        let pairs = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝw" + "αaβbεeζzηnιiκkνvοoρpτtυuχxγy"
        let letters = Array(pairs.unicodeScalars)
        return Dictionary(
            uniqueKeysWithValues: stride(from: 0, to: letters.count, by: 2).map {
                (letters[$0], Character(letters[$0 + 1]))
            }
        )
    }()
}
