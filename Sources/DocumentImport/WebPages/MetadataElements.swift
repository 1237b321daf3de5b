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
        "og:url": (.url, .meta), "retrieved": (.retrieved, .meta), "twitter:site": (.domain, .meta),
        "dcterms.publisher": (.publisher, .meta), "dc:publisher": (.publisher, .meta),
        "authors": (.author, .meta), "article:author_name": (.author, .meta),
        "article.author": (.author, .meta),
        "og:article:author": (.author, .meta), "rbauthors": (.author, .meta),
        "cxenseparse:author": (.author, .meta),
        "twitter:data1": (.author, .className),
    ]

    /// The statement of a `meta` element.
    static func statements(
        _ attribute: (String) -> String?
    ) -> [(value: String, field: PageMetadata.Field, rank: PageMetadata.Rank)] {
        guard let content = attribute("content") else { return [] }
        let keys = ["property", "name", "itemprop"].compactMap(attribute).flatMap {
            $0.lowercased().split(separator: " ").map(String.init)
        }
        var found: [(String, PageMetadata.Field, PageMetadata.Rank)] = keys.compactMap { key in
            names[key].map { (content, $0.0, $0.1) }
        }
        // Sites name the day of publication in many ways; what tells of changes or of events is none.
        if found.isEmpty, keys.contains(where: isDayOfPublication) {
            found.append((content, .published, .markup))
        }
        return found.map { (value: $0.0, field: $0.1, rank: $0.2) }
    }

    private static func isDayOfPublication(_ key: String) -> Bool {
        guard
            key.contains("date") || key.contains("publish") || key.contains("pub_time")
                || key.contains("issued")
        else { return false }
        return ![
            "modif", "updat", "expir", "review", "valid", "event", "start", "end", "publisher", "upload",
            "revis",
        ]
        .contains { key.contains($0) }
    }

    /// Whether an element is named like one that shows the day of publication.
    static func showsDay(_ attribute: (String) -> String?) -> Bool {
        let name = "\(attribute("class") ?? "") \(attribute("id") ?? "")".lowercased()
        guard name.utf8.count > 1 else { return false }
        if ["updat", "modif", "comment", "event"].contains(where: { name.contains($0) }) { return false }
        let words = Set(name.split { !$0.isLetter }.map(String.init))
        return !words.isDisjoint(with: dayWords) || name.contains("publish") || name.contains("pubdate")
            || name.contains("postdate") || name.contains("timestamp")
    }

    private static let dayWords: Set<String> = [
        "date", "time", "datum", "dateline", "posted", "byline", "meta", "fecha", "data", "tanggal", "tarih",
        "dato",
        "postmeta", "entrydate", "articledate", "info", "published", "zeit", "submitted", "credits",
    ]

    /// Parts of names of elements that show who wrote a text.
    private static let authorParts = [
        "byline", "author", "autor", "auteur", "writer", "contributor", "redakt", "forfatter", "penulis",
        "skribent",
    ]
    private static let notAuthor = [
        "comment", "bio", "box", "about", "avatar", "image", "photo", "related", "social", "follow", "desc",
        "title",
        "role", "job", "more", "list", "icon", "link-", "twitter", "email", "thumb",
    ]

    /// What the text of an element says, by its attributes; nil when it says nothing of the page.
    static func field(
        _ tag: PageTag,
        _ attribute: (String) -> String?
    ) -> (PageMetadata.Field, PageMetadata.Rank)? {
        let property = attribute("itemprop")?.lowercased() ?? ""
        if property == "author" || attribute("rel")?.lowercased() == "author" { return (.author, .property) }
        if property == "headline" { return (.title, .property) }
        let name = "\(attribute("class") ?? "") \(attribute("id") ?? "")".lowercased()
        guard name.utf8.count > 3, authorParts.contains(where: { name.contains($0) }),
            !notAuthor.contains(where: { name.contains($0) })
        else { return nil }
        return (.author, .className)
    }
}
