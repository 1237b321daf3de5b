/// A problem in the data: where it is, an excerpt, what it means and what to do.
///
/// Findings are handed to the caller; work that can go on goes on.
public struct Finding: Hashable, Sendable, Error {
    /// How much a finding weighs.
    public enum Severity: String, Sendable, CaseIterable {
        /// Something is wrong: what was recorded or archived is damaged, missing or contradicts itself.
        case error
        /// Something wants a look, and nothing is broken.
        case warning
    }

    /// Where a finding is.
    public struct Place: Hashable, Sendable {
        /// The file, as the user named it or relative to the workspace; nil when it is in no file.
        public var file: String?
        /// The line, counted from 1.
        public var line: Int?
        /// The column, counted in bytes from 1.
        public var column: Int?

        /// A place; what isn't known stays nil.
        public init(file: String? = nil, line: Int? = nil, column: Int? = nil) {
            self.file = file
            self.line = line
            self.column = column
        }
    }

    /// A stable code that scripts can rely on, for instance `xml.too-deep` or `ledger.edited`.
    public var code: String
    /// How much it weighs.
    public var severity: Severity
    /// Where it is.
    public var place: Place
    /// A few words of the data at that place, as they stand there; may be missing.
    public var excerpt: String?
    /// What is wrong, in a sentence.
    public var meaning: String
    /// What to do about it, in a sentence; may be missing.
    public var advice: String?

    /// A problem in the data.
    public init(
        code: String,
        severity: Severity = .error,
        place: Place = Place(),
        excerpt: String? = nil,
        meaning: String,
        advice: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        self.excerpt = excerpt
        self.meaning = meaning
        self.advice = advice
    }
}

extension Finding.Place: CustomStringConvertible {
    /// `file:line:column`, as far as known.
    public var description: String {
        var parts: [String] = []
        if let file { parts.append(file) }
        if let line { parts.append(String(line)) }
        if line != nil, let column { parts.append(String(column)) }
        return parts.joined(separator: ":")
    }
}

extension Finding: CustomStringConvertible {
    /// One to three lines: place, severity, code and meaning; the excerpt; what to do. Control characters and
    /// marks that reorder text are shown as escapes, so that hostile data can't reach a terminal.
    public var description: String {
        let where_ = place.description
        var text = where_.isEmpty ? "" : "\(VisibleText.escaping(where_)): "
        text += "\(severity.rawValue): \(VisibleText.escaping(meaning)) [\(code)]"
        if let excerpt, !excerpt.isEmpty { text += "\n    | \(VisibleText.escaping(excerpt))" }
        if let advice, !advice.isEmpty { text += "\n    \(VisibleText.escaping(advice))" }
        return text
    }
}

extension [Finding] {
    /// The first ten, and how many more there are, for an error that holds many.
    public var briefDescription: String {
        let lines = prefix(10).map(\.description).joined(separator: "\n")
        return count > 10 ? "\(lines)\nand \(count - 10) more: 'assay check' shows them all" : lines
    }
}
