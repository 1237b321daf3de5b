import ClaimModel

/// What is made of a vocabulary that nobody described: which elements run on in a text, and which attributes hold
/// content.
///
/// Nothing is known of its elements, so the text shows it. An element in one that has text of its own is a part of that
/// text, and no space comes between. Where text comes first after such an element, the element was its beginning.
final class GuessedContent {
    /// Passages that may turn out to be the beginning of a text around them.
    private var held: [Passage] = []
    /// The element that they stand in.
    private var holder = -1
    private var heldBytes = 0
    /// Attributes of the element that began last, in case nothing comes in it.
    private var pending: [(name: String, value: String)] = []
    private var pendingFrame = -1
    /// Attributes with values that are not read, as `element/@name`.
    private var unread: [String: Int] = [:]

    private static let mostHeld = 4
    private static let longestHeld = 300
    private static let mostUnread = 50

    // MARK: - Elements in a text

    /// An element begins.
    func begin(_ frame: inout Frame, _ parent: Int, _ tag: borrowing Tag, _ builder: DocumentBuilder) {
        if parent >= 0 { builder.frames[parent].hasElements = true }
        pending.removeAll(keepingCapacity: true)
        pendingFrame = -1
        guard !tag.attributes.isEmpty, frame.role.code != .metadataOnly else { return }
        for (position, name) in tag.attributes.enumerated() {
            let local = builder.names.names[Int(name)].local
            guard !AttributeContent.isTechnical(local) else { continue }
            pending.append((local, tag.value(position)))
        }
        pendingFrame = builder.frames.count
    }

    /// An element ends.
    func end(_ frame: Int, _ builder: DocumentBuilder) {
        if !held.isEmpty, holder >= frame { release(builder) }
        guard pendingFrame == frame, !pending.isEmpty else { return }
        let ended = builder.frames[frame]
        defer { pending.removeAll(keepingCapacity: true) }
        var rest: [(name: String, value: String)] = []
        for (name, value) in pending {
            if AttributeContent.isText(value) {
                put(value, .paragraph, "\(builder.locator(upTo: frame))/@\(name)", builder)
            } else {
                rest.append((name, value))
            }
        }
        guard !ended.hasText, !ended.hasElements, ended.role.code == .mixed else { return }
        if AttributeContent.isRecord(rest.map(\.value)) {
            let row = rest.map { "\($0.name): \($0.value)" }.joined(separator: " | ")
            return put(row, .tableRow, "\(builder.locator(upTo: frame))", builder)
        }
        let element = builder.names.names[Int(ended.name)].local
        for (name, value) in rest where AttributeContent.isData(value) {
            let key = "\(element)/@\(name)"
            if unread[key] != nil || unread.count < Self.mostUnread { unread[key, default: 0] += 1 }
        }
    }

    private func put(_ text: String, _ kind: Passage.Kind, _ locator: String, _ builder: DocumentBuilder) {
        let passage = Passage(
            kind: kind,
            text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            locator: locator
        )
        if builder.open.isEmpty { builder.put(passage) } else { builder.waiting.append(passage) }
    }

    /// An element begins or ends within a passage: it parts words only where the element around has none of its own.
    func part(in parent: Int, _ builder: DocumentBuilder) {
        guard let last = builder.open.indices.last else { return }
        let isText = builder.frames[parent].hasText || builder.frames[parent].role.code != .mixed
        if isText { builder.open[last].text.keepFiguresApart() } else { builder.open[last].text.addSpace() }
    }

    /// Text comes in an element.
    func take(_ bytes: UnsafeBufferPointer<UInt8>, in frame: Int, _ builder: DocumentBuilder) {
        guard bytes.contains(where: { !CollectedText.isSpace($0) }) else {
            // Elements that stand in lines of their own are no beginnings of a text.
            if !held.isEmpty, holder == frame, bytes.contains(0x0A) { release(builder) }
            return
        }
        builder.frames[frame].hasText = true
        guard !held.isEmpty, holder == frame, builder.open.isEmpty, builder.frames[frame].role.code == .mixed
        else {
            return
        }
        let beginning = held.map(\.text).joined(separator: " ")
        held = []
        heldBytes = 0
        builder.openPassageOfNearestFrame()
        guard let last = builder.open.indices.last else { return }
        builder.open[last].text.add(beginning)
    }

    /// Keeps a passage back that may turn out to be the beginning of a text; false when it is none.
    func hold(_ passage: Passage, _ depth: Int, _ builder: DocumentBuilder) -> Bool {
        let parent = depth - 1
        guard parent >= 0, builder.frames.indices.contains(parent), passage.kind == .paragraph,
            builder.frames[parent].role.code == .mixed, !builder.frames[parent].hasText,
            builder.frames.indices.contains(depth), builder.frames[depth].role.code == .mixed,
            builder.statedEvidence.isEmpty
        else { return false }
        if holder != parent || held.isEmpty { release(builder) }
        heldBytes += passage.text.utf8.count
        guard held.count < Self.mostHeld, heldBytes <= Self.longestHeld else { return false }
        holder = parent
        held.append(passage)
        return true
    }

    /// Hands out what was kept back.
    func release(_ builder: DocumentBuilder) {
        heldBytes = 0
        guard !held.isEmpty else { return }
        let passages = held
        held = []
        for passage in passages { builder.put(passage) }
    }

    // MARK: - Attributes

    /// What is said of attributes whose values are not read.
    var findings: [Finding] {
        guard !unread.isEmpty else { return [] }
        let names = unread.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
        let list = names.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
        return [
            Finding(
                code: "xml.attributes-unread",
                severity: .warning,
                meaning: "values in attributes of elements without text are not read: \(list)",
                advice:
                    "If they matter, describe the vocabulary in a .dialect file: text: row = {date}: {value}"
            )
        ]
    }
}

/// What the value of an attribute in an unknown vocabulary looks like.
enum AttributeContent {
    private static let technical: Set<String> = [
        "id", "class", "style", "href", "src", "type", "lang", "space", "base", "ref", "refs", "idref", "url",
        "uri", "path", "xpath", "format", "pattern", "d", "points", "transform", "width", "height", "colspan",
        "rowspan", "schemaLocation", "noNamespaceSchemaLocation", "nil", "role", "rend", "align", "valign",
        "border", "color", "fill", "stroke", "font", "version", "encoding", "target", "rel", "media", "guid",
        "uuid", "key", "hash", "checksum", "xmlns", "script", "onclick", "viewBox", "mime", "mimetype",
    ]

    /// Whether an attribute of this name says how an element is to be handled, and not what it says.
    static func isTechnical(_ name: String) -> Bool { technical.contains(name) }

    /// Whether a value is text that somebody wrote: words, and few other signs.
    static func isText(_ value: String) -> Bool {
        guard value.utf8.count >= 20, !value.contains("://"), !value.contains("{") else { return false }
        let words = value.split(whereSeparator: \.isWhitespace)
        let written = words.filter { $0.unicodeScalars.count { $0.properties.isAlphabetic } >= 2 }
        let letters = value.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.isWhitespace }
        return words.count >= 4 && written.count * 4 >= words.count * 3
            && letters * 5 >= value.unicodeScalars.count * 4
    }

    /// Whether a value is a figure, a date or a word.
    static func isData(_ value: String) -> Bool {
        value.utf8.count <= 2_000
            && value.unicodeScalars.contains { $0.properties.isAlphabetic || isDigit($0) }
            && !["true", "false", "yes", "no", "none"].contains(value.lowercased())
    }

    /// Whether values make a record: a figure, and a name or a date to it.
    static func isRecord(_ values: [String]) -> Bool {
        guard values.count > 1, values.allSatisfy({ $0.utf8.count <= 500 }) else { return false }
        let figures = values.count { Double($0) != nil }
        let names = values.count { value in
            CalendarDate(value) != nil && Double(value) == nil
                || value.unicodeScalars.count { $0.properties.isAlphabetic } >= 2 && Double(value) == nil
        }
        return figures > 0 && names > 0
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
