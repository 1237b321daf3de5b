import ArgumentParser
import ClaimModel
import Workspace

/// How a claim is worded, classed, dated and tagged anew, by options.
struct WordingOptions: ParsableArguments {
    @Option(help: "The new statement.")
    var statement: String?

    @Option(help: "The new kind.")
    var kind: Claim.Kind?

    @Option(help: "The new time that it is about.")
    var about: DateSpan?

    @Option(name: .customLong("tag"), help: "A tag, in place of all that it has; may be given several times.")
    var tags: [String] = []

    /// What is given, and a new name.
    func revision(id: String? = nil) -> Revision {
        Revision(statement: statement, kind: kind, about: about, tags: tags.uniqued, id: id)
    }
}
