import ClaimLedger
import ClaimModel
import JSONData
import PassageIndex

/// A document of a collection in a list.
struct CollectionDocumentRow: ListRow {
    let document: IndexedDocument

    static var fields: [ListField<CollectionDocumentRow>] {
        [
            .init("document", width: .name, in: [.table, .csv]) { .text($0.document.id.name) },
            .init("published", in: [.table, .csv]) { .text($0.document.metadata.published?.description) },
            .init("passages", isNumber: true, in: [.table, .csv]) { .integer($0.document.passageCount) },
            .init("address", width: .name, in: [.table, .csv]) { row in
                .text(row.document.metadata.url ?? row.document.member ?? row.document.key)
            },
            .init("title", width: .words, in: [.table, .csv]) { .text($0.document.metadata.title) },
            .init("all", member: "*", in: [.json]) { .json("", .object($0.document.json)) },
        ]
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
