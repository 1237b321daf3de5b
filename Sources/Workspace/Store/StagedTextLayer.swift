import ClaimLedger
import ClaimModel
import DocumentImport
import System

/// What a program of others made of a file that is being imported; it has no name in the archive yet.
final class StagedTextLayer {
    /// The program.
    let program: TextProgram
    /// Where the bytes lie that are to be read.
    let path: String
    /// What is to be said of text that nobody sees in the document.
    let findings: [Finding]
    private let version: String
    private let bytes: Int
    private let digest: Digest
    private let file: AtomicFile
    private let archive: Archive

    /// Runs the program that a file needs.
    ///
    /// - Throws: `WorkspaceError.refused` where the program is missing, or can't read the file.
    init(
        by program: TextProgram,
        of path: String,
        displayName: String,
        archive: Archive
    ) throws(WorkspaceError) {
        let output: TextProgram.Output
        do throws(Finding) {
            output = try program.run(onFileAt: path, displayName: displayName, in: archive.isolation)
        } catch { throw .refused(error) }
        self.program = program
        version = output.version
        findings = output.findings
        bytes = output.bytes.count
        digest = SHA256Digest.of(output.bytes)
        file = try FileSystem.attempt { () throws(SystemError) in
            let file = try AtomicFile(in: archive.path)
            try file.write(output.bytes)
            return file
        }
        self.path = file.path
        self.archive = archive
    }

    /// Stores it beside the file that it was made of, and returns what is recorded of it.
    func keep(beside archivePath: String) throws(WorkspaceError) -> TextLayer {
        let name = archivePath + program.fileEnding
        for name in [name, "\(archivePath).\(digest.short)\(program.fileEnding)"] {
            var isKept = try FileSystem.attempt { () throws(SystemError) in try file.keep(as: name) }
            // An import that was interrupted before it was recorded may have left the very file.
            if !isKept { isKept = try archive.digest(of: name) == digest }
            guard isKept else { continue }
            return TextLayer(
                program: program.name,
                version: version,
                file: digest,
                byteCount: bytes,
                archivePath: name
            )
        }
        throw .fileSystem(action: "store", path: "\(archive.path)/\(name)", reason: "its names are taken")
    }
}
