import ClaimModel
import System

/// The child process's side: reads the files that are handed to it open by standard input, and sends what comes out of
/// them by standard output.
public enum ReaderService {
    /// Denies the process all it does not need, and reads files until no more come.
    public static func run() -> Never {
        do throws(SystemError) {
            let kept = try ProcessLimits.enter()
            try FileDescriptor.standardOutput.write([ReaderGreeting.byte(for: kept)])
        } catch {
            // Its parent sees that it ended without a word.
            Environment.exit(3)
        }
        let service = Service()
        service.run()
        Environment.exit(0)
    }
}

private struct Service {
    private let writer = MessageWriter()

    func run() {
        while let bytes = receive() {
            let request = bytes.withUnsafeBytes { try? ReaderRequest($0) }
            guard let request else { Environment.exit(2) }
            writer.begin(allowance: ProcessLimits.allowance(for: request.byteCount))
            do throws(Finding) {
                try read(request)
                writer.write(.done)
            } catch {
                writer.write(.refused(error))
            }
            writer.flush()
        }
    }

    private func read(_ request: ReaderRequest) throws(Finding) {
        let file = try ArchiveFile(
            receive(request),
            displayName: request.fileName,
            limits: request.recipe.limits
        )
        try readEvents(of: file, by: request.recipe, member: request.member) { [writer] event in
            writer.write(.event(event))
        }
    }

    /// The open file that follows a request.
    private func receive(_ request: ReaderRequest) -> FileDescriptor {
        do throws(SystemError) {
            return try FileDescriptor.standardInput.receiveDescriptor(path: request.fileName)
        } catch { Environment.exit(2) }
    }

    /// The next request's frame; nil when the other side is gone.
    private func receive() -> [UInt8]? {
        guard let head = fill(5) else { return nil }
        let length = head.withUnsafeBytes {
            Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
        }
        guard head[0] == ReaderRequest.kind, length <= ReaderRequest.maximumLength else {
            Environment.exit(2)
        }
        return fill(length)
    }

    /// So many bytes; nil when the other side is gone.
    private func fill(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        let isFull: Bool? = bytes.withUnsafeMutableBytes {
            try? FileDescriptor.standardInput.readFully(into: $0)
        }
        return isFull == true ? bytes : nil
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
        // A limit that can't be set is not there to be exceeded; the parent's own time limit stays.
        try? ResourceLimits.allowProcessor(seconds: allowance)
    }

    /// What is packed tightly takes the time of what comes out of it.
    private func move(_ count: Int) {
        moved += count
        guard moved >= ProcessLimits.bytesPerSecond else { return }
        moved = 0
        try? ResourceLimits.allowProcessorSecondMore()
    }

    func write(_ message: ReaderMessage) {
        message.write(to: &waiting)
        if waiting.bytes.count >= Self.flushLength { flush() }
    }

    func flush() {
        let bytes = waiting.bytes
        // Where the other side is gone, there is nobody to tell.
        do throws(SystemError) { try FileDescriptor.standardOutput.write(bytes) } catch {
            Environment.exit(0)
        }
        move(bytes.count)
        waiting.removeAll()
    }
}
