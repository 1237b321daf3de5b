import ClaimModel
import JSONData

/// What a page's linked data (JSON-LD, schema.org) say of its article.
enum LinkedData {
    private static let types: Set<String> = [
        "Article", "NewsArticle", "BlogPosting", "LiveBlogPosting", "Report", "ReportageNewsArticle",
        "AnalysisNewsArticle", "OpinionNewsArticle", "ScholarlyArticle", "TechArticle", "SocialMediaPosting",
        "AdvertiserContentArticle", "SatiricalArticle", "WebPage", "ReviewNewsArticle",
    ]
    /// How deep objects are looked for within each other.
    private static let depth = 6

    /// Takes what a script of the type `application/ld+json` says. One that is no JSON says nothing.
    static func take(_ script: [UInt8], into metadata: inout PageMetadata) {
        guard let value = try? JSONParser.read(script) else { return }
        take(value, depth, into: &metadata)
    }

    /// The reviewed claims that such a script holds, their locators after that of the script.
    static func reviewedClaims(_ script: [UInt8], at locator: String) -> [Passage] {
        guard let value = try? JSONParser.read(script) else { return [] }
        return ReviewedClaims(in: value, at: locator).passages
    }

    private static func take(_ value: JSONValue, _ depth: Int, into metadata: inout PageMetadata) {
        guard depth > 0 else { return }
        switch value {
        case .array(let values): for value in values { take(value, depth - 1, into: &metadata) }
        case .object(let object):
            let names = texts(object["@type"]).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
            if names.contains(where: types.contains) {
                article(object, isPage: names == ["WebPage"], into: &metadata)
            }
            for key in ["@graph", "mainEntity", "itemListElement"] {
                if let inner = object[key] { take(inner, depth - 1, into: &metadata) }
            }
        default: break
        }
    }

    private static func article(_ object: JSONObject, isPage: Bool, into metadata: inout PageMetadata) {
        let rank = isPage ? PageMetadata.Rank.markup : .linkedData
        for title in texts(object["headline"] ?? object["name"]).prefix(1) {
            metadata.take(title, .title, rank)
        }
        for date in texts(object["datePublished"]).prefix(1) { metadata.take(date, .published, rank) }
        for (name, isOrganisation) in agents(object["author"] ?? object["creator"]) {
            metadata.take(name, isOrganisation ? .organisation : .author, rank)
        }
        for (name, _) in agents(object["publisher"]).prefix(1) { metadata.take(name, .publisher, rank) }
        for language in texts(object["inLanguage"]).prefix(1) { metadata.take(language, .language, .meta) }
    }

    private static func texts(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let text)?: HTMLFragment.unescaped(text).map { [$0] } ?? []
        case .array(let values)?: values.compactMap(\.string).compactMap(HTMLFragment.unescaped)
        default: []
        }
    }

    private static func agents(_ value: JSONValue?) -> [(name: String, isOrganisation: Bool)] {
        switch value {
        case .string(let name)?: HTMLFragment.unescaped(name).map { [($0, false)] } ?? []
        case .array(let values)?: values.flatMap { agents($0) }
        case .object(let object)?:
            texts(object["name"]).map { name in
                (name, texts(object["@type"]).contains { $0.hasSuffix("Organization") })
            }
        default: []
        }
    }
}
