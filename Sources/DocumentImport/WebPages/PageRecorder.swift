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
    /// The text of an element that may show the day, while it is open.
    private var dateText: (depth: Int, text: [UInt8])?
    /// A script that may hold the page's data.
    private var dataScript: [UInt8]?
    /// Where text that stands raised began in the statement.
    private var raised: (depth: Int, start: Int)?
    private var hasHeading = false
    private var hasTime = false

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
    /// A text that shows the day of publication is no longer than this, in bytes.
    private static let longestDateText = 400

    mutating func start(_ name: String, _ attribute: (String) -> String?) {
        let tag = PageTag(name)
        depth += 1
        let isLink = tag == .link && (attribute("href").map { !$0.hasPrefix("#") } ?? false)
        let isSection = ["nav", "aside", "noscript", "footer", "dialog"].contains(name)
        outline.start(tag, PageSigns(attribute: attribute), isLink: isLink, isSection: isSection)
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
            guard let date = attribute("datetime") ?? attribute("content") else {
                beginDateText()
                break
            }
            let isNamed =
                attribute("pubdate") != nil || attribute("itemprop")?.lowercased() == "datepublished"
            if !hasTime || isNamed { metadata.take(date, .published, isNamed ? .property : .className) }
            hasTime = true
        case "script":
            let type = attribute("type")?.lowercased() ?? ""
            if type.hasPrefix("application/ld+json") { script = [] } else { dataScript = [] }
        case "sup":
            if let statement, raised == nil { raised = (depth, statement.text.count) }
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
            if tag != .skipped, tag != .body, name != "html", MetadataElements.showsDay(attribute) {
                beginDateText()
            }
        }
    }

    mutating func end() {
        if let ended = statement, ended.depth == depth {
            metadata.take(String(decoding: ended.text, as: UTF8.self), ended.field, ended.rank)
            statement = nil
        }
        if let ended = dateText, ended.depth == depth {
            if !ended.text.isEmpty { metadata.take(dateText: String(decoding: ended.text, as: UTF8.self)) }
            dateText = nil
        }
        if let ended = raised, ended.depth == depth {
            raise(from: ended.start)
            raised = nil
        }
        if let ended = script {
            metadata.take(linkedData: ended)
            scriptCount += 1
            reviewedClaims += LinkedData.reviewedClaims(ended, at: "linked-data[\(scriptCount)]#")
            script = nil
        }
        if let ended = dataScript {
            if let day = ScriptData.day(in: ended) { metadata.take(day, .published, .fallback) }
            dataScript = nil
        }
        depth -= 1
        outline.end()
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if script != nil {
            script?.append(contentsOf: bytes)
            if let count = script?.count, count > Self.longestScript { script = nil }
        }
        if let count = dataScript?.count {
            if count + bytes.count > Self.longestScript {
                dataScript = nil
            } else {
                dataScript?.append(contentsOf: bytes)
            }
        }
        if let open = dateText {
            if open.text.count + bytes.count > Self.longestDateText {
                dateText = nil
            } else {
                dateText?.text.append(contentsOf: bytes)
            }
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

    private mutating func beginDateText() { if dateText == nil { dateText = (depth, []) } }

    /// Writes figures that stand raised in a title as such.
    private mutating func raise(from start: Int) {
        guard var text = statement?.text, start < text.count else { return }
        let before = start > 0 ? text[start - 1] : nil
        guard let changed = RaisedText.text(text[start...], after: before, .raised) else { return }
        text.replaceSubrange(start..., with: changed)
        statement?.text = text
    }

    private mutating func begin(_ field: PageMetadata.Field, _ rank: PageMetadata.Rank) {
        if statement == nil { statement = Statement(field: field, rank: rank, depth: depth) }
    }
}
