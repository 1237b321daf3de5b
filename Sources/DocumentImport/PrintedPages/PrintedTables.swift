/// Finds the tables of a page by where its cells stand: short pieces of text beside each other, in columns.
struct PrintedTables {
    /// A table.
    struct Table {
        /// The rows, each with its cells by column; a cell without text is empty.
        var rows: [Row] = []
        /// The lines that it takes, by their numbers on the page.
        var lines: Set<Int> = []
    }

    /// A row.
    struct Row {
        var cells: [String]
        var box: PageBox
    }

    /// A longer line is no cell, in letters.
    private static let longestCell = 60
    /// More columns than this are no table.
    private static let maximumColumns = 60

    private let lines: [PrintedLine]

    /// A line of cells.
    private struct Band {
        var cells: [Int]
        var box: PageBox
    }

    init(_ page: PrintedPage) { lines = page.lines }

    /// The tables, from top to bottom.
    func find() -> [Table] {
        var tables: [Table] = []
        var run: [Band] = []
        func end() {
            if let table = table(run) { tables.append(table) }
            run = []
        }
        for band in bands() {
            if let last = run.last, band.box.top - last.box.bottom > 2 * height(last) { end() }
            run.append(band)
        }
        end()
        return tables
    }

    private func height(_ band: Band) -> Float { lines[band.cells[0]].height }

    /// The rows of pieces that stand beside each other, and the single pieces between them.
    private func bands() -> [Band] {
        var wordsOfBlocks: [Int: (words: Int, lines: Int)] = [:]
        for line in lines {
            wordsOfBlocks[line.block, default: (0, 0)].words += line.wordCount
            wordsOfBlocks[line.block, default: (0, 0)].lines += 1
        }
        let cells = lines.indices.filter { index in
            let block = wordsOfBlocks[lines[index].block] ?? (0, 1)
            // A column of text has more words in its lines, but for those that are short.
            return lines[index].text.count <= Self.longestCell
                && block.words <= (block.lines > 3 ? 3 : 6) * block.lines
        }.sorted { lines[$0].base < lines[$1].base }
        var bands: [Band] = []
        for index in cells {
            let line = lines[index]
            if let last = bands.last, abs(lines[last.cells[0]].base - line.base) <= line.height * 0.5 {
                bands[bands.count - 1].cells.append(index)
                bands[bands.count - 1].box = last.box.joined(line.box)
            } else {
                bands.append(Band(cells: [index], box: line.box))
            }
        }
        for index in bands.indices {
            bands[index].cells.sort { lines[$0].box.left < lines[$1].box.left }
        }
        return bands
    }

    private func table(_ run: [Band]) -> Table? {
        // What stands alone above and below belongs to no table.
        let first = run.firstIndex { isRow($0) }
        let last = run.lastIndex { isRow($0) }
        guard let first, let last, last > first else { return nil }
        let bands = Array(run[first...last])
        // A header may reach over several columns, so that the rows with most cells show where these are.
        let most = bands.filter(isRow).map(\.cells.count).max() ?? 0
        let columns = columns(of: bands.filter { isRow($0) && $0.cells.count == most })
        guard columns.count > 1, columns.count <= Self.maximumColumns else { return nil }
        var table = Table()
        var blocks: [[Int: Int]] = []
        for band in bands {
            var cells = [String](repeating: "", count: columns.count)
            var blocksOfRow: [Int: Int] = [:]
            for index in band.cells {
                let column = columns.lastIndex { $0.left <= lines[index].box.left + 0.5 } ?? 0
                cells[column] += (cells[column].isEmpty ? "" : " ") + lines[index].text
                blocksOfRow[column] = lines[index].block
                table.lines.insert(index)
            }
            // Where all of its cells go on in the blocks of the row above, they are its further lines.
            if let above = blocks.last, blocksOfRow.count < above.count || blocksOfRow.count < columns.count,
                blocksOfRow.allSatisfy({ above[$0.key] == $0.value })
            {
                for (column, text) in cells.enumerated() where !text.isEmpty {
                    table.rows[table.rows.count - 1].cells[column] += " " + text
                }
                table.rows[table.rows.count - 1].box = table.rows[table.rows.count - 1].box.joined(band.box)
            } else {
                table.rows.append(Row(cells: cells, box: band.box))
                blocks.append(blocksOfRow)
            }
        }
        return isTable(table.rows) && isAlone(table) ? table : nil
    }

    /// Whether no other text stands among its cells, as between two columns.
    private func isAlone(_ table: Table) -> Bool {
        guard let box = table.rows.map(\.box).reduce(nil, { (all: PageBox?, box) in all?.joined(box) ?? box })
        else {
            return false
        }
        return !lines.indices.contains { index in
            let line = lines[index].box
            return !table.lines.contains(index) && line.isAbove(box) && line.top < box.bottom - 1
                && line.bottom > box.top + 1
        }
    }

    /// Whether several pieces of different blocks stand in it, apart from each other.
    private func isRow(_ band: Band) -> Bool {
        guard band.cells.count > 1, Set(band.cells.map { lines[$0].block }).count > 1 else { return false }
        return zip(band.cells, band.cells.dropFirst()).allSatisfy {
            lines[$1].box.left - lines[$0].box.right > lines[$0].height * 0.3
        }
    }

    /// Where the columns are: what no cell of any row reaches over parts them.
    private func columns(of bands: [Band]) -> [PageBox] {
        var columns: [PageBox] = []
        for box in bands.flatMap({ $0.cells.map { lines[$0].box } }).sorted(by: { $0.left < $1.left }) {
            if let last = columns.last, box.left < last.right {
                columns[columns.count - 1] = last.joined(box)
            } else {
                columns.append(box)
            }
        }
        return columns
    }

    /// Whether these are rows of a table, and not two columns of text.
    private func isTable(_ rows: [Row]) -> Bool {
        let whole = rows.filter { row in row.cells.count { !$0.isEmpty } > 1 }
        guard whole.count > 1 else { return false }
        let values = whole.flatMap { $0.cells.dropFirst().filter { !$0.isEmpty } }
        let figures = values.count(where: TableHeaders.isFigure)
        if figures * 2 >= values.count, figures > 1 { return true }
        return whole.count > 2 && whole.count { row in row.cells.count { !$0.isEmpty } > 2 } * 2 > whole.count
    }
}
