import ArgumentParser
import ClaimLedger
import ClaimModel
import Foundation
import Workspace

/// A short form that is filled in with a person's editor: a field a line, `name: value`. Lines that begin with # are
/// left out.
struct EditForm {
    private let text: String
    private let before: [(name: String, value: String)]

    /// What stands in a form that was filled in.
    struct Filled {
        fileprivate let fields: [(name: String, value: String)]

        /// The value of a field; nil where it is empty or not there.
        func value(_ name: String) -> String? {
            fields.first { $0.name == name && !$0.value.isEmpty }?.value
        }

        fileprivate func values(_ name: String) -> [String] {
            fields.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
        }
    }

    private init(_ heading: [String], _ fields: [(name: String, value: String)]) {
        before = fields
        let lines = heading.map { "# \($0)" } + fields.map { "\($0.name): \(Self.oneLine($0.value))" }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// The form for what is said of a document.
    init(describing document: TrackedDocument) {
        let metadata = document.newest.metadata
        var heading = [
            "\(document.id), edition \(document.newest.edition.short). An empty value says that nothing is known.",
            "Creators are separated by semicolons. Leave everything as it is to record nothing.",
        ]
        for conflict in document.editions.last?.conflicts ?? [] {
            for statement in conflict.statements {
                heading.append(
                    "\(conflict.field.rawValue), says \(statement.by): \(statement.value?.description ?? "unknown")"
                )
            }
        }
        let fields = DescriptionField.allCases.map {
            (name: $0.rawValue, value: metadata.value(of: $0)?.description ?? "")
        }
        self.init(heading, fields + [(name: "because", value: "")])
    }

    /// The form for a claim's wording.
    init(wording claim: TrackedClaim) {
        let kinds = Claim.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        self.init(
            ["\(claim.id). Kinds: \(kinds). Tags are separated by spaces."],
            [
                ("id", claim.id.name), ("statement", claim.claim.statement),
                ("kind", claim.claim.kind.rawValue),
                ("about", claim.claim.about?.description ?? ""),
                ("tags", claim.claim.tags.joined(separator: " ")),
            ]
        )
    }

    /// The form for who says a claim.
    init(attributing place: TrackedAppearance, of claim: TrackedClaim) {
        self.init(
            [
                "Who says \(claim.id): the article's own voice first, the original speaker last.",
                "“\(Self.oneLine(place.appearance.selector.quote.exact))”",
                "A voice a line: NAME|MODE|ROLE|KIND|ACT; modes are \(Attribution.Mode.allValueStrings.joined(separator: ", ")).",
            ],
            place.appearance.attribution.links.map { link in
                (name: "voice", value: link.argument)
            } + [(name: "because", value: "")]
        )
    }

    /// The form as the editor left it.
    func filled(with editor: TextEditor) throws -> Filled {
        let edited = try editor.edited(text, as: "form.txt")
        var fields: [(name: String, value: String)] = []
        let known = Set(before.map(\.name))
        for (number, line) in edited.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
            guard let colon = line.firstIndex(of: ":"), known.contains(String(line[..<colon]).trimmingSpaces)
            else {
                throw ValidationError(
                    "line \(number + 1) of the form is not 'name: value' with one of "
                        + before.map(\.name).uniqued.joined(separator: ", ") + ": '\(line)'"
                )
            }
            let value = String(line[line.index(after: colon)...]).trimmingSpaces
            fields.append((String(line[..<colon]).trimmingSpaces, value))
        }
        return Filled(fields: fields)
    }

    /// What the form says anew of a document.
    func descriptionChange(_ filled: Filled) throws -> DescriptionChange {
        var cells: [(DescriptionField, String)] = []
        for (name, value) in before where name != "because" {
            guard let field = DescriptionField(rawValue: name),
                let line = filled.fields.first(where: { $0.name == name })
            else { continue }
            let now = line.value
            if now != Self.oneLine(value) {
                cells.append((field, now.isEmpty ? DescriptionTable.clearing : now))
            }
        }
        return try DescriptionTable.change(cells)
    }

    /// What the form says anew of a claim.
    func revision(_ filled: Filled, of claim: TrackedClaim) throws -> Revision {
        var revision = Revision()
        guard let statement = filled.value("statement") else {
            throw ValidationError("a claim wants a statement")
        }
        if statement != Self.oneLine(claim.claim.statement) { revision.statement = statement }
        if let kind = filled.value("kind"), kind != claim.claim.kind.rawValue {
            guard let known = Claim.Kind(argument: kind) else {
                throw ValidationError("'\(kind)' is no kind of claim")
            }
            revision.kind = known
        }
        let about = filled.value("about")
        if about == nil, claim.claim.about != nil { revision.clearsAbout = true }
        if let about, about != claim.claim.about?.description {
            guard let span = DateSpan(about) else {
                throw ValidationError("'\(about)' is no date or interval")
            }
            revision.about = span
        }
        let tags = filled.value("tags")?.split(separator: " ").map(String.init).uniqued ?? []
        if tags != claim.claim.tags {
            revision.tags = tags
            revision.clearsTags = tags.isEmpty
        }
        if let id = filled.value("id"), id != claim.id.name { revision.id = id }
        return revision
    }

    /// The voices that the form gives.
    func voices(_ filled: Filled) throws -> [Attribution.Link] {
        let links = try filled.values("voice").map { text in
            guard let link = Attribution.Link(argument: text) else {
                throw ValidationError("'\(text)' is no voice: NAME|MODE|ROLE")
            }
            return link
        }
        if links.isEmpty { throw ValidationError("a claim wants at least one voice") }
        return links
    }
}

extension TextEditor {
    /// The editor that is given, or that the configuration, VISUAL or EDITOR names.
    init(_ given: String?) throws {
        let environment = ProcessInfo.processInfo.environment
        let candidates = [
            given, try UserSettings.current().editor, environment["VISUAL"], environment["EDITOR"],
        ]
        guard let command = candidates.lazy.compactMap(\.self).first(where: { !$0.trimmingSpaces.isEmpty })
        else {
            throw ValidationError(
                "say what to correct with options, or name an editor for the form in --editor, VISUAL or EDITOR"
            )
        }
        self.init(command: command)
    }
}
