public import ClaimModel

/// What is read in a text, for people who look into a judgement: its segments, figures and dates.
public func describe(_ text: String, _ date: CalendarDate?) -> String {
    let read = StatementText(text, date: date, language: SeenLanguage.of(text))
    var lines: [String] = []
    for (number, segment) in read.segments.enumerated() {
        let words = segment.tokens.map { index in
            let token = read.tokens[index]
            var mark =
                token.isName
                ? "N"
                : token.isMeasured ? "#" : token.isDate ? "D" : token.isTelling ? String(token.part) : ""
            if let direction = token.direction { mark += "\(direction)" }
            for hit in token.events {
                mark += "[\(EventLexicon.known.names[hit.row])\(hit.side > 0 ? "+" : "-")]"
            }
            return mark.isEmpty ? token.folded : "\(token.folded)/\(mark)"
        }
        lines.append("\(number)<\(segment.parent.map(String.init) ?? "") \(words.joined(separator: " "))")
    }
    for figure in read.figures {
        lines.append(
            "  figure \(read.words(figure.tokens)) \(figure.quantity.measure) \(figure.quantity.low) \(figure.role) dir \(figure.direction ?? 9) per \(figure.perTime ?? 0) \(String(describing: figure.sharing)) time \(figure.time?.description ?? "-") aside \(figure.isSetAside) whole \(figure.quantity.isWhole)"
        )
    }
    return lines.joined(separator: "\n")
}
