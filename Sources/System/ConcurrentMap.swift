internal import CSystem
private import Synchronization

/// Does pieces of work that have nothing to do with one another on all cores. This thread takes part: where the system
/// starts no other, it does them all.
///
/// - Parameters:
///   - count: How many pieces there are.
///   - work: Does the piece of a number, counted from 0.
/// - Returns: What came of them, in the order of their numbers.
public func concurrentMap<Value: Sendable>(_ count: Int, _ work: (Int) -> Value) -> [Value] {
    let workers = min(count, Int(assay_processor_count()))
    guard workers > 1 else { return (0..<count).map(work) }
    let next = NextPiece()
    let results = [Value?](unsafeUninitializedCapacity: count) { buffer, initialized in
        buffer.initialize(repeating: nil)
        initialized = count
        withoutActuallyEscaping(work) { work in
            // Both are unsafe only to the compiler: each piece is taken by one thread, which sets its own element, and all threads
            // are joined before either goes.
            nonisolated(unsafe) let results = buffer
            nonisolated(unsafe) let work = work
            let takePieces: @Sendable () -> Void = {
                while let piece = next.take(below: count) { results[piece] = work(piece) }
            }
            var threads: [WorkerThread] = []
            for _ in 1..<workers {
                do throws(SystemError) {
                    threads.append(try WorkerThread(stackBytes: 8 << 20, takePieces))
                } catch { break }
            }
            takePieces()
            for thread in threads { thread.join() }
        }
    }
    return results.compactMap(\.self)
}

/// Deals out the numbers of pieces, each once.
private final class NextPiece: Sendable {
    private let next = Atomic(0)

    func take(below count: Int) -> Int? {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return piece < count ? piece : nil
    }
}
