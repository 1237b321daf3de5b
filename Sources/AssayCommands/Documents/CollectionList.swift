import ClaimLedger
import ClaimModel
import JSONData
import PassageIndex

/// The list of a collection's documents.
struct CollectionList {
    private let documents: [IndexedDocument]

    init(_ documents: [IndexedDocument]) { self.documents = documents }

    /// Writes it to standard output.
    func write(as format: ListFormat, isRaw: Bool) {
        if documents.isEmpty { Terminal.standardError.write("no documents\n") }
        let rows = documents.map { document in
            [
                document.id.name, document.metadata.published?.description ?? "",
                String(document.passageCount),
                document.metadata.url ?? document.member ?? document.key ?? "", document.metadata.title ?? "",
            ]
        }
        ListOutput(
            table: Table(
                columns: [
                    .init("document"), .init("published"), .init("passages", isNumber: true),
                    .init("address"),
                    .init("title"),
                ],
                rows: rows
            ),
            csvHeader: ["document", "published", "passages", "address", "title"],
            csvRows: rows,
            json: documents.map { .object($0.json) }
        ).write(as: format, isRaw: isRaw)
    }
}

extension IndexedDocument {
    /// The document as a JSON object.
    var json: JSONObject {
        var object = metadata.json
        object["id"] = .string(id.name)
        object["part"] = part.map { .object($0.json) }
        object["passages"] = .integer(passageCount)
        object["sha256"] = .string(edition.hex)
        return object
    }
}
