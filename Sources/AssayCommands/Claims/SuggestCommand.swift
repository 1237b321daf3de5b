import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import Workspace

struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Propose claims of an article that are worth checking; record those chosen.",
        discussion: """
            Claims are numbered in the order of the article, and listed with those most worth checking first. \
            --record takes them by number, each stated as the article words it, what its pronouns stand for in brackets: \
            word it anew with 'assay revise', or with --edit before it is recorded.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: ArgumentHelp("The article.", valueName: "article"))
    var article: String

    @Option(
        name: .customLong("record"),
        parsing: .upToNextOption,
        help: ArgumentHelp("Record the claims of these numbers: 1 2 3, 1,2,3 or 1-3.", valueName: "number")
    )
    var numbers: [SuggestionNumbers] = []

    /// The numbers of those to record.
    private var record: [Int] { numbers.flatMap(\.numbers) }

    @Flag(
        name: .customLong("find"),
        inversion: .prefixedNo,
        help:
            "With --record and --edit: look in the archive for what bears on them, and propose that as evidence."
    )
    var finds = true

    @Flag(
        help: """
            Open those that would be recorded, or listed where --record names none, in the editor that VISUAL or EDITOR \
            names, and record what is left there.
            """
    )
    var edit = false

    @Flag(help: "List all, those recorded already among them, and of any score unless --least is given.")
    var all = false

    @Option(help: "List this many at most.")
    var limit = 20

    @Option(
        help: ArgumentHelp(
            "List those with this score or a higher one; 0.5 unless given.",
            valueName: "score"
        )
    )
    var least: Double?

    @OptionGroup var list: ListFormOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit should be at least 1") }
        guard (0...1).contains(least ?? 0) else { throw ValidationError("--least should be from 0 to 1") }
    }

    func run() throws {
        guard record.isEmpty || edit else {
            var editor = try editing.editor()
            let recorded = try editor.recordSuggestions(record, of: article)
            editing.tell(recorded.map { "recorded \($0.id)" })
            if finds { try editor.proposeEvidence(forRecorded: recorded.map(\.id)) }
            return
        }
        let suggestions = try editing.workspace.read().suggestions(of: article)
        let least = least ?? (all ? 0 : 0.5)
        let wanted = suggestions.claims.filter { (all || $0.recorded == nil) && $0.score >= least }
            .sorted { ($1.score, $0.number) < ($0.score, $1.number) }
        if edit {
            return try recordEdited(record.isEmpty ? Array(wanted.prefix(limit)) : chosen(suggestions.claims))
        }
        let listed = all ? wanted : Array(wanted.prefix(limit))
        try list.write(listed.map { SuggestionRow(suggestion: $0) }, none: "nothing to suggest")
        for line in leftOut(suggestions, wanted.count - listed.count, least) {
            Terminal.standardError.write(line + "\n")
        }
    }

    /// What the list leaves out, and how to see it.
    private func leftOut(_ suggestions: ArticleSuggestions, _ more: Int, _ least: Double) -> [String] {
        var lines: [String] = []
        if more > 0 { lines.append("\(more) more; --limit or --all lists them") }
        let low = suggestions.claims.count { (all || $0.recorded == nil) && $0.score < least }
        if low > 0 { lines.append("\(low) with a score below \(least); --least 0 lists them") }
        let recorded = suggestions.claims.count { $0.recorded != nil }
        if !all, recorded > 0 { lines.append("\(recorded) recorded already; --all lists them") }
        func list(_ left: [ArticleSuggestions.LeftOut], _ why: String) {
            guard !left.isEmpty else { return }
            lines.append("\(left.count) left out, \(why); 'assay record' takes them:")
            for one in left {
                let words = one.words.isEmpty ? "" : " (\(one.words.joined(separator: ", ")))"
                lines.append("    " + VisibleText.escaping(one.quote) + words)
            }
        }
        let left = suggestions.leftOut
        list(left.filter { !$0.words.isEmpty }, "for it is not told whom or what they are about")
        list(left.filter(\.words.isEmpty), "for no statement was found in them")
        return lines
    }

    private func chosen(_ suggestions: [SuggestedClaim]) throws -> [SuggestedClaim] {
        try record.map { number in
            guard suggestions.indices.contains(number - 1) else {
                throw ValidationError("--record \(number) should be from 1 to \(suggestions.count)")
            }
            return suggestions[number - 1]
        }
    }

    /// Has suggestions edited, and records what is left of them.
    private func recordEdited(_ suggestions: [SuggestedClaim]) throws {
        let open = suggestions.filter { $0.recorded == nil }
        guard !open.isEmpty else {
            Terminal.standardError.write("nothing to suggest\n")
            return
        }
        let choices = try SuggestionForm.choices(
            in: TextEditor.chosen.edited(SuggestionForm.text(of: open), as: "claims.txt"),
            of: open
        )
        guard !choices.isEmpty else {
            Terminal.standardError.write("nothing is left to record\n")
            return
        }
        var editor = try editing.editor()
        let recorded = try editor.recordSuggestions(choices, of: article)
        editing.tell(recorded.map { "recorded \($0.id)" })
        if finds { try editor.proposeEvidence(forRecorded: recorded.map(\.id)) }
    }
}

/// Numbers of suggestions: one, several with commas between, or from one to another.
struct SuggestionNumbers: ExpressibleByArgument {
    let numbers: [Int]

    init?(argument: String) {
        var numbers: [Int] = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
            case (1, let number?, _): numbers.append(number)
            case (2, let first?, let last?) where first <= last && last - first < 1_000:
                numbers += first...last
            default: return nil
            }
        }
        self.numbers = numbers
    }
}

/// A claim that is worth checking, in a list.
struct SuggestionRow: ListRow {
    let suggestion: SuggestedClaim

    static var fields: [ListField<SuggestionRow>] {
        [
            .init("number", isNumber: true) { .integer($0.suggestion.number) },
            .init("score", isNumber: true) { row in
                .init(
                    text: score(row.suggestion),
                    json: .number(row.suggestion.score),
                    number: row.suggestion.score
                )
            },
            .init("kind") { .text($0.suggestion.kind.rawValue) },
            .init("speaker", width: .name, in: [.csv]) { .text($0.suggestion.attribution.speaker?.name) },
            .init("who says it", width: .name, in: [.table]) { .text(speaker($0.suggestion)) },
            .init("role", in: [.csv]) { .text($0.suggestion.attribution.speaker?.role) },
            .init("mode", in: [.csv]) { .text($0.suggestion.attribution.speaker?.mode.rawValue) },
            .init("quote", width: .words) { .text($0.suggestion.quote) },
            .init("start", in: [.csv, .json]) { .integer($0.suggestion.range.start) },
            .init("end", in: [.csv, .json]) { .integer($0.suggestion.range.end) },
            .init("recorded as", member: "recorded", in: [.csv, .json]) {
                .text($0.suggestion.recorded?.name)
            },
            .init("reasons", in: [.csv, .json]) { .strings($0.suggestion.reasons, separator: "; ") },
            .init("statement", width: .words, in: [.csv, .json]) { .text($0.suggestion.statement) },
            .init("speaker kind", in: [.csv]) { .text($0.suggestion.attribution.speaker?.kind.rawValue) },
            .init("act", in: [.csv]) { .text($0.suggestion.attribution.speaker?.act.rawValue) },
            .init("known as", width: .name, in: [.table, .csv]) { .text(known($0.suggestion)) },
            .init("attribution", in: [.json]) { row in
                .json("", .array(row.suggestion.attribution.links.map { .object($0.json) }))
            },
        ]
    }

    private static func score(_ suggestion: SuggestedClaim) -> String {
        let hundredths = Int((suggestion.score * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    /// Who says it, with a role, and what was done where that is not just to say it.
    private static func speaker(_ suggestion: SuggestedClaim) -> String {
        let names = suggestion.partly.joined(separator: ", ")
        let partly = names.isEmpty ? "" : "in part \(names)"
        guard let speaker = suggestion.attribution.speaker else { return partly }
        let role = speaker.role.map { ", \($0)" } ?? ""
        return speaker.name + role + (speaker.act == .said ? "" : " (\(speaker.act.rawValue))")
            + (partly.isEmpty ? "" : "; \(partly)")
    }

    /// The claim that says the same, recorded there or known from elsewhere.
    private static func known(_ suggestion: SuggestedClaim) -> String {
        if let recorded = suggestion.recorded { return "recorded: \(recorded)" }
        guard let known = suggestion.known else { return "" }
        return known.claim?.name ?? "\(known.document?.name ?? ""): \(known.verdict)"
    }
}
