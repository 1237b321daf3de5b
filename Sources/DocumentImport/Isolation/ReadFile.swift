public import ClaimModel

/// Where a file is parsed.
///
/// Files come from anybody, and a parser may have faults. A child process that was denied all it does not need keeps
/// them from doing harm; the process itself is for files that are trusted, and for tests.
public enum ReadingIsolation: Hashable, Sendable {
    /// In a child process that this reader starts. Where it can't be started the file is refused; it is never read in
    /// this process instead.
    case childProcess(IsolatedReader)
    /// In this process, behind the same guards.
    case inProcess

    /// In a child process that runs a program; each of these keeps processes of its own.
    public static func childProcess(running program: ReaderProgram) -> ReadingIsolation {
        .childProcess(IsolatedReader(program))
    }
}

/// Reads a file for the documents in it: the file itself, those of a packed folder or a web archive, the entries of a
/// feed. There is no other way to read one.
///
/// - Parameters:
///   - path: The file's path. Links are not followed, and neither folders, pipes nor devices are read.
///   - displayName: How findings name it; the path when nil.
///   - recipe: How to read it.
///   - isolation: Where it is parsed.
///   - member: The only member of a container that is wanted; all when nil.
///   - onEvent: Takes what comes out of it, in order.
/// - Throws: The finding for which the file is refused. What came out of it before counts for nothing then.
public func readFile(
    at path: String,
    displayName: String? = nil,
    by recipe: ReadingRecipe,
    in isolation: ReadingIsolation,
    member: String? = nil,
    onEvent: @escaping (ReadingEvent) -> Void
) throws(Finding) {
    let file = try ArchiveFile(path: path, displayName: displayName ?? path, limits: recipe.limits)
    switch isolation {
    case .childProcess(let reader): try reader.read(file, by: recipe, member: member, onEvent: onEvent)
    case .inProcess: try readEvents(of: file, by: recipe, member: member, onEvent: onEvent)
    }
}

/// A document with its passages.
public struct DocumentWithPassages: Hashable, Sendable {
    /// The document.
    public let document: ReadDocument
    /// The path of the member that it lies in; nil where the file is no container.
    public let member: String?
    /// Its passages, in order.
    public let passages: [Passage]
}

/// Reads a file that is small enough for all its passages to be held.
///
/// - Parameters:
///   - path: The file's path.
///   - displayName: How findings name it; the path when nil.
///   - recipe: How to read it.
///   - isolation: Where it is parsed.
/// - Returns: The documents in it, in order, and the findings about members that were left out.
/// - Throws: The finding for which the file is refused.
public func readFile(
    at path: String,
    displayName: String? = nil,
    by recipe: ReadingRecipe = ReadingRecipe(),
    in isolation: ReadingIsolation
) throws(Finding) -> (documents: [DocumentWithPassages], refused: [Finding]) {
    let collected = CollectedDocuments()
    try readFile(at: path, displayName: displayName, by: recipe, in: isolation) { collected.take($0) }
    return (collected.documents, collected.refused)
}

private final class CollectedDocuments {
    private(set) var documents: [DocumentWithPassages] = []
    private(set) var refused: [Finding] = []
    private var passages: [Passage] = []
    private var member: String?
    private var documentsBeforeMember = 0

    func take(_ event: ReadingEvent) {
        switch event {
        case .memberBegan(let began):
            member = began.name
            documentsBeforeMember = documents.count
            passages = []
        case .passage(let passage): passages.append(passage)
        case .documentEnded(let document):
            documents.append(
                DocumentWithPassages(document: document, member: member, passages: passages)
            )
            passages = []
        case .memberRefused(let finding):
            refused.append(finding)
            guard finding.severity == .error, member != nil else { break }
            documents.removeSubrange(documentsBeforeMember...)
            passages = []
        case .memberEnded: member = nil
        }
    }
}
