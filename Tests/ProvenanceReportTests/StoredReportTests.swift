import ClaimLedger
import ClaimModel
import Testing

@testable import ProvenanceReport

@Suite("What a stored report says about itself")
struct StoredReportTests {
    @Test("The proof is read back from a report", arguments: [ReportFormat.html, .json])
    func readBack(format: ReportFormat) throws {
        let report = try HarbourTown.report()
        let bytes = Array(report.rendered(as: format).utf8)
        for file in [bytes, [0xEF, 0xBB, 0xBF] + bytes] {
            let stored = try StoredReport(file)
            #expect(stored.proof == ReportProof(report))
            #expect(stored.format == format)
            #expect(stored.isUnchanged)
        }
        #expect(!report.heads.isEmpty)
    }

    @Test(
        "A file that holds no proof is refused",
        arguments: [
            "", "# A report", "{}", "{\"proof\":{\"heads\":[\"abc\"]}}", "{\"proof\":3}", "{\"heads\":[]",
            "<script type=\"application/json\" id=\"assay-proof\">{\"heads\":[]}", "<html>", "<",
        ]
    )
    func refused(text: String) {
        #expect { try StoredReport(Array(text.utf8)) } throws: {
            ($0 as? Finding)?.code == "report.no-proof"
        }
    }

    @Test("A report that was cut within its proof is refused, at every byte")
    func cut() throws {
        let bytes = Array(try HarbourTown.report().rendered(as: .html).utf8)
        let start = try #require(bytes.firstRange(of: Array("assay-proof".utf8))).lowerBound
        let end = try #require(bytes[start...].firstRange(of: Array("</script>".utf8))).lowerBound
        for count in start..<end {
            #expect(throws: Finding.self) { try StoredReport(Array(bytes.prefix(count))) }
        }
    }

    @Test("Any changed byte shows", arguments: [ReportFormat.html, .json])
    func changedByte(format: ReportFormat) throws {
        let bytes = Array(try HarbourTown.report().rendered(as: format).utf8)
        for position in stride(from: 0, to: bytes.count, by: 997) {
            var changed = bytes
            changed[position] ^= 1
            guard let stored = try? StoredReport(changed) else { continue }
            #expect(!stored.isUnchanged, "byte \(position)")
        }
    }

    @Test("A claim's proof leads from its records to the root that the report names")
    func inclusion() throws {
        let ledger = try HarbourTown.ledger()
        let report = try HarbourTown.report()
        #expect(report.root == ledger.state.tree.root)
        for card in report.cards {
            #expect(card.inclusion.count == 1 + card.verdicts.count)
            for proof in card.inclusion {
                #expect(
                    MerkleProof.shows(
                        proof.record.digest,
                        at: proof.index,
                        in: report.recordCount,
                        root: report.root,
                        by: proof.path
                    )
                )
            }
        }
    }

    @Test("Sealed heads read back as they were written, and nothing else reads as such")
    func sealedHeads() throws {
        let sealed = SealedHeads(try HarbourTown.ledger().state)
        #expect(SealedHeads(text: sealed.text) == sealed)
        for text in [
            "", "assay heads 1\n", sealed.text + "\n", String(sealed.text.dropLast()), " " + sealed.text,
        ] {
            #expect(SealedHeads(text: text) == nil)
        }
        #expect(sealed.heads.allSatisfy { sealed.text.contains("head \($0)\n") })
    }

    @Test(
        "Bytes as text read as RFC 4648 says",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func base64(text: String, encoded: String) { #expect(Base64.text(Array(text.utf8)) == encoded) }
}
