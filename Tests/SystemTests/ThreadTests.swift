import Synchronization
import System
import Testing

@Suite("Threads")
struct ThreadTests {
    @Test("A thread runs its body once, and joining waits for it")
    func runs() throws {
        final class Count: Sendable { let value = Atomic(0) }
        let count = Count()
        let threads = try (0..<8).map { _ in
            try WorkerThread { for _ in 0..<1_000 { count.value.add(1, ordering: .relaxed) } }
        }
        for thread in threads { thread.join() }
        #expect(count.value.load(ordering: .relaxed) == 8_000)
    }

    @Test("A thread that can't be started is an error that says why")
    func refused() throws {
        // More of a stack than a process can have.
        let error = #expect(throws: SystemError.self) { try WorkerThread(stackBytes: 1 << 60) {} }
        #expect(error?.description.hasPrefix("can't start a thread: ") == true)
    }

    @Test("Pieces of work come back in their order, each done once", arguments: [0, 1, 2, 3, 1_000])
    func map(count: Int) {
        #expect(concurrentMap(count) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }
}
