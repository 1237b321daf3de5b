import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import PassageIndex
import Workspace

struct DocumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract:
            "List the documents: articles, whose claims are checked, and sources, which bear on claims.",
        discussion: """
            A collection is a file that holds many documents; --in lists those.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Flag(help: "List articles only.")
    var articles = false

    @Flag(help: "List sources only.")
    var sources = false

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp("List the documents of this collection.", valueName: "collection")
    )
    var collection: String?

    @Option(help: "List documents whose name, title, author or publisher holds this.")
    var text: String?

    @Flag(help: "List documents without a publisher or a date, or with a description in conflict.")
    var undescribed = false

    @OptionGroup var list: ListOptions

    func run() throws {
        let reading = try workspace.read()
        if let collection {
            let documents = try reading.documents(inCollection: collection).filter {
                matches($0.id, $0.metadata)
            }
            return try list.write(documents.map { CollectionDocumentRow(document: $0) }, none: "no documents")
        }
        let state = reading.state
        let uses = DocumentUses(state)
        let documents = state.documents.filter { document in
            if articles != sources, document.isArticle != articles { return false }
            if undescribed, !document.isUndescribed { return false }
            return matches(document.id, document.newest.metadata)
        }
        let collections = state.collections.map(\.collection).filter {
            articles == sources && !undescribed && matches($0.id, $0.metadata)
        }
        let rows =
            documents.map { DocumentRow(item: .document($0), uses: uses) }
            + collections.map { DocumentRow(item: .collection($0), uses: uses) }
        try list.write(rows, none: "no documents")
    }

    private func matches(_ id: DocumentID, _ metadata: DocumentMetadata) -> Bool {
        guard let text = text?.lowercased() else { return true }
        let texts = [id.name, metadata.title, metadata.publisher] + metadata.creators.map(\.name)
        return texts.contains { $0?.lowercased().contains(text) ?? false }
    }
}

/// A document or a collection in a list.
struct DocumentRow: ListRow {
    enum Item {
        case document(TrackedDocument)
        case collection(DocumentCollection)
    }

    let item: Item
    let uses: DocumentUses

    static var fields: [ListField<DocumentRow>] {
        [
            .init("document", width: .name, in: [.table, .csv]) { .text($0.name) },
            .init("kind", in: [.table, .csv]) { .text($0.kind) },
            .init("published", in: [.table, .csv]) { .text($0.metadata.published?.description) },
            .init("editions", isNumber: true, in: [.table, .csv]) { .integer($0.editions) },
            .init("claims", isNumber: true, in: [.table, .csv]) { row in
                .integer(row.document.map { row.uses.claims(in: $0) })
            },
            .init("evidence", isNumber: true, in: [.table, .csv]) { row in
                .integer(row.document.map { row.uses.evidence(in: $0) })
            },
            .init("publisher", width: .name, in: [.table, .csv]) { row in
                .text(row.metadata.publisher ?? row.metadata.creators.first?.name)
            },
            .init("title", width: .words, in: [.table, .csv]) { .text($0.title) },
            .init("all", member: "*", in: [.json]) { .json("", .object($0.object)) },
        ]
    }

    private var document: TrackedDocument? {
        if case .document(let document) = item { return document }
        return nil
    }

    private var name: String {
        switch item {
        case .document(let document): document.id.name
        case .collection(let collection): collection.id.name
        }
    }

    private var kind: String {
        switch item {
        case .document(let document):
            (document.isArticle ? "article" : "source") + (document.newest.isRecovered ? " (recovered)" : "")
        case .collection: "collection"
        }
    }

    private var metadata: DocumentMetadata {
        switch item {
        case .document(let document): document.newest.metadata
        case .collection(let collection): collection.metadata
        }
    }

    private var title: String? {
        switch item {
        case .document(let document): document.newest.metadata.title
        case .collection(let collection): "\(collection.documentCount) documents: \(collection.origin)"
        }
    }

    private var editions: Int {
        switch item {
        case .document(let document): document.editions.count
        case .collection: 1
        }
    }

    private var object: JSONObject {
        switch item {
        case .document(let document):
            var object = document.newest.json
            object["kind"] = .string(document.isArticle ? "article" : "source")
            object["editions"] = .strings(document.editions.map(\.document.edition.hex))
            object["claims"] = .integer(uses.claims(in: document))
            object["evidence"] = .integer(uses.evidence(in: document))
            let conflicts = document.editions.last?.conflicts ?? []
            if !conflicts.isEmpty { object["conflicts"] = .strings(conflicts.map(\.field.rawValue)) }
            return object
        case .collection(let collection):
            var object = collection.json
            object["kind"] = .string("collection")
            return object
        }
    }
}

/// How many claims appear in each document, and how many pieces of accepted evidence come from it.
struct DocumentUses {
    private var claims: [Digest: Int] = [:]
    private var evidence: [Digest: Int] = [:]

    init(_ state: LedgerState) {
        for claim in state.claims where claim.withdrawn == nil {
            for edition in Set(claim.appearances.map(\.appearance.article)) {
                claims[edition, default: 0] += 1
            }
            for piece in claim.evidence where piece.state == .accepted {
                evidence[piece.evidence.source, default: 0] += 1
            }
        }
    }

    func claims(in document: TrackedDocument) -> Int { sum(claims, document) }
    func evidence(in document: TrackedDocument) -> Int { sum(evidence, document) }

    private func sum(_ counts: [Digest: Int], _ document: TrackedDocument) -> Int {
        document.editions.reduce(0) { $0 + (counts[$1.document.edition] ?? 0) }
    }
}
