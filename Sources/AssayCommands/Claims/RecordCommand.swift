import ArgumentParser
import ClaimModel
import Workspace

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a claim of an article, by quote.",
        discussion: """
            assay record --article dubrovin-2021 --quote "are 20 times higher than" \\
                --statement "The NATO states' military budgets are twenty times Russia's." --kind comparison
            """
    )

    @OptionGroup var editing: EditingOptions
    @OptionGroup var place: PlaceOptions

    @Option(help: "The claim as one checkable statement, in your own words.")
    var statement: String

    @Option(
        help: ArgumentHelp(
            "The claim's readable name; made of the statement unless given.",
            valueName: "name"
        )
    )
    var id: String?

    @Option(help: "What kind of statement it is.")
    var kind = Claim.Kind.event

    @Option(help: "The time that it is about: 2019-07-05, 2016/2019, 2021-11/..")
    var about: DateSpan?

    @Option(name: .customLong("tag"), help: "A word to find it by; may be given several times.")
    var tags: [String] = []

    func run() throws {
        let attribution = try place.attribution(editing.workspace)
        var editor = try editing.editor()
        let same = try editing.workspace.read().sameClaims(as: statement, limit: 3, inPages: false)
        for match in same { Terminal.standardError.write(match.warning + "\n") }
        let recorded = try editor.recordClaim(
            named: id,
            Claim(statement: statement, kind: kind, about: about, tags: tags.uniqued),
            article: place.article,
            quote: place.quote.request,
            attribution: attribution
        )
        Terminal.standardOutput.write("recorded \(recorded.id)\n")
        if let other = same.lazy.compactMap(\.claim).first {
            Terminal.standardError.write(
                "if they say the same: assay link \(recorded.id) \(other) --as same\n"
            )
        }
    }
}

/// Where a claim appears, and who is said to say it.
struct PlaceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The article.", valueName: "document"))
    var article: String

    @OptionGroup var quote: QuoteOptions

    @OptionGroup var voices: VoiceOptions

    /// Who says it: given, or found in the article.
    func attribution(_ workspace: WorkspaceOptions) throws -> Attribution {
        try voices.attribution(of: quote.request, in: article, workspace)
    }
}

struct AppearanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appearance",
        abstract: "Record that a claim appears in another place."
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The claim.")
    var claim: String

    @OptionGroup var place: PlaceOptions

    func run() throws {
        let attribution = try place.attribution(editing.workspace)
        var editor = try editing.editor()
        let record = try editor.addAppearance(
            of: claim,
            article: place.article,
            quote: place.quote.request,
            attribution: attribution
        )
        Terminal.standardOutput.write("recorded appearance \(record.id.short)\n")
    }
}

extension [String] {
    /// The texts, each once, in their order.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
