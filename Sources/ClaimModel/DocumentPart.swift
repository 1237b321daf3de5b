/// Which part of an archived file a document is, where the file holds several: a web archive, a folder packed into
/// one file, an export of a wiki, a feed.
///
/// The archived file is kept once, as it came. A part is read from it again at will.
public struct DocumentPart: Hashable, Sendable {
    /// The SHA-256 of the archived file.
    public var file: Digest
    /// The path of the member within the file, where it is a container; nil otherwise.
    public var member: String?
    /// What names the document within its member or file, where that holds several; nil otherwise.
    public var key: String?

    /// A part of an archived file.
    public init(file: Digest, member: String? = nil, key: String? = nil) {
        self.file = file
        self.member = member
        self.key = key
    }

    /// The bytes whose SHA-256 is the edition of the document: the file's digest in hexadecimal digits, the member
    /// and the key, a line feed between them.
    public var nameBytes: [UInt8] { Array("\(file.hex)\n\(member ?? "")\n\(key ?? "")".utf8) }
}
