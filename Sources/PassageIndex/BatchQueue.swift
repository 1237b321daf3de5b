import Foundation

/// Hands batches of events from one thread to another, a few at a time: who gives waits while too much is waiting.
final class BatchQueue<Event: Sendable>: @unchecked Sendable {
    // Unchecked: all that changes is read and written while the condition is locked.
    private let condition = NSCondition()
    private let capacity: Int
    private var batches: [[Event]] = []
    private var hasEnded = false
    private var failure: (any Error)?
    private var isAbandoned = false

    /// How long a batch is waited for, in seconds, before an empty one stands for it.
    private static var timeout: Double { 0.2 }

    /// A queue in which so many batches may wait.
    init(capacity: Int) { self.capacity = capacity }

    /// Adds a batch; false when nobody takes them any more.
    func put(_ batch: [Event]) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        while batches.count >= capacity, !isAbandoned { condition.wait() }
        if isAbandoned { return false }
        batches.append(batch)
        condition.signal()
        return true
    }

    /// Ends the queue, perhaps because giving failed.
    func end(failure: (any Error)? = nil) {
        condition.lock()
        hasEnded = true
        self.failure = failure
        condition.signal()
        condition.unlock()
    }

    /// The next batch: an empty one when none has come for a while, nil at the end. Throws when giving failed.
    func take() throws -> [Event]? {
        let deadline = Date(timeIntervalSinceNow: Self.timeout)
        condition.lock()
        defer { condition.unlock() }
        while batches.isEmpty, !hasEnded {
            if !condition.wait(until: deadline), batches.isEmpty, !hasEnded { return [] }
        }
        if let failure { throw failure }
        guard !batches.isEmpty else { return nil }
        condition.signal()
        return batches.removeFirst()
    }

    /// Takes no more.
    func abandon() {
        condition.lock()
        isAbandoned = true
        batches = []
        condition.signal()
        condition.unlock()
    }
}
