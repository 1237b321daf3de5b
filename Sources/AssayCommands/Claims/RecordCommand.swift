import ArgumentParser
import ClaimModel
import Workspace

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a claim of an article, by quote.",
        discussion: """
            assay record -a dubrovin-2021 -q "are 20 times higher than" \\
                -s "The NATO states' military budgets are twenty times Russia's." --kind comparison
            """
    )

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var place: PlaceOptions

    @Option(
        name: [.short, .long],
        help: "The claim as one checkable statement, in your own words; @FILE or - takes it from there."
    )
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

    @Flag(
        name: .customLong("find"),
        inversion: .prefixedNo,
        help: "Look in the archive for what bears on it, and propose that as evidence."
    )
    var finds = true

    func run() throws {
        var editor = try recording.editor()
        let reading = try editor.reading()
        let article = try place.article(reading)
        let attribution = try place.attribution(in: article, reading)
        let same = try reading.sameClaims(as: statement, limit: 3).filter { $0.warning != nil }
        for match in same { Terminal.standardError.write((match.warning ?? "") + "\n") }
        let recorded = try editor.recordClaim(
            named: id,
            Claim(statement: try TextArgument.text(statement), kind: kind, about: about, tags: tags.uniqued),
            article: article,
            quote: try place.quote.request(),
            attribution: attribution
        )
        if finds { try editor.proposeEvidence(forRecorded: [recorded.id]) }
        try recording.tell("recorded \(recorded.id)", &editor)
        if let other = same.first(where: { $0.compared != .differs })?.claim {
            Terminal.standardError.write(
                "if they say the same: assay link \(recorded.id) \(other) --as same\n"
            )
        }
    }
}

/// Where a claim appears, and who is said to say it.
struct PlaceOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The article; the only one that has the words unless given.",
            valueName: "document"
        ),
        completion: .documents
    )
    var article: String?

    @OptionGroup var quote: QuoteOptions

    @OptionGroup var voices: VoiceOptions

    /// Who says it: given, or found in the article.
    func attribution(in article: String, _ reading: WorkspaceReading) throws -> Attribution {
        try voices.attribution(of: try quote.request(), in: article, reading)
    }

    /// The article: the one that is given, or the only one that has the words.
    func article(_ reading: WorkspaceReading) throws -> String {
        if let article { return article }
        return try reading.article(having: try quote.request()).id.name
    }
}

struct AppearanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appearance",
        abstract: "Record that a claim appears in another place."
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @OptionGroup var place: PlaceOptions

    func run() throws {
        var editor = try recording.editor()
        let reading = try editor.reading()
        let article = try place.article(reading)
        let attribution = try place.attribution(in: article, reading)
        let record = try editor.addAppearance(
            of: claim,
            article: article,
            quote: try place.quote.request(),
            attribution: attribution
        )
        try recording.tell("recorded appearance \(record.id.short)", &editor)
    }
}

extension Array where Element: Hashable {
    /// The elements, each once, in their order.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
