import Foundation

/// Hands pieces of work from one thread to another, a few at a time: who gives waits while too much is waiting.
public final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
    // Unchecked: all that changes is read and written while the condition is locked.
    private let condition = NSCondition()
    private let capacity: Int
    private var elements: [Element] = []
    private var hasEnded = false
    private var failure: (any Error)?
    private var isAbandoned = false

    /// A queue in which so many elements may wait.
    public init(capacity: Int) { self.capacity = capacity }

    /// Adds an element; false when nobody takes them any more.
    public func put(_ element: Element) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        while elements.count >= capacity, !isAbandoned { condition.wait() }
        if isAbandoned { return false }
        elements.append(element)
        condition.signal()
        return true
    }

    /// Ends the queue, perhaps because giving failed.
    public func end(failure: (any Error)? = nil) {
        condition.lock()
        hasEnded = true
        self.failure = failure
        condition.signal()
        condition.unlock()
    }

    /// The next element; nil at the end. Throws when giving failed.
    public func take() throws -> Element? {
        condition.lock()
        defer { condition.unlock() }
        while elements.isEmpty, !hasEnded { condition.wait() }
        if let failure { throw failure }
        guard !elements.isEmpty else { return nil }
        condition.signal()
        return elements.removeFirst()
    }

    /// Takes no more.
    public func abandon() {
        condition.lock()
        isAbandoned = true
        elements = []
        condition.signal()
        condition.unlock()
    }
}
