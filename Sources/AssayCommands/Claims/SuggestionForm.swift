import ArgumentParser
import ClaimModel
import Workspace

/// Suggested claims as a small text that a person edits before they are recorded.
///
///     claim 3
///     statement: The budget doubled.
///     kind: comparison
///     voice: Coast Daily|own-voice||organisation
///     voice: Ines Duarte|direct-quote|mayor|person
///     # “The budget doubled”
///
/// Lines that begin with # are left out; a claim that is deleted is not recorded.
enum SuggestionForm {
    /// The text of suggestions.
    static func text(of suggestions: [SuggestedClaim]) -> String {
        var text = """
            # Claims that are left here are recorded when the editor is closed; delete those that should not be.
            # Statement, kind and voices can be changed: voice: NAME|MODE|ROLE|KIND|ACT, the article's own first.
            # Kinds: \(Claim.Kind.allValueStrings.joined(separator: ", ")).

            """
        for suggestion in suggestions {
            text += "\nclaim \(suggestion.number)\n"
            text += "statement: \(suggestion.statement)\n"
            text += "kind: \(suggestion.kind.rawValue.replacing(" ", with: "-"))\n"
            for link in suggestion.attribution.links { text += "voice: \(line(link.argument))\n" }
            text += "# “\(line(suggestion.quote))”\n"
            for reason in suggestion.reasons { text += "# \(line(reason))\n" }
        }
        return text
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What a person left of the text.
    ///
    /// - Throws: A `ValidationError` that names the line which is not of the form.
    static func choices(in text: String, of suggestions: [SuggestedClaim]) throws -> [SuggestionChoice] {
        var choices: [SuggestionChoice] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = String(line).trimmingSpaces
            if line.isEmpty || line.hasPrefix("#") { continue }
            func wrong(_ expected: String) -> ValidationError {
                ValidationError(
                    "line \(number + 1), '\(VisibleText.escaping(line))': expected \(expected); nothing was recorded"
                )
            }
            if line.hasPrefix("claim ") {
                guard let claim = Int(line.dropFirst(6)), suggestions.contains(where: { $0.number == claim })
                else {
                    throw wrong("claim and the number of one of the suggestions")
                }
                guard !choices.contains(where: { $0.number == claim }) else { throw wrong("each claim once") }
                choices.append(SuggestionChoice(claim))
                continue
            }
            guard let colon = line.firstIndex(of: ":"), !choices.isEmpty else {
                throw wrong("claim NUMBER, then statement:, kind: or voice:")
            }
            let value = String(line[line.index(after: colon)...]).trimmingSpaces
            let last = choices.count - 1
            switch line[..<colon] {
            case "statement":
                guard !value.isEmpty else { throw wrong("a statement") }
                choices[last].statement = value
            case "kind":
                guard let kind = Claim.Kind(argument: value) else {
                    throw wrong("one of \(Claim.Kind.allValueStrings.joined(separator: ", "))")
                }
                choices[last].kind = kind
            case "voice":
                guard let link = Attribution.Link(argument: value) else {
                    throw wrong("NAME|MODE|ROLE|KIND|ACT")
                }
                choices[last].attribution = Attribution((choices[last].attribution?.links ?? []) + [link])
            default: throw wrong("statement:, kind: or voice:")
            }
        }
        return choices
    }
}
