/// One thing that is said of a document beside its bytes.
public enum DescriptionField: String, Sendable, CaseIterable {
    /// The title.
    case title
    /// Who wrote it.
    case creators
    /// Who published it.
    case publisher
    /// When it was published.
    case published
    /// When it was seen or captured.
    case retrieved
    /// Its address.
    case url
    /// Its language.
    case language
    /// Which edition it says that it is.
    case edition
}

/// What is said of one field of a description.
public enum DescriptionValue: Hashable, Sendable {
    /// A title, a publisher, an address, a language or an edition.
    case text(String)
    /// The creators in their order.
    case creators([Creator])
    /// A date.
    case date(CalendarDate)
}

extension DescriptionValue: CustomStringConvertible {
    /// The value as people read it; creators are separated by semicolons.
    public var description: String {
        switch self {
        case .text(let text): text
        case .creators(let creators): creators.map(\.name).joined(separator: "; ")
        case .date(let date): date.description
        }
    }
}

extension DocumentMetadata {
    /// What is said of a field; nil where nothing is.
    public func value(of field: DescriptionField) -> DescriptionValue? {
        switch field {
        case .title: title.map { .text($0) }
        case .creators: creators.isEmpty ? nil : .creators(creators)
        case .publisher: publisher.map { .text($0) }
        case .published: published.map { .date($0) }
        case .retrieved: retrieved.map { .date($0) }
        case .url: url.map { .text($0) }
        case .language: language.map { .text($0) }
        case .edition: edition.map { .text($0) }
        }
    }

    /// Says of a field what another description says of it, or nothing.
    public mutating func take(_ field: DescriptionField, from other: DocumentMetadata) {
        switch field {
        case .title: title = other.title
        case .creators: creators = other.creators
        case .publisher: publisher = other.publisher
        case .published: published = other.published
        case .retrieved: retrieved = other.retrieved
        case .url: url = other.url
        case .language: language = other.language
        case .edition: edition = other.edition
        }
    }
}

/// What a person says anew of a document: some fields are given, some are cleared, the others are left alone.
public struct DescriptionChange: Hashable, Sendable {
    /// The fields that are given. What is nil here is left alone, unless it is cleared.
    public var values: DocumentMetadata
    /// The fields of which nothing is known.
    public var cleared: Set<DescriptionField>

    /// A change of a description.
    public init(_ values: DocumentMetadata = DocumentMetadata(), clearing cleared: Set<DescriptionField> = [])
    {
        self.values = values
        self.cleared = cleared
    }

    /// The fields that it says something of, in the order of the type.
    public var fields: [DescriptionField] {
        DescriptionField.allCases.filter { cleared.contains($0) || values.value(of: $0) != nil }
    }

    /// Whether it says something of a field.
    public func states(_ field: DescriptionField) -> Bool {
        cleared.contains(field) || values.value(of: field) != nil
    }

    /// What it says of a field that it states; nil where the field is cleared.
    public func value(of field: DescriptionField) -> DescriptionValue? {
        cleared.contains(field) ? nil : values.value(of: field)
    }

    /// The description with this change made.
    public func applied(to metadata: DocumentMetadata) -> DocumentMetadata {
        var changed = metadata
        for field in fields {
            changed.take(field, from: cleared.contains(field) ? DocumentMetadata() : values)
        }
        return changed
    }
}
