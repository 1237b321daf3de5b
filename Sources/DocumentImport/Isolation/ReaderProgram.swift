#if canImport(Darwin)
    import Darwin
#endif

/// A program that reads untrusted files when it is started as a child process: one that calls `ReaderService.run()`.
public struct ReaderProgram: Hashable, Sendable {
    /// The program's path.
    public var path: String
    /// The arguments that make it call `ReaderService.run()`.
    public var arguments: [String]

    /// The argument with which `assay` reads as a child process.
    public static let argument = "read-untrusted"

    /// A program by its path; `assay` unless other arguments are given.
    public init(path: String, arguments: [String] = [Self.argument]) {
        self.path = path
        self.arguments = arguments
    }

    /// The program that is running, which must call `ReaderService.run()` when it is given `argument`.
    public static var running: ReaderProgram {
        #if os(Linux)
            return ReaderProgram(path: "/proc/self/exe")
        #elseif canImport(Darwin)
            var size = UInt32(4_096)
            var path = [CChar](repeating: 0, count: Int(size))
            _ = _NSGetExecutablePath(&path, &size)
            return ReaderProgram(
                path: path.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) ?? "" }
            )
        #endif
    }
}
