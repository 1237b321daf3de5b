/// An archived file that holds many documents: a web archive, a packed folder, an export of a wiki, a feed.
///
/// The ledger names the file once. Its documents follow from its bytes; one of them gets a record of its own when a
/// claim or evidence first rests on it.
public struct DocumentCollection: Hashable, Sendable {
    /// The readable name, unique among collections and documents.
    public var id: DocumentID
    /// The SHA-256 of the archived file.
    public var file: Digest
    /// The size of the archived file in bytes.
    public var byteCount: Int
    /// Where the archived file lies, relative to the workspace's `Sources-Archive`, with `/` between parts.
    public var archivePath: String
    /// The dialect that whoever imported it gave; nil where it was found out.
    public var dialect: String?
    /// The character encoding that whoever imported it gave, where the documents do not say; else nil.
    public var encoding: String?
    /// The limits of reading that were raised for it, by name; empty unless whoever imported it raised some.
    public var limits: [String: Int] = [:]
    /// Whether reading went on after errors in XML, because that was asked for.
    public var recovers = false
    /// The dialects that the workspace describes itself and documents in it are in, by name.
    public var dialectDescriptions: [DescribedDialect] = []
    /// The name of the file that was imported.
    public var origin: String
    /// How many documents were read from it.
    public var documentCount: Int
    /// How many documents in it could not be read.
    public var refusedCount: Int
    /// What whoever imported it knows of all its documents, and they do not say or say wrongly.
    public var metadata: DocumentMetadata

    /// A dialect that a workspace describes itself, as a ledger names it.
    public struct DescribedDialect: Hashable, Sendable {
        /// The dialect's name.
        public var name: String
        /// The SHA-256 of its description.
        public var description: Digest

        /// A dialect by its name and the SHA-256 of its description.
        public init(name: String, description: Digest) {
            self.name = name
            self.description = description
        }
    }

    /// An archived file that holds many documents.
    public init(
        id: DocumentID,
        file: Digest,
        byteCount: Int,
        archivePath: String,
        dialect: String? = nil,
        encoding: String? = nil,
        origin: String,
        documentCount: Int,
        refusedCount: Int = 0,
        metadata: DocumentMetadata = DocumentMetadata()
    ) {
        self.id = id
        self.file = file
        self.byteCount = byteCount
        self.archivePath = archivePath
        self.dialect = dialect
        self.encoding = encoding
        self.origin = origin
        self.documentCount = documentCount
        self.refusedCount = refusedCount
        self.metadata = metadata
    }

    /// The readable name of one of its documents: the collection's, and digits of the document's edition.
    public func name(of edition: Digest) -> DocumentID { Self.name(of: edition, in: id) }

    /// The readable name of a document of a collection of this name.
    public static func name(of edition: Digest, in id: DocumentID) -> DocumentID {
        let digits = edition.hex.prefix(12)
        let stem = id.name.prefix(Slug.lengths.upperBound - digits.utf8.count - 1)
        guard let name = DocumentID("\(stem)-\(digits)") else {
            preconditionFailure("a readable name with a hyphen and hexadecimal digits is a readable name")
        }
        return name
    }
}
