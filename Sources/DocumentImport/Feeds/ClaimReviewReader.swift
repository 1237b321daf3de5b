import JSONData
import ClaimModel

/// Reads a feed of reviewed claims: JSON with schema.org's ClaimReview, alone, in an array, a graph or a DataFeed, or
/// an answer of Google's Fact Check Tools.
///
/// Each reviewed claim is a quotation, spoken by who made it; the footnote behind it says what its reviewer found.
package struct ClaimReviewReader {
    /// The longest feed, in bytes: it is held in memory.
    static let longest = 128 << 20

    private let fileName: String
    private let onPassage: (Passage) -> Void
    private var bytes: [UInt8] = []

    init(fileName: String, onPassage: @escaping (Passage) -> Void) {
        self.fileName = fileName
        self.onPassage = onPassage
    }

    mutating func feed(_ piece: UnsafeRawBufferPointer) throws(Finding) {
        guard bytes.count + piece.count <= Self.longest else {
            throw finding(
                "claimreview.too-long",
                at: 0,
                "a feed of more than \(Self.longest) bytes is not read",
                "Split it."
            )
        }
        bytes.append(contentsOf: piece)
    }

    /// Whether a file's bytes are JSON that holds a reviewed claim, in UTF-8 or, by its byte order mark, UTF-16.
    package static func holdsReviews(_ bytes: [UInt8]) -> Bool {
        guard let value = try? JSONParser.read(JSONEncoding.utf8(bytes)) else { return false }
        let reviews = ReviewedClaims(in: value)
        return !reviews.passages.isEmpty || !reviews.withoutClaim.isEmpty
    }

    /// Ends the feed: hands out its passages.
    ///
    /// - Returns: What was noticed and did not stop the reading.
    func finish() throws(Finding) -> [Finding] {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.read(bytes) } catch {
            let isFeed = String(decoding: bytes.prefix(1 << 20), as: UTF8.self).contains("ClaimReview")
            throw finding(
                isFeed ? "claimreview.json" : "xml.not-xml",
                at: error.offset,
                isFeed
                    ? "it is no JSON that can be read: here should be \(error.description)"
                    : "it looks like JSON, not like XML, HTML or plain text",
                isFeed
                    ? "Ask its publisher for a feed that is strict JSON." : "Import the documents themselves."
            )
        }
        let reviews = ReviewedClaims(in: value)
        let findings = reviews.withoutClaim.map { pointer in
            Finding(
                code: "claimreview.no-claim",
                severity: .warning,
                place: .init(file: fileName),
                excerpt: pointer,
                meaning: "the review at \(pointer) does not say which claim it reviews",
                advice: "It is left out. Its member claimReviewed should hold the claim."
            )
        }
        for passage in reviews.passages { onPassage(passage) }
        guard !reviews.passages.isEmpty else {
            throw finding(
                "xml.not-xml",
                at: 0,
                "it is JSON, and there is no ClaimReview with a claim in it",
                "Import the documents themselves, or a feed of reviews (schema.org's ClaimReview)."
            )
        }
        return findings
    }

    private func finding(_ code: String, at offset: Int, _ meaning: String, _ advice: String) -> Finding {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let rest = bytes[start...].prefix(80).prefix { $0 != 0x0A && $0 != 0x0D }
        return Finding(
            code: code,
            place: .init(file: fileName, line: line, column: offset - start + 1),
            excerpt: rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self),
            meaning: meaning,
            advice: advice
        )
    }
}
