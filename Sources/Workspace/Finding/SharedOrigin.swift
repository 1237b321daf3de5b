public import ClaimLedger
import ClaimModel
import EvidenceFinding

/// Evidence of several documents that comes from one place: it counts as one source.
public struct SharedOrigin: Sendable {
    /// The records of the evidence, in order.
    public let evidence: [RecordID]
    /// For people: "2 documents, 1 publisher (Coast Daily): E1 and E3".
    public let sentence: String

    /// Finds such evidence.
    ///
    /// - Parameters:
    ///   - evidence: The evidence that is looked at, of one claim.
    ///   - texts: The quotes in their passages and the sources' texts, as far as they are known.
    public static func among(
        _ evidence: [TrackedEvidence],
        in state: LedgerState,
        texts: EvidenceTexts
    ) -> [SharedOrigin] {
        let sources = evidence.map { OriginSource($0, in: state, texts) }
        var sets = OriginSets(sources.count)
        for one in sources.indices {
            for other in sources.indices.dropFirst(one + 1) {
                if sources[one].document == sources[other].document {
                    sets.join(one, other, nil)
                } else if let reason = sources[one].inCommon(with: sources[other]) {
                    sets.join(one, other, reason)
                }
            }
        }
        for group in originGroups(sources.map(\.passage)) {
            guard let first = group.members.first else { continue }
            for member in group.members.dropFirst() where sources[member].document != sources[first].document
            {
                sets.join(first, member, .text("they \(group.reason)"))
            }
        }
        return sets.groups.compactMap { members, reasons in
            let documents = Set(members.map { sources[$0].document }).count
            guard documents > 1 else { return nil }
            let labels = members.map { evidence[$0].label }
            return SharedOrigin(
                evidence: members.map { evidence[$0].record },
                sentence: sentence(labels, documents: documents, reasons)
            )
        }
    }

    private static func sentence(_ labels: [String], documents: Int, _ reasons: [OriginReason]) -> String {
        let names = labels.count < 3 ? labels.joined(separator: " and ") : labels.joined(separator: ", ")
        if case .publisher(let name)? = reasons.first, reasons.count == 1 {
            return "\(documents) documents, 1 publisher (\(name)): \(names)"
        }
        return
            "\(documents) documents, one origin: \(names) (\(reasons.map(\.words).joined(separator: "; ")))"
    }
}

/// What two documents have in common that makes them one origin.
enum OriginReason: Hashable {
    /// The publisher, as one of them names it.
    case publisher(String)
    /// Who wrote them.
    case creator(String)
    /// The site that they are from, where nobody says who publishes it.
    case site(String)
    /// Their words, or the agency that they credit.
    case text(String)

    var words: String {
        switch self {
        case .publisher(let name): "published by \(name)"
        case .creator(let name): "written by \(name)"
        case .site(let host): "from \(host)"
        case .text(let words): words
        }
    }
}

/// A piece of evidence as its origin is judged.
private struct OriginSource {
    /// What names its document, whichever edition.
    let document: String
    let passage: OriginText
    private let publisher: (key: String, name: String)?
    private let creators: [(key: String, name: String)]
    private let host: String?
    private let text: CopiedText?

    init(_ tracked: TrackedEvidence, in state: LedgerState, _ texts: EvidenceTexts) {
        let edition = tracked.evidence.source
        let known = state.document(edition: edition)
        let metadata = known?.editions.first { $0.document.edition == edition }?.document.metadata
        document = known?.id.name ?? edition.hex
        let named = metadata?.publisher ?? known?.newest.metadata.publisher
        publisher = named.flatMap { name in OriginKey.publisher(name).map { ($0, name) } }
        creators = (metadata?.creators ?? []).compactMap { creator in
            OriginKey.creator(creator.name).map { ($0, creator.name) }
        }
        host = metadata?.url.flatMap(OriginKey.host)
        text = texts.copies[edition]
        let quote = texts.quotes[tracked.record]
        passage = OriginText(
            text: quote.map { $0.before + $0.quote + $0.after } ?? tracked.evidence.selector.quote.exact,
            credits: [metadata?.publisher].compactMap(\.self) + (metadata?.creators ?? []).map(\.name)
        )
    }

    func inCommon(with other: OriginSource) -> OriginReason? {
        if let publisher, publisher.key == other.publisher?.key { return .publisher(publisher.name) }
        if let creator = creators.first(where: { one in other.creators.contains { $0.key == one.key } }) {
            return .creator(creator.name)
        }
        if publisher == nil || other.publisher == nil, let host, host == other.host { return .site(host) }
        guard let text, let others = other.text, let percentage = text.percentage(copiedBy: others) else {
            return nil
        }
        return .text("\(percentage) % of the shorter one stands in the other")
    }
}

/// Things joined into groups, with why.
private struct OriginSets {
    private var parents: [Int]
    private var reasons: [(member: Int, reason: OriginReason)] = []

    init(_ count: Int) { parents = Array(0..<count) }

    private func root(_ place: Int) -> Int {
        var place = place
        while parents[place] != place { place = parents[place] }
        return place
    }

    mutating func join(_ one: Int, _ other: Int, _ reason: OriginReason?) {
        let (first, second) = (min(root(one), root(other)), max(root(one), root(other)))
        guard first != second else { return }
        parents[second] = first
        if let reason { reasons.append((one, reason)) }
    }

    /// The groups of more than one, in order.
    var groups: [(members: [Int], reasons: [OriginReason])] {
        var members: [Int: [Int]] = [:]
        for place in parents.indices { members[root(place), default: []].append(place) }
        return members.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.map { key, places in
            var own: [OriginReason] = []
            for (member, reason) in reasons where root(member) == key && !own.contains(reason) {
                own.append(reason)
            }
            return (places, own)
        }
    }
}
