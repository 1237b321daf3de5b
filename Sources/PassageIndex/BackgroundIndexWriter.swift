public import ClaimModel
import Foundation

/// The taking in of a file on a thread of its own, while who reads the file hands on what comes.
public final class BackgroundIndexWriter<Event: Sendable> {
    private let queue = BatchQueue<Event>(capacity: 8)
    private let outcome = Outcome()
    private let done = DispatchSemaphore(value: 0)
    private var hasEnded = false

    /// How the taking in ended.
    private final class Outcome: @unchecked Sendable {
        // Unchecked: written on the one thread before it signals its end, and read on the other after.
        var failure: PassageIndexError?
    }

    /// - Parameter ingest: Takes in what it is given, until nothing more comes.
    init(_ ingest: @escaping @Sendable (_ next: () throws -> [Event]?) throws(PassageIndexError) -> Void) {
        let (queue, outcome, done) = (queue, outcome, done)
        let thread = Thread {
            do throws(PassageIndexError) { try ingest(queue.take) } catch { outcome.failure = error }
            queue.abandon()
            done.signal()
        }
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Hands on events, waiting while too many are waiting; false when the taking in has ended early.
    public func put(_ events: [Event]) -> Bool { queue.put(events) }

    /// Ends the file, and waits until it is whole.
    ///
    /// - Throws: Why it could not be taken in.
    public func finish() throws(PassageIndexError) {
        end()
        if let failure = outcome.failure { throw failure }
    }

    /// Ends the file before it is whole, and waits until that is done.
    public func abandon(for reason: any Error) { end(failure: reason) }

    private func end(failure: (any Error)? = nil) {
        guard !hasEnded else { return }
        queue.end(failure: failure)
        done.wait()
        hasEnded = true
    }
}

extension BackgroundIndexWriter<IndexEvent> {
    /// Takes a file into an index; see `PassageIndex.ingest`.
    public convenience init(into index: PassageIndex, _ file: Digest, recipe: String) {
        self.init { next throws(PassageIndexError) in try index.ingest(file, recipe: recipe, next: next) }
    }
}
