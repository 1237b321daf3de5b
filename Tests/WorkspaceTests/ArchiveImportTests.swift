import ClaimLedger
import ClaimModel
import Foundation
import PassageIndex
import System
import TestSupport
import Testing
import Workspace

/// What became of the files of an import, in order.
private func importAll(
    _ test: TestWorkspace,
    _ paths: [String],
    asArticles: Bool = false
) throws -> [FileOutcome] {
    var editor = try test.editor()
    var outcomes: [FileOutcome] = []
    let requests = try WorkspaceEditor.requests(
        for: paths,
        like: ImportRequest(path: "", isArticle: asArticles)
    )
    try editor.importFiles(requests) { outcomes.append($1) }
    return outcomes
}

extension FileOutcome {
    fileprivate var collection: CollectionOutcome? {
        if case .collection(let outcome) = self { outcome } else { nil }
    }
    fileprivate var document: ImportOutcome? {
        if case .document(let outcome) = self { outcome } else { nil }
    }
    fileprivate var refusal: Finding? { if case .refused(let finding) = self { finding } else { nil } }
}

@Suite("Importing folders and archives")
struct ArchiveImportTests {
    /// A web archive of three pages, one of which can't be read.
    private static func crawl(_ words: String = "lamp") -> [UInt8] {
        var writer = WARCWriter()
        for name in ["first", "second"] {
            let page =
                "<html><head><title>The \(name)</title></head><p>The \(name) \(words) was lit in 1874.</p></html>"
            writer.respond("https://ellery.example/\(name)", Array(page.utf8))
        }
        writer.respond("https://ellery.example/bad", Array("<a>".utf8), header: "Content-Type: text/xml")
        return writer.packedBytes
    }

    @Test("A web archive is one record, kept byte for byte; its documents are found and listed")
    func collection() throws {
        let test = try TestWorkspace()
        let outcomes = try importAll(test, [try test.file("crawl.warc.gz", Self.crawl())])
        let outcome = try #require(outcomes.first?.collection)
        #expect(outcome.collection.documentCount == 2)
        #expect(outcome.collection.refusedCount == 1)
        #expect(outcome.findings.map(\.place.file).count == 1)
        #expect(try test.files(in: "Sources-Archive") == ["crawl.warc.gz": Data(Self.crawl())])
        let reading = try test.read()
        #expect(reading.ledger.records.map(\.kind) == ["collection imported"])
        #expect(reading.state.documents.isEmpty)
        #expect(
            try reading.documents(inCollection: "crawl").map(\.metadata.title) == ["The first", "The second"]
        )
        let found = try reading.search("first lamp").passages
        #expect(found.map(\.document.metadata.url) == ["https://ellery.example/first"])
        #expect(try reading.check().isEmpty)
    }

    @Test(
        "A document of a collection gets a record when evidence first rests on it, and is checked from then on"
    )
    func evidenceFromCollection() throws {
        let test = try TestWorkspace.withClaim()
        _ = try importAll(test, [try test.file("crawl.warc.gz", Self.crawl())])
        let name = try #require(try test.read().documents(inCollection: "crawl").last?.id.name)
        var editor = try test.editor()
        let count = try test.read().ledger.records.count
        #expect(throws: WorkspaceError.self) {
            var editor = try test.editor()
            let wrong = EvidenceRequest(
                source: name,
                quote: QuoteRequest("nowhere to be found"),
                stance: .context
            )
            _ = try editor.attach(wrong, to: "budget-doubled")
        }
        #expect(try test.read().ledger.records.count == count)
        let request = EvidenceRequest(source: name, quote: QuoteRequest("was lit in 1874"), stance: .context)
        _ = try editor.attach(request, to: "budget-doubled")
        let reading = try test.read()
        let document = try reading.document(named: name).newest
        #expect(document.part?.member == "urn:uuid:record-1")
        #expect(document.edition == document.part?.edition)
        #expect(document.origin == "https://ellery.example/second")
        #expect(document.metadata.retrieved == CalendarDate("2021-05-04"))
        #expect(try reading.workspace.archive.text(of: document).text.contains("second lamp"))
        #expect(try reading.check().isEmpty)
        _ = try editor.attach(
            EvidenceRequest(source: name, quote: QuoteRequest("The second"), stance: .context),
            to: "budget-doubled"
        )
        #expect(try test.read().ledger.records.filter { $0.kind == "source imported" }.count == 3)
        let path = "\(test.folder)/Sources-Archive/crawl.warc.gz"
        try Data(Self.crawl("wick")).write(to: URL(fileURLWithPath: path))
        #expect(Set(try test.read().check().map(\.code)) == ["archive.changed"])
        try FileManager.default.removeItem(atPath: path)
        #expect(try test.read().check().map(\.code).contains("archive.missing"))
    }

    @Test("A claim can be recorded of a document in a collection, which becomes an article then")
    func articleFromCollection() throws {
        let test = try TestWorkspace()
        _ = try importAll(test, [try test.file("crawl.warc.gz", Self.crawl())])
        let name = try #require(try test.read().documents(inCollection: "crawl").first?.id.name)
        var editor = try test.editor()
        let claim = Claim(statement: "The lamp was lit in 1874.", kind: .event)
        _ = try editor.recordClaim(claim, article: name, quote: QuoteRequest("lit in 1874"))
        let reading = try test.read()
        #expect(try reading.document(named: name).isArticle)
        #expect(try reading.check().isEmpty)
        #expect(throws: Never.self) { try reading.report(.workspace) }
    }

    @Test("Imported as articles, the documents of an archive have a ledger each")
    func articles() throws {
        let test = try TestWorkspace()
        let path = try test.file("crawl.warc.gz", Self.crawl())
        let outcome = try #require(try importAll(test, [path], asArticles: true).first?.collection)
        #expect(outcome.articles.count == 2)
        #expect(try test.read().state.documents.filter(\.isArticle).count == 2)
        #expect(try importAll(test, [path], asArticles: true).first?.collection?.isNew == false)
        #expect(try test.read().state.documents.count == 2)
        #expect(try test.read().check().isEmpty)
    }

    @Test("A folder is imported with all below it, in one record; what is hidden, a link or a pipe is not")
    func folder() throws {
        let test = try TestWorkspace()
        _ = try test.file("one.txt", "Tides\n\nHigh at noon.")
        _ = try test.file("two.xml", "<r><p>The lamp.</p></r>")
        _ = try test.file("broken.xml", "<r>\n<p>")
        let folder = "\(test.folder)/incoming"
        let inner = "\(folder)/deep/er"
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(
            atPath: "\(folder)/.hidden",
            withIntermediateDirectories: true
        )
        try Data("<r><p>Deep.</p></r>".utf8).write(to: URL(fileURLWithPath: "\(inner)/three.xml"))
        try Data("<r><p>Hidden.</p></r>".utf8).write(to: URL(fileURLWithPath: "\(folder)/.hidden/four.xml"))
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/link.xml",
            withDestinationPath: "two.xml"
        )
        #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
        let outcomes = try importAll(test, [folder])
        #expect(outcomes.compactMap(\.document?.document.id.name).sorted() == ["one", "three", "two"])
        let refusals = Dictionary(
            uniqueKeysWithValues: outcomes.compactMap(\.refusal).map {
                (($0.place.file ?? "").replacingOccurrences(of: folder + "/", with: ""), $0)
            }
        )
        #expect(Set(refusals.keys) == ["broken.xml", "link.xml", "pipe"])
        #expect(refusals["broken.xml"]?.place.line == 2)
        #expect(refusals["link.xml"]?.code == "file.not-regular")
        let reading = try test.read()
        #expect(reading.ledger.records.map(\.kind) == ["sources imported"])
        #expect(try test.files(in: "Sources-Archive").count == 3)
        #expect(try reading.search("noon").passages.count == 1)
        #expect(try reading.check().isEmpty)
        let before = try test.files(in: "Claims")
        #expect(
            try importAll(test, [folder]).compactMap(\.document).allSatisfy { $0.change == .alreadyThere }
        )
        #expect(try test.files(in: "Claims") == before)
    }

    @Test("Files that are alike within one import are told apart: copies, editions, names")
    func alikeInOneImport() throws {
        let test = try TestWorkspace()
        let corrected = Sample.source.replacingOccurrences(of: "40,000", with: "41,000")
        let files = [
            try test.file("a.xml", Sample.source), try test.file("b.xml", Sample.source),
            try test.file("c.xml", corrected), try test.file("page.txt", "Tides\n\nNoon."),
        ]
        let changes = try importAll(test, files).compactMap(\.document?.change)
        #expect(changes == [.imported, .alreadyThere, .newEdition, .imported])
        #expect(try test.read().state.documents.map(\.editions.count) == [2, 1])
        #expect(try test.read().check().isEmpty)
    }

    @Test("A packed document is a document; its packed bytes are what is kept")
    func packedDocument() throws {
        let test = try TestWorkspace()
        let bytes = Gzip.pack(Array(Sample.source.utf8))
        let outcome = try #require(
            try importAll(test, [try test.file("budget.xml.gz", bytes)]).first?.document
        )
        #expect(outcome.document.part == nil)
        #expect(outcome.document.edition == SHA256Digest.of(bytes))
        #expect(outcome.document.archivePath == "budget.xml.gz")
        #expect(outcome.document.metadata.publisher == "Ellery Gazette")
        #expect(try test.read().workspace.archive.text(of: outcome.document).text.contains("lamp"))
        #expect(try test.read().check().isEmpty)
    }

    @Test("A bad archive leaves nothing, in the archive, the ledger and the index")
    func badArchive() throws {
        let test = try TestWorkspace()
        var damaged = Self.crawl()
        damaged[damaged.count / 2] ^= 1
        let outcomes = try importAll(
            test,
            [
                try test.file("bad.warc.gz", damaged), try test.file("empty.zip", ZipWriter().bytes),
                try test.file("good.xml", Sample.source),
            ]
        )
        #expect(outcomes.map { $0.refusal?.code } == ["archive.damaged", "archive.no-documents", nil])
        #expect(try test.files(in: "Sources-Archive").count == 1)
        #expect(try test.read().search("lamp").passages.map(\.document.id.name) == ["good"])
        let (index, _) = try test.workspace.openIndex()
        #expect(try index.files().count == 1)
    }

    @Test(
        "Of a crawl that was cut off the pages before are a collection, and the file counts as one with faults"
    )
    func cutOff() throws {
        let test = try TestWorkspace()
        let cut = Array(Self.crawl().dropLast(40))
        let outcome = try #require(try importAll(test, [try test.file("cut.warc.gz", cut)]).first?.collection)
        #expect(outcome.collection.documentCount > 0)
        #expect(outcome.findings.map(\.code) == ["archive.cut-off"])
        #expect(try !test.read().search("lamp").passages.isEmpty)
        #expect(try test.read().check().isEmpty)
    }

    // MARK: - The index

    @Test("The index can be deleted and is built again from the archive, the same")
    func rebuilt() throws {
        let test = try TestWorkspace.withClaim()
        _ = try importAll(test, [try test.file("crawl.warc.gz", Self.crawl())])
        func found() throws -> [RankedPassage] { try test.read().search("lamp 1874").passages }
        let before = try found()
        #expect(before.count == 3)
        try FileManager.default.removeItem(atPath: "\(test.folder)/.assay")
        let after = try found()
        #expect(Set(after.map(\.document.id)) == Set(before.map(\.document.id)))
        #expect(Set(after.map(\.passage)) == Set(before.map(\.passage)))
    }

    @Test("What others added to the ledger is found, and what no ledger has any more is not")
    func catchesUp() throws {
        let test = try TestWorkspace()
        _ = try importAll(test, [try test.file("tides.txt", "Tides\n\nHigh at noon.")])
        let older = try test.files(in: "Claims")
        _ = try importAll(test, [try test.file("lamp.txt", "Lamps\n\nThe lamp at noon.")])
        let newer = try test.files(in: "Claims")
        #expect(try test.read().search("noon").passages.count == 2)
        func restore(_ files: [String: Data]) throws {
            for (name, data) in files {
                try data.write(to: URL(fileURLWithPath: "\(test.folder)/Claims/\(name)"))
            }
        }
        try restore(older)
        #expect(try test.read().search("noon").passages.map(\.document.id.name) == ["tides"])
        try restore(newer)
        #expect(try test.read().search("noon").passages.count == 2)
    }

    @Test("An archived file that was changed is not searched as what was recorded, and is named")
    func changedFile() throws {
        let test = try TestWorkspace()
        _ = try importAll(test, [try test.file("tides.txt", "Tides\n\nHigh at noon.")])
        try Data("Tides\n\nLow at noon.".utf8)
            .write(to: URL(fileURLWithPath: "\(test.folder)/Sources-Archive/tides.txt"))
        try FileManager.default.removeItem(atPath: "\(test.folder)/.assay")
        let found = try test.read().search("noon")
        #expect(found.passages.isEmpty)
        #expect(found.findings.map(\.code) == ["archive.changed"])
    }

    @Test(
        "What a killed import left in the archive is removed by the next, and what a living one writes is not"
    )
    func leftovers() throws {
        let test = try TestWorkspace()
        let archive = test.workspace.archive.path
        for name in [".incoming-999999999-0", ".incoming-\(getpid())-77"] {
            #expect(FileManager.default.createFile(atPath: "\(archive)/\(name)", contents: Data("x".utf8)))
        }
        // Whoever writes a file holds its lock.
        let living = try FileDescriptor("\(archive)/.incoming-\(getpid())-77", .reading)
        try living.lock()
        defer { withExtendedLifetime(living) {} }
        _ = try importAll(test, [try test.file("tides.txt", "Tides\n\nHigh at noon.")])
        #expect(Set(try test.files(in: "Sources-Archive").keys) == ["tides.txt", ".incoming-\(getpid())-77"])
    }
}
