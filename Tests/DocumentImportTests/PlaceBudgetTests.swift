import ClaimModel
import Testing

@testable import DocumentImport

@Suite("How many passages a document may have")
struct PlaceBudgetTests {
    /// How many passages of a document of this size are taken before one is too many; nil when all are.
    private func taken(_ bytes: Int, _ count: Int, _ limits: ReadingLimits = ReadingLimits()) throws -> Int? {
        let passage = Passage(kind: .tableRow, text: "1", locator: "/row[1]")
        let budget = PlaceBudget(limits)
        budget.read(bytes)
        for number in 0..<count where !budget.take(passage) {
            #expect(budget.isExceeded)
            let finding = budget.finding("digits.csv")
            #expect(finding.code == "document.passages-too-many")
            #expect(finding.meaning.contains("(passagesPerKilobyte)"))
            #expect(finding.advice?.contains("--limit passagesPerKilobyte=640") == true)
            return number
        }
        #expect(!budget.isExceeded)
        return nil
    }

    @Test(
        "A megabyte of single digits is one too many, and so are a million paragraphs in 8 MB; in 10 MB they are not"
    )
    func digits() throws {
        #expect(try taken(1 << 20, 600_000) == 400_000 + 1_025 * 64 - 1)
        #expect(try taken(8_000_000, 1_000_000) == 400_000 + 7_813 * 64 - 1)
        #expect(try taken(10_000_000, 1_000_000) == nil)
        #expect(try taken(0, 400_000) == nil)
    }

    @Test("The limit can be raised")
    func raised() throws {
        var limits = ReadingLimits()
        limits.raise(["passagesPerKilobyte": 640])
        #expect(try taken(1 << 20, 600_000, limits) == nil)
    }
}
