import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The child process's side: reads the files whose bytes come by standard input, and sends what comes out of them by
/// standard output.
public enum ReaderService {
    /// Denies the process all it does not need, and reads files until no more come.
    public static func run() -> Never {
        ProcessLimits.enter()
        var service = Service()
        service.run()
        exit(0)
    }
}

private struct Service {
    private let writer = MessageWriter()
    private let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: ReaderRequest.pieceLength,
        alignment: 16
    )
    /// Whether the end of the file that is being read has come.
    private var isInputOver = true

    mutating func run() {
        while let (kind, bytes) = receive() {
            guard kind == .begin, let beginning = try? ReaderRequest.Beginning(bytes) else { exit(2) }
            isInputOver = false
            writer.begin(allowance: ProcessLimits.allowance(for: beginning.byteCount))
            do throws(Finding) {
                try read(beginning)
                while nextBytes() != nil {}
                writer.write(.done)
                writer.flush()
            } catch {
                writer.write(.refused(error))
                writer.flush()
                while nextBytes() != nil {}
            }
        }
    }

    /// Reads a file: the one that is handed over, or the bytes that come.
    private mutating func read(_ beginning: ReaderRequest.Beginning) throws(Finding) {
        let onEvent = { [writer] (event: ReadingEvent) in writer.write(.event(event)) }
        let name = beginning.fileName
        guard beginning.isHandedOver else {
            return try readEvents(fileName: name, options: beginning.options, { nextBytes() }, onEvent)
        }
        isInputOver = true
        guard let descriptor = DescriptorPassing.receive(from: 0) else { exit(2) }
        let file = try ArchiveFile(
            descriptor: descriptor,
            displayName: name,
            limits: beginning.options.limits
        )
        try readEvents(of: file, options: beginning.options, member: beginning.member, onEvent: onEvent)
    }

    /// The next piece of the file; nil at its end.
    private mutating func nextBytes() -> UnsafeRawBufferPointer? {
        guard !isInputOver else { return nil }
        guard let (kind, bytes) = receive() else { exit(0) }
        switch kind {
        case .bytes:
            writer.received(bytes.count)
            return bytes
        case .end: isInputOver = true
        case .begin: exit(2)
        }
        return nil
    }

    /// The next frame; nil when the other side is gone.
    private func receive() -> (kind: ReaderRequest.Kind, bytes: UnsafeRawBufferPointer)? {
        guard fill(5) else { return nil }
        let length = Int(UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
        guard let kind = ReaderRequest.Kind(rawValue: buffer[0]), length <= buffer.count else { exit(2) }
        guard fill(length) else { return nil }
        return (kind, UnsafeRawBufferPointer(rebasing: buffer[..<length]))
    }

    private func fill(_ count: Int) -> Bool {
        var filled = 0
        while filled < count {
            let result = systemRead(0, buffer.baseAddress.map { $0 + filled }, count - filled)
            if result < 0, errno == EINTR { continue }
            if result <= 0 { return false }
            filled += result
        }
        return true
    }
}

/// Gathers messages and writes them to standard output, many at a time.
private final class MessageWriter {
    private var waiting = ByteWriter()
    /// How many bytes came and went since more CPU was last allowed.
    private var moved = 0

    private static let flushLength = 64 << 10

    /// Begins a file.
    func begin(allowance: Int) {
        moved = 0
        ProcessLimits.allow(seconds: allowance)
    }

    /// Notes that bytes of the file came.
    func received(_ count: Int) { move(count) }

    /// What is packed tightly takes the time of what comes out of it.
    private func move(_ count: Int) {
        moved += count
        guard moved >= ProcessLimits.bytesPerSecond else { return }
        moved = 0
        ProcessLimits.allowSecondMore()
    }

    func write(_ message: ReaderMessage) {
        message.write(to: &waiting)
        if waiting.bytes.count >= Self.flushLength { flush() }
    }

    func flush() {
        var written = 0
        waiting.bytes.withUnsafeBytes { bytes in
            while written < bytes.count {
                let result = systemWrite(1, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if result < 0, errno == EINTR { continue }
                // The other side is gone.
                if result <= 0 { exit(0) }
                written += result
            }
        }
        move(written)
        waiting.removeAll()
    }
}

/// The system's `write`, which a method of the same name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

/// The system's `read`.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
