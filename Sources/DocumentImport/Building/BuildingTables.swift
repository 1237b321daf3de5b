// How the rows of a table are read with the headers of their columns.
extension DocumentBuilder {
    /// The row that is being read.
    struct Row {
        /// The passage that it is.
        var passage = -1
        var cells: [(start: Int, cell: TableHeaders.Cell)] = []
        /// Whether a table stands in one of its cells, so that its cells can't be counted.
        var holdsTable = false
    }

    /// More cells than this are read as they stand.
    private static let maximumCells = 1_000

    func beginTable() {
        if !open.isEmpty, open[open.count - 1].kind == .tableRow { row.holdsTable = true }
        tables.append(TableHeaders())
    }

    func endTable() { if !tables.isEmpty { tables.removeLast() } }

    /// Begins a cell, behind a bar where one was before it.
    func beginCell(_ tag: borrowing Tag, isHeader: Bool) {
        guard let last = open.indices.last else { return }
        open[last].text.addCellBar()
        guard !tables.isEmpty, open[last].kind == .tableRow else { return }
        if row.passage != last { row = Row(passage: last) }
        guard row.cells.count <= Self.maximumCells else { return }
        var cell = TableHeaders.Cell(text: "", isHeader: isHeader || isInTableHead)
        for (position, name) in tag.attributes.enumerated() {
            switch names.names[Int(name)].local {
            case "colspan", "cols", "number-columns-spanned": cell.columns = Self.span(tag.value(position))
            case "rowspan", "rows", "number-rows-spanned": cell.rows = Self.span(tag.value(position))
            case "role" where tag.value(position) == "label": cell.isHeader = true
            default: break
            }
        }
        row.cells.append((open[last].text.count, cell))
    }

    private static func span(_ value: String) -> Int { min(max(Int(value) ?? 1, 1), maximumCells) }

    private var isInTableHead: Bool {
        frames.reversed().prefix { $0.role.code != .table }.contains { $0.role.code == .tableHead }
    }

    /// The text of a row that ended, with its headers; nil where it is read as it stands.
    func rowText(_ passage: OpenPassage) -> String? {
        defer { row = Row() }
        guard row.passage == open.count, !tables.isEmpty, !row.holdsTable, passage.piece == 1 else {
            return nil
        }
        var cells = row.cells
        for index in cells.indices {
            let end = index + 1 < cells.count ? cells[index + 1].start - 2 : passage.text.count
            cells[index].cell.text = passage.text.text(cells[index].start..<max(cells[index].start, end))
        }
        return tables[tables.count - 1].read(cells.map(\.cell))
    }
}
