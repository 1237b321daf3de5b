public import ClaimModel
public import JSONData

extension Document {
    /// The edition as a JSON object.
    public var json: JSONObject {
        let metadata = metadata.json
        return JSONObject([
            "archivePath": .string(archivePath),
            "bytes": .integer(byteCount),
            "creators": metadata["creators"],
            "dialect": .string(dialect),
            "dialectDescription": dialectDescription.map { .string($0.hex) },
            "edition": metadata["edition"],
            "encoding": encoding.map(JSONValue.string),
            "id": .string(id.name),
            "language": metadata["language"],
            "limits": limits.isEmpty ? nil : .object(limitsJSON(limits)),
            "mediaType": .string(mediaType),
            "origin": .string(origin),
            "part": part.map { .object($0.json) },
            "published": metadata["published"],
            "publisher": metadata["publisher"],
            "recovered": isRecovered ? .bool(true) : nil,
            "replaces": replaces.map { .string($0.hex) },
            "retrieved": metadata["retrieved"],
            "sha256": .string(edition.hex),
            "textLayer": textLayer.map { .object($0.json) },
            "title": metadata["title"],
            "url": metadata["url"],
        ])
    }

    init(_ reader: ObjectReader, isArticle: Bool) throws(ShapeError) {
        let archivePath = try reader.archivePath()
        let edition = try reader.digest("sha256")
        let part = reader.object["part"] == nil ? nil : try DocumentPart(try reader.reader("part"))
        guard part == nil || part?.edition == edition else {
            throw reader.fail("part", "the part whose name has this sha256")
        }
        self.init(
            id: try reader.parsed(
                "id",
                "a readable name: lower-case letters, digits, hyphens",
                DocumentID.init(_:)
            ),
            edition: edition,
            byteCount: try reader.integer("bytes"),
            archivePath: archivePath,
            mediaType: try reader.string("mediaType"),
            dialect: try reader.string("dialect"),
            encoding: try reader.optionalString("encoding"),
            origin: try reader.string("origin"),
            dialectDescription: reader.object["dialectDescription"] == nil
                ? nil : try reader.digest("dialectDescription"),
            metadata: try DocumentMetadata(reader),
            replaces: reader.object["replaces"] == nil ? nil : try reader.digest("replaces"),
            isArticle: isArticle,
            part: part
        )
        isRecovered = reader.object["recovered"] == .bool(true)
        limits = try reader.limits()
        textLayer = reader.object["textLayer"] == nil ? nil : try TextLayer(try reader.reader("textLayer"))
    }
}

extension TextLayer {
    /// The text layer as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "archivePath": .string(archivePath),
            "bytes": .integer(byteCount),
            "program": .string(program),
            "sha256": .string(file.hex),
            "version": .string(version),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            program: try reader.string("program"),
            version: try reader.string("version"),
            file: try reader.digest("sha256"),
            byteCount: try reader.integer("bytes"),
            archivePath: try reader.archivePath()
        )
    }
}

/// Limits of reading as a JSON object.
func limitsJSON(_ limits: [String: Int]) -> JSONObject {
    var object = JSONObject()
    for (name, value) in limits { object[name] = .integer(value) }
    return object
}

extension ObjectReader {
    /// The limits of reading that were raised, by name.
    func limits() throws(ShapeError) -> [String: Int] {
        var limits: [String: Int] = [:]
        for member in object["limits"]?.object?.members ?? [] {
            guard let value = member.value.integer, value >= 0 else {
                throw fail("limits.\(member.key)", "a whole number from 0")
            }
            limits[member.key] = value
        }
        return limits
    }

    /// Where a file lies in the archive.
    func archivePath() throws(ShapeError) -> String {
        let path = try string("archivePath")
        guard Document.isArchivePath(path) else { throw fail("archivePath", "a path inside Sources-Archive") }
        return path
    }
}

extension Document {
    /// Whether a path leads to a place within the archive. A ledger or a report may come from anybody, and what it names is
    /// opened.
    public static func isArchivePath(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." } && !path.utf8.contains(0)
    }
}

extension DocumentMetadata {
    /// What the document says of itself as a JSON object; what it doesn't say is left out.
    public var json: JSONObject {
        JSONObject([
            "creators": creators.isEmpty ? nil : .array(creators.map { .object($0.json) }),
            "edition": edition.map(JSONValue.string),
            "language": language.map(JSONValue.string),
            "published": published.map { .string($0.description) },
            "publisher": publisher.map(JSONValue.string),
            "retrieved": retrieved.map { .string($0.description) },
            "title": title.map(JSONValue.string),
            "url": url.map(JSONValue.string),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            title: try reader.optionalString("title"),
            creators: try reader.objects("creators", Creator.init(_:)),
            publisher: try reader.optionalString("publisher"),
            published: try reader.optionalDate("published"),
            retrieved: try reader.optionalDate("retrieved"),
            url: try reader.optionalString("url"),
            language: try reader.optionalString("language"),
            edition: try reader.optionalString("edition")
        )
    }
}

extension Creator {
    /// The creator as a JSON object.
    public var json: JSONObject {
        JSONObject(["kind": .string(kind.rawValue), "name": .string(name)])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(name: try reader.string("name"), kind: try reader.oneOf("kind"))
    }
}

extension Requoted {
    /// The quote's fate as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "end": position.map { .integer($0.end) },
            "outcome": .string(outcome.rawValue),
            "reads": reads.map(JSONValue.string),
            "record": .string(record.description),
            "start": position.map { .integer($0.start) },
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        var position: CodePointRange?
        if reader.object["start"] != nil {
            position = CodePointRange(start: try reader.integer("start"), end: try reader.integer("end"))
        }
        self.init(
            record: try reader.recordID("record"),
            outcome: try reader.oneOf("outcome"),
            position: position,
            reads: try reader.optionalString("reads")
        )
    }
}
