public import ClaimLedger
import ClaimModel
public import DocumentImport

/// A folder that holds a case: `Claims`, one ledger an article, and `Sources-Archive`, the archived documents.
public struct Workspace: Hashable, Sendable {
    /// The folder's path.
    public let root: String
    /// Where files of others are parsed.
    public let isolation: ReadingIsolation

    /// The ledgers' folder within a workspace.
    public static let claimsName = "Claims"
    /// The archived documents' folder within a workspace.
    public static let archiveName = "Sources-Archive"

    /// The folder within a workspace for what can be deleted at any time and is made again.
    public static let derivedName = ".assay"

    /// The ledgers.
    public var ledgers: LedgerFolder { LedgerFolder(path: "\(root)/\(Self.claimsName)") }
    /// The archived documents.
    public var archive: Archive { Archive(path: "\(root)/\(Self.archiveName)", isolation: isolation) }

    private init(root: String, isolation: ReadingIsolation) {
        self.root = root
        self.isolation = isolation
    }

    /// Opens the workspace that holds this folder: the folder itself, or the nearest one above it.
    public static func holding(
        _ path: String,
        isolation: ReadingIsolation
    ) throws(WorkspaceError) -> Workspace {
        let start = try FileSystem.absolutePath(path)
        var folder = start
        while true {
            let base = folder == "/" ? "" : folder
            if try FileSystem.isFolder("\(base)/\(claimsName)"),
                try FileSystem.isFolder("\(base)/\(archiveName)")
            {
                for name in [claimsName, archiveName, derivedName] {
                    try FileSystem.requireOwnFolder("\(base)/\(name)")
                }
                return Workspace(root: folder, isolation: isolation)
            }
            guard folder != "/" else { throw .noWorkspace(path: start) }
            folder = FileSystem.parent(of: folder)
        }
    }

    /// Makes a workspace in a folder: its two folders, and what git must know to merge ledgers and to keep
    /// archived files byte for byte. What is there already is left as it is.
    public static func make(
        at path: String,
        isolation: ReadingIsolation
    ) throws(WorkspaceError) -> Workspace {
        try FileSystem.makeFolder(path)
        let root = try FileSystem.absolutePath(path)
        let workspace = Workspace(root: root, isolation: isolation)
        for name in [claimsName, archiveName, derivedName] {
            try FileSystem.requireOwnFolder("\(root)/\(name)")
        }
        // Each step is taken where it is missing, so that what was interrupted is completed.
        var isChanged = false
        for folder in [workspace.ledgers.path, workspace.archive.path]
        where try !FileSystem.isFolder(folder) {
            try FileSystem.makeFolder(folder)
            isChanged = true
        }
        isChanged =
            try FileSystem.addMissingLines(
                ["\(claimsName)/*.jsonl text eol=lf merge=union", "\(archiveName)/** -text"],
                to: "\(root)/.gitattributes"
            ) || isChanged
        isChanged =
            try FileSystem.addMissingLines(["\(derivedName)/"], to: "\(root)/.gitignore") || isChanged
        guard isChanged else { throw .alreadyThere(path: root) }
        return workspace
    }
}
