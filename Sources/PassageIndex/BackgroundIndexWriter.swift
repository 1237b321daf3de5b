public import ClaimModel
import Synchronization
import System

/// The taking in of a file on a thread of its own, while who reads the file hands on what comes.
public final class BackgroundIndexWriter<Event: Sendable> {
    private let queue = BatchQueue<Event>(capacity: 8)
    private let outcome = Outcome()
    private let thread: WorkerThread
    private var hasEnded = false

    /// How the taking in ended.
    private final class Outcome: Sendable {
        let failure = Mutex<PassageIndexError?>(nil)
    }

    /// - Parameters:
    ///   - path: The index's file, for messages.
    ///   - ingest: Takes in what it is given, until nothing more comes.
    /// - Throws: `failed` when the system starts no thread.
    init(
        at path: String,
        _ ingest: @escaping @Sendable (_ next: () throws -> [Event]?) throws(PassageIndexError) -> Void
    ) throws(PassageIndexError) {
        let (queue, outcome) = (queue, outcome)
        do throws(SystemError) {
            thread = try WorkerThread {
                do throws(PassageIndexError) { try ingest(queue.take) } catch {
                    outcome.failure.withLock { $0 = error }
                }
                queue.abandon()
            }
        } catch { throw .failed(path: path, reason: error.description) }
    }

    deinit { end(failure: CancellationError()) }

    /// Hands on events, waiting while too many are waiting; false when the taking in has ended early.
    public func put(_ events: [Event]) -> Bool { queue.put(events) }

    /// Ends the file, and waits until it is whole.
    ///
    /// - Throws: Why it could not be taken in.
    public func finish() throws(PassageIndexError) {
        end()
        if let failure = outcome.failure.withLock(\.self) { throw failure }
    }

    /// Ends the file before it is whole, and waits until that is done.
    public func abandon(for reason: any Error) { end(failure: reason) }

    private func end(failure: (any Error)? = nil) {
        guard !hasEnded else { return }
        hasEnded = true
        queue.end(failure: failure)
        thread.join()
    }
}

extension BackgroundIndexWriter<IndexEvent> {
    /// Takes a file into an index; see `PassageIndex.ingest`.
    ///
    /// - Throws: `failed` when the system starts no thread.
    public convenience init(
        into index: PassageIndex,
        _ file: Digest,
        recipe: String
    ) throws(PassageIndexError) {
        try self.init(at: index.path) { next throws(PassageIndexError) in
            try index.ingest(file, recipe: recipe, next: next)
        }
    }
}
