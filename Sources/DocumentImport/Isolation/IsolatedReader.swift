import ClaimModel
import Synchronization
public import System

/// Reads files in child processes: one a file at a time, used again for the next file.
///
/// A process that crashes, hangs or talks nonsense is an error for the file that it was reading, and for no other.
public final class IsolatedReader: Sendable {
    /// The program that is started.
    public let program: ReaderProgram
    private let idle = Mutex<[ReaderProcess]>([])
    private let kept = Mutex<Set<Protection>?>(nil)

    /// A reader that starts this program.
    public init(_ program: ReaderProgram) { self.program = program }

    /// What the system keeps its processes from; nil when none was started yet.
    public var protections: Set<Protection>? { kept.withLock(\.self) }

    /// The processes that wait for a file.
    var idleProcesses: [Int32] { idle.withLock { $0.map(\.process.id) } }

    /// Reads a file for the documents in it. The process is handed the file open, so that it can go to and fro in it, as
    /// some containers want.
    ///
    /// - Throws: The finding for which the file is refused.
    func read(
        _ file: consuming ArchiveFile,
        by recipe: ReadingRecipe,
        member: String?,
        onEvent: (ReadingEvent) -> Void
    ) throws(Finding) {
        let waiting = idle.withLock { $0.popLast() }
        let process = if let waiting { waiting } else { try start(for: file.name) }
        kept.withLock { $0 = process.kept }
        let request = ReaderRequest(
            fileName: file.name,
            byteCount: file.byteCount,
            recipe: recipe,
            member: member
        )
        var session = ReaderSession(process, request)
        let refusal = try session.run(file, onEvent)
        // A process that kept to the protocol is used again.
        idle.withLock { $0.append(process) }
        if let refusal { throw refusal }
    }
}

extension IsolatedReader {
    /// Starts a process for a file; where it can't be started, the file is named.
    private func start(for name: String) throws(Finding) -> ReaderProcess {
        do throws(Finding) { return try ReaderProcess(program) } catch {
            var finding = error
            finding.place.file = name
            throw finding
        }
    }
}

extension IsolatedReader: Hashable {
    /// Whether both are one reader, with the same processes.
    public static func == (one: IsolatedReader, other: IsolatedReader) -> Bool { one === other }

    /// Hashes which reader it is.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
