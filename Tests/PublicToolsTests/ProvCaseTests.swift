import ClaimModel
import Foundation
@testable import Provenance
import TestSupport
import Testing

@testable import ProvenanceReport

/// Our checker against the documents that the W3C's working group decided.
@Suite("The W3C's cases for PROV-CONSTRAINTS", .enabled(if: PublicTool.hasModules("prov")))
struct ProvCaseTests {
    private struct Case: Decodable {
        struct Statement: Decodable {
            let type: String
            let id: String?
            let arguments: [String?]
            let empty: Bool
        }

        let name: String
        let valid: Bool
        let statements: [Statement]
    }

    /// Cases of a draft: the Recommendation has no constraint that makes a usage unique, and lets a delegation leave its
    /// activity open.
    private static let outdated: Set<String> = [
        "delegation-fail4.xml", "delegation-fail5.xml", "delegation-fail6.xml", "usage-fail1.xml",
        "usage-fail5.xml",
        "usage-fail6.xml", "usage-fail7.xml",
    ]

    @Test("What is valid for the W3C is valid for us, and what is not is not")
    func cases() throws {
        let listed = try PublicTool.script("constraint_cases.py", [])
        #expect(listed.code == 0, "\(listed.errors)")
        var counts = (valid: 0, invalid: 0)
        for line in listed.output.split(separator: "\n") {
            let test = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
            if Self.outdated.contains(test.name) { continue }
            let violations = try document(test).violations()
            #expect(violations.isEmpty == test.valid, "\(test.name): \(violations.map(\.meaning))")
            if test.valid { counts.valid += 1 } else { counts.invalid += 1 }
        }
        #expect(counts.valid >= 80 && counts.invalid >= 20, "\(counts)")
    }

    private func document(_ test: Case) throws -> ProvDocument {
        // Names and times are told apart by what they are here, whatever they are called there.
        var times: [String: Int64] = [:]
        return ProvDocument(
            statements: try test.statements.map { statement in
                let kind = try #require(ProvKind.allCases.first { $0.type == statement.type })
                let arguments = statement.arguments.enumerated().map { position, text -> ProvArgument? in
                    guard let text else { return nil }
                    guard kind.formals[position].isTime else { return .name(ProvName(.id, text)) }
                    let time = times[text] ?? Int64(times.count)
                    times[text] = time
                    return Timestamp(milliseconds: time).map { .time($0) }
                }
                return ProvStatement(
                    kind,
                    statement.id.map { ProvName(.id, $0) },
                    arguments,
                    statement.empty ? [.type(.prov("EmptyCollection"))] : []
                )
            }
        )
    }
}
