import ClaimModel
import Foundation

/// An article whose attributions a person marked.
struct MarkedArticle {
    /// An attribution as marked: each part in pieces, in code points.
    struct MarkedSpeech {
        var content: [CodePointRange] = []
        var source: [CodePointRange] = []
        var cue: [CodePointRange] = []
    }

    let name: String
    let text: String
    let speeches: [MarkedSpeech]
}

/// PolNeAR: news articles with standoff annotations, a file an annotator.
///
/// An article that six people annotated counts six times, as in the corpus's own counts. Second contents
/// (`Content2`) are left out; so are references to spans that a file doesn't hold.
enum PolNeARCorpus {
    static func articles(in folder: URL) throws -> [MarkedArticle] {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "attributions").path
        )
        .filter { $0.hasSuffix(".ann") }.sorted()
        return try files.map { file in
            let stem = file.dropLast(4)
            let name = String(stem[..<(stem.lastIndex(of: "_") ?? stem.endIndex)])
            return MarkedArticle(
                name: String(stem),
                text: try read(folder.appending(path: "text/\(name).txt")),
                speeches: speeches(try read(folder.appending(path: "attributions/\(file)")))
            )
        }
    }

    static func isThere(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "attributions").path)
    }

    private static func read(_ url: URL) throws -> String {
        try String(decoding: Data(contentsOf: url), as: UTF8.self)
    }

    /// Reads `T1<tab>Source 89 106;110 120<tab>text` and `E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1`.
    private static func speeches(_ annotations: String) -> [MarkedArticle.MarkedSpeech] {
        var spans: [Substring: [CodePointRange]] = [:]
        var events: [Substring] = []
        // Not by Character: "\r\n" would be one, and a span's text may hold any line end but "\n".
        for line in annotations.unicodeScalars.split(separator: "\n").map({ Substring($0) }) {
            let fields = line.split(separator: "\t", maxSplits: 2)
            guard fields.count > 1 else { continue }
            if fields[0].hasPrefix("T") {
                guard let space = fields[1].firstIndex(of: " ") else { continue }
                spans[fields[0]] = fields[1][space...].split(separator: ";").compactMap { piece in
                    let ends = piece.split(separator: " ").compactMap { Int($0) }
                    return ends.count == 2 ? CodePointRange(start: ends[0], end: ends[1]) : nil
                }
            } else if fields[0].hasPrefix("E") {
                events.append(fields[1])
            }
        }
        return events.map { event in
            var speech = MarkedArticle.MarkedSpeech()
            for part in event.split(separator: " ") {
                let pair = part.split(separator: ":")
                guard pair.count == 2, let span = spans[pair[1]] else { continue }
                switch pair[0] {
                case "Content": speech.content += span
                case "Source": speech.source += span
                case "Cue": speech.cue += span
                default: break
                }
            }
            return speech
        }
    }
}
