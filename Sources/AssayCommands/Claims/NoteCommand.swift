import ArgumentParser
import Workspace

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write down something about a claim or a document."
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The claim; or with --document, the document.")
    var subject: String

    @Argument(help: "The note.")
    var text: String

    @Flag(help: "The note is about a document.")
    var document = false

    func run() throws {
        var editor = try editing.editor()
        let record =
            document
            ? try editor.note(text, aboutDocument: subject) : try editor.note(text, aboutClaim: subject)
        Terminal.standardOutput.write("noted (\(record.id.short))\n")
    }
}
