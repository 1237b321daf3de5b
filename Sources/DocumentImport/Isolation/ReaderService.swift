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
            Environment.exitAtOnce(ReaderExit.unprotected)
        }
        let service = Service()
        service.run()
        Environment.exitAtOnce(0)
    }
}

/// With what a reader ends that can't do its work, through no fault of the file's.
enum ReaderExit {
    /// It could not deny itself what it must.
    static let unprotected: Int32 = 3
    /// It could not receive a request or a file.
    static let cannotReceive: Int32 = 2
    /// It could not send what it read.
    static let cannotSend: Int32 = 4

    /// Why, where the code says that it was no fault of the file's; nil for others.
    static func reason(_ code: Int32) -> String? {
        switch code {
        case unprotected: "it could not give up what it must"
        case cannotReceive: "it could not receive the file"
        case cannotSend: "it could not send what it read"
        default: nil
        }
    }
}

private struct Service {
    private let writer = MessageWriter()

    func run() {
        while let bytes = receive() {
            let request = bytes.withUnsafeBytes { try? ReaderRequest($0) }
            guard let request else { Environment.exitAtOnce(ReaderExit.cannotReceive) }
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
        } catch { Environment.exitAtOnce(ReaderExit.cannotReceive) }
    }

    /// The next request's frame; nil when the other side is gone.
    private func receive() -> [UInt8]? {
        guard let head = fill(5) else { return nil }
        let length = head.withUnsafeBytes {
            Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
        }
        guard head[0] == ReaderRequest.kind, length <= ReaderRequest.maximumLength else {
            Environment.exitAtOnce(ReaderExit.cannotReceive)
        }
        return fill(length)
    }

    /// So many bytes; nil when the other side is gone.
    private func fill(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        let result: Result<Bool, SystemError> = bytes.withUnsafeMutableBytes { buffer in
            do throws(SystemError) {
                return .success(try FileDescriptor.standardInput.readFully(into: buffer))
            } catch { return .failure(error) }
        }
        guard case .success(let isFull) = result else { Environment.exitAtOnce(ReaderExit.cannotReceive) }
        return isFull ? bytes : nil
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
        do throws(SystemError) { try FileDescriptor.standardOutput.write(bytes) } catch {
            // Where the other side is gone, there is nobody to tell; else the exit code is all that can be said.
            Environment.exitAtOnce(error.isClosed ? 0 : ReaderExit.cannotSend)
        }
        move(bytes.count)
        waiting.removeAll()
    }
}
