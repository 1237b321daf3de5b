public import ClaimModel

/// A page of a site.
public enum SitePlace: Hashable, Sendable {
    /// The list of all claims.
    case index
    /// The page of an article.
    case article(DocumentID)
    /// The page of a claim.
    case claim(ClaimID)

    /// Where its file lies, relative to the site's folder.
    public var path: String {
        switch self {
        case .index: "index.html"
        case .article(let id): "articles/\(id.name).html"
        case .claim(let id): "claims/\(id.name).html"
        }
    }

    /// What leads from the page's folder to the site's.
    public var way: String {
        switch self {
        case .index: "./"
        case .article, .claim: "../"
        }
    }

    /// What the page covers.
    public var scope: ReportScope {
        switch self {
        case .index: .workspace
        case .article(let id): .article(id)
        case .claim(let id): .claim(id)
        }
    }
}

extension ProvenanceReport {
    /// The pages that a site on all that this report covers has.
    public var sitePlaces: [SitePlace] {
        [.index] + articles.map { .article($0.document.id) } + cards.map { .claim($0.id) }
    }

    /// The files of a site that are no pages: its feed, the map of its pages, and a picture of each claim, by their paths.
    public func siteFiles(_ publication: Publication) -> [(path: String, bytes: [UInt8])] {
        var files = [("feed.xml", SiteFeeds.atom(self, publication))]
        if let map = SiteFeeds.sitemap(self, publication) { files.append(("sitemap.xml", map)) }
        if !published.entries.isEmpty {
            var options = ReportOptions(publication)
            options.publication.site = SitePlace.index.way
            files.append(("corrections.html", laidOut(as: .corrections, options).bytes))
            files.append(("corrections.xml", CorrectionsFeed.bytes(self, options.publication)))
        }
        files += cards.map { ("cards/\($0.id.name).svg", PictureCard.svg($0, publication)) }
        return files.map { (path: $0.0, bytes: $0.1) }
    }
}

extension Publication {
    /// The site's address with a stroke at its end; empty where it isn't known.
    var siteAddress: String {
        guard let address = address.flatMap(WebAddress.linkable) else { return "" }
        return address.hasSuffix("/") ? address : address + "/"
    }
}
