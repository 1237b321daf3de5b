public import ArgumentParser
public import ClaimModel
public import ProvenanceReport

// The model's words as they are written on a command line: hyphens for spaces.

/// A word of the model that can be given as an argument.
public protocol CommandLineWord: ExpressibleByArgument, RawRepresentable, CaseIterable
where RawValue == String {}

extension CommandLineWord {
    /// Reads the word, written with hyphens or spaces; the beginning of one word alone will do.
    public init?(argument: String) {
        let text = argument.lowercased().replacing("-", with: " ")
        if let exact = Self(rawValue: text) {
            self = exact
            return
        }
        let matches = Self.allCases.filter { !text.isEmpty && $0.rawValue.hasPrefix(text) }
        guard matches.count == 1, let only = matches.first else { return nil }
        self = only
    }

    /// The words that can be given.
    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing(" ", with: "-") } }

    /// Nothing is said of the words but what they are.
    public static var allValueDescriptions: [String: String] { [:] }

    /// How the default is shown in help.
    public var defaultValueDescription: String { rawValue.replacing(" ", with: "-") }
}

extension Verdict: ExpressibleByArgument, CommandLineWord {}
extension Standing: ExpressibleByArgument, CommandLineWord {}
extension Claim.Kind: ExpressibleByArgument, CommandLineWord {}
extension ClaimRelation: ExpressibleByArgument, CommandLineWord {}
extension Evidence.Stance: ExpressibleByArgument, CommandLineWord {}
extension Evidence.Strength: ExpressibleByArgument, CommandLineWord {}
extension DescriptionField: ExpressibleByArgument, CommandLineWord {}
extension ReportFormat: ExpressibleByArgument, CommandLineWord {
    /// What each form is for.
    public static var allValueDescriptions: [String: String] {
        Dictionary(
            uniqueKeysWithValues: allCases.map { ($0.defaultValueDescription, $0.use) }
        )
    }

    private var use: String {
        switch self {
        case .html: "a page by itself, for people"
        case .markdown: "CommonMark, for a repository"
        case .text: "80 columns, for a terminal or a mail"
        case .json: "all of it, for programs; --schema describes it"
        case .csvClaims: "a table of the claims"
        case .csvEvidence: "a table of their evidence"
        case .claimReview: "schema.org's ClaimReview, for search engines"
        case .dataFeed: "the same as a feed"
        case .corrections: "what changed after publication, as a page"
        case .correctionsFeed: "the same as an Atom feed"
        case .annotations: "W3C Web Annotations of the quotes"
        case .provN: "W3C PROV for people"
        case .provJSON: "W3C PROV in JSON"
        case .provXML: "W3C PROV in XML"
        case .provO: "W3C PROV in Turtle"
        case .provJSONLD: "W3C PROV in JSON-LD"
        }
    }
}
extension Attribution.Mode: ExpressibleByArgument, CommandLineWord {}
extension Attribution.Kind: ExpressibleByArgument, CommandLineWord {}
extension Attribution.Act: ExpressibleByArgument, CommandLineWord {}

extension CalendarDate: ExpressibleByArgument {
    /// Reads a date as ISO 8601 writes it.
    public init?(argument: String) { self.init(argument) }
}

extension DateSpan: ExpressibleByArgument {
    /// Reads a date or an interval as ISO 8601-2 writes it.
    public init?(argument: String) { self.init(argument) }
}

extension Attribution.Link: ExpressibleByArgument {
    /// Reads `NAME|MODE|ROLE|KIND|ACT`, of which only the name is needed.
    public init?(argument: String) {
        let parts = argument.split(separator: "|", omittingEmptySubsequences: false)
            .map { String($0).trimmingSpaces }
        guard parts.count <= 5, !parts[0].isEmpty else { return nil }
        func word<Word: CommandLineWord>(_ place: Int, else none: Word) -> Word? {
            guard parts.count > place, !parts[place].isEmpty else { return none }
            return Word(argument: parts[place])
        }
        guard let mode = word(1, else: Attribution.Mode.indirectSpeech),
            let kind = word(3, else: Attribution.Kind.unknown), let act = word(4, else: Attribution.Act.said)
        else { return nil }
        self.init(
            name: parts[0],
            role: parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil,
            mode: mode,
            kind: kind,
            act: act
        )
    }

    /// How the link is written as an argument, as short as it can be.
    public var argument: String {
        var parts = [name, mode.rawValue.replacing(" ", with: "-"), role ?? ""].map {
            $0.replacing("|", with: "/")
        }
        parts.append(kind == .unknown ? "" : kind.rawValue)
        parts.append(act == .said ? "" : act.rawValue)
        while parts.last?.isEmpty == true { parts.removeLast() }
        return parts.joined(separator: "|")
    }
}

extension String {
    /// The text without spaces around it.
    var trimmingSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
