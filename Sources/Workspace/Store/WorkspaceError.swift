public import ClaimLedger
public import ClaimModel
import DocumentImport
public import PassageIndex

/// Why a job could not be done.
public enum WorkspaceError: Error, Sendable {
    /// What a name was taken for.
    public enum Subject: String, Sendable {
        /// A claim.
        case claim
        /// A document.
        case document
        /// A collection of documents.
        case collection
        /// A piece of evidence.
        case evidence
        /// A review.
        case review
    }

    /// No folder from here up is a workspace.
    case noWorkspace(path: String)
    /// The folder is a workspace already.
    case alreadyThere(path: String)
    /// Nothing has this name; `similar` are names that begin alike or hold it.
    case noSuch(Subject, name: String, similar: [String])
    /// Several things' names begin so.
    case ambiguousName(Subject, name: String, matches: [String])
    /// Something else has this name.
    case nameTaken(Subject, name: String)
    /// Text that is no readable name.
    case badName(String, Subject)
    /// What would be undone has been built upon: by which records, with who made them.
    case builtUpon(what: String, by: [String])
    /// A value can't be taken: which, and what it should be.
    case invalid(what: String, expected: String)
    /// The quote isn't in the document. `closest` is what comes nearest, if anything does.
    case quoteNotFound(quote: String, document: DocumentID, closest: String?)
    /// The quote stands in the document several times: each with what stands around it.
    case quoteAmbiguous(quote: String, document: DocumentID, places: [String])
    /// The verdict wants accepted evidence of one of these stances, and the claim has none.
    case evidenceWanted(verdict: Verdict, stances: [Evidence.Stance], claim: ClaimID)
    /// What was asked for is already so.
    case alreadySo(String)
    /// A file was refused.
    case refused(Finding)
    /// The ledger could not be read or added to.
    case ledger(LedgerError)
    /// The ledger is damaged, so that nothing can be stated from it: what is wrong.
    case unsound([Finding])
    /// The index of passages can't be used.
    case index(PassageIndexError)
    /// Something was recorded, and what was to follow failed.
    indirect case unfinished(recorded: String, because: WorkspaceError)
    /// A file or folder operation failed: which, on what, and the system's reason.
    case fileSystem(action: String, path: String, reason: String)

    /// What kind of failure it is, which decides a command's exit code.
    public var category: Category {
        switch self {
        case .refused(let finding): finding.isFault || finding.isUnread ? .storage : .findings
        case .unfinished(_, let error): error.category
        case .ledger(.damaged), .unsound: .findings
        // SQLite tells a file that can't be read just now from a damaged one no more than we can.
        case .index(.foreign), .index(.newer): .findings
        case .index(.tooLong), .ledger(.recordTooLong): .usage
        case .ledger, .fileSystem, .index: .storage
        case .noWorkspace, .alreadyThere, .noSuch, .ambiguousName, .nameTaken, .badName, .builtUpon, .invalid,
            .quoteNotFound, .quoteAmbiguous, .evidenceWanted, .alreadySo:
            .usage
        }
    }

    /// The kinds of failure.
    public enum Category: Sendable {
        /// Something in the data is wrong.
        case findings
        /// The caller asked for what can't be done.
        case usage
        /// Reading or writing failed.
        case storage
    }
}

extension WorkspaceError: CustomStringConvertible {
    /// What happened and what to do, made safe for a terminal.
    public var description: String {
        switch self {
        case .refused(let finding): finding.description
        case .ledger(let error): error.description
        case .unsound(let damage):
            "no report is made, since the ledger is damaged, and what can't be read may change what a report says:\n"
                + damage.briefDescription
        case .unfinished(let what, let error):
            "\(VisibleText.escapingLines(what)) is recorded; what was to follow failed: \(error)"
        default: VisibleText.escapingLines(message)
        }
    }

    private var message: String {
        switch self {
        case .noWorkspace(let path):
            "no workspace in \(path) or above it: a workspace has the folders Claims and Sources-Archive. "
                + "'assay init' makes one."
        case .alreadyThere(let path): "\(path) is a workspace already"
        case .noSuch(let subject, let name, let similar):
            "no \(subject.rawValue) is called '\(name)'"
                + (similar.isEmpty
                    ? "" : "; did you mean \(similar.map { "'\($0)'" }.joined(separator: ", "))?")
        case .ambiguousName(let subject, let name, let matches):
            "'\(name)' may be any of these: "
                + matches.prefix(8).joined(separator: ", ") + (matches.count > 8 ? ", …" : "")
                + "; give more of the \(subject.rawValue)'s name"
        case .nameTaken(let subject, let name):
            "another \(subject.rawValue) is called '\(name)': give it another name"
        case .badName(let name, let subject):
            "the \(subject.rawValue)'s name '\(name)' \(Slug.fault(of: name))"
        case .builtUpon(let what, let by):
            "can't undo \(what), since this rests on it: \(by.prefix(5).joined(separator: "; "))"
                + (by.count > 5 ? "; and \(by.count - 5) more" : "")
                + ". Undo what is yours of that first ('assay undo --only ID'), or withdraw it with its reason: "
                + "'assay withdraw'"
        case .invalid(let what, let expected): "\(what) should be \(expected)"
        case .quoteNotFound(let quote, let document, let closest):
            "'\(quote)' is not in \(document)"
                + (closest.map { "; the closest there is '\($0)'" } ?? "; quote the text as it stands there")
        case .quoteAmbiguous(let quote, let document, let places):
            "'\(quote)' stands in \(document) \(places.count) times; quote more of it, or say which with "
                + "--occurrence:\n"
                + places.enumerated().map { "  \($0.offset + 1): \($0.element)" }.joined(separator: "\n")
        case .evidenceWanted(let verdict, let stances, let claim):
            "'\(verdict.rawValue)' wants accepted evidence that \(stances.map(\.phrase).joined(separator: " or ")) \(claim), and there is none: attach it with "
                + "'assay attach', accept a proposal with 'assay accept', or give the reason with --without-evidence"
        case .alreadySo(let what): what
        case .index(let error): error.description
        case .fileSystem(let action, let path, let reason): "can't \(action) \(path): \(reason)"
        case .refused, .ledger, .unfinished, .unsound: ""
        }
    }
}
