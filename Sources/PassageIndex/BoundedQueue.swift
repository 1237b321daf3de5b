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

    /// What comes of waiting for an element.
    public enum Taken: Sendable {
        /// The next element.
        case element(Element)
        /// There was none in time; one may come.
        case nothingYet
        /// No more come.
        case end
    }

    /// Waits for the next element, for so many seconds at most. Throws when giving failed.
    public func take(within seconds: Double) throws -> Taken {
        let deadline = Date(timeIntervalSinceNow: seconds)
        condition.lock()
        defer { condition.unlock() }
        while elements.isEmpty, !hasEnded {
            if !condition.wait(until: deadline), elements.isEmpty, !hasEnded { return .nothingYet }
        }
        if let failure { throw failure }
        guard !elements.isEmpty else { return .end }
        condition.signal()
        return .element(elements.removeFirst())
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

extension BoundedQueue where Element: RangeReplaceableCollection {
    /// The next batch, as an intake wants it: an empty one when none has come for a while, nil at the end.
    public func takeBatch() throws -> Element? {
        switch try take(within: 0.2) {
        case .element(let batch): batch
        case .nothingYet: Element()
        case .end: nil
        }
    }
}
