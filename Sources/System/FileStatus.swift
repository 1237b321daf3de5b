internal import CSystem

/// What the system knows of a file.
public struct FileStatus: Hashable, Sendable {
    /// What kind of thing has the name.
    public enum Kind: Hashable, Sendable {
        case file, folder, link, pipe, socket, device, unknown
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// Its size in bytes.
    public let byteCount: Int
    /// Its number on its file system.
    public let inode: UInt64
    /// The number of its file system.
    public let device: UInt64
    /// How many names it has.
    public let linkCount: Int
    /// When it was changed last, in nanoseconds since 1970.
    public let modified: Int64

    /// What has a path; a link itself unless it is followed.
    ///
    /// - Returns: Nil when nothing has it.
    /// - Throws: What keeps the system from saying.
    public static func of(_ path: String, followsLinks: Bool = false) throws(SystemError) -> FileStatus? {
        var status = stat()
        let result = retrying { Int(followsLinks ? stat(path, &status) : lstat(path, &status)) }
        if result == 0 { return FileStatus(status) }
        let error = SystemError("look at", path)
        if error.isMissing { return nil }
        throw error
    }

    /// What an open file is.
    init(of descriptor: Int32, path: String) throws(SystemError) {
        var status = stat()
        guard retrying({ Int(fstat(descriptor, &status)) }) == 0 else { throw SystemError("look at", path) }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch Int32(status.st_mode) & Int32(S_IFMT) {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            case S_IFCHR, S_IFBLK: .device
            default: .unknown
            }
        byteCount = Int(status.st_size)
        inode = UInt64(status.st_ino)
        device = UInt64(truncatingIfNeeded: status.st_dev)
        linkCount = Int(status.st_nlink)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
