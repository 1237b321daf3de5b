import DocumentImport
import Foundation

/// Parsing a large file to passages, beside a C program that parses it with libxml2 and does nothing with it.
struct ParsingBenchmark {
    /// What the file looks like.
    enum Sample: String {
        case tei = "TEI"
        case mediaWiki = "MediaWiki"
    }

    let folder: URL
    let megabytes: Int
    let sample: Sample

    func run() throws {
        let file = folder.appending(path: "sample-\(sample.rawValue).xml")
        var corpus = SampleCorpus(sample)
        try corpus.write(megabytes: megabytes, to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let ours = try best(of: 3) { try Self.parse(file.path) }
        let baseline = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "SAXBaseline")
        let peer = try best(of: 3) { try runProgram(baseline.path, [file.path]) }
        row(
            "parse \(sample.rawValue) to passages",
            "\(megabytes) MB",
            ours,
            peer,
            "C, SAX2 that does nothing"
        )
    }

    /// Parses a file to passages of documents, and drops them.
    static func parse(_ path: String) throws {
        var count = 0
        try readFile(at: path, by: ReadingRecipe(), in: .inProcess) { event in
            if case .passage = event { count += 1 }
        }
        guard count > 1_000 else { throw BenchmarkError("the sample was not read: \(count) passages") }
    }
}
