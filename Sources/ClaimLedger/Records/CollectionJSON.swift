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
            "dialectDescriptions": dialectDescriptions.isEmpty ? nil : .object(descriptionsJSON),
            "documents": .integer(documentCount),
            "encoding": encoding.map(JSONValue.string),
            "id": .string(id.name),
            "limits": limits.isEmpty ? nil : .object(limitsJSON(limits)),
            "metadata": metadata.members.isEmpty ? nil : .object(metadata),
            "origin": .string(origin),
            "recovers": recovers ? .bool(true) : nil,
            "refused": refusedCount == 0 ? nil : .integer(refusedCount),
            "sha256": .string(file.hex),
        ])
    }

    private var descriptionsJSON: JSONObject {
        var object = JSONObject()
        for dialect in dialectDescriptions { object[dialect.name] = .string(dialect.description.hex) }
        return object
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
        recovers = reader.object["recovers"] == .bool(true)
        limits = try reader.limits()
        for member in reader.object["dialectDescriptions"]?.object?.members ?? [] {
            guard let digest = member.value.string.flatMap(Digest.init(hex:)) else {
                throw reader.fail("dialectDescriptions.\(member.key)", "a SHA-256, 64 hexadecimal digits")
            }
            dialectDescriptions.append(.init(name: member.key, description: digest))
        }
    }
}
