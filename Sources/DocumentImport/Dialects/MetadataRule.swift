/// Where a document says something of itself.
///
/// A rule's place is a path of element names, as in `front//contrib/name` or `meta[@name=author|byl]/@content`: a
/// slash leads to a child, two slashes to an element anywhere below; the last step may be an attribute; a step may want
/// an attribute to have one of some values (an empty one stands for a missing attribute). A path with a single slash
/// before it begins at the root element, and a star stands for any element around.
struct MetadataRule: Sendable {
    /// What it says.
    enum Field: String, Sendable, Hashable, CaseIterable {
        case title, person, organisation, publisher, published, retrieved, url, language, edition
        /// What a part of a file is called there: a guid, an identifier.
        case part
        /// The name of a person whom other elements refer to by the identifier of the element that begins the path.
        case personName
        /// The name of a code, for figures.
        case codeName
    }

    /// What is done with a value before it is taken.
    enum Reading: Sendable {
        /// It is taken as it stands.
        case asIs
        /// It is put behind a beginning, as an identifier behind the address that resolves it.
        case behind(String)
        /// It holds a date among other things.
        case dateWithin
        /// It is HTML, of which the text is taken.
        case html
        /// It is what an attribute `type` or `mode` of its element says: HTML, base64, or else plain text.
        case typed
        /// It is a title, which takes the place of the last part of an address found in another element.
        case pageTitle
    }

    /// A step of the path: an element.
    struct Step: Sendable {
        let name: String
        /// Whether other elements may stand between this one and the one before it.
        let isDeep: Bool
        var condition: (attribute: String, values: [String])?
    }

    let field: Field
    let steps: [Step]
    /// The attribute that holds the value; the element's text when nil.
    let attribute: String?
    /// Elements within, whose texts make up the value in this order; the whole text where none of them is there.
    var parts: [String] = []
    /// Elements within, whose texts are left out.
    var without: [String] = []
    /// Where several rules find something, the lowest rank holds.
    var rank = 0
    var reading = Reading.asIs
    /// Whether the first step is the root element.
    var isAnchored = false

    /// A rule by its path.
    init(
        _ field: Field,
        _ path: String,
        parts: [String] = [],
        without: [String] = [],
        rank: Int = 0,
        reading: Reading = .asIs
    ) {
        self.field = field
        self.parts = parts
        self.without = without
        self.rank = rank
        self.reading = reading
        var steps: [Step] = []
        var attribute: String?
        var isDeep = true
        var rest = Substring(path)
        if path.hasPrefix("/"), !path.hasPrefix("//") {
            isAnchored = true
            rest = rest.dropFirst()
        }
        while !rest.isEmpty {
            var depth = 0
            let end = rest.firstIndex { character in
                if character == "[" { depth += 1 }
                if character == "]" { depth -= 1 }
                return character == "/" && depth == 0
            }
            let step = rest[..<(end ?? rest.endIndex)]
            rest = end.map { rest[rest.index(after: $0)...] } ?? ""
            if step.isEmpty {
                isDeep = true
            } else if step.hasPrefix("@") {
                attribute = String(step.dropFirst())
            } else {
                steps.append(Self.step(step, isDeep: isDeep))
                isDeep = false
            }
        }
        self.steps = steps
        self.attribute = attribute
    }

    /// A rule by its element.
    ///
    /// - Parameters:
    ///   - within: Elements around it that must be there, outermost first; others may stand between.
    ///   - attribute: The attribute that holds the value; the element's text when nil.
    ///   - condition: An attribute that must have one of these values.
    init(
        field: Field,
        element: String,
        within: [String] = [],
        attribute: String? = nil,
        condition: (attribute: String, values: [String])? = nil,
        rank: Int = 0
    ) {
        self.field = field
        self.attribute = attribute
        self.rank = rank
        steps =
            within.map { Step(name: $0, isDeep: true) }
            + [Step(name: element, isDeep: true, condition: condition)]
    }

    private static func step(_ text: Substring, isDeep: Bool) -> Step {
        guard let bracket = text.firstIndex(of: "["), text.hasSuffix("]") else {
            return Step(name: String(text), isDeep: isDeep)
        }
        let name = String(text[..<bracket])
        let inside = text[text.index(bracket, offsetBy: 2)...].dropLast()
        let parts = inside.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let values = parts.count > 1 ? parts[1].split(separator: "|", omittingEmptySubsequences: false) : []
        return Step(
            name: name,
            isDeep: isDeep,
            condition: (String(parts[0]), values.map(String.init))
        )
    }
}
