import ClaimModel

/// Gathers what a document says of itself, the better places before the others.
struct MetadataBuilder {
    private var values: [MetadataRule.Field: (rank: Int, values: [String])] = [:]
    private(set) var personNames: [String: String] = [:]

    /// Takes what a rule found.
    mutating func take(_ text: String, for rule: MetadataRule, personID: String?) {
        let value = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !value.isEmpty, value.utf8.count <= 2_000 else { return }
        if rule.field == .personName {
            if let personID, personNames[personID] == nil { personNames[personID] = value }
            return
        }
        if rule.field == .published || rule.field == .retrieved, DateReading.date(value) == nil { return }
        guard let known = values[rule.field] else {
            values[rule.field] = (rule.rank, [value])
            return
        }
        if rule.rank < known.rank {
            values[rule.field] = (rule.rank, [value])
        } else if rule.rank == known.rank, !known.values.contains(value) {
            values[rule.field] = (known.rank, known.values + [value])
        }
    }

    /// What was gathered.
    var metadata: DocumentMetadata {
        func first(_ field: MetadataRule.Field) -> String? { values[field]?.values.first }
        let persons = values[.person].map { ($0.rank, $0.values.map { Creator(name: Self.name($0)) }) }
        let organisations = values[.organisation].map {
            ($0.rank, $0.values.map { Creator(name: $0, kind: .organisation) })
        }
        // Where a byline names organisations only, the whole line is not a person's name.
        var creators = persons?.1 ?? []
        if let organisations { creators = (persons?.0 == organisations.0 ? creators : []) + organisations.1 }
        return DocumentMetadata(
            title: first(.title),
            creators: creators.filter { !$0.name.isEmpty },
            publisher: first(.publisher),
            published: first(.published).flatMap(DateReading.date),
            retrieved: first(.retrieved).flatMap(DateReading.date),
            url: first(.url),
            language: first(.language)
        )
    }

    /// A name without the "By" of a byline.
    private static func name(_ byline: String) -> String {
        let words = byline.split(separator: " ")
        return words.first?.lowercased() == "by" ? words.dropFirst().joined(separator: " ") : byline
    }
}
