import Foundation
import TestSupport
import Testing

@Suite("Reading without recording")
struct ReadingTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Coast</title><item><guid>a</guid><title>Storm</title>
        <description>&lt;p>A storm came.&lt;/p></description></item><item><guid>b</guid><title>Calm</title></item></channel></rss>
        """

    @Test("A file's documents are shown with their passages, outside of any workspace")
    func shows() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.feed, to: "feed.xml")
        let text = try folder.assay("read", "feed.xml")
        #expect(text.code == 0, "\(text.errors)")
        #expect(text.output.contains("part: a\ndialect: rss\ntitle: Storm\n"))
        #expect(
            text.output.contains(
                "paragraph /rss[1]/channel[1]/item[1]/description[1]/p[1]\n    A storm came."
            )
        )
        let lines = try folder.assay("read", "--format", "json", "feed.xml").output.split(separator: "\n")
        #expect(lines.count == 2 && lines[1].contains("\"part\":\"b\""))
    }

    @Test("What can't be read is said at the end, with exit code 1")
    func refuses() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.feed, to: "feed.xml")
        try folder.write("<a><b></a>", to: "bad.xml")
        let run = try folder.assay("read", "bad.xml", "feed.xml")
        #expect(run.code == 1 && run.output.contains("Storm") && run.errors.contains("bad.xml:1:"))
    }

    @Test("A workspace's own dialects are listed before the others, and what is wrong with one is said")
    func dialects() throws {
        let folder = try TemporaryFolder()
        try folder.assay("init")
        try folder.assay("dialects")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "Dialects"),
            withIntermediateDirectories: true
        )
        try folder.write("root: minutes\nparagraph: p\n", to: "Dialects/town.dialect")
        let list = try folder.assay("dialects", "--format", "csv")
        #expect(list.code == 0 && list.output.contains("town,this workspace,one,minutes"))
        #expect(list.output.contains("mediawiki,built in,several,mediawiki"))
        try folder.write("<minutes><p>Noted.</p></minutes>", to: "m.xml")
        #expect(try folder.assay("read", "m.xml").output.contains("dialect: town"))
        try folder.write("root: minutes\nparagraf: p\n", to: "Dialects/town.dialect")
        let wrong = try folder.assay("dialects")
        #expect(wrong.code == 1 && wrong.errors.contains("Dialects/town.dialect:2:1: error: 'paragraf'"))
        #expect(try folder.assay("read", "m.xml").code == 1)
    }
}
