import ArgumentParser
import Workspace

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write down something about a claim or a document."
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim; or with --document, the document.")
    var subject: String

    @Argument(help: "The note; @FILE or - takes it from there.")
    var text: String

    @Flag(help: "The note is about a document.")
    var document = false

    @Flag(help: "For the house alone: it is in no report and no export.")
    var `private` = false

    func run() throws {
        var editor = try recording.editor()
        let text = try TextArgument.text(text)
        let record =
            switch (document, `private`) {
            case (true, true): try editor.privateNote(text, aboutDocument: subject)
            case (true, false): try editor.note(text, aboutDocument: subject)
            case (false, true): try editor.privateNote(text, aboutClaim: subject)
            case (false, false): try editor.note(text, aboutClaim: subject)
            }
        try recording.tell("noted\(`private` ? " privately" : "") (\(record.id.short))", &editor)
    }
}
