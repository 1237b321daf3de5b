import ClaimModel

/// How a claim's quantity is drawn: the sources at the left, the axis at the right, a row a source.
private struct FigureDrawing {
    static let left = 300
    static let length = 400
    static let right = 110
    static let top = 30
    static let row = 24

    let figure: ClaimFigure
    let axis: ValueAxis
    let rows: [Row]

    struct Row {
        let point: ClaimFigure.Point
        let evidence: EvidenceCard
    }

    init(_ figure: ClaimFigure, _ card: ClaimCard) {
        self.figure = figure
        axis = ValueAxis([figure.stated] + figure.points.map(\.value), length: Self.length)
        // Those that weigh more stand first, and supports before conflicts.
        let points = Dictionary(figure.points.map { ($0.evidence, $0) }) { first, _ in first }
        rows = [Evidence.Stance.supports, .conflicts, .context].flatMap { stance in
            card.places(ofAccepted: stance).compactMap { place in
                points[card.evidence[place].record].map { Row(point: $0, evidence: card.evidence[place]) }
            }
        }
    }

    var width: Int { Self.left + Self.length + Self.right }
    var bottom: Int { Self.top + rows.count * Self.row + 4 }
    func x(_ value: Double) -> Int { Self.left + axis.position(value) }
}

extension HTMLWriter {
    /// What a claim states of a quantity and what each source gives, on one axis, and the same as a table.
    mutating func claimFigure(of card: ClaimCard) {
        guard let figure = card.figure else { return }
        let drawing = FigureDrawing(figure, card)
        guard !drawing.rows.isEmpty else { return }
        block("figure", ["class": "axis"]) { html in
            html.block("figcaption") { html in
                html.text("The claim says ")
                html.inline("b") { $0.foreign(figure.words) }
                html.text("; its sources give:")
            }
            html.block(
                "div",
                [
                    "class": "drawing", "tabindex": "0", "role": "group",
                    "aria-label": "Values of the sources",
                ]
            ) {
                $0.draw(drawing)
            }
            html.block("details") { html in
                html.block("summary", text: "The same as a table")
                html.figureTable(drawing)
            }
        }
    }

    private mutating func draw(_ drawing: FigureDrawing) {
        let height = drawing.bottom + 22
        block(
            "svg",
            [
                "viewBox": "0 0 \(drawing.width) \(height)", "role": "img",
                "aria-label": "Drawn below as a table, too",
            ]
        ) { html in
            for mark in drawing.axis.marks {
                let x = String(drawing.x(mark))
                html.inline(
                    "path",
                    ["class": "grid", "d": "M\(x) \(FigureDrawing.top - 8)V\(drawing.bottom)"]
                ) { _ in }
                html.drawnText(
                    ValueAxis.text(mark),
                    x: drawing.x(mark),
                    y: drawing.bottom + 16,
                    class: "dim",
                    anchor: "middle"
                )
            }
            let stated = drawing.x(drawing.figure.stated)
            html.inline(
                "path",
                ["class": "stated", "d": "M\(stated) \(FigureDrawing.top - 12)V\(drawing.bottom)"]
            ) { _ in }
            html.drawnText(
                "the claim: \(drawing.figure.words.cut(to: 40))",
                x: stated,
                y: 12,
                class: "strong",
                anchor: "middle"
            )
            for (number, row) in drawing.rows.enumerated() { html.draw(row, number, drawing) }
        }
    }

    private mutating func draw(_ row: FigureDrawing.Row, _ number: Int, _ drawing: FigureDrawing) {
        let y = FigureDrawing.top + number * FigureDrawing.row + 12
        let date = row.evidence.evidence.date.map { ", \($0)" } ?? ""
        inline("a", ["href": "#\(Anchor.evidence(row.evidence.record))"]) { html in
            html.drawnText(
                "\(row.evidence.label) \(row.evidence.publisher.cut(to: 28))\(date)",
                x: FigureDrawing.left - 14,
                y: y + 4,
                anchor: "end"
            )
        }
        let x = drawing.x(row.point.value)
        inline(
            "circle",
            [
                "class": "dot \(row.evidence.evidence.stance.rawValue)", "cx": String(x), "cy": String(y),
                "r": "5",
            ]
        ) { _ in }
        drawnText(row.point.words.cut(to: 24), x: x + 10, y: y + 4)
    }

    private mutating func figureTable(_ drawing: FigureDrawing) {
        block("table") { html in
            html.tableHead(["Source": nil, "Date": nil, "Value": nil, "Stance": nil])
            html.block("tbody") { html in
                for row in drawing.rows {
                    html.block("tr") { html in
                        html.inline("th", ["scope": "row"]) { html in
                            html.text("\(row.evidence.label) ")
                            html.foreign(row.evidence.publisher)
                        }
                        html.inline("td", text: row.evidence.evidence.date?.description ?? "no date")
                        html.inline("td") { $0.foreign(row.point.words) }
                        html.inline("td", text: row.evidence.evidence.stance.rawValue)
                    }
                }
            }
        }
    }
}
