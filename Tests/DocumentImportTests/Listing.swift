import ClaimModel
import Foundation

@testable import DocumentImport

/// What a file reads as, a line a fact; each of its documents, where it holds several.
struct Listing {
    private(set) var text = ""

    init(of bytes: [UInt8], as name: String, recipe: ReadingRecipe = ReadingRecipe()) throws {
        for read in try readParts(bytes, as: name, recipe: recipe) { add(read.document, read.passages) }
    }

    /// What a file reads as, whatever it holds.
    init(ofFile url: URL) throws {
        let read = try readFile(at: url.path, displayName: url.lastPathComponent, in: .inProcess)
        for one in read.documents {
            if let member = one.member { text += "member: \(member)\n" }
            add(one.document, one.passages)
        }
        text += read.refused.map { "refused: \($0.code)\n" }.joined()
    }

    private mutating func add(_ document: ReadDocument, _ passages: [Passage]) {
        let metadata = document.metadata
        var lines: [String] = []
        if let part = document.part { lines.append("part: \(part)") }
        lines += ["dialect: \(document.dialect)", "media type: \(document.mediaType)"]
        lines.append("title: \(metadata.title ?? "")")
        lines += metadata.creators.map { "\($0.kind.rawValue): \($0.name)" }
        lines.append("publisher: \(metadata.publisher ?? "")")
        lines.append("published: \(metadata.published?.description ?? "")")
        lines.append("retrieved: \(metadata.retrieved?.description ?? "")")
        lines.append("url: \(metadata.url ?? "")")
        lines.append("language: \(metadata.language ?? "")")
        if let edition = metadata.edition { lines.append("edition: \(edition)") }
        lines += document.findings.map { "finding: \($0.code)" }
        lines += passages.map { passage in
            let speaker = passage.speaker.map { " (\($0))" } ?? ""
            return "\(passage.kind.rawValue)\(speaker) \(passage.locator)\n    \(passage.text)"
        }
        for stated in document.statedEvidence {
            let summary = stated.summary.map { " [\($0)]" } ?? ""
            lines.append(
                "\(stated.stance.rawValue) \(stated.claim)\(summary) \(stated.locator)\n    \(stated.quote)"
            )
        }
        text += lines.joined(separator: "\n") + "\n"
    }
}

/// The documents in a file, each with its passages.
func readParts(
    _ bytes: [UInt8],
    as fileName: String = "test.xml",
    recipe: ReadingRecipe = ReadingRecipe(),
    chunk: Int = 1 << 16
) throws -> [(document: ReadDocument, passages: [Passage])] {
    final class Collected {
        var passages: [Passage] = []
        var documents: [(document: ReadDocument, passages: [Passage])] = []
    }
    let collected = Collected()
    let reader = DocumentReader(
        fileName: fileName,
        by: recipe,
        onEvent: { event in
            if case .passage(let passage) = event { collected.passages.append(passage) }
            if case .documentEnded(let document) = event {
                collected.documents.append((document, collected.passages))
                collected.passages = []
            }
        }
    )
    var start = 0
    while start < bytes.count {
        let end = min(start + chunk, bytes.count)
        try bytes[start..<end].withUnsafeBytes { try reader.feed($0) }
        start = end
    }
    try reader.finish()
    return collected.documents
}
