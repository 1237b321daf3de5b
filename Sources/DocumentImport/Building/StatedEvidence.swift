public import ClaimModel

/// What a document says itself of a claim: that one of its passages supports it, conflicts with it or is its context.
///
/// Any XML file may say so with attributes or elements of our namespace. On an element that holds passages, an
/// attribute speaks of each of them whole; within a passage, of the words in its element:
///
///     <p xmlns:assay="urn:assay:evidence" assay:supports="budget-doubled">The lighthouse gets 40,000 crowns.</p>
///     <p>It got <q assay:conflicts="budget-doubled" assay:summary="A fifth more.">33,000 crowns</q> before.</p>
///     <p><assay:evidence claim="budget-doubled" stance="context">Keepers are paid from it.</assay:evidence></p>
///
/// Attributes are `supports`, `conflicts` and `context`, each with the names of one or several claims, and `summary`.
public struct StatedEvidence: Hashable, Sendable {
    /// The namespace of the attributes and elements.
    public static let namespace = "urn:assay:evidence"

    /// The readable name of the claim, as the document writes it.
    public let claim: String
    /// What the words do to the claim.
    public let stance: Evidence.Stance
    /// The words.
    public let quote: String
    /// The passage that they stand in.
    public let locator: String
    /// What the passage says, in the words of whoever put it together; may be missing.
    public let summary: String?

    /// What a document says of a claim.
    public init(
        claim: String,
        stance: Evidence.Stance,
        quote: String,
        locator: String,
        summary: String? = nil
    ) {
        self.claim = claim
        self.stance = stance
        self.quote = quote
        self.locator = locator
        self.summary = summary
    }
}

/// The statements of elements that have not ended.
struct EvidenceState {
    struct Statement {
        let claim: String
        let stance: Evidence.Stance
        let summary: String?
        let depth: Int
        /// Where the words begin in the passage that is open; nil when it speaks of whole passages.
        let start: (passage: Int, byte: Int)?
    }

    var statements: [Statement] = []
    var stated: [StatedEvidence] = []
    private var isOurs: [Bool] = []
    private var isUsed = false

    /// How many statements a document may make.
    static let most = 10_000

    var isOpen: Bool { !statements.isEmpty }

    /// Whether a name is of our namespace.
    mutating func isEvidence(_ name: Int, _ names: NameTable) -> Bool {
        while isOurs.count < names.names.count {
            let ours = names.names[isOurs.count].namespace == StatedEvidence.namespace
            isOurs.append(ours)
            if ours { isUsed = true }
        }
        return isUsed && isOurs[name]
    }
}

// How a document says itself what it bears on.
extension DocumentBuilder {
    func takeStatements(_ tag: borrowing Tag) {
        let isElement = evidence.isEvidence(tag.name, names)
        var found: [(claims: String, stance: Evidence.Stance)] = []
        for (position, name) in tag.attributes.enumerated() where evidence.isEvidence(Int(name), names) {
            if let stance = Evidence.Stance(rawValue: names.names[Int(name)].local) {
                found.append((tag.value(position), stance))
            }
        }
        if isElement, let claims = value(of: "claim", in: tag),
            let stance = value(of: "stance", in: tag).flatMap(Evidence.Stance.init(rawValue:))
        {
            found.append((claims, stance))
        }
        guard !found.isEmpty else { return }
        let summary = value(of: "summary", in: tag).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let start = open.indices.last.map { (passage: $0, byte: open[$0].text.count) }
        for (claims, stance) in found {
            for claim in claims.split(whereSeparator: \.isWhitespace).prefix(100) {
                guard evidence.statements.count < EvidenceState.most else { return }
                evidence.statements.append(
                    EvidenceState.Statement(
                        claim: String(claim),
                        stance: stance,
                        summary: summary?.isEmpty == true ? nil : summary,
                        depth: frames.count,
                        start: start
                    )
                )
            }
        }
    }

    /// An element ends: the words within a passage that it spoke of are complete.
    func endStatements() {
        for statement in evidence.statements where statement.depth >= frames.count {
            // A passage that began in it and goes on behind it is spoken of as far as it went.
            let isWithin = open.last.map { $0.depth < statement.depth - 1 } ?? false
            let start = statement.start ?? (isWithin ? (passage: open.count - 1, byte: 0) : nil)
            guard let start, open.indices.contains(start.passage),
                let quote = open[start.passage].text.text(from: start.byte)
            else { continue }
            state(statement, quote, open[start.passage].locator)
        }
    }

    /// An element has ended, and what it said of whole passages with it.
    func dropStatements() {
        while let last = evidence.statements.last, last.depth >= frames.count {
            evidence.statements.removeLast()
        }
    }

    /// A passage ends: it is what the elements around it speak of.
    func state(_ passage: OpenPassage) {
        guard let text = passage.text.text else { return }
        for statement in evidence.statements where statement.start == nil {
            state(statement, text, passage.locator)
        }
    }

    private func state(_ statement: EvidenceState.Statement, _ quote: String, _ locator: String) {
        guard evidence.stated.count < EvidenceState.most else { return }
        evidence.stated.append(
            StatedEvidence(
                claim: statement.claim,
                stance: statement.stance,
                quote: quote,
                locator: locator,
                summary: statement.summary
            )
        )
    }
}
