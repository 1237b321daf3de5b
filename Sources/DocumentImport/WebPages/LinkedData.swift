import ClaimModel
import JSONData

/// What a page's linked data (JSON-LD, schema.org) say of articles.
///
/// A page may hold the data of several: related ones, the site's newest. Which of them is the page's own shows only
/// once the whole page was seen.
struct LinkedData {
    /// An article that the data speak of.
    struct Article {
        var title: String?
        var published: String?
        var authors: [(name: String, isOrganisation: Bool)] = []
        var publisher: String?
        var language: String?
        /// The addresses that it gives for itself.
        var addresses: [String] = []
        /// Whether it is a page or a list's entry, and no article.
        var isPage = false
        var isListed = false
        /// Whether its title is not the page's.
        var isDoubtful = false
    }

    private(set) var articles: [Article] = []
    /// How many scripts could not be read.
    private(set) var unreadable = 0
    /// Persons and organisations that others refer to.
    private var names: [String: (name: String, isOrganisation: Bool)] = [:]

    private static let types: Set<String> = [
        "Article", "NewsArticle", "BlogPosting", "LiveBlogPosting", "Report", "ReportageNewsArticle",
        "AnalysisNewsArticle", "OpinionNewsArticle", "ScholarlyArticle", "TechArticle", "SocialMediaPosting",
        "AdvertiserContentArticle", "SatiricalArticle", "WebPage", "ReviewNewsArticle",
        "BackgroundNewsArticle",
        "AskPublicNewsArticle", "DiscussionForumPosting", "MedicalScholarlyArticle", "CreativeWork", "Blog",
    ]
    /// How deep objects are looked for within each other.
    private static let depth = 8
    private static let mostArticles = 200

    /// Takes what a script of the type `application/ld+json` says. One that is no JSON is mended where that is plain.
    mutating func take(_ script: [UInt8]) {
        guard script.contains(where: { !CollectedText.isSpace($0) }) else { return }
        guard let value = (try? JSONParser.read(script)) ?? (try? JSONParser.read(LooseJSON.mended(script)))
        else {
            unreadable += 1
            return
        }
        learn(value, Self.depth)
        take(value, Self.depth, isListed: false)
    }

    /// The reviewed claims that such a script holds, their locators after that of the script.
    static func reviewedClaims(_ script: [UInt8], at locator: String) -> [Passage] {
        guard let value = (try? JSONParser.read(script)) ?? (try? JSONParser.read(LooseJSON.mended(script)))
        else {
            return []
        }
        return ReviewedClaims(in: value, at: locator).passages
    }

    /// Learns the names of what has an identifier.
    private mutating func learn(_ value: JSONValue, _ depth: Int) {
        guard depth > 0, names.count < 1_000 else { return }
        switch value {
        case .array(let values): for value in values { learn(value, depth - 1) }
        case .object(let object):
            if let id = object["@id"]?.string, let name = Self.name(of: object) {
                names[id] = (name, Self.isOrganisation(object))
            }
            for member in object.members { learn(member.value, depth - 1) }
        default: break
        }
    }

    private mutating func take(_ value: JSONValue, _ depth: Int, isListed: Bool) {
        guard depth > 0, articles.count < Self.mostArticles else { return }
        switch value {
        case .array(let values): for value in values { take(value, depth - 1, isListed: isListed) }
        case .object(let object):
            let kinds = Self.texts(object["@type"]).map {
                $0.split(separator: "/").last.map(String.init) ?? $0
            }
            if kinds.contains(where: Self.types.contains) {
                articles.append(
                    article(object, isPage: kinds.allSatisfy { $0 == "WebPage" || $0 == "Blog" }, isListed)
                )
            }
            for (key, isList) in [
                ("@graph", false), ("mainEntity", false), ("mainEntityOfPage", false),
                ("itemListElement", true),
                ("item", true), ("blogPost", true), ("hasPart", true),
            ] { if let inner = object[key] { take(inner, depth - 1, isListed: isListed || isList) } }
        default: break
        }
    }

    private func article(_ object: JSONObject, isPage: Bool, _ isListed: Bool) -> Article {
        var article = Article(isPage: isPage, isListed: isListed)
        article.title = Self.texts(object["headline"] ?? object["name"]).first
        article.published =
            Self.texts(object["datePublished"]).first ?? Self.texts(object["dateCreated"]).first
        article.authors = agents(object["author"] ?? object["creator"], Self.depth)
        article.publisher = agents(object["publisher"], Self.depth).first?.name
        article.language = Self.texts(object["inLanguage"]).first
        article.addresses =
            Self.texts(object["url"]) + Self.texts(object["@id"]) + Self.texts(object["mainEntityOfPage"])
            + (object["mainEntityOfPage"]?.object.map { Self.texts($0["@id"]) + Self.texts($0["url"]) } ?? [])
        return article
    }

    /// The article that is the page's own, as far as its title or its address shows that.
    ///
    /// - Parameters:
    ///   - titles: What else the page gives as its title.
    ///   - address: The page's address, where it says it.
    func own(titles: [String], address: String?) -> [Article] {
        let keys = titles.map(Self.key)
        func isNamed(_ article: Article) -> Bool {
            guard let title = article.title.map(Self.key), !title.isEmpty else { return false }
            return keys.contains { Self.isSame($0, title) }
        }
        func isAddressed(_ article: Article) -> Bool {
            guard let address = address.map(Self.addressKey) else { return false }
            return article.addresses.contains { Self.addressKey($0) == address }
        }
        let named = articles.filter { !$0.isPage && (isNamed($0) || isAddressed($0)) }
        let best =
            named.first { isNamed($0) && isAddressed($0) } ?? named.first(where: isNamed) ?? named.first
        // Without a title of its own, or on a page without one, the only article is the page's.
        let only = articles.filter { !$0.isPage && !$0.isListed }
        var alone = best == nil && only.count == 1 ? only.first : nil
        if let found = alone, found.title != nil, !titles.isEmpty {
            // Its title is another. It is of the page at most, unless its address is another too.
            let isElsewhere = address != nil && !found.addresses.isEmpty
            alone?.isDoubtful = true
            if isElsewhere { alone = nil }
        }
        let pages = articles.filter {
            $0.isPage && !$0.isListed && ($0.title == nil || isNamed($0) || isAddressed($0))
        }
        return [best ?? alone].compactMap(\.self) + pages.prefix(1)
    }

    private static func key(_ title: String) -> String {
        String(
            title.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
        )
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let shorter = min(one.count, other.count)
        // The page's own title has the site's name behind it, and some headlines are shortened.
        return shorter >= 12 && (one.contains(other) || other.contains(one))
            || shorter > 0 && shorter < 12 && (one.hasPrefix(other) || other.hasPrefix(one))
            || shorter >= 24 && one.prefix(24) == other.prefix(24)
    }

    private static func addressKey(_ address: String) -> String {
        var key = address.lowercased()[...]
        for beginning in ["https://", "http://", "www."] where key.hasPrefix(beginning) {
            key = key.dropFirst(beginning.count)
        }
        key = key.prefix { $0 != "#" && $0 != "?" }
        while key.last == "/" { key.removeLast() }
        return String(key)
    }

    // MARK: - Values

    private static func texts(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let text)?: HTMLFragment.unescaped(text).map { [$0] } ?? []
        case .array(let values)?: values.compactMap(\.string).compactMap(HTMLFragment.unescaped)
        case .object(let object)?: object["@value"]?.string.map { [$0] } ?? []
        default: []
        }
    }

    private static func isOrganisation(_ object: JSONObject) -> Bool {
        texts(object["@type"]).contains { $0.hasSuffix("Organization") }
    }

    /// The name of a person or an organisation, in one or in parts.
    private static func name(of object: JSONObject) -> String? {
        if let name = texts(object["name"]).first(where: { !$0.isEmpty }) { return name }
        let parts = ["givenName", "additionalName", "familyName"].compactMap { texts(object[$0]).first }
            .filter { !$0.isEmpty }
        return parts.isEmpty ? texts(object["alternateName"]).first : parts.joined(separator: " ")
    }

    private func agents(_ value: JSONValue?, _ depth: Int) -> [(name: String, isOrganisation: Bool)] {
        guard depth > 0 else { return [] }
        switch value {
        case .string(let name)?:
            return names[name].map { [$0] } ?? HTMLFragment.unescaped(name).map { [($0, false)] } ?? []
        case .array(let values)?: return values.flatMap { agents($0, depth - 1) }
        case .object(let object)?:
            if let name = Self.name(of: object) { return [(name, Self.isOrganisation(object))] }
            return object["@id"]?.string.flatMap { names[$0] }.map { [$0] } ?? []
        default: return []
        }
    }
}

/// JSON with the faults that pages have: comments, CDATA marks, line breaks in strings, commas and semicolons too many.
enum LooseJSON {
    /// The text with these faults mended.
    static func mended(_ script: [UInt8]) -> [UInt8] {
        var mended: [UInt8] = []
        mended.reserveCapacity(script.count)
        var index = 0
        var isInString = false
        func starts(_ mark: String) -> Bool { script[index...].starts(with: mark.utf8) }
        while index < script.count {
            let byte = script[index]
            if isInString {
                if byte == UInt8(ascii: "\\"), index + 1 < script.count {
                    mended += [byte, script[index + 1]]
                    index += 2
                    continue
                }
                if byte == UInt8(ascii: "\"") { isInString = false }
                mended += byte < 0x20 ? (byte == 0x0D ? [] : [0x20]) : [byte]
                index += 1
                continue
            }
            if starts("/*") {
                while index < script.count, !starts("*/") { index += 1 }
                index += 2
            } else if starts("//") {
                while index < script.count, script[index] != 0x0A, !starts("]]>"), !starts("<![CDATA[") {
                    index += 1
                }
            } else if starts("<!--") {
                index += 4
            } else if starts("-->") || starts("]]>") {
                index += 3
            } else if starts("<![CDATA[") {
                index += 9
            } else {
                if byte == UInt8(ascii: "\"") { isInString = true }
                if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { dropComma(&mended) }
                if byte != UInt8(ascii: ";") { mended.append(byte) }
                index += 1
            }
        }
        return mended
    }

    private static func dropComma(_ bytes: inout [UInt8]) {
        guard let last = bytes.lastIndex(where: { !CollectedText.isSpace($0) }),
            bytes[last] == UInt8(ascii: ",")
        else {
            return
        }
        bytes.removeSubrange(last...)
    }
}
