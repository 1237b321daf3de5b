import ClaimModel

/// What a web page says of itself, in linked data (JSON-LD), in `meta` elements and in its markup.
struct PageMetadata {
    /// Where a statement stands, the most trusted first.
    enum Rank: Int, Comparable {
        case linkedData, openGraph, meta, property, markup, className, fallback

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// What a statement is about.
    enum Field: Hashable {
        /// The text of the page's `title` element, and its first heading: the title where nothing else says it.
        case pageTitle, heading
        case title, author, organisation, publisher, published, url, language, retrieved
        /// The name of the site's owner or its account.
        case domain
    }

    private var statements: [Field: (rank: Rank, values: [String])] = [:]
    /// All places that name an author: one may hold no name after all.
    private var candidates: [(rank: Rank, values: [String])] = []
    /// All places that give a day.
    private var days: [(rank: Rank, day: CalendarDate)] = []
    private(set) var linkedData = LinkedData()
    /// Texts near the headline that may hold the day.
    private var dateTexts: [String] = []

    /// Takes a statement; of several, those of the most trusted place hold, and of these the first where only one can.
    mutating func take(_ value: String, _ field: Field, _ rank: Rank) {
        let text = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty, text.utf8.count < 2_000 else { return }
        if field == .author { takeAuthor(text, rank) }
        if field == .published, let day = DateReading.date(text) ?? DateReading.dateWithin(text) {
            days.append((rank, day))
        }
        guard let known = statements[field] else {
            statements[field] = (rank, [text])
            return
        }
        if rank < known.rank { statements[field] = (rank, [text]) }
        // Of elements that are only named like a byline, the first is that of the article.
        if rank == known.rank, rank < .markup, !known.values.contains(text) {
            statements[field] = (rank, known.values + [text])
        }
    }

    private mutating func takeAuthor(_ text: String, _ rank: Rank) {
        guard candidates.count < 200 else { return }
        if let index = candidates.firstIndex(where: { $0.rank == rank }), rank < .markup {
            if !candidates[index].values.contains(text), candidates[index].values.count < 50 {
                candidates[index].values.append(text)
            }
        } else {
            candidates.append((rank, [text]))
        }
    }

    /// Takes a script of linked data.
    mutating func take(linkedData script: [UInt8]) { linkedData.take(script) }

    /// Takes a text in which the day of publication may stand.
    mutating func take(dateText text: String) { if dateTexts.count < 100 { dateTexts.append(text) } }

    /// Takes over what the linked data say of the page's own article, now that all of the page was seen.
    mutating func takeOwnArticle() {
        let titles = [Field.title, .pageTitle, .heading].flatMap { statements[$0]?.values ?? [] }
        for article in linkedData.own(titles: titles, address: first(.url)) {
            let rank = article.isDoubtful ? Rank.className : article.isPage ? .markup : .linkedData
            if let title = article.title, !article.isDoubtful { take(title, .title, rank) }
            if let day = article.published { take(day, .published, rank) }
            for author in article.authors {
                take(author.name, author.isOrganisation ? .organisation : .author, rank)
            }
            if let publisher = article.publisher { take(publisher, .publisher, rank) }
            if let language = article.language { take(language, .language, .meta) }
        }
    }

    /// The day of publication: of the most trusted place that says one, then what the text shows, then the address.
    private var published: CalendarDate? {
        if let best = days.filter({ $0.rank <= .property }).min(by: { $0.rank < $1.rank }) { return best.day }
        let language = first(.language)
        let marked = days.filter { $0.rank > .property }.min { $0.rank < $1.rank }?.day
        if let marked { return marked }
        let shown = dateTexts.lazy.compactMap { VisibleDates.day(in: $0, language: language) }.first
        return shown ?? first(.url).flatMap(VisibleDates.day(inAddress:))
    }

    /// What the page says, over what its markup said to the dialect.
    func over(_ other: DocumentMetadata) -> DocumentMetadata {
        var metadata = other
        if let title = title { metadata.title = title }
        let creators = creators
        if !creators.isEmpty { metadata.creators = creators }
        if let publisher = first(.publisher) { metadata.publisher = publisher }
        if let published { metadata.published = published }
        if let retrieved = first(.retrieved).flatMap(DateReading.date) { metadata.retrieved = retrieved }
        if let url = first(.url) { metadata.url = url }
        if let language = first(.language) { metadata.language = language }
        return metadata
    }

    private func first(_ field: Field) -> String? { statements[field]?.values.first }

    /// The title; where only the page's own title says it, without the name of the site that many put behind it.
    private var title: String? {
        if let title = first(.title) { return title }
        guard let title = first(.pageTitle) else { return first(.heading) }
        if let heading = first(.heading), heading.contains(" "), title.contains(heading) { return heading }
        for separator in [" | ", " – ", " — ", " » ", " :: ", " - "] {
            let parts = title.split(separator: separator, omittingEmptySubsequences: true)
            guard parts.count > 1, let longest = parts.max(by: { $0.count < $1.count }) else { continue }
            if longest.split(separator: " ").count >= 3 { return String(longest) }
        }
        return title
    }

    private var creators: [Creator] {
        let organisations = (statements[.organisation]?.values ?? []).map {
            Creator(name: $0, kind: .organisation)
        }
        let rank = statements[.organisation]?.rank
        guard let authors = authors, rank.map({ authors.rank <= $0 }) ?? true else { return organisations }
        let persons = authors.names.map { Creator(name: $0) }
        return persons + (rank == authors.rank ? organisations : [])
    }

    /// The names of the most trusted place that gives any.
    private var authors: (rank: Rank, names: [String])? {
        let site = [first(.publisher), first(.domain)].compactMap { $0?.lowercased() }
        for candidate in candidates.sorted(by: { $0.rank < $1.rank }) {
            var names: [String] = []
            for value in candidate.values {
                for name in Byline.names(value, isVisible: candidate.rank >= .property)
                where !names.contains(where: { $0.lowercased() == name.lowercased() }) {
                    let small = name.lowercased()
                    // The site's own name, or an account's, names nobody.
                    if site.contains(small) || ["admin", "administrator", "author", "editor"].contains(small)
                    {
                        continue
                    }
                    names.append(name)
                }
            }
            if !names.isEmpty { return (candidate.rank, names) }
        }
        return nil
    }
}
