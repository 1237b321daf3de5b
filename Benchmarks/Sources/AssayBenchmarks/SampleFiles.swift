import Foundation

/// Large files to import, made up: an export of a wiki, and a TEI file with an `xml:id` on every paragraph.
enum SampleFile: String, CaseIterable {
    case mediaWiki = "MediaWiki"
    case tei = "TEI"

    /// Writes a file of about so many megabytes.
    func write(to url: URL, megabytes: Int) throws {
        var words = SampleWords()
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        let file = try FileHandle(forWritingTo: url)
        var written = 0
        func put(_ text: String) throws {
            let data = Data(text.utf8)
            written += data.count
            try file.write(contentsOf: data)
        }
        try put(head)
        var number = 0
        while written < megabytes * 1_000_000 {
            var text = ""
            while text.utf8.count < 1 << 18 {
                number += 1
                text += item(number, &words)
            }
            try put(text)
        }
        try put(tail)
        try file.close()
    }

    private var head: String {
        switch self {
        case .mediaWiki:
            """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
            <siteinfo><sitename>Ellery Wiki</sitename><dbname>ellery</dbname></siteinfo>

            """
        case .tei:
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Sample</title></titleStmt>
            </fileDesc></teiHeader><text><body>

            """
        }
    }

    private var tail: String {
        switch self {
        case .mediaWiki: "</mediawiki>\n"
        case .tei: "</body></text></TEI>\n"
        }
    }

    private func item(_ number: Int, _ words: inout SampleWords) -> String {
        switch self {
        case .mediaWiki:
            """
            <page><title>\(words.sentence(3))</title><ns>0</ns><id>\(number)</id><revision><id>\(number)</id>
            <timestamp>2021-05-04T10:00:00Z</timestamp><contributor><username>Ines</username><id>7</id></contributor>
            <text bytes="900" xml:space="preserve">'''\(words.sentence(40))''' [[\(words.sentence(2))]] \
            {{cite|\(words.sentence(4))}}

            == \(words.sentence(2)) ==
            \(words.sentence(90))

            \(words.sentence(70)) &amp; \(words.sentence(30))</text></revision></page>

            """
        case .tei:
            """
            <p xml:id="p\(number)">\(words.sentence(25)) <hi rend="italic">\(words.sentence(2))</hi> \
            \(words.sentence(20)) &amp; \(words.sentence(10))</p>

            """
        }
    }
}

/// Words drawn as a language has them: few often, many seldom. The same every time.
struct SampleWords {
    private var state: UInt64 = 7
    private let words: [String]
    private let weights: [Double]

    init() {
        let syllables = [
            "ba", "de", "ki", "lo", "mu", "na", "re", "si", "to", "va", "al", "en", "ir", "os", "ul", "ta",
        ]
        let endings = ["", "", "", "s", "ed", "ing", "er", "ation", "ly", "ness"]
        var generator = SampleNumbers(state: 11)
        var words = [
            "the", "of", "and", "in", "to", "a", "was", "council", "harbour", "lighthouse", "budget",
            "crowns", "keeper",
        ]
        while words.count < 60_000 {
            let count = 2 + Int(generator.next() % 3)
            var word = ""
            for _ in 0..<count { word += syllables[Int(generator.next() % 16)] }
            words.append(word + endings[Int(generator.next() % 10)])
        }
        self.words = words
        var sum = 0.0
        weights = words.indices.map {
            sum += 1 / Double($0 + 3)
            return sum
        }
    }

    /// A sentence of so many words.
    mutating func sentence(_ count: Int) -> String {
        var numbers = SampleNumbers(state: state)
        defer { state = numbers.state }
        let last = weights.last ?? 1
        let picked = (0..<count).map { _ -> String in
            if numbers.next() % 50 == 0 { return String(1_700 + numbers.next() % 400) }
            let place = Double(numbers.next() >> 11) / Double(1 << 53) * last
            var low = 0
            var high = weights.count - 1
            while low < high {
                let middle = (low + high) / 2
                if weights[middle] < place { low = middle + 1 } else { high = middle }
            }
            return words[low]
        }
        return picked.joined(separator: " ")
    }
}

/// Numbers that look random and are always the same (xorshift).
struct SampleNumbers {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
