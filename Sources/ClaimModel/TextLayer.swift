/// The text that a program of others made of an archived file, stored beside it: passages derive from it alone, always
/// the same, and nobody needs the program to read them again.
public struct TextLayer: Hashable, Sendable {
    /// The program, by its command: `pdftotext`.
    public var program: String
    /// The program's version as it gives it.
    public var version: String
    /// The SHA-256 of what it wrote.
    public var file: Digest
    /// How many bytes it wrote.
    public var byteCount: Int
    /// Where these lie, relative to the workspace's `Sources-Archive`, with `/` between parts.
    public var archivePath: String

    /// What a program made of a file.
    public init(program: String, version: String, file: Digest, byteCount: Int, archivePath: String) {
        self.program = program
        self.version = version
        self.file = file
        self.byteCount = byteCount
        self.archivePath = archivePath
    }
}
