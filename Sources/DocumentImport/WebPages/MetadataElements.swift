/// Which elements of a page say something of it, and what.
enum MetadataElements {
    /// `meta` elements, by their `property`, `name` or `itemprop`, in lower case.
    static let names: [String: (PageMetadata.Field, PageMetadata.Rank)] = [
        "og:title": (.title, .openGraph), "twitter:title": (.title, .meta), "dc.title": (.title, .meta),
        "dc:title": (.title, .meta), "dcterms.title": (.title, .meta), "title": (.title, .meta),
        "parsely-title": (.title, .meta), "weibo:article:title": (.title, .meta),
        "headline": (.title, .property),
        "author": (.author, .meta), "article:author": (.author, .meta), "parsely-author": (.author, .meta),
        "dc.creator": (.author, .meta), "dc:creator": (.author, .meta), "dcterms.creator": (.author, .meta),
        "byl": (.author, .meta), "sailthru.author": (.author, .meta),
        "twitter:creator:name": (.author, .meta),
        "og:site_name": (.publisher, .openGraph), "application-name": (.publisher, .markup),
        "publisher": (.publisher, .meta), "dc.publisher": (.publisher, .meta), "cre": (.publisher, .meta),
        "article:published_time": (.published, .openGraph),
        "og:article:published_time": (.published, .openGraph),
        "og:published_time": (.published, .openGraph), "parsely-pub-date": (.published, .meta),
        "datepublished": (.published, .property), "date": (.published, .markup),
        "pubdate": (.published, .meta),
        "publishdate": (.published, .meta), "publish-date": (.published, .meta),
        "publish_date": (.published, .meta),
        "dc.date": (.published, .meta), "dc.date.issued": (.published, .meta),
        "dcterms.created": (.published, .meta),
        "dcterms.date": (.published, .meta), "dcterms.issued": (.published, .meta),
        "sailthru.date": (.published, .meta),
        "article.published": (.published, .meta), "citation_publication_date": (.published, .meta),
        "citation_author": (.author, .meta), "citation_title": (.title, .meta),
        "og:url": (.url, .meta), "retrieved": (.retrieved, .meta),
    ]

    /// The statement of a `meta` element.
    static func statements(
        _ attribute: (String) -> String?
    ) -> [(value: String, field: PageMetadata.Field, rank: PageMetadata.Rank)] {
        guard let content = attribute("content") else { return [] }
        let keys = ["property", "name", "itemprop"].compactMap(attribute).flatMap {
            $0.lowercased().split(separator: " ").map(String.init)
        }
        return keys.compactMap { key in names[key].map { (content, $0.0, $0.1) } }
    }

    /// What the text of an element says, by its attributes; nil when it says nothing of the page.
    static func field(
        _ tag: PageTag,
        _ attribute: (String) -> String?
    ) -> (PageMetadata.Field, PageMetadata.Rank)? {
        let property = attribute("itemprop")?.lowercased() ?? ""
        if property == "author" || attribute("rel")?.lowercased() == "author" { return (.author, .property) }
        if property == "headline" { return (.title, .property) }
        let name = "\(attribute("class") ?? "") \(attribute("id") ?? "")".lowercased()
        let words = Set(name.split { !$0.isLetter }.map(String.init))
        if !words.isDisjoint(with: ["byline", "author", "dateline"]) { return (.author, .className) }
        return nil
    }
}
