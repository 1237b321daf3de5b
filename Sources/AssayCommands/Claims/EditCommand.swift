import ArgumentParser
import ClaimLedger
import ClaimModel
import Workspace

struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Correct what was recorded: of a document, a claim, or who says it.",
        discussion: """
            Nothing is rewritten: what was said before stays in the history, with who corrected it when. Without \
            options a short form opens in your editor (--editor, the configuration's, VISUAL or EDITOR), as 'git \
            commit' does.

              assay edit document budget --publisher "Town of Ellery" --published 2021-05-10
              assay edit document --csv corrections.csv
              assay edit claim budget --id lighthouse-budget
              assay edit voice budget --voice "Coast Daily|own-voice" --voice "Ines Duarte|direct-quote|mayor"
            """,
        subcommands: [EditDocumentCommand.self, EditClaimCommand.self, EditVoiceCommand.self]
    )
}

struct EditDocumentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document",
        abstract: "Correct what is said of a document: title, publisher, authors, dates, address, language.",
        discussion: """
            --csv takes corrections of many documents from a file, - for standard input: a column 'document' and any \
            of title, creators (separated by ;), publisher, published, retrieved, url, language, edition. An empty \
            cell leaves the field alone, a cell of one hyphen clears it. All of it is recorded together, or nothing.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The document.", completion: .documents)
    var document: String?

    @OptionGroup(title: "Description") var description: DescriptionOptions

    @Option(help: "Which edition it says that it is.")
    var edition: String?

    @Option(
        help: ArgumentHelp(
            "Say that nothing is known of this field; may be given several times.",
            valueName: "field"
        )
    )
    var clear: [DescriptionField] = []

    @Option(help: "A CSV file of corrections.", completion: .file(extensions: ["csv"]))
    var csv: String?

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    @Option(help: "The editor for the form.")
    var editor: String?

    func validate() throws {
        if (document == nil) == (csv == nil) { throw ValidationError("name a document, or give --csv") }
        if csv != nil, !change.fields.isEmpty {
            throw ValidationError("--csv has the corrections: leave out the other options")
        }
        let twice = clear.filter { change.values.value(of: $0) != nil }
        if let field = twice.first {
            throw ValidationError("--clear \(field.rawValue) and a value for it contradict")
        }
    }

    private var change: DescriptionChange {
        var metadata = description.metadata
        metadata.edition = edition
        return DescriptionChange(metadata, clearing: Set(clear))
    }

    func run() throws {
        var recorder = try recording.editor()
        let changes = try changes(&recorder)
        guard !changes.corrections.isEmpty else {
            return Terminal.standardError.write("nothing changed, nothing recorded\n")
        }
        let records = try recorder.describe(changes.corrections, because: changes.reason ?? because)
        let state = try recorder.reading().state
        let lines = records.map { record in
            let summary = RecordSummary(record, in: state)
            return "corrected \(summary.subject): \(VisibleText.escaping(summary.words)) (\(record.id.short))"
        }
        try recording.tell(lines, &recorder)
    }

    private func changes(
        _ recorder: inout WorkspaceEditor
    ) throws -> (corrections: [(document: String, change: DescriptionChange)], reason: String?) {
        if let csv {
            return (
                try DescriptionTable.read(try TextArgument.text(csv == "-" ? "-" : "@\(csv)"), named: csv),
                nil
            )
        }
        guard let document else { return ([], nil) }
        guard change.fields.isEmpty else { return ([(document, change)], nil) }
        let reading = try recorder.reading()
        let tracked = try reading.document(named: document)
        let form = EditForm(describing: tracked)
        let filled = try form.filled(with: try TextEditor(editor))
        let change = try form.descriptionChange(filled)
        return (change.fields.isEmpty ? [] : [(tracked.id.name, change)], filled.value("because"))
    }
}

struct EditClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim",
        abstract: "Word, class, date, tag or rename a claim anew.",
        discussion: """
            A claim that is worded anew makes the reviews before stale. A claim that is renamed goes on answering to \
            its earlier names.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @OptionGroup(title: "Wording") var wording: WordingOptions

    @Option(help: ArgumentHelp("The new readable name.", valueName: "name"))
    var id: String?

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    @Option(help: "The editor for the form.")
    var editor: String?

    func run() throws {
        var recorder = try recording.editor()
        var revised = wording.revision(id: id)
        if revised.isEmpty {
            let tracked = try recorder.reading().claim(named: claim)
            let form = EditForm(wording: tracked)
            revised = try form.revision(try form.filled(with: try TextEditor(editor)), of: tracked)
        }
        guard !revised.isEmpty else {
            return Terminal.standardError.write("nothing changed, nothing recorded\n")
        }
        var lines: [String] = []
        if revised.isRevision {
            let record = try recorder.reviseClaim(claim, because: because, revised.apply)
            lines.append("revised \(claim) (\(record.id.short))")
            try recorder.tellOutdatedProposals(of: claim)
        }
        if let id = revised.id {
            let record = try recorder.renameClaim(claim, to: id)
            lines.append("renamed \(claim) to \(id); the old name goes on working (\(record.id.short))")
        }
        try recording.tell(lines, &recorder)
    }
}

struct EditVoiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voice",
        abstract: "Correct who says a claim, through whom, in one of its articles."
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @Option(
        help: ArgumentHelp("The article, where it appears in several.", valueName: "document"),
        completion: .documents
    )
    var article: String?

    @Option(help: "Which of its places is meant, where it appears there several times: 1 is the first.")
    var occurrence: Int?

    @Option(
        name: .customLong("voice"),
        help: ArgumentHelp(
            "A voice, the article's own first, the original speaker last, as 'assay record --voice' takes it.",
            valueName: "name|mode|role"
        )
    )
    var voices: [Attribution.Link] = []

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    @Option(help: "The editor for the form.")
    var editor: String?

    func run() throws {
        var recorder = try recording.editor()
        var links = voices
        var reason = because
        let reading = try recorder.reading()
        let tracked = try reading.claim(named: claim)
        let place = try reading.appearance(of: tracked, in: article, occurrence)
        if links.isEmpty {
            let form = EditForm(attributing: place, of: tracked)
            let filled = try form.filled(with: try TextEditor(editor))
            links = try form.voices(filled)
            reason = filled.value("because") ?? because
            if links == place.appearance.attribution.links {
                return Terminal.standardError.write("nothing changed, nothing recorded\n")
            }
        }
        let record = try recorder.correctAttribution(
            of: claim,
            in: article,
            occurrence: occurrence,
            Attribution(links),
            because: reason
        )
        let line = VoiceDialogue.line(Attribution(links))
        try recording.tell("\(tracked.id) is said by \(line) (\(record.id.short))", &recorder)
    }
}
