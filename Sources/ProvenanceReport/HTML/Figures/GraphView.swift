import ClaimModel

/// How a source graph is drawn: columns of voices, the claims, the publishers.
private struct GraphDrawing {
    static let voiceColumn = 176
    static let claimWidth = 200
    static let reach = 170
    static let publisherWidth = 300

    let graph: SourceGraph
    let layout: GraphLayout

    init(_ graph: SourceGraph) {
        self.graph = graph
        layout = GraphLayout(graph)
    }

    var claimLeft: Int { layout.voiceColumns * Self.voiceColumn + 40 }
    var claimRight: Int { claimLeft + Self.claimWidth }
    var publisherLeft: Int { claimRight + Self.reach }
    var width: Int { publisherLeft + Self.publisherWidth }

    func voiceLeft(_ voice: Int) -> Int { graph.voices[voice].depth * Self.voiceColumn }

    /// A curve from one place to another that leaves and comes in level.
    func curve(_ fromX: Int, _ fromY: Int, _ toX: Int, _ toY: Int) -> String {
        let half = (toX - fromX) / 2
        return "M\(fromX) \(fromY)C\(fromX + half) \(fromY) \(toX - half) \(toY) \(toX) \(toY)"
    }
}

extension HTMLWriter {
    /// Who says the claims through whom, and whose evidence bears on them: a drawing, and the same as tables.
    mutating func graph(_ graph: SourceGraph, _ anchor: String) {
        figure(
            "Who says the claims, and whose evidence bears on them",
            id: "\(anchor)-graph",
            legend: { $0.graphLegend() },
            drawing: { $0.drawing(GraphDrawing(graph)) },
            tables: { html in
                html.quotingTable(graph)
                html.publisherTable(graph)
            }
        )
    }

    private mutating func graphLegend() {
        for (name, words) in [
            ("edge w2 supports", "evidence for the claim"), ("edge w2 conflicts", "against it"),
            ("edge w2 context", "context"), ("edge direct-quote", "quoted directly"),
            ("edge indirect-speech", "in indirect speech"), ("edge unnamed", "unnamed"),
            ("edge own-voice", "in the article’s own voice"),
        ] {
            legendEntry(words) { $0.inline("path", ["class": name, "d": "M0 6H32"]) { _ in } }
        }
        block("li", text: "Thick lines: strong evidence.")
    }

    private mutating func drawing(_ drawing: GraphDrawing) {
        let graph = drawing.graph
        block(
            "svg",
            ["viewBox": "0 0 \(drawing.width) \(drawing.layout.height)", "class": "graph"]
        ) { html in
            html.drawnText("Voices", x: 0, y: 10, class: "dim")
            html.drawnText("Claims", x: drawing.claimLeft, y: 10, class: "dim")
            html.drawnText("Publishers of evidence", x: drawing.publisherLeft + 8, y: 10, class: "dim")
            for passing in graph.passings { html.passing(passing, drawing) }
            for claim in graph.claims.indices { html.node(claim, drawing) }
            for voice in graph.voices.indices { html.voice(voice, drawing) }
            for publisher in graph.publishers.indices { html.publisher(publisher, drawing) }
        }
    }

    private mutating func passing(_ passing: SourceGraph.Passing, _ drawing: GraphDrawing) {
        let voices = drawing.layout.voices
        let d = drawing.curve(
            drawing.voiceLeft(passing.from) + 12,
            voices[passing.from] + 5,
            drawing.voiceLeft(passing.to) - 6,
            voices[passing.to]
        )
        inline("path", ["class": "edge \(CSSName.of(passing.mode))", "d": d]) { html in
            let graph = drawing.graph
            html.inline("title") {
                $0.unmarked(
                    "\(graph.voices[passing.from].name) passes on \(graph.voices[passing.to].name), "
                        + "\(passing.mode.rawValue): \(SourceText.count(passing.claims.count, "claim", "claims"))"
                )
            }
        }
    }

    /// A claim with the lines that come to it, so that all of them stand out together.
    private mutating func node(_ claim: Int, _ drawing: GraphDrawing) {
        let graph = drawing.graph
        let mention = graph.claims[claim]
        let y = drawing.layout.claims[claim]
        block("g", ["class": "node"]) { html in
            for saying in graph.sayings where saying.claim == claim {
                let d = drawing.curve(
                    drawing.voiceLeft(saying.voice) + 12,
                    drawing.layout.voices[saying.voice] + 5,
                    drawing.claimLeft - 18,
                    y
                )
                html.inline("path", ["class": "edge \(CSSName.of(saying.mode))", "d": d]) { html in
                    html.inline("title") {
                        $0.unmarked(
                            "\(graph.voices[saying.voice].name), \(saying.mode.rawValue): \(mention.id.name)"
                        )
                    }
                }
            }
            for bearing in graph.bearings where bearing.claim == claim {
                html.bearing(bearing, drawing, y)
            }
            let end = drawing.claimLeft + 12 + min(27, mention.id.name.count) * 7
            if end < drawing.claimRight {
                html.inline("path", ["class": "grid", "d": "M\(end) \(y)H\(drawing.claimRight)"]) { _ in }
            }
            html.drawnSign(mention.standing, x: drawing.claimLeft - 8, y: y + 4)
            html.drawnLink(
                to: mention,
                x: drawing.claimLeft + 2,
                y: y + 4,
                anchor: "start",
                text: mention.id.name.cut(to: 27)
            )
        }
    }

    private mutating func bearing(_ bearing: SourceGraph.Bearing, _ drawing: GraphDrawing, _ y: Int) {
        let publisher = drawing.layout.publishers[bearing.publisher]
        inline(
            "path",
            [
                "class": "edge w\(bearing.weight) \(bearing.stance.rawValue)",
                "d": drawing.curve(drawing.claimRight, y, drawing.publisherLeft, publisher),
                "data-publisher": String(bearing.publisher),
            ]
        ) { html in
            html.inline("title") {
                $0.unmarked(
                    "\(drawing.graph.publishers[bearing.publisher]): "
                        + "\(SourceText.count(bearing.count, "piece", "pieces")), \(bearing.stance.rawValue)"
                )
            }
        }
    }

    private mutating func voice(_ voice: Int, _ drawing: GraphDrawing) {
        let name = drawing.graph.voices[voice].name
        let x = drawing.voiceLeft(voice)
        let y = drawing.layout.voices[voice]
        inline("g") { html in
            html.inline("title") { $0.unmarked(name) }
            html.inline("circle", ["cx": String(x + 6), "cy": String(y + 5), "r": "4"]) { _ in }
            html.drawnText(name.cut(to: 24), x: x, y: y - 6, class: "strong")
        }
    }

    private mutating func publisher(_ publisher: Int, _ drawing: GraphDrawing) {
        let name = drawing.graph.publishers[publisher]
        let counts = Evidence.Stance.allCases.map { drawing.graph.count(of: publisher, $0) }.reduce(0, +)
        inline(
            "text",
            [
                "x": String(drawing.publisherLeft + 8), "y": String(drawing.layout.publishers[publisher] + 4),
                "data-publisher": String(publisher),
            ]
        ) { html in
            html.inline("title") { $0.unmarked("\(name): \(SourceText.count(counts, "piece", "pieces"))") }
            html.unmarked(name.cut(to: 40))
            if counts > 1 { html.inline("tspan", ["class": "dim"], text: " \(counts)") }
        }
    }
}
