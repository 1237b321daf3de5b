import ClaimModel

extension HTMLWriter {
    /// The drawings of an article's claims: when, and from whom.
    mutating func figures(of section: ArticleSection, _ style: CardStyle) {
        guard !style.isBrief else {
            return block("p", ["class": "small"]) { html in
                html.text("With drawings, and its claims in full: ")
                html.inline("code", text: "assay report --article \(section.document.id.name)")
            }
        }
        let anchor = Anchor.article(section.document.id)
        if let timeline = section.timeline { self.timeline(timeline, anchor) }
        if let graph = section.graph { self.graph(graph, anchor) }
        let claims = section.entries.count
        if claims > Timeline.limit {
            block(
                "p",
                ["class": "small"],
                text:
                    "An article with \(claims) claims is not drawn: beyond \(Timeline.limit) a drawing can’t be read."
            )
        }
    }

    /// A drawing to fold away, under its title, with its legend above and the same as tables below.
    mutating func figure(
        _ title: String,
        id: String,
        legend: (inout HTMLWriter) -> Void,
        drawing: (inout HTMLWriter) -> Void,
        tables: (inout HTMLWriter) -> Void
    ) {
        block("details", ["class": "figure"]) { html in
            html.block("summary", ["id": id], text: title)
            html.block("ul", ["class": "legend"], legend)
            html.block(
                "div",
                ["class": "drawing", "tabindex": "0", "role": "group", "aria-labelledby": id],
                drawing
            )
            html.block("details") { html in
                html.block("summary", text: "The same in words")
                tables(&html)
            }
        }
    }

    /// A part of a drawing that leads to a claim.
    mutating func drawnLink(
        to claim: ClaimMention,
        x: Int,
        y: Int,
        anchor: StaticString,
        text: String
    ) {
        inline("a", ["href": "#\(Anchor.claim(claim.id))"]) { html in
            html.inline("title") { $0.unmarked("\(claim.statement) (\(claim.standing.rawValue))") }
            html.inline("text", ["x": String(x), "y": String(y), "text-anchor": "\(anchor)"]) {
                $0.unmarked(text)
            }
        }
    }

    /// A text in a drawing.
    mutating func drawnText(
        _ text: String,
        x: Int,
        y: Int,
        class name: String? = nil,
        anchor: StaticString = "start"
    ) {
        inline("text", ["x": String(x), "y": String(y), "class": name, "text-anchor": "\(anchor)"]) {
            $0.unmarked(text)
        }
    }

    /// The sign of a standing in a drawing.
    mutating func drawnSign(_ standing: Standing, x: Int, y: Int) {
        inline(
            "text",
            [
                "class": "sign-text s-\(CSSName.of(standing))", "x": String(x), "y": String(y),
                "aria-hidden": "true",
            ]
        ) { $0.text(StandingText.symbol(standing)) }
    }
}

extension String {
    /// The text, cut to so many characters where it is longer: drawings can't wrap lines.
    func cut(to length: Int) -> String { count <= length ? self : prefix(length - 1) + "…" }
}
