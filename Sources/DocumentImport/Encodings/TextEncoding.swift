/// A character encoding that is read. Others were used to smuggle markup past filters, or are too rare to be trusted.
struct TextEncoding: Hashable {
    /// The name as messages say it.
    let name: String
    /// What the system's converter calls it; nil for UTF-8, which needs none.
    let converter: String?

    static let utf8 = TextEncoding(name: "UTF-8", converter: nil)

    /// The encoding of a name, in any case and with `-` or `_`; nil when it is not read.
    init?(_ name: String) {
        let key = name.uppercased().replacing("_", with: "-")
        guard let converter = Self.converters[key] else { return nil }
        self.name = name
        self.converter = converter.isEmpty ? nil : converter
    }

    private init(name: String, converter: String?) {
        self.name = name
        self.converter = converter
    }

    /// Whether every byte below 0x80 means what it means in ASCII.
    var isWide: Bool { converter?.hasPrefix("UTF-16") == true || converter?.hasPrefix("UTF-32") == true }
    /// Whether the bytes 0x80 to 0x9F stand for control characters, which no text has.
    var hasControls: Bool { converter?.hasPrefix("ISO-8859-") == true }

    /// Whether it is one of two Russian encodings that are taken for each other, where small letters are capitals.
    var isCyrillic: Bool { converter == "WINDOWS-1251" || converter?.hasPrefix("KOI8-") == true }

    /// Whether a character may take two bytes or more.
    var hasLongCharacters: Bool {
        ["CP932", "EUC-JP", "ISO-2022-JP", "UHC", "GB18030", "BIG5"].contains(converter)
    }

    /// As it is in the HTML standard: what calls itself Latin-1 or ASCII there is windows-1252.
    var asInHTML: TextEncoding {
        if converter == "ISO-8859-1" || converter == "ASCII" {
            return TextEncoding(name: name, converter: "WINDOWS-1252")
        }
        return isWide ? .utf8 : self
    }

    /// Whether a byte order mark and a declaration name the same encoding, as far as they can.
    static func agree(_ marked: TextEncoding, _ declared: TextEncoding) -> Bool {
        marked.converter == declared.converter
            || marked.converter?.dropLast(2) == declared.converter.map { $0[...] }
    }

    /// Names, and what the system's converter calls them. As browsers do, what is called Shift_JIS, GB2312 or EUC-KR
    /// is read with the characters that vendors added.
    private static let converters: [String: String] = {
        var converters = [
            "UTF-8": "", "UTF8": "", "UTF-16": "UTF-16", "UTF-16LE": "UTF-16LE", "UTF-16BE": "UTF-16BE",
            "UTF-32": "UTF-32", "UTF-32LE": "UTF-32LE", "UTF-32BE": "UTF-32BE", "US-ASCII": "ASCII",
            "ASCII": "ASCII", "LATIN1": "ISO-8859-1", "LATIN-1": "ISO-8859-1", "CP1250": "WINDOWS-1250",
            "CP1251": "WINDOWS-1251", "CP1252": "WINDOWS-1252", "KOI8-R": "KOI8-R", "KOI8-U": "KOI8-U",
            "SHIFT-JIS": "CP932", "SJIS": "CP932", "WINDOWS-31J": "CP932", "CP932": "CP932",
            "EUC-JP": "EUC-JP", "ISO-2022-JP": "ISO-2022-JP", "EUC-KR": "UHC", "KS-C-5601-1987": "UHC",
            "GB2312": "GB18030", "GBK": "GB18030", "GB18030": "GB18030", "BIG5": "BIG5",
        ]
        for part in 1...16 where part != 12 { converters["ISO-8859-\(part)"] = "ISO-8859-\(part)" }
        for page in 1250...1258 { converters["WINDOWS-\(page)"] = "WINDOWS-\(page)" }
        return converters
    }()
}
