public import ClaimModel
public import DocumentImport

/// What a file reads as, without anything being archived or recorded.
public enum Preview {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - workspace: The workspace whose own dialects count; nil for the built-in ones alone.
    ///   - dialect: The dialect to read it in; found out when nil.
    ///   - encoding: The character encoding, where the file doesn't say it.
    ///   - onDocument: Takes each document with its passages, as it is complete.
    /// - Throws: `WorkspaceError.refused` when the file can't be read.
    public static func read(
        _ path: String,
        in workspace: Workspace?,
        dialect: String? = nil,
        encoding: String? = nil,
        onDocument: @escaping (ReadDocument, [Passage]) -> Void
    ) throws(WorkspaceError) {
        var options = ReadingOptions()
        options.dialect = dialect
        options.encoding = encoding
        if let workspace { options.described = try workspace.usableDialects() }
        var passages: [Passage] = []
        do throws(Finding) {
            try readDocuments(at: path, options: options) { event in
                if case .passage(let passage) = event { passages.append(passage) }
                guard case .documentEnded(let document) = event else { return }
                onDocument(document, passages)
                passages.removeAll(keepingCapacity: true)
            }
        } catch {
            throw .refused(error)
        }
    }
}
