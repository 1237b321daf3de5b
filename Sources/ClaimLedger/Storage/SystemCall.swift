#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few system calls that storing records takes, with their errors.
enum SystemCall {
    /// The system's words for an error number.
    static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

    /// Repeats a call that a signal interrupted.
    static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

/// An open file or folder, closed when it goes out of use.
struct Descriptor: ~Copyable {
    let number: Int32
    let path: String

    /// Opens a file or folder. Links are not followed: a ledger must not lead to some other file.
    init(path: String, _ flags: Int32, action: String) throws(LedgerError) {
        number = Int32(SystemCall.retrying { Int(open(path, flags | O_NOFOLLOW | O_CLOEXEC, 0o644)) })
        self.path = path
        if number < 0 { throw .fileSystem(action: action, path: path, errno: errno) }
    }

    deinit { if number >= 0 { close(number) } }

    /// What the system knows of the file.
    func status() throws(LedgerError) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else {
            throw .fileSystem(action: "look at", path: path, errno: errno)
        }
        return status
    }

    /// Takes the lock that writers share, and waits for it as long as it takes.
    func lock() throws(LedgerError) {
        guard SystemCall.retrying({ Int(flock(number, LOCK_EX)) }) == 0 else {
            throw .fileSystem(action: "lock", path: path, errno: errno)
        }
    }

    /// Reads all bytes from an offset to the end.
    func read(from offset: Int) throws(LedgerError) -> [UInt8] {
        let size = Int(try status().st_size)
        guard size > offset else { return [] }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size - offset) { buffer, count in
            while count < buffer.count {
                let got = SystemCall.retrying {
                    pread(
                        number,
                        buffer.baseAddress?.advanced(by: count),
                        buffer.count - count,
                        off_t(offset + count)
                    )
                }
                if got < 0 { failure = errno }
                if got <= 0 { return }
                count += got
            }
        }
        if failure != 0 { throw .fileSystem(action: "read", path: path, errno: failure) }
        return bytes
    }

    /// Waits until what was written is on the storage; 0 or the error number.
    func synchronise() -> Int32 {
        #if canImport(Darwin)
            let result = fcntl(number, F_FULLFSYNC)
        #else
            let result = Int32(SystemCall.retrying { Int(fsync(number)) })
        #endif
        return result < 0 ? errno : 0
    }

    /// Writes all of the bytes at the end; 0 or the error number.
    func append(_ bytes: [UInt8]) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = SystemCall.retrying {
                    write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                }
                if count < 0 { return errno }
                written += count
            }
            return 0
        }
    }
}
