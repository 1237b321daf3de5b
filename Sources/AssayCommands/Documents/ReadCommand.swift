import ArgumentParser
import ClaimLedger
import ClaimModel
import DocumentImport
import JSONData
import Workspace

struct ReadCommand: ParsableCommand {
    /// The forms of what was read.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        /// For people.
        case text
        /// For programs: a JSON object a document, each in a line.
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Show what files read as: documents, passages, speakers. Nothing is archived or recorded.",
        discussion: """
            A look at what 'assay import' would make of a file, for instance while a dialect is described. Nothing is \
            fetched: no network, no file but the ones given.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Option(help: "The dialect to read them in, as 'assay dialects' lists it; found out unless given.")
    var dialect: String?

    @Option(help: "The character encoding, where the files do not say it.")
    var encoding: String?

    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "Raise a limit that a refusal named; may be given several times.",
            valueName: "name=number"
        )
    )
    var limits: [LimitOption] = []

    @Flag(help: "Go on after an error in XML, as 'assay import --recover' does.")
    var recover = false

    @Option(help: "The form: text, or json with a document a line.")
    var format = Form.text

    func run() throws {
        let workspace = try workspace.openIfAny()
        var refusals: [Finding] = []
        for file in files {
            do throws(WorkspaceError) {
                let findings = try Preview.read(request(file), in: workspace, isolation: .ofCommands) {
                    show($0, of: file)
                }
                for finding in findings where finding.severity == .warning {
                    Terminal.standardError.write("\(finding)\n")
                }
                refusals += findings.filter { $0.severity == .error }
            } catch {
                guard case .refused(let finding) = error else { throw error }
                refusals.append(finding)
            }
        }
        for finding in refusals { Terminal.standardError.write("\(finding)\n") }
        if !refusals.isEmpty { throw ExitCode.refused(refusals) }
    }

    private func request(_ file: String) -> ImportRequest {
        var request = ImportRequest(path: file)
        request.dialect = dialect
        request.encoding = encoding
        for limit in limits { request.limits[limit.name] = limit.value }
        request.recovers = recover
        return request
    }

    private func show(_ read: PreviewedDocument, of file: String) {
        switch format {
        case .text: Terminal.standardOutput.write(text(read, file))
        case .json:
            let line = CanonicalJSON.bytes(.object(json(read, file)))
            Terminal.standardOutput.write(String(decoding: line, as: UTF8.self) + "\n")
        }
        for finding in read.document.findings { Terminal.standardError.write("\(finding)\n") }
    }

    private func text(_ read: PreviewedDocument, _ file: String) -> String {
        let document = read.document
        let metadata = document.metadata
        let facts: [(String, String?)] = [
            ("file", file), ("member", read.member), ("part", document.part), ("dialect", document.dialect),
            ("title", metadata.title),
            ("by", metadata.creators.isEmpty ? nil : metadata.creators.map(\.name).joined(separator: ", ")),
            ("publisher", metadata.publisher), ("published", metadata.published?.description),
            ("retrieved", metadata.retrieved?.description), ("address", metadata.url),
            ("language", metadata.language), ("edition", metadata.edition),
        ]
        var lines = facts.compactMap { name, value in value.map { "\(name): \(VisibleText.escaping($0))" } }
        for passage in read.passages {
            let speaker = passage.speaker.map { " (\($0))" } ?? ""
            lines.append("")
            lines.append(VisibleText.escaping("\(passage.kind.rawValue)\(speaker) \(passage.locator)"))
            lines.append("    " + VisibleText.escaping(passage.text))
        }
        for stated in document.statedEvidence {
            lines.append("")
            lines.append(VisibleText.escaping("\(stated.stance.rawValue) \(stated.claim): \(stated.quote)"))
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func json(_ read: PreviewedDocument, _ file: String) -> JSONObject {
        let document = read.document
        let metadata = document.metadata
        return JSONObject([
            "creators": metadata.creators.isEmpty ? nil : .array(metadata.creators.map { .object($0.json) }),
            "dialect": .string(document.dialect),
            "edition": metadata.edition.map(JSONValue.string),
            "file": .string(file),
            "language": metadata.language.map(JSONValue.string),
            "member": read.member.map(JSONValue.string),
            "part": document.part.map(JSONValue.string),
            "passages": .array(
                read.passages.map { passage in
                    .object(
                        JSONObject([
                            "kind": .string(passage.kind.rawValue), "locator": .string(passage.locator),
                            "speaker": passage.speaker.map(JSONValue.string), "text": .string(passage.text),
                        ])
                    )
                }
            ),
            "published": metadata.published.map { .string($0.description) },
            "publisher": metadata.publisher.map(JSONValue.string),
            "title": metadata.title.map(JSONValue.string),
            "url": metadata.url.map(JSONValue.string),
        ])
    }
}
