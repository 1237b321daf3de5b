import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The child process's side: reads the files that are handed to it open by standard input, and sends what comes out of
/// them by standard output.
public enum ReaderService {
    /// Denies the process all it does not need, and reads files until no more come.
    public static func run() -> Never {
        ProcessLimits.enter()
        let service = Service()
        service.run()
        exit(0)
    }
}

private struct Service {
    private let writer = MessageWriter()

    func run() {
        while let bytes = receive() {
            let request = bytes.withUnsafeBytes { try? ReaderRequest($0) }
            guard let request, let descriptor = DescriptorPassing.receive(from: 0) else { exit(2) }
            writer.begin(allowance: ProcessLimits.allowance(for: request.byteCount))
            do throws(Finding) {
                try read(descriptor, request)
                writer.write(.done)
            } catch {
                writer.write(.refused(error))
            }
            writer.flush()
        }
    }

    private func read(_ descriptor: Int32, _ request: ReaderRequest) throws(Finding) {
        let file = try ArchiveFile(
            descriptor: descriptor,
            displayName: request.fileName,
            limits: request.recipe.limits
        )
        try readEvents(of: file, by: request.recipe, member: request.member) { [writer] event in
            writer.write(.event(event))
        }
    }

    /// The next request's frame; nil when the other side is gone.
    private func receive() -> [UInt8]? {
        guard let head = fill(5) else { return nil }
        let length = head.withUnsafeBytes {
            Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
        }
        guard head[0] == ReaderRequest.kind, length <= ReaderRequest.maximumLength else { exit(2) }
        return fill(length)
    }

    private func fill(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let result = bytes.withUnsafeMutableBytes { buffer in
                systemRead(0, buffer.baseAddress.map { $0 + filled }, count - filled)
            }
            if result < 0, errno == EINTR { continue }
            if result <= 0 { return nil }
            filled += result
        }
        return bytes
    }
}

/// Gathers messages and writes them to standard output, many at a time.
private final class MessageWriter {
    private var waiting = ByteWriter()
    /// How many bytes went since more CPU was last allowed.
    private var moved = 0

    private static let flushLength = 64 << 10

    /// Begins a file.
    func begin(allowance: Int) {
        moved = 0
        ProcessLimits.allow(seconds: allowance)
    }

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
