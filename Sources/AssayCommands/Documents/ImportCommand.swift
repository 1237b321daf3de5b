import ArgumentParser
import ClaimLedger
import ClaimModel
import DocumentImport
import JSONData
import System
import Workspace

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Archive documents: keep them byte for byte, and record what they are.",
        discussion: """
            Reads the dialects that 'assay dialects' lists, the workspace's own among them, HTML, plain text and any \
            other well-formed XML; folders, with those in them; files that hold many documents: zip, tar, WARC and \
            WACZ, packed with gzip, bzip2, xz or zstd. Nothing is fetched: no network, no file but the ones given. A \
            file that can't be read is refused whole, and the others go on. An import that was interrupted goes on \
            where it was when it is run again.

            PDF files are read by poppler's pdftotext and RTF by unrtf, where these are installed, in a sandbox; what \
            they write is archived beside the file, and read from there ever after.

            A file that holds many documents is kept as it came and recorded once, as a collection. A document of \
            it gets a record of its own when a claim or evidence first rests on it.

            What is given of its title, authors, publisher, dates, address and language stands in place of what the \
            file says.

            The same bytes again change nothing. A file with the address of a document that is there, or with its \
            name and title, is a new edition of it: every quote is looked for again.

            A .json or .jsonld file holds either reviewed claims (schema.org's ClaimReview, alone or in a feed, or an \
            answer of Google's Fact Check Tools) or W3C Web Annotations, as 'assay report --format annotations' or \
            Hypothesis writes them. Reviewed claims are archived as a document that 'assay match' looks in; \
            annotations become claims of the documents they are on, with their evidence and reviews.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The files and folders.", completion: .file())
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

    @Option(help: "The dialect to read it in, as 'assay dialects' lists it; found out unless given.")
    var dialect: String?

    @Option(help: "The character encoding, where the file does not say it.")
    var encoding: String?

    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "Raise a limit that a refusal named; may be given several times.",
            valueName: "name=number"
        )
    )
    var limits: [LimitOption] = []

    @Flag(
        help: """
            Go on after an error in XML. Text may be missing: the document is marked as recovered for good, and a \
            report says so wherever it is evidence.
            """
    )
    var recover = false

    @Flag(help: "Read files that were imported already again, for evidence that they state for newer claims.")
    var again = false

    @OptionGroup(title: "Description") var description: DescriptionOptions

    @Option(
        name: .customLong("metadata"),
        help: ArgumentHelp(
            """
            A CSV table that says what the files do not say: a row each, with the columns file, title, creators, \
            publisher, published, retrieved, url, language, edition. A sources.csv in a folder is used without it.
            """,
            valueName: "file"
        ),
        completion: .file()
    )
    var table: String?

    @Flag(
        help: """
            Refuse to read where this system can't keep the process that parses files from other files, the network, \
            other programs and more memory than its limit; otherwise it is said what it can't keep it from.
            """
    )
    var requireSandbox = false

    @Flag(help: "Do not read them past the standing claims to propose evidence.")
    var noFind = false

    @Flag(
        help:
            "Tell what was recorded as JSON, with the ids of the records; what else there is to say goes to standard error."
    )
    var json = false

    func validate() throws {
        let isForOne = id != nil || editionOf != nil || description.url != nil || description.title != nil
        if let fault = description.metadata.dayToCome { throw ValidationError("--\(fault)") }
        if files.count > 1, isForOne {
            throw ValidationError("--id, --edition-of, --title and --url are for one file at a time")
        }
    }

    func run() throws {
        if editing.dryRun { return try rehearse() }
        var program = ReaderProgram.running
        if requireSandbox { program.required = Set(Protection.allCases) }
        let reader = IsolatedReader(program)
        var editor = try editing.editor(reading: reader)
        var refusals: [Finding] = []
        let progress = ImportProgressLine()
        var hasFindings = false
        let documents = try files.filter { try !takeOver($0, &editor, &hasFindings) }
        var requests = try WorkspaceEditor.requests(for: documents, like: request)
        try SourceTable.describe(&requests, named: documents, table: table)
        refusals += WorkspaceEditor.foldersWithoutFiles(among: documents, requests)
        let proposed = try editor.importFiles(
            requests,
            proposes: !noFind,
            onProgress: progress.show
        ) { request, outcome in
            progress.end()
            switch outcome {
            case .document(let outcome): report(outcome, request.path)
            case .collection(let outcome): refusals += report(outcome, request.path)
            case .refused(let finding): refusals.append(finding)
            }
        }
        progress.end()
        warn(ofSandbox: reader)
        report(proposed)
        if json { try tellRecords(&editor) }
        // What went wrong comes last, where it is seen.
        for finding in refusals { Terminal.standardError.write("\(finding)\n") }
        if !refusals.isEmpty { throw ExitCode.refused(refusals) }
        if hasFindings { throw ExitCode.findings }
    }

    /// Says what an import would take in, and takes nothing.
    private func rehearse() throws {
        let workspace = try editing.workspace.open()
        var refusals: [Finding] = []
        var lines: [String] = []
        var requests = try WorkspaceEditor.requests(for: files, like: request)
        try SourceTable.describe(&requests, named: files, table: table)
        refusals += WorkspaceEditor.foldersWithoutFiles(among: files, requests)
        for request in requests {
            let name = VisibleText.escaping(request.path)
            if Workspace.holdsAnnotations(request.path) {
                lines.append("would record the annotations of \(name)")
                continue
            }
            do throws(WorkspaceError) {
                var documents: [PreviewedDocument] = []
                let findings = try Preview.read(request, in: workspace, isolation: .ofCommands) {
                    documents.append($0)
                }
                refusals += findings.filter { $0.severity == .error }
                let title =
                    documents.first?.document.metadata.title.map { ", \"\(VisibleText.escaping($0))\"" } ?? ""
                let dialect = documents.first?.document.dialect ?? "no document"
                lines.append(
                    documents.count == 1
                        ? "would import \(name) as \(article ? "article" : "source") (\(dialect)\(title))"
                        : "would import \(name) with \(documents.count) documents"
                )
            } catch {
                guard case .refused(let finding) = error else { throw error }
                refusals.append(finding)
            }
        }
        if json {
            let objects = lines.map {
                JSONValue.object(JSONObject(["dryRun": .bool(true), "words": .string($0)]))
            }
            Terminal.standardOutput.write(CanonicalJSON.readable(.array(objects)))
        } else {
            editing.tell(lines)
        }
        for finding in refusals { Terminal.standardError.write("\(finding)\n") }
        if !refusals.isEmpty { throw ExitCode.refused(refusals) }
    }

    /// Imports a file of annotations; false when the file is a document.
    private func takeOver(
        _ file: String,
        _ editor: inout WorkspaceEditor,
        _ hasFindings: inout Bool
    ) throws -> Bool {
        guard dialect == nil, Workspace.holdsAnnotations(file) else { return false }
        let news = AnnotationNews(try editor.importAnnotations(at: file), file)
        hasFindings = news.tell(on: json ? .standardError : .standardOutput) || hasFindings
        return true
    }

    /// Says once what the process that parsed the files was not kept from.
    private func warn(ofSandbox reader: IsolatedReader) {
        guard let kept = reader.protections else { return }
        let open = Protection.allCases.filter { !kept.contains($0) }.map(\.rawValue)
        guard !open.isEmpty else { return }
        Terminal.standardError.write(
            "assay: warning: this system does not keep the process that parses files from: "
                + "\(open.joined(separator: ", ")); --require-sandbox refuses to read so\n"
        )
    }

    private var request: ImportRequest {
        var request = ImportRequest(path: "", isArticle: article)
        request.name = id
        request.editionOf = editionOf
        request.dialect = dialect
        request.encoding = encoding
        for limit in limits { request.limits[limit.name] = limit.value }
        request.recovers = recover
        request.readsAgain = again
        request.metadata = description.metadata
        return request
    }

    private func report(_ outcome: ImportOutcome, _ file: String) {
        let document = outcome.document
        let kind = document.isArticle ? "article" : "source"
        let name = VisibleText.escaping(file)
        switch outcome.change {
        case .imported:
            say(
                "imported \(name) as \(kind) \(document.id) (\(document.dialect)\(program(of: document)), "
                    + "SHA-256 \(document.edition.short)…)"
            )
        case .newEdition:
            say("imported \(name) as a new edition of \(document.id) (SHA-256 \(document.edition.short)…)")
        case .nowAnArticle: say("\(name) was there as source \(document.id); now it is an article")
        case .restored:
            say("\(name) was missing from the archive, and is there again, as \(document.id)")
        case .alreadyThere:
            let change = outcome.statedFor.isEmpty ? ": nothing changed" : ""
            say("\(name) is in the archive already, as \(document.id)\(change)")
            let said = DescriptionChange(request.metadata)
            if said.fields.contains(where: { said.value(of: $0) != document.metadata.value(of: $0) }) {
                say(
                    "  what you say of it differs from what stands: correct it with 'assay edit document \(document.id)'"
                )
            }
        }
        for change in outcome.quoteChanges {
            let whose = change.isClaimsOwn ? "quote" : "quote of evidence \(change.requoted.record.short)"
            let now = change.requoted.reads.map { "now reads '\(VisibleText.escaping($0))'" }
            let outcome = change.requoted.outcome.rawValue
            let closest = change.closest.map { closest in
                let why = closest.change.map { ": \($0.explanation)" } ?? ""
                return "\(why); the closest is '\(VisibleText.escaping(closest.text))'"
            }
            say(
                "  \(change.claim): \(whose) '\(VisibleText.escaping(change.quote))' "
                    + (now ?? "is \(outcome)\(closest ?? "")")
            )
        }
        report(stated: outcome.statedFor, "the document itself says")
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
    }

    /// The program that made the text of a document, where one did.
    private func program(of document: Document) -> String {
        document.textLayer.map { ", by \(VisibleText.escaping($0.program + " " + $0.version))" } ?? ""
    }

    /// Says what became of a file that holds many documents, and returns what is wrong with single ones.
    private func report(_ outcome: CollectionOutcome, _ file: String) -> [Finding] {
        let collection = outcome.collection
        let name = VisibleText.escaping(file)
        guard outcome.isNew || !outcome.articles.isEmpty else {
            let change = outcome.statedFor.isEmpty ? ": nothing changed" : ""
            say("\(name) is in the archive already, as \(collection.id)\(change)")
            report(stated: outcome.statedFor, "documents in it say")
            return []
        }
        var counts = ["\(collection.documentCount) documents"]
        if !outcome.articles.isEmpty { counts.append("\(outcome.articles.count) of them articles") }
        if collection.refusedCount > 0 { counts.append("\(collection.refusedCount) left out") }
        if outcome.skippedCount > 0 { counts.append("\(outcome.skippedCount) members were no documents") }
        let details = counts.joined(separator: ", ")
        say("imported \(name) as collection \(collection.id): \(details) (SHA-256 \(collection.file.short)…)")
        report(stated: outcome.statedFor, "documents in it say")
        for finding in outcome.findings where finding.severity == .warning {
            Terminal.standardError.write("\(finding)\n")
        }
        return outcome.findings.filter { $0.severity == .error }
    }

    private func report(stated claims: [ClaimID], _ who: String) {
        for claim in claims { say("  \(claim): proposed as evidence, for \(who) that it bears on the claim") }
    }

    private func report(_ found: FindOutcome) {
        for finding in found.findings { Terminal.standardError.write("\(finding)\n") }
        guard !found.proposals.isEmpty else { return }
        let claims = Set(found.proposals.map(\.claim)).count
        say(
            "proposed \(found.proposals.count) as evidence for \(claims) claim\(claims == 1 ? "" : "s"): see 'assay proposals'"
        )
    }

    private func tellRecords(_ editor: inout WorkspaceEditor) throws {
        let state = try editor.reading().state
        let objects = editor.recorded.map {
            JSONValue.object(RecordedRecord($0, in: state, isRehearsal: false).json)
        }
        Terminal.standardOutput.write(CanonicalJSON.readable(.array(objects)))
    }

    private func say(_ line: String) {
        let terminal = json ? Terminal.standardError : Terminal.standardOutput
        terminal.write(line + "\n")
    }
}
