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
}
