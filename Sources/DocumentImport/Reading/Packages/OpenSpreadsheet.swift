import ClaimModel

// A spreadsheet in OpenDocument: the rows of its tables, each with the headers of its columns.
extension PackageReader {
    func readOpenSpreadsheet(_ output: Output) throws(Finding) {
        output.metadata = try read("meta.xml", .openDocument(.ods), output)
        guard let bytes = parts["content.xml"] else { return }
        let handler = OpenSheetHandler { output.put($0) }
        try GuardedParser.parse(bytes, .xml, fileName: "\(name)/content.xml", by: recipe, handler: handler)
        if places.isExceeded { throw places.finding(name) }
    }
}

/// The cells of an OpenDocument spreadsheet, table by table. They stand there as they are shown.
private final class OpenSheetHandler: TagHandler {
    let names = NameTable()
    var heldBytes: Int { text.count + cells.count * 32 }

    private let onPassage: (Passage) -> Void
    private var sheetCount = 0
    private var writer = SheetRows(sheet: 1, name: "")
    /// How many more cells may come out of repetitions: a few bytes can ask for any number.
    private var repetitions = 1_000_000
    private var open: [Int] = []
    private var row = 0
    private var column = 0
    private var rowRepeats = 1
    private var cellRepeats = 1
    private var cells: [(column: Int, text: String)] = []
    private var text = CollectedText()
    private var isInCell = false
    private var skipped = 0

    /// A row or a cell that is repeated more often only fills the sheet.
    private static let mostRepeats = 1_000

    init(onPassage: @escaping (Passage) -> Void) { self.onPassage = onPassage }

    func startElement(_ tag: borrowing Tag) {
        func number(_ wanted: String) -> Int {
            for (position, name) in tag.attributes.enumerated() where names.names[Int(name)].local == wanted {
                return min(max(1, Int(tag.value(position)) ?? 1), 1 << 24)
            }
            return 1
        }
        open.append(tag.name)
        switch names.names[tag.name].local {
        case "table" where skipped == 0:
            var title = ""
            for (position, name) in tag.attributes.enumerated() where names.names[Int(name)].local == "name" {
                title = tag.value(position)
            }
            sheetCount += 1
            writer = SheetRows(sheet: sheetCount, name: title)
            row = 0
        case "table-row":
            rowRepeats = number("number-rows-repeated")
            column = 0
            cells = []
        case "table-cell", "covered-table-cell":
            cellRepeats = number("number-columns-repeated")
            text.removeAll()
            isInCell = true
        case "p", "h", "tab", "line-break", "s": text.addSpace()
        case "annotation", "shapes", "tracked-changes": skipped += 1
        default: break
        }
    }

    func endElement() {
        guard let last = open.popLast() else { return }
        switch names.names[last].local {
        case "table-cell", "covered-table-cell":
            if let shown = text.text {
                for offset in 0..<repeats(cellRepeats, of: 1) { cells.append((column + offset, shown)) }
            }
            column += cellRepeats
            isInCell = false
        case "table-row":
            if !cells.isEmpty {
                for offset in 0..<repeats(rowRepeats, of: cells.count) {
                    let repeated = SheetRows.Row(number: row + offset + 1, cells: cells)
                    if let passage = writer.passage(repeated) { onPassage(passage) }
                }
            }
            row += rowRepeats
        case "p", "h": text.addSpace()
        case "annotation", "shapes", "tracked-changes": skipped -= 1
        default: break
        }
    }

    /// How often something is repeated, as far as that may be.
    private func repeats(_ wanted: Int, of cells: Int) -> Int {
        guard wanted > 1 else { return 1 }
        let allowed = max(1, min(wanted, Self.mostRepeats, repetitions / max(1, cells)))
        repetitions -= allowed * cells
        return allowed
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isInCell, skipped == 0 { text.add(bytes) } }
}
