import ClaimLedger
public import ClaimModel
public import DocumentImport

/// The dialects that a workspace describes itself, in its folder `Dialects`.
public struct DescribedDialects: Sendable {
    /// The descriptions in which nothing is wrong, by name.
    public var descriptions: [DialectDescription] = []
    /// What is wrong with the others.
    public var findings: [Finding] = []

    /// No dialects.
    public init() {}
}

extension Workspace {
    /// The folder of described dialects within a workspace; it need not be there.
    public static let dialectsName = "Dialects"

    /// Reads the descriptions of the workspace's own dialects.
    public func describedDialects() throws(WorkspaceError) -> DescribedDialects {
        var found = DescribedDialects()
        let folder = "\(root)/\(Self.dialectsName)"
        guard try FileSystem.isFolder(folder) else { return found }
        var roots: [String: String] = [:]
        for path in try FileSystem.files(below: folder) where path.hasSuffix(DialectDescription.fileEnding) {
            let shown = "\(Self.dialectsName)/\(path)"
            let name = String(FileSystem.lastPart(of: path).dropLast(DialectDescription.fileEnding.count))
            do throws(WorkspaceError) {
                let bytes = try Self.smallFile("\(folder)/\(path)", shown)
                guard let source = String(validating: bytes, as: UTF8.self) else {
                    throw .refused(Self.fault(shown, "it is not UTF-8", "Convert it: iconv -t UTF-8."))
                }
                let read = DialectDescription.read(source, name: name, fileName: shown)
                found.findings += read.findings
                guard let description = read.description else { continue }
                for root in description.roots {
                    guard let other = roots.updateValue(shown, forKey: root) else { continue }
                    found.findings.append(
                        Self.fault(shown, "\(other) has the root '\(root)' too", "Leave one of the two out.")
                    )
                }
                found.descriptions.append(description)
            } catch {
                guard case .refused(let finding) = error, !finding.isFault else { throw error }
                found.findings.append(finding)
            }
        }
        return found
    }

    /// The descriptions, for reading documents.
    ///
    /// - Throws: `WorkspaceError.refused` when one of them is wrong: documents would be read as what they are not.
    func usableDialects() throws(WorkspaceError) -> [DialectDescription] {
        let described = try describedDialects()
        if let finding = described.findings.first { throw .refused(finding) }
        return described.descriptions
    }

    private static func fault(_ file: String, _ meaning: String, _ advice: String) -> Finding {
        Finding(
            code: "dialect.description",
            place: Finding.Place(file: file, line: 1, column: 1),
            meaning: meaning,
            advice: advice
        )
    }

    static func smallFile(_ path: String, _ shown: String) throws(WorkspaceError) -> [UInt8] {
        var limits = ReadingLimits()
        limits.fileBytes = DialectDescription.longest
        do throws(Finding) {
            return try ArchiveFile.bytes(at: path, displayName: shown, limits: limits)
        } catch {
            throw .refused(error)
        }
    }
}

// The archive keeps the description that a document was read by, so that it reads the same for ever, whatever becomes
// of the workspace's own file.
extension Archive {
    private static let descriptionsName = "dialects"

    /// Where a description lies, relative to the archive.
    static func descriptionPath(_ digest: Digest) -> String {
        "\(descriptionsName)/\(digest.hex)\(DialectDescription.fileEnding)"
    }

    /// The digest that names a description.
    static func digest(of description: DialectDescription) -> Digest {
        SHA256Digest.of(Array(description.source.utf8))
    }

    /// Keeps a description, if it is not there yet.
    func keep(_ description: DialectDescription) throws(WorkspaceError) {
        let digest = Self.digest(of: description)
        let target = "\(path)/\(Self.descriptionPath(digest))"
        guard try !FileSystem.exists(target) else { return }
        try FileSystem.makeFolder("\(path)/\(Self.descriptionsName)")
        try FileSystem.write(Array(description.source.utf8), to: target)
    }

    /// The description that an archived file was read by.
    ///
    /// - Parameters:
    ///   - digest: The SHA-256 of the description.
    ///   - id: The document or collection, for findings.
    ///   - name: The dialect's name.
    /// - Throws: `WorkspaceError.refused` when it is missing or no longer what it was.
    func description(
        _ digest: Digest,
        of id: DocumentID,
        named name: String
    ) throws(WorkspaceError) -> DialectDescription {
        let place = Self.descriptionPath(digest)
        let shown = "\(Workspace.archiveName)/\(place)"
        let bytes = try Workspace.smallFile("\(path)/\(place)", shown)
        let changed = Finding(
            code: "archive.changed",
            place: Finding.Place(file: shown),
            meaning: "the description of the dialect that \(id) was read by is not what it was",
            advice: "Restore it from version control."
        )
        guard SHA256Digest.of(bytes) == digest, let source = String(validating: bytes, as: UTF8.self) else {
            throw .refused(changed)
        }
        let read = DialectDescription.read(source, name: name, fileName: shown)
        guard let description = read.description, read.findings.isEmpty else {
            throw .refused(read.findings.first ?? changed)
        }
        return description
    }
}
