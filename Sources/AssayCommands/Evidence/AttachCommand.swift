import ArgumentParser
import ClaimModel
import Workspace

struct AttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Attach a passage of a source to a claim as evidence, by quote."
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The claim.")
    var claim: String

    @Option(help: ArgumentHelp("The source.", valueName: "document"))
    var source: String

    @OptionGroup var quote: QuoteOptions

    @Option(help: "What the passage does to the claim.")
    var stance: Evidence.Stance

    @Option(help: "What the passage says, in your own words.")
    var summary: String?

    @Option(help: "How much it weighs.")
    var strength: Evidence.Strength?

    @Option(help: ArgumentHelp("Why it weighs so much or so little.", valueName: "text"))
    var strengthNote: String?

    @Option(help: "The date that it speaks for; when the source was published unless given.")
    var date: CalendarDate?

    func run() throws {
        var request = EvidenceRequest(source: source, quote: quote.request, stance: stance)
        request.summary = summary
        request.strength = strength
        request.strengthNote = strengthNote
        request.date = date
        var editor = try editing.editor()
        let record = try editor.attach(request, to: claim)
        Terminal.standardOutput.write("attached evidence \(record.id.short)\n")
    }
}
