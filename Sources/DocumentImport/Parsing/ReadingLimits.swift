/// How far a document may go before it is refused. The defaults hold every real document that was tried, and keep
/// hostile ones from costing time or memory. A refusal names the limit that it ran into.
public struct ReadingLimits: Hashable, Sendable {
    /// The limits by name, as a refusal and `assay import --limit` name them.
    public enum Limit: String, CaseIterable, Sendable {
        /// See the property of the same name.
        case fileBytes, depth, attributesPerTag, namespacesInScope, names, pathBytes, declarations
        /// See the property of the same name.
        case defaultAttributes, expansion, expansionBytes, silentBytes, passageBytes
        /// See the property of the same name.
        case placeRatio, passagesPerKilobyte, freePassages, pageBytes
        /// See the property of the same name.
        case containerRatio, containerFreeBytes, containerBytes, containerMembers, containerDepth
    }

    /// The size of a file, in bytes.
    public var fileBytes = 16 << 30
    /// How deep elements may stand within one another.
    public var depth = 256
    /// How many attributes and namespace declarations a tag may have.
    public var attributesPerTag = 1_000
    /// How many namespace declarations may be in scope at a place.
    public var namespacesInScope = 256
    /// How many different names of elements, attributes and namespaces a document may use.
    public var names = 20_000
    /// How many bytes the names of the elements around a place may take together.
    public var pathBytes = 8 << 10
    /// How many declarations a DOCTYPE may hold.
    public var declarations = 1_000
    /// How many attributes with default values a DOCTYPE may declare.
    public var defaultAttributes = 256
    /// How many times its own size a document may grow by its entities.
    public var expansion = 5
    /// How many bytes a document may grow by its entities in any case.
    public var expansionBytes = 1_000_000
    /// How many bytes may be taken in without anything coming out: a tag, a comment or an attribute without end.
    public var silentBytes = 256 << 10
    /// How many bytes of text may be held before a passage ends, its notes and the document's metadata with it.
    public var passageBytes = 16 << 20
    /// How many times its own size, and 16 MB, the places of a document's passages may take together.
    public var placeRatio = 25
    /// How many passages a document may have for each 1,024 of its bytes, beside `freePassages`. An index takes about 45
    /// bytes for each: a few megabytes of single digits would take many times their size. Both are kept to at an import
    /// only, so that what is in an archive stays readable.
    public var passagesPerKilobyte = 64
    /// How many passages a document may have whatever its file's size.
    public var freePassages = 400_000
    /// The length of a web page, in bytes: it is kept in memory until its end is seen.
    public var pageBytes = 64 << 20
    /// How many times the size of its file what comes out of a container may have.
    public var containerRatio = 100
    /// How many bytes may come out of a container whatever its file's size.
    public var containerFreeBytes = 10_000_000
    /// How many bytes may come out of a container at all.
    public var containerBytes = 256 << 30
    /// How many members a container may have, with those of containers in it.
    public var containerMembers = 500_000
    /// How deep containers may lie within one another, compression counted.
    public var containerDepth = 4

    /// The limits that are used unless others are asked for.
    public init() {}

    /// A limit by name.
    public subscript(limit: Limit) -> Int {
        get { self[keyPath: Self.path(limit)] }
        set { self[keyPath: Self.path(limit)] = newValue }
    }

    /// Changes limits by name. A name that there is not changes nothing.
    public mutating func raise(_ values: [String: Int]) {
        for (name, value) in values { if let limit = Limit(rawValue: name) { self[limit] = value } }
    }

    /// The limits that say whether a file comes in, and not how it is read.
    public static let ofImportOnly: Set<Limit> = [.passagesPerKilobyte, .freePassages]

    /// Takes away the limits of an import: what is in an archive is read however many passages it has.
    public mutating func liftPassageCount() { for limit in Self.ofImportOnly { self[limit] = .max } }

    /// The limits that differ from those that are used unless others are asked for.
    public var changed: [Limit: Int] {
        let usual = ReadingLimits()
        var changed: [Limit: Int] = [:]
        for limit in Limit.allCases where self[limit] != usual[limit] { changed[limit] = self[limit] }
        return changed
    }

    private static func path(_ limit: Limit) -> WritableKeyPath<ReadingLimits, Int> {
        switch limit {
        case .fileBytes: \.fileBytes
        case .depth: \.depth
        case .attributesPerTag: \.attributesPerTag
        case .namespacesInScope: \.namespacesInScope
        case .names: \.names
        case .pathBytes: \.pathBytes
        case .declarations: \.declarations
        case .defaultAttributes: \.defaultAttributes
        case .expansion: \.expansion
        case .expansionBytes: \.expansionBytes
        case .silentBytes: \.silentBytes
        case .passageBytes: \.passageBytes
        case .placeRatio: \.placeRatio
        case .passagesPerKilobyte: \.passagesPerKilobyte
        case .freePassages: \.freePassages
        case .pageBytes: \.pageBytes
        case .containerRatio: \.containerRatio
        case .containerFreeBytes: \.containerFreeBytes
        case .containerBytes: \.containerBytes
        case .containerMembers: \.containerMembers
        case .containerDepth: \.containerDepth
        }
    }
}
