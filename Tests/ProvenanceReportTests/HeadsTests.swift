import ClaimModel
import ProvenanceReport
import Testing

@Suite("The heads that an earlier report names")
struct HeadsTests {
    @Test("Heads are read back from a report", arguments: [ReportFormat.html, .json])
    func readBack(format: ReportFormat) throws {
        let report = try HarbourTown.report()
        let bytes = Array(report.rendered(as: format).utf8)
        #expect(!report.heads.isEmpty)
        #expect(try reportHeads(in: bytes) == report.heads)
        #expect(try reportHeads(in: [0xEF, 0xBB, 0xBF] + bytes) == report.heads)
    }

    @Test(
        "A file that names no heads is refused",
        arguments: [
            "", "# A report", "{}", "{\"heads\":[\"abc\"]}", "{\"heads\":3}", "{\"heads\":[]",
            "<script type=\"application/json\" id=\"assay-heads\">{\"heads\":[]}", "<html>", "<",
        ]
    )
    func refused(text: String) {
        #expect { try reportHeads(in: Array(text.utf8)) } throws: {
            ($0 as? Finding)?.code == "report.no-heads"
        }
    }

    @Test("A report that was cut within its heads is refused, at every byte")
    func cut() throws {
        let bytes = Array(try HarbourTown.report().rendered(as: .html).utf8)
        let heads = try #require(bytes.firstRange(of: Array("assay-heads".utf8)))
        for count in heads.lowerBound..<(heads.upperBound + 60) {
            #expect(throws: Finding.self) { try reportHeads(in: Array(bytes.prefix(count))) }
        }
    }
}
