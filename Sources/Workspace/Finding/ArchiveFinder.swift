import ClaimLedger
public import ClaimModel
import EvidenceFinding
import TextReading

/// A passage of the archive that may bear on a claim.
public struct ArchivePassage: Sendable {
    /// The edition that it stands in.
    public let document: Document
    /// Its place among the document's passages.
    public let passage: Int
    /// Its text.
    public let text: String
    /// How much of the claim it speaks of, 0 to 1.
    public let score: Double
    /// Why it was found, for people.
    public let reasons: [String]

    init(document: Document, passage: Int, text: String, score: Double, reasons: [String]) {
        self.document = document
        self.passage = passage
        self.text = text
        self.score = score
        self.reasons = reasons
    }

    init(_ found: FoundPassage, of document: Document, in text: DocumentText) {
        self.document = document
        passage = found.passage
        self.text = text.passages[found.passage].text
        score = found.score
        reasons = found.reasons
    }
}

/// Finds passages of a workspace's archive for claims: the words of the newest editions, held in memory.
public struct ArchiveFinder: ~Copyable {
    private var collection = PassageCollection()
    private(set) var editions: [Document] = []
    private(set) var texts: [DocumentText] = []
    private var places: [Digest: Int] = [:]
    private let reading: WorkspaceReading
    /// Documents that could not be read, and why.
    public private(set) var findings: [Finding] = []

    init(_ reading: WorkspaceReading) throws(WorkspaceError) {
        self.reading = reading
        for document in reading.state.documents
        where document.newest.dialect != KnownClaimFeed.dialect && document.editions.last?.takedown == nil {
            let newest = document.newest
            do throws(WorkspaceError) {
                let text = try reading.workspace.archive.text(of: newest)
                collection.add(
                    title: [newest.metadata.title, newest.metadata.publisher].compactMap(\.self)
                        .joined(separator: " "),
                    passages: text.passages.map(\.evidenceText),
                    language: newest.metadata.language.flatMap(Language.init(tag:))
                )
                for edition in document.editions { places[edition.document.edition] = editions.count }
                editions.append(newest)
                texts.append(text)
            } catch {
                guard case .refused(let finding) = error else { throw error }
                findings.append(finding)
            }
        }
    }

    /// The documents that bear most on a claim, each with its passage that does, best first. The articles that
    /// make the claim are left out: they are what is checked.
    public mutating func passages(for claim: TrackedClaim, limit: Int) -> [ArchivePassage] {
        let articles = Set(claim.appearances.compactMap { places[$0.appearance.article] })
        let reckoned = reckonedPassages(for: claim.claim.statement, excluding: articles)
        let sources = Set(reckoned.map(\.document.edition))
        let found = collection.passages(
            for: FindableClaim(claim, in: reading.state),
            excluding: articles,
            limit: limit
        ).map { found in
            ArchivePassage(found, of: editions[found.document], in: texts[found.document])
        }
        return Array(
            (reckoned + found.filter { !sources.contains($0.document.edition) })
                .sorted { $0.score > $1.score }.prefix(limit)
        )
    }

    /// How high a passage ranks from whose amounts what a claim states can be computed: above one that only shares
    /// words with it, unless that shares nearly all.
    private static let reckonedScore = 0.75

    /// The passages from whose amounts a ratio, a difference or a change that the claim states can be computed,
    /// whichever words they share with it: one a document.
    private func reckonedPassages(for statement: String, excluding articles: Set<Int>) -> [ArchivePassage] {
        guard let relations = StatedRelations(in: statement) else { return [] }
        return texts.indices.filter { !articles.contains($0) }.compactMap { index in
            for (place, passage) in texts[index].passages.enumerated() {
                guard let working = relations.plausibleWorkings(in: passage.evidenceText).first else {
                    continue
                }
                return ArchivePassage(
                    document: editions[index],
                    passage: place,
                    text: passage.text,
                    score: Self.reckonedScore,
                    reasons: [working.reason]
                )
            }
            return nil
        }
    }
}

extension WorkspaceReading {
    /// Reads the archive to find evidence in it.
    public func finder() throws(WorkspaceError) -> ArchiveFinder { try ArchiveFinder(self) }
}

extension FindableClaim {
    /// What the finder knows of a claim of a workspace.
    init(_ claim: TrackedClaim, in state: LedgerState) {
        let article = claim.appearances.first.flatMap {
            state.document(edition: $0.appearance.article)?.newest
        }
        self.init(
            statement: claim.claim.statement,
            quotes: claim.appearances.map(\.appearance.selector.quote.exact),
            about: claim.claim.about,
            language: article?.metadata.language.flatMap(Language.init(tag:))
        )
    }
}

extension Passage {
    /// The text in which evidence is looked for: a heading bears on claims through what stands below it.
    var evidenceText: String { kind == .heading ? "" : text }
}
