import ClaimLedger
import ClaimModel
import JSONData
import Workspace

/// A document laid out for a terminal: what is said of it, and its passages with what is quoted of them.
struct DocumentView {
    private let document: TrackedDocument
    private let all: [MarkedPassage]
    private let numbers: [Int]

    /// - Parameter numbers: The passages to be shown; all when empty.
    init(_ document: TrackedDocument, _ passages: [MarkedPassage], numbers: [Int]) {
        self.document = document
        all = passages
        self.numbers = numbers
    }

    /// How many passages the document has.
    var count: Int { all.count }

    /// A passage that was asked for and is not there.
    var missing: Int? { numbers.first { !(1...max(1, all.count)).contains($0) || all.isEmpty } }

    private var shown: [MarkedPassage] { numbers.isEmpty ? all : numbers.map { all[$0 - 1] } }

    /// The document as text, ending with a line feed.
    func rendered(width: Int) -> String {
        var lines = numbers.isEmpty ? head(width) : []
        for marked in shown {
            let speaker = marked.passage.speaker.map { " (\($0))" } ?? ""
            lines.append("")
            lines.append(
                Style.dim(VisibleText.escaping("\(marked.number)  \(marked.passage.kind.rawValue)\(speaker)"))
            )
            lines += Self.text(marked).wrapped(to: width - 4).map { "    " + $0 }
            for mark in marked.marks {
                lines.append("    " + Style.dim("[ \(VisibleText.escaping(mark.label))"))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func head(_ width: Int) -> [String] {
        let metadata = document.newest.metadata
        var lines = [Style.bold(document.id.name) + "  " + (document.isArticle ? "article" : "source")]
        for field in DescriptionField.allCases {
            guard let value = metadata.value(of: field) else { continue }
            lines += VisibleText.escaping("\(field.rawValue): \(value)").wrapped(to: width - 2).map {
                "  " + $0
            }
        }
        if let layer = document.newest.textLayer {
            lines.append("  " + VisibleText.escaping("text: by \(layer.program) \(layer.version)"))
        }
        for conflict in document.editions.last?.conflicts ?? [] {
            let parts = conflict.statements.map { "\"\($0.value?.description ?? "unknown")\" (\($0.by))" }
            let text = "\(conflict.field.rawValue) in conflict: \(parts.joined(separator: " or "))"
            lines += VisibleText.escaping(text).wrapped(to: width - 2).map { "  " + $0 }
        }
        for correction in document.editions.flatMap(\.corrections) {
            let fields = correction.change.fields.map {
                "\($0.rawValue): \(correction.change.value(of: $0)?.description ?? "none")"
            }
            let day = correction.at.day?.description ?? ""
            let text = "corrected by \(correction.by) on \(day): \(fields.joined(separator: "; "))"
            lines += VisibleText.escaping(text).wrapped(to: width - 2).map { "  " + $0 }
        }
        for withdrawal in document.editions.compactMap(\.withdrawal) {
            lines += VisibleText.escaping("withdrawn: \(withdrawal.reason)").wrapped(to: width - 2).map {
                "  " + $0
            }
        }
        for note in document.notes + document.privateNotes {
            lines += VisibleText.escaping("note, \(note.by): \(note.text)").wrapped(to: width - 2).map {
                "  " + $0
            }
        }
        lines.append(
            "  \(document.editions.count) edition\(document.editions.count == 1 ? "" : "s"), SHA-256 \(document.newest.edition.short)…, \(all.count) passages"
        )
        return lines
    }

    /// The passage's text with what is quoted in brackets.
    private static func text(_ marked: MarkedPassage) -> String {
        let scalars = Array(marked.passage.text.unicodeScalars)
        var opening: [Int: Int] = [:]
        var closing: [Int: Int] = [:]
        for mark in marked.marks {
            opening[mark.range.start, default: 0] += 1
            closing[mark.range.end, default: 0] += 1
        }
        var text = String.UnicodeScalarView()
        for index in 0...scalars.count {
            for _ in 0..<(closing[index] ?? 0) { text.append("]") }
            for _ in 0..<(opening[index] ?? 0) { text.append("[") }
            if index < scalars.count { text.append(scalars[index]) }
        }
        return VisibleText.escaping(String(text).split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    /// The document as a JSON object.
    var json: JSONObject {
        var object = document.newest.json
        object["passages"] = .array(
            shown.map { marked in
                .object(
                    JSONObject([
                        "kind": .string(marked.passage.kind.rawValue),
                        "locator": .string(marked.passage.locator),
                        "marks": .array(
                            marked.marks.map {
                                .object(
                                    JSONObject([
                                        "end": .integer($0.range.end), "label": .string($0.label),
                                        "start": .integer($0.range.start),
                                    ])
                                )
                            }
                        ),
                        "number": .integer(marked.number),
                        "speaker": marked.passage.speaker.map(JSONValue.string),
                        "text": .string(marked.passage.text),
                    ])
                )
            }
        )
        return object
    }
}
