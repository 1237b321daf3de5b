import ClaimModel
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
    let reader = ContainerReader(recipe, member: member, bounds: bounds, onEvent: onEvent)
    try UTF8Locale.using { () throws(Finding) in
        try reader.read(BufferedSource(source), name: name, member: nil)
    }
}
