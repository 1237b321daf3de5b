import ClaimModel

/// How a timeline is drawn: names at the left, the axis at the right, a row a claim.
private struct TimelineDrawing {
    static let left = 240
    static let right = 20
    static let top = 34
    static let row = 26

    let timeline: Timeline

    var width: Int { Self.left + timeline.axis.length + Self.right }
    var bottom: Int { Self.top + timeline.rows.count * Self.row }
    var height: Int { bottom + 26 }

    func x(_ position: Int) -> Int { Self.left + position }
}

extension HTMLWriter {
    /// What the claims are about and when they were reviewed: a drawing, and the same as a table.
    mutating func timeline(_ timeline: Timeline, _ anchor: String) {
        figure(
            "What the claims are about, and when they were reviewed",
            id: "\(anchor)-timeline",
            legend: { $0.timelineLegend(timeline) },
            drawing: { $0.drawing(TimelineDrawing(timeline: timeline)) },
            tables: { $0.timelineTable(timeline) }
        )
    }

    private mutating func timelineLegend(_ timeline: Timeline) {
        legendEntry("what the claim is about") {
            $0.open(
                "rect",
                ["class": "span s-not-checkable", "x": "0", "y": "2", "width": "30", "height": "8"]
            )
            $0.markup("</rect>")
        }
        legendEntry("the day that the verdict holds as of") {
            $0.inline("path", ["class": "asof-mark", "d": "M15 0l6 6l-6 6l-6 -6z"]) { _ in }
        }
        legendEntry("the day that it was given") {
            $0.inline("path", ["class": "given-mark", "d": "M15 -1v14"]) { _ in }
        }
        if timeline.rows.contains(where: { !$0.overtaken.isEmpty }) {
            legendEntry("later evidence against it") {
                $0.inline("path", ["class": "overtaken-mark s-stale", "d": "M10 1l10 10m0 -10l-10 10"]) {
                    _ in
                }
            }
        }
        legendEntry("the article was published") {
            $0.inline("path", ["class": "published", "d": "M15 -2v16"]) { _ in }
        }
        block(
            "li",
            text: "A year is the wider the more there is in it; years without anything are left out."
        )
    }

    /// A sign with what it means.
    mutating func legendEntry(_ words: String, _ sign: (inout HTMLWriter) -> Void) {
        block("li") { html in
            html.inline("svg", ["viewBox": "0 0 32 12", "aria-hidden": "true"], sign)
            html.text(words)
        }
    }

    private mutating func drawing(_ drawing: TimelineDrawing) {
        block("svg", ["viewBox": "0 0 \(drawing.width) \(drawing.height)", "class": "timeline"]) { html in
            html.axis(drawing)
            for (number, row) in drawing.timeline.rows.enumerated() {
                html.row(row, TimelineDrawing.top + number * TimelineDrawing.row, drawing)
            }
        }
    }

    private mutating func axis(_ drawing: TimelineDrawing) {
        let top = TimelineDrawing.top
        var free = 0
        for band in drawing.timeline.axis.bands {
            let x = drawing.x(band.start)
            if band.isGap {
                inline(
                    "rect",
                    [
                        "class": "gapband", "x": String(x), "y": String(top - 8), "width": String(band.width),
                        "height": String(drawing.bottom - top + 8),
                    ]
                ) { html in
                    let years = band.years
                    html.inline(
                        "title",
                        text: years.count == 1
                            ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
                    )
                }
                continue
            }
            inline("path", ["class": "grid", "d": "M\(x) \(top - 8)V\(drawing.bottom)"]) { _ in }
            guard x >= free else { continue }
            drawnText(String(band.years.lowerBound), x: x + 2, y: top - 14, class: "dim")
            drawnText(String(band.years.lowerBound), x: x + 2, y: drawing.bottom + 16, class: "dim")
            free = x + 34
        }
        guard let published = drawing.timeline.published else { return }
        let x = drawing.x(drawing.timeline.axis.start(of: published))
        inline("path", ["class": "published", "d": "M\(x) \(top - 8)V\(drawing.bottom + 4)"]) {
            $0.inline("title", text: "The article was published on \(published).")
        }
    }

    private mutating func row(_ row: Timeline.Row, _ y: Int, _ drawing: TimelineDrawing) {
        let axis = drawing.timeline.axis
        let middle = y + TimelineDrawing.row / 2
        inline("g", ["class": "s-\(CSSName.of(row.mention.standing))"]) { html in
            html.inline("path", ["class": "grid", "d": "M0 \(y + TimelineDrawing.row)H\(drawing.width)"]) {
                _ in
            }
            html.drawnSign(row.mention.standing, x: 10, y: middle + 4)
            html.drawnLink(
                to: row.mention,
                x: 24,
                y: middle + 4,
                anchor: "start",
                text: row.mention.id.name.cut(to: 34)
            )
            if let about = row.about {
                let start = about.start.map(axis.start)
                let end = about.end.map(axis.end)
                let from = drawing.x(start ?? 0)
                let to = max(drawing.x(end ?? axis.length), from + 6)
                let title = "\(row.mention.id.name): about \(about)"
                if start != nil, end != nil {
                    html.inline(
                        "rect",
                        [
                            "class": "span", "x": String(from), "y": String(middle - 4),
                            "width": String(to - from),
                            "height": "8",
                        ]
                    ) { $0.inline("title", text: title) }
                } else {
                    let (solid, far) = start == nil ? (to, from) : (from, to)
                    html.inline("path", ["class": "open", "d": "M\(solid) \(middle)H\(far)"]) {
                        $0.inline("title", text: title)
                    }
                    html.inline(
                        "rect",
                        [
                            "class": "span", "x": String(solid - 3), "y": String(middle - 4), "width": "6",
                            "height": "8",
                        ]
                    ) { _ in }
                }
            }
            for day in row.reviewed {
                let x = drawing.x(axis.start(of: day))
                html.inline("path", ["class": "given-mark", "d": "M\(x) \(middle - 8)v16"]) {
                    $0.inline("title", text: "A verdict was given on \(day).")
                }
            }
            for day in row.overtaken {
                let x = drawing.x(axis.start(of: day))
                html.inline(
                    "path",
                    ["class": "overtaken-mark", "d": "M\(x - 5) \(middle - 5)l10 10m0 -10l-10 10"]
                ) {
                    $0.inline("title", text: "Evidence of \(day) speaks against the verdict.")
                }
            }
            for day in row.asOf {
                let x = drawing.x(axis.start(of: day))
                html.inline("path", ["class": "asof-mark", "d": "M\(x) \(middle - 6)l6 6l-6 6l-6 -6z"]) {
                    $0.inline("title", text: "The verdict holds as of \(day).")
                }
            }
        }
    }

    private mutating func timelineTable(_ timeline: Timeline) {
        block(
            "div",
            ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": "Dates of the claims"]
        ) { html in
            html.block("table") { html in
                html.tableHead([
                    "Claim": nil, "Standing": nil, "About": nil, "Verdict as of": nil, "Given": nil,
                    "Later evidence against it": nil,
                ])
                html.block("tbody") { html in
                    for row in timeline.rows {
                        html.block("tr") { html in
                            html.inline("th", ["scope": "row"]) { $0.claimName(row.mention) }
                            html.inline("td") { $0.badge(row.mention.standing) }
                            html.inline("td", ["class": "date"], text: row.about?.description ?? "–")
                            for days in [row.asOf, row.reviewed, row.overtaken] {
                                html.inline("td", ["class": "date"]) { html in
                                    html.text(days.map(\.description).joined(separator: ", "))
                                }
                            }
                        }
                    }
                }
            }
        }
        if timeline.undated > 0 {
            block(
                "p",
                ["class": "small"],
                text: "\(SourceText.count(timeline.undated, "claim says", "claims say")) nothing of when."
            )
        }
    }
}
