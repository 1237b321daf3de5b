import ClaimModel
import TextReading

/// What tells whether two names of a publisher, a writer or a site are one.
enum OriginKey {
    /// A publisher's name without capitals, marks, its article and its legal form; nil where nothing is left.
    static func publisher(_ name: String) -> String? {
        var words = TextReading.words(of: name).map(\.folded)
        if let first = words.first, articles.contains(first), words.count > 1 { words.removeFirst() }
        while let last = words.last, legalForms.contains(last), words.count > 1 { words.removeLast() }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// A writer's name; nil for a word that stands for anybody who writes there.
    static func creator(_ name: String) -> String? {
        let words = TextReading.words(of: name).map(\.folded)
        guard !words.isEmpty, !words.allSatisfy(anybody.contains) else { return nil }
        return words.joined(separator: " ")
    }

    /// The host of an address, without `www.`; nil where there is none.
    static func host(_ url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
        guard host.contains(".") else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    private static let articles: Set<String> = ["the", "der", "die", "das", "le", "la", "les", "el", "il"]
    private static let legalForms: Set<String> = [
        "ltd", "limited", "inc", "incorporated", "llc", "plc", "co", "corp", "corporation", "company", "gmbh",
        "ag", "sa", "spa", "bv",
    ]
    private static let anybody: Set<String> = [
        "staff", "editor", "editors", "editorial", "reporter", "reporters", "writer", "writers", "news",
        "newsroom", "desk", "redaktion", "admin", "author", "unknown", "anonymous", "by", "our", "the", "and",
    ]
}
