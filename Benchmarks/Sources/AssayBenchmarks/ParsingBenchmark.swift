import ClaimModel
import DocumentImport
import Foundation

/// Parsing a large TEI file to passages, beside `xmllint --stream --noout`, which parses and builds nothing.
struct ParsingBenchmark {
    let folder: URL
    let megabytes: Int

    func run() throws {
        let file = folder.appending(path: "sample.xml")
        try sample().write(to: file)
        let ours = try best(of: 3) {
            var count = 0
            _ = try readDocument(
                at: file.path,
                displayName: nil,
                options: ReadingOptions(),
                onBytes: { _ in },
                onPassage: { _ in count += 1 }
            )
            guard count > 1_000 else { throw BenchmarkError("the sample was not read: \(count) passages") }
        }
        let peer = try best(of: 3) {
            try runProgram("xmllint", ["--stream", "--noout", "--huge", file.path])
        }
        row("parse TEI to passages", "\(megabytes) MB", ours, peer, "xmllint --stream, no passages")
    }

    private func sample() -> Data {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Sample</title></titleStmt>
            </fileDesc></teiHeader><text><body>

            """
        var data = Data(text.utf8)
        data.reserveCapacity(megabytes << 20)
        var number = 0
        while data.count < megabytes << 20 {
            number += 1
            text = """
                <p xml:id="p\(number)">Paragraph \(number) tells of a <hi rend="italic">harbour</hi> town, its lighthouse \
                &amp; its keepers, of what the council said on the matter and what it cost in crowns.</p>

                """
            data.append(contentsOf: text.utf8)
        }
        data.append(contentsOf: "</body></text></TEI>\n".utf8)
        return data
    }
}
