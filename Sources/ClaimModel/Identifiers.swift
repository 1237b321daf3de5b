/// The name of a record in the ledger: the SHA-256 of its canonical form.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The SHA-256 of the record's canonical form without its `id`.
    public let digest: Digest

    /// Names the record with this digest.
    public init(_ digest: Digest) { self.digest = digest }

    /// Reads 64 hexadecimal digits; nil for anything else.
    public init?(hex: String) {
        guard let digest = Digest(hex: hex) else { return nil }
        self.digest = digest
    }

    /// Orders ids as their hexadecimal forms would be.
    public static func < (left: RecordID, right: RecordID) -> Bool { left.digest < right.digest }

    /// The id as 64 hexadecimal digits.
    public var description: String { digest.hex }

    /// The first eight digits, as lists show it.
    public var short: String { digest.short }
}

/// A short name that people can read, say and type: `nrc-last-meeting`, `dubrovin-2021`.
///
/// Lower-case letters, digits and hyphens, 1 to 80 of them, beginning and ending with a letter or digit.
public protocol ReadableID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name itself.
    var name: String { get }

    /// Takes a name; nil when it isn't one.
    init?(_ name: String)
}

extension ReadableID {
    /// Orders names by their characters' code points.
    public static func < (left: Self, right: Self) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }

    /// The name itself.
    public var description: String { name }
}

/// The readable name of a claim, unique in its workspace.
public struct ClaimID: ReadableID {
    /// The name itself.
    public let name: String

    /// Takes a name; nil when it isn't one.
    public init?(_ name: String) {
        guard Slug.isValid(name) else { return nil }
        self.name = name
    }
}

/// The readable name of a document, the same for all its editions, unique in its workspace.
public struct DocumentID: ReadableID {
    /// The name itself.
    public let name: String

    /// Takes a name; nil when it isn't one.
    public init?(_ name: String) {
        guard Slug.isValid(name) else { return nil }
        self.name = name
    }
}

/// How readable names are made and checked.
public enum Slug {
    /// The shortest and longest name allowed, in characters.
    public static let lengths = 1...80

    /// Whether this is a readable name: lower-case ASCII letters, digits, inner hyphens; a tilde may stand
    /// before the few digits that set two records of one name apart (`budget~3fa9`).
    public static func isValid(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard lengths.contains(bytes.count), let first = bytes.first, let last = bytes.last else {
            return false
        }
        guard isLetterOrDigit(first), isLetterOrDigit(last) else { return false }
        return bytes.allSatisfy {
            isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~")
        }
    }

    /// What is wrong with a text that is no readable name, after "the name ".
    public static func fault(of name: String) -> String {
        let count = name.utf8.count
        if count == 0 { return "is empty" }
        if count > lengths.upperBound {
            return "is \(count) characters long: \(lengths.upperBound) are the most"
        }
        let wrong = name.unicodeScalars.first { scalar in
            guard let byte = scalar.utf8.first, scalar.isASCII else { return true }
            return !isLetterOrDigit(byte) && scalar != "-" && scalar != "~"
        }
        if let wrong {
            let shown = VisibleText.escaping(String(wrong))
            return "has '\(shown)' in it: a name has lower-case letters a to z, digits and hyphens"
        }
        return "begins or ends with a hyphen: a name begins and ends with a letter or digit"
    }

    /// Makes a name of the first words of a text; nil when the text has no Latin letter or digit.
    ///
    /// Words without weight ("the", "of") are left out, accents of Latin letters are dropped.
    public static func from(_ text: String, words limit: Int = 6) -> String? {
        var words: [String] = []
        var word = ""
        func endWord() {
            if !word.isEmpty, !lightWords.contains(word) { words.append(word) }
            word = ""
        }
        for scalar in text.unicodeScalars {
            if words.count == limit { break }
            if let folded = fold(scalar) {
                word.append(folded)
            } else if scalar != "'" && scalar != "\u{2019}" {
                endWord()
            }
        }
        if words.count < limit { endWord() }
        var name = ""
        for word in words {
            let longer = name.isEmpty ? word : name + "-" + word
            if longer.utf8.count > 48 { break }
            name = longer
        }
        if name.isEmpty, let first = words.first { name = String(first.prefix(48)) }
        return isValid(name) ? name : nil
    }

    private static let lightWords: Set<String> = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "its", "of", "on", "or", "that",
        "the", "to", "was", "were", "with",
    ]

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func fold(_ scalar: Unicode.Scalar) -> String? {
        let lower = scalar.properties.lowercaseMapping
        if let first = lower.utf8.first, lower.utf8.count == 1 { return isLetterOrDigit(first) ? lower : nil }
        guard scalar.properties.isAlphabetic, let base = latinBases[lower] else { return nil }
        return base
    }

    private static let latinBases: [String: String] = {
        var bases: [String: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
        ]
        let groups = [
            "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭį", "j": "ĵ", "k": "ķ", "l": "ĺļľ", "n": "ñńņň", "o": "òóôõöōŏő", "r": "ŕŗř",
            "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
        ]
        for (base, letters) in groups {
            for letter in letters { bases[String(letter)] = base }
        }
        return bases
    }()
}
