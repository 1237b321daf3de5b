import ClaimModel

/// How one vocabulary maps to documents and passages: a table of what its elements mean.
struct Dialect: Sendable {
    /// The dialect's name, as records keep it.
    let name: String
    /// The media type of its documents, as XML.
    let mediaType: String
    /// The root elements that it is known by; none for a dialect that takes what no other does.
    let roots: [Root]
    /// What elements are: by name, or by `parent/name`, which goes before.
    let roles: [String: ElementRole]
    /// What elements that are not in the table are.
    let otherwise: ElementRole
    /// Where documents say what they are.
    let metadata: [MetadataRule]

    /// A root element.
    struct Root: Sendable {
        /// Its name.
        let name: String
        /// Its namespace; any when nil.
        var namespace: String?
    }

    /// Whether documents with this root element are of this dialect.
    func isKnown(by root: ElementName) -> Bool {
        roots.contains { $0.name == root.local && ($0.namespace == nil || $0.namespace == root.namespace) }
    }

    /// What an element is.
    func role(of name: String, in parent: String?) -> ElementRole {
        if let parent, let role = roles["\(parent)/\(name)"] { return role }
        return roles[name] ?? otherwise
    }
}

/// What an element means for the passages.
enum ElementRole: Sendable, Equatable {
    /// It holds passages, and no text of its own.
    case container
    /// It is a passage of this kind.
    case passage(Passage.Kind)
    /// Text of its own is a passage of this kind, up to the next passage in it.
    case textOrContainer(Passage.Kind)
    /// It is a passage of this kind once it has text of its own, with all that is in it; until then it holds passages.
    case mixed(Passage.Kind)
    /// The passages in it are of this kind instead of paragraphs.
    case turning(Passage.Kind)
    /// Its text runs on in the passage around it.
    case inline
    /// It parts the words before it from those behind it.
    case space
    /// It is a cell of a table row.
    case cell
    /// What is said in it is said by whom this attribute names.
    case speech(attribute: String)
    /// Its text names who says what is said in the element around it.
    case speakerName
    /// Its text is metadata at most, never a passage.
    case metadataOnly
    /// It is left out with all that is in it.
    case skipped
}

/// Where a document says something of itself.
struct MetadataRule: Sendable {
    /// What it says.
    enum Field: Sendable, Hashable {
        case title, person, organisation, publisher, published, retrieved, url, language
        /// The name of a person whom other elements refer to by the `xml:id` of the element around it.
        case personName
    }

    let field: Field
    /// The element.
    let element: String
    /// Elements around it that must be there, outermost first; others may stand between.
    var within: [String] = []
    /// The attribute that holds the value; the element's text when nil.
    var attribute: String?
    /// An attribute that must have one of these values.
    var condition: (attribute: String, values: [String])?
    /// Where several rules find something, the lowest rank holds.
    var rank = 0
}
