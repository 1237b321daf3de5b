import ClaimLedger
public import ClaimModel
import EvidenceFinding
import PassageIndex
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
    /// Other passages of the document that speak of the claim, best first.
    let others: [Int]

    init(
        document: Document,
        passage: Int,
        text: String,
        score: Double,
        reasons: [String],
        others: [Int] = []
    ) {
        self.others = others
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
        others = found.others
    }
}

/// Finds passages of a workspace's archive for claims: in the newest editions, and in the documents of collections.
///
/// The index gives the passages that have a claim's words; only their documents are looked at closely, and only while
/// they are.
public struct ArchiveFinder {
    private let reading: WorkspaceReading
    private let index: PassageIndex
    private let passageCount: Int
    /// For claims that state a ratio, a difference or a change: passages from which it can be computed.
    private var computed: [ClaimID: [ArchivePassage]] = [:]
    private var ownReports: OwnReports
    /// Documents that could not be read, and why.
    public let findings: [Finding]

    /// How many of the passages that have a claim's words are asked for.
    private static let candidatePassages = 400
    /// How many documents are looked at closely.
    private static let candidateDocuments = 80
    /// The words of a claim that bring passages up are its rarest: more passages than this, all together, are not ranked.
    private static let maximumRanked = 60_000
    /// A document of more passages is not read whole, but around those that have the claim's words.
    private static let wholeDocument = 4_000
    /// How many passages before and behind are read with one of a long document.
    private static let neighbours = 3

    init(_ reading: WorkspaceReading) throws(WorkspaceError) {
        self.reading = reading
        ownReports = OwnReports(reading)
        (index, findings) = try reading.currentIndex()
        do throws(PassageIndexError) { passageCount = try index.passageCount() } catch { throw .index(error) }
    }

    /// The documents that bear most on a claim, each with its passage that does, best first. The articles that
    /// make the claim are left out: they are what is checked. So are reports that were made from the ledger.
    public mutating func passages(
        for claim: TrackedClaim,
        limit: Int
    ) throws(WorkspaceError) -> [ArchivePassage] {
        if computed[claim.id] == nil { try compute(for: [claim]) }
        var wanted = limit
        while true {
            let found = try allPassages(for: claim, limit: wanted)
            var others: [ArchivePassage] = []
            for passage in found where try !isOwnReport(passage.document) { others.append(passage) }
            if others.count >= limit || found.count < wanted { return Array(others.prefix(limit)) }
            wanted *= 4
        }
    }

    /// Whether a document was made from the ledger itself.
    private mutating func isOwnReport(_ document: Document) throws(WorkspaceError) -> Bool {
        let index = index
        return try ownReports.record(namedIn: document) { () throws(WorkspaceError) in
            do throws(PassageIndexError) {
                guard let indexed = try index.document(edition: document.edition) else { return [] }
                return try index.passages(of: indexed)
            } catch {
                throw .index(error)
            }
        } != nil
    }

    private func allPassages(
        for claim: TrackedClaim,
        limit: Int
    ) throws(WorkspaceError) -> [ArchivePassage] {
        let reckoned = (computed[claim.id] ?? []).prefix(limit)
        let sources = Set(reckoned.map(\.document.edition))
        let found: [ArchivePassage]
        do throws(PassageIndexError) { found = try candidates(for: claim, limit) } catch {
            throw .index(error)
        }
        return Array(
            (reckoned + found.filter { !sources.contains($0.document.edition) })
                .sorted { $0.score > $1.score }.prefix(limit)
        )
    }

    // MARK: - By words

    private func candidates(
        for claim: TrackedClaim,
        _ limit: Int
    ) throws(PassageIndexError) -> [ArchivePassage] {
        let findable = FindableClaim(claim, in: reading.state)
        let words = findable.words
        let frequencies = try index.frequencies(ofTerms: words)
        let articles = articles(of: claim)
        var places: [(document: Document, indexed: IndexedDocument, hits: [Int])] = []
        var known: [Digest: Int] = [:]
        let terms = rarest(words, frequencies)
        for found in try index.candidates(forTerms: terms, limit: Self.candidatePassages) {
            if let place = known[found.document.edition] {
                if place >= 0 { places[place].hits.append(found.number) }
                continue
            }
            guard places.count < Self.candidateDocuments, !articles.contains(found.document.edition),
                let document = reading.findableDocument(found.document)
            else {
                known[found.document.edition] = -1
                continue
            }
            known[found.document.edition] = places.count
            places.append((document, found.document, [found.number]))
        }
        var collection = PassageCollection()
        var texts: [[(number: Int, text: String)]] = []
        for (document, indexed, hits) in places {
            let passages = try passages(of: indexed, around: hits)
            collection.add(
                title: [document.metadata.title, document.metadata.publisher].compactMap(\.self)
                    .joined(separator: " "),
                passages: passages.map(\.passage.evidenceText),
                language: document.metadata.language.flatMap(Language.init(tag:))
            )
            texts.append(passages.map { ($0.number, $0.passage.text) })
        }
        let archive = ArchiveFrequencies(passageCount: passageCount, words: frequencies)
        return collection.passages(for: findable, limit: limit, in: archive).map { found in
            let (number, text) = texts[found.document][found.passage]
            return ArchivePassage(
                document: places[found.document].document,
                passage: number,
                text: text,
                score: found.score,
                reasons: found.reasons,
                others: found.others.map { texts[found.document][$0].number }
            )
        }
    }

    /// The rarest of the words that are in the archive, as many as together bring up no more passages than are ranked.
    private func rarest(_ words: [String], _ frequencies: [String: Int]) -> [String] {
        var count = 0
        var rarest: [String] = []
        let known = words.enumerated().filter { (frequencies[$0.element] ?? 0) > 0 }
            .sorted {
                ((frequencies[$0.element] ?? 0), $0.offset) < ((frequencies[$1.element] ?? 0), $1.offset)
            }
        for (_, word) in known {
            count += frequencies[word] ?? 0
            if count > Self.maximumRanked, rarest.count >= 3 { break }
            rarest.append(word)
        }
        return rarest
    }

    /// The passages of a document with their numbers: all, or of a long one those around some.
    private func passages(
        of document: IndexedDocument,
        around hits: [Int]
    ) throws(PassageIndexError) -> [(number: Int, passage: Passage)] {
        let count = document.passageCount
        var ranges = [0..<count]
        if count > Self.wholeDocument {
            ranges = []
            for hit in hits.sorted() {
                let range = max(0, hit - Self.neighbours)..<min(count, hit + Self.neighbours + 1)
                if let last = ranges.last, last.upperBound >= range.lowerBound {
                    ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
                } else {
                    ranges.append(range)
                }
            }
        }
        var passages: [(number: Int, passage: Passage)] = []
        for range in ranges {
            for (offset, passage) in try index.passages(of: document, range).enumerated() {
                passages.append((range.lowerBound + offset, passage))
            }
        }
        return passages
    }

    /// All editions of the articles that make a claim.
    private func articles(of claim: TrackedClaim) -> Set<Digest> {
        var editions: Set<Digest> = []
        for appearance in claim.appearances {
            editions.insert(appearance.appearance.article)
            for edition in reading.state.document(edition: appearance.appearance.article)?.editions ?? [] {
                editions.insert(edition.document.edition)
            }
        }
        return editions
    }

    // MARK: - By figures

    /// How high a passage ranks from whose amounts what a claim states can be computed: above one that only shares
    /// words with it, unless that shares nearly all.
    private static let reckonedScore = 0.75
    /// How many such passages are kept for a claim.
    private static let maximumComputed = 50

    /// Looks for the passages from whose amounts a ratio, a difference or a change that a claim states can be computed,
    /// whichever words they share with it, one a document: for all these claims in one pass through the archive.
    public mutating func compute(for claims: [TrackedClaim]) throws(WorkspaceError) {
        var wanted: [(claim: ClaimID, relations: StatedRelations, articles: Set<Digest>)] = []
        var found: [ClaimID: [ArchivePassage]] = [:]
        for claim in claims {
            found[claim.id] = []
            guard let relations = StatedRelations(in: claim.claim.statement, about: claim.claim.about) else {
                continue
            }
            wanted.append((claim.id, relations, articles(of: claim)))
        }
        defer { computed.merge(found) { $1 } }
        guard !wanted.isEmpty else { return }
        let reading = reading
        var document: Document?
        var isOpen = [Bool](repeating: true, count: wanted.count)
        do throws(PassageIndexError) {
            try index.forEachPassage(
                begin: { indexed in
                    document = reading.findableDocument(indexed)
                    guard let document else { return false }
                    for (place, claim) in wanted.enumerated() {
                        isOpen[place] =
                            !claim.articles.contains(document.edition)
                            && found[claim.claim]?.count ?? 0 < Self.maximumComputed
                    }
                    return isOpen.contains(true)
                },
                { passage, number in
                    guard let document else { return false }
                    for (place, claim) in wanted.enumerated() where isOpen[place] {
                        guard
                            claim.relations.mayHold(passage.evidenceText),
                            let working = claim.relations.workings(
                                in: JudgedPassage(
                                    text: passage.text,
                                    documentTitle: document.metadata.title,
                                    documentDate: document.metadata.published,
                                    publisher: document.metadata.publisher
                                )
                            ).first?.working
                        else { continue }
                        isOpen[place] = false
                        found[claim.claim]?.append(
                            ArchivePassage(
                                document: document,
                                passage: number,
                                text: passage.text,
                                score: Self.reckonedScore,
                                reasons: [working]
                            )
                        )
                    }
                    return isOpen.contains(true)
                }
            )
        } catch {
            throw .index(error)
        }
    }
}

extension WorkspaceReading {
    /// What finds evidence in the archive.
    public func finder() throws(WorkspaceError) -> ArchiveFinder { try ArchiveFinder(self) }

    /// The document that evidence may be found in; nil for an edition that was replaced, and for feeds of reviews.
    fileprivate func findableDocument(_ indexed: IndexedDocument) -> Document? {
        let document =
            if let known = state.document(edition: indexed.edition) {
                known.newest.edition == indexed.edition ? known.newest : nil
            } else {
                document(of: indexed)
            }
        return document?.dialect == KnownClaimFeed.dialect ? nil : document
    }
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
