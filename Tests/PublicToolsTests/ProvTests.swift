import ClaimModel
import Foundation
@testable import Provenance
import TestSupport
import Testing

@testable import ProvenanceReport

/// The forms of PROV, read by the package `prov`, which is not ours.
@Suite("PROV, as others read it", .enabled(if: PublicTool.hasModules("prov", "rdflib", "lxml", "jsonschema")))
struct ProvTests {
    private static let forms = ["prov-n", "prov-json", "prov-xml", "prov-o", "prov-jsonld"]

    @Test("All five forms of the worked case are one document, valid by the schemas there are")
    func workedCase() throws {
        let folder = try TemporaryFolder()
        let files = try Self.forms.map { try workedCaseReport($0, in: folder).path }
        let read = try PublicTool.script("read_prov.py", files)
        #expect(read.code == 0, "\(read.errors)")
        #expect(read.output.contains("the same in"))
    }

    @Test("So are those of a document with every kind of statement, value and hostile text")
    func everything() throws {
        let folder = try TemporaryFolder()
        let document = EveryStatement.document
        #expect(Set(document.statements.map(\.kind)) == Set(ProvKind.allCases))
        let writers = [ProvN.write, ProvJSON.write, ProvXML.write, ProvO.write, ProvJSONLD.write]
        var files: [String] = []
        for (form, write) in zip(Self.forms, writers) {
            let file = folder.url.appending(path: form)
            var bytes: [UInt8] = []
            write(document, ReportOutput { bytes.append(contentsOf: $0) })
            try Data(bytes).write(to: file)
            files.append(file.path)
        }
        // The schema of PROV-JSON misspells the key of endings, and takes none.
        let read = try PublicTool.script("read_prov.py", files + ["--misspelt-ending"])
        #expect(read.code == 0, "\(read.errors)")
    }
}

/// A document with every kind of statement, with and without ids, and every kind of value.
private enum EveryStatement {
    static let document: ProvDocument = {
        func name(_ word: String) -> ProvName { ProvName(.id, word) }
        let time = ProvArgument.time(Timestamp(milliseconds: 1_795_000_000_123) ?? .start)
        func names(_ words: String?...) -> [ProvArgument?] { words.map { $0.map { .name(name($0)) } } }
        let hostile = [
            "plain", "\"quotes\" and \\ backslashes", "tab\tline\nreturn\rend", "<b>&amp;</b> ]]>",
            "'single'",
            "\u{1B}[31mred\u{7}", "\u{202E}reversed", "nul\u{0}", "\u{FFFE}\u{FFFF}", "   spaces   ",
            "emoji 👩🏽‍🚀", "한국어 \u{85} \u{2028}", "#{}[](),;:%=@-", "\"\"\"", "", "عربي",
        ]
        var statements: [ProvStatement] = hostile.enumerated().map { number, text in
            ProvStatement(
                .entity,
                name("text-\(number)"),
                [],
                [
                    .label(text), ProvAttribute(.assay("text"), .text(text)),
                    ProvAttribute(.provValue, .text(text)),
                ]
            )
        }
        let values: [ProvValue] = [
            .integer(7), .integer(-1), .integer(9_000_000_000), .number(0.5), .number(1e-7), .number(3),
            .date(CalendarDate("2021") ?? .year), .date(CalendarDate("2021-11") ?? .year),
            .date(CalendarDate("2021-11-01") ?? .year), .address("https://a.example/x?y=1&z=<2>"),
            .text("text"),
            .tagged("texte", language: "fr-ca"), .name(name("other")),
        ]
        statements.append(
            ProvStatement(.entity, name("values"), [], values.map { ProvAttribute(.assay("value"), $0) })
        )
        for type in ["Collection", "Plan", "Bundle", "EmptyCollection"] {
            statements.append(
                ProvStatement(.entity, name(type), [], [.type(.prov(type)), .type(.assay("More"))])
            )
        }
        for type in ["Person", "Organization", "SoftwareAgent"] {
            statements.append(ProvStatement(.agent, name(type), [], [.label(type), .type(.prov(type))]))
        }
        statements += [
            ProvStatement(.entity, name("bare")), ProvStatement(.agent, name("agent")),
            ProvStatement(.activity, name("idle"), [nil, nil]),
            ProvStatement(.activity, name("begun"), [time, nil], [.label("begun")]),
            ProvStatement(
                .activity,
                name("done"),
                [time, time],
                [ProvAttribute(.provLocation, .name(name("place")))]
            ),
        ]
        let more: [ProvAttribute] = [
            .label("more"), .type(.assay("Special")), ProvAttribute(.assay("n"), .integer(1)),
        ]
        let role = ProvAttribute(.provRole, .name(.assay("role")))
        let relations: [(ProvKind, [ProvArgument?], hasRole: Bool)] = [
            (.generation, names("e1", "a1") + [nil], true), (.generation, names("e2", "a2") + [time], true),
            (.generation, names("e3", nil) + [time], true),
            (.usage, names("a1", "e1") + [nil], true), (.usage, names("a1", "e2") + [time], true),
            (.communication, names("a2", "a1"), false), (.start, names("a1", "e1", nil) + [nil], true),
            (.start, names("a2", "e1", "a1") + [time], true), (.end, names("a1", "e1", nil) + [nil], true),
            (.end, names("a2", "e1", "a1") + [time], true), (.invalidation, names("e1", "a1") + [nil], true),
            (.invalidation, names("e2", "a1") + [time], true),
            (.derivation, names("e4", "e1", nil, nil, nil), false),
            (.derivation, names("e5", "e1", "a1", nil, nil), false),
            (.derivation, names("e6", "e1", "a1", "generation-1", "usage-1"), false),
            (.attribution, names("e1", "Person"), false), (.association, names("a1", "agent", nil), true),
            (.association, names("a2", "agent", "Plan"), true),
            (.delegation, names("Person", "Organization", nil), false),
            (.delegation, names("SoftwareAgent", "Person", "a1"), false),
            (.influence, names("e7", "e1"), false),
        ]
        for (number, relation) in relations.enumerated() {
            let attributes = more + (relation.hasRole ? [role] : [])
            statements.append(ProvStatement(relation.0, nil, relation.1))
            // RDF can't tell a bare relation of two things from a qualified one of the same two: so these are others.
            func others(_ word: String) -> [ProvArgument?] {
                relation.1.enumerated().map { $0.offset == 0 ? .name(name("\(word)-\(number)")) : $0.element }
            }
            statements.append(ProvStatement(relation.0, nil, others("x"), attributes))
            statements.append(ProvStatement(relation.0, name("relation-\(number)"), others("y"), attributes))
        }
        for type in ["Revision", "Quotation", "PrimarySource"] {
            statements.append(
                ProvStatement(
                    .derivation,
                    nil,
                    names("d-\(type)", "e1", "a1", nil, nil),
                    [.type(.prov(type))]
                )
            )
            statements.append(
                ProvStatement(
                    .derivation,
                    name("d-\(type)-id"),
                    names("f-\(type)", "e1", nil, nil, nil),
                    [.type(.prov(type))]
                )
            )
        }
        for kind in [ProvKind.specialization, .alternate, .membership] {
            statements.append(ProvStatement(kind, nil, names("Collection", "bare")))
        }
        return ProvDocument(statements: statements)
    }()
}

extension CalendarDate {
    fileprivate static let year: CalendarDate = {
        guard let year = CalendarDate(year: 2021) else { preconditionFailure("2021 is a year") }
        return year
    }()
}

extension Timestamp {
    fileprivate static let start: Timestamp = {
        guard let start = Timestamp(milliseconds: 0) else { preconditionFailure("0 is an instant") }
        return start
    }()
}
