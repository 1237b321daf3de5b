/// The words of MediaWiki's markup.
enum WikitextNames {
    /// Whether a link is no text: a file, a category, or the page in another language.
    static func isLeftOut(_ target: UnsafeBufferPointer<UInt8>) -> Bool {
        let head = target.prefix(24).prefix { $0 != UInt8(ascii: "|") }
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon > head.startIndex else {
            return false
        }
        let name = String(decoding: head[..<colon], as: UTF8.self).lowercased()
        if namespaces.contains(name) { return true }
        // A language's code, and no bar behind it: [[de:Seite]].
        return (2...3).contains(name.utf8.count) && name.utf8.allSatisfy { (97...122).contains($0) }
            && !target.contains(UInt8(ascii: "|"))
    }

    private static let namespaces: Set<String> = [
        "file", "image", "media", "category", "datei", "bild", "kategorie", "fichier", "catégorie", "archivo",
        "imagen", "categoría", "ficheiro", "imagem", "categoria", "immagine", "bestand", "afbeelding",
        "categorie", "fil", "kategori", "plik", "grafika", "kategoria", "файл", "изображение", "категория",
        "fitxer", "imatge", "dosiero", "soubor", "tiedosto", "luokka",
    ]

    /// Whether it begins like an address.
    static func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let head = String(decoding: text, as: UTF8.self).lowercased()
        return ["http://", "https://", "//", "ftp://", "mailto:", "news:"].contains { head.hasPrefix($0) }
    }

    /// The code point of a character reference without `&` and `;`.
    static func scalar(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else {
            let known = ["amp": "&", "lt": "<", "gt": ">"] as [String: Unicode.Scalar]
            return known[name] ?? CharacterEntities.text(of: name)?.unicodeScalars.first
        }
        let digits = name.dropFirst()
        let value =
            digits.hasPrefix("x") || digits.hasPrefix("X")
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value >= 0x20 else { return nil }
        return Unicode.Scalar(value)
    }

    /// A tag of HTML or of an extension.
    static func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int)
        -> (name: String, end: Int, isEnd: Bool, parts: Bool)?
    {
        var position = start + 1
        let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
        if isEnd { position += 1 }
        let nameStart = position
        while position < bytes.count, isLetter(bytes[position]) { position += 1 }
        guard position > nameStart, position - nameStart <= 20 else { return nil }
        let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
        guard names.contains(name) else { return nil }
        let limit = min(bytes.count, position + 2_000)
        while position < limit, bytes[position] != UInt8(ascii: ">") {
            if bytes[position] == UInt8(ascii: "<") { return nil }
            position += 1
        }
        guard position < limit else { return nil }
        return (name, position + 1, isEnd, parting.contains(name))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || (49...54).contains(byte)
    }

    private static let parting: Set<String> = [
        "br", "hr", "p", "div", "li", "td", "th", "tr", "blockquote", "center",
    ]

    private static let names: Set<String> = [
        "abbr", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite", "code", "data",
        "dd", "del",
        "dfn", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd",
        "li",
        "mark", "noinclude", "nowiki", "ol", "onlyinclude", "p", "poem", "pre", "q", "rb", "rp", "rt", "ruby",
        "s",
        "samp", "section", "small", "source", "span", "strike", "strong", "sub", "sup", "syntaxhighlight",
        "table",
        "tbody", "td", "th", "time", "tr", "tt", "u", "ul", "var", "wbr", "includeonly", "indicator", "ref",
        "references",
    ]

    /// Elements that are left out with what is in them.
    private static let leftOut: Set<String> = [
        "ref", "references", "gallery", "math", "timeline", "score", "imagemap", "templatedata", "graph",
        "mapframe",
        "maplink", "hiero", "chem", "ce", "includeonly", "indicator",
    ]

    /// Where a comment or an element that is left out ends; nil when none begins there or it does not end.
    static func endOfLeftOut(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ unclosed: inout Set<String>
    ) -> Int? {
        if bytes.count > start + 3, bytes[start + 1] == UInt8(ascii: "!"),
            bytes[start + 2] == UInt8(ascii: "-"),
            bytes[start + 3] == UInt8(ascii: "-")
        {
            guard !unclosed.contains("!--") else { return nil }
            if let end = find(Array("-->".utf8), bytes, start + 4) { return end }
            unclosed.insert("!--")
            return nil
        }
        guard let tag = tagOfLeftOut(bytes, start), !tag.isEnd else { return nil }
        if bytes[tag.end - 2] == UInt8(ascii: "/") { return tag.end }
        guard !unclosed.contains(tag.name) else { return nil }
        if let close = find(Array("</\(tag.name)".utf8), bytes, tag.end) {
            return find([UInt8(ascii: ">")], bytes, close)
        }
        unclosed.insert(tag.name)
        return nil
    }

    private static func tagOfLeftOut(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int)
        -> (name: String, end: Int, isEnd: Bool)?
    {
        var position = start + 1
        while position < bytes.count, isLetter(bytes[position]), position - start <= 20 { position += 1 }
        guard position > start + 1 else { return nil }
        let name = String(decoding: bytes[start + 1..<position], as: UTF8.self).lowercased()
        guard leftOut.contains(name) else { return nil }
        let limit = min(bytes.count, position + 4_000)
        while position < limit, bytes[position] != UInt8(ascii: ">") {
            if bytes[position] == UInt8(ascii: "<") { return nil }
            position += 1
        }
        return position < limit ? (name, position + 1, false) : nil
    }

    /// Behind the first place from a start where these bytes stand, letters in either case.
    private static func find(_ wanted: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard bytes.count >= wanted.count else { return nil }
        var position = start
        while position <= bytes.count - wanted.count {
            var matched = 0
            while matched < wanted.count {
                let byte = bytes[position + matched]
                guard byte == wanted[matched] || (65...90).contains(byte) && byte + 32 == wanted[matched]
                else { break }
                matched += 1
            }
            if matched == wanted.count { return position + matched }
            position += 1
        }
        return nil
    }
}
