public import ClaimModel
public import JSONData

extension DocumentPart {
    /// The edition of the document that this part is: the SHA-256 of what names it.
    public var edition: Digest { SHA256Digest.of(nameBytes) }

    /// The part as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "key": key.map(JSONValue.string),
            "member": member.map(JSONValue.string),
            "sha256": .string(file.hex),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            file: try reader.digest("sha256"),
            member: try reader.optionalString("member"),
            key: try reader.optionalString("key")
        )
    }
}

extension DocumentCollection {
    /// The collection as a JSON object.
    public var json: JSONObject {
        let metadata = metadata.json
        return JSONObject([
            "archivePath": .string(archivePath),
            "bytes": .integer(byteCount),
            "dialect": dialect.map(JSONValue.string),
            "documents": .integer(documentCount),
            "encoding": encoding.map(JSONValue.string),
            "id": .string(id.name),
            "metadata": metadata.members.isEmpty ? nil : .object(metadata),
            "origin": .string(origin),
            "refused": refusedCount == 0 ? nil : .integer(refusedCount),
            "sha256": .string(file.hex),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            id: try reader.parsed(
                "id",
                "a readable name: lower-case letters, digits, hyphens",
                DocumentID.init(_:)
            ),
            file: try reader.digest("sha256"),
            byteCount: try reader.integer("bytes"),
            archivePath: try reader.archivePath(),
            dialect: try reader.optionalString("dialect"),
            encoding: try reader.optionalString("encoding"),
            origin: try reader.string("origin"),
            documentCount: try reader.integer("documents"),
            refusedCount: reader.object["refused"] == nil ? 0 : try reader.integer("refused"),
            metadata: reader.object["metadata"] == nil
                ? DocumentMetadata() : try DocumentMetadata(try reader.reader("metadata"))
        )
    }
}
