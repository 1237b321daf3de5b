/// Whether a rule of style can apply to what the report itself writes, or only to what a house's frame has.
enum PageSelectors {
    /// Whether any of these selectors can.
    static func touchPage(_ selectors: [String]) -> Bool {
        selectors.isEmpty || selectors.contains(where: touchesPage)
    }

    /// The house's own classes and ids by which a selector finds what it stands for: its own or, where it has none, those of
    /// what it stands within. Empty where it can stand for something of the report.
    static func ownNames(_ selector: String) -> [String] {
        guard !selector.contains("("), !selector.contains("&") else { return [] }
        let names = selector.split { " >+~".contains($0) }.map { Self.names(in: String($0)) }
        guard !names.joined().contains(where: { pageNames.contains($0) || isPageID($0) }) else { return [] }
        return names.last { !$0.isEmpty } ?? []
    }

    private static func touchesPage(_ selector: String) -> Bool { ownNames(selector).isEmpty }

    /// The classes and ids that stand in a selector.
    static func names(in selector: String) -> [String] {
        var names: [String] = []
        var name: String?
        for sign in selector + " " {
            if sign == "." || sign == "#" {
                if let name, !name.isEmpty { names.append(name) }
                name = ""
            } else if sign.isLetter || sign.isNumber || sign == "-" || sign == "_" {
                name?.append(sign)
            } else {
                if let name, !name.isEmpty { names.append(name) }
                name = nil
            }
        }
        return names
    }

    /// Whether a selector can stand for the marks that say which words were compared.
    static func mayBeMark(_ selector: String) -> Bool {
        guard selector != ":root" else { return false }
        guard let element = element(of: selector) else { return true }
        return element == "mark" || names(in: selector).contains { $0.hasPrefix("s-") }
    }

    /// Whether a selector, which names no class of a standing, can stand for an element whose colour says how a claim stands.
    static func mayBeStanding(_ selector: String) -> Bool {
        guard let element = element(of: selector) else { return selector != ":root" }
        return [
            "span", "h4", "rect", "mark", "sup", "text", "circle", "path", "line", "td", "summary", "details",
        ]
        .contains(element)
    }

    /// Whether a selector stands for what has columns in the page's own style, or for all of its main part.
    static func isColumned(_ selector: String) -> Bool {
        if ["main", "body"].contains(selector) { return true }
        guard let last = selector.split(whereSeparator: { " >+~".contains($0) }).last else { return false }
        return !names(in: String(last)).isEmpty && names(in: String(last)).allSatisfy(columnedNames.contains)
    }

    private static let columnedNames: Set<String> = Set(
        StyleReading(PackageResources.page_css).declarations.filter { declaration in
            declaration.property == "display"
                && ["grid", "flex"].contains { declaration.value.contains($0) }
        }
        .flatMap { $0.selectors.flatMap { names(in: String($0.split { " >+~".contains($0) }.last ?? "")) } }
    )

    /// Whether a selector can stand for what no page shows: its data, its script, its style.
    static func mayBeUnshown(_ selector: String) -> Bool {
        guard let element = element(of: selector) else { return true }
        return unshown.contains(element) || names(in: selector).contains { $0.hasPrefix("assay-") }
    }

    private static let unshown: Set = [
        "script", "style", "head", "title", "meta", "link", "base", "template", "noscript",
    ]

    /// The kind of element that a selector stands for, empty where it has classes or ids instead; nil where it may be any.
    private static func element(of selector: String) -> String? {
        guard !selector.contains("("), !selector.contains("&"),
            let last = selector.split(whereSeparator: { " >+~".contains($0) }).last
        else { return nil }
        let element = String(last.prefix { $0.isLetter || $0.isNumber || $0 == "*" || $0 == "|" })
        if element.isEmpty { return last.hasPrefix(".") || last.hasPrefix("#") ? "" : nil }
        return element.contains("*") || element.contains("|") ? nil : element
    }

    /// The page's own names of colours and fonts.
    static let pageVariables: Set<String> = Set(
        StyleReading(PackageResources.page_css).declarations.map(\.property).filter { $0.hasPrefix("--") }
    )

    /// Whether a class or an id is the report's own.
    static func isOfPage(_ name: String) -> Bool { pageNames.contains(name) || isPageID(name) }

    private static func isPageID(_ name: String) -> Bool {
        ["assay-", "claim-", "evidence-", "article-", "source-", "figure-", "s-", "a-", "to-"].contains {
            name.hasPrefix($0)
        }
    }

    /// The classes and ids of the page's own: those that its style names, and those that it does not.
    static let pageNames: Set<String> = {
        let text = String(decoding: PackageResources.page_css, as: UTF8.self)
        return Set(names(in: text)).union(unstyled)
    }()

    private static let unstyled: Set<String> = [
        "content", "overview", "overview-title", "changes", "changes-title", "published",
        "published-title", "corrections",
        "corrections-title", "strays",
        "strays-title", "withdrawn", "withdrawn-title", "problems", "problems-title", "sources",
        "sources-title", "recheck",
        "recheck-title", "findings", "findings-title", "large", "line", "id", "address", "mentions", "small",
        "base64", "path",
        "proof", "piece-head", "timeline", "own-voice", "facts", "article", "unplaced", "relation", "reasons",
        "date", "none", "fold", "copy", "theme",
    ]
}
