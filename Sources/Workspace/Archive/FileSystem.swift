import ClaimLedger
import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's call, under a name that no method here has.
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }

/// The few things that jobs do to files and folders, with clear errors.
enum FileSystem {
    static func failure(_ action: String, _ path: String) -> WorkspaceError {
        .fileSystem(action: action, path: path, reason: String(cString: strerror(errno)))
    }

    static func absolutePath(_ path: String) throws(WorkspaceError) -> String {
        guard let resolved = realpath(path, nil) else { throw failure("find", path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    static func lastPart(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether what has this name can only be written to, and not replaced: a device, a pipe.
    static func isDevice(_ path: String) -> Bool {
        // What stands in /dev may be a link to a file, as /dev/stdout is at times.
        if path.hasPrefix("/dev/") { return exists(path) }
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
    }

    /// Writes all of some bytes to an open file, where it stands or at an offset.
    static func write(
        _ bytes: UnsafeRawBufferPointer,
        to descriptor: Int32,
        at offset: off_t? = nil,
        path: String
    ) throws(WorkspaceError) {
        var written = 0
        while written < bytes.count {
            let rest = bytes.baseAddress?.advanced(by: written)
            let count =
                if let offset {
                    pwrite(descriptor, rest, bytes.count - written, offset + off_t(written))
                } else { systemWrite(descriptor, rest, bytes.count - written) }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("write", path)
            }
            written += count
        }
    }

    /// Removes a file; one that is not there is fine.
    static func remove(_ path: String) throws(WorkspaceError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("delete", path) }
    }

    /// Makes a folder and those above it; one that is there is fine.
    static func makeFolder(_ path: String) throws(WorkspaceError) {
        if isFolder(path) { return }
        let above = parent(of: path)
        if path.contains("/"), above != "/", !isFolder(above) { try makeFolder(above) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST && isFolder(path) else {
            throw failure("make the folder", path)
        }
    }

    /// The files below a folder, as paths relative to it, in order. Links are listed, not followed.
    ///
    /// - Parameter wants: Whether a file or folder of this name is wanted.
    static func files(
        below folder: String,
        wants: (String) -> Bool = { _ in true }
    ) throws(WorkspaceError) -> [String] {
        var found: [String] = []
        var waiting = [""]
        while let relative = waiting.popLast() {
            let path = relative.isEmpty ? folder : "\(folder)/\(relative)"
            guard let handle = opendir(path) else { throw failure("open the folder", path) }
            defer { closedir(handle) }
            while let entry = readdir(handle) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                }
                if name == "." || name == ".." || !wants(name) { continue }
                let inner = relative.isEmpty ? name : "\(relative)/\(name)"
                var status = stat()
                guard lstat("\(folder)/\(inner)", &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { waiting.append(inner) } else { found.append(inner) }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Adds lines to a small text file where they are missing; what stands there stays.
    static func addMissingLines(_ lines: [String], to path: String) throws(WorkspaceError) {
        var bytes: [UInt8] = []
        if exists(path) {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw failure("read", path) }
            defer { close(descriptor) }
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0 { throw failure("read", path) }
                if count == 0 { break }
                bytes += buffer[..<count]
            }
        }
        let present = Set(
            bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        )
        let missing = lines.filter { !present.contains($0) }
        guard !missing.isEmpty else { return }
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        for line in missing { bytes += Array("\(line)\n".utf8) }
        try AtomicFile.write(bytes, to: path)
    }
}
