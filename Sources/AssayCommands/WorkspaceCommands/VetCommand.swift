import ArgumentParser
import ClaimModel
import Foundation
import JSONData
import Workspace

struct VetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vet",
        abstract: "Hold a draft's quotes and figures against sources, without a workspace.",
        discussion: """
            A quote is found, drifted (the source has nearly these words, or what the quote leaves out turns them) or \
            absent; a figure is found where a source has it of the same, differs from what a source says of the same, \
            stands elsewhere (a source has it of another time, or of something else), or is not found; a speaker \
            differs where the source has the quote from somebody else; where one source agrees and another says \
            otherwise, the other is named. Exit 1 when something drifted, is absent, differs or stands elsewhere; a \
            figure that is not found is listed and no fault, unless --strict is given.

              assay vet draft.txt --against minutes.txt budget.xml
            """
    )

    /// The forms of the outcome.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        /// For people.
        case table
        /// For programs.
        case json
        /// For code-scanning views (SARIF 2.1.0).
        case sarif
        /// For test runners (JUnit XML).
        case junit
    }

    @Argument(help: "The draft.", completion: .file())
    var draft: String

    @Option(parsing: .upToNextOption, help: "The sources.", completion: .file())
    var against: [String]

    @Option(help: "The form of the outcome.")
    var format = Form.table

    @Flag(help: "The same as --format json.")
    var json = false

    @Flag(help: "Show what is found as well.")
    var all = false

    @Flag(help: "A figure that is not found is a fault, too.")
    var strict = false

    func run() throws {
        let passages = try Self.passages(of: draft)
        let sources = try against.map { VetSource(name: $0, passages: try Self.passages(of: $0)) }
        let findings = DraftVetting(sources).findings(passages.map(\.text))
        let faults = findings.filter { $0.isFault || strict && $0.outcome == .notFound }
        switch json ? .json : format {
        case .table: show(findings, faults)
        case .json:
            Terminal.standardOutput.write(CanonicalJSON.readable(.array(findings.map { .object($0.json) })))
        case .sarif: Terminal.standardOutput.write(VetForms.sarif(faults, draft: draft))
        case .junit: Terminal.standardOutput.write(VetForms.junit(findings, draft: draft, strict: strict))
        }
        if !faults.isEmpty { throw ExitCode.findings }
    }

    private func show(_ findings: [VetFinding], _ faults: [VetFinding]) {
        let shown = all ? findings : findings.filter { $0.outcome != .found || $0.second != nil }
        if !shown.isEmpty {
            let rows = shown.map { VetRow(finding: $0) }
            let table = Table(rows, VetRow.fields)
            Terminal.standardOutput.page(table.rendered(width: Terminal.standardOutput.width))
        }
        let missing = findings.count { $0.outcome == .notFound }
        let open = missing == 0 ? "" : ", \(missing) not found"
        Terminal.standardError.write(
            "\(findings.count) quotes, speakers and figures looked at, \(faults.count) at fault\(open)\n"
        )
    }

    private static func passages(of file: String) throws -> [Passage] {
        var passages: [Passage] = []
        let findings = try Preview.read(ImportRequest(path: file), in: nil, isolation: .ofCommands) {
            passages += $0.passages
        }
        for finding in findings { Terminal.standardError.write("\(finding)\n") }
        if findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
        return passages
    }
}

/// A finding about a draft in a list.
struct VetRow: ListRow {
    let finding: VetFinding

    static var fields: [ListField<VetRow>] {
        [
            .init("passage", isNumber: true) { .integer($0.finding.passage) },
            .init("subject") { .text($0.finding.subject.rawValue) },
            .init("outcome") { .text($0.finding.outcome.rawValue) },
            .init("source", width: .name) { .text($0.finding.source) },
            .init("text", width: .words) { .text($0.finding.text) },
            .init("why", width: .words) { .text($0.finding.why) },
            .init("there", width: .words) { .text($0.finding.there.map { "there: \($0)" }) },
            .init("second", width: .words) { row in
                .text(row.finding.second.map { "but \($0.source): \($0.there)" })
            },
        ]
    }
}

extension VetFinding {
    /// The finding as a JSON object.
    var json: JSONObject {
        JSONObject([
            "fault": .bool(isFault), "outcome": .string(outcome.rawValue), "passage": .integer(passage),
            "second": second.map {
                .object(JSONObject(["source": .string($0.source), "there": .string($0.there)]))
            },
            "source": source.map(JSONValue.string), "subject": .string(subject.rawValue),
            "text": .string(text),
            "there": there.map(JSONValue.string),
            "why": why.map(JSONValue.string),
        ])
    }

    /// The finding as a sentence.
    var sentence: String {
        base + (why.map { " (\($0))" } ?? "") + (second.map { "; but \($0.source) says “\($0.there)”" } ?? "")
    }

    private var base: String {
        switch (subject, outcome) {
        case (_, .drifted): "the quote “\(text)” drifted: \(source ?? "a source") has “\(there ?? "")”"
        case (_, .absent): "no source has the quote “\(text)”"
        case (.speaker, .differs):
            "\(source ?? "a source") has the quote from \(there ?? "somebody else"), not from \(text)"
        case (_, .differs): "the figure \(text) differs: \(source ?? "a source") says “\(there ?? "")”"
        case (_, .elsewhere):
            "the figure \(text) is of something else: \(source ?? "a source") says “\(there ?? "")”"
        case (_, .found): "\(subject.rawValue) “\(text)” is in \(source ?? "a source")"
        case (_, .notFound):
            there.map { "the figure \(text) may be of something else: \(source ?? "a source") says “\($0)”" }
                ?? "no source has the figure \(text)"
        }
    }
}

/// The forms for other programs.
enum VetForms {
    /// SARIF 2.1.0 (OASIS): a result for each fault.
    static func sarif(_ faults: [VetFinding], draft: String) -> String {
        let rules = VetFinding.Subject.allCases.flatMap { subject in
            [VetFinding.Outcome.drifted, .absent, .differs, .elsewhere, .notFound].map { rule(subject, $0) }
        }
        let results = faults.map { fault in
            JSONValue.object(
                JSONObject([
                    "level": .string("error"),
                    "locations": .array([
                        .object(
                            JSONObject([
                                "logicalLocations": .array([
                                    .object(JSONObject(["name": .string("passage \(fault.passage)")]))
                                ]),
                                "physicalLocation": .object(
                                    JSONObject([
                                        "artifactLocation": .object(JSONObject(["uri": .string(uri(draft))]))
                                    ])
                                ),
                            ])
                        )
                    ]),
                    "message": .object(JSONObject(["text": .string(fault.sentence)])),
                    "ruleId": .string(rule(fault.subject, fault.outcome)),
                ])
            )
        }
        let driver = JSONObject([
            "name": .string("assay"),
            "rules": .array(rules.map { .object(JSONObject(["id": .string($0)])) }),
            "version": .string(AssayVersion.current),
        ])
        return CanonicalJSON.readable(
            .object(
                JSONObject([
                    "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
                    "runs": .array([
                        .object(
                            JSONObject([
                                "results": .array(results),
                                "tool": .object(JSONObject(["driver": .object(driver)])),
                            ])
                        )
                    ]),
                    "version": .string("2.1.0"),
                ])
            )
        )
    }

    private static func rule(_ subject: VetFinding.Subject, _ outcome: VetFinding.Outcome) -> String {
        "\(subject.rawValue).\(outcome.rawValue.replacing(" ", with: "-"))"
    }

    /// A path as a URI reference (RFC 3986).
    private static func uri(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                byte < 0x80
                && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
            return isPlain || "/-._~".utf8.contains(byte)
                ? String(Unicode.Scalar(byte))
                : "%" + String(String(Int(byte) + 0x100, radix: 16, uppercase: true).suffix(2))
        }.joined()
    }

    /// JUnit XML: a test case for each quote, speaker and figure.
    static func junit(_ findings: [VetFinding], draft: String, strict: Bool) -> String {
        let skipped = findings.count { $0.outcome == .notFound && !strict }
        let faults = findings.count { $0.isFault || strict && $0.outcome == .notFound }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text +=
            "<testsuite name=\"\(escaped(draft))\" tests=\"\(findings.count)\" failures=\"\(faults)\" skipped=\"\(skipped)\">\n"
        for finding in findings {
            let name = escaped("\(finding.subject.rawValue): \(finding.text)")
            text += "  <testcase classname=\"passage \(finding.passage)\" name=\"\(name)\">"
            if finding.isFault || strict && finding.outcome == .notFound {
                text += "<failure message=\"\(escaped(finding.sentence))\"/>"
            } else if finding.outcome == .notFound {
                text += "<skipped/>"
            }
            text += "</testcase>\n"
        }
        return text + "</testsuite>\n"
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\n", "\t": " "
            case _ where scalar.value < 0x20: "\u{FFFD}"
            default: String(scalar)
            }
        }.joined()
    }
}
