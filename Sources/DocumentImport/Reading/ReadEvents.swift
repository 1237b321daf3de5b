public import ClaimModel
import System

/// Reads an open file for the documents in it: the file itself, those of a packed folder or a web archive, the entries
/// of a feed. It is read in this process; `readFile` is the way in from outside.
///
/// - Parameters:
///   - file: The file.
///   - recipe: How to read it.
///   - member: The only member of a container that is wanted; all when nil.
///   - onEvent: Takes what comes out of it, in order.
/// - Throws: The finding for which the file is refused. What came out of it before counts for nothing then.
func readEvents(
    of file: consuming ArchiveFile,
    by recipe: ReadingRecipe,
    member: String?,
    onEvent: @escaping (ReadingEvent) -> Void
) throws(Finding) {
    let name = file.name
    let source = FileSource(file)
    let bounds = ContainerBounds(recipe.limits, name: name, fileBytes: source.byteCount)
    let outcome = ReadingOutcome()
    let reader = ContainerReader(recipe, member: member, bounds: bounds) { event in
        outcome.note(event)
        onEvent(event)
    }
    try UTF8Locale.using { () throws(Finding) in
        try reader.read(BufferedSource(source), name: name, member: nil)
    }
    // A file of nothing is said to be one; of a member that is looked for, whoever wants it says that it is not there.
    if outcome.isEmpty, member == nil { throw .noDocuments(in: name, outcome.warning) }
}

/// What came out of a file so far: a document, or an error in one.
final class ReadingOutcome {
    private(set) var isEmpty = true
    /// What was said first of what was left out.
    private(set) var warning: Finding?

    /// Takes note of what came out.
    func note(_ event: ReadingEvent) {
        switch event {
        case .documentEnded: isEmpty = false
        case .memberRefused(let finding) where finding.severity == .error: isEmpty = false
        case .memberRefused(let finding): warning = warning ?? finding
        case .memberBegan, .memberEnded, .passage: break
        }
    }
}

extension Finding {
    /// A file in which there is no document: an empty package, or one of pictures.
    ///
    /// - Parameter warning: What was said of what is left out.
    public static func noDocuments(in file: String, _ warning: Finding? = nil) -> Finding {
        Finding(
            code: "archive.no-documents",
            place: .init(file: file),
            meaning: "there is no document in it that is read"
                + (warning.map { "; \($0.place.file ?? file): \($0.meaning)" } ?? ""),
            advice: warning?.advice ?? "Check that it is the file that you meant."
        )
    }
}
