import ClaimModel

/// A dialect with its tables by numbers of names, so that nothing is looked up by text while a document is read.
final class CompiledDialect {
    let dialect: Dialect
    private let names: NameTable
    private let rules: [String: [Int]]
    private let parents: [String: [(parent: String, role: CompiledRole)]]
    private let conditional: [String: [ConditionalRole]]
    /// Attributes that elements in them want of them.
    let inherited: Set<String>
    private let speakers: [String]
    private let partNames: Set<String>
    private let referenced: Set<String>
    /// What metadata rules want of elements around the one that they end with.
    let conditions: [(name: String, attribute: String, values: [String])]
    // One builder uses it, on one thread, and for every element: accesses need no checks for overlaps.

    @exclusivity(unchecked) private var entries: [Entry?] = []
    @exclusivity(unchecked) private var meanings: [Meaning] = []
    /// Roles that elements have in certain others, by the numbers of both, filled as they come.
    @exclusivity(unchecked) private var inParents: [UInt64: CompiledRole] = [:]

    /// What every element is asked for: plain bytes.
    struct Meaning {
        let role: CompiledRole
        /// Whether it is something else in certain elements.
        let dependsOnParent: Bool
        let hasRules: Bool
        let isPart: Bool
        /// Whether others may refer to it, or want something of it.
        let isMarked: Bool
        /// Whether its attributes say what it is.
        let dependsOnAttributes: Bool
        /// Whether its attributes hold text, or say where passages stand.
        let hasAttributeText: Bool
        /// Whether its name was looked up.
        let isKnown: Bool

        fileprivate static let unknown = Meaning(
            role: CompiledRole(.container),
            dependsOnParent: false,
            hasRules: false,
            isPart: false,
            isMarked: false,
            dependsOnAttributes: false,
            hasAttributeText: false,
            isKnown: false
        )
    }

    /// All that a name means in the dialect.
    final class Entry {
        /// The name in the dialect's tables; nil for a foreign one.
        let key: String?
        let role: CompiledRole
        /// The metadata rules that end with it.
        let rules: [Int]
        /// Whether it may be a part of a value that a metadata rule puts together.
        let isPart: Bool
        /// Whether others refer to it by its identifier.
        let isReferenced: Bool
        /// The conditions on elements around others that it may meet.
        let conditions: [Int]
        let attributeTexts: [AttributeText]
        let milestones: [Milestone]

        fileprivate init(
            key: String?,
            role: CompiledRole,
            rules: [Int],
            isPart: Bool,
            isReferenced: Bool,
            conditions: [Int],
            attributeTexts: [AttributeText],
            milestones: [Milestone]
        ) {
            self.key = key
            self.attributeTexts = attributeTexts
            self.milestones = milestones
            self.role = role
            self.rules = rules
            self.isPart = isPart
            self.isReferenced = isReferenced
            self.conditions = conditions
        }
    }

    /// The metadata rules by their numbers.
    let metadataRules: [RuleReference]

    /// A metadata rule, by reference: it is large.
    final class RuleReference {
        let rule: MetadataRule
        /// Whether it wants something of the element that its path ends with.
        let hasCondition: Bool

        init(_ rule: MetadataRule) {
            self.rule = rule
            hasCondition = rule.steps.last?.condition != nil
        }
    }

    init(_ dialect: Dialect, names: NameTable) {
        self.dialect = dialect
        self.names = names
        var rules: [String: [Int]] = [:]
        for (index, rule) in dialect.metadata.enumerated() {
            if let last = rule.steps.last { rules[last.name, default: []].append(index) }
        }
        self.rules = rules
        metadataRules = dialect.metadata.map(RuleReference.init)
        var speakers: [String] = []
        var parents: [String: [(parent: String, role: CompiledRole)]] = [:]
        var conditional: [String: [ConditionalRole]] = [:]
        for (key, role) in dialect.roles {
            if key.hasSuffix("]") {
                let role = ConditionalRole(key, CompiledRole(role, &speakers))
                conditional[role.name, default: []].append(role)
                continue
            }
            guard let slash = key.lastIndex(of: "/") else { continue }
            parents[String(key[key.index(after: slash)...]), default: []].append(
                (String(key[..<slash]), CompiledRole(role, &speakers))
            )
        }
        self.parents = parents
        // Those that want a parent go before those that do not, and else the order must not depend on a hash.
        self.conditional = conditional.mapValues { $0.sorted { $0.order < $1.order } }
        inherited = Set(dialect.attributeTexts.flatMap(\.around))
        for role in dialect.roles.values { _ = CompiledRole(role, &speakers) }
        _ = CompiledRole(dialect.otherwise, &speakers)
        self.speakers = speakers
        conditions = dialect.metadata.flatMap { rule in
            rule.steps.dropLast().compactMap { step in
                step.condition.map { (step.name, $0.attribute, $0.values) }
            }
        }
        partNames = Set(dialect.metadata.flatMap { $0.parts + $0.without })
        referenced = Set(
            dialect.metadata.filter { $0.field == .personName }.compactMap(\.steps.first?.name)
        )
    }

    /// The attribute that names a speaker.
    func speakerAttribute(_ role: CompiledRole) -> String {
        speakers.indices.contains(Int(role.attribute)) ? speakers[Int(role.attribute)] : ""
    }

    /// What every element of a name is asked for.
    func meaning(of name: Int) -> Meaning {
        if name < meanings.count, meanings[name].isKnown { return meanings[name] }
        while meanings.count <= name { meanings.append(.unknown) }
        let entry = entry(name)
        let meaning = Meaning(
            role: entry.role,
            dependsOnParent: entry.key.flatMap { parents[$0] } != nil,
            hasRules: !entry.rules.isEmpty,
            isPart: entry.isPart,
            isMarked: entry.isReferenced || !entry.conditions.isEmpty || !inherited.isEmpty,
            dependsOnAttributes: entry.key.flatMap { conditional[$0] } != nil,
            hasAttributeText: !entry.attributeTexts.isEmpty || !entry.milestones.isEmpty,
            isKnown: true
        )
        meanings[name] = meaning
        return meaning
    }

    /// All that a name means.
    func entry(_ name: Int) -> Entry {
        if name < entries.count, let entry = entries[name] { return entry }
        while entries.count <= name { entries.append(nil) }
        let key = dialect.key(of: names.names[name])
        var speakers = speakers
        let role =
            key.map { dialect.roles[$0] ?? dialect.otherwise } ?? dialect.foreign ?? dialect.otherwise
        let entry = Entry(
            key: key,
            role: CompiledRole(role, &speakers),
            rules: key.flatMap { rules[$0] } ?? [],
            isPart: key.map(partNames.contains) ?? false,
            isReferenced: key.map(referenced.contains) ?? false,
            conditions: conditions.indices.filter { conditions[$0].name == key },
            attributeTexts: dialect.attributeTexts.filter { $0.element == key },
            milestones: dialect.milestones.filter { $0.element == key }
        )
        entries[name] = entry
        return entry
    }

    /// What an element may be by its attributes, in the order in which it is tried.
    func conditionalRoles(of name: Int) -> [ConditionalRole] {
        entry(name).key.flatMap { conditional[$0] } ?? []
    }

    /// The name that an element goes by in the dialect's tables.
    func key(of name: Int) -> String? { entry(name).key }

    /// What an element is in another.
    func role(of name: Int, in parent: Int) -> CompiledRole {
        let both = UInt64(name) << 32 | UInt64(parent)
        if let role = inParents[both] { return role }
        let entry = entry(name)
        let parentKey = dialect.key(of: names.names[parent])
        let found = entry.key.flatMap { parents[$0] }?.first { $0.parent == parentKey }?.role
        inParents[both] = found ?? entry.role
        return found ?? entry.role
    }
}

/// What an element is where one of its attributes has one of some values.
struct ConditionalRole {
    let parent: String?
    let name: String
    let condition: AttributeCondition
    let role: CompiledRole

    init(_ key: String, _ role: CompiledRole) {
        let (path, condition) = AttributeCondition.split(key)
        let steps = path.split(separator: "/")
        name = steps.last.map(String.init) ?? path
        parent = steps.count > 1 ? String(steps[0]) : nil
        self.condition = condition ?? AttributeCondition(attribute: "", values: [])
        self.role = role
    }

    var order: String {
        "\(parent == nil ? 1 : 0) \(condition.attribute) \(condition.values.joined(separator: "|"))"
    }
}

/// A role as a few bytes.
struct CompiledRole: Equatable {
    enum Code: UInt8 {
        case container, passage, textOrContainer, mixed, turning, inline, word, space, cell, lead, speech,
            speechNamed, speakerName, speakerInText, metadataOnly, skipped, document, version, embedding,
            encoded, figures, facts, run, superscript, lowered, noteMark, raisesRun, lowersRun, strikesRun,
            struck, power, index, indexAndPower, fraction, table, tableHead, headerCell, part, remakes, scope,
            turnsScope, speakerOfNext, glue, wordPart, line, ifEmpty, leadInBrackets, dropsDocument
    }

    var code: Code
    var kind = Passage.Kind.paragraph
    var encoding = ElementRole.Encoding.plain
    /// Which of the dialect's speaker attributes it is.
    var attribute: Int16 = -1

    init(_ code: Code, _ kind: Passage.Kind = .paragraph) {
        self.code = code
        self.kind = kind
    }

    init(_ role: ElementRole, _ speakers: inout [String]) {
        func number(_ attribute: String) -> Int16 {
            if let known = speakers.firstIndex(of: attribute) { return Int16(known) }
            speakers.append(attribute)
            return Int16(speakers.count - 1)
        }
        switch role {
        case .container: self.init(.container)
        case .passage(let kind): self.init(.passage, kind)
        case .textOrContainer(let kind): self.init(.textOrContainer, kind)
        case .mixed(let kind): self.init(.mixed, kind)
        case .turning(let kind): self.init(.turning, kind)
        case .inline: self.init(.inline)
        case .word: self.init(.word)
        case .space: self.init(.space)
        case .cell: self.init(.cell)
        case .lead: self.init(.lead)
        case .speech(let name):
            self.init(.speech, .utterance)
            attribute = number(name)
        case .speechNamed(let name):
            self.init(.speechNamed, .utterance)
            attribute = number(name)
        case .speakerName: self.init(.speakerName)
        case .speakerInText: self.init(.speakerInText)
        case .metadataOnly: self.init(.metadataOnly)
        case .skipped: self.init(.skipped)
        case .document: self.init(.document)
        case .version: self.init(.version)
        case .embedding: self.init(.embedding)
        case .encoded(let encoding, let kind):
            self.init(.encoded, kind)
            self.encoding = encoding
        case .figures: self.init(.figures)
        case .facts: self.init(.facts)
        case .run: self.init(.run)
        case .superscript: self.init(.superscript)
        case .lowered: self.init(.lowered)
        case .noteMark: self.init(.noteMark)
        case .raisesRun: self.init(.raisesRun)
        case .lowersRun: self.init(.lowersRun)
        case .strikesRun: self.init(.strikesRun)
        case .struck: self.init(.struck)
        case .power: self.init(.power)
        case .index: self.init(.index)
        case .indexAndPower: self.init(.indexAndPower)
        case .fraction: self.init(.fraction)
        case .table: self.init(.table)
        case .tableHead: self.init(.tableHead)
        case .headerCell: self.init(.headerCell)
        case .part: self.init(.part)
        case .remakes(let kind): self.init(.remakes, kind)
        case .scope: self.init(.scope)
        case .turnsScope(let kind): self.init(.turnsScope, kind)
        case .speakerOfNext: self.init(.speakerOfNext)
        case .glue: self.init(.glue)
        case .wordPart: self.init(.wordPart)
        case .line: self.init(.line)
        case .ifEmpty: self.init(.ifEmpty)
        case .leadInBrackets: self.init(.leadInBrackets)
        case .dropsDocument: self.init(.dropsDocument)
        }
    }

    /// Whether text in it runs on in what is around it.
    var isTransparent: Bool {
        switch code {
        case .inline, .word, .space, .speakerInText, .run, .superscript, .lowered, .noteMark, .power, .index,
            .indexAndPower, .fraction, .raisesRun, .lowersRun, .strikesRun, .remakes,
            .glue, .wordPart, .line, .ifEmpty:
            true
        default: false
        }
    }
}
