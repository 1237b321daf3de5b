import ClaimLedger
import ClaimModel
import DocumentImport
import ProvenanceReport

extension Workspace {
    /// The folder of sealed heads within a workspace.
    public static let sealsName = "\(claimsName)/Seals"

    var sealsPath: String { "\(root)/\(Self.sealsName)" }

    /// The most bytes that a time stamp or a signature may have.
    private static let largestSealFile = 1 << 20

    /// The sealed heads that are here, and what came back for them, in the order of their names.
    func sealFiles() throws(WorkspaceError) -> [SealFile] {
        guard try FileSystem.isFolder(sealsPath) else { return [] }
        let names = try FileSystem.files(below: sealsPath).filter { !$0.contains("/") && SealFile.isOne($0) }
        return try sealFiles(named: names)
    }

    /// Those of these files that are here.
    func sealFiles(named names: [String]) throws(WorkspaceError) -> [SealFile] {
        var files: [SealFile] = []
        for name in names where SealFile.isOne(name) {
            guard try FileSystem.exists("\(sealsPath)/\(name)") else { continue }
            var limits = ReadingLimits()
            limits.fileBytes = Self.largestSealFile
            do throws(Finding) {
                let bytes = try ArchiveFile.bytes(
                    at: "\(sealsPath)/\(name)",
                    displayName: "\(Self.sealsName)/\(name)",
                    limits: limits
                )
                files.append(SealFile(name: name, bytes: bytes))
            } catch {
                throw .refused(error)
            }
        }
        return files
    }
}

extension WorkspaceReading {
    /// The seals whose heads this ledger holds, or held, with what came back for them.
    func seals() throws(WorkspaceError) -> [SealFile] {
        let files = try workspace.sealFiles()
        var known: Set<String> = []
        for file in files where file.kind == .heads {
            guard let sealed = SealedHeads(text: String(decoding: file.bytes, as: UTF8.self)),
                sealed.heads.allSatisfy(ledger.contains)
            else { continue }
            known.insert(file.name)
        }
        return files.filter { known.contains($0.headsName) }
    }

    /// Writes the ledger's heads to a file of `Claims/Seals`, to be stamped or signed.
    ///
    /// - Returns: The file's path; the same file for the same ledger.
    public func seal() throws(WorkspaceError) -> String {
        let sealed = SealedHeads(state)
        guard sealed.recordCount > 0 else {
            throw .invalid(what: "the ledger", expected: "one with records; there are none to seal")
        }
        try FileSystem.makeFolder(workspace.sealsPath)
        let path = "\(workspace.sealsPath)/\(sealed.fileName)"
        try FileSystem.write(Array(sealed.text.utf8), to: path)
        return path
    }
}
