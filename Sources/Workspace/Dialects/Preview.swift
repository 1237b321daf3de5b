public import ClaimModel
public import DocumentImport
import System

/// A document of a file that is only looked at.
public struct PreviewedDocument: Sendable {
    /// The document.
    public let document: ReadDocument
    /// The path of the member that it lies in; nil where the file is no container.
    public let member: String?
    /// Its passages, in order.
    public let passages: [Passage]
}

/// What a file reads as, without anything being archived or recorded.
public enum Preview {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - request: The file, and how it is to be read; what it says of recording is not looked at.
    ///   - workspace: The workspace whose own dialects count; nil for the built-in ones alone.
    ///   - isolation: Where it is parsed.
    ///   - onDocument: Takes each document with its passages, as it is complete.
    /// - Returns: What is wrong with single members of the file, and warnings about them.
    /// - Throws: `WorkspaceError.refused` when the file can't be read.
    public static func read(
        _ request: ImportRequest,
        in workspace: Workspace?,
        isolation: ReadingIsolation,
        onDocument: @escaping (PreviewedDocument) -> Void
    ) throws(WorkspaceError) -> [Finding] {
        var recipe = ReadingRecipe(request, described: try workspace?.usableDialects() ?? [])
        let layer = try textLayer(of: request.path, isolation)
        recipe.dialect = layer?.program.dialect ?? recipe.dialect
        var passages: [Passage] = []
        var member: String?
        var findings = layer?.findings ?? []
        do throws(Finding) {
            try readFile(
                at: layer?.path ?? request.path,
                displayName: request.path,
                by: recipe,
                in: isolation
            ) { event in
                switch event {
                case .memberBegan(let began): (member, passages) = (began.name, [])
                case .passage(let passage): passages.append(passage)
                case .documentEnded(var document):
                    document.mediaType = layer?.program.mediaType ?? document.mediaType
                    onDocument(
                        PreviewedDocument(document: document, member: member, passages: passages)
                    )
                    passages.removeAll(keepingCapacity: true)
                case .memberRefused(let finding): (findings, passages) = (findings + [finding], [])
                case .memberEnded: member = nil
                }
            }
        } catch {
            throw .refused(error)
        }
        return findings
    }

    /// What the program makes of a file that it needs, in a file that nobody keeps; nil for one that is read as it is.
    private static func textLayer(
        of path: String,
        _ isolation: ReadingIsolation
    ) throws(WorkspaceError) -> StagedTextLayer? {
        let program: TextProgram?
        do throws(Finding) { program = try TextProgram.needed(forFileAt: path, displayName: path) } catch {
            throw .refused(error)
        }
        guard let program else { return nil }
        let folder = Archive(path: Environment.temporaryFolder, isolation: isolation)
        return try StagedTextLayer(by: program, of: path, displayName: path, archive: folder)
    }
}
