import ArgumentParser
import ClaimLedger
import ClaimModel
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

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func run() throws {
        let reading = try workspace.read()
        if let collection {
            let documents = try reading.documents(inCollection: collection)
            return CollectionList(documents.filter { matches($0.id, $0.metadata) }).write(
                as: format,
                isRaw: raw
            )
        }
        let state = reading.state
        let uses = DocumentUses(state)
        let documents = state.documents.filter { document in
            if articles != sources, document.isArticle != articles { return false }
            return matches(document.id, document.newest.metadata)
        }
        let collections = state.collections.map(\.collection).filter {
            articles == sources && matches($0.id, $0.metadata)
        }
        if documents.isEmpty, collections.isEmpty { Terminal.standardError.write("no documents\n") }
        output(documents, collections, uses).write(as: format, isRaw: raw)
    }

    private func matches(_ id: DocumentID, _ metadata: DocumentMetadata) -> Bool {
        guard let text = text?.lowercased() else { return true }
        let texts = [id.name, metadata.title, metadata.publisher] + metadata.creators.map(\.name)
        return texts.contains { $0?.lowercased().contains(text) ?? false }
    }

    private func output(
        _ documents: [TrackedDocument],
        _ collections: [DocumentCollection],
        _ uses: DocumentUses
    ) -> ListOutput {
        var rows = documents.map { document in
            let metadata = document.newest.metadata
            return [
                document.id.name,
                (document.isArticle ? "article" : "source")
                    + (document.newest.isRecovered ? " (recovered)" : ""),
                metadata.published?.description ?? "",
                String(document.editions.count),
                String(uses.claims(in: document)),
                String(uses.evidence(in: document)),
                metadata.publisher ?? metadata.creators.first?.name ?? "",
                metadata.title ?? "",
            ]
        }
        rows += collections.map { collection in
            [
                collection.id.name, "collection", collection.metadata.published?.description ?? "", "1", "",
                "",
                collection.metadata.publisher ?? "",
                "\(collection.documentCount) documents: \(collection.origin)",
            ]
        }
        return ListOutput(
            table: Table(
                columns: [
                    .init("document"), .init("kind"), .init("published"), .init("editions", isNumber: true),
                    .init("claims", isNumber: true), .init("evidence", isNumber: true), .init("publisher"),
                    .init("title"),
                ],
                rows: rows
            ),
            csvHeader: [
                "document", "kind", "published", "editions", "claims", "evidence", "publisher", "title",
            ],
            csvRows: rows,
            json: documents.map { document in
                var object = document.newest.json
                object["kind"] = .string(document.isArticle ? "article" : "source")
                object["editions"] = .strings(document.editions.map(\.document.edition.hex))
                object["claims"] = .integer(uses.claims(in: document))
                object["evidence"] = .integer(uses.evidence(in: document))
                return .object(object)
            }
                + collections.map { collection in
                    var object = collection.json
                    object["kind"] = .string("collection")
                    return .object(object)
                }
        )
    }
}

/// How many claims appear in each document, and how many pieces of accepted evidence come from it.
private struct DocumentUses {
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
