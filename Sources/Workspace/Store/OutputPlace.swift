import ClaimModel
import ProvenanceReport
import System

extension Workspace {
    /// Refuses a place for a report among the files that a workspace keeps: it could take the place of a ledger or of an
    /// archived document.
    ///
    /// - Throws: `WorkspaceError.invalid` for a path in the `Claims`, `Sources-Archive` or `.assay` of any workspace.
    static func requireOutside(_ path: String) throws(WorkspaceError) {
        // Folders that are yet to be made are no workspace's.
        var existing = FileSystem.parent(of: path)
        while existing != "/", existing != ".", try !FileSystem.isFolder(existing) {
            existing = FileSystem.parent(of: existing)
        }
        var folder = try FileSystem.absolutePath(existing)
        while folder != "/" {
            let above = FileSystem.parent(of: folder)
            if [claimsName, archiveName, derivedName].contains(FileSystem.lastPart(of: folder)),
                try FileSystem.isFolder("\(above)/\(claimsName)"),
                try FileSystem.isFolder("\(above)/\(archiveName)")
            {
                throw .invalid(
                    what: path,
                    expected:
                        "outside the workspace's own folders (\(claimsName), \(archiveName), \(derivedName))"
                )
            }
            folder = above
        }
    }

    /// Refuses to put a report in the place of a file that is none: an article, somebody's own table.
    ///
    /// - Throws: `WorkspaceError.invalid` for such a file; one that is empty holds nothing that could be lost.
    static func requireReportOrNothing(at path: String) throws(WorkspaceError) {
        let status = try FileSystem.attempt { () throws(SystemError) in
            try FileStatus.of(path, followsLinks: true)
        }
        guard let status, status.kind == .file, status.byteCount > 0 else { return }
        if isReport(try StoredReport.bytes(at: path)) { return }
        throw .invalid(
            what: path,
            expected:
                "a report that is to be replaced, or a name that nothing has; the file there is no report: "
                + "delete it yourself, or choose another name"
        )
    }

    private static func isReport(_ bytes: [UInt8]) -> Bool {
        if UnsealedReport(bytes) != nil { return true }
        do throws(Finding) {
            _ = try StoredReport(bytes)
            return true
        } catch { return false }
    }

    /// Whether a path is that of a folder.
    public static func isFolder(_ path: String) throws(WorkspaceError) -> Bool {
        try FileSystem.isFolder(path)
    }
}
