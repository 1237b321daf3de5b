import System

/// The files that somebody asked to import: those named, and those in the folders named.
enum InputFiles {
    /// The files below the given paths, in order. Hidden files in folders are left out, and so is what `.assay` holds;
    /// links, pipes and devices stay in the list, to be refused by name.
    static func list(_ paths: [String]) throws(WorkspaceError) -> [String] {
        var files: [String] = []
        for path in paths {
            guard isFolder(path) else {
                files.append(path)
                continue
            }
            let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
            for inner in try FileSystem.files(below: folder, wants: { !$0.hasPrefix(".") }) {
                files.append("\(folder)/\(inner)")
            }
        }
        return files
    }

    /// Whether files are looked for in what has this path. A link that is named is refused later, whatever it leads to, and
    /// so is what can't be looked at.
    static func isFolder(_ path: String) -> Bool {
        do throws(SystemError) { return try FileStatus.of(path)?.kind == .folder } catch { return false }
    }
}
