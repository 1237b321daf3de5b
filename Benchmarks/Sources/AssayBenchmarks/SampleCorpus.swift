import Foundation

/// Large files of made-up text, always the same.
struct SampleCorpus {
    private let kind: ParsingBenchmark.Sample
    private var random = LinearRandom(state: 7)
    private var paragraphs: [String] = []

    /// Words to make sentences of.
    private static let words = """
        the harbour town lighthouse council budget crowns keeper lamp storm vote mayor said that of in and a to it was \
        year ship north pier oil wick fog night 40,000 twice 1871 not for against with they by
        """.split(separator: " ").map(String.init)

    init(_ kind: ParsingBenchmark.Sample) {
        self.kind = kind
        for _ in 0..<400 { paragraphs.append(paragraph()) }
    }

    /// Writes about so many megabytes.
    mutating func write(megabytes: Int, to file: URL) throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
            throw BenchmarkError("can't write \(file.path)")
        }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        var text = beginning
        var size = 0
        var number = 0
        while size < megabytes << 20 {
            number += 1
            text += entry(number)
            guard text.utf8.count > 1 << 20 else { continue }
            size += text.utf8.count
            try handle.write(contentsOf: Data(text.utf8))
            text = ""
        }
        try handle.write(contentsOf: Data((text + ending).utf8))
    }

    private var beginning: String {
        switch kind {
        case .tei:
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Sample</title></titleStmt>
            </fileDesc></teiHeader><text><body>

            """
        case .mediaWiki:
            """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/" xml:lang="en">
              <siteinfo><sitename>Harbour Wiki</sitename><base>https://wiki.example/wiki/Main</base></siteinfo>

            """
        }
    }

    private var ending: String { kind == .tei ? "</body></text></TEI>\n" : "</mediawiki>\n" }

    private mutating func entry(_ number: Int) -> String {
        switch kind {
        case .tei:
            "<p xml:id=\"p\(number)\">Paragraph \(number) of a <hi rend=\"italic\">harbour</hi> town &amp; its keepers. "
                + "\(paragraphs[random.next(400)])</p>\n"
        case .mediaWiki: page(number)
        }
    }

    private mutating func page(_ number: Int) -> String {
        var text = """
            {{Infobox lighthouse
            | name = Light \(number)
            | height = {{convert|31|m}}
            }}

            """
        for _ in 0..<3 + random.next(6) { text += marked(paragraphs[random.next(400)]) + "\n\n" }
        text += "== History ==\n* \(paragraphs[random.next(400)])\n* [[Pier|The pier]] of [[Ellery]]\n\n"
        text += "[[Category:Lights]]"
        return """
              <page>
                <title>Light \(number)</title>
                <ns>0</ns>
                <id>\(number)</id>
                <revision>
                  <id>\(number + 7)</id>
                  <timestamp>2021-05-04T00:00:00Z</timestamp>
                  <contributor><username>Keeper</username><id>7</id></contributor>
                  <model>wikitext</model>
                  <format>text/x-wiki</format>
                  <text bytes="\(text.utf8.count)" xml:space="preserve">\(text)</text>
                </revision>
              </page>

            """
    }

    /// A paragraph with links, a bold word and a footnote, as XML holds them.
    private mutating func marked(_ paragraph: String) -> String {
        var words = paragraph.split(separator: " ").map(String.init)
        for _ in 0..<words.count / 12 {
            let place = random.next(words.count)
            words[place] = random.next(2) == 0 ? "[[\(words[place])]]" : "[[Ellery|\(words[place])]]"
        }
        words[0] = "'''\(words[0])'''"
        return words.joined(separator: " ")
            + "&lt;ref name=&quot;a&quot;&gt;{{cite web|url=http://a.example/\(random.next(999))|title=Lamps}}&lt;/ref&gt;"
    }

    private mutating func paragraph() -> String {
        var sentences: [String] = []
        for _ in 0..<2 + random.next(4) {
            var words: [String] = []
            for _ in 0..<8 + random.next(15) { words.append(Self.words[random.next(Self.words.count)]) }
            sentences.append("So " + words.joined(separator: " ") + ".")
        }
        return sentences.joined(separator: " ")
    }
}

/// Numbers that look like chance and are always the same.
private struct LinearRandom {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
