/// The figures in a part of a message, to tell whether two forms of it say the same.
enum MailFigures {
    /// The figures as they are written, without the tags, styles and references of a page.
    static func figures(_ part: MailMessage.Part) -> [String] {
        let text = String(decoding: part.bytes, as: UTF8.self)
        return figures(part.header.mediaType == "text/html" ? withoutMarkup(text) : text)
    }

    private static func figures(_ text: String) -> [String] {
        var figures: [String] = []
        var figure = ""
        for scalar in text.unicodeScalars {
            let isDigit = ("0"..."9").contains(scalar)
            if isDigit || !figure.isEmpty && (scalar == "." || scalar == ",") {
                figure.unicodeScalars.append(scalar)
            } else if !figure.isEmpty {
                figures.append(trimmed(figure))
                figure = ""
            }
        }
        if !figure.isEmpty { figures.append(trimmed(figure)) }
        return figures
    }

    private static func trimmed(_ figure: String) -> String {
        var figure = figure
        while let last = figure.last, !last.isNumber { figure.removeLast() }
        return figure
    }

    private static func withoutMarkup(_ text: String) -> String {
        var words = ""
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            words += rest[..<start]
            words += " "
            rest = rest[start...]
            let head = rest.prefix(8).lowercased()
            if let name = ["style", "script"].first(where: { head.hasPrefix("<\($0)") }) {
                guard
                    let end = rest.firstRange(of: "</\(name)")
                        ?? rest.firstRange(of: "</\(name.uppercased())")
                else {
                    return words
                }
                rest = rest[end.upperBound...]
            }
            let close: Character = rest.first == "&" ? ";" : ">"
            // A sign that begins no reference stands for itself.
            if rest.first == "&", rest.prefix(12).contains(";") == false {
                rest = rest.dropFirst()
                continue
            }
            guard let end = rest.firstIndex(of: close) else { return words }
            rest = rest[rest.index(after: end)...]
        }
        return words + rest
    }
}
