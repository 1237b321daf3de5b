/// What an element's attributes say about its part in the page.
struct PageSigns: OptionSet, Sendable {
    let rawValue: UInt8

    /// It is named like something beside the text: comments, related pages, advertisements.
    static let beside = PageSigns(rawValue: 1)
    /// Its name may mean something beside the text.
    static let doubtful = PageSigns(rawValue: 2)
    /// It is named like the text.
    static let text = PageSigns(rawValue: 4)
    /// It is not shown, or its role is not that of text.
    static let hidden = PageSigns(rawValue: 8)
    /// It is seen, and programs that read aloud pass over it.
    static let unspoken = PageSigns(rawValue: 32)
    /// It says that it is the article's body.
    static let articleBody = PageSigns(rawValue: 16)

    /// Parts of names of what stands beside a text.
    private static let besideParts = [
        "comment", "disqus", "share", "social", "related", "recommend", "promo", "sponsor", "advert",
        "newsletter",
        "subscri", "sidebar", "breadcrumb", "pagination", "popup", "modal", "cookie", "consent", "taboola",
        "outbrain", "navbox", "editsection", "noprint", "screen-reader", "screenreader", "sr-only",
        "masthead",
        "toolbar", "widget", "footer", "menu", "skip-",
    ]
    /// Whole words in names of what may stand beside a text.
    private static let doubtfulWords: Set<String> = [
        "respond", "sharing", "ad", "ads", "banner", "side", "foot", "nav", "navigation", "navbar", "crumbs",
        "pager",
        "tools", "tool", "rail", "trending", "login", "signup", "legend", "replies", "extra", "remark", "rss",
        "community", "gdpr", "supplemental", "tag", "tags", "byline", "author", "date", "dateline", "meta",
        "credit",
        "credits", "print", "hidden", "toc", "jump", "metadata", "infobox", "skip", "most-read",
        "most-popular",
    ]
    /// Whole words in names of what holds a text.
    private static let textWords: Set<String> = [
        "article", "body", "content", "entry", "hentry", "main", "page", "post", "text", "blog", "story",
        "column",
        "bodytext", "prose", "maincontent", "articlebody", "articlecontent", "bodycontent",
    ]
    private static let roles: Set<String> = [
        "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "search",
        "banner",
        "contentinfo",
    ]

    /// The signs of an element with these attributes.
    init(attribute: (String) -> String?) {
        var signs: PageSigns = []
        let name = "\(attribute("class") ?? "") \(attribute("id") ?? "")".lowercased()
        if name.utf8.count > 1 { signs.formUnion(Self.signs(ofName: name)) }
        if let style = attribute("style"), InlineStyle.hides(style) { signs.insert(.hidden) }
        if attribute("hidden") != nil { signs.insert(.hidden) }
        if attribute("aria-hidden")?.lowercased() == "true" { signs.insert(.unspoken) }
        if let role = attribute("role")?.lowercased(), Self.roles.contains(role) { signs.insert(.hidden) }
        if let property = attribute("itemprop"), property.lowercased() == "articlebody" {
            signs.insert(.articleBody)
        }
        self = signs
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    private static func signs(ofName name: String) -> PageSigns {
        var signs: PageSigns = []
        if besideParts.contains(where: { name.contains($0) }) { signs.insert(.beside) }
        var word = ""
        func take() {
            guard !word.isEmpty else { return }
            if doubtfulWords.contains(word) { signs.insert(.doubtful) }
            if textWords.contains(word) || word.hasPrefix("article") { signs.insert(.text) }
            word = ""
        }
        for scalar in name.unicodeScalars {
            if scalar == "-" || scalar == "_" || scalar == " " || scalar == "\n" || scalar == "\t" {
                take()
            } else {
                word.unicodeScalars.append(scalar)
            }
        }
        take()
        return signs
    }
}
