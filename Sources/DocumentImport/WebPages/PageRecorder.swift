import ClaimModel

/// Takes a page's outline and what it says of itself, while its elements pass for the first time.
struct PageRecorder {
    private(set) var outline = PageOutline()
    private(set) var metadata = PageMetadata()
    /// The reviewed claims that its linked data hold.
    private(set) var reviewedClaims: [Passage] = []
    private var scriptCount = 0
    private var depth = 0
    private var script: [UInt8]?
    private var statement: Statement?
    private var isInTitle = false
    private var hasHeading = false

    /// The text of an element that says something of the page, while it is open.
    private struct Statement {
        let field: PageMetadata.Field
        let rank: PageMetadata.Rank
        let depth: Int
        var text: [UInt8] = []
    }

    /// A script of linked data longer than this, in bytes, is not looked at.
    private static let longestScript = 2 << 20
    /// A byline or a title is no longer than this, in bytes.
    private static let longestStatement = 600

    mutating func start(_ name: String, _ attribute: (String) -> String?) {
        let tag = PageTag(name)
        depth += 1
        let isLink = tag == .link && (attribute("href").map { !$0.hasPrefix("#") } ?? false)
        outline.start(tag, PageSigns(attribute: attribute), isLink: isLink)
        switch name {
        case "html": if let language = attribute("lang") { metadata.take(language, .language, .property) }
        case "meta":
            for (value, field, rank) in MetadataElements.statements(attribute) {
                metadata.take(value, field, rank)
            }
        case "link":
            guard attribute("rel")?.lowercased() == "canonical", let url = attribute("href") else { break }
            metadata.take(url, .url, .openGraph)
        case "time":
            guard let date = attribute("datetime") else { break }
            let isNamed =
                attribute("pubdate") != nil || attribute("itemprop")?.lowercased() == "datepublished"
            metadata.take(date, .published, isNamed ? .property : .className)
        case "script":
            if attribute("type")?.lowercased() == "application/ld+json" { script = [] }
        case "title": begin(.pageTitle, .fallback)
        case "h1":
            // A page's first heading of the first level is its title; later ones are those of other articles.
            if !hasHeading { begin(.heading, .fallback) }
            hasHeading = true
        default:
            if let property = attribute("itemprop")?.lowercased(), property == "datepublished",
                let date = attribute("content") ?? attribute("datetime")
            {
                metadata.take(date, .published, .property)
            }
            if let (field, rank) = MetadataElements.field(tag, attribute) { begin(field, rank) }
        }
    }

    mutating func end() {
        if let ended = statement, ended.depth == depth {
            metadata.take(String(decoding: ended.text, as: UTF8.self), ended.field, ended.rank)
            statement = nil
        }
        if let ended = script {
            scriptCount += 1
            LinkedData.take(ended, into: &metadata)
            reviewedClaims += LinkedData.reviewedClaims(ended, at: "linked-data[\(scriptCount)]#")
            script = nil
        }
        depth -= 1
        outline.end()
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if script != nil {
            script?.append(contentsOf: bytes)
            if let count = script?.count, count > Self.longestScript { script = nil }
        }
        if let open = statement {
            if open.text.count + bytes.count > Self.longestStatement {
                statement = nil
            } else {
                statement?.text.append(contentsOf: bytes)
            }
        }
        outline.text(bytes)
    }

    private mutating func begin(_ field: PageMetadata.Field, _ rank: PageMetadata.Rank) {
        if statement == nil { statement = Statement(field: field, rank: rank, depth: depth) }
    }
}
