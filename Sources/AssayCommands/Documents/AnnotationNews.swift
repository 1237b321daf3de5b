import ClaimModel
import Workspace

/// What a person is told about annotations that were imported.
struct AnnotationNews {
    private let outcome: AnnotationOutcome
    private let file: String

    init(_ outcome: AnnotationOutcome, _ file: String) {
        self.outcome = outcome
        self.file = file
    }

    /// Tells the news in a line or two, and what could not be taken over; true when something could not.
    func tell(on terminal: Terminal) -> Bool {
        let name = VisibleText.escaping(file)
        let parts = [
            count(outcome.claims.count, "claim"), count(outcome.appearances, "further appearance"),
            count(outcome.evidence, "piece of evidence", "pieces of evidence"),
            count(outcome.reviews, "review"),
        ].compactMap { $0 }
        let known = outcome.known == 0 ? "" : "; \(outcome.known) were there already"
        let what = parts.isEmpty ? "nothing new" : parts.joined(separator: ", ")
        terminal.write("recorded from \(name): \(what)\(known)\n")
        for claim in outcome.claims { terminal.write("  \(claim)\n") }
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
        return outcome.findings.contains { $0.severity == .error }
    }

    private func count(_ number: Int, _ word: String, _ words: String? = nil) -> String? {
        number == 0 ? nil : number == 1 ? "1 \(word)" : "\(number) \(words ?? word + "s")"
    }
}
