import ClaimModel

/// Reads a table as text (RFC 4180 and its like): each row a passage with the headers of its columns.
///
/// Cells are parted by commas, semicolons, tabs or bars, whichever gives the first lines as many cells each.
final class TableTextReader: TextFormReader {
    let dialect = DialectName.csv
    var mediaType: String { separator == 0x09 ? "text/tab-separated-values" : "text/csv" }
    private(set) var metadata = DocumentMetadata()

    private let fileName: String
    private let onPassage: (Passage) -> Void
    private var separator: UInt8?
    private var head: [UInt8] = []
    private var cell: [UInt8] = []
    private var cells: [(column: Int, text: String)] = []
    private var column = 0
    private var rowBytes = 0
    private var number = 1
    private var line = 1
    private var isQuoted = false
    private var hasQuote = false
    private var quoteLine = 1
    private var isAfterReturn = false
    private(set) var findings: [Finding] = []
    private var rows = SheetRows(sheet: 0, name: "")
    private var count = 0

    /// The separator is found in so many of the first bytes.
    private static let headLength = 16 << 10
    /// A row is not longer than this, in bytes.
    private static let longestRow = 4 << 20

    init(fileName: String, onPassage: @escaping (Passage) -> Void) {
        self.fileName = fileName
        self.onPassage = onPassage
    }

    var endPlace: Finding.Place { .init(file: fileName, line: line, column: 1) }

    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        if separator == nil {
            head.append(contentsOf: bytes)
            if head.count >= Self.headLength { try begin() }
            return
        }
        for byte in bytes { try take(byte) }
    }

    func finish() throws(Finding) {
        if separator == nil { try begin() }
        if isQuoted, !hasQuote {
            note(
                line: quoteLine,
                "a quotation mark opens a cell here and is never closed: all that follows is read as that cell"
            )
        }
        if !cell.isEmpty || column > 0 { try endRow() }
        guard count > 0 else {
            throw Finding(
                code: "text.empty",
                place: endPlace,
                meaning: "there is no text in it",
                advice: "Check that it is the file that you meant."
            )
        }
    }

    private func begin() throws(Finding) {
        // Only the same beginning counts, whatever pieces the bytes come in.
        separator = Self.separator(of: Array(head.prefix(Self.headLength)))
        let bytes = head
        head = []
        for byte in bytes { try take(byte) }
    }

    private func take(_ byte: UInt8) throws(Finding) {
        // A row ends in CR LF, LF or CR.
        let isSecond = byte == 0x0A && isAfterReturn
        isAfterReturn = byte == 0x0D
        if byte == 0x0A && !isSecond || byte == 0x0D { line += 1 }
        if isQuoted {
            if hasQuote {
                hasQuote = false
                if byte == UInt8(ascii: "\"") { return cell.append(byte) }
                isQuoted = false
                if byte != separator, byte != 0x0A, byte != 0x0D, cell.contains(0x0A) {
                    note(
                        line: quoteLine,
                        "a cell in quotation marks begins here, goes over lines, and more follows its end: a mark may be missing, "
                            + "and rows be read as one"
                    )
                }
            } else if byte == UInt8(ascii: "\"") {
                hasQuote = true
                return
            } else {
                cell.append(byte)
                return try checkLength()
            }
        }
        switch byte {
        case UInt8(ascii: "\"") where cell.isEmpty:
            isQuoted = true
            quoteLine = line
        case 0x0A where isSecond: break
        case 0x0A, 0x0D: try endRow()
        case separator: endCell()
        case 0x00...0x08, 0x0B, 0x0E...0x1F:
            throw Finding(
                code: "text.control",
                place: endPlace,
                meaning: "it has a control character in it, as text does not"
            )
        default:
            cell.append(byte)
            try checkLength()
        }
    }

    private func note(line: Int, _ meaning: String) {
        guard findings.isEmpty else { return }
        findings.append(
            Finding(
                code: "csv.quote",
                severity: .warning,
                place: .init(file: fileName, line: line),
                meaning: meaning,
                advice: "Close it, or leave it out, and import the file again."
            )
        )
    }

    private func checkLength() throws(Finding) {
        guard cell.count + rowBytes > Self.longestRow else { return }
        throw Finding(
            code: "csv.row-too-long",
            place: endPlace,
            meaning: "a row has more than \(Self.longestRow) bytes",
            advice: "A quotation mark may be missing: look at the rows before."
        )
    }

    private func endCell() {
        if cell.contains(where: { !CollectedText.isSpace($0) }) {
            cells.append((column, String(decoding: cell, as: UTF8.self)))
        }
        rowBytes += cell.count + 16
        cell.removeAll(keepingCapacity: true)
        column += 1
    }

    private func endRow() throws(Finding) {
        endCell()
        if let passage = rows.passage(SheetRows.Row(number: number, cells: cells)) {
            count += 1
            onPassage(passage)
        }
        number += 1
        cells.removeAll(keepingCapacity: true)
        (column, rowBytes, isQuoted, hasQuote) = (0, 0, false, false)
    }

    /// The separator that gives most of the first lines the same number of cells, the greatest such number.
    static func separator(of head: [UInt8]) -> UInt8 {
        var best: (separator: UInt8, score: Int) = (UInt8(ascii: ","), 0)
        for separator in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")] {
            var counts: [Int] = []
            var count = 0
            var isQuoted = false
            var isAfterReturn = false
            for byte in head {
                let isSecond = byte == 0x0A && isAfterReturn
                isAfterReturn = byte == 0x0D
                if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
                if isQuoted { continue }
                if byte == separator { count += 1 }
                if byte == 0x0A && !isSecond || byte == 0x0D {
                    if counts.count < 50 { counts.append(count) }
                    count = 0
                }
            }
            if counts.isEmpty || count > 0 { counts.append(count) }
            let usual = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
                .filter { $0.key > 0 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
            guard let usual else { continue }
            // Lines of as many cells count more than cells: a decimal comma stands in every line too, but less evenly.
            let score = usual.value * 1_000 / counts.count + min(usual.key, 99)
            if score > best.score { best = (separator, score) }
        }
        return best.separator
    }
}
