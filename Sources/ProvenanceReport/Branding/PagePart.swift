/// A part of the page that a template puts in its place. What is in it is written by the report itself, so that no
/// template can leave a proof out or change what is said.
enum PagePart: String, CaseIterable, Sendable {
    /// What was found, in a sentence, with the findings that matter most.
    case findings
    /// The list of what is on the page.
    case contents
    /// What is new and what changed since an earlier report.
    case changes
    /// Documents that were withdrawn or came in again with changes, and what rests on them.
    case corrections
    /// The counts, and what wants attention.
    case overview
    /// The tools that show when scripts run: filters and the like.
    case tools
    /// The articles with their claims, and the claims without an article.
    case claims
    /// Claims that were taken back.
    case withdrawn
    /// What contradicts itself in the ledger.
    case problems
    /// The documents that evidence comes from.
    case sources
    /// How a reader checks the report, with the ledger's heads.
    case recheck

    /// Whether a template must have it.
    var isNeeded: Bool {
        switch self {
        case .changes, .corrections, .claims, .withdrawn, .problems, .sources, .recheck: true
        case .findings, .contents, .overview, .tools: false
        }
    }

    /// What stands in its place until the frame is filled. No text of a claim or a source can bring one about, since a
    /// "<" of theirs is always written as an entity.
    var mark: String { "<!--assay:\(rawValue)-->" }
}
