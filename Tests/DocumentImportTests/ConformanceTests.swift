import ClaimModel
import DocumentImport
import Foundation
import TestSupport
import Testing

@Suite("Conformance to XML 1.0")
struct ConformanceTests {
    @Test(
        "At least 1,889 of the W3C's 1,974 tests are judged as the suite says",
        .enabled(if: Folders.hasShared("data/xmlconf"), "skipped: ../shared/data/xmlconf is missing")
    )
    func suite() throws {
        // In a test of type "error" a parser may judge either way.
        let tests = try ConformanceCatalogue.tests().filter { $0.type != "error" }
        #expect(tests.count == 1_974)
        var others: [String] = []
        for test in tests {
            let found = judgement(of: test.path)
            if (found == nil) != (test.type != "not-wf") {
                others.append("\(test.type)\t\(test.entities)\t\(test.sections)\t\(test.id)\t\(found?.code ?? "accepted")\t\(found?.meaning ?? "")")
            }
        }
        print(others.joined(separator: "\n"))
        print(tests.count - others.count)
        #expect(tests.count - others.count >= 1_889)
    }

    private static let reader = IsolatedReader(ReaderProgram(path: AssayProcess.buildFolder.appending(path: "assay").path))

    /// Why a file is refused; nil when it is well-formed. That a well-formed file has no text is none of the suite's
    /// business.
    private func judgement(of path: String) -> Finding? {
        do throws(Finding) {
            _ = try Self.reader.readDocument(at: path, onPassage: { _ in })
            return nil
        } catch {
            return error.code == "document.empty" ? nil : error
        }
    }
}
