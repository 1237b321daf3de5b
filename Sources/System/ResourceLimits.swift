internal import CSystem

/// What a process may use of the machine; nil leaves what it has.
public struct ResourceLimits: Hashable, Sendable {
    /// Bytes of address space.
    public var memoryBytes: Int?
    /// Seconds of processor time, after which the system ends it.
    public var processorSeconds: Int?
    /// The size of files that it writes, in bytes.
    public var fileBytes: Int?
    /// Open files.
    public var openFiles: Int?
    /// Bytes of a core dump; none by default.
    public var coreBytes: Int? = 0

    /// Limits; those that are nil stay as they are.
    public init(
        memoryBytes: Int? = nil,
        processorSeconds: Int? = nil,
        fileBytes: Int? = nil,
        openFiles: Int? = nil
    ) {
        self.memoryBytes = memoryBytes
        self.processorSeconds = processorSeconds
        self.fileBytes = fileBytes
        self.openFiles = openFiles
    }

    /// Limits this process from now on, for good. A limit that is lower already stays.
    public func enter() throws(SystemError) {
        for (resource, value) in list {
            guard let value else { continue }
            var soft: UInt64 = 0
            var hard: UInt64 = 0
            guard assay_get_limit(resource, &soft, &hard) == 0 else { throw Self.failure }
            let limit = min(UInt64(value), hard)
            guard assay_set_limit(resource, limit, limit) == 0 else { throw Self.failure }
        }
    }

    /// Limits the processor time of this process to so many seconds from now on, or as many as the system allows.
    public static func allowProcessor(seconds: Int) throws(SystemError) {
        let used = assay_cpu_microseconds() / 1_000_000 + 1
        try setProcessorLimit { _ in used + UInt64(max(0, seconds)) }
    }

    /// Allows this process a second of processor time more.
    public static func allowProcessorSecondMore() throws(SystemError) { try setProcessorLimit { $0 + 1 } }

    private static func setProcessorLimit(_ make: (UInt64) -> UInt64) throws(SystemError) {
        let resource = Int32(assay_resource_cpu.rawValue)
        var soft: UInt64 = 0
        var hard: UInt64 = 0
        guard assay_get_limit(resource, &soft, &hard) == 0,
            assay_set_limit(resource, min(make(min(soft, UInt64.max - 1)), hard), hard) == 0
        else { throw failure }
    }

    private static var failure: SystemError { SystemError("limit", "the process") }

    private var list: [(Int32, Int?)] {
        [
            (Int32(assay_resource_memory.rawValue), memoryBytes),
            (Int32(assay_resource_cpu.rawValue), processorSeconds),
            (Int32(assay_resource_file_bytes.rawValue), fileBytes),
            (Int32(assay_resource_open_files.rawValue), openFiles),
            (Int32(assay_resource_core.rawValue), coreBytes),
        ]
    }

    /// The limits in the order in which C has them. One that is above what this process may have is lowered to it.
    var values: (UInt64, UInt64, UInt64, UInt64, UInt64) {
        func value(_ position: Int) -> UInt64 {
            let (resource, value) = list[position]
            guard let value else { return UInt64.max }
            var soft: UInt64 = 0
            var hard: UInt64 = 0
            guard assay_get_limit(resource, &soft, &hard) == 0 else { return UInt64(value) }
            return min(UInt64(value), hard)
        }
        return (value(0), value(1), value(2), value(3), value(4))
    }
}
