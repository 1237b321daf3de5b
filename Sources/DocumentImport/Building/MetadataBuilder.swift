import ClaimModel

/// Gathers what a document says of itself, the better places before the others.
struct MetadataBuilder {
    private var values: [MetadataRule.Field: (rank: Int, values: [String])] = [:]
    private(set) var personNames: [String: String] = [:]
    /// What the file around the document says of all its documents.
    private var shared: DocumentMetadata?
    /// The address that a page's title is put into.
    private var base: String?

    /// A name or a title is not longer than this, in bytes.
    private static let longestValue = 2_000

    init() {}

    /// Gathers for one of several documents in a file.
    init(within shared: MetadataBuilder) {
        self.shared = shared.metadata
        base = shared.base
        personNames = shared.personNames
    }

    /// Takes what a rule found.
    ///
    /// - Parameter extraRank: Added to the rule's rank, for a dialect within another.
    mutating func take(_ text: String, for rule: MetadataRule, personID: String?, extraRank: Int = 0) {
        var value = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !value.isEmpty, value.utf8.count <= Self.longestValue else { return }
        if rule.field == .personName {
            if let personID, personNames[personID] == nil { personNames[personID] = value }
            return
        }
        switch rule.reading {
        case .asIs: break
        case .behind(let beginning): if !value.hasPrefix("http") { value = beginning + value }
        case .dateWithin: value = DateReading.dateWithin(value)?.description ?? ""
        case .html:
            value = HTMLFragment.text(of: value) ?? ""
            if rule.field == .person { value = Self.mailName(value) }
        case .pageTitle:
            if rule.field == .url { return takePage(value, rule) }
        }
        if rule.field == .published || rule.field == .retrieved, DateReading.date(value) == nil { return }
        if rule.field == .url, !value.contains(":") { return }
        if rule.field == .language {
            guard let tag = LanguageTag.normalized(value) else { return }
            value = tag
        }
        guard !value.isEmpty else { return }
        add(value, for: rule.field, rank: rule.rank + extraRank)
    }

    private mutating func add(_ value: String, for field: MetadataRule.Field, rank: Int) {
        guard let known = values[field], known.rank <= rank else {
            values[field] = (rank, [value])
            return
        }
        guard rank == known.rank, known.values.count < 1_000, !known.values.contains(value) else { return }
        values[field]?.values.append(value)
    }

    /// A page's address: that of another page of the site, with this page's title in the place of its title.
    private mutating func takePage(_ value: String, _ rule: MetadataRule) {
        if value.contains("://") {
            base = value.lastIndex(of: "/").map { String(value[...$0]) }
        } else if let base {
            add(base + Self.addressPart(value), for: .url, rank: rule.rank)
        }
    }

    private static func addressPart(_ title: String) -> String {
        var part = ""
        for byte in title.utf8 {
            switch byte {
            case 0x20: part += "_"
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: part.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                if "-_.~!*'(),:;@/".utf8.contains(byte) {
                    part.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    let digits = String(byte, radix: 16, uppercase: true)
                    part += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
                }
            }
        }
        return part
    }

    /// The name of a field's value that is asked for by itself.
    func first(_ field: MetadataRule.Field) -> String? { values[field]?.values.first }

    /// Forgets what a version said, for a later one says it anew.
    mutating func forget(_ fields: [MetadataRule.Field]) {
        for field in fields { values[field] = nil }
    }

    /// What was gathered.
    var metadata: DocumentMetadata {
        let persons = values[.person].map { ($0.rank, $0.values.map { Creator(name: Self.name($0)) }) }
        let organisations = values[.organisation].map {
            ($0.rank, $0.values.map { Creator(name: $0, kind: .organisation) })
        }
        // Where a byline names organisations only, the whole line is not a person's name.
        var creators = persons?.1 ?? []
        if let organisations { creators = (persons?.0 == organisations.0 ? creators : []) + organisations.1 }
        creators = creators.filter { !$0.name.isEmpty }
        return DocumentMetadata(
            title: first(.title),
            creators: creators.isEmpty ? shared?.creators ?? [] : creators,
            publisher: first(.publisher) ?? shared?.publisher,
            published: first(.published).flatMap(DateReading.date) ?? shared?.published,
            retrieved: first(.retrieved).flatMap(DateReading.date) ?? shared?.retrieved,
            url: first(.url),
            language: first(.language) ?? shared?.language,
            edition: first(.edition)
        )
    }

    /// A name without the "By" of a byline, and without the comma that led to more.
    private static func name(_ byline: String) -> String {
        let words = byline.split(separator: " ")
        let name = words.first?.lowercased() == "by" ? words.dropFirst().joined(separator: " ") : byline
        return name.hasSuffix(",") ? String(name.dropLast()) : name
    }

    /// The name of a sender: `ines@example.org (Ines Duarte)` and `Ines Duarte <ines@example.org>`.
    private static func mailName(_ text: String) -> String {
        guard text.contains("@") else { return text }
        if let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), start < end {
            return String(text[text.index(after: start)..<end])
        }
        let words = text.split(separator: " ").filter { !$0.contains("@") }
        return words.isEmpty ? text : words.joined(separator: " ")
    }
}
