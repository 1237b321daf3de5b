import ClaimModel

/// Gathers what a document says of itself, the better places before the others.
struct MetadataBuilder {
    /// What was found of each field. They are few: looking through them is quicker than looking them up.
    private var found: [Found] = []
    private var personNames: [String: String] = [:]
    /// Names by which speakers were announced, by the identifiers that their speeches name.
    private var announcedNames: [String: String] = [:]
    /// What the file around the document says of all its documents.
    private var shared: DocumentMetadata?
    /// The address that a page's title is put into.
    private var base: String?

    /// The values of one field, all from rules of one rank.
    private struct Found {
        let field: MetadataRule.Field
        let rank: Int
        let first: String
        var others: [String] = []

        var values: [String] { [first] + others }
    }

    /// A name or a title is not longer than this, in bytes.
    private static let longestValue = 2_000

    init() {}

    /// Gathers for one of several documents in a file.
    init(within shared: MetadataBuilder) {
        self.shared = shared.metadata
        base = shared.base
        personNames = shared.personNames
        announcedNames = shared.announcedNames
        found.reserveCapacity(8)
    }

    /// Takes what a rule found.
    ///
    /// - Parameter extraRank: Added to the rule's rank, for a dialect within another.
    mutating func take(_ text: String, for rule: MetadataRule, personID: String?, extraRank: Int = 0) {
        var value = Self.collapsed(text)
        guard !value.isEmpty, value.utf8.count <= Self.longestValue else { return }
        if rule.field == .personName {
            if let personID, personNames[personID] == nil { personNames[personID] = value }
            return
        }
        switch rule.reading {
        case .asIs, .typed: break
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

    /// Remembers a person's name, where none is known.
    mutating func learn(_ name: String, of id: String) {
        // The fuller form stays: "The president (Ann Lee)" is later announced as "The president".
        if let known = announcedNames[id], known.contains(name) { return }
        if announcedNames[id] != nil || announcedNames.count < 100_000 { announcedNames[id] = name }
    }

    /// The name of whom an identifier stands for: the one of the document's list of persons, or else as the person was
    /// last announced.
    func personName(_ id: String) -> String? { personNames[id] ?? announcedNames[id] }

    /// A text without white space around it, and with single spaces in it. Most come so.
    private static func collapsed(_ text: String) -> String {
        var isAfterSpace = true
        var isPlain = true
        for byte in text.utf8 {
            if byte < 0x20 || byte >= 0x80 || byte == 0x20 && isAfterSpace {
                isPlain = false
                break
            }
            isAfterSpace = byte == 0x20
        }
        if isPlain, !isAfterSpace { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func add(_ value: String, for field: MetadataRule.Field, rank: Int) {
        guard let index = index(of: field) else {
            return found.append(Found(field: field, rank: rank, first: value))
        }
        if rank < found[index].rank {
            found[index] = Found(field: field, rank: rank, first: value)
        } else if rank == found[index].rank, found[index].others.count < 999, found[index].first != value,
            !found[index].others.contains(value)
        {
            found[index].others.append(value)
        }
    }

    /// A page's address: that of another page of the site, with this page's title in the place of its title.
    private mutating func takePage(_ value: String, _ rule: MetadataRule) {
        if value.utf8.contains(UInt8(ascii: ":")), value.contains("://") {
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
    func first(_ field: MetadataRule.Field) -> String? { index(of: field).map { found[$0].first } }

    private func all(_ field: MetadataRule.Field) -> (rank: Int, values: [String])? {
        index(of: field).map { (found[$0].rank, found[$0].values) }
    }

    private func index(of field: MetadataRule.Field) -> Int? {
        for index in found.indices where found[index].field == field { return index }
        return nil
    }

    /// Forgets what a version said, for a later one says it anew.
    mutating func forget(_ fields: [MetadataRule.Field]) {
        found.removeAll { fields.contains($0.field) }
    }

    /// What was gathered.
    var metadata: DocumentMetadata {
        let persons = all(.person).map { ($0.rank, $0.values.map { Creator(name: Self.name($0)) }) }
        let organisations = all(.organisation).map {
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
