import ClaimLedger
public import ClaimModel
import JSONData

/// A report that was stored as a file earlier: what it says about itself.
public struct StoredReport: Sendable {
    /// What it says about itself.
    public let proof: ReportProof
    /// The form that it is in.
    public let format: ReportFormat
    /// The digest of itself that it should carry.
    public let digest: Digest
    /// Whether its digest of itself still holds.
    public let isUnchanged: Bool
    /// Whether a byte order mark stands before it, which no report is written with.
    public let hasMark: Bool

    /// Reads a report from its HTML, JSON, Markdown or plain text.
    ///
    /// - Throws: A finding of the code `report.no-proof` when the bytes are no such report, or one that was cut.
    public init(_ file: [UInt8]) throws(Finding) {
        let bytes = Self.withoutMark(file)
        hasMark = bytes.count < file.count
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let data: [UInt8]?
        switch first {
        case UInt8(ascii: "{"): (format, data) = (.json, bytes)
        case UInt8(ascii: "<"): (format, data) = (.html, ProofElement.content(in: bytes))
        default:
            if let proof = ProofText.content(in: bytes, .markdown) {
                (format, data) = (.markdown, proof)
            } else {
                (format, data) = (.text, ProofText.content(in: bytes, .text))
            }
        }
        guard let data else {
            throw ReportProof.finding("it is not the HTML, JSON, Markdown or text of a report")
        }
        let value: JSONValue?
        do throws(JSONError) {
            value =
                try format == .json
                ? JSONParser.readMember(ProofElement.key, of: data) : JSONParser.read(data)
        } catch {
            throw ReportProof.finding("its data can't be read: \(error.description) at byte \(error.offset)")
        }
        guard let object = value?.object else { throw ReportProof.finding("it has no proof") }
        proof = try ReportProof(object)
        guard let place = format.digestPlace, let digests = ReportDigest.check(bytes, place) else {
            throw ReportProof.finding("it carries no digest of itself")
        }
        digest = digests.found
        isUnchanged = digests.carried == digests.found
    }

    /// The bytes of a report without a byte order mark before them.
    public static func withoutMark(_ file: [UInt8]) -> [UInt8] {
        file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    }
}

/// How the proof stands in the HTML page: as the content of an element of its own.
enum ProofElement {
    /// The proof's member in the JSON report.
    static let key = "proof"
    /// The element. No text of a claim or a source can bring one about.
    static let openingTag: StaticString = #"<script type="application/json" id="assay-proof">"#
    static let closingTag: StaticString = "</script>"

    /// The element's content.
    static func content(_ report: ProvenanceReport, _ options: ReportOptions) -> [UInt8] {
        CanonicalJSON.bytes(.object(ReportProof(report, options, isPage: true).json))
    }

    static func content(in bytes: [UInt8]) -> [UInt8]? {
        guard let opening = bytes.firstPosition(of: Array(openingTag.description.utf8)) else { return nil }
        let start = opening + openingTag.utf8CodeUnitCount
        guard let end = bytes.firstPosition(of: Array(closingTag.description.utf8), from: start) else {
            return nil
        }
        return Array(bytes[start..<end])
    }
}
