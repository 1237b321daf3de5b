/// How the first bytes of a file show that it holds others.
enum ContainerForm: Equatable {
    /// Data compressed with gzip.
    case gzip
    /// Data compressed otherwise: bzip2, xz, zstd, lz4.
    case compressed
    /// A zip file; WACZ and EPUB are zip files too.
    case zip
    /// A tar file.
    case tar
    /// A web archive (WARC, ISO 28500).
    case webArchive
    /// A web archive in the form before it (ARC).
    case arc
    /// A message (RFC 5322), or a saved page in the form of one (MHTML, RFC 2557).
    case mail
    /// Messages one after the other (mbox, RFC 4155).
    case mailbox

    /// How many bytes tell the form.
    static let length = 512

    /// The form that these first bytes show; nil for a document.
    init?(_ head: some Collection<UInt8>) {
        let marks: [([UInt8], ContainerForm)] = [
            ([0x1F, 0x8B], .gzip), (Array("BZh".utf8), .compressed),
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed), ([0x28, 0xB5, 0x2F, 0xFD], .compressed),
            ([0x04, 0x22, 0x4D, 0x18], .compressed), ([0x50, 0x4B, 0x03, 0x04], .zip),
            ([0x50, 0x4B, 0x05, 0x06], .zip), (Array("WARC/".utf8), .webArchive),
            (Array("filedesc://".utf8), .arc),
        ]
        if let mark = marks.first(where: { head.starts(with: $0.0) }) {
            self = mark.1
        } else if head.dropFirst(257).starts(with: "ustar".utf8) {
            self = .tar
        } else {
            return nil
        }
    }

    /// A file's name without the ending that says how it was compressed.
    static func uncompressedName(_ name: String) -> String {
        for (ending, replacement) in [(".tgz", ".tar"), (".gz", ""), (".bz2", ""), (".xz", ""), (".zst", "")]
        where name.lowercased().hasSuffix(ending) {
            return name.dropLast(ending.utf8.count) + replacement
        }
        return name
    }
}
