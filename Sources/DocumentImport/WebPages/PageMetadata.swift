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
    }

    private var statements: [Field: (rank: Rank, values: [String])] = [:]

    /// Takes a statement; of several, those of the most trusted place hold, and of these the first where only one can.
    mutating func take(_ value: String, _ field: Field, _ rank: Rank) {
        let text = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty, text.utf8.count < 2_000 else { return }
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

    /// What the page says, over what its markup said to the dialect.
    func over(_ other: DocumentMetadata) -> DocumentMetadata {
        var metadata = other
        if let title = title { metadata.title = title }
        let creators = creators
        if !creators.isEmpty { metadata.creators = creators }
        if let publisher = first(.publisher) { metadata.publisher = publisher }
        if let published = statements[.published]?.values.lazy.compactMap(DateReading.date).first {
            metadata.published = published
        }
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
        guard let authors = statements[.author], rank.map({ authors.rank <= $0 }) ?? true else {
            return organisations
        }
        var names: [String] = []
        for value in authors.values {
            for name in Self.names(value)
            where !names.contains(where: { $0.lowercased() == name.lowercased() }) {
                names.append(name)
            }
        }
        let persons = names.map { Creator(name: $0) }
        return persons + (rank == authors.rank ? organisations : [])
    }

    /// The names in a byline, without the words that bring it in.
    static func names(_ byline: String) -> [String] {
        var line = byline[...]
        for word in ["by ", "written by ", "von ", "par ", "por ", "di ", "door ", "av "]
        where line.lowercased().hasPrefix(word) {
            line = line.dropFirst(word.count)
            break
        }
        // An address is no name; a very long line is a sentence about the author.
        if line.contains("://") || line.count > 120 { return [] }
        while let last = line.last, last.isWhitespace || last == "—" || last == "–" || last == "|" {
            line.removeLast()
        }
        let parts = line.replacing(" and ", with: ",").replacing(" & ", with: ",").split(separator: ",")
        let names = parts.map { $0.trimmed }.filter { !$0.isEmpty }
        // "Smith, John" and "John Smith, Reporter" are one name: several names have a space each.
        let areNames = names.allSatisfy { $0.contains(" ") && $0.split(separator: " ").count <= 5 }
        if names.count > 1, areNames { return names }
        return line.trimmed.isEmpty ? [] : [line.trimmed]
    }
}

extension Substring {
    /// The text without white space around it.
    fileprivate var trimmed: String {
        var text = self
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}
