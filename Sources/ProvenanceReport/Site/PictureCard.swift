import ClaimModel

/// A picture of a claim and its verdict, for whoever shares it: 1200 by 630 in SVG, without anything from outside.
enum PictureCard {
    private static let width = 1_200
    private static let height = 630
    /// So many letters stand in a line of the statement, in large and in small type.
    private static let lines = [(letters: 34, size: 58, most: 4), (letters: 46, size: 44, most: 6)]

    static func svg(_ card: ClaimCard, _ publication: Publication) -> [UInt8] {
        var html = HTMLWriter()
        html.markup(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\">\n"
        )
        html.inline("title") {
            $0.unmarked("\(card.standing.rawValue.firstCapital): \(card.claim.statement)")
        }
        html.inline("rect", ["width": "1200", "height": "630", "fill": "#fcfbf8"]) { _ in }
        html.inline("rect", ["width": "1200", "height": "18", "fill": tone(card.standing)]) { _ in }
        let verdict = "\(StandingText.symbol(card.standing)) \(card.standing.rawValue.firstCapital)"
        html.line(verdict, x: 80, y: 122, size: 54, fill: tone(card.standing), weight: "700")
        let style =
            Self.lines.first { wrap(card.claim.statement, $0.letters).count <= $0.most } ?? Self.lines[1]
        let wrapped = wrap(card.claim.statement, style.letters)
        for (number, line) in wrapped.prefix(style.most).enumerated() {
            let isCut = number == style.most - 1 && wrapped.count > style.most
            let y = 210 + number * style.size * 5 / 4
            html.line(
                isCut ? line + " …" : line,
                x: 80,
                y: y,
                size: style.size,
                fill: "#1d1b18",
                weight: "600"
            )
        }
        let speaker = card.speaker.map { "Said by \($0.name)" } ?? ""
        html.line(speaker.cut(to: 60), x: 80, y: 530, size: 32, fill: "#595449", weight: "400")
        let asOf = card.verdicts.first.map { "as of \($0.review.asOf)" }
        let foot = [publication.publisher, asOf, card.id.name].compactMap { $0 }.joined(separator: " · ")
        html.line(foot.cut(to: 70), x: 80, y: 580, size: 28, fill: "#595449", weight: "400")
        html.markup("</svg>\n")
        return html.bytes
    }

    private static func wrap(_ text: String, _ length: Int) -> [String] {
        var lines = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word).cut(to: length)
            } else if last.count + 1 + word.count <= length {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word).cut(to: length))
            }
        }
        return lines
    }

    /// The colours of the page's light look.
    private static func tone(_ standing: Standing) -> String {
        switch standing {
        case .verified: "#17663a"
        case .disputed: "#a5270f"
        case .unverifiable: "#285c92"
        case .provisional: "#595449"
        case .split, .contested: "#6c2f9c"
        case .stale, .misleading, .missingContext: "#80450a"
        case .notCheckable, .unreviewed: "#56524a"
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func line(_ text: String, x: Int, y: Int, size: Int, fill: String, weight: String) {
        guard !text.isEmpty else { return }
        inline(
            "text",
            [
                "x": String(x), "y": String(y), "font-size": String(size), "font-weight": weight,
                "fill": fill,
                "font-family": "Georgia, 'Times New Roman', serif",
            ]
        ) { $0.unmarked(text) }
        markup("\n")
    }
}
