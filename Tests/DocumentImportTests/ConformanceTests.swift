import ClaimModel
import DocumentImport
import Foundation
import TestSupport
import Testing

@Suite("Conformance to XML 1.0")
struct ConformanceTests {
    @Test(
        "At least 1,889 of the W3C's 1,974 tests are judged as the suite says, the others for known reasons",
        .enabled(if: Folders.hasShared("data/xmlconf"), "skipped: ../shared/data/xmlconf is missing")
    )
    func suite() throws {
        // In a test of type "error" a parser may judge either way.
        let tests = try ConformanceCatalogue.tests().filter { $0.type != "error" }
        #expect(tests.count == 1_974)
        var counts: [Reason: Int] = [:]
        for test in tests {
            let found = judgement(of: test.path)
            if (found == nil) == (test.type != "not-wf") { continue }
            let reason = Reason(test, found)
            #expect(
                reason != nil,
                "\(test.type) \(test.id) \(test.sections): \(found?.description ?? "read")"
            )
            if let reason { counts[reason, default: 0] += 1 }
        }
        for reason in Reason.allCases { print("conformance: \(counts[reason] ?? 0) \(reason.rawValue)") }
        let judged = tests.count - counts.values.reduce(0, +)
        print("conformance: \(judged) of \(tests.count) as the suite says")
        #expect(judged >= 1_889)
    }

    /// Why a file is refused; nil when it is well-formed. That a well-formed file has no text is none of the suite's
    /// business.
    private func judgement(of path: String) -> Finding? {
        do throws(Finding) {
            _ = try readFile(at: path, in: .childProcess(IsolationTests.reader))
            return nil
        } catch {
            return error.code == "document.empty" ? nil : error
        }
    }
}

/// Why a file is judged otherwise than the suite says.
private enum Reason: String, CaseIterable {
    case outside = "read: what is wrong with it lies in a file outside, which is never loaded"
    case external = "refused: its text lies in a file outside, which is never loaded"
    case names = "read with a warning: its names break the rules of namespaces, and nothing is lost"
    case entityInNamespace =
        "read: the name of a namespace is written with an entity, which libxml2 leaves as it is"
    case reservedPrefix = "read with a warning: it uses the prefix xmlns for an element"
    case colonInEntity = "refused: the name of an entity has a colon, which XML allows and namespaces do not"
    case parameterEntity = "refused: it uses a parameter entity that is defined in a file outside"

    init?(_ test: ConformanceTest, _ finding: Finding?) {
        switch (test.id, finding?.code) {
        case ("rmt-ns10-011", nil): self = .entityInNamespace
        case ("rmt-ns-e1.0-13c", nil): self = .reservedPrefix
        case ("rmt-e2e-18", "xml.entity-undefined"): self = .parameterEntity
        case (_, "xml.external-entity"): self = .external
        case (_, "xml.namespace"): self = .colonInEntity
        case (_, nil) where test.id.hasPrefix("rmt-ns10-"): self = .names
        case (_, nil) where test.entities == "parameter" || test.entities == "both": self = .outside
        default: return nil
        }
    }
}
