public import ClaimModel
import JSONData

/// A stored report in a form that carries no proof, such as a table: it can only be compared with what the ledger gives
/// now, form by form and scope by scope.
public struct UnsealedReport: Sendable {
    /// The forms that it may be in.
    public let forms: [(format: ReportFormat, options: ReportOptions)]
    /// The names of claims that stand in it, as far as its form names them.
    public let claims: Set<String>
    /// The records of claims that stand in it, as far as its form names these: `claim-` and the digits of an id.
    public let claimRecords: Set<RecordID>
    /// Whether a byte order mark stands before it, which no report is written with.
    public let hasMark: Bool
    private let bytes: [UInt8]

    /// Takes a file for such a report; nil where it looks like none.
    public init?(_ file: [UInt8]) {
        let bytes = StoredReport.withoutMark(file)
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        var forms: [(ReportFormat, ReportOptions)] = []
        var claims: [String] = []
        for (format, header) in [
            (ReportFormat.csvClaims, ClaimTable.header), (.csvEvidence, EvidenceTable.header),
        ]
        where head.hasPrefix(header.joined(separator: ",") + "\r\n") {
            var raw = ReportOptions()
            raw.isRaw = true
            forms = [(format, ReportOptions()), (format, raw)]
            claims = CSVReading.rows(bytes).dropFirst().compactMap(\.first)
        }
        if forms.isEmpty { forms = Self.data(head, bytes) }
        guard !forms.isEmpty else { return nil }
        self.forms = forms
        self.claims = Set(claims)
        claimRecords = Self.claimRecords(in: bytes)
        hasMark = bytes.count < file.count
        self.bytes = bytes
    }

    private static func claimRecords(in bytes: [UInt8]) -> Set<RecordID> {
        let word = Array("claim-".utf8)
        var records: Set<RecordID> = []
        var position = 0
        while let found = bytes.firstPosition(of: word, from: position) {
            position = found + word.count
            let digits = bytes[position...].prefix(64)
            if let record = RecordID(hex: String(decoding: digits, as: UTF8.self)) { records.insert(record) }
        }
        return records
    }

    /// The forms of JSON, PROV and XML by what they begin with.
    private static func data(_ head: String, _ bytes: [UInt8]) -> [(ReportFormat, ReportOptions)] {
        let start = head.drop(while: \.isWhitespace)
        if start.hasPrefix("document\n") { return [(.provN, ReportOptions())] }
        if start.hasPrefix("@prefix") || start.hasPrefix("PREFIX") { return [(.provO, ReportOptions())] }
        if let corrections = CorrectionsReading.forms(head, bytes) { return corrections }
        if start.hasPrefix("<?xml"), head.contains("www.w3.org/ns/prov#") {
            return [(.provXML, ReportOptions())]
        }
        // A report that carries its proof is no such form; it may be large.
        let proof = start.hasPrefix("{") ? try? JSONParser.readMember(ProofElement.key, of: bytes) : nil
        guard start.hasPrefix("{"), proof == nil, let object = try? JSONParser.read(bytes).object else {
            return []
        }
        if object["@type"]?.string == "DataFeed" {
            return both(.dataFeed, options(of: object, "dataFeedElement"))
        }
        if object["@context"]?.string == "https://schema.org" {
            return both(.claimReview, options(of: object, "@graph"))
        }
        if object["prefix"] != nil { return [(.provJSON, ReportOptions())] }
        if head.contains("anno.jsonld") {
            var browsers = ReportOptions()
            browsers.countsUTF16 = true
            return [(.annotations, ReportOptions()), (.annotations, browsers)]
        }
        return head.contains("prov") ? [(.provJSONLD, ReportOptions())] : []
    }

    /// With the verdicts that do not hold left out, and with them.
    private static func both(
        _ format: ReportFormat,
        _ options: ReportOptions
    ) -> [(ReportFormat, ReportOptions)] {
        var more = options
        more.includesUnsettled = true
        return [(format, options), (format, more)]
    }

    /// Where and by whom reviews say that they are published.
    private static func options(of object: JSONObject, _ list: String) -> ReportOptions {
        var options = ReportOptions()
        let item = object[list]?.array?.first?.object
        let review = item?["item"]?.object ?? item
        let author = review?["author"]?.object
        if author?["@type"]?.string == "Organization" {
            options.publication.publisher = author?["name"]?.string
        }
        options.publication.publisher =
            object["publisher"]?.object?["name"]?.string ?? options.publication.publisher
        let address = review?["url"]?.string.flatMap {
            $0.split(separator: "#", omittingEmptySubsequences: false).first
        }
        options.publication.address =
            object["url"]?.string ?? address.flatMap { $0.isEmpty ? nil : String($0) }
        return options
    }

    /// Where and by whom it says that it is published, where it is what a report gives in one of its forms; nil where it is not.
    public func publication(ifSameAs report: ProvenanceReport) -> Publication? {
        forms.first { report.laidOut(as: $0.format, $0.options).bytes == bytes }?.options.publication
    }

    /// What differs from a report on all that it could cover, and that it may be of another ledger or scope.
    public func differences(from report: ProvenanceReport, file: String) -> [Finding] {
        guard let form = forms.first else { return [] }
        let made = report.laidOut(as: form.format, form.options).bytes
        var findings =
            switch form.format {
            case .csvClaims, .csvEvidence: TableComparison(stored: bytes, made: made, file: file).findings()
            default: [ReportComparison(stored: bytes, made: made, file: file).firstByte()]
            }
        for place in findings.indices { findings[place].advice = Self.advice }
        return findings
    }

    private static let advice =
        "It was edited, or made of an earlier ledger: this form carries no proof, and is compared with the ledger as it is now. "
        + "Make it again with 'assay report'."
}

/// Compares a stored table with the one made again, cell by cell.
struct TableComparison {
    private static let limit = 10
    let stored: [UInt8]
    let made: [UInt8]
    let file: String

    func findings() -> [Finding] {
        let (rows, wanted) = (CSVReading.rows(stored), CSVReading.rows(made))
        guard let header = wanted.first else { return [] }
        // The last column is the record, which names a row; two rows of one claim differ in it.
        let right = Dictionary(wanted.dropFirst().map { ($0.last ?? "", $0) }) { first, _ in first }
        var findings: [Finding] = []
        var seen: Set<String> = []
        for (number, row) in rows.enumerated().dropFirst() where findings.count < Self.limit {
            let name = row.last ?? ""
            let line = CSVReading.line(ofRow: number, in: stored)
            guard let match = right[name] else {
                findings.append(
                    finding(
                        "no row of the table made again is of this record",
                        row.joined(separator: ","),
                        line
                    )
                )
                continue
            }
            if !seen.insert(name).inserted {
                findings.append(finding("this row stands there twice", name, line))
            }
            for (column, title) in header.enumerated()
            where column >= row.count || row[column] != match[column] {
                let found = column < row.count ? row[column] : ""
                let meaning =
                    "row “\(row[0])” says “\(found)” as \(title); the ledger and the archive give “\(match[column])”"
                findings.append(finding(meaning, found, line))
            }
        }
        if findings.isEmpty {
            let missing = wanted.dropFirst().first { !seen.contains($0.last ?? "") }
            let what =
                missing.map { "the row of “\($0[0])” is left out" }
                ?? "its rows stand in another order or form"
            findings.append(finding(what, nil, nil))
        }
        return findings
    }

    private func finding(_ meaning: String, _ excerpt: String?, _ line: Int?) -> Finding {
        Finding(
            code: "report.differs",
            place: Finding.Place(file: file, line: line),
            excerpt: excerpt.map { String($0.prefix(120)) },
            meaning: meaning
        )
    }
}

/// Reads comma-separated values (RFC 4180).
enum CSVReading {
    /// The rows with their cells, quotation marks undone.
    static func rows(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if isQuoted {
                guard byte == UInt8(ascii: "\"") else {
                    cell.append(byte)
                    continue
                }
                if position < bytes.count, bytes[position] == byte {
                    cell.append(byte)
                    position += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
            case UInt8(ascii: ","):
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"):
                row.append(String(decoding: cell, as: UTF8.self))
                rows.append(row)
                (row, cell) = ([], [])
            default: cell.append(byte)
            }
        }
        if !row.isEmpty || !cell.isEmpty { rows.append(row + [String(decoding: cell, as: UTF8.self)]) }
        return rows
    }

    /// The line of the file in which a row begins, counted from 1.
    static func line(ofRow number: Int, in bytes: [UInt8]) -> Int {
        var row = 0
        var line = 1
        var isQuoted = false
        for byte in bytes {
            if row == number { return line }
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard byte == UInt8(ascii: "\n") else { continue }
            line += 1
            if !isQuoted { row += 1 }
        }
        return line
    }
}
