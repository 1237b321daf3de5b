public import System

/// The few things that jobs do to files and folders, with errors of the workspace's.
enum FileSystem {
    /// Does something with the system; its failure is the workspace's.
    static func attempt<Value: ~Copyable>(
        _ action: () throws(SystemError) -> Value
    ) throws(WorkspaceError) -> Value {
        do throws(SystemError) { return try action() } catch { throw WorkspaceError(error) }
    }

    static func absolutePath(_ path: String) throws(WorkspaceError) -> String {
        try attempt { () throws(SystemError) in try Folder.absolutePath(path) }
    }

    static func parent(of path: String) -> String { PathName.parent(of: path) }

    static func lastPart(of path: String) -> String { PathName.lastPart(of: path) }

    /// What has a path, links followed; nil when nothing has it. That the system can't say is an error.
    private static func kind(of path: String) throws(WorkspaceError) -> FileStatus.Kind? {
        try attempt { () throws(SystemError) in try FileStatus.of(path, followsLinks: true)?.kind }
    }

    static func isFolder(_ path: String) throws(WorkspaceError) -> Bool { try kind(of: path) == .folder }

    static func exists(_ path: String) throws(WorkspaceError) -> Bool {
        try attempt { () throws(SystemError) in try FileStatus.of(path) } != nil
    }

    /// Whether what has this name can only be written to, and not replaced: a device, a pipe.
    static func isDevice(_ path: String) throws(WorkspaceError) -> Bool {
        // What stands in /dev may be a link to a file, as /dev/stdout is at times.
        if path.hasPrefix("/dev/") { return try exists(path) }
        switch try kind(of: path) {
        case .pipe, .socket, .device, .unknown: return true
        case .file, .folder, .link, nil: return false
        }
    }

    /// Removes a file; one that is not there is fine.
    static func remove(_ path: String) throws(WorkspaceError) {
        try attempt { () throws(SystemError) in try Folder.remove(path) }
    }

    /// Makes a folder and those above it; one that is there is fine.
    static func makeFolder(_ path: String) throws(WorkspaceError) {
        try attempt { () throws(SystemError) in try Folder.make(path) }
    }

    /// The files below a folder, as paths relative to it, in order. Links are listed, not followed.
    ///
    /// - Parameter wants: Whether a file or folder of this name is wanted.
    static func files(
        below folder: String,
        wants: (String) -> Bool = { _ in true }
    ) throws(WorkspaceError) -> [String] {
        try attempt { () throws(SystemError) in try Folder.files(below: folder, wants: wants) }
    }

    /// Writes a whole file, in place of whatever has its name.
    static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        try attempt { () throws(SystemError) in try AtomicFile.write(bytes, to: path) }
    }

    /// Refuses what stands in place of a workspace's own folder: a symbolic link might lead anywhere, and others who have
    /// the workspace have something else there.
    static func requireOwnFolder(_ path: String) throws(WorkspaceError) {
        switch try attempt({ () throws(SystemError) in try FileStatus.of(path)?.kind }) {
        case nil, .folder: return
        case .link:
            throw .invalid(what: path, expected: "a folder of the workspace's own, not a symbolic link")
        case .file, .pipe, .socket, .device, .unknown:
            throw .invalid(what: path, expected: "a folder of the workspace's own: move away what is there")
        }
    }

    /// Adds lines to a small text file where they are missing; what stands there stays.
    ///
    /// - Returns: Whether any were missing.
    static func addMissingLines(_ lines: [String], to path: String) throws(WorkspaceError) -> Bool {
        var bytes: [UInt8] = []
        if try exists(path) {
            bytes = try attempt { () throws(SystemError) in
                try FileDescriptor(path, .reading, followsLinks: true, action: "read").bytes()
            }
        }
        let present = Set(
            bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        )
        let missing = lines.filter { !present.contains($0) }
        guard !missing.isEmpty else { return false }
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        for line in missing { bytes += Array("\(line)\n".utf8) }
        try write(bytes, to: path)
        return true
    }
}

extension WorkspaceError {
    /// A call of the system that failed.
    public init(_ error: SystemError) {
        self = .fileSystem(action: error.action, path: error.path, reason: error.reason)
    }
}
