import ClaimModel

/// The names in a byline, without what brings them in and what follows them.
enum Byline {
    private static let beginnings = [
        "written by", "posted by", "published by", "reported by", "story by", "words by", "text by",
        "article by",
        "by", "authors:", "author:", "author", "eingestellt von", "geschrieben von", "veröffentlicht von",
        "von",
        "autoren:", "autorin:", "autor:", "redaktion:", "text:", "écrit par", "publié par", "par", "texte:",
        "auteur:",
        "escrito por", "publicado por", "por", "di", "a cura di", "door", "geschreven door", "av", "af",
        "skriven av",
        "tekst:", "przez", "opublikowane przez", "автор:", "от", "yazan:", "oleh", "penulis:", "od", "autor",
    ]
    /// What ends a name: a date, a role, a count behind a mark.
    private static let ends = [
        " | ", " • ", " · ", " – ", " — ", " - ", "•", "|", "\u{00B7}", " on ", " am ", " le ", " published",
        " updated", " posted", " @", "(", " for ", "\n", " / ",
    ]

    private static let controls = [
        "sign in", "sign up", "log in", "login", "view my", "view all", "view profile", "last updated",
        "updated",
        "published", "subscribe", "follow", "share", "read more", "more from", "see all", "posted on",
        "comments",
    ]

    /// The names.
    ///
    /// - Parameter isVisible: Whether it is text that is shown, where anything may stand; and not a value that names
    ///   the author.
    static func names(_ byline: String, isVisible: Bool) -> [String] {
        var line = byline.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // An address is no name, and a very long line is a sentence about the author.
        if line.contains("://") || line.hasPrefix("www.") || line.count > 200 { return [] }
        line = withoutBeginning(line)
        // Controls and dates stand where bylines do.
        if isVisible, controls.contains(where: { line.lowercased().hasPrefix($0) }) { return [] }
        if isVisible {
            for end in ends {
                guard let range = line.lowercased().ranges(of: end).first else { continue }
                let count = line.lowercased().distance(
                    from: line.lowercased().startIndex,
                    to: range.lowerBound
                )
                if count > 2 { line = String(line.prefix(count)) }
            }
            if let digit = line.firstIndex(where: \.isNumber) { line = String(line[..<digit]) }
        }
        line = trimmed(line)
        if line.isEmpty || line.count > 120 || line.contains("@") && !line.contains(" ") { return [] }
        var parts = line.replacing(" and ", with: ",").replacing(" & ", with: ",").replacing(
            " und ",
            with: ","
        )
        .replacing(" et ", with: ",").replacing(" y ", with: ",").replacing(";", with: ",")
        .split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        parts = parts.map(withoutBeginning)
        // "Smith, John" and "John Smith, Reporter" are one name: several names have a space each.
        let areNames = parts.allSatisfy { $0.contains(" ") && $0.split(separator: " ").count <= 5 }
        if parts.count > 1, areNames { return parts }
        if isVisible, let first = parts.first {
            let words = first.split(separator: " ")
            let isName =
                words.count <= 5
                && first.unicodeScalars.first.map { $0.properties.isUppercase || !$0.properties.isCased }
                    == true
            return isName && first.count > 2 ? [first] : []
        }
        return [line]
    }

    private static func withoutBeginning(_ line: String) -> String {
        let small = line.lowercased()
        for beginning in beginnings where small.hasPrefix(beginning) {
            let rest = line.dropFirst(beginning.count)
            // A name may begin with the same letters.
            guard let next = rest.first, next == " " || next == ":" || beginning.hasSuffix(":") else {
                continue
            }
            return withoutBeginning(trimmed(String(rest.drop { $0 == ":" || $0 == " " })))
        }
        return line
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        func isMargin(_ character: Character) -> Bool {
            character.isWhitespace || "—–|:,.·•-/".contains(character)
        }
        while let last = text.last, isMargin(last),
            !(last == "." && text.dropLast().last?.isUppercase == true)
        {
            text.removeLast()
        }
        return String(text.drop(while: isMargin))
    }
}
