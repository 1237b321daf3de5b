import ClaimLedger
import ClaimModel
import Foundation
import Testing

@Suite("Lines that are records, and lines that are not")
struct LineVectorTests {
    /// A file of lines from the published table, which the Python script is tested with too.
    struct Vector: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let text: String?
        let base64: String?
        let records: [String]
        let refused: [Int]

        var bytes: Data { text.map { Data($0.utf8) } ?? Data(base64Encoded: base64 ?? "") ?? Data() }
        var testDescription: String { name }
    }

    private struct Table: Decodable { let vectors: [Vector] }

    static let vectors: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Vectors/record-lines.json")
        guard let data = try? Data(contentsOf: file),
            let table = try? JSONDecoder().decode(Table.self, from: data)
        else { return [] }
        return table.vectors
    }()

    @Test("The table is there")
    func table() { #expect(Self.vectors.count > 100) }

    @Test("A line is taken for a record or refused as the table says", arguments: vectors)
    func line(vector: Vector) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try vector.bytes.write(to: folder.appending(path: "x.jsonl"))
        let ledger = try LedgerFolder(path: folder.path).read()
        #expect(ledger.records.map(\.id.description) == vector.records)
        let refused = ledger.findings.filter { $0.severity == .error }.compactMap(\.place.line)
        #expect(refused == vector.refused, "\(ledger.findings)")
    }
}
