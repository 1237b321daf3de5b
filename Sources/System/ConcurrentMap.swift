import Dispatch

/// Does pieces of work that have nothing to do with one another on all cores.
///
/// - Parameters:
///   - count: How many pieces there are.
///   - work: Does the piece of a number, counted from 0.
/// - Returns: What came of them, in the order of their numbers.
public func concurrentMap<Value: Sendable>(_ count: Int, _ work: (Int) -> Value) -> [Value] {
    guard count > 1 else { return (0..<count).map(work) }
    let results = [Value?](unsafeUninitializedCapacity: count) { buffer, initialized in
        buffer.initialize(repeating: nil)
        initialized = count
        // Unsafe only to the compiler: each iteration sets its own element, and `work` outlives them all.
        nonisolated(unsafe) let results = buffer
        nonisolated(unsafe) let work = work
        DispatchQueue.concurrentPerform(iterations: count) { results[$0] = work($0) }
    }
    return results.compactMap(\.self)
}
