/// Makes a sentence of each fact of a business report (XBRL 2.1): what it is of, how much, for which period, of whom.
///
/// Facts refer to their contexts and units by name, and may stand before them: such wait for the end of the file.
struct FactSentences {
    /// What a fact is of.
    private struct Context {
        var entity = ""
        var start: String?
        var end: String?
        var members: [String] = []

        var period: String? {
            guard let end else { return start }
            return start.map { "\($0) to \(end)" } ?? end
        }
    }

    private struct Fact {
        let name: String
        let context: String
        let unit: String?
        let scale: Int?
        let sign: String?
        let isNil: Bool
        var locator = ""
        var text = ""
    }

    private var contexts: [String: Context] = [:]
    private var units: [String: [String]] = [:]
    private var entityNames: [String: String] = [:]
    private var open: [(name: String, depth: Int, text: CollectedText)] = []
    private var context: (id: String, value: Context)?
    private var unit: (id: String, measures: [String])?
    private var fact: Fact?
    private var member = ""
    private var waiting: [Fact] = []

    /// So many contexts, units and waiting facts are remembered.
    private static let most = 200_000
    /// A fact longer than this, in bytes, is a text of its own and not repeated in a sentence.
    private static let longest = 1 << 20

    /// An element begins.
    mutating func begin(_ name: ElementName, _ depth: Int, _ value: (String) -> String?) {
        open.append((name.local, depth, CollectedText()))
        switch name.local {
        case "context": context = (value("id") ?? "", Context())
        case "unit": unit = (value("id") ?? "", [])
        case "explicitMember", "typedMember": member = value("dimension") ?? ""
        default:
            if fact == nil, let reference = value("contextRef") {
                fact = Fact(
                    name: Self.words(name.local),
                    context: reference,
                    unit: value("unitRef"),
                    scale: value("scale").flatMap { Int($0) },
                    sign: value("sign"),
                    isNil: value("nil") == "true"
                )
            }
        }
    }

    /// Text in the element that began last.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let last = open.indices.last, open[last].text.count < Self.longest else { return }
        open[last].text.add(bytes)
    }

    /// An element ends.
    ///
    /// - Returns: The sentence of a fact that ended with it and whose context is known.
    mutating func end(_ depth: Int) -> String? {
        guard let ended = open.popLast() else { return nil }
        let text = ended.text.text
        switch ended.name {
        case "context":
            if let context, contexts.count < Self.most { contexts[context.id] = context.value }
            context = nil
        case "unit":
            if let unit, units.count < Self.most { units[unit.id] = unit.measures }
            unit = nil
        case "identifier": context?.value.entity = text ?? ""
        case "startDate": context?.value.start = text
        case "endDate", "instant": context?.value.end = text
        case "measure": if let text { unit?.measures.append(Self.local(text)) }
        case "explicitMember", "typedMember":
            if let text {
                context?.value.members.append(
                    "\(Self.words(Self.local(member))) \(Self.words(Self.local(text)))"
                )
            }
        default:
            guard var found = fact, found.isNil || text != nil else {
                fact = nil
                return nil
            }
            fact = nil
            found.text = text ?? "nil"
            if found.name == "Entity Registrant Name", let context = contexts[found.context] {
                entityNames[context.entity] = found.text
            }
            if contexts[found.context] != nil { return sentence(found) }
            if waiting.count < Self.most { waiting.append(found) }
        }
        return nil
    }

    /// The sentences of facts whose contexts came later.
    mutating func finish() -> [(text: String, locator: String)] {
        defer { waiting = [] }
        return waiting.enumerated().map { (sentence($1), "/fact[\($0 + 1)]") }
    }

    private func sentence(_ fact: Fact) -> String {
        var parts: [String] = []
        let context = contexts[fact.context]
        if let context, !context.entity.isEmpty {
            parts.append(entityNames[context.entity] ?? context.entity)
        }
        parts.append(fact.name)
        parts += context?.members ?? []
        if let period = context?.period { parts.append(period) }
        var amount = fact.text
        if fact.unit != nil {
            amount = FigureSentences.grouped(amount)
            if let scale = fact.scale, scale != 0 { amount += " × 10^\(scale)" }
            if fact.sign == "-" { amount = "-" + amount }
            let measures = fact.unit.flatMap { units[$0] } ?? []
            if !measures.isEmpty, measures != ["pure"] { amount += " " + measures.joined(separator: " per ") }
        }
        parts.append(amount)
        return parts.joined(separator: ", ")
    }

    private static func local(_ name: String) -> String {
        String(name.split(separator: ":").last ?? "")
    }

    /// `EntityRegistrantName` as words.
    static func words(_ name: String) -> String {
        var text = ""
        var before: Character?
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            if character.isUppercase, let before,
                before.isLowercase || before.isNumber || next?.isLowercase == true,
                before != " "
            {
                text.append(" ")
            }
            text.append(character)
            before = character
        }
        return text
    }
}
