/// Anything archived. A document is an *article* when its claims are checked and a *source* when it bears on
/// claims; it may be both. This value describes one edition of it, named by the SHA-256 of its bytes.
public struct Document: Hashable, Sendable {
    /// The readable name, the same for all editions.
    public var id: DocumentID
    /// The SHA-256 of the archived file: the edition's name. For a part of a file, the SHA-256 of what names it.
    public var edition: Digest
    /// The size of the archived file in bytes.
    public var byteCount: Int
    /// Where the archived file lies, relative to the workspace's `Sources-Archive`, with `/` between parts.
    public var archivePath: String
    /// The media type (RFC 6838), for instance `application/xml`.
    public var mediaType: String
    /// The dialect that it was read in, for instance `nitf`.
    public var dialect: String
    /// The character encoding that whoever imported it gave, where the file itself does not say; else nil.
    public var encoding: String?
    /// The limits of reading that were raised for it, by name; empty unless whoever imported it raised some.
    public var limits: [String: Int] = [:]
    /// Whether it is not well-formed and was read all the same, because that was asked for: text may be missing.
    public var isRecovered = false
    /// What a program of others made of its file, from which its text is read; nil when that is the file itself.
    public var textLayer: TextLayer?
    /// Where it came from: a URL, or the name of the file that was imported.
    public var origin: String
    /// The SHA-256 of the description of its dialect, where that is one of the workspace's own; else nil.
    public var dialectDescription: Digest?
    /// What the document says of itself.
    public var metadata: DocumentMetadata
    /// The edition that this one replaces; nil for a first edition.
    public var replaces: Digest?
    /// Whether it was ever imported as an article.
    public var isArticle: Bool
    /// Which part of the archived file it is; nil when the file is the document.
    public var part: DocumentPart?

    /// An edition of a document.
    public init(
        id: DocumentID,
        edition: Digest,
        byteCount: Int,
        archivePath: String,
        mediaType: String,
        dialect: String,
        encoding: String? = nil,
        origin: String,
        dialectDescription: Digest? = nil,
        metadata: DocumentMetadata,
        replaces: Digest? = nil,
        isArticle: Bool,
        part: DocumentPart? = nil
    ) {
        self.id = id
        self.edition = edition
        self.byteCount = byteCount
        self.archivePath = archivePath
        self.mediaType = mediaType
        self.dialect = dialect
        self.encoding = encoding
        self.origin = origin
        self.dialectDescription = dialectDescription
        self.metadata = metadata
        self.replaces = replaces
        self.isArticle = isArticle
        self.part = part
    }

    /// The SHA-256 of the archived file.
    public var file: Digest { part?.file ?? edition }

    /// The paths of all files in the archive that are kept for it: its own, and what a program made of that.
    public var archivePaths: [String] { [archivePath] + (textLayer.map { [$0.archivePath] } ?? []) }
}

/// What a document says of itself: title, who made and published it, when, where it stands, in which language.
public struct DocumentMetadata: Hashable, Sendable {
    /// The title, or nil when the document has none.
    public var title: String?
    /// Who wrote it, in the document's order.
    public var creators: [Creator]
    /// Who published it.
    public var publisher: String?
    /// When it was published, as precisely as the document says.
    public var published: CalendarDate?
    /// When the page was seen or captured, where the document says so.
    public var retrieved: CalendarDate?
    /// The canonical address, as the document gives it; not checked and never fetched.
    public var url: String?
    /// The language (BCP 47), for instance `en` or `pt-BR`.
    public var language: String?
    /// Which edition the document says that it is: a version, a revision, an issue.
    public var edition: String?

    /// What a document says of itself; everything may be missing.
    public init(
        title: String? = nil,
        creators: [Creator] = [],
        publisher: String? = nil,
        published: CalendarDate? = nil,
        retrieved: CalendarDate? = nil,
        url: String? = nil,
        language: String? = nil,
        edition: String? = nil
    ) {
        self.title = title
        self.creators = creators
        self.publisher = publisher
        self.published = published
        self.retrieved = retrieved
        self.url = url
        self.language = language
        self.edition = edition
    }
}

/// A person or an organisation that wrote a document.
public struct Creator: Hashable, Sendable {
    /// Whether a creator is one person or an organisation.
    public enum Kind: String, Sendable, CaseIterable {
        /// One person.
        case person
        /// A newsroom, an agency, an office.
        case organisation
    }

    /// The name as the document writes it.
    public var name: String
    /// What kind of creator it is; a person unless the document says otherwise.
    public var kind: Kind

    /// A creator by name.
    public init(name: String, kind: Kind = .person) {
        self.name = name
        self.kind = kind
    }
}
