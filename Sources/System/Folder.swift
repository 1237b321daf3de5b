internal import CSystem

/// What is done to folders and names in them.
public enum Folder {
    /// One name in a folder.
    public struct Entry: Hashable, Sendable {
        /// The name; bytes that are no UTF-8 are replaced in it, and then it can't be opened by it.
        public let name: String
        /// Whether the name is UTF-8, as it is stored.
        public let isText: Bool
    }

    /// The names in a folder, in the order of their bytes.
    ///
    /// - Parameter prefix: What the names that are wanted begin with; all when empty.
    public static func entries(of path: String, beginning prefix: String = "") throws(SystemError) -> [Entry]
    {
        guard let handle = opendir(path) else { throw SystemError("open the folder", path) }
        defer { closedir(handle) }
        var entries: [Entry] = []
        let prefix = Array(prefix.utf8)
        while true {
            // Only the error number tells the end of the folder from a failure.
            assay_set_errno(0)
            guard let entry = readdir(handle) else {
                guard assay_errno() == 0 else { throw SystemError("read the folder", path) }
                break
            }
            let found = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    name -> Entry? in
                    let bytes = UnsafeBufferPointer(
                        start: name,
                        count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
                    )
                    guard bytes.starts(with: prefix) else { return nil }
                    let text = String(validating: bytes, as: UTF8.self)
                    return Entry(name: text ?? String(decoding: bytes, as: UTF8.self), isText: text != nil)
                }
            }
            if let found, found.name != ".", found.name != ".." { entries.append(found) }
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The files below a folder, as paths relative to it, in the order of their bytes. Links are listed, not followed.
    ///
    /// - Parameters:
    ///   - folder: The folder's path.
    ///   - wants: Whether a file or folder of this name is wanted.
    public static func files(
        below folder: String,
        wants: (String) -> Bool = { _ in true }
    ) throws(SystemError) -> [String] {
        var found: [String] = []
        var waiting = [""]
        while let relative = waiting.popLast() {
            let path = relative.isEmpty ? folder : "\(folder)/\(relative)"
            for entry in try entries(of: path) where wants(entry.name) {
                let inner = relative.isEmpty ? entry.name : "\(relative)/\(entry.name)"
                // One that went meanwhile, or whose name is no text, is listed as what it was: it is refused by name.
                let status = try FileStatus.of("\(folder)/\(inner)")
                if status?.kind == .folder { waiting.append(inner) } else { found.append(inner) }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Makes a folder and those above it; one that is there is fine.
    public static func make(_ path: String) throws(SystemError) {
        if try FileStatus.of(path, followsLinks: true)?.kind == .folder { return }
        let above = PathName.parent(of: path)
        if path.contains("/"), above != "/", try FileStatus.of(above, followsLinks: true)?.kind != .folder {
            try make(above)
        }
        guard mkdir(path, 0o755) != 0 else { return }
        let error = SystemError("make the folder", path)
        if error.isTaken, try FileStatus.of(path, followsLinks: true)?.kind == .folder { return }
        throw error
    }

    /// Removes a file; one that is not there is fine.
    public static func remove(_ path: String) throws(SystemError) {
        guard unlink(path) != 0 else { return }
        let error = SystemError("delete", path)
        if !error.isMissing { throw error }
    }

    /// Removes a folder that has nothing in it; one that is not there is fine.
    public static func removeEmpty(_ path: String) throws(SystemError) {
        guard rmdir(path) != 0 else { return }
        let error = SystemError("delete", path)
        if !error.isMissing { throw error }
    }

    /// Gives a file another name in its file system, in place of what has that name.
    public static func rename(_ path: String, to new: String) throws(SystemError) {
        guard CSystem.rename(path, new) == 0 else { throw SystemError("rename", path) }
    }

    /// Puts the names in a folder on the storage.
    public static func synchronize(_ path: String) throws(SystemError) {
        try FileDescriptor(path, .folder, followsLinks: true, action: "store in").synchronize()
    }

    /// Whether this user may make files in a folder, or write to a file.
    public static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// A path without links and dots, from the root.
    public static func absolutePath(_ path: String) throws(SystemError) -> String {
        guard let resolved = realpath(path, nil) else { throw SystemError("find", path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

/// What paths say, without a look at the files.
public enum PathName {
    /// The folder that holds what has this path; "." for a bare name.
    public static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    public static func lastPart(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
