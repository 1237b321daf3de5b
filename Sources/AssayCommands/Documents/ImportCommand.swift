import ArgumentParser
import ClaimModel
import Workspace

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Archive documents: keep them byte for byte, and record what they are.",
        discussion: """
            Reads NITF, TEI, XHTML, HTML, plain text and any other well-formed XML. Nothing is fetched: no network, \
            no file but the ones given. A file that can't be read is refused whole, and the others go on.

            The same bytes again change nothing. A file with the address of a document that is there, or with its \
            name and title, is a new edition of it: every quote is looked for again.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Flag(help: "Their claims are to be checked: import them as articles.")
    var article = false

    @Option(
        help: ArgumentHelp(
            "The document's readable name; made of the file's name unless given.",
            valueName: "name"
        )
    )
    var id: String?

    @Option(help: ArgumentHelp("The document that this file is a new edition of.", valueName: "document"))
    var editionOf: String?

    @Option(
        help: "The dialect to read it in: nitf, tei, html, text, xml, claimreview; found out unless given."
    )
    var dialect: String?

    @Option(help: "The character encoding, where the file does not say it.")
    var encoding: String?

    @Option(help: "The title, where the file does not say it or says it wrongly.")
    var title: String?

    @Option(
        name: .customLong("author"),
        help: "An author, where the file does not say it; may be given several times."
    )
    var authors: [String] = []

    @Option(help: "The publisher, where the file does not say it.")
    var publisher: String?

    @Option(help: "When it was published, where the file does not say it: 2021, 2021-10 or 2021-10-31.")
    var published: CalendarDate?

    @Option(help: "When the page was seen: 2026-11-24.")
    var retrieved: CalendarDate?

    @Option(help: "The page's address. It is noted, not fetched.")
    var url: String?

    @Option(help: "The language, where the file does not say it: en, pt-BR.")
    var language: String?

    @Flag(help: "Do not read them past the standing claims to propose evidence.")
    var noFind = false

    func validate() throws {
        let isForOne = id != nil || editionOf != nil || url != nil || title != nil
        if files.count > 1, isForOne {
            throw ValidationError("--id, --edition-of, --title and --url are for one file at a time")
        }
    }

    func run() throws {
        var editor = try editing.editor()
        var refusals: [Finding] = []
        var imported: [Document] = []
        let progress = Progress("importing")
        for (position, file) in files.enumerated() {
            progress.show(position, of: files.count)
            do {
                let outcome = try editor.importDocument(request(for: file))
                progress.end()
                report(outcome, file)
                if outcome.change != .alreadyThere { imported.append(outcome.document) }
            } catch WorkspaceError.refused(let finding) {
                refusals.append(finding)
            }
        }
        progress.end()
        if !noFind { report(try editor.proposeEvidence(from: imported)) }
        // What went wrong comes last, where it is seen.
        for finding in refusals { Terminal.standardError.write("\(finding)\n") }
        if !refusals.isEmpty { throw ExitCode.findings }
    }

    private func request(for file: String) -> ImportRequest {
        var request = ImportRequest(path: file, isArticle: article)
        request.name = id
        request.editionOf = editionOf
        request.dialect = dialect
        request.encoding = encoding
        request.metadata = DocumentMetadata(
            title: title,
            creators: authors.map { Creator(name: $0) },
            publisher: publisher,
            published: published,
            retrieved: retrieved,
            url: url,
            language: language
        )
        return request
    }

    private func report(_ outcome: ImportOutcome, _ file: String) {
        let document = outcome.document
        let kind = document.isArticle ? "article" : "source"
        let name = VisibleText.escaping(file)
        switch outcome.change {
        case .imported:
            say(
                "imported \(name) as \(kind) \(document.id) (\(document.dialect), SHA-256 \(document.edition.short)…)"
            )
        case .newEdition:
            say("imported \(name) as a new edition of \(document.id) (SHA-256 \(document.edition.short)…)")
        case .nowAnArticle: say("\(name) was there as source \(document.id); now it is an article")
        case .alreadyThere: say("\(name) is in the archive already, as \(document.id): nothing changed")
        }
        for change in outcome.quoteChanges {
            let whose = change.isClaimsOwn ? "quote" : "quote of evidence \(change.requoted.record.short)"
            let now = change.requoted.reads.map { "now reads '\(VisibleText.escaping($0))'" }
            let outcome = change.requoted.outcome.rawValue
            say(
                "  \(change.claim): \(whose) '\(VisibleText.escaping(change.quote))' \(now ?? "is \(outcome)")"
            )
        }
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
    }

    private func report(_ found: FindOutcome) {
        guard !found.proposals.isEmpty else { return }
        let claims = Set(found.proposals.map(\.claim)).count
        say(
            "proposed \(found.proposals.count) as evidence for \(claims) claim\(claims == 1 ? "" : "s"): see 'assay proposals'"
        )
    }

    private func say(_ line: String) { Terminal.standardOutput.write(line + "\n") }
}
