import ClaimModel

/// Reads the description of a dialect line by line, and says of every line that is wrong where and why.
struct DescriptionReader {
    private let name: String
    private let fileName: String
    private var findings: [Finding] = []
    private var roots: [Dialect.Root] = []
    private var rootNames: [String] = []
    private var roles: [String: ElementRole] = [:]
    private var rules: [MetadataRule] = []
    private var namespaces: [String: [String]] = [:]
    private var otherwise = ElementRole.mixed(.paragraph)
    private var attributeTexts: [AttributeText] = []
    private var milestones: [Milestone] = []
    private var line = 0

    private static let words: [String: ElementRole] = [
        "document": .document, "paragraph": .passage(.paragraph), "heading": .passage(.heading),
        "quotation": .passage(.quotation), "caption": .passage(.caption), "footnote": .passage(.footnote),
        "table-row": .passage(.tableRow), "utterance": .passage(.utterance), "cell": .cell,
        "section": .textOrContainer(.paragraph), "quoted": .turning(.quotation), "inline": .inline,
        "speaker": .speakerName, "label": .lead, "html": .encoded(.html, .paragraph),
        "metadata": .metadataOnly,
        "skipped": .skipped, "struck": .struck, "space": .space, "superscript": .superscript,
        "subscript": .lowered, "note-mark": .noteMark, "table": .table, "table-head": .tableHead,
        "header-cell": .headerCell, "fragment": .part, "speaker-of-next": .speakerOfNext, "line": .line,
        "quotation-block": .turning(.quotation), "note-block": .turning(.footnote), "container": .container,
    ]
    private static let others: [String: ElementRole] = [
        "paragraph": .mixed(.paragraph), "section": .textOrContainer(.paragraph), "inline": .inline,
        "metadata": .metadataOnly, "skipped": .skipped,
    ]
    private static let fields: [MetadataRule.Field] = [
        .title, .person, .organisation, .publisher, .published, .retrieved, .url, .language, .edition, .part,
    ]

    init(name: String, fileName: String) {
        self.name = name
        self.fileName = fileName
    }

    mutating func read(_ source: String) -> (DialectDescription?, [Finding]) {
        let isName =
            !name.isEmpty
            && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if !isName {
            fail(
                1,
                "the file's name is no name for a dialect",
                "Use lower-case letters, digits and hyphens.",
                name
            )
        } else if DialectRegistry.names.contains(name) {
            fail(1, "a dialect called '\(name)' is built in", "Give the file another name.", nil)
        }
        if source.utf8.count > DialectDescription.longest {
            fail(
                1,
                "it is longer than \(DialectDescription.longest) bytes",
                "A description takes some lines.",
                nil
            )
        } else {
            for text in source.split(separator: "\n", omittingEmptySubsequences: false) {
                line += 1
                read(line: text.hasSuffix("\r") ? text.dropLast() : text)
            }
        }
        if roots.isEmpty, findings.isEmpty {
            fail(1, "no line says by which root element documents are known", "Add one: root: minutes", nil)
        }
        guard findings.isEmpty else { return (nil, findings) }
        let dialect = Dialect(
            name: name,
            mediaType: "application/xml",
            roots: roots,
            roles: roles,
            otherwise: otherwise,
            metadata: rules,
            namespaces: namespaces,
            attributeTexts: attributeTexts,
            milestones: milestones
        )
        return (DialectDescription(name: name, source: source, roots: rootNames, dialect: dialect), [])
    }

    private mutating func read(line text: Substring) {
        let said = Self.trimmed(Self.withoutRemark(text))
        guard !said.isEmpty else { return }
        guard let colon = said.firstIndex(of: ":") else {
            return fail(
                text,
                said,
                "there is no colon in it",
                "A line is a word, a colon and names: heading: h1, h2"
            )
        }
        let word = String(Self.trimmed(said[..<colon]))
        let rest = Self.trimmed(said[said.index(after: colon)...])
        let items = rest.split(separator: ",", omittingEmptySubsequences: false).map { Self.trimmed($0) }
        guard !rest.isEmpty, !items.contains(where: \.isEmpty) else {
            return fail(
                text,
                said,
                "'\(word)' names nothing",
                "Name elements behind the colon, parted by commas."
            )
        }
        switch word {
        case "root": for item in items { addRoot(item, text) }
        case "namespace": addNamespace(rest, text)
        case "other":
            guard let role = Self.others[String(rest)] else {
                let known = Self.others.keys.sorted().joined(separator: ", ")
                return fail(
                    text,
                    rest,
                    "'\(rest)' is not what other elements can be",
                    "They can be: \(known)."
                )
            }
            otherwise = role
        case "speech": for item in items { addSpeech(item, text) }
        case "text": addText(rest, text)
        case "page", "time": for item in items { addMilestone(word, item, text) }
        default:
            if let role = Self.words[word] {
                for item in items { addRole(item, role, text) }
            } else if let field = MetadataRule.Field(rawValue: word), Self.fields.contains(field) {
                for item in items { addRule(field, item, text) }
            } else {
                let known =
                    (["root", "namespace", "other", "speech", "text", "page", "time"] + Self.words.keys
                    + Self.fields.map(\.rawValue))
                    .sorted()
                fail(
                    text,
                    said,
                    "'\(word)' is no word of a description",
                    "The words are: \(known.joined(separator: ", "))."
                )
            }
        }
    }

    // MARK: - Lines

    private mutating func addRoot(_ item: Substring, _ text: Substring) {
        guard let (prefix, local) = splitName(item, text) else { return }
        var root = Dialect.Root(name: String(local))
        if let prefix {
            guard let uri = namespaces[String(prefix)]?.first else {
                return fail(
                    text,
                    item,
                    "the prefix '\(prefix)' is not declared above",
                    "Add a line: namespace: \(prefix) = …"
                )
            }
            root.namespace = uri
        }
        roots.append(root)
        rootNames.append(String(item))
    }

    private mutating func addNamespace(_ rest: Substring, _ text: Substring) {
        let parts = rest.split(separator: "=", maxSplits: 1).map { Self.trimmed($0) }
        guard parts.count == 2, Self.isName(parts[0]), !parts[1].isEmpty else {
            return fail(
                text,
                rest,
                "it names no prefix and namespace",
                "Write: namespace: dc = http://purl.org/dc/elements/1.1/"
            )
        }
        namespaces[String(parts[0]), default: []].append(String(parts[1]))
    }

    private mutating func addSpeech(_ item: Substring, _ text: Substring) {
        let parts = item.split(separator: "/", omittingEmptySubsequences: false)
        guard let last = parts.last, last.hasPrefix("@"), parts.count >= 2, Self.isName(last.dropFirst())
        else {
            return fail(text, item, "no attribute says who speaks", "Write: speech: speech/@by")
        }
        addRole(item.dropLast(last.count + 1), .speechNamed(attribute: String(last.dropFirst())), text)
    }

    /// A line `text: row = {date}: {value} crowns`.
    private mutating func addText(_ rest: Substring, _ text: Substring) {
        let isTemplate = rest.firstIndex { $0 == "=" || $0 == "[" }
        // The sign may stand in a condition too.
        var start = rest.startIndex
        if let isTemplate, rest[isTemplate] == "[" { start = rest.firstIndex(of: "]") ?? start }
        guard let sign = rest[start...].firstIndex(of: "=") else {
            return fail(text, rest, "no text follows the element", "Write: text: row = {date}: {value}")
        }
        let element = Self.trimmed(rest[..<sign])
        let template = Self.trimmed(rest[rest.index(after: sign)...])
        guard splitCondition(element, text) != nil else { return }
        attributeTexts.append(AttributeText(String(element), String(template)))
    }

    /// A line `page: pb/@n` or `time: u/@start`.
    private mutating func addMilestone(_ word: String, _ item: Substring, _ text: Substring) {
        let parts = item.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let last = parts.last, last.hasPrefix("@"), Self.isName(last.dropFirst())
        else {
            return fail(text, item, "no attribute says the \(word)", "Write: \(word): pb/@n")
        }
        guard splitCondition(parts[0], text) != nil else { return }
        milestones.append(
            Milestone(word == "page" ? "page" : "t", String(parts[0]), String(last.dropFirst()))
        )
    }

    /// A name with the condition on an attribute behind it; nil, and a finding, where it is neither.
    private mutating func splitCondition(_ item: Substring, _ text: Substring) -> Substring? {
        guard let bracket = item.firstIndex(of: "[") else { return splitName(item, text) == nil ? nil : item }
        let (_, condition) = AttributeCondition.split(String(item))
        guard let condition, item[bracket...].hasPrefix("[@"), Self.isName(condition.attribute[...]) else {
            fail(text, item, "invalid condition", "Write: p[@class=speaker]")
            return nil
        }
        let name = item[..<bracket]
        return splitName(name, text) == nil ? nil : name
    }

    private mutating func addRole(_ item: Substring, _ role: ElementRole, _ text: Substring) {
        let steps = item.split(separator: "/", omittingEmptySubsequences: false)
        guard steps.count <= 2 else {
            return fail(
                text,
                item,
                "it leads over more than one parent",
                "Write an element's name, or parent/name."
            )
        }
        for step in steps where splitCondition(step, text) == nil { return }
        guard steps.count < 2 || !steps[0].contains("[") else {
            return fail(
                text,
                item,
                "only the last element may have a condition",
                "Write: speech/p[@class=speaker]"
            )
        }
        guard roles.updateValue(role, forKey: String(item)) == nil else {
            return fail(
                text,
                item,
                "'\(item)' is named twice",
                "An element is one thing: leave one of the two out."
            )
        }
    }

    private mutating func addRule(_ field: MetadataRule.Field, _ item: Substring, _ text: Substring) {
        let rule = MetadataRule(field, String(item), rank: rules.count { $0.field == field })
        guard !rule.steps.isEmpty, rule.attribute.map({ Self.isName($0[...]) }) ?? true else {
            return fail(
                text,
                item,
                "it is no path",
                "Write a path of elements: head/title, or head/date/@when"
            )
        }
        for step in rule.steps {
            guard splitName(step.name[...], text) != nil else { return }
            if let condition = step.condition, !Self.isName(condition.attribute[...]) {
                return fail(text, item, "its condition is none", "Write: link[@rel=self]/@href")
            }
        }
        if rule.steps.dropLast().contains(where: { $0.condition != nil }) {
            return fail(
                text,
                item,
                "only the last element may have a condition",
                "Write: link[@rel=self]/@href"
            )
        }
        rules.append(rule)
    }

    /// A name with its prefix, if it has one; nil, and a finding, when it is no name.
    private mutating func splitName(_ item: Substring, _ text: Substring) -> (
        prefix: Substring?, local: Substring
    )? {
        let parts = item.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(Self.isName), let local = parts.last else {
            fail(
                text,
                item,
                "'\(item)' is no element's name",
                "Names have letters, digits, hyphens, points and underscores."
            )
            return nil
        }
        if parts.count == 2, namespaces[String(parts[0])] == nil {
            fail(
                text,
                item,
                "the prefix '\(parts[0])' is not declared above",
                "Add a line: namespace: \(parts[0]) = …"
            )
            return nil
        }
        return (parts.count == 2 ? parts[0] : nil, local)
    }

    // MARK: - Text

    /// A line without its remark: a number sign at its beginning or behind white space, and all that follows.
    private static func withoutRemark(_ text: Substring) -> Substring {
        var isFree = true
        for index in text.indices {
            if text[index] == "#", isFree { return text[..<index] }
            isFree = text[index].isWhitespace
        }
        return text
    }

    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return (first.properties.isAlphabetic || first == "_")
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "."
                    || $0 == "_"
            }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }

    private mutating func fail(_ text: Substring, _ item: Substring, _ meaning: String, _ advice: String) {
        let column = text.utf8.distance(from: text.startIndex, to: item.startIndex) + 1
        fail(line, meaning, advice, String(text), column: column)
    }

    private mutating func fail(
        _ line: Int,
        _ meaning: String,
        _ advice: String,
        _ excerpt: String?,
        column: Int = 1
    ) {
        findings.append(
            Finding(
                code: "dialect.description",
                place: Finding.Place(file: fileName, line: line, column: column),
                excerpt: excerpt.map { String($0.prefix(120)) },
                meaning: meaning,
                advice: advice
            )
        )
    }
}
